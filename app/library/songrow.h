#pragma once

#include "base/result.h"
#include "library/song.h"

#include <QSqlQuery>
#include <QVariantList>

namespace riffdesk {
class Database;
}

namespace riffdesk::songrow {

/// The columns of `songs` in the order that values() gives.
[[nodiscard]] QString columns();
/// Those, and what the tables of tags, playlists and files say of the song: what song() reads.
[[nodiscard]] QString wholeColumns();
/// One "?" for each column.
[[nodiscard]] QString placeholders();
[[nodiscard]] QVariantList values(const Song& song);
[[nodiscard]] Song song(const QSqlQuery& row);
/// The same from an old row, by the names of its columns; what it lacks or has out of range is brought into
/// range.
[[nodiscard]] Song salvaged(const QVariantMap& row);
/// The row alone: see organising::add() for its tags, playlists and files.
Result<void> insert(Database& database, const Song& song);

/// The columns that summary() reads; none of them long.
[[nodiscard]] QString summaryColumns();
[[nodiscard]] SongSummary summary(const QSqlQuery& row);

/// The text and the number in the first column.
[[nodiscard]] QString text(const QSqlQuery& row);
[[nodiscard]] int number(const QSqlQuery& row);

/// Counts the songs that are not in the trash without walking over them.
[[nodiscard]] QString countOutsideTrash();

/// A title as lists sort it: without case and accents.
[[nodiscard]] QString titleKey(const QString& title);

} // namespace riffdesk::songrow
