#pragma once

#include "libav/libav.h"

namespace riffdesk {

/// The smallest and the largest of some samples, in [-1, 1]; nothing when `low` is the larger one.
struct SampleRange
{
    float low = 1;
    float high = -1;

    [[nodiscard]] bool empty() const { return low > high; }
    void include(float sample); ///< clamped; NaN is left out
    /// The samples [from, from + count) of all channels of a decoded frame, in whatever form it has them.
    void include(const AVFrame& frame, int from, int count);
};

} // namespace riffdesk
