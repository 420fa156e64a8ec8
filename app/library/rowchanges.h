#pragma once

#include "library/song.h"

#include <QVector>

namespace riffdesk {

/// Rows that leave a list, or that come into it with what stands there in the end.
struct RowChange
{
    bool isRemoval = false;
    int row = 0;
    int count = 0;

    friend bool operator==(const RowChange&, const RowChange&) = default;
};

/// What turns one order of songs into another, one after the other: removals from the end on, then insertions
/// from the beginning on. As few songs as possible leave; one that only stands elsewhere does and comes back.
[[nodiscard]] QVector<RowChange> rowChanges(const SongNumbers& before, const SongNumbers& after);

/// Which of these different places, in their order, make the longest run that only rises; -1 is in none.
[[nodiscard]] QVector<bool> longestRise(const QVector<int>& places);

} // namespace riffdesk
