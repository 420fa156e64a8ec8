#pragma once

#include "base/result.h"
#include "library/song.h"

#include <QString>

#include <memory>
#include <optional>

namespace riffdesk {

class Database;
class Library;

/// A file that was, or is to be, imported as a song. Not a file of the library.
struct ImportedFile
{
    QString path; ///< absolute
    qint64 bytes = 0;
    qint64 modified = 0; ///< ms since 1970
    QString songId; ///< what it is here
    int songs = 1; ///< how many songs it holds, each with an ImportedFile of its own

    friend bool operator==(const ImportedFile&, const ImportedFile&) = default;
};

/// What an import in another thread asks the library. Any thread may copy it; each opens a connection of its
/// own.
class KnownSongs
{
public:
    explicit KnownSongs(const Library& library);

    class Reader
    {
    public:
        explicit Reader(std::unique_ptr<Database> database);
        ~Reader();
        /// Whether all songs of it are here, in the trash included, and it is the same as when they were
        /// imported.
        [[nodiscard]] Result<bool> isImported(const ImportedFile& file) const;
        /// Nothing for a song that is not here.
        [[nodiscard]] Result<std::optional<Song::Media>> media(const QString& songId) const;

    private:
        std::unique_ptr<Database> m_database;
    };
    [[nodiscard]] Result<std::unique_ptr<Reader>> open() const;

private:
    QString m_databasePath;
};

} // namespace riffdesk
