#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "library/collections.h"

namespace riffdesk {

class Database;

// For a worker thread, with its connection:

Result<Collections> readCollections(Database& database);
/// How much the folders of the songs in the trash take.
Result<qint64> trashBytes(Database& database, const QString& songsDir, const CancelToken& cancel);

} // namespace riffdesk
