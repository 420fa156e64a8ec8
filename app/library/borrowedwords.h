#pragma once

#include "base/result.h"

#include <QStringList>

namespace riffdesk {
class Database;
}

/// What the row of a song takes from other words: `stand_in`, the name of an untitled one, and `origin`, the
/// words of its parent by which a song without a prompt is found. A parent that was removed for good leaves
/// behind what was taken from it.
namespace riffdesk::borrowedwords {

/// Works them out after the song was stored or its texts have changed, and then those of the songs made from
/// it. Inside a transaction. Adds the ids of songs that changed, also of those that only show their parent's
/// title.
Result<void> update(Database& database, const QString& id, QStringList& changed);

/// The same for the rows of an older schema, which have none yet. What fails is tried again at the next
/// start.
void fill(Database& database);

} // namespace riffdesk::borrowedwords
