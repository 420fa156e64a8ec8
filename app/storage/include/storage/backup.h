#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QDate>
#include <QString>

namespace riffdesk::backup {

inline constexpr int mostKept = 7;

/// Keeps a copy of the database in the folder "backups" beside it, named by the day: one for each day that
/// found it changed, the last mostKept of them. Gives the path of the copy; empty text where none was due.
/// Blocks, a second for 100,000 songs: for a worker thread. The database may be open elsewhere. Where a copy
/// would leave the disk without room for another, DiskFull.
Result<QString> makeDaily(const QString& databasePath, const QDate& today, const CancelToken& cancel = {});

} // namespace riffdesk::backup
