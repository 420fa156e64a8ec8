#include "libraryview.h"

#include "songdelegate.h"
#include "ui/widgets/songlistmodel.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

// NOLINTBEGIN(bugprone-parent-virtual-call): QListView's own functions go from row to row
namespace riffdesk {

namespace {

constexpr int smallestGap = 8; ///< between two cards
constexpr int coverStep =
    4; ///< covers grow in steps, so that a resize does not decode each of them at each pixel
constexpr int fewestColumns = 2;
constexpr int mostBandLines = 500; ///< a selection model compares each range with each other one

} // namespace

LibraryView::LibraryView(SongDelegate& delegate, QWidget* parent) : QListView(parent), m_delegate(delegate)
{
    setItemDelegate(&delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    // Opaque, in the colour of what it stands on: scrolling then moves pixels and paints what is new.
    viewport()->setBackgroundRole(QPalette::Window);
    setCornerWidget(new QWidget(this)); // plain, between the scroll bars
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LibraryView::fetchAhead);
    setGrid(true);
}

void LibraryView::setGrid(bool grid)
{
    const QModelIndex current = currentIndex();
    const bool isCurrentSeen =
        current.isValid() && current.row() >= m_inSight.first && current.row() <= m_inSight.second;
    const int kept = isCurrentSeen ? current.row() : m_inSight.first;
    const bool isAtTop = verticalScrollBar()->value() == 0;
    m_isGrid = grid;
    m_delegate.setShape(grid ? SongDelegate::Shape::Card : SongDelegate::Shape::Row);
    setHorizontalScrollBarPolicy(grid ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    horizontalScrollBar()->setValue(0);
    doItemsLayout();
    if (model() != nullptr && !(isAtTop && !isCurrentSeen))
        scrollTo(model()->index(kept, 0), isCurrentSeen ? EnsureVisible : PositionAtTop);
}

void LibraryView::setTableWidth(int width)
{
    m_tableWidth = width;
    updateRows();
}

void LibraryView::updateRows()
{
    const std::optional<Place> place = topPlace();
    doItemsLayout();
    restore(place);
}

void LibraryView::setGroups(const QVector<LibraryGroup>& groups)
{
    const std::optional<Place> place = topPlace();
    m_geometry.setGroups(groups);
    restore(place);
    viewport()->update();
}

/// The bar's room is left free even while there is none: else its coming and going would change the columns.
int LibraryView::rowWidth() const
{
    return contentsRect().width() - verticalScrollBar()->sizeHint().width();
}

void LibraryView::updateCell()
{
    const int width = rowWidth();
    if (width <= 0)
        return;
    LibraryGeometry::Cell cell;
    cell.headingHeight = m_delegate.headingHeight(font());
    if (m_isGrid) {
        const int around = 2 * SongDelegate::cardPadding + smallestGap;
        cell.columns = qMax(fewestColumns, width / (SongDelegate::smallestCover + around));
        const int across = width / cell.columns;
        m_delegate.setCoverSide(qMax(coverStep, (across - around) / coverStep * coverStep));
        cell.size = m_delegate.cardSize(font());
        cell.step = QSize(across, cell.size.height() + SongDelegate::cardGap);
    } else {
        cell.size = QSize(qMax(width, m_tableWidth), m_delegate.rowHeight());
        cell.step = cell.size;
    }
    if (cell != m_geometry.cell())
        m_geometry.setCell(cell);
}

void LibraryView::updateGeometries()
{
    updateCell();
    QScrollBar* down = verticalScrollBar();
    const LibraryGeometry::Cell& cell = m_geometry.cell();
    down->setSingleStep(m_isGrid ? cell.step.height() / 4 : cell.step.height());
    down->setPageStep(qMax(1, viewport()->height() - stickyHeight()));
    down->setRange(0, qMax(0, m_geometry.height() - viewport()->height()));
    QScrollBar* across = horizontalScrollBar();
    across->setSingleStep(smallestGap * 4);
    across->setPageStep(viewport()->width());
    across->setRange(0, m_isGrid ? 0 : qMax(0, m_tableWidth - rowWidth()));
    // A view that need not scroll does not cover the round corners that it may stand in.
    viewport()->setAutoFillBackground(down->maximum() > 0);
    QAbstractItemView::updateGeometries(); // QListView's own would lay all rows out
    updateSight();
    fetchAhead();
}

void LibraryView::doItemsLayout()
{
    m_geometry.setRows(model() != nullptr ? model()->rowCount(rootIndex()) : 0);
    QAbstractItemView::doItemsLayout();
}

void LibraryView::setModel(QAbstractItemModel* model)
{
    if (this->model() != nullptr)
        disconnect(this->model(), &QAbstractItemModel::rowsRemoved, this, &LibraryView::rowsRemoved);
    QListView::setModel(model);
    if (model != nullptr)
        connect(model, &QAbstractItemModel::rowsRemoved, this, &LibraryView::rowsRemoved);
}

void LibraryView::reset()
{
    m_geometry.setGroups({});
    m_hovered = QPersistentModelIndex();
    m_kept.reset();
    QListView::reset();
    m_inSight = {0, -1}; // the same rows are others now
    doItemsLayout();
}

void LibraryView::resizeEvent(QResizeEvent* event)
{
    const std::optional<Place> place = topPlace();
    const LibraryGeometry::Cell before = m_geometry.cell();
    QAbstractItemView::resizeEvent(event); // and updateGeometries()
    Q_EMIT rowWidthChanged(rowWidth());
    if (before.columns != m_geometry.cell().columns
        || before.step.height() != m_geometry.cell().step.height())
        restore(place);
    if (before != m_geometry.cell())
        viewport()->update();
}

void LibraryView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        updateRows();
}

int LibraryView::horizontalOffset() const
{
    return isRightToLeft() ? -horizontalScrollBar()->value() : horizontalScrollBar()->value();
}

int LibraryView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool LibraryView::isIndexHidden(const QModelIndex&) const
{
    return false;
}

QRect LibraryView::toViewport(const QRect& content) const
{
    return QStyle::visualRect(
        layoutDirection(), viewport()->rect(),
        content.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value()));
}

