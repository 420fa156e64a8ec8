#pragma once

namespace riffdesk {

/// What the samples of the two channels are multiplied by.
struct StereoGain
{
    float left = 1;
    float right = 1;

    constexpr StereoGain(float both = 1) : left(both), right(both) { }
    constexpr StereoGain(float l, float r) : left(l), right(r) { }

    friend bool operator==(const StereoGain&, const StereoGain&) = default;
    friend constexpr StereoGain operator*(const StereoGain& a, const StereoGain& b)
    {
        return {a.left * b.left, a.right * b.right};
    }
};

} // namespace riffdesk
