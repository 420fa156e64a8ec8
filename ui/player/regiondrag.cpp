#include "ui/player/regiondrag.h"

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace regions {

std::optional<TimeRange> tidy(TimeRange range, double duration)
{
    if (!std::isfinite(range.start) || !std::isfinite(range.end) || !std::isfinite(duration))
        return std::nullopt;
    // In whole grains, so that no sum of hundredths drifts.
    const double perSecond = 1 / grain;
    const auto last = std::floor(duration * perSecond + 1e-6);
    const auto least = std::round(shortest * perSecond);
    if (last < least)
        return std::nullopt;
    double start = std::clamp(std::round(std::min(range.start, range.end) * perSecond), 0.0, last);
    double end = std::clamp(std::round(std::max(range.start, range.end) * perSecond), 0.0, last);
    if (end - start < least) {
        end = std::min(last, start + least);
        start = std::min(start, end - least);
    }
    return TimeRange{start / perSecond, end / perSecond};
}

double snapped(double seconds, const QVector<double>& points, double reach)
{
    double nearest = seconds;
    double least = reach;
    for (const double point : points) {
        const double distance = std::abs(point - seconds);
        if (distance < least) {
            least = distance;
            nearest = point;
        }
    }
    return nearest;
}

} // namespace regions

RegionDrag::RegionDrag(Kind kind, double pressed, const std::optional<TimeRange>& region)
    : m_kind(kind)
    , m_pressed(pressed)
    , m_region(region.value_or(TimeRange{pressed, pressed}))
{ }

std::optional<TimeRange> RegionDrag::at(double seconds, double duration, const QVector<double>& points,
                                        double reach) const
{
    const auto edge = [&](double place) { return regions::snapped(place, points, reach); };
    // The edge keeps its distance from the pointer: the first move must not make it jump.
    const double moved = seconds - m_pressed;
    switch (m_kind) {
    case Kind::None:
        return std::nullopt;
    case Kind::New: {
        const double from = edge(m_pressed);
        const double to = edge(seconds);
        // Both ends drawn to one point would leave nothing: then the pointer's end stays free.
        return regions::tidy({from, from == to ? seconds : to}, duration);
    }
    case Kind::Start:
        return regions::tidy({edge(m_region.start + moved), m_region.end}, duration);
    case Kind::End:
        return regions::tidy({m_region.start, edge(m_region.end + moved)}, duration);
    case Kind::Move:
        break;
    }
    const double length = m_region.length();
    const double start = m_region.start + moved;
    const double byStart = edge(start) - start;
    const double byEnd = edge(start + length) - (start + length);
    const bool startIsNearer = byEnd == 0 || (byStart != 0 && std::abs(byStart) <= std::abs(byEnd));
    const double latest =
        std::max(0.0, std::floor((duration - length) / regions::grain + 1e-6)) * regions::grain;
    const double placed = std::clamp(start + (startIsNearer ? byStart : byEnd), 0.0, latest);
    return regions::tidy({placed, placed + length}, duration);
}

} // namespace riffdesk
