#include "exportmanifest.h"

#include "base/plaintext.h"
#include "storage/atomicfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVector>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr qint64 mostManifestBytes = 256'000'000;
constexpr qint64 longestManifestLine = 64'000;

/// What an entry has as text, and under which name.
struct EntryText
{
    const char* key;
    QString ExportManifest::Entry::*value;
};
constexpr EntryText entryTexts[]{
    {"song", &ExportManifest::Entry::song},       {"options", &ExportManifest::Entry::options},
    {"content", &ExportManifest::Entry::content}, {"name", &ExportManifest::Entry::name},
    {"file", &ExportManifest::Entry::file},
};

QByteArray lineOf(const ExportManifest::Entry& entry)
{
    QJsonObject json{{QStringLiteral("bytes"), entry.bytes},
                     {QStringLiteral("modified"), entry.modified},
                     {QStringLiteral("facts"), entry.facts}};
    for (const EntryText& each : entryTexts)
        json.insert(QLatin1String(each.key), entry.*each.value);
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

/// Nothing for what no export of ours writes: a path out of the folder above all.
std::optional<ExportManifest::Entry> entryOf(const QByteArray& line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    ExportManifest::Entry entry;
    for (const EntryText& each : entryTexts)
        entry.*each.value = json.value(QLatin1String(each.key)).toString();
    entry.bytes = json.value(QLatin1String("bytes")).toInteger();
    entry.modified = json.value(QLatin1String("modified")).toInteger();
    entry.facts = json.value(QLatin1String("facts")).toObject();
    const bool isInside = !entry.file.isEmpty() && QDir::isRelativePath(entry.file)
                          && !QDir::cleanPath(entry.file).startsWith(QLatin1String(".."));
    return entry.song.isEmpty() || !isInside ? std::nullopt : std::optional(entry);
}

} // namespace

ExportManifest::ExportManifest(QString folder) : m_folder(std::move(folder))
{
    QFile file(path(QLatin1String(fileName)));
    if (m_folder.isEmpty() || file.size() > mostManifestBytes || !file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(longestManifestLine);
        if (line.isEmpty())
            return;
        if (auto entry = entryOf(line))
            m_entries.insert({entry->song, entry->options}, *entry);
    }
}

QString ExportManifest::hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32));
}

QString ExportManifest::keyOf(ExportOptions options)
{
    options.nameTemplate.clear();
    options.replacesFiles = options.repeats = options.writesCatalogue = false;
    return hashOf(QJsonDocument(options.toJson()).toJson(QJsonDocument::Compact));
}

bool ExportManifest::isUntouched(const Entry& entry) const
{
    const QFileInfo info(path(entry.file));
    return info.isFile() && info.size() == entry.bytes
           && info.lastModified().toMSecsSinceEpoch() == entry.modified;
}

std::optional<ExportManifest::Entry> ExportManifest::find(const QString& song, const QString& options) const
{
    const auto found = m_entries.constFind({song, options});
    return found == m_entries.constEnd() || !isUntouched(*found) ? std::nullopt : std::optional(*found);
}

void ExportManifest::add(Entry entry)
{
    const QFileInfo info(path(entry.file));
    entry.bytes = info.size();
    entry.modified = info.lastModified().toMSecsSinceEpoch();
    QFile file(path(QLatin1String(fileName)));
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(lineOf(entry));
    m_entries.insert({entry.song, entry.options}, entry);
}

void ExportManifest::compact() const
{
    QByteArray lines;
    for (const Entry& entry : m_entries) {
        if (QFileInfo::exists(path(entry.file)))
            lines += lineOf(entry);
    }
    if (QFileInfo::exists(path(QLatin1String(fileName))))
        (void)atomicfile::writeShared(path(QLatin1String(fileName)), lines);
}

Result<void> ExportManifest::writeCatalogue() const
{
    QHash<QString, const Entry*> byFile; // of a file that was replaced, what holds now
    for (const Entry& entry : m_entries) {
        const Entry*& there = byFile[entry.file];
        if (QFileInfo::exists(path(entry.file)) && (!there || there->modified < entry.modified))
            there = &entry;
    }
    QStringList files = byFile.keys();
    std::sort(files.begin(), files.end());
    static const char* const columns[]{"title",  "artist", "album", "track", "seconds",  "date", "style",
                                       "rating", "action", "model", "seed",  "loudness", "id"};
    QByteArray table = "file";
    for (const char* column : columns)
        table += QByteArray(",") + column;
    table += "\r\n";
    QJsonArray rows;
    for (const QString& file : std::as_const(files)) {
        const Entry* entry = byFile.value(file);
        if (!entry)
            continue;
        QJsonObject row = entry->facts;
        row.insert(QStringLiteral("file"), file);
        rows.append(row);
        table += plaintext::csvCell(file);
        for (const char* column : columns)
            table += ',' + plaintext::csvCell(row.value(QLatin1String(column)).toVariant().toString());
        table += "\r\n";
    }
    const auto written =
        atomicfile::writeShared(path(QStringLiteral("catalogue.json")), QJsonDocument(rows).toJson());
    return written ? atomicfile::writeShared(path(QStringLiteral("catalogue.csv")), table) : written;
}

} // namespace riffdesk
