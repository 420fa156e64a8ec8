#pragma once

#include "base/result.h"
#include "library/song.h"

#include <optional>

namespace riffdesk {
class Database;
}

/// The names that songs are sorted under: tags and playlists. Two names that differ in case or accents alone
/// are one.
namespace riffdesk::organising {

/// One line without control characters, at most 100 characters; empty where nothing is left.
[[nodiscard]] QString cleanName(const QString& name);
/// The same colour as "#rrggbb", or empty text for what is none.
[[nodiscard]] QString cleanColor(const QString& color);
/// By which a name is compared.
[[nodiscard]] QString key(const QString& name);

enum class Table { Tags, Playlists };
/// The number of what has that name; nothing without one.
Result<std::optional<qint64>> find(Database& database, Table table, const QString& name);
/// The same, made where it is missing. A tag that is there keeps its name, and its colour where it has one.
Result<qint64> findOrMake(Database& database, Table table, const QString& name, const QString& color = {});

/// Gives the song, which has its row, the tags, the places in playlists and the files that it lists.
Result<void> add(Database& database, const Song& song);

} // namespace riffdesk::organising
