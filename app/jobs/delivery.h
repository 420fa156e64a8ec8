#pragma once

#include "api/apierror.h"
#include "api/catalogue.h"
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

/// Our id of the song that a job for stems, or for a file, works on.
[[nodiscard]] QString sourceSongId(const Job& job);

/// What the job makes. For all but songs that is one download, which belongs to the song it works on.
[[nodiscard]] Action::Yield yieldOf(const JobContext& context, const Job& job);
[[nodiscard]] bool makesFile(const JobContext& context, const Job& job); ///< as Action::makesFile()
/// Action::endpoint of it.
[[nodiscard]] QString endpointOf(const JobContext& context, const Job& job);
/// Where what the job makes can be fetched; empty for an item that is none of it.
[[nodiscard]] QString addressIn(const SongReply& reply, Action::Yield yield);
/// Without the items that are none of what the job makes.
[[nodiscard]] AudiosReply fitting(const JobContext& context, const Job& job, AudiosReply reply);

/// Brings finished songs into the library, then moves the job (Submitting or Running) to Fetching. Safe to be
/// killed in between and called again: the library knows its songs by id. An error leaves the job where it
/// was. A reply without any song ends the job as Unfetched.
Result<void> deliver(JobContext& context, const QString& jobId, const AudiosReply& told);

/// A fault of this machine in the form a job keeps.
[[nodiscard]] ApiError localFault(const Error& error);

} // namespace delivery

} // namespace riffdesk
