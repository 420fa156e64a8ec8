#pragma once

#include "base/result.h"
#include "library/song.h"

#include <QString>

namespace riffdesk {

/// The files of one song below `songs/`. Does no database work, so it can be used from any thread.
class SongFolder
{
public:
    /// `songsDir` is the absolute path of `songs`; `songId` must be one of ours (else the folder is empty text).
    SongFolder(const QString& songsDir, const QString& songId);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString file(const QString& name) const; ///< path of a plain file name in it
    [[nodiscard]] QString stemsDir() const;
    [[nodiscard]] QString peaks() const;

    Result<void> make() const;
    /// song.json: everything needed to rebuild the library's row.
    Result<void> writeSong(const Song& song) const;
    /// Reads and checks song.json (at most 32 MB); the media state follows from the files that are there.
    [[nodiscard]] Result<Song> readSong() const;

private:
    QString m_path;
};

} // namespace riffdesk
