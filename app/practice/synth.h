#pragma once

#include "base/result.h"
#include "practice/score.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <vector>

namespace riffdesk {

constexpr int practiceRate = 44'100; ///< samples a second, everywhere in the Practice service

/// Four stereo tracks of 16 bit samples, left and right in turn, all of one length. Their sample-wise sum is
/// the mix and never leaves the range of 16 bits.
struct StemAudio
{
    std::array<std::vector<std::int16_t>, stemCount> stems;

    [[nodiscard]] std::size_t frames() const { return stems[0].size() / 2; }
    [[nodiscard]] std::vector<std::int16_t> mix() const;
};

/// Plays a score from `from` seconds for `seconds`, with reverb, echo, levels and a limiter at -2 dBFS (the
/// encoder overshoots by up to 1 dB). Only what is heard in that window is worked out. Cancelled is the only
/// error. Any thread; deterministic.
[[nodiscard]] Result<StemAudio> performed(const Score& score, double from, double seconds,
                                          const std::atomic<bool>& cancel);

} // namespace riffdesk
