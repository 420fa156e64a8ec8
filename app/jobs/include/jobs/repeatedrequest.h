#pragma once

#include "jobs/job.h"

#include <optional>

namespace riffdesk {

class Library;

/// What makes a request look like one that was made already, by a slip of the hand.
struct RepeatedRequest
{
    enum class Kind {
        SameRequest, ///< asked for within the last minute
        SecondStems, ///< of a song that has stems, or whose stems are on their way
    };

    Kind kind = Kind::SameRequest;
    qint64 secondsAgo = 0; ///< SameRequest

    friend bool operator==(const RepeatedRequest&, const RepeatedRequest&) = default;
};

/// Whether this body would be such a request to the service. `jobs` are the latest first. Those that failed,
/// or that were cancelled, do not count: asking again for what did not come is meant. Requests with different
/// seeds are different; where one of them leaves the seed to chance they are not.
[[nodiscard]] std::optional<RepeatedRequest>
findRepeatedRequest(const QJsonObject& request, const QString& service, const QVector<Job>& jobs,
                    const Library& library, const QDateTime& now);

} // namespace riffdesk
