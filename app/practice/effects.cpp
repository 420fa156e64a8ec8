#include "practice/effects.h"

#include <algorithm>
#include <cmath>

namespace riffdesk {
namespace {

/// A delay line with damped feedback.
class Comb
{
public:
    explicit Comb(int length) : m_line(static_cast<std::size_t>(length)) { }
    float next(float input)
    {
        const float out = m_line[m_at];
        m_low += (out - m_low) * 0.6F;
        m_line[m_at] = input + m_low * 0.8F;
        if (++m_at == m_line.size())
            m_at = 0;
        return out;
    }

private:
    std::vector<float> m_line;
    std::size_t m_at = 0;
    float m_low = 0;
};

class AllPass
{
public:
    explicit AllPass(int length) : m_line(static_cast<std::size_t>(length)) { }
    float next(float input)
    {
        const float held = m_line[m_at];
        m_line[m_at] = input + held * 0.5F;
        if (++m_at == m_line.size())
            m_at = 0;
        return held - input * 0.5F;
    }

private:
    std::vector<float> m_line;
    std::size_t m_at = 0;
};

struct Hall
{
    std::array<Comb, 4> combs;
    std::array<AllPass, 2> passes;
    float next(float input)
    {
        float sum = 0;
        for (Comb& comb : combs)
            sum += comb.next(input);
        for (AllPass& pass : passes)
            sum = pass.next(sum);
        return sum;
    }
};

} // namespace

void addReverb(StereoBuffer& track, int rate, double amount)
{
    const auto at = [rate](int samples) { return samples * rate / 44'100; };
    Hall left{{Comb(at(1557)), Comb(at(1617)), Comb(at(1491)), Comb(at(1422))},
              {AllPass(at(556)), AllPass(at(225))}};
    Hall right{{Comb(at(1580)), Comb(at(1640)), Comb(at(1514)), Comb(at(1445))},
               {AllPass(at(579)), AllPass(at(248))}};
    const auto wet = static_cast<float>(amount * 0.22);
    for (std::size_t i = 0; i + 1 < track.size(); i += 2) {
        // A tiny constant keeps the decaying lines out of the denormal numbers, which are slow.
        const float input = (track[i] + track[i + 1]) * 0.5F + 1e-18F;
        track[i] += wet * left.next(input);
        track[i + 1] += wet * right.next(input);
    }
}

void addEcho(StereoBuffer& track, int rate, double seconds, double amount)
{
    const auto delay = static_cast<std::size_t>(std::max(1.0, seconds * rate));
    if (amount <= 0 || track.size() < delay * 2)
        return;
    StereoBuffer line(delay * 2);
    std::size_t at = 0;
    const auto wet = static_cast<float>(amount * 0.8);
    for (std::size_t i = 0; i + 1 < track.size(); i += 2) {
        const float left = line[at];
        const float right = line[at + 1];
        line[at] = (track[i] + track[i + 1]) * 0.35F + right * 0.38F + 1e-18F;
        line[at + 1] = left * 0.75F + 1e-18F;
        track[i] += wet * left;
        track[i + 1] += wet * right;
        at += 2;
        if (at == line.size())
            at = 0;
    }
}

void level(std::array<StereoBuffer, 4>& tracks, int rate)
{
    const std::size_t samples = tracks[0].size();
    double square = 0;
    for (std::size_t i = 0; i < samples; ++i) {
        const float sum = tracks[0][i] + tracks[1][i] + tracks[2][i] + tracks[3][i];
        square += static_cast<double>(sum) * static_cast<double>(sum);
    }
    const double rms = std::sqrt(square / static_cast<double>(std::max<std::size_t>(1, samples)));
    if (rms < 1e-7)
        return;
    const auto gain = static_cast<float>(std::min(12.0, 0.17 / rms));

    // A limiter that sees about 5 ms ahead: it turns down before a peak comes and back up slowly after it.
    constexpr float ceiling = 0.79F;
    constexpr std::size_t block = 32;
    constexpr std::size_t ahead = 7;
    const std::size_t frames = samples / 2;
    const auto peakOf = [&](std::size_t frame) {
        float peak = 0;
        for (std::size_t i = frame * 2; i < frame * 2 + 2; ++i)
            peak = std::max(peak, std::abs(tracks[0][i] + tracks[1][i] + tracks[2][i] + tracks[3][i]));
        return peak * gain;
    };
    std::vector<float> wanted(frames / block + 1, 1.0F); // gain that keeps a block under the ceiling
    for (std::size_t frame = 0; frame < frames; ++frame) {
        const float peak = peakOf(frame);
        if (peak > ceiling)
            wanted[frame / block] = std::min(wanted[frame / block], ceiling / peak);
    }
    const auto release = static_cast<float>(1.0 / (0.12 * rate));
    constexpr float attack = 4.0F / (block * ahead);
    float now = 1;
    for (std::size_t frame = 0; frame < frames; ++frame) {
        float target = 1;
        for (std::size_t b = frame / block; b < std::min(wanted.size(), frame / block + ahead); ++b)
            target = std::min(target, wanted[b]);
        now += (target - now) * (target < now ? attack : release);
        // Where the smooth turn comes a little late the peak itself is held down.
        const float peak = peakOf(frame);
        const float turn = gain * (peak * now > ceiling ? ceiling / peak : now);
        for (StereoBuffer& track : tracks) {
            track[frame * 2] *= turn;
            track[frame * 2 + 1] *= turn;
        }
    }
}

} // namespace riffdesk
