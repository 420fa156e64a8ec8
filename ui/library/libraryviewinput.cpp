// What mouse and keys do over the LibraryView, and what is dragged from it and within it.

#include "libraryview.h"
#include "songdelegate.h"
#include "ui/widgets/songlistmodel.h"

#include <QApplication>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>

#include <algorithm>

// NOLINTBEGIN(bugprone-parent-virtual-call): QListView's own functions go from row to row
namespace riffdesk {

namespace {
constexpr int mostLookedAt = 1000; ///< rows for the beginning of a title that is typed

bool hasSongs(const QMimeData* data)
{
    return data->hasFormat(QLatin1String(SongListModel::songMimeType))
           || data->hasFormat(QLatin1String(SongListModel::selectionMimeType));
}

} // namespace

bool LibraryView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        setHovered(indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        setHovered({});
    return QListView::viewportEvent(event);
}

void LibraryView::mousePressEvent(QMouseEvent* event)
{
    m_bandStart = toContent(event->position().toPoint());
    QListView::mousePressEvent(event);
}

void LibraryView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    QAbstractItemView::mouseMoveEvent(event); // NOLINT(bugprone-parent-virtual-call)
    if (state() == DragSelectingState)
        setBand(toViewport(QRect(m_bandStart, toContent(place)).normalized()));
    const QModelIndex index = indexAt(place);
    const bool overMark =
        index.isValid() && m_delegate.playArea(visualRect(index), layoutDirection()).contains(place);
    viewport()->setCursor(overMark ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void LibraryView::mouseReleaseEvent(QMouseEvent* event)
{
    setBand({});
    QListView::mouseReleaseEvent(event);
}

void LibraryView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && currentIndex().isValid() && state() != QAbstractItemView::EditingState) {
        if (foldByKey(event->key()))
            return;
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            Q_EMIT playTyped();
            return;
        }
        if (event->key() == Qt::Key_Delete) {
            Q_EMIT trashTyped();
            return;
        }
        const bool isTyping =
            m_typing.isValid() && m_typing.elapsed() < QApplication::keyboardInputInterval();
        if (event->key() == Qt::Key_Space && isTyping) {
            keyboardSearch(event->text());
            return;
        }
        if (event->key() == Qt::Key_Space) { // the window's Space plays and pauses
            event->ignore();
            return;
        }
    }
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (m_isArrangeable && isArrow && event->modifiers() == Qt::AltModifier) {
        Q_EMIT moveTyped(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    const bool isEnd = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (!before.isValid() || before != currentIndex())
        return;
    if (isEnd)
        scrollTo(before); // it may have been scrolled away
    // Tab makes a song the current one without selecting it; with a single one no arrow would, either.
    if ((isEnd || isArrow) && event->modifiers() == Qt::NoModifier)
        selectionModel()->select(before, QItemSelectionModel::ClearAndSelect);
}

/// Return unfolds as well; what is unfolded it plays.
bool LibraryView::foldByKey(int key)
{
    const bool isUnfolded = currentIndex().data(SongListModel::UnfoldedRole).toBool();
    const bool isFolded = !isUnfolded && currentIndex().data(SongListModel::TakesRole).toInt() > 1;
    const int ahead = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const bool isAhead = !m_isGrid && key == ahead;
    const bool isBack = !m_isGrid && key == (Qt::Key_Left + Qt::Key_Right - ahead);
    const bool unfolds = key == Qt::Key_Plus || key == Qt::Key_Return || key == Qt::Key_Enter || isAhead;
    const bool folds = key == Qt::Key_Minus || isBack;
    if (!(isFolded && unfolds) && !(isUnfolded && folds))
        return false;
    Q_EMIT foldTyped(currentIndex().row(), isFolded);
    return true;
}

/// Looks only at rows that are read and near enough to be quick.
void LibraryView::keyboardSearch(const QString& search)
{
    const int rows = m_geometry.rows();
    if (rows <= 0 || search.isEmpty())
        return;
    if (!m_typing.isValid() || m_typing.elapsed() > QApplication::keyboardInputInterval())
        m_typed.clear();
    m_typing.start();
    m_typed += search;
    const bool isRepeated = m_typed.count(m_typed.at(0)) == m_typed.size(); // from one such row to the next
    const QString wanted = isRepeated ? m_typed.left(1) : m_typed;
    const int from = qMax(0, currentIndex().row() + (isRepeated && currentIndex().isValid() ? 1 : 0));
    int looked = 0;
    for (; looked < qMin(rows, mostLookedAt); ++looked) {
        const QModelIndex index = model()->index((from + looked) % rows, modelColumn(), rootIndex());
        const QVariant title = index.data();
        if (!title.isValid())
            break;
        if (title.toString().startsWith(wanted, Qt::CaseInsensitive)) {
            setCurrentIndex(index);
            return;
        }
    }
    if (looked < rows)
        Q_EMIT titleTyped(wanted, (from + looked) % rows);
}

void LibraryView::setArrangeable(bool arrangeable)
{
    m_isArrangeable = arrangeable;
    setDragDropMode(arrangeable ? QAbstractItemView::DragDrop : QAbstractItemView::DragOnly);
}

void LibraryView::startDrag(Qt::DropActions)
{
    SongDrag drag;
    drag.source = this;
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto& a, const auto& b) { return a.top() < b.top(); });
    QModelIndexList indexes;
    for (const QItemSelectionRange& range : std::as_const(ranges)) {
        drag.count += range.height();
        for (int row = range.top(); row <= range.bottom() && indexes.size() < SongDrag::mostNamed; ++row)
            indexes << model()->index(row, modelColumn(), rootIndex());
    }
    if (drag.count <= SongDrag::mostNamed) {
        const std::unique_ptr<QMimeData> named(model()->mimeData(indexes));
        if (!named)
            return;
        const QByteArray ids = named->data(QLatin1String(SongListModel::songMimeType));
        drag.ids = QString::fromUtf8(ids).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        drag.count = int(drag.ids.size()); // a row may be several takes
    }
    const QModelIndex pressed = currentIndex().isValid() ? currentIndex() : indexes.constFirst();
    drag.picture = dragPicture(pressed, drag.count);
    carryOut(drag, m_dragger);
}

