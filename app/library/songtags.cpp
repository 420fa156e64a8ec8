#include "songtags.h"

#include "songjson.h"
#include "storage/atomicfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <fileref.h>
#include <tag.h>
#include <tpropertymap.h>

namespace riffdesk::songtags {

namespace {

constexpr qint64 mostBytes = 32 * 1024 * 1024;
constexpr qsizetype mostText = 100'000;

/// What songjson writes has a line for each of the song's own short values, by four spaces from the margin.
std::optional<Song> fromLines(const SongFolder& folder)
{
    const auto bytes = atomicfile::read(folder.file(QStringLiteral("song.json")), mostBytes);
    if (!bytes)
        return std::nullopt;
    static const QRegularExpression line(QStringLiteral("^    \"(\\w+)\": (.+?),?$"));
    QJsonObject json;
    for (const QByteArray& text : bytes->split('\n')) {
        const auto match = line.match(QString::fromUtf8(text));
        if (!match.hasMatch())
            continue;
        const QJsonArray value = QJsonDocument::fromJson('[' + match.captured(2).toUtf8() + ']').array();
        if (value.size() == 1 && !value.first().isObject())
            json.insert(match.captured(1), value.first());
    }
    const auto song = songjson::fromJson(QJsonDocument(json).toJson());
    return song && song->id == folder.id() ? std::optional(*song) : std::nullopt;
}

QString fromTagLib(const TagLib::String& text)
{
    return QString::fromUtf8(text.toCString(true)).left(mostText);
}

std::optional<Song> fromAudio(const SongFolder& folder)
{
    Song song = recoveredSong(folder.id());
    folder.findMedia(song);
    if (song.media != Song::Media::Ready)
        return std::nullopt;
    const QString path = song.audioFile.isEmpty() ? folder.stemsDir() : folder.file(song.audioFile);
#ifdef Q_OS_WIN
    const TagLib::FileRef file(path.toStdWString().c_str());
#else
    const TagLib::FileRef file(QFile::encodeName(path).constData());
#endif
    if (!file.isNull() && file.tag()) {
        song.title = fromTagLib(file.tag()->title());
        song.titleByUser = !song.title.isEmpty();
        song.prompt = fromTagLib(file.tag()->comment());
        song.style = fromTagLib(file.tag()->genre());
        song.lyrics = fromTagLib(file.file()->properties()["LYRICS"].toString("\n"));
    }
    if (!file.isNull() && file.audioProperties())
        song.durationSeconds = file.audioProperties()->lengthInMilliseconds() / 1000.0;
    song.addedAt = QFileInfo(path).lastModified().toUTC();
    song.createdAt = song.addedAt;
    return song;
}

} // namespace

std::optional<Song> fromDamaged(const SongFolder& folder)
{
    if (folder.path().isEmpty())
        return std::nullopt;
    if (auto song = fromLines(folder)) {
        folder.findMedia(*song);
        return song;
    }
    return fromAudio(folder);
}

} // namespace riffdesk::songtags
