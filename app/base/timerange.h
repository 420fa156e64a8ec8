#pragma once

namespace riffdesk {

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
