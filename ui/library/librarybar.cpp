#include "librarybar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tonelabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr int longestChip = 220; ///< device independent pixels of its text

struct OrderWord
{
    SongQuery::Order order;
    const char* name; ///< of its action
    const char* word;
};
constexpr OrderWord orderWords[] = {
    {SongQuery::Order::Playlist, "playlist", QT_TRANSLATE_NOOP("riffdesk::LibraryBar", "As arranged")},
    {SongQuery::Order::Newest, "newest", QT_TRANSLATE_NOOP("riffdesk::LibraryBar", "Newest first")},
    {SongQuery::Order::Oldest, "oldest", QT_TRANSLATE_NOOP("riffdesk::LibraryBar", "Oldest first")},
    {SongQuery::Order::Title, "title", QT_TRANSLATE_NOOP("riffdesk::LibraryBar", "Title, A to Z")},
    {SongQuery::Order::TitleReversed, "reversed", QT_TRANSLATE_NOOP("riffdesk::LibraryBar", "Title, Z to A")},
    {SongQuery::Order::Longest, "longest", QT_TRANSLATE_NOOP("riffdesk::LibraryBar", "Longest first")},
    {SongQuery::Order::Shortest, "shortest", QT_TRANSLATE_NOOP("riffdesk::LibraryBar", "Shortest first")},
    {SongQuery::Order::Rating, "rating", QT_TRANSLATE_NOOP("riffdesk::LibraryBar", "Best rated first")},
    {SongQuery::Order::LowestRated, "lowest",
     QT_TRANSLATE_NOOP("riffdesk::LibraryBar", "Lowest rated first")},
    {SongQuery::Order::LastPlayed, "played", QT_TRANSLATE_NOOP("riffdesk::LibraryBar", "Last played first")},
    {SongQuery::Order::MostPlayed, "plays", QT_TRANSLATE_NOOP("riffdesk::LibraryBar", "Most played first")},
};

struct GroupingWord
{
    SongQuery::Grouping grouping;
    const char* name;
    const char* word;
};
constexpr GroupingWord groupingWords[] = {
    {SongQuery::Grouping::None, "none", QT_TRANSLATE_NOOP("riffdesk::LibraryBar", "No groups")},
    {SongQuery::Grouping::Day, "day", QT_TRANSLATE_NOOP("riffdesk::LibraryBar", "By day")},
    {SongQuery::Grouping::Source, "source", QT_TRANSLATE_NOOP("riffdesk::LibraryBar", "By source song")},
    {SongQuery::Grouping::Playlist, "playlist", QT_TRANSLATE_NOOP("riffdesk::LibraryBar", "By playlist")},
};
} // namespace

LibraryBar::LibraryBar(std::function<QString(const QString&)> titleOf, QWidget* parent)
    : QWidget(parent)
    , m_titleOf(std::move(titleOf))
    , m_collections(new QToolButton(this))
    , m_chipsBox(new QWidget(this))
    , m_chips(new FlowLayout(m_chipsBox, 6, 6))
    , m_countLabel(new QLabel(this))
    , m_order(new QPushButton(this))
    , m_problem(new ToneLabel(Theme::Role::Danger, this))
    , m_save(new QPushButton(tr("Save search"), this))
    , m_restore(new QPushButton(tr("Restore all"), this))
    , m_empty(new QPushButton(this))
{
    setObjectName(QStringLiteral("libraryBar"));
    m_collections->setObjectName(QStringLiteral("collectionsButton"));
    m_collections->setIcon(Theme::icon(QStringLiteral("sidebar")));
    m_collections->setCheckable(true);
    m_collections->setAccessibleName(tr("Collections"));
    m_collections->setToolTip(tr("Show playlists, tags, saved searches and the trash"));
    m_countLabel->setObjectName(QStringLiteral("songCount"));
    Theme::setDim(m_countLabel);
    m_order->setObjectName(QStringLiteral("orderButton"));
    Theme::setQuiet(m_order);
    m_order->setToolTip(tr("Choose the order of the songs, and groups"));
    auto* orders = new QMenu(m_order);
    orders->setObjectName(QStringLiteral("orderMenu"));
    connect(orders, &QMenu::aboutToShow, this, [this, orders] { fillOrders(orders); });
    m_order->setMenu(orders);
    m_problem->setObjectName(QStringLiteral("queryProblem"));
    m_problem->setIcon(QStringLiteral("info"), Theme::Role::Danger);
    m_problem->hide();
    m_save->setObjectName(QStringLiteral("saveSearchButton"));
    m_save->setToolTip(tr("Keep this search among the collections"));
    m_restore->setObjectName(QStringLiteral("restoreAllButton"));
    m_empty->setObjectName(QStringLiteral("emptyTrashButton"));
    for (QPushButton* button : {m_save, m_restore, m_empty}) {
        Theme::setQuiet(button);
        button->hide();
    }
    const int height = m_collections->sizeHint().height(); // of the row
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_countLabel->setFixedHeight(height);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(m_collections, 0, Qt::AlignTop);
    row->addWidget(m_chipsBox, 1);
    row->addStretch();
    for (QWidget* part : {static_cast<QWidget*>(m_countLabel), static_cast<QWidget*>(m_order)})
        row->addWidget(part, 0, Qt::AlignTop);
    for (QPushButton* button : {m_save, m_restore, m_empty})
        m_chips->addWidget(button); // with the chips, which wrap
    m_row = row;
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addLayout(row);
    m_column->addWidget(m_problem);
    connect(m_save, &QAbstractButton::clicked, this, &LibraryBar::saveRequested);
    connect(m_restore, &QAbstractButton::clicked, this, &LibraryBar::restoreAllRequested);
    connect(m_empty, &QAbstractButton::clicked, this, &LibraryBar::emptyTrashRequested);
}

