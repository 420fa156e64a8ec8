#include "libraryheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {

constexpr int headerHeight = 28;
constexpr int buttonWidth = 28;
constexpr int markSide = 12;
constexpr int leastColumn = 48;
constexpr int leastTitle = 180;
constexpr int widest = 2000; ///< of what a state can ask for
constexpr int titleColumn = 0;
const QByteArray largeRows = QByteArrayLiteral("rows=large");
const QByteArray titleByHand = QByteArrayLiteral("title=byhand");

class ColumnNames : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex& = {}) const override { return 0; }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(songColumns().size());
    }
    [[nodiscard]] QVariant data(const QModelIndex&, int) const override { return {}; }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        const SongColumn& column = songColumns().at(section);
        if (role == Qt::DisplayRole)
            return column.title();
        if (role == Qt::TextAlignmentRole)
            return int(column.alignment());
        if (role == Qt::InitialSortOrderRole && column.orders)
            return column.orders->first;
        return {};
    }
};

} // namespace

/// Tells when the user lets go of a section, and draws it as this table needs it.
class LibraryHeader::Sections : public QHeaderView
{
public:
    explicit Sections(LibraryHeader* header) : QHeaderView(Qt::Horizontal, header), m_header(*header)
    {
        setModel(new ColumnNames(this));
        setObjectName(QStringLiteral("libraryColumns"));
        setAccessibleName(LibraryHeader::tr("Columns"));
        setFrameShape(QFrame::NoFrame);
        setSectionsMovable(true);
        setSectionsClickable(true);
        setSortIndicatorShown(true);
        setStretchLastSection(false);
        setHighlightSections(false);
        setMinimumSectionSize(leastColumn);
        setFixedHeight(headerHeight);
        viewport()->setAutoFillBackground(false);
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QHeaderView::mouseReleaseEvent(event);
        m_header.fitTitle();
        if (std::exchange(m_isChanged, false))
            Q_EMIT m_header.stateChosen();
    }
    void contextMenuEvent(QContextMenuEvent* event) override { m_header.showMenu(event->globalPos()); }
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    friend class LibraryHeader;
    LibraryHeader& m_header;
    bool m_isChanged = false; ///< since the mouse was pressed
};

/// The name, and beside it, on the side where there is room, which way the table is sorted by it.
void LibraryHeader::Sections::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const SongColumn& column = songColumns().at(section);
    const bool isSorted = section == sortIndicatorSection();
    const bool isAtEnd = column.alignment().testFlag(Qt::AlignRight);
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const bool isBright = isSorted || (column.orders && viewport()->underMouse() && rect.contains(mouse));
    QRect words = rect.adjusted(SongColumn::margin, 0, -SongColumn::margin, 0);
    if (isSorted) {
        const int taken = qMin(words.width() - markSide, fontMetrics().horizontalAdvance(column.title()) + 4);
        const QRect mark(isAtEnd ? words.right() + 1 - taken - markSide : words.left() + taken,
                         rect.center().y() + 1 - markSide / 2, markSide, markSide);
        Theme::icon(sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-up")
                                                               : QStringLiteral("chevron-down"))
            .paint(painter, QStyle::visualRect(layoutDirection(), rect, mark));
        words = QStyle::visualRect(layoutDirection(), words,
                                   isAtEnd ? words.adjusted(words.width() - taken + 4, 0, 0, 0)
                                           : words.adjusted(0, 0, taken - 4 - words.width(), 0));
    }
    // Measured as above, rounded: eliding would take the last letters of a name that fits exactly.
    const bool fits = fontMetrics().horizontalAdvance(column.title()) <= words.width();
    painter->setFont(font());
    painter->setPen(palette().color(isBright ? QPalette::Text : QPalette::PlaceholderText));
    painter->drawText(words,
                      int(QStyle::visualAlignment(layoutDirection(), column.alignment())) | Qt::TextSingleLine
                          | Qt::TextDontClip,
                      fits ? column.title()
                           : fontMetrics().elidedText(column.title(), Qt::ElideRight, words.width()));
}

