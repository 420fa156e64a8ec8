#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QString>
#include <QVector>

#include <functional>
#include <optional>

namespace riffdesk {

class Database;

/// Compares a library with its song folders: every file with what it was when it was kept.
namespace verify {

struct Finding
{
    enum class Problem {
        Missing, ///< a file is not there
        Damaged, ///< … is not what was kept, or cannot be read
        Unlisted, ///< the folder of a song that the database does not list
        Differs, ///< the database says other things of the song than its song.json
    };

    Problem problem = Problem::Missing;
    QString songId;
    QString title; ///< what the song is called; may be empty
    QString file; ///< within the song's folder; empty: the audio that never came
    bool canFetch = false; ///< the service may still give it
    bool isFetching = false; ///< and was asked to: see LibraryCheck
};

struct Report
{
    int songs = 0;
    int files = 0; ///< that were read to their end
    qint64 bytes = 0;
    int recorded = 0; ///< files of which was noted for the first time what they are
    int problems = 0;
    QVector<Finding> findings; ///< of those the first mostFindings
    std::optional<Error> databaseFault; ///< then not all songs may have been looked at
};
constexpr int mostFindings = 10'000;

/// Reads all files: hours where they are a terabyte, for a worker thread. What was never noted of a file is
/// noted in the database, unless that can only be read, and each song.json that lacks something is marked to
/// be written. Memory does not grow with the library. An error only where the database cannot be opened, or
/// Cancelled: what was noted until then stays.
Result<Report> run(const QString& databasePath, const QString& songsDir, bool isReadOnly,
                   const std::function<void(int done, int total)>& progress = {},
                   const CancelToken& cancel = {});

[[nodiscard]] QString toString(Finding::Problem problem); ///< "missing", "damaged", "unlisted", "differs"
/// One sentence each: what is wrong, what to do about it.
[[nodiscard]] QString sentence(const Finding& finding);
[[nodiscard]] QString nextStep(const Finding& finding);
/// What came of it all, in a few sentences however much was found.
[[nodiscard]] QString summary(const Report& report);
/// Whether rebuilding the library mends something of it.
[[nodiscard]] bool isRebuildWorthwhile(const Report& report);

} // namespace verify
} // namespace riffdesk
