#pragma once

#include "base/result.h"
#include "library/song.h"

#include <QStringList>

namespace riffdesk {
class Database;
}

/// Rows of songs by their numbers, in the order that is asked for; what is gone is left out.
namespace riffdesk::songrows {

Result<QVector<SongSummary>> summaries(Database& database, const SongNumbers& songs);
Result<SongNumbers> undecided(Database& database, const SongNumbers& songs); ///< neither kept nor rejected
Result<QStringList> ids(Database& database, const SongNumbers& songs);
/// The numbers of those that there are, in no order.
Result<SongNumbers> numbers(Database& database, const QStringList& ids);

} // namespace riffdesk::songrows
