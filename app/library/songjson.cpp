#include "songjson.h"

#include "library/songfolder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <optional>

namespace riffdesk::songjson {

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype shortText = 4096; ///< ids, names, titles
constexpr qsizetype longText = 4 * 1024 * 1024; ///< prompt, style, lyrics
constexpr qsizetype urlText = 16 * 1024;
constexpr int mostTakes = 9999;
constexpr double mostPlays = 1e9;
constexpr int mostNames = 1000; ///< of tags, or of playlists
constexpr double mostFileBytes = 1e15;
constexpr double longestSeconds = 7 * 24 * 3600.0;

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

Error unusable(const QString& message)
{
    return Error{Error::Category::Media, message,
                 QCoreApplication::translate("Library", "The song's other files are still in its folder.")};
}

class Reader
{
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) { }

    [[nodiscard]] QString text(const char* key, qsizetype most = shortText) const
    {
        return m_object.value(QLatin1String(key)).toString().left(most);
    }
    [[nodiscard]] QDateTime time(const char* key) const
    {
        const QDateTime time = QDateTime::fromString(text(key), Qt::ISODateWithMs).toUTC();
        const bool sane = time.isValid() && time.date().year() >= 1970 && time.date().year() < 10'000;
        return sane ? time : QDateTime();
    }
    [[nodiscard]] double number(const char* key, double most) const
    {
        const double number = m_object.value(QLatin1String(key)).toDouble(0);
        return std::isfinite(number) ? qBound(0.0, number, most) : 0.0;
    }
    [[nodiscard]] std::optional<double> decibels(const char* key) const
    {
        const double number = m_object.value(QLatin1String(key)).toDouble(qQNaN());
        return std::isfinite(number) ? std::optional(qBound(-200.0, number, 100.0)) : std::nullopt;
    }
    [[nodiscard]] bool flag(const char* key) const { return m_object.value(QLatin1String(key)).toBool(); }
    [[nodiscard]] QJsonObject object(const char* key) const
    {
        return m_object.value(QLatin1String(key)).toObject();
    }
    [[nodiscard]] QJsonArray array(const char* key) const
    {
        return m_object.value(QLatin1String(key)).toArray();
    }

    [[nodiscard]] double anyNumber(const char* key) const
    {
        const double number = m_object.value(QLatin1String(key)).toDouble(0);
        return std::isfinite(number) ? number : 0.0;
    }
    [[nodiscard]] QVector<Reader> list(const char* key, int most) const
    {
        QVector<Reader> readers;
        for (const QJsonValue& value : m_object.value(QLatin1String(key)).toArray()) {
            if (readers.size() == most)
                break;
            readers.append(Reader(value.toObject()));
        }
        return readers;
    }

private:
    QJsonObject m_object;
};

QJsonArray tagsJson(const QVector<SongTag>& tags)
{
    QJsonArray array;
    for (const SongTag& tag : tags) {
        QJsonObject object{{QStringLiteral("name"), tag.name}};
        if (!tag.color.isEmpty())
            object.insert(QStringLiteral("color"), tag.color);
        array.append(object);
    }
    return array;
}

QJsonArray playlistsJson(const QVector<PlaylistPlace>& places)
{
    QJsonArray array;
    for (const PlaylistPlace& place : places)
        array.append(QJsonObject{{QStringLiteral("name"), place.playlist},
                                 {QStringLiteral("position"), place.position}});
    return array;
}

QJsonArray filesJson(const QVector<SongFile>& files)
{
    QJsonArray array;
    for (const SongFile& file : files)
        array.append(QJsonObject{{QStringLiteral("name"), file.name},
                                 {QStringLiteral("bytes"), file.bytes},
                                 {QStringLiteral("sha256"), QString::fromLatin1(file.sha256.toHex())}});
    return array;
}

} // namespace

