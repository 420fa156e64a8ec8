#pragma once

#include "library/song.h"
#include "library/songgroup.h"

#include <QVector>

namespace riffdesk {

/// Songs of a result that stand as one where takes are brought together: one, or the takes of a press.
struct SongCard
{
    int first = 0; ///< index of its first song; its last one is before the next card's
    SongNumber face = 0; ///< the one that is shown of them: kept rather than not, rejected last
    SongNumber takeOf = 0; ///< as in SongSummary

    friend bool operator==(const SongCard&, const SongCard&) = default;
};

/// The whole result of a query.
struct FoundSongs
{
    SongNumbers ordered; ///< by headings and then by the query's order
    SongNumbers songs; ///< the same, but for takes, which follow the first of them
    QVector<SongGroup> groups; ///< headings, of these songs
    QVector<SongCard> cards; ///< of these songs; none where each stands by itself
};

} // namespace riffdesk
