#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "import/importer.h"
#include "library/importedfiles.h"
#include "library/song.h"

#include <QSet>
#include <QString>
#include <QVector>

#include <memory>
#include <mutex>
#include <optional>

namespace riffdesk {

/// What the threads of one import share.
class ImportRun
{
public:
    ImportRun(KnownSongs knownSongs, QString library, QString staging)
        : known(std::move(knownSongs))
        , songsDir(std::move(library))
        , stagingDir(std::move(staging))
    { }

    const KnownSongs known;
    const QString songsDir;
    const QString stagingDir; ///< of this run alone, on the disk that songsDir is on
    const CancelToken cancel{};
    QSet<QString>
        plainFolders; ///< whose songs have nothing beside them; set before the first of them is imported

    /// True for one caller: two files may be the same song.
    bool claim(const QString& songId)
    {
        const std::scoped_lock lock(m_mutex);
        const bool isFirst = !m_claimed.contains(songId);
        m_claimed.insert(songId);
        return isFirst;
    }
    /// A name in stagingDir that is not taken.
    QString newName()
    {
        const std::scoped_lock lock(m_mutex);
        return stagingDir + QLatin1Char('/') + QString::number(++m_names);
    }

private:
    std::mutex m_mutex;
    QSet<QString> m_claimed;
    int m_names = 0;
};

/// A file to import, and what it counts as.
struct ImportItem
{
    ImportedFile file;
    int archive = -1; ///< which archive it was unpacked from: then it is ours, and goes
};

/// What became of some files, in a thread of their own.
struct ImportedChunk
{
    QVector<Song> songs; ///< whose folders are in their places now
    QVector<ImportedFile> files; ///< of all that are songs here, with their ids; those of archives too
    QVector<int> archives; ///< of each of `files`, -1 for none
    int there = 0; ///< were songs of the library before
    int seen = 0;
    QVector<Importer::Failure> failures;
    QVector<int> failedArchives; ///< that these were in
    std::optional<Error> fault; ///< of the library's own disk or database: there is no point in going on
};

/// Copies audio files into folders of the library, each with its cover and its song.json, all flushed to the
/// disk when it returns. Their rows are for the caller to add.
[[nodiscard]] ImportedChunk importChunk(ImportRun& run, const QVector<ImportItem>& items);

} // namespace riffdesk
