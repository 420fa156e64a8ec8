#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QStringList>

#include <functional>

namespace riffdesk {

class Database;

/// Makes a library's database anew from its song folders.
namespace rebuild {

struct Report
{
    int songs = 0;
    int unsure = 0; ///< of those, brought back without their own song.json
    int jobs = 0; ///< carried over from the old database
    QStringList leftAlone; ///< names of folders without anything to bring back
    QString setAside; ///< where the old database is now; empty if there was none
};

/// Songs come from each folder's song.json; where that is damaged, from the old database's row, from what can
/// be read of the file, or from the audio's tags. Jobs and uploaded references come from the old database, as
/// far as it can be read, and jobs from the ledger beside it; one that may have been sent is never sent again
/// by itself, and one that was not waits for the user. The old database is set aside at the end: killed or
/// cancelled (Error::Category::Cancelled) before, everything is as it was. Blocks, seconds for thousands of
/// songs: for a worker thread. Nothing else has the library open.
Result<Report> run(const QString& databasePath, const QString& songsDir,
                   const std::function<void(int done, int total)>& progress = {},
                   const CancelToken& cancel = {});

/// Ids of the folders that hold a song which the database does not list. Any thread, with its connection.
Result<QStringList> missingSongs(Database& database, const QString& songsDir, const CancelToken& cancel = {});

} // namespace rebuild
} // namespace riffdesk
