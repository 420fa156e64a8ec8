#pragma once

#include "base/timerange.h"

#include <QVector>

#include <optional>

namespace riffdesk {

/// How a region of a song is made and changed. Plain values and functions; seconds everywhere.
namespace regions {

constexpr double shortest = 0.1;
constexpr double grain = 0.01; ///< all regions begin and end on a multiple of it

/// To the grain and inside the song, at least the shortest: one that is shorter grows, to the right where
/// there is room. Nothing when the song is too short for any.
[[nodiscard]] std::optional<TimeRange> tidy(TimeRange range, double duration);

/// The point nearest to `seconds` if it is within `reach`, else `seconds`.
[[nodiscard]] double snapped(double seconds, const QVector<double>& points, double reach);

} // namespace regions

/// One drag, from the press to the release.
class RegionDrag
{
public:
    enum class Kind {
        None,
        New, ///< from where it was pressed to the pointer
        Start, ///< this edge, past the other one if need be
        End,
        Move, ///< as a whole, its length stays
    };

    RegionDrag() = default;
    /// `region` is the one that is changed; not needed for New.
    RegionDrag(Kind kind, double pressed, const std::optional<TimeRange>& region);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The region with the pointer at `seconds`; edges go to a point within `reach` (0: none does).
    [[nodiscard]] std::optional<TimeRange> at(double seconds, double duration, const QVector<double>& points,
                                              double reach) const;

private:
    Kind m_kind = Kind::None;
    double m_pressed = 0;
    TimeRange m_region;
};

} // namespace riffdesk
