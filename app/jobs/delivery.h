#pragma once

#include "api/apierror.h"
#include "api/reply.h"
#include "base/result.h"
#include "jobs/job.h"
#include "library/song.h"

namespace riffdesk {

struct JobContext;

namespace delivery {

/// The song a reply tells of, with the recipe of its job. `index` names items that came without an id.
[[nodiscard]] Song songOf(const Job& job, const SongReply& reply, int index);

/// The same of a whole reply, under the id by which it is kept: the service's, unless that belongs to another
/// song already. Two songs of a reply, or of two tasks, stay two.
[[nodiscard]] Song songOf(const JobContext& context, const Job& job, const AudiosReply& reply, int index);

/// Our id of the song whose stems a stems job makes.
[[nodiscard]] QString stemsSongId(const Job& job);

/// Whether the job's yield are stems rather than songs.
[[nodiscard]] bool yieldsStems(const JobContext& context, const Job& job);

/// Brings finished songs into the library, then moves the job (Submitting or Running) to Fetching. Safe to be
/// killed in between and called again: the library knows its songs by id. An error leaves the job where it
/// was. A reply without any song ends the job as Unfetched.
Result<void> deliver(JobContext& context, const QString& jobId, const AudiosReply& reply);

/// A fault of this machine in the form a job keeps.
[[nodiscard]] ApiError localFault(const Error& error);

} // namespace delivery

} // namespace riffdesk
