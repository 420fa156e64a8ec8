#pragma once

#include "base/result.h"

#include <QString>

#include <atomic>
#include <cstdint>
#include <vector>

namespace riffdesk {

/// Decodes `seconds` of a file from `from` on into stereo samples at practiceRate. Shorter when the file ends
/// sooner. File or Media when it cannot be read, Cancelled. Any thread.
[[nodiscard]] Result<std::vector<std::int16_t>>
decodedRecording(const QString& path, double from, double seconds, const std::atomic<bool>& cancel);

/// How long a file's audio is, in seconds, by decoding it (headers lie). At most `mostSeconds`.
[[nodiscard]] Result<double> recordingSeconds(const QString& path, double mostSeconds,
                                              const std::atomic<bool>& cancel);

} // namespace riffdesk