QPoint LibraryView::toContent(const QPoint& point) const
{
    return QStyle::visualPos(layoutDirection(), viewport()->rect(), point)
           + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

QRect LibraryView::visualRect(const QModelIndex& index) const
{
    return index.isValid() && index.model() == model() ? rowRect(index.row()) : QRect();
}

int LibraryView::stickyHeight() const
{
    return m_geometry.groups().isEmpty() ? 0 : m_geometry.cell().headingHeight;
}

QModelIndex LibraryView::indexAt(const QPoint& point) const
{
    if (model() == nullptr || (point.y() < stickyHeight() && m_geometry.groupAt(verticalOffset()) >= 0))
        return {};
    const int row = m_geometry.rowAt(toContent(point));
    return row >= 0 ? model()->index(row, modelColumn(), rootIndex()) : QModelIndex();
}

void LibraryView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid() || index.model() != model())
        return;
    QRect row = m_geometry.rect(index.row());
    row.setHeight(m_geometry.cell().step.height()); // with the gap below it
    const int covered = stickyHeight();
    const int room = viewport()->height() - covered;
    QScrollBar* bar = verticalScrollBar();
    const int top = bar->value() + covered;
    int wanted = top;
    if (hint == PositionAtTop || (hint == EnsureVisible && row.top() < top) || row.height() >= room)
        wanted = row.top();
    else if (hint == PositionAtBottom || (hint == EnsureVisible && row.bottom() >= top + room))
        wanted = row.bottom() + 1 - room;
    else if (hint == PositionAtCenter)
        wanted = row.center().y() - room / 2;
    if (row.top() == m_geometry.lineTop(0)) // with the heading above it
        wanted = qMin(wanted, covered);
    bar->setValue(wanted - covered);
}

std::pair<int, int> LibraryView::rowsOn(const QRect& area) const
{
    return m_geometry.rowsBetween(area.top() + verticalOffset(), area.bottom() + verticalOffset());
}

void LibraryView::updateSight()
{
    const std::pair<int, int> now = rowsOn(viewport()->rect());
    if (m_isStill || now == m_inSight)
        return;
    m_inSight = now;
    Q_EMIT rowsInSight(now.first, now.second);
}

void LibraryView::updateRowsWith(int role, const QVariant& value)
{
    for (int row = m_inSight.first; row <= m_inSight.second; ++row)
        if (model()->index(row, modelColumn(), rootIndex()).data(role) == value)
            viewport()->update(rowRect(row));
}

void LibraryView::fetchAhead()
{
    const QScrollBar* bar = verticalScrollBar();
    if (model() != nullptr && bar->maximum() - bar->value() < 2 * viewport()->height()
        && model()->canFetchMore(rootIndex()))
        model()->fetchMore(rootIndex());
}

void LibraryView::scrollContentsBy(int dx, int dy)
{
    if (!m_isStill) {
        m_kept.reset();
        viewport()->scroll(isRightToLeft() ? -dx : dx, dy);
        if (const int covered = stickyHeight(); covered > 0) {
            const QRect sticky(0, 0, viewport()->width(), covered);
            viewport()->update(sticky);
            viewport()->update(sticky.translated(0, dy));
        }
        if (!m_band.isEmpty())
            viewport()->update();
    }
    updateSight();
    if (viewport()->underMouse())
        setHovered(indexAt(viewport()->mapFromGlobal(QCursor::pos())));
}