LibraryHeader::LibraryHeader(QWidget* parent)
    : QWidget(parent)
    , m_sections(new Sections(this))
    , m_button(new QToolButton(this))
    , m_widths(songColumns().size())
{
    setObjectName(QStringLiteral("libraryHeader"));
    setFixedHeight(headerHeight);
    m_button->setObjectName(QStringLiteral("columnsButton"));
    m_button->setAccessibleName(tr("Columns"));
    m_button->setToolTip(tr("Choose columns, their order and the height of rows"));
    m_button->setIcon(Theme::icon(QStringLiteral("more"), Theme::Role::Dim));
    m_button->setFixedSize(buttonWidth, headerHeight);
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_button);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    m_button->setMenu(menu);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sections, 1);
    row->addWidget(m_button);

    connect(m_sections, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (width > 0)
            m_widths[column] = width;
        if (m_isArranging)
            return;
        if (column == titleColumn)
            m_isTitleFitted = false;
        m_sections->m_isChanged = true;
        Q_EMIT columnsChanged();
    });
    connect(m_sections, &QHeaderView::sectionMoved, this, [this] {
        if (m_isArranging)
            return;
        m_sections->m_isChanged = true;
        Q_EMIT columnsChanged();
    });
    connect(m_sections, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        if (column != titleColumn)
            m_sections->resizeSection(column, songColumns().at(column).width(font()));
        m_isTitleFitted = m_isTitleFitted || column == titleColumn;
        fitTitle();
        tellChoice();
    });
    connect(m_sections, &QHeaderView::sortIndicatorChanged, this, &LibraryHeader::chooseOrder);
    resetColumns();
    showOrder();
}

LibraryHeader::~LibraryHeader()
{
    m_sections->disconnect(this);
}

void LibraryHeader::setOrder(SongQuery::Order order)
{
    m_order = order;
    showOrder();
}

void LibraryHeader::showOrder()
{
    const QSignalBlocker quiet(m_sections);
    QString sorted;
    int marked = -1;
    Qt::SortOrder direction = Qt::AscendingOrder;
    for (int i = 0; i < songColumns().size(); ++i) {
        const SongColumn& column = songColumns().at(i);
        if (!column.orders || (column.orders->up != m_order && column.orders->down != m_order))
            continue;
        marked = i;
        const bool isUp = column.orders->up == m_order && column.orders->down != m_order;
        direction = isUp ? Qt::AscendingOrder : Qt::DescendingOrder;
        sorted = isUp ? tr("%1, sorted upwards").arg(column.title())
                      : tr("%1, sorted downwards").arg(column.title());
    }
    m_sections->setSortIndicator(marked, direction);
    m_sections->viewport()->update();
    updateAccessibleDescription(m_sections, sorted);
    updateAccessibleDescription(m_button, sorted);
}

void LibraryHeader::chooseOrder(int column, Qt::SortOrder order)
{
    const auto& orders = column >= 0 ? songColumns().at(column).orders : std::nullopt;
    if (!orders) {
        showOrder(); // the mark stays where it was
        return;
    }
    Q_EMIT orderChosen(order == Qt::AscendingOrder ? orders->up : orders->down);
}

void LibraryHeader::setRowWidth(int width)
{
    m_rowWidth = width;
    fitTitle();
}

void LibraryHeader::setOffset(int offset)
{
    m_sections->setOffset(offset);
}

/// The rows' last pixels, under the button and the scroll bar, are left free.
int LibraryHeader::tableWidth() const
{
    return m_sections->length() + qMax(0, m_rowWidth - m_sections->width());
}

void LibraryHeader::fitTitle()
{
    if (m_isTitleFitted && m_rowWidth > 0) {
        const QScopedValueRollback arranging(m_isArranging, true);
        const int others = m_sections->length() - m_sections->sectionSize(titleColumn);
        const int room = width() - buttonWidth - others;
        m_sections->resizeSection(titleColumn, qMax(leastTitle, room));
    }
    Q_EMIT columnsChanged();
}

