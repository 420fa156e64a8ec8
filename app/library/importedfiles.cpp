#include "library/importedfiles.h"

#include "library/library.h"
#include "songrow.h"
#include "storage/database.h"

namespace riffdesk {

KnownSongs::KnownSongs(const Library& library) : m_databasePath(library.m_database.path()) { }

KnownSongs::Reader::Reader(std::unique_ptr<Database> database) : m_database(std::move(database)) { }

KnownSongs::Reader::~Reader() = default;

Result<std::unique_ptr<KnownSongs::Reader>> KnownSongs::open() const
{
    auto database = Database::open(m_databasePath, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return std::make_unique<Reader>(std::move(database).value());
}

Result<bool> KnownSongs::Reader::isImported(const ImportedFile& file) const
{
    const auto known = m_database->first(
        QStringLiteral(
            "SELECT count(*) >= max(songs) FROM imported_files JOIN songs AS here ON here.number = song "
            "WHERE path = ? AND bytes = ? AND modified = ? AND here.media <> 'missing'"),
        {file.path, file.bytes, file.modified}, songrow::number);
    if (!known)
        return known.error();
    return known->value_or(0) == 1;
}

Result<std::optional<Song::Media>> KnownSongs::Reader::media(const QString& songId) const
{
    return m_database->first(
        QStringLiteral("SELECT media FROM songs WHERE id = ?"), {songId},
        [](const QSqlQuery& row) { return songMediaFromString(row.value(0).toString()); });
}

} // namespace riffdesk
