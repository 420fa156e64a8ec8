#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "base/timerange.h"
#include "compare/soundpath.h"

#include <optional>

namespace riffdesk {

struct ComparedSound;

/// How the changed part of an edit is put into its parent, so that all else stays as it was, to the sample. A
/// value.
struct SplicePlan
{
    static constexpr double shortestFade = 0.005; ///< seconds
    static constexpr double longestFade = 0.2;
    static constexpr double usualFade = 0.03;
    static constexpr double searchedSeconds =
        0.5; ///< outside of the changed part, that joins are looked for in

    /// Where one goes over into the other: the middle of a crossfade.
    struct Join
    {
        qint64 parentFrame = 0;
        qint64 editFrame = 0;
        double agreement = 0; ///< of both there, 0 … 1

        friend bool operator==(const Join&, const Join&) = default;
    };

    int rate = 0; ///< Hz, of both
    qint64 parentFrames = 0; ///< how long they are
    qint64 editFrames = 0;
    qint64 fadeFrames = 0;
    float gain = 1; ///< factor for the edit, which brings it to the parent's level
    std::optional<Join> in; ///< nothing: from the edit's beginning
    std::optional<Join> out; ///< nothing: to the edit's end

    /// Looks for the joins just outside of `changed` (seconds of the edit), where both agree best over
    /// `fadeSeconds`. Both at the same rate. Errors: Input where nothing of the parent is left, or both have
    /// nothing in common.
    static Result<SplicePlan> around(const ComparedSound& parent, const ComparedSound& edit,
                                     const TimeRange& changed, double fadeSeconds = usualFade,
                                     const CancelToken& cancel = {});

    enum class Edge { In, Out };
    /// With a join moved in both songs by so many seconds, as far as the other one and both ends leave room.
    [[nodiscard]] SplicePlan nudged(Edge edge, double seconds) const;

    /// With crossfades of that length around the same joins, as far as there is room.
    [[nodiscard]] SplicePlan faded(double seconds) const;

    [[nodiscard]] TimeRange range() const; ///< seconds of the edit that are taken
    static constexpr int parentSource = 0; ///< in path()
    static constexpr int editSource = 1;
    [[nodiscard]] SoundPath path() const;
    /// So many seconds before and after a join.
    [[nodiscard]] SoundPath preview(Edge edge, double seconds) const;

    friend bool operator==(const SplicePlan&, const SplicePlan&) = default;
};

} // namespace riffdesk
