#include "library/lostfiles.h"

#include "library/song.h"
#include "library/songfolder.h"
#include "storage/database.h"

#include <QFileInfo>

namespace riffdesk {

QVector<LostFile> findLostFiles(Database& database, const QString& songsDir)
{
    const QString ofSongs =
        QStringLiteral("FROM songs %1 WHERE media = 'ready' AND trashed_at IS NULL AND service <> ? AND %2");
    const QString audio =
        QStringLiteral("SELECT id, audio_file ") + ofSongs.arg(QString(), QStringLiteral("audio_file <> ''"));
    const QString others = QStringLiteral("SELECT id, name ")
                           + ofSongs.arg(QStringLiteral("JOIN song_files ON song = number"),
                                         QStringLiteral("(name IN (?, ?) OR name LIKE 'stems/%')"));
    QVector<LostFile> lost;
    const auto look = [&](const QSqlQuery& row) {
        const LostFile file{row.value(0).toString(), row.value(1).toString()};
        const QString path = SongFolder(songsDir, file.songId).path() + QLatin1Char('/') + file.name;
        if (!QFileInfo(path).isFile())
            lost.append(file);
        return true;
    };
    const QString imported = importedService();
    (void)database.all(audio + QStringLiteral(" UNION ") + others,
                       {imported, imported, Song::wavFile(), Song::videoFile()}, look);
    return lost;
}

} // namespace riffdesk
