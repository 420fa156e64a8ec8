#include "songgroups.h"

#include "library/songtext.h"
#include "songpairs.h"
#include "songrow.h"
#include "songrows.h"
#include "storage/database.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

#include <algorithm>

namespace riffdesk {

namespace {

/// Which group each song is of, by its number; groups are counted in the order they stand in.
struct SongsByGroup
{
    QVector<int> ofSong;
    QVector<SongGroup> groups;
};

void setGroup(QVector<int>& groups, qint64 song, int group)
{
    if (song >= groups.size())
        groups.resize(std::max<qsizetype>(song + 1, groups.size() * 3 / 2), -1);
    groups[song] = group;
}

/// Numbers each key from 0 in its order.
template <typename Key> void rank(QMap<Key, int>& keys)
{
    int next = 0;
    for (int& place : keys)
        place = next++;
}

Result<SongsByGroup> byDay(Database& database, bool oldestFirst)
{
    // Everywhere a day begins at a quarter of an hour.
    constexpr qint64 quarterSeconds = 15LL * 60;
    constexpr qint64 quarterMs = quarterSeconds * 1000;
    QHash<qint64, qint64> days; // by the quarters since 1970, Julian and falling unless the oldest are first
    QVector<std::pair<qint64, qint64>> quarters;
    const auto read = readPairs(database, QStringLiteral("number, created_at / %1").arg(quarterMs),
                                QStringLiteral("songs"), [&](qint64 song, qint64 quarter) {
                                    quarters.append({song, quarter});
                                });
    if (!read)
        return read.error();
    QMap<qint64, int> places;
    for (const auto& [song, quarter] : std::as_const(quarters)) {
        auto day = days.constFind(quarter);
        if (day == days.cend()) {
            const qint64 julian =
                QDateTime::fromSecsSinceEpoch(quarter * quarterSeconds).date().toJulianDay();
            day = days.insert(quarter, oldestFirst ? julian : -julian);
            places.insert(*day, 0);
        }
    }
    rank(places);
    SongsByGroup result;
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        result.groups.append({0, 0, QDate::fromJulianDay(std::abs(place.key())), {}});
    for (const auto& [song, quarter] : std::as_const(quarters))
        setGroup(result.ofSong, song, places.value(days.value(quarter)));
    return result;
}

Result<SongsByGroup> bySource(Database& database)
{
    QVector<std::pair<qint64, SongNumber>> sources;
    const auto read =
        readPairs(database, QStringLiteral("made.number, source.number"),
                  QStringLiteral("songs AS made JOIN songs AS source ON source.id = made.parent_id"),
                  [&](qint64 song, qint64 source) {
                      sources.append({song, SongNumber(source)});
                  });
    if (!read)
        return read.error();
    SongNumbers distinct;
    for (const auto& [song, source] : std::as_const(sources))
        distinct.append(source);
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    const auto summaries = songrows::summaries(database, distinct);
    if (!summaries)
        return summaries.error();
    QMap<std::pair<QString, SongNumber>, int> places;
    QHash<SongNumber, std::pair<QString, SongNumber>> keys;
    QHash<SongNumber, QString> names;
    for (const SongSummary& source : *summaries) {
        names.insert(source.number, songtext::title(source));
        keys.insert(source.number, {songrow::titleKey(names.value(source.number)), source.number});
        places.insert(keys.value(source.number), 0);
    }
    rank(places);
    SongsByGroup result;
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        result.groups.append({0, 0, {}, names.value(place.key().second)});
    for (const auto& [song, source] : std::as_const(sources))
        setGroup(result.ofSong, song, places.value(keys.value(source), -1));
    return result;
}

Result<SongsByGroup> byPlaylist(Database& database)
{
    const auto names =
        database.all(QStringLiteral("SELECT name FROM playlists ORDER BY key"), {}, songrow::text);
    if (!names)
        return names.error();
    QHash<qint64, QVector<int>> lists; // of each song, their places by name
    const auto read = readPairs(
        database, QStringLiteral("song, place"),
        QStringLiteral("(SELECT song, place FROM playlist_songs JOIN (SELECT number, row_number() OVER "
                       "(ORDER BY key) - 1 AS place FROM playlists) AS list ON list.number = playlist "
                       "ORDER BY place)"),
        [&](qint64 song, qint64 place) { lists[song].append(int(place)); });
    if (!read)
        return read.error();
    QMap<QVector<int>, int> places;
    for (const QVector<int>& list : std::as_const(lists))
        places.insert(list, 0);
    rank(places);
    SongsByGroup result;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        QStringList together;
        for (const int list : place.key())
            together.append(names->value(list));
        result.groups.append({0, 0, {}, together.join(QLatin1String(", "))});
    }
    for (auto list = lists.cbegin(); list != lists.cend(); ++list)
        setGroup(result.ofSong, list.key(), places.value(*list));
    return result;
}

} // namespace

Result<QVector<SongGroup>> groupSongs(Database& database, const SongQuery& query, SongNumbers& songs)
{
    using Grouping = SongQuery::Grouping;
    const Grouping grouping = query.grouping();
    if (grouping == Grouping::None || songs.isEmpty())
        return QVector<SongGroup>();
    auto found = grouping == Grouping::Day      ? byDay(database, query.order() == SongQuery::Order::Oldest)
                 : grouping == Grouping::Source ? bySource(database)
                                                : byPlaylist(database);
    if (!found)
        return found.error();
    QVector<SongGroup>& groups = found->groups;
    groups.append(SongGroup()); // what is of no other
    const int last = int(groups.size()) - 1;
    const auto groupOf = [&](SongNumber song) {
        const int group = found->ofSong.value(song, -1);
        return group < 0 ? last : group;
    };
    for (const SongNumber song : std::as_const(songs))
        ++groups[groupOf(song)].count;
    QVector<int> next;
    int row = 0;
    for (SongGroup& group : groups) {
        group.firstRow = row;
        next.append(row);
        row += group.count;
    }
    SongNumbers together(songs.size());
    for (const SongNumber song : std::as_const(songs))
        together[next[groupOf(song)]++] = song;
    songs = together;
    groups.removeIf([](const SongGroup& group) { return group.count == 0; });
    return std::move(groups);
}

} // namespace riffdesk
