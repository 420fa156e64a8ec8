#pragma once

#include <QString>

#include <array>
#include <vector>

namespace riffdesk {

/// How a pitched instrument sounds. Times in seconds, levels 0 … 1.
struct Instrument
{
    const char* name;
    std::array<float, 12> bright; ///< partials at the attack
    std::array<float, 12> dull; ///< partials once it has settled
    double brightDecay; ///< half-life of the bright part; 0: stays bright
    double attack;
    double decay; ///< half-life towards `sustain`
    double sustain;
    double release; ///< half-life after the note ends
    double detune; ///< cents between its left and its right voice
    double vibrato; ///< cents, growing in over the first half second
    double modulation; ///< frequency modulation index; 0: none
    double modulationRatio;
    double gain;
};

[[nodiscard]] int instrumentNamed(const QString& name); ///< the first one when there is none of that name
[[nodiscard]] const Instrument& instrumentAt(int index);

constexpr int waveSize = 2048; ///< samples of one cycle; one more follows it for interpolation
constexpr int waveShades = 12; ///< from dull (0) to bright
using Wave = std::array<float, waveSize + 1>;
/// One cycle of an instrument in every shade. Made once per render.
[[nodiscard]] std::vector<Wave> wavesOf(const Instrument& instrument);
[[nodiscard]] const Wave& sineWave();

[[nodiscard]] int drumNamed(const QString& name);
constexpr int drumCount = 11;
/// One hit of a drum at full velocity, mono, at `rate` samples a second.
[[nodiscard]] std::vector<float> drumHit(int drum, int rate);

} // namespace riffdesk
