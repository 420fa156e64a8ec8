#pragma once

#include "base/canceltoken.h"

#include <vector>

namespace riffdesk {

struct Alignment;
struct ComparedSound;

constexpr double differenceSeconds = 0.02;

/// How an edit differs from its parent for 20 ms, at the place there that corresponds best.
struct Difference
{
    double db = 0; ///< of what differs over what is there, after the usual gain; 0 and above: something else
    double toneDb = 0; ///< by how much the bands of pitch differ, over some 100 ms; what is not heard of the
                       ///< samples' phase; 0 where `db` is low
    double power = 0; ///< of the louder of the two
    bool isSilent = false; ///< both
};

/// One for each 20 ms of the edit.
std::vector<Difference> differences(const ComparedSound& parent, const ComparedSound& edit,
                                    const Alignment& alignment, const CancelToken& cancel);

} // namespace riffdesk
