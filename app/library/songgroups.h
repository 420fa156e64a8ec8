#pragma once

#include "base/result.h"
#include "library/song.h"
#include "library/songgroup.h"
#include "library/songquery.h"

#include <QVector>

namespace riffdesk {

class Database;

/// Brings the songs of a result together by the query's grouping, which changes nothing within a group: days
/// from the newest to the oldest (the other way for the oldest first), the others by name, songs without one
/// at the end. A song of several playlists stands under their names together. Milliseconds for 10,000 songs.
Result<QVector<SongGroup>> groupSongs(Database& database, const SongQuery& query, SongNumbers& songs);

} // namespace riffdesk
