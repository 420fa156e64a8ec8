#include "library/edits.h"
#include "library/library.h"
#include "librarypanelprivate.h"
#include "libraryview.h"

#include <QItemSelection>
#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

// What of the library is selected, and stays so while songs come, go and move.

namespace riffdesk {

QString LibraryPanel::Private::idAt(const QModelIndex& at) const
{
    return at.isValid() ? index.id(at.row()) : QString();
}

int LibraryPanel::Private::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange& range : view->selectionModel()->selection())
        count += index.songCount(range.top(), range.bottom());
    return count;
}

/// In the order they are shown.
QVector<int> LibraryPanel::Private::selectedRows(int most) const
{
    QItemSelection ranges = view->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange& a, const QItemSelectionRange& b) { return a.top() < b.top(); });
    QVector<int> rows;
    for (const QItemSelectionRange& range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < most; ++row)
            rows.append(row);
    }
    return rows;
}

SongNumbers LibraryPanel::Private::selectedNumbers() const
{
    QItemSelection ranges = view->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange& a, const QItemSelectionRange& b) { return a.top() < b.top(); });
    SongNumbers songs;
    for (const QItemSelectionRange& range : std::as_const(ranges))
        songs += index.songs(range.top(), range.bottom());
    return songs;
}

/// Brings songs together before that row of the playlist that is shown.
void LibraryPanel::Private::arrangeBefore(int row, const SongNumbers& songs)
{
    if (songs.isEmpty())
        return;
    const QSet<SongNumber> moved(songs.cbegin(), songs.cend());
    while (row < index.size() && moved.contains(index.at(row)))
        ++row;
    library.edits().apply(SongEdit::arrangePlaylist(index.query().playlist(), songs, index.at(row)));
}

void LibraryPanel::Private::arrangeBy(int places)
{
    const QVector<int> rows = selectedRows(std::numeric_limits<int>::max());
    if (rows.isEmpty() || (places < 0 ? rows.first() == 0 : rows.last() == index.size() - 1))
        return;
    arrangeBefore(places < 0 ? rows.first() + places : rows.last() + places + 1, selectedNumbers());
}

void LibraryPanel::Private::selectWanted()
{
    if (wanted.isEmpty())
        return;
    if (isWantedShown && wanted.size() == 1)
        index.reveal(library.number(wanted.constFirst()));
    const QVector<int> rows = index.rowsOf(wanted);
    if (rows.size() < wanted.size() && (!index.isUpToDate() || library.edits().isBusy()))
        return; // the others may be on their way
    wanted.clear(); // what is not among them now is not jumped to later
    if (rows.isEmpty())
        return;
    selectRows(rows, QItemSelectionModel::ClearAndSelect);
    if (isWantedShown)
        view->scrollTo(model.index(rows.first()));
}

void LibraryPanel::Private::selectRows(const QVector<int>& rows, QItemSelectionModel::SelectionFlags how)
{
    QItemSelection found;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int first = rows.at(i);
        while (i + 1 < rows.size() && rows.at(i + 1) == rows.at(i) + 1)
            ++i;
        found.append(QItemSelectionRange(model.index(first), model.index(rows.at(i))));
    }
    view->selectionModel()->setCurrentIndex(model.index(rows.first()), QItemSelectionModel::NoUpdate);
    view->selectionModel()->select(found, how);
}

QVector<int> LibraryPanel::Private::rowsOf(const SongNumbers& songs) const
{
    QVector<int> rows;
    for (const SongNumber song : songs) {
        if (const int row = index.rowOf(song); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

/// After many rows have changed at once.
void LibraryPanel::Private::restoreSelection()
{
    const QVector<int> rows = rowsOf(std::exchange(kept, {}));
    if (!rows.isEmpty())
        selectRows(rows, QItemSelectionModel::ClearAndSelect);
}

/// Songs that only stand elsewhere now stay selected; where the selection has gone, its neighbour follows.
void LibraryPanel::Private::followSelection()
{
    const QVector<int> rows = rowsOf(std::exchange(leaving, {}));
    const QModelIndex next = std::exchange(neighbour, {});
    if (!rows.isEmpty())
        selectRows(rows, QItemSelectionModel::Select);
    else if (next.isValid() && !view->selectionModel()->hasSelection())
        view->setCurrentIndex(next);
}

/// What follows the current song when these rows go, else what stands before it.
void LibraryPanel::Private::keepNeighbour(int first, int last)
{
    const QModelIndex meant = neighbour.isValid() ? QModelIndex(neighbour) : view->currentIndex();
    if (meant.row() >= first && meant.row() <= last)
        neighbour = model.index(last + 1 < model.rowCount() ? last + 1 : first - 1);
    for (const QItemSelectionRange& range : view->selectionModel()->selection()) {
        const int from = std::max(first, range.top());
        const int to = std::min(last, range.bottom());
        if (from <= to)
            leaving += index.songs(from, to);
    }
}

/// The row that folds or unfolds stays the current one, an unfolded card's first take in its place.
void LibraryPanel::Private::fold(int row, bool unfolded)
{
    const SongIndex::Takes takes = index.takes(row);
    if (takes.count < 2 || takes.isFolded != unfolded)
        return;
    const SongNumber first = index.songs(row - takes.take, row - takes.take).value(0);
    index.setUnfolded(takes.of, unfolded);
    view->setCurrentIndex(model.index(index.rowOf(first)));
    tellSelection();
}

void LibraryPanel::Private::tellSelection()
{
    telling.stop();
    const SongNumbers songs = selectedNumbers();
    Q_EMIT q.selectionChanged(index.summaries(songs.mid(0, mostTold)), songs);
}

} // namespace riffdesk
