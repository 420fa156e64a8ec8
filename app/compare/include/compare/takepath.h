#pragma once

#include "base/timerange.h"

#include <QVector>

namespace riffdesk {

/// Which of several takes of a song is heard where, as the user chose it: takes by their number, from 0, and
/// seconds that are the same moment in all of them. A value.
struct TakePath
{
    static constexpr double shortest = 0.25; ///< seconds that one take is heard for, at least
    static constexpr int mostTurns = 500;

    struct Turn
    {
        double from = 0; ///< seconds
        int take = 0;

        friend bool operator==(const Turn&, const Turn&) = default;
    };
    QVector<Turn> turns{Turn{}}; ///< the first from 0; each to another take than the one before

    [[nodiscard]] int takeAt(double seconds) const;
    /// With this take in that stretch; what was chosen around it stays. As it was where the stretch is too
    /// short, or there are too many.
    [[nodiscard]] TakePath with(const TimeRange& stretch, int take) const;
    /// With this take from there to where the next one was chosen to begin.
    [[nodiscard]] TakePath from(double seconds, int take) const;
    /// Where a take is heard, up to the end of the song at `end` seconds.
    [[nodiscard]] QVector<TimeRange> stretches(int take, double end) const;

    friend bool operator==(const TakePath&, const TakePath&) = default;
};

} // namespace riffdesk
