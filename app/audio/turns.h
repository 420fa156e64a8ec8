#pragma once

#include "base/stemturn.h"

#include <QVector>

#include <cstddef>
#include <vector>

namespace riffdesk {

/// Which of several sources is heard where: from the frame of a turn on its source alone, in a crossfade of
/// equal power around that frame from the one before. A value.
struct Turns
{
    struct Turn
    {
        qint64 frame = 0;
        size_t source = 0;
        float agreement = 0; ///< of the two there, 0 … 1: alike sounds add up, so that less of each is due
    };
    std::vector<Turn> turns; ///< at least one, by frame; the first one's source is heard before it, too
    qint64 fadeFrames = 0;

    /// Without those that name no stem. `rate`: Hz.
    static Turns of(const QVector<StemTurn>& turns, double fadeSeconds, int rate);

    /// What to multiply a source by at a frame, 0 … 1.
    [[nodiscard]] float share(size_t source, qint64 frame) const;
};

} // namespace riffdesk