// What stays where it is while rows come and go.

std::optional<LibraryView::Place> LibraryView::topPlace() const
{
    if (m_kept)
        return m_kept;
    const int y = verticalScrollBar()->value();
    if (y <= 0 || m_inSight.second < m_inSight.first)
        return std::nullopt;
    const int row = m_geometry.rowsBetween(y, y + viewport()->height()).first;
    return Place{row, m_geometry.rect(row).top() - y};
}

void LibraryView::restore(const std::optional<Place>& place)
{
    updateGeometries();
    if (place && m_geometry.rows() > 0)
        verticalScrollBar()->setValue(m_geometry.rect(qMin(place->row, m_geometry.rows() - 1)).top()
                                      - place->y);
}

/// `count` rows came at `first`, or -count of them went from there. Repaints what it touches: nothing where
/// whole lines come or go above what is in sight.
void LibraryView::changeRows(int first, int count)
{
    std::optional<Place> place = topPlace();
    const int before = verticalScrollBar()->value();
    const int end = m_inSight.second;
    const int kept = place ? place->row : 0;
    if (count > 0)
        m_geometry.insertRows(first, count);
    else
        m_geometry.removeRows(first, -count);
    if (place && first <= place->row)
        place->row = count > 0 ? place->row + count : qMax(first, place->row + count);
    m_isStill = true;
    restore(place);
    m_isStill = false;
    updateEditorGeometries();
    m_kept = place;
    m_inSight = rowsOn(viewport()->rect());
    Q_EMIT rowsInSight(m_inSight.first, m_inSight.second); // though their numbers may be what they were

    const bool isAbove = place && (count > 0 ? first <= kept : first - count <= kept);
    const bool isInPlace = place ? m_geometry.rows() > 0 && rowRect(place->row).top() == place->y
                                 : before == verticalScrollBar()->value();
    const bool isShifted = isAbove && count % m_geometry.cell().columns != 0;
    if (!isInPlace || !m_geometry.groups().isEmpty() || isShifted)
        viewport()->update();
    else if (!isAbove && first <= qMax(end, m_inSight.second))
        viewport()->update(0, m_geometry.lineTop(m_geometry.lineOf(first)) - verticalOffset(),
                           viewport()->width(), viewport()->height());
}

void LibraryView::rowsInserted(const QModelIndex& parent, int first, int last)
{
    if (parent == rootIndex())
        changeRows(first, last - first + 1);
    QAbstractItemView::rowsInserted(parent, first, last); // the same
}

void LibraryView::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last); // without QListView's new layout
}

void LibraryView::rowsRemoved(const QModelIndex& parent, int first, int last)
{
    if (parent == rootIndex())
        changeRows(first, -(last - first + 1));
}

void LibraryView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                              const QVector<int>& roles)
{
    const int first = qMax(topLeft.row(), m_inSight.first);
    const int last = qMin(bottomRight.row(), m_inSight.second);
    const bool isEditing = state() == EditingState;
    if (first <= last)
        QAbstractItemView::dataChanged(topLeft.siblingAtRow(first), bottomRight.siblingAtRow(last), roles);
    else if (isEditing)
        QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void LibraryView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
    // A current song that goes out of sight passes its mark on there.
    const bool isGone =
        state() == CollapsingState && (previous.row() < m_inSight.first || previous.row() > m_inSight.second);
    setAutoScroll(!isGone);
    QAbstractItemView::currentChanged(current, previous);
    setAutoScroll(true);
}

void LibraryView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    if (QAccessible::isActive()) {
        const auto tell = [this](const QItemSelection& rows, QAccessible::Event what) {
            if (rows.isEmpty())
                return;
            QAccessibleEvent event(this, what);
            event.setChild(rows.constFirst().top());
            QAccessible::updateAccessibility(&event);
        };
        tell(deselected, QAccessible::SelectionRemove);
        tell(selected, QAccessible::SelectionAdd);
    }
    QAbstractItemView::selectionChanged(selected, deselected);
    // A screen reader selects without a current song, but menus and Details are about that one.
    if (!currentIndex().isValid() && !selected.isEmpty())
        selectionModel()->setCurrentIndex(selected.constFirst().topLeft(), QItemSelectionModel::NoUpdate);
}

// Which rows.

int LibraryView::nearestRow(const QPoint& point) const
{
    const QPoint place = toContent(point);
    const int column = place.x() / m_geometry.cell().step.width();
    return m_geometry.rowOf(m_geometry.lineAt(qMax(0, place.y())),
                            qBound(0, column, m_geometry.cell().columns - 1));
}

