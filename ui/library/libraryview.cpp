#include "libraryview.h"

#include "songdelegate.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

namespace riffdesk {

namespace {

constexpr int smallestGap = 8; ///< between two cards
constexpr int coverStep =
    4; ///< covers grow in steps, so that a resize does not decode each of them at each pixel
constexpr int fewestColumns = 2;
constexpr int dragCoverSide = 64;

} // namespace

LibraryView::LibraryView(SongDelegate& delegate, QWidget* parent) : QListView(parent), m_delegate(delegate)
{
    setItemDelegate(&delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setUniformItemSizes(true);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LibraryView::fetchAhead);
    setGrid(true);
}

void LibraryView::setGrid(bool grid)
{
    m_grid = grid;
    const QModelIndex place = currentIndex();
    m_delegate.setShape(grid ? SongDelegate::Shape::Card : SongDelegate::Shape::Row);
    setFlow(grid ? QListView::LeftToRight : QListView::TopToBottom);
    setWrapping(grid);
    updateLayout();
    doItemsLayout();
    if (place.isValid())
        scrollTo(place);
}

void LibraryView::updateLayout()
{
    // The bar's room is left free even while there is none: else its coming and going would change the
    // columns.
    const int width = contentsRect().width() - verticalScrollBar()->sizeHint().width();
    if (width <= 0)
        return;
    QSize cell(width, SongDelegate::rowHeight);
    if (m_grid) {
        const int around = 2 * SongDelegate::cardPadding + smallestGap;
        const int columns = qMax(fewestColumns, width / (SongDelegate::smallestCover + around));
        const int cellWidth = (width - 1) / columns; // a row that is exactly full wraps
        m_delegate.setCoverSide(qMax(coverStep, (cellWidth - around) / coverStep * coverStep));
        cell = QSize(cellWidth, m_delegate.cardHeight(font()));
    }
    verticalScrollBar()->setSingleStep(m_grid ? cell.height() / 4 : cell.height());
    if (cell != gridSize())
        setGridSize(cell);
}

void LibraryView::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    if (model != nullptr)
        connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &LibraryView::keepPlace);
}

/// Before the model has more songs, and before anything else is laid out.
void LibraryView::keepPlace()
{
    if (m_top.isValid() || verticalScrollBar()->value() == 0)
        return;
    m_top = indexAt({SongDelegate::cardPadding + 1, 1});
    m_topOffset = visualRect(m_top).top();
}

void LibraryView::doItemsLayout()
{
    QListView::doItemsLayout();
    if (!m_top.isValid())
        return;
    const int moved = visualRect(m_top).top() - m_topOffset;
    m_top = QPersistentModelIndex();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

void LibraryView::resizeEvent(QResizeEvent* event)
{
    const QSize before = gridSize();
    const QModelIndex top = indexAt({SongDelegate::cardPadding + 1, 1});
    updateLayout();
    QListView::resizeEvent(event);
    Q_EMIT rowWidthChanged(viewport()->width());
    if (top.isValid() && before != gridSize() && verticalScrollBar()->value() > 0)
        scrollTo(top, QAbstractItemView::PositionAtTop);
}

void LibraryView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateLayout();
}

void LibraryView::updateGeometries()
{
    QListView::updateGeometries();
    verticalScrollBar()->setSingleStep(m_grid ? gridSize().height() / 4 : gridSize().height());
    fetchAhead();
}

void LibraryView::fetchAhead()
{
    const QScrollBar* bar = verticalScrollBar();
    if (model() != nullptr && bar->maximum() - bar->value() < 2 * viewport()->height()
        && model()->canFetchMore(rootIndex()))
        model()->fetchMore(rootIndex());
}

void LibraryView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && currentIndex().isValid() && state() != QAbstractItemView::EditingState) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            Q_EMIT playTyped();
            return;
        }
        if (event->key() == Qt::Key_Delete) {
            Q_EMIT trashTyped();
            return;
        }
        if (event->key() == Qt::Key_Space) { // the window's Space plays and pauses
            event->ignore();
            return;
        }
    }
    QListView::keyPressEvent(event);
}

void LibraryView::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool overMark =
        index.isValid()
        && m_delegate.playArea(visualRect(index), layoutDirection()).contains(event->position().toPoint());
    viewport()->setCursor(overMark ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void LibraryView::startDrag(Qt::DropActions actions)
{
    QModelIndexList indexes = selectedIndexes();
    QMimeData* dragged = indexes.isEmpty() ? nullptr : model()->mimeData(indexes);
    if (dragged == nullptr)
        return;
    QPixmap picture(QSize(dragCoverSide, dragCoverSide) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    {
        QPainter painter(&picture);
        const QRect item = visualRect(indexes.constFirst());
        const QRect cover(item.left() + SongDelegate::cardPadding, item.top() + SongDelegate::cardPadding,
                          m_delegate.coverSide(), m_delegate.coverSide());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QRect(0, 0, dragCoverSide, dragCoverSide), viewport()->grab(cover));
    }
    auto* drag = new QDrag(this); // goes by itself when the drag is over
    drag->setMimeData(dragged);
    drag->setPixmap(picture);
    drag->setHotSpot({dragCoverSide / 2, dragCoverSide / 2});
    drag->exec(actions, Qt::CopyAction);
}

} // namespace riffdesk
