#include "api/catalogue.h"

#include "api/boundedjson.h"
#include "cataloguereader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

// Outside of any namespace, as the macro demands: a static library's resources are not registered by
// themselves.
static void registerCatalogueResource()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace riffdesk {

namespace {
constexpr int formatVersion = 1;

Result<QByteArray> readTable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Category::File,
                     QCoreApplication::translate("Catalogue", "The catalogue file %1 could not be read: %2.")
                         .arg(path, file.errorString()),
                     QCoreApplication::translate("Catalogue", "Check the file's permissions.")};
    return file.read(CatalogueReader::maxBytes + 1);
}
} // namespace

Catalogue Catalogue::builtIn()
{
    static const Catalogue table = [] {
        registerCatalogueResource();
        const auto json = readTable(QStringLiteral(":/catalogue.json"));
        const auto catalogue = json ? fromJson(*json) : Result<Catalogue>(json.error());
        if (!catalogue)
            qFatal("The built-in catalogue does not hold: %s", qUtf8Printable(catalogue.error().message));
        return *catalogue;
    }();
    return table;
}

Result<Catalogue> Catalogue::fromJson(const QByteArray& json)
{
    CatalogueReader reader;
    const BoundedJson parsed = BoundedJson::parse(json, CatalogueReader::maxBytes);
    if (!parsed.ok() || !parsed.document.isObject()) {
        const QString reason = parsed.ok() ? QCoreApplication::translate("Catalogue", "It is not an object.")
                                           : parsed.sentence();
        reader.fail(QCoreApplication::translate("Catalogue", "The catalogue cannot be read. %1").arg(reason));
        return reader.error();
    }
    const QJsonObject table = parsed.document.object();
    const QJsonArray models = table.value(QLatin1String("models")).toArray();
    const QJsonArray parameters = table.value(QLatin1String("parameters")).toArray();
    const QJsonArray actions = table.value(QLatin1String("actions")).toArray();
    const QJsonArray files = table.value(QLatin1String("files")).toArray();
    if (table.value(QLatin1String("version")).toInt() != formatVersion) {
        reader.fail(QCoreApplication::translate("Catalogue", "The catalogue is not of version 1."));
        return reader.error();
    }
    if (models.size() + parameters.size() + actions.size() + files.size() > CatalogueReader::maxRows) {
        reader.fail(QCoreApplication::translate("Catalogue", "The catalogue has over 1,000 rows."));
        return reader.error();
    }
    if (!reader.readModels(models) || !reader.readParameters(parameters) || !reader.readActions(actions)
        || !reader.readFiles(files))
        return reader.error();
    Catalogue catalogue;
    catalogue.m_models = reader.models;
    catalogue.m_defaultModel = reader.defaultModel;
    catalogue.m_parameters = reader.parameters;
    catalogue.m_actions = reader.actions;
    catalogue.m_files = reader.files;
    return catalogue;
}

Catalogue::Loaded Catalogue::load(const QString& path)
{
    if (path.isEmpty() || !QFile::exists(path))
        return {builtIn(), std::nullopt};
    const auto json = readTable(path);
    if (!json)
        return {builtIn(), json.error()};
    auto catalogue = fromJson(*json);
    if (!catalogue)
        return {builtIn(), catalogue.error()};
    if (catalogue->m_files.isEmpty()) {
        const Catalogue known = builtIn();
        for (const Action& file : known.files()) {
            const auto isKnown = [&](const QString& key) { return catalogue->parameter(key) != nullptr; };
            if (!catalogue->action(file.id) && std::all_of(file.allows.cbegin(), file.allows.cend(), isKnown))
                catalogue->m_files.append(file);
        }
    }
    return {std::move(catalogue).value(), std::nullopt};
}

const Parameter* Catalogue::parameter(const QString& key) const
{
    const auto row = std::find_if(m_parameters.cbegin(), m_parameters.cend(),
                                  [&](const Parameter& one) { return one.key == key; });
    return row == m_parameters.cend() ? nullptr : &*row;
}

const Action* Catalogue::action(const QString& id) const
{
    for (const QVector<Action>* const rows : {&m_actions, &m_files}) {
        const auto row =
            std::find_if(rows->cbegin(), rows->cend(), [&](const Action& one) { return one.id == id; });
        if (row != rows->cend())
            return &*row;
    }
    return nullptr;
}

QString Catalogue::translated(const QString& label)
{
    return QCoreApplication::translate("Catalogue", label.toUtf8().constData());
}

} // namespace riffdesk
