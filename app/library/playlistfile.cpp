#include "library/playlistfile.h"

#include "library/library.h"
#include "library/songtext.h"
#include "libraryreading.h"
#include "organising.h"
#include "songquerysql.h"
#include "songrows.h"
#include "storage/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QStringDecoder>
#include <QUrl>

#include <cmath>

namespace riffdesk {

namespace {

constexpr qint64 mostBytes = 16LL * 1024 * 1024;
constexpr qsizetype mostEntries = 100'000;
const QLatin1String nameLine("#PLAYLIST:");

Result<SavedPlaylist> savedPlaylist(Database& database, const QString& songsDir, const QString& playlist,
                                    const QString& path)
{
    SongQuery::Part part;
    part.kind = SongQuery::Part::Kind::Filter;
    part.key = QStringLiteral("playlist");
    part.value = playlist;
    const auto sql = SongQuerySql::compile(database, SongQuery(part.text(), SongQuery::Order::Playlist));
    if (!sql)
        return sql.error();
    const auto numbers = sql->all(database);
    if (!numbers)
        return numbers.error();
    const auto songs = songrows::summaries(database, *numbers);
    if (!songs)
        return songs.error();
    SavedPlaylist result;
    QStringList lines{QStringLiteral("#EXTM3U"), nameLine + organising::cleanName(playlist)};
    const QDir folder = QFileInfo(path).absoluteDir();
    for (const SongSummary& song : *songs) {
        if (song.audioFile.isEmpty()) {
            ++result.withoutAudio;
            continue;
        }
        ++result.songs;
        const QString file = QStringLiteral("%1/%2/%3").arg(songsDir, song.id, song.audioFile);
        const QString relative = folder.relativeFilePath(file);
        lines << QStringLiteral("#EXTINF:%1,%2")
                     .arg(song.durationSeconds > 0 ? std::lround(song.durationSeconds) : -1)
                     .arg(songtext::title(song).simplified())
              << QDir::toNativeSeparators(relative.startsWith(QLatin1String("..")) ? file : relative);
    }
    if (const auto written =
            atomicfile::writeShared(path, (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
        !written)
        return written.error();
    return result;
}

QString decoded(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text; // as older players write .m3u
}

/// The song whose file that is; empty for others.
QString songOf(const QString& file, const QString& songsDir)
{
    const QString path = QFileInfo(file).canonicalFilePath();
    if (!path.startsWith(songsDir + QLatin1Char('/')))
        return {};
    const QString id = path.mid(songsDir.size() + 1).section(QLatin1Char('/'), 0, 0);
    return isSongId(id) ? id : QString();
}

Result<OpenedPlaylist> openedPlaylist(Database& database, const QString& songsDir, const QString& path,
                                      const CancelToken& cancel)
{
    const auto bytes = atomicfile::read(path, mostBytes);
    if (!bytes)
        return bytes.error();
    const QDir folder = QFileInfo(path).absoluteDir();
    const QString songs = QFileInfo(songsDir).canonicalFilePath();
    OpenedPlaylist result;
    qsizetype entries = 0;
    QStringList ids;
    QSet<QString> seen;
    const QString text = decoded(*bytes);
    for (const QStringView each : QStringView(text).tokenize(u'\n')) {
        const QString line = each.trimmed().toString();
        if (line.startsWith(nameLine, Qt::CaseInsensitive))
            result.name = organising::cleanName(line.mid(nameLine.size()));
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        if (++entries > mostEntries)
            return Error{
                Error::Category::Input,
                QCoreApplication::translate("playlistfile", "This playlist has more than %L1 entries.")
                    .arg(mostEntries),
                QCoreApplication::translate("playlistfile", "Divide it into several files.")};
        if (cancel.isCancelled())
            return result;
        const QUrl address(line);
        const bool isUrl = line.contains(QLatin1String("://"));
        const QString file = !isUrl ? folder.absoluteFilePath(QDir::fromNativeSeparators(line))
                             : address.isLocalFile() ? address.toLocalFile()
                                                     : QString();
        const QString id = file.isEmpty() ? QString() : songOf(file, songs);
        if (id.isEmpty())
            ++result.others;
        else if (!seen.contains(id))
            ids << id;
        seen.insert(id);
    }
    if (entries == 0)
        return Error{
            Error::Category::Input,
            QCoreApplication::translate("playlistfile", "This file is no playlist, or an empty one."),
            QCoreApplication::translate("playlistfile", "Choose an M3U8 file with songs in it.")};
    const auto numbers = songrows::numbers(database, ids);
    if (!numbers)
        return numbers.error();
    const auto known = songrows::ids(database, *numbers);
    if (!known)
        return known.error();
    QHash<QString, SongNumber> there;
    for (qsizetype i = 0; i < qMin(known->size(), numbers->size()); ++i)
        there.insert(known->at(i), numbers->at(i));
    for (const QString& id : std::as_const(ids)) {
        if (const SongNumber song = there.value(id))
            result.songs << song;
        else
            ++result.others;
    }
    if (result.name.isEmpty())
        result.name = organising::cleanName(QFileInfo(path).completeBaseName());
    return result;
}

} // namespace

BackgroundTask Library::savePlaylist(const QString& playlist, const QString& path,
                                     std::function<void(const Result<SavedPlaylist>&)> done) const
{
    return read<SavedPlaylist>(
        background::Pool::Io,
        [playlist, path](Database& database, const QString& songsDir, const CancelToken&) {
            return savedPlaylist(database, songsDir, playlist, path);
        },
        std::move(done));
}

BackgroundTask Library::openPlaylist(const QString& path,
                                     std::function<void(const Result<OpenedPlaylist>&)> done) const
{
    return read<OpenedPlaylist>(
        background::Pool::Io,
        [path](Database& database, const QString& songsDir, const CancelToken& cancel) {
            return openedPlaylist(database, songsDir, path, cancel);
        },
        std::move(done));
}

} // namespace riffdesk
