#pragma once

#include <cmath>

namespace riffdesk {

/// The last hundredth of a second, which is how finely places are given to the service, that is not behind
/// `seconds`: what a place that must not lie beyond the end of a song is cut to.
[[nodiscard]] inline double lastHundredth(double seconds)
{
    return std::floor(seconds * 100 + 1e-6) / 100; // 60.01 is a little less than that in binary
}

/// A stretch of a song: seconds [start, end), 0 ≤ start < end.
struct TimeRange
{
    double start = 0;
    double end = 0;

    [[nodiscard]] double length() const { return end - start; }
    [[nodiscard]] bool contains(double seconds) const { return seconds >= start && seconds < end; }
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

} // namespace riffdesk
