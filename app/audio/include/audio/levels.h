#pragma once

#include <array>
#include <memory>

namespace riffdesk {

/// How loud and of what pitch a moment of sound is, for meters. Made once and used again and again: measuring
/// allocates nothing. One thread at a time.
class Levels
{
public:
    static constexpr int rate = 48'000; ///< Hz
    static constexpr int frames = 4096; ///< 85 ms; bins of 11.7 Hz tell the lowest bands apart
    static constexpr int bandCount = 24;
    static constexpr double lowestHz = 40; ///< where the first band begins
    static constexpr double highestHz = 16'000; ///< where the last band ends
    static constexpr float floorDb = -100; ///< what is softer, silence included, reads as this

    using Block = std::array<float, size_t(frames) * 2>; ///< left, right, left, right, …

    /// All in dBFS: a sine of amplitude 1 has a peak of 0, an RMS of -3.01 and stands at 0 in its band.
    struct Reading
    {
        std::array<float, 2> peak; ///< left, right
        std::array<float, 2> rms;
        std::array<float, bandCount> bands; ///< both channels together, by power: nothing cancels out
    };

    Levels();
    ~Levels();

    /// Values that are no numbers count as silence. Holds until the next call.
    const Reading& measure(const Block& block);

    /// Where a band begins, Hz; of bandCount: where the last one ends. Each is wider than the one before by
    /// the same factor.
    [[nodiscard]] static double bandStart(int band);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
