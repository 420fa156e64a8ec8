#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace riffdesk {

using StereoBuffer = std::vector<float>; ///< left and right in turn
using StemBuffers = std::array<StereoBuffer, 4>; ///< all of one size

/// A small hall on a stereo track, which is processed in blocks of any size: four combs and two all-passes a
/// side.
class Reverb
{
public:
    Reverb(int rate, double amount); ///< amount 0 … 1
    void process(StereoBuffer& block);

private:
    /// A delay line with damped feedback.
    class Comb
    {
    public:
        explicit Comb(int length) : m_line(static_cast<std::size_t>(length)) { }
        float next(float input);

    private:
        std::vector<float> m_line;
        std::size_t m_at = 0;
        float m_low = 0;
    };
    class AllPass
    {
    public:
        explicit AllPass(int length) : m_line(static_cast<std::size_t>(length)) { }
        float next(float input);

    private:
        std::vector<float> m_line;
        std::size_t m_at = 0;
    };
    struct Hall
    {
        std::array<Comb, 4> combs;
        std::array<AllPass, 2> passes;
        float next(float input);
    };

    float m_wet;
    Hall m_left;
    Hall m_right;
};

/// Repeats that jump from side to side, each `seconds` later and softer. Processes blocks of any size.
class Echo
{
public:
    /// amount 0 … 1. `frames` is the length of the whole track: one that ends before the first repeat stays
    /// as it is.
    Echo(int rate, double seconds, double amount, std::size_t frames);
    void process(StereoBuffer& block);

private:
    StereoBuffer m_line; ///< empty: there is no echo
    std::size_t m_at = 0;
    float m_wet;
};

/// Brings the sum of four tracks to a loudness of about -16 dB (mean square) and under -2 dBFS, turning all
/// of them by the same gain at every moment, so that they still add up to the mix. The loudness is that of
/// the whole piece, so it is gone through twice, in blocks of any size: measure() over all of it, then
/// process() over all of it.
class Leveler
{
public:
    explicit Leveler(int rate) : m_rate(rate) { }
    void measure(const StemBuffers& block);
    void process(StemBuffers& block);

private:
    void decide();

    int m_rate;
    double m_square = 0;
    std::size_t m_measured = 0; ///< frames
    std::vector<float> m_peaks; ///< of every 32 frames of the sum; once decided, the gain each of them needs
    bool m_decided = false;
    float m_gain = 1;
    std::size_t m_frame = 0; ///< the next one to be processed
    float m_target = 1;
    float m_now = 1;
};

} // namespace riffdesk