void LibraryView::dragEnterEvent(QDragEnterEvent* event)
{
    dragMoveEvent(event);
}

void LibraryView::dragMoveEvent(QDragMoveEvent* event)
{
    QAbstractItemView::dragMoveEvent(event); // NOLINT(bugprone-parent-virtual-call): scrolls at the edges
    if (!m_isArrangeable || !hasSongs(event->mimeData()) || m_geometry.rows() == 0) {
        event->ignore();
        return;
    }
    const QPoint place = toContent(event->position().toPoint());
    const int row = nearestRow(place);
    const QPoint middle = m_geometry.rect(row).center();
    setDropRow(row + int(m_isGrid ? place.x() > middle.x() : place.y() > middle.y()));
    event->acceptProposedAction();
}

void LibraryView::dragLeaveEvent(QDragLeaveEvent* event)
{
    QListView::dragLeaveEvent(event);
    setDropRow(-1);
}

void LibraryView::dropEvent(QDropEvent* event)
{
    stopAutoScroll();
    setState(NoState);
    const int row = m_dropRow;
    setDropRow(-1);
    if (!m_isArrangeable || row < 0)
        return;
    event->acceptProposedAction();
    const QByteArray ids = event->mimeData()->data(QLatin1String(SongListModel::songMimeType));
    Q_EMIT droppedBefore(row, QString::fromUtf8(ids).split(QLatin1Char('\n'), Qt::SkipEmptyParts));
}

} // namespace riffdesk
// NOLINTEND(bugprone-parent-virtual-call)
