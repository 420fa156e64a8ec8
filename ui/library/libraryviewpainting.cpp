// What the LibraryView paints.

#include "libraryview.h"
#include "songdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textfont.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr int dragCoverSide = 64;
constexpr int dropMarkWidth = 2;
constexpr float bandTone = 0.14F;

} // namespace

void LibraryView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    if (model() == nullptr || itemDelegate() == nullptr)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state & ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    const QModelIndex current = hasFocus() || viewport()->hasFocus() ? currentIndex() : QModelIndex();
    const auto [first, last] = rowsOn(event->rect());
    for (int row = first; row <= last; ++row) {
        option.rect = rowRect(row);
        if (!event->region().intersects(option.rect))
            continue;
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        option.state = state;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, index == current);
        option.state.setFlag(QStyle::State_MouseOver, index == m_hovered);
        itemDelegate()->paint(&painter, option, index);
    }
    paintHeadings(&painter);
    if (m_dropRow >= 0)
        painter.fillRect(dropMark(), Theme::of(this).color(Theme::Role::Accent));
    if (m_band.isEmpty())
        return;
    QColor tone = Theme::of(this).color(Theme::Role::Region);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone);
    tone.setAlphaF(bandTone);
    painter.setBrush(tone);
    painter.drawRoundedRect(QRectF(m_band).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius / 2.0,
                            Theme::radius / 2.0);
}

/// The one at the top stays in sight as long as its rows are; the next one pushes it out.
QRect LibraryView::headingRect(int group) const
{
    const int height = m_geometry.cell().headingHeight;
    int y = m_geometry.headingTop(group) - verticalOffset();
    if (y < 0) {
        y = 0;
        if (group + 1 < m_geometry.groups().size())
            y = qMin(0, m_geometry.headingTop(group + 1) - verticalOffset() - height);
    }
    return {0, y, viewport()->width(), height};
}

void LibraryView::paintHeadings(QPainter* painter) const
{
    const int groups = int(m_geometry.groups().size());
    if (groups == 0)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int group = qMax(0, m_geometry.groupAt(verticalOffset())); group < groups; ++group) {
        option.rect = headingRect(group);
        if (option.rect.top() >= viewport()->height())
            break;
        m_delegate.paintHeading(painter, option, m_geometry.groups().at(group));
    }
}

void LibraryView::setHovered(const QModelIndex& index)
{
    if (index == m_hovered)
        return;
    viewport()->update(visualRect(m_hovered));
    m_hovered = index;
    viewport()->update(visualRect(index));
}

void LibraryView::setBand(const QRect& band)
{
    viewport()->update(m_band | band);
    m_band = band;
}

/// A line where what is dragged would come: above a row, or before a card.
QRect LibraryView::dropMark() const
{
    const bool isLast = m_dropRow == m_geometry.rows();
    const QRect row = rowRect(isLast ? m_dropRow - 1 : m_dropRow);
    if (!m_isGrid)
        return {row.left(), isLast ? row.bottom() : row.top() - 1, row.width(), dropMarkWidth};
    const bool isAtRight = isLast != isRightToLeft();
    return {isAtRight ? row.right() : row.left() - dropMarkWidth, row.top(), dropMarkWidth, row.height()};
}

void LibraryView::setDropRow(int row)
{
    if (m_dropRow == row)
        return;
    m_dropRow = row;
    viewport()->update();
}

QPixmap LibraryView::dragPicture(const QModelIndex& first, int count)
{
    QPixmap picture(QSize(dragCoverSide, dragCoverSide) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const QRect all(0, 0, dragCoverSide, dragCoverSide);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.drawPixmap(all, viewport()->grab(m_delegate.coverRect(visualRect(first), layoutDirection())));
    if (count > 1) {
        const Theme& theme = Theme::of(this);
        const QString text = QLocale().toString(count);
        const QFont font = textFont(this->font(), Theme::smallText, QFont::DemiBold);
        const QFontMetrics metrics(font);
        QRect badge(0, 0, metrics.horizontalAdvance(text) + 12, metrics.height() + 4);
        badge.setWidth(qBound(badge.height(), badge.width(), all.width()));
        badge.moveBottomRight(all.bottomRight());
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Theme::Role::Accent));
        painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
        painter.setPen(theme.color(Theme::Role::OnAccent));
        painter.setFont(font);
        painter.drawText(badge, Qt::AlignCenter, text);
    }
    return picture;
}

} // namespace riffdesk
