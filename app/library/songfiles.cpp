#include "songfiles.h"

#include "library/songfolder.h"
#include "storage/database.h"

#include <QSet>

namespace riffdesk::songfiles {

namespace {

/// "audio.", "cover." or "stems/": what files of a kind begin with. The lossless WAV is one of its own.
QString kindOf(const QString& name)
{
    if (name == Song::wavFile())
        return name;
    const qsizetype slash = name.indexOf(QLatin1Char('/'));
    return name.left((slash >= 0 ? slash : name.indexOf(QLatin1Char('.'))) + 1);
}

} // namespace

Result<void> add(Database& database, const Song& song)
{
    for (const SongFile& file : song.files) {
        if (!SongFolder::isFileOfSong(file))
            continue;
        const auto added =
            database.run(QStringLiteral("INSERT OR REPLACE INTO song_files (song, name, bytes, sha256) "
                                        "SELECT number, ?, ?, ? FROM songs WHERE id = ?"),
                         {file.name, file.bytes, QString::fromLatin1(file.sha256.toHex()), song.id});
        if (!added)
            return added.error();
    }
    return {};
}

Result<void> record(Database& database, const QString& songId, const QVector<SongFile>& files)
{
    QSet<QString> kinds;
    for (const SongFile& file : files)
        kinds.insert(kindOf(file.name));
    for (const QString& kind : std::as_const(kinds)) {
        const auto removed = database.run(
            QStringLiteral("DELETE FROM song_files WHERE song = (SELECT number FROM songs WHERE id = ?) AND "
                           "substr(name, 1, ?) = ? AND name <> ?"),
            {songId, kind.size(), kind, kind == Song::wavFile() ? QString() : Song::wavFile()});
        if (!removed)
            return removed.error();
    }
    Song song;
    song.id = songId;
    song.files = files;
    return add(database, song);
}

} // namespace riffdesk::songfiles
