#include "instruments.h"

#include <cmath>
#include <numbers>

namespace riffdesk {
namespace {

// clang-format off
constexpr Instrument instruments[] = {
    //            bright partials                                             dull partials                        brDecay attack decay sustain release detune vib  mod ratio gain
    {"piano",     {1, .6F, .42F, .3F, .2F, .16F, .1F, .08F, .05F, .04F},      {1, .3F, .1F, .05F, .02F},              .18, .004, .55, .0, .09,  4,  0, 0, 1, .50},
    {"epiano",    {1, .1F, .02F},                                             {1, .05F},                              .30, .004, .70, .1, .10,  7,  3, 1.6, 1, .50},
    {"celesta",   {1, .05F, .3F, 0, .12F},                                    {1, .02F},                              .12, .002, .45, .0, .25,  3,  0, .9, 4, .42},
    {"bell",      {1, .1F, .25F, 0, .1F},                                     {1, .02F, .04F},                        .25, .002, .60, .0, .35,  5,  0, 1.1, 3.5, .46},
    {"nylon",     {1, .7F, .5F, .35F, .25F, .18F, .12F, .08F, .06F},          {1, .25F, .08F, .03F},                  .07, .003, .35, .0, .10,  5,  0, 0, 1, .52},
    {"crunch",    {1, .9F, .8F, .65F, .6F, .45F, .4F, .32F, .25F, .2F, .15F}, {1, .8F, .55F, .4F, .3F, .2F, .12F},     .20, .004, 1.2, .4, .05, 14,  0, 0, 1, .26},
    {"organ",     {1, .8F, .5F, .4F, 0, .25F, 0, .18F},                       {1, .8F, .4F, .3F, 0, .15F},             0,  .012, 1.0, .9, .04,  6,  6, 0, 1, .30},
    {"stab",      {1, .5F, .33F, .25F, .2F, .17F, .14F, .12F, .11F, .1F},     {1, .35F, .15F, .06F},                  .08, .004, .40, .2, .08, 18,  0, 0, 1, .36},
    {"warmpad",   {1, .5F, .3F, .15F, .08F, .04F},                            {1, .4F, .18F, .07F},                    0,  .35, 2.0, .8, .35, 16,  4, 0, 1, .34},
    {"strings",   {1, .6F, .45F, .3F, .22F, .15F, .1F, .06F},                 {1, .55F, .35F, .2F, .12F},              0,  .18, 2.0, .8, .22, 12,  8, 0, 1, .32},
    {"voice",     {1, .75F, .55F, .22F, .12F, .2F, .16F, .06F},               {1, .6F, .35F, .12F, .06F, .08F},       .30, .035, .90, .7, .07,  5, 18, 0, 1, .46},
    {"lowvoice",  {.8F, 1, .7F, .5F, .25F, .12F, .18F, .14F, .06F},           {1, .8F, .5F, .25F, .1F, .06F},         .30, .040, .90, .7, .08,  5, 14, 0, 1, .44},
    {"flute",     {1, .3F, .12F, .04F},                                       {1, .18F, .05F},                        .20, .050, .80, .8, .07,  2, 14, 0, 1, .54},
    {"sax",       {.8F, 1, .8F, .55F, .4F, .3F, .2F, .12F, .08F},             {1, .8F, .5F, .3F, .18F, .1F},          .25, .030, .80, .7, .06,  3, 14, 0, 1, .36},
    {"violin",    {1, .7F, .6F, .45F, .4F, .3F, .2F, .15F, .1F, .06F},        {1, .6F, .45F, .3F, .2F, .12F},         .40, .070, .90, .8, .10,  4, 22, 0, 1, .36},
    {"trumpet",   {.7F, .9F, 1, .8F, .6F, .4F, .28F, .2F, .12F},              {1, .8F, .5F, .3F, .15F, .06F},         .20, .025, .80, .7, .05,  3, 10, 0, 1, .34},
    {"brass",     {.8F, 1, .9F, .7F, .5F, .35F, .22F, .15F},                  {1, .7F, .45F, .25F, .1F},              .30, .045, .80, .8, .08,  8,  6, 0, 1, .36},
    {"guitar",    {1, .85F, .7F, .6F, .45F, .4F, .3F, .22F, .16F, .1F},       {1, .6F, .4F, .25F, .15F, .08F},        .25, .006, .90, .4, .07,  7, 16, 0, 1, .34},
    {"saw",       {1, .5F, .33F, .25F, .2F, .17F, .14F, .12F, .11F, .1F},     {1, .5F, .3F, .2F, .1F},                .30, .010, .80, .6, .08, 15, 10, 0, 1, .36},
    {"square",    {1, 0, .33F, 0, .2F, 0, .14F, 0, .11F, 0, .09F},            {1, 0, .25F, 0, .1F},                   .20, .005, .60, .5, .05,  8,  6, 0, 1, .36},
    {"finger",    {1, .6F, .35F, .2F, .1F, .05F},                             {1, .3F, .1F, .03F},                    .09, .005, .70, .3, .05,  2,  0, 0, 1, .74},
    {"pick",      {1, .8F, .6F, .45F, .3F, .2F, .12F, .08F},                  {1, .5F, .25F, .1F},                    .10, .003, .80, .3, .04,  3,  0, 0, 1, .62},
    {"upright",   {1, .7F, .3F, .12F, .06F},                                  {1, .35F, .08F},                        .07, .008, .40, .1, .06,  2,  0, 0, 1, .82},
    {"sub",       {1, .25F, .06F},                                            {1, .12F},                              .15, .010, .90, .6, .06,  1,  0, 0, 1, .80},
    {"synthbass", {1, .6F, .45F, .35F, .28F, .22F, .18F, .14F, .1F},          {1, .4F, .12F, .04F},                   .06, .003, .50, .4, .04,  6,  0, 0, 1, .62},
    {"contrabass",{1, .6F, .4F, .25F, .12F, .06F},                            {1, .5F, .25F, .1F},                     0,  .120, 1.5, .8, .15,  5,  6, 0, 1, .62},
};
// clang-format on

constexpr const char* drums[drumCount] = {"kick", "snare", "hat",    "rim",    "clap", "tom",
                                          "ride", "brush", "shaker", "sleigh", "crash"};

/// White noise that is the same every time.
class Noise
{
public:
    explicit Noise(unsigned seed) : m_state(seed * 2654435761U + 1U) { }
    double next()
    {
        m_state ^= m_state << 13U;
        m_state ^= m_state >> 17U;
        m_state ^= m_state << 5U;
        return static_cast<double>(m_state) * (2.0 / 4294967296.0) - 1;
    }

private:
    unsigned m_state;
};

struct DrumVoice
{
    double seconds;
    double toneFrom, toneTo, sweep; ///< Hz, Hz, half-life in seconds
    double toneLevel, toneDecay; ///< decay: half-life in seconds
    double noiseLevel, noiseDecay;
    double highPass; ///< 0 … 1: share of the noise's low end that is taken out
    double ring; ///< Hz of a metallic cluster in the noise, 0 for none
    double attack; ///< seconds
};

constexpr DrumVoice drumVoices[drumCount] = {
    {0.40, 150, 46, 0.018, 1.00, 0.075, 0.10, 0.004, 0.5, 0, 0.0005}, // kick
    {0.30, 230, 175, 0.03, 0.42, 0.040, 0.55, 0.055, 0.55, 0, 0.0005}, // snare
    {0.12, 0, 0, 1, 0, 1, 0.34, 0.016, 0.95, 0, 0.0005}, // hat
    {0.10, 820, 780, 0.02, 0.45, 0.014, 0.12, 0.006, 0.8, 0, 0.0005}, // rim
    {0.26, 0, 0, 1, 0, 1, 0.62, 0.040, 0.7, 0, 0.004}, // clap
    {0.45, 160, 88, 0.06, 0.80, 0.090, 0.12, 0.020, 0.4, 0, 0.001}, // tom
    {0.70, 0, 0, 1, 0, 1, 0.20, 0.120, 0.95, 5200, 0.001}, // ride
    {0.22, 0, 0, 1, 0, 1, 0.26, 0.045, 0.75, 0, 0.030}, // brush
    {0.11, 0, 0, 1, 0, 1, 0.26, 0.022, 0.9, 0, 0.012}, // shaker
    {0.35, 0, 0, 1, 0, 1, 0.30, 0.060, 0.95, 6800, 0.003}, // sleigh
    {1.80, 0, 0, 1, 0, 1, 0.32, 0.300, 0.85, 4100, 0.002}, // crash
};

} // namespace

int instrumentNamed(const QString& name)
{
    for (int i = 0; i < static_cast<int>(std::size(instruments)); ++i) {
        if (name == QLatin1String(instruments[i].name))
            return i;
    }
    return 0;
}

const Instrument& instrumentAt(int index)
{
    const bool known = index >= 0 && index < static_cast<int>(std::size(instruments));
    return instruments[known ? index : 0];
}

std::vector<Wave> wavesOf(const Instrument& instrument)
{
    std::vector<Wave> waves(waveShades);
    for (int shade = 0; shade < waveShades; ++shade) {
        const double mix = static_cast<double>(shade) / (waveShades - 1);
        std::array<double, 12> partials{};
        double power = 0;
        for (std::size_t p = 0; p < partials.size(); ++p) {
            partials[p] =
                static_cast<double>(instrument.dull[p])
                + (static_cast<double>(instrument.bright[p]) - static_cast<double>(instrument.dull[p])) * mix;
            power += partials[p] * partials[p];
        }
        // The same loudness in every shade, so that only the colour changes.
        const double scale = 1 / std::sqrt(power);
        Wave& wave = waves[static_cast<std::size_t>(shade)];
        for (std::size_t i = 0; i < wave.size(); ++i) {
            const std::size_t at = i % waveSize;
            double sum = 0;
            for (std::size_t p = 0; p < partials.size(); ++p) {
                if (partials[p] != 0) // a partial's phase at a sample is a sample of the sine's own table
                    sum += partials[p] * static_cast<double>(sineWave()[(at * (p + 1)) % waveSize]);
            }
            wave[i] = static_cast<float>(sum * scale);
        }
    }
    return waves;
}

const Wave& sineWave()
{
    static const Wave sine = [] {
        Wave wave{};
        for (std::size_t i = 0; i < wave.size(); ++i)
            wave[i] = static_cast<float>(std::sin(2 * std::numbers::pi * static_cast<double>(i) / waveSize));
        return wave;
    }();
    return sine;
}

int drumNamed(const QString& name)
{
    for (int i = 0; i < drumCount; ++i) {
        if (name == QLatin1String(drums[i]))
            return i;
    }
    return 0;
}

std::vector<float> drumHit(int drum, int rate)
{
    const DrumVoice& voice = drumVoices[drum >= 0 && drum < drumCount ? drum : 0];
    std::vector<float> hit(static_cast<std::size_t>(voice.seconds * rate));
    Noise noise(static_cast<unsigned>(drum) + 7U);
    double phase = 0;
    double low = 0;
    for (std::size_t i = 0; i < hit.size(); ++i) {
        const double t = static_cast<double>(i) / rate;
        double sample = 0;
        if (voice.toneLevel > 0) {
            const double frequency =
                voice.toneTo + (voice.toneFrom - voice.toneTo) * std::exp2(-t / voice.sweep);
            phase += frequency / rate;
            sample +=
                voice.toneLevel * std::exp2(-t / voice.toneDecay) * std::sin(2 * std::numbers::pi * phase);
        }
        double hiss = noise.next();
        low += (hiss - low) * 0.25;
        hiss -= low * voice.highPass;
        if (voice.ring > 0) { // three partials in no simple ratio sound like metal
            const double ring = std::sin(2 * std::numbers::pi * voice.ring * t)
                                + std::sin(2 * std::numbers::pi * voice.ring * 1.342 * t)
                                + std::sin(2 * std::numbers::pi * voice.ring * 1.731 * t);
            hiss = hiss * 0.45 + ring * 0.28;
        }
        sample += voice.noiseLevel * std::exp2(-t / voice.noiseDecay) * hiss;
        const double rise = std::min(1.0, t / voice.attack);
        const double fall = std::min(1.0, (voice.seconds - t) * 100); // no click at the end
        hit[i] = static_cast<float>(sample * rise * fall);
    }
    return hit;
}

} // namespace riffdesk