QVector<SongCell> LibraryHeader::cells() const
{
    QVector<SongCell> cells;
    for (int visual = 0; visual < m_sections->count(); ++visual) {
        const int column = m_sections->logicalIndex(visual);
        if (!m_sections->isSectionHidden(column))
            cells.append({&songColumns().at(column), m_sections->sectionPosition(column),
                          m_sections->sectionSize(column)});
    }
    return cells;
}

QByteArray LibraryHeader::state() const
{
    QByteArrayList parts;
    for (int visual = 0; visual < m_sections->count(); ++visual) {
        const int column = m_sections->logicalIndex(visual);
        parts << (m_sections->isSectionHidden(column) ? "-" : "") + QByteArray(songColumns().at(column).id)
                     + '=' + QByteArray::number(m_widths.at(column));
    }
    if (!m_isTitleFitted)
        parts << titleByHand;
    if (m_hasLargeRows)
        parts << largeRows;
    return parts.join(' ');
}

void LibraryHeader::restore(const QByteArray& state)
{
    resetColumns();
    const QScopedValueRollback arranging(m_isArranging, true);
    int place = 0;
    for (const QByteArray& part : state.split(' ')) {
        if (part == largeRows || part == titleByHand) {
            (part == largeRows ? m_hasLargeRows : m_isTitleFitted) = part == largeRows;
            continue;
        }
        const bool isHidden = part.startsWith('-');
        const qsizetype sign = part.indexOf('=');
        const QByteArray id = part.mid(isHidden ? 1 : 0, sign - (isHidden ? 1 : 0));
        const int width = part.mid(sign + 1).toInt();
        const auto& columns = songColumns();
        const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                        [&](const SongColumn& column) { return column.id == id; });
        if (sign < 0 || found == columns.cend() || width < leastColumn || width > widest)
            continue;
        const int column = int(found - columns.cbegin());
        m_sections->moveSection(m_sections->visualIndex(column), place++);
        m_sections->setSectionHidden(column, false);
        m_sections->resizeSection(column, width);
        m_sections->setSectionHidden(column, isHidden && column != titleColumn);
    }
    fitTitle();
}

void LibraryHeader::resetColumns()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    m_isTitleFitted = true;
    m_hasLargeRows = false;
    for (int column = 0; column < m_sections->count(); ++column) {
        m_sections->setSectionHidden(column, false);
        m_sections->moveSection(m_sections->visualIndex(column), column);
        m_sections->resizeSection(column, songColumns().at(column).width(font()));
    }
    for (int column = 0; column < m_sections->count(); ++column)
        m_sections->setSectionHidden(column, !songColumns().at(column).isShown);
    fitTitle();
}

void LibraryHeader::setColumnShown(int column, bool shown)
{
    const QScopedValueRollback arranging(m_isArranging, true);
    m_sections->setSectionHidden(column, !shown);
    tellChoice();
}

void LibraryHeader::tellChoice()
{
    fitTitle();
    Q_EMIT stateChosen();
}

void LibraryHeader::fillMenu(QMenu* menu)
{
    menu->clear();
    const auto add = [menu](const QString& text, const QString& name, bool isChecked) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(isChecked);
        return action;
    };
    for (int i = 0; i < songColumns().size(); ++i) {
        const SongColumn& column = songColumns().at(i);
        if (i == titleColumn)
            continue;
        QAction* action = add(column.title(), QLatin1String("column_") + QLatin1String(column.id),
                              !m_sections->isSectionHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool shown) { setColumnShown(i, shown); });
    }
    menu->addSeparator();
    connect(add(tr("Large rows"), QStringLiteral("largeRowsAction"), m_hasLargeRows), &QAction::toggled, this,
            [this](bool large) {
                m_hasLargeRows = large;
                tellChoice();
            });
    menu->addSeparator();
    QAction* back = menu->addAction(tr("Reset columns"));
    back->setObjectName(QStringLiteral("resetColumnsAction"));
    connect(back, &QAction::triggered, this, [this] {
        resetColumns();
        tellChoice();
    });
}

void LibraryHeader::showMenu(const QPoint& place)
{
    m_button->menu()->popup(place);
}

void LibraryHeader::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, Theme::of(this).color(Theme::Role::Hover));
}

void LibraryHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        Q_EMIT columnsChanged();
}

} // namespace riffdesk
