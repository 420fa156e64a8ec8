#pragma once

#include "base/result.h"
#include "library/songcards.h"

namespace riffdesk {

class Database;

/// Which songs are takes of one press and what is thought of them, by their numbers: 4 bytes each.
class SongTakes
{
public:
    Result<void> load(Database& database); ///< of all songs
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    void set(const QVector<SongSummary>& songs);

    /// Cards for songs that are ordered already. Linear in their number.
    void bringTogether(FoundSongs& found) const;

private:
    void set(SongNumber song, SongNumber takeOf, Song::Flag flag);
    [[nodiscard]] SongNumber takeOf(SongNumber song) const { return m_bySong.value(song) / flags; }
    [[nodiscard]] int rankOf(SongNumber song) const; ///< a lower one is rather shown

    static constexpr quint32 flags = 4;
    QVector<quint32> m_bySong;
    bool m_isLoaded = false;
};

} // namespace riffdesk