QByteArray toJson(const Song& song)
{
    QJsonObject json{
        {QStringLiteral("riffdesk"), formatVersion},
        {QStringLiteral("id"), song.id},
        {QStringLiteral("service"), song.service},
        {QStringLiteral("remoteId"), song.remoteId},
        {QStringLiteral("title"), song.title},
        {QStringLiteral("titleByUser"), song.titleByUser},
        {QStringLiteral("prompt"), song.prompt},
        {QStringLiteral("style"), song.style},
        {QStringLiteral("lyrics"), song.lyrics},
        {QStringLiteral("action"), song.action},
        {QStringLiteral("model"), song.model},
        {QStringLiteral("seed"), song.seed},
        {QStringLiteral("durationSeconds"), song.durationSeconds},
        {QStringLiteral("createdAt"), timeText(song.createdAt)},
        {QStringLiteral("addedAt"), timeText(song.addedAt)},
        {QStringLiteral("trashedAt"), timeText(song.trashedAt)},
        {QStringLiteral("rating"), song.rating},
        {QStringLiteral("media"), toString(song.media)},
        {QStringLiteral("parentId"), song.parentId},
        {QStringLiteral("parentRemoteId"), song.parentRemoteId},
        {QStringLiteral("taskId"), song.taskId},
        {QStringLiteral("traceId"), song.traceId},
        {QStringLiteral("audioFile"), song.audioFile},
        {QStringLiteral("coverFile"), song.coverFile},
        {QStringLiteral("audioUrl"), song.audioUrl},
        {QStringLiteral("imageUrl"), song.imageUrl},
        {QStringLiteral("hasStems"), song.hasStems},
        {QStringLiteral("request"), song.request},
        {QStringLiteral("reply"), song.reply},
    };
    if (song.flag != Song::Flag::None)
        json.insert(QStringLiteral("flag"), toString(song.flag));
    if (song.playCount > 0)
        json.insert(QStringLiteral("playCount"), song.playCount);
    if (song.lastPlayedAt.isValid())
        json.insert(QStringLiteral("lastPlayedAt"), timeText(song.lastPlayedAt));
    if (!song.notes.isEmpty())
        json.insert(QStringLiteral("notes"), song.notes);
    if (!song.stemMix.isEmpty())
        json.insert(QStringLiteral("stemMix"), stemmix::toJson(song.stemMix));
    if (!song.tags.isEmpty())
        json.insert(QStringLiteral("tags"), tagsJson(song.tags));
    if (!song.playlists.isEmpty())
        json.insert(QStringLiteral("playlists"), playlistsJson(song.playlists));
    if (!song.files.isEmpty())
        json.insert(QStringLiteral("files"), filesJson(song.files));
    if (song.take > 0)
        json.insert(QStringLiteral("take"), song.take);
    if (!song.press.isEmpty())
        json.insert(QStringLiteral("press"), song.press);
    if (song.loudness && song.truePeak) {
        json.insert(QStringLiteral("loudness"), *song.loudness);
        json.insert(QStringLiteral("truePeak"), *song.truePeak);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<Song> fromJson(const QByteArray& bytes)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject()) {
        return unusable(
            QCoreApplication::translate("Library", "The song's description (song.json) is damaged."));
    }
    if (document.object().value(QStringLiteral("riffdesk")).toInt() > formatVersion) {
        return unusable(QCoreApplication::translate(
            "Library", "The song's description (song.json) was made by a newer version of Riffdesk."));
    }
    const Reader json(document.object());
    Song song;
    song.id = json.text("id");
    song.service = json.text("service");
    song.remoteId = json.text("remoteId");
    if (!isSongOf(song.id, song.service, song.remoteId)) {
        return unusable(QCoreApplication::translate(
            "Library", "The song's description (song.json) does not say which song it is."));
    }
    song.title = json.text("title");
    song.titleByUser = json.flag("titleByUser");
    song.prompt = json.text("prompt", longText);
    song.style = json.text("style", longText);
    song.lyrics = json.text("lyrics", longText);
    song.action = json.text("action");
    song.take = static_cast<int>(json.number("take", mostTakes));
    song.press = json.text("press");
    song.model = json.text("model");
    song.seed = json.text("seed");
    song.durationSeconds = json.number("durationSeconds", longestSeconds);
    song.createdAt = json.time("createdAt");
    song.addedAt = json.time("addedAt");
    song.trashedAt = json.time("trashedAt");
    song.rating = static_cast<int>(json.number("rating", 5));
    song.media = songMediaFromString(json.text("media"));
    song.parentId = json.text("parentId");
    if (!isSongId(song.parentId)) {
        song.parentId.clear();
    }
    song.parentRemoteId = json.text("parentRemoteId");
    song.taskId = json.text("taskId");
    song.traceId = json.text("traceId");
    song.audioFile = json.text("audioFile");
    song.coverFile = json.text("coverFile");
    song.audioUrl = json.text("audioUrl", urlText);
    song.imageUrl = json.text("imageUrl", urlText);
    song.hasStems = json.flag("hasStems");
    song.loudness = json.decibels("loudness");
    song.truePeak = json.decibels("truePeak");
    if (!song.loudness || !song.truePeak) {
        song.loudness.reset();
        song.truePeak.reset();
    }
    song.flag = songFlagFromString(json.text("flag"));
    song.playCount = static_cast<int>(json.number("playCount", mostPlays));
    song.lastPlayedAt = json.time("lastPlayedAt");
    song.notes = json.text("notes", longText);
    song.stemMix = stemmix::fromJson(json.array("stemMix"));
    for (const Reader& tag : json.list("tags", mostNames))
        song.tags.append({tag.text("name"), tag.text("color")});
    for (const Reader& place : json.list("playlists", mostNames))
        song.playlists.append({place.text("name"), place.anyNumber("position")});
    for (const Reader& file : json.list("files", mostNames)) {
        const SongFile kept{file.text("name"), static_cast<qint64>(file.number("bytes", mostFileBytes)),
                            QByteArray::fromHex(file.text("sha256").toLatin1())};
        if (SongFolder::isFileOfSong(kept))
            song.files.append(kept);
    }
    song.request = json.object("request");
    song.reply = json.object("reply");
    return song;
}

} // namespace riffdesk::songjson
