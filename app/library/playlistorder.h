#pragma once

#include "library/song.h"

/// The order of a playlist as positions that need not be whole numbers: a song that moves changes no other.
namespace riffdesk::playlistorder {

struct Place
{
    SongNumber song = 0;
    double position = 0;
};

[[nodiscard]] SongNumbers songs(const QVector<Place>& places);

/// The order with these songs moved or added before `before`, at the end for 0 and for one that is not there.
[[nodiscard]] SongNumbers placed(const QVector<Place>& places, const SongNumbers& moved, SongNumber before);

struct Difference
{
    SongNumbers gone;
    QVector<Place> set; ///< new ones, and those that stand elsewhere now: as few as can be
};
/// What makes `wanted` of `places`, which are in the order of their positions. A song counts once.
[[nodiscard]] Difference difference(const QVector<Place>& places, const SongNumbers& wanted);

} // namespace riffdesk::playlistorder
