#include "rowchanges.h"

#include <algorithm>

namespace riffdesk {

namespace {

/// The ranges of rows that are not kept.
QVector<RowChange> gaps(const QVector<bool>& kept, int offset, bool isRemoval)
{
    QVector<RowChange> ranges;
    for (int row = 0; row < kept.size(); ++row) {
        if (kept.at(row))
            continue;
        const int first = row;
        while (row + 1 < kept.size() && !kept.at(row + 1))
            ++row;
        ranges.append({isRemoval, offset + first, row - first + 1});
    }
    return ranges;
}

} // namespace

QVector<bool> longestRise(const QVector<int>& places)
{
    QVector<bool> isIn(places.size());
    QVector<int> lowest; // index of the lowest place that ends a rise of that length
    QVector<int> previous(places.size(), -1);
    for (int i = 0; i < places.size(); ++i) {
        if (places.at(i) < 0)
            continue;
        const auto at = std::lower_bound(lowest.begin(), lowest.end(), places.at(i),
                                         [&](int index, int place) { return places.at(index) < place; });
        if (at != lowest.begin())
            previous[i] = *(at - 1);
        if (at == lowest.end())
            lowest.append(i);
        else
            *at = i;
    }
    for (int i = lowest.isEmpty() ? -1 : lowest.last(); i >= 0; i = previous.at(i))
        isIn[i] = true;
    return isIn;
}

QVector<RowChange> rowChanges(const SongNumbers& before, const SongNumbers& after)
{
    const auto different = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const int start = int(different.first - before.begin());
    qsizetype end = 0;
    const qsizetype most = std::min(before.size(), after.size()) - start;
    while (end < most && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    const qsizetype oldCount = before.size() - start - end;
    const qsizetype newCount = after.size() - start - end;

    SongNumber highest = 0;
    for (qsizetype i = 0; i < newCount; ++i)
        highest = std::max(highest, after.at(start + i));
    QVector<int> newPlace(newCount == 0 ? 0 : qsizetype(highest) + 1, -1);
    for (qsizetype i = 0; i < newCount; ++i)
        newPlace[after.at(start + i)] = int(i);
    QVector<int> places(oldCount);
    for (qsizetype i = 0; i < oldCount; ++i)
        places[i] = newPlace.value(before.at(start + i), -1);

    const QVector<bool> stays = longestRise(places);
    QVector<bool> wasThere(newCount);
    for (qsizetype i = 0; i < oldCount; ++i) {
        if (stays.at(i))
            wasThere[places.at(i)] = true;
    }
    QVector<RowChange> changes = gaps(stays, start, true);
    std::reverse(changes.begin(), changes.end());
    return changes + gaps(wasThere, start, false);
}

} // namespace riffdesk
