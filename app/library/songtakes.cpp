#include "songtakes.h"

#include "songpairs.h"
#include "storage/database.h"

#include <algorithm>

namespace riffdesk {

Result<void> SongTakes::load(Database& database)
{
    m_bySong.clear();
    const auto read =
        readPairs(database, QStringLiteral("number, take_of * %1 + flag").arg(flags),
                  QStringLiteral("songs WHERE take_of IS NOT NULL"), [this](qint64 song, qint64 value) {
                      set(SongNumber(song), SongNumber(value / flags), Song::Flag(value % flags));
                  });
    m_isLoaded = read.ok();
    return read;
}

void SongTakes::set(const QVector<SongSummary>& songs)
{
    for (const SongSummary& song : songs)
        set(song.number, song.takeOf, song.flag);
}

void SongTakes::set(SongNumber song, SongNumber takeOf, Song::Flag flag)
{
    if (qsizetype(song) >= m_bySong.size())
        m_bySong.resize(std::max(qsizetype(song) + 1, m_bySong.size() * 3 / 2));
    m_bySong[song] = takeOf * flags + quint32(flag);
}

int SongTakes::rankOf(SongNumber song) const
{
    switch (Song::Flag(m_bySong.value(song) % flags)) {
    case Song::Flag::Kept:
        return 0;
    case Song::Flag::Rejected:
        return 2;
    case Song::Flag::None:
        break;
    }
    return 1;
}

void SongTakes::bringTogether(FoundSongs& found) const
{
    const SongNumbers& ordered = found.ordered;
    found.songs = ordered;
    found.cards.clear();
    const int count = int(ordered.size());
    QVector<int> last(m_bySong.size(), -1); // by takeOf: where the last take so far stands
    QVector<int> following(count, -1); // the next take of the same press
    QVector<bool> isFollower(count);
    bool isAny = false;
    int heading = 0;
    int from = 0; // of the heading
    for (int i = 0; i < count; ++i) {
        while (heading < found.groups.size() && found.groups.at(heading).firstRow <= i)
            from = found.groups.at(heading++).firstRow;
        const SongNumber press = takeOf(ordered.at(i));
        if (press == 0 || qsizetype(press) >= last.size())
            continue;
        if (const int before = last.at(press); before >= from) {
            following[before] = i;
            isFollower[i] = true;
            isAny = true;
        }
        last[press] = i;
    }
    if (!isAny)
        return;
    found.songs.clear();
    found.songs.reserve(count);
    for (int i = 0; i < count; ++i) {
        if (isFollower.at(i))
            continue;
        SongCard card{int(found.songs.size()), ordered.at(i), takeOf(ordered.at(i))};
        for (int take = i; take >= 0; take = following.at(take)) {
            found.songs.append(ordered.at(take));
            if (rankOf(ordered.at(take)) < rankOf(card.face))
                card.face = ordered.at(take);
        }
        found.cards.append(card);
    }
}

} // namespace riffdesk
