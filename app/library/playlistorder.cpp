#include "playlistorder.h"

#include "rowchanges.h"

#include <QHash>
#include <QSet>

namespace riffdesk::playlistorder {

namespace {

constexpr double smallestGap = 1e-6; ///< positions that would be closer are all given anew

SongNumbers once(const SongNumbers& songs)
{
    SongNumbers unique;
    QSet<SongNumber> seen;
    for (const SongNumber song : songs) {
        if (!seen.contains(song)) {
            seen.insert(song);
            unique.append(song);
        }
    }
    return unique;
}

} // namespace

SongNumbers songs(const QVector<Place>& places)
{
    SongNumbers numbers;
    numbers.reserve(places.size());
    for (const Place& place : places)
        numbers.append(place.song);
    return numbers;
}

SongNumbers placed(const QVector<Place>& places, const SongNumbers& moved, SongNumber before)
{
    const SongNumbers fresh = once(moved);
    const QSet<SongNumber> moving(fresh.cbegin(), fresh.cend());
    SongNumbers order;
    bool isPlaced = false;
    for (const Place& place : places) {
        if (place.song == before && before != 0) {
            order += fresh;
            isPlaced = true;
        }
        if (!moving.contains(place.song))
            order.append(place.song);
    }
    return isPlaced ? order : order + fresh;
}

Difference difference(const QVector<Place>& places, const SongNumbers& wanted)
{
    const SongNumbers order = once(wanted);
    QHash<SongNumber, int> oldPlace;
    for (int i = 0; i < places.size(); ++i)
        oldPlace.insert(places.at(i).song, i);
    QVector<int> oldPlaces;
    oldPlaces.reserve(order.size());
    for (const SongNumber song : order)
        oldPlaces.append(oldPlace.value(song, -1));

    Difference difference;
    const QSet<SongNumber> kept(order.cbegin(), order.cend());
    for (const Place& place : places) {
        if (!kept.contains(place.song))
            difference.gone.append(place.song);
    }
    const QVector<bool> stays = longestRise(oldPlaces);
    double last = 0; // the position of what stands before
    for (int first = 0; first < order.size();) {
        if (stays.at(first)) {
            last = places.at(oldPlaces.at(first)).position;
            ++first;
            continue;
        }
        int end = first;
        while (end < order.size() && !stays.at(end))
            ++end;
        const int count = end - first;
        const bool isEnd = end == order.size();
        const double next = isEnd ? last + count + 1 : places.at(oldPlaces.at(end)).position;
        // Before the first song there is room without end.
        const double from = first == 0 && !isEnd ? next - count - 1 : last;
        const double gap = (next - from) / (count + 1);
        if (!(gap >= smallestGap)) {
            difference.set.clear();
            for (int i = 0; i < order.size(); ++i)
                difference.set.append({order.at(i), i + 1.0});
            return difference;
        }
        for (int i = first; i < end; ++i)
            difference.set.append({order.at(i), from + gap * (i - first + 1)});
        first = end;
    }
    return difference;
}

} // namespace riffdesk::playlistorder
