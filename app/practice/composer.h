#pragma once

#include "score.h"
#include "songplan.h"

namespace riffdesk {

/// Writes a plan out as notes: drums, bass, chords and a tune over the plan's form. Pure and deterministic.
[[nodiscard]] Score composed(const MoodTable& table, const SongPlan& plan);

} // namespace riffdesk
