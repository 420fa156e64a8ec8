#pragma once

#include "base/result.h"
#include "library/lineage.h"

#include <QString>

namespace riffdesk {

class Database;

/// A clause WITH RECURSIVE that ends with `family (id, service, remote)`: the songs of `seeds`, a SELECT of
/// these three, what they were made from up to the roots, and all that was made from any of these. Names also
/// parents that have no row. At most `most` where that is not negative: the seeds and their nearest first.
[[nodiscard]] QString withFamily(const QString& seeds, int most = -1);

/// Empty for a song that has no row. For any thread, with its connection.
Result<Lineage> readLineage(Database& database, const QString& songId, int most = Lineage::mostSongs);

} // namespace riffdesk
