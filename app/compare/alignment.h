#pragma once

#include "base/canceltoken.h"

#include <QtGlobal>

#include <vector>

namespace riffdesk {

struct ComparedSound;

/// Which place of a song corresponds to which of another one that was made from it: found, not assumed. The
/// two may begin at different moments, run at slightly different speeds, and what follows a change may have
/// moved.
struct Alignment
{
    static constexpr double blockSeconds = 0.25;
    static constexpr double furthestSeconds = 12; ///< apart from each other that places are looked for

    struct Place
    {
        qint64 shift = 0; ///< frames: the parent's place less the edit's
        bool isFound = false; ///< else what is there is not in the parent, or nothing is heard there
        double gain = 1; ///< the edit's level over the parent's, a factor; where isFound
    };

    qint64 blockFrames = 0; ///< of the edit, to one place
    std::vector<Place> places;
    double gain = 1; ///< the usual one of the places

    /// Both at the same rate. What is not found has the shift of the nearest place before it.
    static Alignment of(const ComparedSound& parent, const ComparedSound& edit, const CancelToken& cancel);

    [[nodiscard]] const Place& at(qint64 frame) const; ///< of the edit; there must be a place
    /// The shift of the first place found at or after this block, else the last one before.
    [[nodiscard]] qint64 nextShift(size_t block) const;
};

} // namespace riffdesk
