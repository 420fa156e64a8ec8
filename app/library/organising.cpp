#include "organising.h"

#include "base/plaintext.h"
#include "songfiles.h"
#include "songrow.h"
#include "storage/database.h"

#include <QRegularExpression>

namespace riffdesk::organising {

namespace {
constexpr qsizetype longestName = 100;
}

QString cleanName(const QString& name)
{
    QString clean = plaintext::line(name).left(longestName).trimmed();
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return key(clean).isEmpty() ? QString() : clean;
}

QString cleanColor(const QString& color)
{
    static const QRegularExpression form(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    return form.match(color).hasMatch() ? color.toLower() : QString();
}

QString key(const QString& name)
{
    return songrow::titleKey(name);
}

Result<std::optional<qint64>> find(Database& database, Table table, const QString& name)
{
    return database.first(table == Table::Tags ? QStringLiteral("SELECT number FROM tags WHERE key = ?")
                                               : QStringLiteral("SELECT number FROM playlists WHERE key = ?"),
                          {key(name)}, [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
}

Result<qint64> findOrMake(Database& database, Table table, const QString& name, const QString& color)
{
    const auto made =
        table == Table::Tags
            ? database.run(
                QStringLiteral("INSERT INTO tags (name, key, color) VALUES (?, ?, ?) "
                               "ON CONFLICT (key) DO UPDATE SET color = excluded.color WHERE color = ''"),
                {name, key(name), color})
            : database.run(QStringLiteral("INSERT OR IGNORE INTO playlists (name, key) VALUES (?, ?)"),
                           {name, key(name)});
    if (!made)
        return made.error();
    const auto number = find(database, table, name);
    if (!number)
        return number.error();
    return number->value_or(0);
}

Result<void> add(Database& database, const Song& song)
{
    for (const SongTag& tag : song.tags) {
        const QString name = cleanName(tag.name);
        if (name.isEmpty())
            continue;
        const auto number = findOrMake(database, Table::Tags, name, cleanColor(tag.color));
        if (!number)
            return number.error();
        const auto added = database.run(QStringLiteral("INSERT OR IGNORE INTO song_tags (song, tag) "
                                                       "SELECT number, ? FROM songs WHERE id = ?"),
                                        {*number, song.id});
        if (!added)
            return added.error();
    }
    for (const PlaylistPlace& place : song.playlists) {
        const QString name = cleanName(place.playlist);
        if (name.isEmpty())
            continue;
        const auto number = findOrMake(database, Table::Playlists, name);
        if (!number)
            return number.error();
        const auto added =
            database.run(QStringLiteral("INSERT OR IGNORE INTO playlist_songs (playlist, song, position) "
                                        "SELECT ?, number, ? FROM songs WHERE id = ?"),
                         {*number, place.position, song.id});
        if (!added)
            return added.error();
    }
    return songfiles::add(database, song);
}

} // namespace riffdesk::organising
