#include "form/presetstore.h"

#include "storage/atomicfile.h"

#include <QCollator>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace riffdesk {

namespace {

struct StoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(PresetStore)
};

} // namespace

PresetStore::PresetStore(const Catalogue& catalogue, QString folder)
    : m_catalogue(catalogue)
    , m_folder(std::move(folder))
{ }

/// Readable as far as every file system agrees, then told apart by a hash: a name is never a path.
QString PresetStore::pathOf(const QString& name) const
{
    const QString folded = Preset::cleanName(name).toCaseFolded();
    QString plain;
    for (const QChar c : folded.left(40)) {
        const bool kept = (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
                          || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        plain += kept ? c : QLatin1Char('-');
    }
    const QByteArray hash =
        QCryptographicHash::hash(folded.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return m_folder + QLatin1Char('/') + plain + QLatin1Char('-') + QString::fromLatin1(hash)
           + QLatin1String(".json");
}

QStringList PresetStore::names() const
{
    QStringList found;
    const QDir folder(m_folder);
    const QStringList files =
        folder.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name)
            .mid(0, mostPresets);
    for (const QString& file : files) {
        const Result<QByteArray> bytes = atomicfile::read(folder.filePath(file), Preset::mostBytes);
        if (!bytes)
            continue;
        const Result<Preset> preset = Preset::fromJson(m_catalogue, bytes.value());
        if (preset && QFileInfo(pathOf(preset.value().name)).fileName() == file)
            found.append(preset.value().name);
    }
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(found.begin(), found.end(), order);
    return found;
}

Result<Preset> PresetStore::load(const QString& name) const
{
    const Result<QByteArray> bytes = atomicfile::read(pathOf(name), Preset::mostBytes);
    if (!bytes)
        return bytes.error();
    return Preset::fromJson(m_catalogue, bytes.value());
}

Result<void> PresetStore::save(const Preset& preset)
{
    Preset kept = preset;
    kept.name = Preset::cleanName(preset.name);
    if (kept.name.isEmpty())
        return Error{Error::Category::Input, StoreTexts::tr("A preset needs a name."),
                     StoreTexts::tr("Give it one.")};
    const QByteArray json = kept.toJson(m_catalogue);
    if (json.size() > Preset::mostBytes)
        return Error{Error::Category::Input, StoreTexts::tr("The form is too large for a preset."),
                     StoreTexts::tr("Shorten the lyrics.")};
    const QString path = pathOf(kept.name);
    const QDir folder(m_folder);
    if (!QFile::exists(path)
        && folder.entryList({QStringLiteral("*.json")}, QDir::Files).size() >= mostPresets) {
        return Error{Error::Category::Input, StoreTexts::tr("There are %1 presets already.").arg(mostPresets),
                     StoreTexts::tr("Delete one that you no longer need.")};
    }
    return atomicfile::write(path, json);
}

Result<void> PresetStore::rename(const QString& name, const QString& newName)
{
    Result<Preset> preset = load(name);
    if (!preset)
        return preset.error();
    const QString from = pathOf(name);
    const QString to = pathOf(newName);
    if (from != to && QFile::exists(to))
        return Error{Error::Category::Input, StoreTexts::tr("There is a preset of this name already."),
                     StoreTexts::tr("Choose another name.")};
    preset.value().name = newName;
    if (Result<void> saved = save(preset.value()); !saved)
        return saved;
    return from == to ? Result<void>() : remove(name); // the old one goes when the new one is there
}

Result<void> PresetStore::remove(const QString& name)
{
    const QString path = pathOf(name);
    if (QFile::exists(path) && !QFile::remove(path))
        return Error{Error::Category::File, StoreTexts::tr("The preset could not be deleted."),
                     StoreTexts::tr("Check the rights of the folder %1.").arg(m_folder)};
    return {};
}

} // namespace riffdesk
