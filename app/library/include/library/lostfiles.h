#pragma once

#include <QString>
#include <QVector>

namespace riffdesk {

class Database;

/// A file of a song that was kept, and is no longer on the disk.
struct LostFile
{
    QString songId;
    QString name; ///< as SongFile::name: audio, lossless WAV, video, or a stem
};

/// Those of all songs outside the trash, but for imported ones, which no service has. Looks for each file.
[[nodiscard]] QVector<LostFile> findLostFiles(Database& database, const QString& songsDir);

} // namespace riffdesk