void LibraryBar::setQuery(const SongQuery& query, bool canSave)
{
    if (query.parts() != m_query.parts()) {
        for (QPushButton* button : std::exchange(m_buttons, {}))
            button->deleteLater(); // it may be the one that was clicked
        m_query = query;
        for (const SongQuery::Part& part : query.parts())
            addChip(part);
    }
    m_query = query;
    m_save->setVisible(canSave && !query.isEmpty());
    const QString problem = query.problems().isEmpty() ? QString() : query.problems().constFirst().sentence;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    showTrash();
    showOrder();
}

/// In one row with the rest, or in rows of their own where that has no room for one of them.
void LibraryBar::placeChips()
{
    const int others = m_collections->sizeHint().width() + m_countLabel->sizeHint().width()
                       + m_order->sizeHint().width() + 4 * m_row->spacing();
    const bool isBelow = !m_chips->isEmpty() && width() < others + m_chips->minimumSize().width();
    if (isBelow == (m_column->indexOf(m_chipsBox) >= 0))
        return;
    m_row->removeWidget(m_chipsBox);
    m_column->removeWidget(m_chipsBox);
    if (isBelow)
        m_column->insertWidget(1, m_chipsBox);
    else
        m_row->insertWidget(1, m_chipsBox, 1);
}

bool LibraryBar::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        placeChips();
    return QWidget::event(event);
}

void LibraryBar::showOrder()
{
    for (const OrderWord& row : orderWords) {
        if (row.order != m_query.order())
            continue;
        m_order->setText(tr(row.word));
        m_order->setAccessibleName(tr("Order: %1").arg(tr(row.word)));
    }
}

void LibraryBar::fillOrders(QMenu* menu)
{
    menu->clear();
    const auto add = [menu](QActionGroup* group, const QString& name, const char* word, bool isOn) {
        QAction* action = menu->addAction(tr(word));
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(isOn);
        group->addAction(action);
        return action;
    };
    auto* orders = new QActionGroup(menu);
    for (const OrderWord& row : orderWords) {
        if (row.order == SongQuery::Order::Playlist && m_query.playlist().isEmpty())
            continue;
        QAction* action = add(orders, QLatin1String("order_") + QLatin1String(row.name), row.word,
                              row.order == m_query.order());
        connect(action, &QAction::triggered, this, [this, order = row.order] { Q_EMIT orderChosen(order); });
    }
    menu->addSeparator();
    auto* groupings = new QActionGroup(menu);
    for (const GroupingWord& row : groupingWords) {
        QAction* action = add(groupings, QLatin1String("group_") + QLatin1String(row.name), row.word,
                              row.grouping == m_query.grouping());
        connect(action, &QAction::triggered, this,
                [this, grouping = row.grouping] { Q_EMIT groupingChosen(grouping); });
    }
    menu->addSeparator();
    QAction* together = menu->addAction(tr("Takes together"));
    together->setObjectName(QStringLiteral("takesTogether"));
    together->setCheckable(true);
    together->setChecked(m_isTogether);
    connect(together, &QAction::triggered, this, &LibraryBar::togetherChosen);
}

void LibraryBar::addChip(const SongQuery::Part& part)
{
    auto* chip = new QPushButton(m_chipsBox);
    SongQuery::Part shown = part;
    if (part.is("from") || part.is("family")) {
        if (const QString title = m_titleOf(part.value); !title.isEmpty())
            shown.value = title;
    }
    const QString text = shown.text();
    chip->setText(chip->fontMetrics()
                      .elidedText(text, Qt::ElideMiddle, longestChip)
                      .replace(QLatin1Char('&'), QLatin1String("&&")));
    chip->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
    chip->setIconSize({12, 12});
    chip->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the cross at its end
    chip->setObjectName(QStringLiteral("chip_") + text);
    chip->setAccessibleName(tr("Search: %1. Press to take it away", "a filter chip").arg(text));
    chip->setToolTip(tr("%1: click to take it away").arg(text));
    chip->installEventFilter(this);
    m_chips->insertWidget(int(m_buttons.size()), chip);
    m_buttons.append(chip);
    chip->show();
    connect(chip, &QAbstractButton::clicked, this,
            [this, part] { Q_EMIT queryChosen(m_query.without(part)); });
}

bool LibraryBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool asks = event->type() == QEvent::ShortcutOverride; // Delete is the window's otherwise
    if (asks || event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
            event->accept();
            if (auto* chip = asks ? nullptr : qobject_cast<QPushButton*>(watched))
                chip->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryBar::setCount(int songs, bool isWhole)
{
    m_count = isWhole ? songs : -1;
    m_countLabel->setText(!isWhole ? QString() : songs == 1 ? tr("1 song") : tr("%Ln songs", nullptr, songs));
    showTrash();
}

void LibraryBar::setTrashBytes(qint64 bytes)
{
    m_trashBytes = bytes;
    showTrash();
}

void LibraryBar::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    showTrash();
}

void LibraryBar::showTrash()
{
    const bool isTrash = m_query.isOfTrash();
    const bool isWholeTrash = isTrash && m_query.parts().size() == 1; // it is emptied whole
    m_restore->setVisible(isTrash && m_count > 0);
    m_empty->setVisible(isWholeTrash && m_count > 0);
    m_empty->setText(
        m_trashBytes < 0
            ? tr("Empty trash…")
            : tr("Empty trash (%1)…", "how much that frees").arg(locale().formattedDataSize(m_trashBytes)));
    m_restore->setEnabled(!m_isReadOnly);
    m_empty->setEnabled(!m_isReadOnly);
}

} // namespace riffdesk
