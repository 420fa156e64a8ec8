#pragma once

#include "practice/songplan.h"
#include "practice/synth.h"

namespace riffdesk {

/// Paints an arrangement's layers one over the other. Outside a layer the samples beneath are untouched;
/// inside it the first and last 25 ms cross over. At most `limitSeconds` are made (0: all). Errors:
/// Cancelled, and Media or File when an uploaded recording cannot be read. Any thread; deterministic.
[[nodiscard]] Result<StemAudio> rendered(const MoodTable& table, const Arrangement& song,
                                         const std::atomic<bool>& cancel, double limitSeconds = 0);

} // namespace riffdesk
