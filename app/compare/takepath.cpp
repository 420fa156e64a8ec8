#include "compare/takepath.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace riffdesk {

int TakePath::takeAt(double seconds) const
{
    const auto next = std::find_if(turns.cbegin() + 1, turns.cend(),
                                   [seconds](const Turn& turn) { return turn.from > seconds; });
    return std::prev(next)->take;
}

TakePath TakePath::with(const TimeRange& stretch, int take) const
{
    const double start = stretch.start < shortest ? 0 : stretch.start;
    if (!(stretch.end - start >= shortest) || take < 0)
        return *this;
    QVector<Turn> wished;
    for (const Turn& turn : turns) {
        if (turn.from < start)
            wished.append(turn);
    }
    wished.append({start, take});
    if (std::isfinite(stretch.end))
        wished.append({stretch.end, takeAt(stretch.end)});
    for (const Turn& turn : turns) {
        if (turn.from > stretch.end)
            wished.append(turn);
    }
    // What is left too short to be heard of its neighbours goes to the one before.
    TakePath made;
    made.turns.clear();
    for (qsizetype i = 0; i < wished.size(); ++i) {
        const bool isFollowed = i + 1 < wished.size();
        if (i > 0 && isFollowed && wished.at(i + 1).from - wished.at(i).from < shortest)
            continue;
        if (made.turns.isEmpty() || made.turns.constLast().take != wished.at(i).take)
            made.turns.append(wished.at(i));
    }
    return made.turns.size() <= mostTurns ? made : *this;
}

TakePath TakePath::from(double seconds, int take) const
{
    const auto next = std::find_if(turns.cbegin(), turns.cend(),
                                   [seconds](const Turn& turn) { return turn.from > seconds; });
    return with({seconds, next == turns.cend() ? std::numeric_limits<double>::infinity() : next->from}, take);
}

QVector<TimeRange> TakePath::stretches(int take, double end) const
{
    QVector<TimeRange> found;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        const double to = i + 1 < turns.size() ? std::min(end, turns.at(i + 1).from) : end;
        if (turns.at(i).take == take && to > turns.at(i).from)
            found.append({turns.at(i).from, to});
    }
    return found;
}

} // namespace riffdesk
