#pragma once

#include "synth.h"

#include <QString>

#include <functional>

namespace riffdesk {

/// Stems, the next block at each call and an empty one at the end.
using StemSource = std::function<Result<StemAudio>()>;

/// Writes the four stems as drums.wav, bass.wav, chords.wav and melody.wav into one ZIP. Until they are
/// packed, their samples lie in files beside it, whose names end in ".part". Errors: the source's, File,
/// Cancelled. Any thread.
[[nodiscard]] Result<void> writeStems(const StemSource& source, const QString& path,
                                      const std::atomic<bool>& cancel);

} // namespace riffdesk
