#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace riffdesk {

FlowLayout::FlowLayout(QWidget* parent, int acrossSpacing, int downSpacing)
    : QLayout(parent)
    , m_across(acrossSpacing)
    , m_down(downSpacing)
{ }

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget); // first: it may be taken from this very layout
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + (width > 0 ? m_across : 0);
    }
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            widest = widest.expandedTo(item->minimumSize());
    }
    return widest.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool isMeant) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint place = room.topLeft();
    int rowHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(
            {std::max(room.width(), item->minimumSize().width()), item->sizeHint().height()});
        if (place.x() > room.left() && place.x() + size.width() > room.right() + 1) {
            place = {room.left(), place.y() + rowHeight + m_down};
            rowHeight = 0;
        }
        if (isMeant)
            item->setGeometry(QStyle::visualRect(direction, room, QRect(place, size)));
        place.rx() += size.width() + m_across;
        rowHeight = std::max(rowHeight, size.height());
    }
    return place.y() + rowHeight - rect.top() + contentsMargins().bottom();
}

} // namespace riffdesk
