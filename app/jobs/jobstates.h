#pragma once

#include "jobs/job.h"

namespace riffdesk {

/// The transition table: whether a job may go from one state straight to another. Staying is not a
/// transition.
[[nodiscard]] bool mayMove(Job::State from, Job::State to);

} // namespace riffdesk
