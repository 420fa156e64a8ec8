#include "libraryheader.h"

#include "songdelegate.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace riffdesk {

namespace {

constexpr int headerHeight = 28;
constexpr int markSide = 12;
constexpr int overlap = 12; ///< a name may be longer than its column's values

} // namespace

LibraryHeader::LibraryHeader(QWidget* parent) : QWidget(parent)
{
    using Order = SongQuery::Order;
    setObjectName(QStringLiteral("libraryHeader"));
    setAccessibleName(tr("Columns"));
    setFixedHeight(headerHeight);
    m_title = addColumn("titleHeader", tr("Title"), Order::Title, Order::TitleReversed, true);
    m_model = new QLabel(tr("Model"), this);
    Theme::setDim(m_model);
    m_rating = addColumn("ratingHeader", tr("Rating"), Order::Rating, Order::LowestRated, false);
    m_length = addColumn("lengthHeader", tr("Length"), Order::Longest, Order::Shortest, false);
    m_date = addColumn("dateHeader", tr("Date"), Order::Newest, Order::Oldest, false);
    setOrder(m_order);
}

QPushButton* LibraryHeader::addColumn(const char* objectName, const QString& name, SongQuery::Order first,
                                      SongQuery::Order second, bool isAscending)
{
    auto* button = new QPushButton(name, this);
    button->setObjectName(QLatin1String(objectName));
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({markSide, markSide});
    button->setToolTip(tr("Sort by this column; once more turns the order round"));
    Theme::setFlush(button);
    Theme::setDim(button);
    connect(button, &QPushButton::clicked, this,
            [this, first, second] { Q_EMIT orderChosen(m_order == first ? second : first); });
    m_columns.append({button, first, second, isAscending});
    return button;
}

void LibraryHeader::setOrder(SongQuery::Order order)
{
    m_order = order;
    for (const Column& column : std::as_const(m_columns)) {
        const bool isSorted = order == column.first || order == column.second;
        const bool isUp = (order == column.first) == column.isAscending;
        column.button->setIcon(
            !isSorted ? QIcon()
                      : Theme::icon(isUp ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                                    Theme::Role::Dim));
        const QString name = column.button->text();
        column.button->setAccessibleName(!isSorted ? name
                                         : isUp    ? tr("%1, sorted upwards").arg(name)
                                                   : tr("%1, sorted downwards").arg(name));
    }
    placeColumns();
}

void LibraryHeader::setRowWidth(int width)
{
    m_rowWidth = width;
    placeColumns();
}

/// Numbers and dates stand at the far side of their column, and so do their names.
void LibraryHeader::placeColumns()
{
    const Qt::LayoutDirection direction = layoutDirection();
    const QRect row = QStyle::visualRect(direction, rect(), QRect(0, 0, m_rowWidth, height()));
    const auto columns = SongDelegate::columns(row, font(), direction);
    const auto place = [&](QWidget* name, const QRect& column, Qt::Alignment side) {
        name->setVisible(!column.isEmpty());
        const QSize size(qMin(name->sizeHint().width(), column.width() + overlap), height());
        name->setGeometry(QStyle::alignedRect(direction, side | Qt::AlignVCenter, size, column));
    };
    place(m_title, columns.title, Qt::AlignLeft);
    place(m_model, columns.model, Qt::AlignLeft);
    place(m_rating, columns.rating, Qt::AlignLeft);
    place(m_length, columns.length, Qt::AlignRight);
    place(m_date, columns.date, Qt::AlignRight);
}

void LibraryHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeColumns();
}

void LibraryHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placeColumns();
}

} // namespace riffdesk
