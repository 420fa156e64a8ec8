#pragma once

#include "practice/synth.h"

#include <QString>

namespace riffdesk {

/// Writes the four stems as drums.wav, bass.wav, chords.wav and melody.wav into one ZIP. File or Cancelled.
/// Any thread.
[[nodiscard]] Result<void> writeStems(const StemAudio& audio, const QString& path,
                                      const std::atomic<bool>& cancel);

} // namespace riffdesk
