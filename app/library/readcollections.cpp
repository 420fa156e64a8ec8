#include "readcollections.h"

#include "library/library.h"
#include "library/songfolder.h"
#include "organising.h"
#include "songrow.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QDirIterator>

namespace riffdesk {

namespace {

Collections::Named named(const QSqlQuery& row)
{
    return {row.value(0).toString(), row.value(1).toInt(), row.value(2).toString()};
}

} // namespace

Result<Collections> readCollections(Database& database)
{
    Collections collections;
    const auto counted = database.first(
        QStringLiteral(
            "SELECT count(*), ifnull(sum(is_new), 0), ifnull(sum(flag = 1), 0), ifnull(sum(flag = 2), 0) "
            "FROM songs WHERE trashed_at IS NULL"),
        {}, [&collections](const QSqlQuery& row) {
            collections.all = row.value(0).toInt();
            collections.unheard = row.value(1).toInt();
            collections.kept = row.value(2).toInt();
            collections.rejected = row.value(3).toInt();
            return true;
        });
    const auto trashed = database.first(
        QStringLiteral("SELECT count(*) FROM songs WHERE trashed_at IS NOT NULL"), {}, songrow::number);
    if (!counted || !trashed)
        return counted ? trashed.error() : counted.error();
    collections.trashed = trashed->value_or(0);
    // The trash is small: what of it has a tag is counted apart, so that no other song is looked at.
    const auto count = [](const char* table, const char* column) {
        return QStringLiteral(
                   "(SELECT count(*) FROM %1 WHERE %2 = names.number) - (SELECT count(*) FROM songs JOIN %1 "
                   "ON song = songs.number WHERE trashed_at IS NOT NULL AND %2 = names.number)")
            .arg(QLatin1String(table), QLatin1String(column));
    };
    auto tags = database.all(QStringLiteral("SELECT name, %1, color FROM tags AS names ORDER BY key")
                                 .arg(count("song_tags", "tag")),
                             {}, named);
    if (!tags)
        return tags.error();
    auto playlists = database.all(QStringLiteral("SELECT name, %1, '' FROM playlists AS names ORDER BY key")
                                      .arg(count("playlist_songs", "playlist")),
                                  {}, named);
    if (!playlists)
        return playlists.error();
    auto searches = database.all(
        QStringLiteral("SELECT name, query FROM saved_searches ORDER BY key"), {}, [](const QSqlQuery& row) {
            return Collections::SavedSearch{row.value(0).toString(), row.value(1).toString()};
        });
    if (!searches)
        return searches.error();
    collections.tags = std::move(*tags);
    collections.playlists = std::move(*playlists);
    collections.searches = std::move(*searches);
    return collections;
}

Result<qint64> trashBytes(Database& database, const QString& songsDir, const CancelToken& cancel)
{
    const auto ids =
        database.all(QStringLiteral("SELECT id FROM songs WHERE trashed_at IS NOT NULL"), {}, songrow::text);
    if (!ids)
        return ids.error();
    qint64 bytes = 0;
    for (const QString& id : *ids) {
        QDirIterator files(SongFolder(songsDir, id).path(), QDir::Files | QDir::NoSymLinks | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext() && !cancel.isCancelled()) {
            files.next();
            bytes += files.fileInfo().size();
        }
    }
    return bytes;
}

Result<void> Library::saveSearch(const QString& name, const QString& query)
{
    const QString clean = organising::cleanName(name);
    if (clean.isEmpty()) {
        return Error{Error::Category::Input, QCoreApplication::translate("Library", "The name is empty."),
                     QCoreApplication::translate("Library", "Type a name.")};
    }
    const auto saved = m_database.run(
        QStringLiteral("INSERT INTO saved_searches (name, key, query) VALUES (?, ?, ?) "
                       "ON CONFLICT (key) DO UPDATE SET name = excluded.name, query = excluded.query"),
        {clean, organising::key(clean), query});
    if (!saved) {
        return saved.error();
    }
    Q_EMIT namesChanged();
    return {};
}

Result<void> Library::removeSearch(const QString& name)
{
    const auto removed =
        m_database.run(QStringLiteral("DELETE FROM saved_searches WHERE key = ?"), {organising::key(name)});
    if (!removed) {
        return removed.error();
    }
    Q_EMIT namesChanged();
    return {};
}

} // namespace riffdesk