/// Those that the rubber band meets.
QItemSelection LibraryView::rowsIn(const QRect& band) const
{
    const QRect area = QRect(toContent(band.topLeft()), toContent(band.bottomRight())).normalized();
    const LibraryGeometry::Cell& cell = m_geometry.cell();
    const auto [first, last] = m_geometry.linesBetween(area.top(), area.bottom());
    // A card does not fill its cell: the gaps at its far sides belong to nothing.
    const int left = (area.left() + cell.step.width() - cell.size.width()) / cell.step.width();
    const int right = qMin(area.right() / cell.step.width(), cell.columns - 1);
    QItemSelection found;
    if (last < first || right < left)
        return found;
    const auto add = [&](int from, int to) {
        found.append(QItemSelectionRange(model()->index(from, modelColumn(), rootIndex()),
                                         model()->index(to, modelColumn(), rootIndex())));
    };
    if ((left <= 0 && right == cell.columns - 1) || last - first > mostBandLines) {
        add(m_geometry.rowOf(first, 0), m_geometry.rowOf(last, cell.columns - 1));
        return found;
    }
    for (int line = first; line <= last; ++line) {
        const int from = m_geometry.rowOf(line, qMax(0, left));
        const int to = m_geometry.rowOf(line, right);
        if (m_geometry.columnOf(from) >= left && m_geometry.rect(from).bottom() >= area.top())
            add(from, to);
    }
    return found;
}

void LibraryView::selectAll()
{
    if (m_geometry.rows() > 0) // QListView's own goes from row to row
        selectionModel()->select(
            QItemSelection(model()->index(0, modelColumn(), rootIndex()),
                           model()->index(m_geometry.rows() - 1, modelColumn(), rootIndex())),
            QItemSelectionModel::ClearAndSelect);
}

void LibraryView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    if (selectionModel() == nullptr || m_geometry.rows() <= 0)
        return;
    if (state() == DragSelectingState) {
        selectionModel()->select(rowsIn(rect.normalized()), command);
        return;
    }
    // A click, or from one row to another by keyboard or with Shift: the corners of `rect` are not in order.
    if (rect.width() == 1 && rect.height() == 1) {
        const int row = m_geometry.rowAt(toContent(rect.topLeft()));
        selectionModel()->select(row >= 0 ? model()->index(row, modelColumn(), rootIndex()) : QModelIndex(),
                                 command);
        return;
    }
    const auto [from, to] = std::minmax({nearestRow(rect.topLeft()), nearestRow(rect.bottomRight())});
    selectionModel()->select(QItemSelection(model()->index(from, modelColumn(), rootIndex()),
                                            model()->index(to, modelColumn(), rootIndex())),
                             command);
}

QRegion LibraryView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QItemSelectionRange& range : selection)
        for (int row = qMax(range.top(), m_inSight.first); row <= qMin(range.bottom(), m_inSight.second);
             ++row)
            region += rowRect(row);
    return region;
}

QModelIndex LibraryView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = m_geometry.rows();
    if (rows <= 0)
        return {};
    const QModelIndex current = currentIndex();
    int row = current.isValid() ? current.row() : -1;
    if (row < 0 && action != MoveEnd)
        action = MoveHome;
    const bool forwards = action == (isRightToLeft() ? MoveLeft : MoveRight);
    const auto onLine = [&](int line) {
        return m_geometry.rowOf(qBound(0, line, m_geometry.lines() - 1), m_geometry.columnOf(row));
    };
    const auto onPage = [&](int direction) {
        const int line = m_geometry.lineOf(row);
        const int y = m_geometry.lineTop(line) + direction * verticalScrollBar()->pageStep();
        if (direction > 0)
            return onLine(qMax(m_geometry.lineAt(y), line + 1));
        return onLine(qMin(m_geometry.lineAt(qMax(0, y + m_geometry.cell().step.height() - 1)), line - 1));
    };
    switch (action) {
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    case MoveUp:
        row = onLine(m_geometry.lineOf(row) - 1);
        break;
    case MoveDown:
        row = onLine(m_geometry.lineOf(row) + 1);
        break;
    case MovePageUp:
        row = onPage(-1);
        break;
    case MovePageDown:
        row = onPage(1);
        break;
    case MoveLeft:
    case MoveRight:
        if (m_isGrid)
            row += forwards ? 1 : -1;
        else // the table has nothing beside a row but its columns
            horizontalScrollBar()->triggerAction(forwards ? QAbstractSlider::SliderSingleStepAdd
                                                          : QAbstractSlider::SliderSingleStepSub);
        break;
    case MoveNext:
        ++row;
        break;
    case MovePrevious:
        --row;
        break;
    }
    return model()->index(qBound(0, row, rows - 1), modelColumn(), rootIndex());
}

} // namespace riffdesk
// NOLINTEND(bugprone-parent-virtual-call)
