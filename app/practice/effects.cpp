#include "effects.h"

#include <algorithm>
#include <cmath>

namespace riffdesk {
namespace {

// A limiter that sees about 5 ms ahead: it turns down before a peak comes and back up slowly after it.
constexpr float ceiling = 0.79F;
constexpr std::size_t peakFrames = 32;
constexpr std::size_t peaksAhead = 7;

float peakOf(const StemBuffers& block, std::size_t frame)
{
    float peak = 0;
    for (std::size_t i = frame * 2; i < frame * 2 + 2; ++i)
        peak = std::max(peak, std::abs(block[0][i] + block[1][i] + block[2][i] + block[3][i]));
    return peak;
}

int scaled(int samples, int rate)
{
    return samples * rate / 44'100;
}

} // namespace

float Reverb::Comb::next(float input)
{
    const float out = m_line[m_at];
    m_low += (out - m_low) * 0.6F;
    m_line[m_at] = input + m_low * 0.8F;
    if (++m_at == m_line.size())
        m_at = 0;
    return out;
}

float Reverb::AllPass::next(float input)
{
    const float held = m_line[m_at];
    m_line[m_at] = input + held * 0.5F;
    if (++m_at == m_line.size())
        m_at = 0;
    return held - input * 0.5F;
}

float Reverb::Hall::next(float input)
{
    float sum = 0;
    for (Comb& comb : combs)
        sum += comb.next(input);
    for (AllPass& pass : passes)
        sum = pass.next(sum);
    return sum;
}

Reverb::Reverb(int rate, double amount)
    : m_wet(static_cast<float>(amount * 0.22))
    , m_left{{Comb(scaled(1557, rate)), Comb(scaled(1617, rate)), Comb(scaled(1491, rate)),
              Comb(scaled(1422, rate))},
             {AllPass(scaled(556, rate)), AllPass(scaled(225, rate))}}
    , m_right{{Comb(scaled(1580, rate)), Comb(scaled(1640, rate)), Comb(scaled(1514, rate)),
               Comb(scaled(1445, rate))},
              {AllPass(scaled(579, rate)), AllPass(scaled(248, rate))}}
{ }

void Reverb::process(StereoBuffer& block)
{
    for (std::size_t i = 0; i + 1 < block.size(); i += 2) {
        // A tiny constant keeps the decaying lines out of the denormal numbers, which are slow.
        const float input = (block[i] + block[i + 1]) * 0.5F + 1e-18F;
        block[i] += m_wet * m_left.next(input);
        block[i + 1] += m_wet * m_right.next(input);
    }
}

Echo::Echo(int rate, double seconds, double amount, std::size_t frames)
    : m_wet(static_cast<float>(amount * 0.8))
{
    const auto delay = static_cast<std::size_t>(std::max(1.0, seconds * rate));
    if (amount > 0 && frames >= delay)
        m_line.resize(delay * 2);
}

void Echo::process(StereoBuffer& block)
{
    if (m_line.empty())
        return;
    for (std::size_t i = 0; i + 1 < block.size(); i += 2) {
        const float left = m_line[m_at];
        const float right = m_line[m_at + 1];
        m_line[m_at] = (block[i] + block[i + 1]) * 0.35F + right * 0.38F + 1e-18F;
        m_line[m_at + 1] = left * 0.75F + 1e-18F;
        block[i] += m_wet * left;
        block[i + 1] += m_wet * right;
        m_at += 2;
        if (m_at == m_line.size())
            m_at = 0;
    }
}

void Leveler::measure(const StemBuffers& block)
{
    for (std::size_t i = 0; i < block[0].size(); ++i) {
        const float sum = block[0][i] + block[1][i] + block[2][i] + block[3][i];
        m_square += static_cast<double>(sum) * static_cast<double>(sum);
    }
    const std::size_t frames = block[0].size() / 2;
    m_peaks.resize((m_measured + frames) / peakFrames + 1);
    for (std::size_t frame = 0; frame < frames; ++frame) {
        float& peak = m_peaks[(m_measured + frame) / peakFrames];
        peak = std::max(peak, peakOf(block, frame));
    }
    m_measured += frames;
}

void Leveler::decide()
{
    m_decided = true;
    const double rms = std::sqrt(m_square / static_cast<double>(std::max<std::size_t>(1, m_measured * 2)));
    if (rms < 1e-7) { // silence stays silence
        m_peaks.clear();
        return;
    }
    m_gain = static_cast<float>(std::min(12.0, 0.17 / rms));
    for (float& peak : m_peaks)
        peak = peak * m_gain > ceiling ? ceiling / (peak * m_gain) : 1.0F;
}

void Leveler::process(StemBuffers& block)
{
    if (!m_decided)
        decide();
    const auto release = static_cast<float>(1.0 / (0.12 * m_rate));
    constexpr float attack = 4.0F / (peakFrames * peaksAhead);
    const std::size_t frames = block[0].size() / 2;
    for (std::size_t frame = 0; frame < frames; ++frame, ++m_frame) {
        if (m_frame % peakFrames == 0) {
            m_target = 1;
            const std::size_t first = std::min(m_peaks.size(), m_frame / peakFrames);
            for (std::size_t i = first; i < std::min(m_peaks.size(), first + peaksAhead); ++i)
                m_target = std::min(m_target, m_peaks[i]);
        }
        m_now += (m_target - m_now) * (m_target < m_now ? attack : release);
        // Where the smooth turn comes a little late the peak itself is held down.
        const float peak = peakOf(block, frame) * m_gain;
        const float turn = m_gain * (peak * m_now > ceiling ? ceiling / peak : m_now);
        for (StereoBuffer& track : block) {
            track[frame * 2] *= turn;
            track[frame * 2 + 1] *= turn;
        }
    }
}

} // namespace riffdesk
