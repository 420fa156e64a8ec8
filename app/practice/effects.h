#pragma once

#include <array>
#include <vector>

namespace riffdesk {

using StereoBuffer = std::vector<float>; ///< left and right in turn

/// Adds a small hall to a stereo track: four combs and two all-passes a side. `amount` 0 … 1.
void addReverb(StereoBuffer& track, int rate, double amount);
/// Adds repeats that jump from side to side, each `seconds` later and softer. `amount` 0 … 1.
void addEcho(StereoBuffer& track, int rate, double seconds, double amount);
/// Brings the sum of the tracks to a loudness of about -16 dB (mean square) and under -2 dBFS, turning all of
/// them by the same gain at every moment, so that they still add up to the mix.
void level(std::array<StereoBuffer, 4>& tracks, int rate);

} // namespace riffdesk
