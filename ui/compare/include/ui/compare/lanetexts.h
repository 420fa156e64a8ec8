#pragma once

#include "compare/songgrid.h"

#include <optional>

namespace riffdesk {

class Catalogue;

/// What is told of songs that lie side by side: what they were asked for differently, if they were asked for
/// together, and the grid that more than two of them make. A value.
struct LaneTexts
{
    QStringList differing; ///< keys, see SongGrid::differing()
    std::optional<SongGrid> grid;

    static LaneTexts of(const QVector<Song>& songs, const Catalogue& catalogue);
    /// In a grid what its edges say.
    [[nodiscard]] QString title(const Song& song, const Catalogue& catalogue) const;
    /// What tells the song from the others, but for what the edges say. `gain`: dB.
    [[nodiscard]] QString facts(const Song& song, double gain, const Catalogue& catalogue) const;
    /// Of all of them: what song they are, where it is one, and how many.
    [[nodiscard]] QString heading(const QVector<Song>& songs, bool isHidden) const;
};

} // namespace riffdesk
