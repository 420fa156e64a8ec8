#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "library/song.h"

#include <QString>

namespace riffdesk {

/// The files of one song below `songs/`. Does no database work, so it can be used from any thread.
class SongFolder
{
public:
    /// `songsDir` is the absolute path of `songs`; `songId` must be one of ours (else the folder is empty
    /// text).
    SongFolder(const QString& songsDir, const QString& songId);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] QString file(const QString& name) const; ///< path of a plain file name in it; else empty
    [[nodiscard]] QString stemsDir() const;
    [[nodiscard]] QString peaks() const;

    Result<void> make() const; ///< not without the folder of all songs
    /// song.json: everything needed to rebuild the library's row.
    Result<void> writeSong(const Song& song) const;
    /// The same in a folder that is not a song's yet; it is for the caller to flush it.
    Result<void> prepareSong(const Song& song) const;
    /// Reads and checks song.json (at most 32 MB); the media state follows from the files that are there.
    [[nodiscard]] Result<Song> readSong() const;

    /// Sets what the files that are there say: their names and whether the song is Ready. A Ready song
    /// without them is Missing.
    void findMedia(Song& song) const;
    /// Whether it has audio, stems or a song.json that can be read.
    [[nodiscard]] bool holdsSong() const;

    /// Whether `name` can be a file in a song's folder: no separators, no leading dot, not too long.
    [[nodiscard]] static bool isPlainName(const QString& name);
    /// Whether the folder has a regular file (no link) of that plain name.
    [[nodiscard]] bool has(const QString& name) const;

    /// Whether it can be an entry of Song::files: a plain name, or one in "stems/", and a SHA-256.
    [[nodiscard]] static bool isFileOfSong(const SongFile& file);
    /// What a regular file is now; `name` as in SongFile. Reads all of it.
    [[nodiscard]] Result<SongFile> measure(const QString& name, const CancelToken& cancel = {}) const;
    /// The same of each file in "stems/".
    [[nodiscard]] Result<QVector<SongFile>> measureStems(const CancelToken& cancel = {}) const;
    /// Names of what is in "stems/", as in SongFile.
    [[nodiscard]] QStringList stemNames() const;

    /// Removes the folder with all in it, and follows no link out of it. True when nothing is left.
    [[nodiscard]] bool remove() const;

private:
    QString m_path;
    QString m_id;
};

} // namespace riffdesk
