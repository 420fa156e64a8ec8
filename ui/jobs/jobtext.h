#pragma once

#include "jobs/job.h"

#include <QString>

namespace riffdesk::jobtext {

/// "Generate · A song for Christmas", "Replace 1:02–1:15 · Snow on the Tin Roof".
[[nodiscard]] QString title(const Job& job);
/// One sentence about where it is at `now`; for jobs that are waiting, on their way or over well.
[[nodiscard]] QString status(const Job& job, const QDateTime& now);
/// The same without seconds and per cents: the one for a screen reader, which would speak each.
[[nodiscard]] QString steadyStatus(const Job& job, const QDateTime& now);
/// Whether it waits so that the user may think better of it.
[[nodiscard]] bool canBeUndone(const Job& job, const QDateTime& now);
/// Whether it brings a further file of a song that is here: the form has nothing to do with it.
[[nodiscard]] bool makesFile(const Job& job);
/// Whether an earlier run did not come to send it, so that it waits for the user.
[[nodiscard]] bool isHeldBack(const Job& job);
/// What happened to a job that failed or was not fetched, or of which it is unknown whether it arrived.
[[nodiscard]] QString mishap(const Job& job);
/// Whether the service took money for what failed or was not fetched; empty for jobs without an error.
[[nodiscard]] QString charge(const Job& job);
/// What the button that sends a failed job's request again says.
[[nodiscard]] QString retryLabel(const Job& job);
/// Whether the same request can succeed another time without being changed.
[[nodiscard]] bool worthRetrying(const Job& job);
/// Whether cancelling may come too late to save the money.
[[nodiscard]] bool mayBeCharged(const Job& job);
/// When its clock runs; invalid while it only waits.
[[nodiscard]] QDateTime startedAt(const Job& job);

} // namespace riffdesk::jobtext
