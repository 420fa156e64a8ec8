#pragma once

#include "base/result.h"
#include "jobs/job.h"

#include <QVector>

#include <optional>

namespace riffdesk {

struct Action;
struct Song;

/// How things stand with what the service makes of a song beside the song itself, for money: its lossless
/// WAV, its video, its stems.
struct SongFileState
{
    enum class Kind {
        Impossible, ///< no service has the song, or it told no id by which it can be asked
        NotHere, ///< not asked for, or it failed
        OnItsWay,
        Undecided, ///< it may have been asked for: the user must say whether it arrived
        Unfetched, ///< made and paid for; fetching it costs nothing
        Here,
        Gone, ///< it was here, and its file is missing; fetching it again costs nothing
    };

    Kind kind = Kind::NotHere;
    QString path; ///< Here: of the file, or of the folder of stems
    QString jobId; ///< OnItsWay, Undecided and Unfetched
    qint64 bytes = 0; ///< Here, once it is known
    int stems = 0; ///< Here: how many
    bool areStems = false; ///< that it is about

    /// What to say of it, in one sentence; empty for NotHere.
    [[nodiscard]] QString sentence() const;
    /// Why it is not asked for now, and what to do instead; nothing where it can be.
    [[nodiscard]] std::optional<Error> refusal() const;
    friend bool operator==(const SongFileState&, const SongFileState&) = default;
};

/// Whether what the action makes is kept with the song it works on.
[[nodiscard]] bool addsToSong(const Action& action);

/// `jobs` are those that are not over, or shown. Looks for the file on the disk.
[[nodiscard]] SongFileState songFileState(const Song& song, const Action& action, const QVector<Job>& jobs,
                                          const QString& songsDir);

} // namespace riffdesk
