#include "draftbar.h"

#include "drafttabs.h"
#include "form/drafts.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>

namespace riffdesk {

namespace {

constexpr QSize closeSize(18, 18);
constexpr int readableTabs = 3;

QString tabText(const QString& name)
{
    return QString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

DraftBar::DraftBar(const Catalogue& catalogue, QWidget* panel)
    : QWidget(panel)
    , m_catalogue(catalogue)
    , m_add(new QAction(tr("New draft"), this))
    , m_reopen(new QAction(tr("Reopen closed draft"), this))
    , m_tabs(new DraftTabs(this))
    , m_list(new QToolButton(this))
{
    setObjectName(QStringLiteral("draftBar"));
    m_tabs->setObjectName(QStringLiteral("draftTabs"));
    m_tabs->setAccessibleName(tr("Drafts"));
    m_tabs->installEventFilter(this);
    makeActions(panel);
    auto* plus = new QToolButton(this);
    plus->setObjectName(QStringLiteral("addDraftButton"));
    plus->setDefaultAction(m_add);
    plus->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, 0);
    row->setSpacing(2);
    m_list->setObjectName(QStringLiteral("draftListButton"));
    m_list->setIcon(Theme::icon(QStringLiteral("chevron-down"), Theme::Role::Dim));
    m_list->setAutoRaise(true);
    m_list->setPopupMode(QToolButton::InstantPopup);
    m_list->setAccessibleName(tr("All drafts"));
    m_list->setToolTip(m_list->accessibleName());
    m_list->setMenu(new QMenu(m_list));
    connect(m_list->menu(), &QMenu::aboutToShow, this, &DraftBar::fillList);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_list);
    row->addWidget(plus);
    hide();
}

void DraftBar::makeActions(QWidget* panel)
{
    m_add->setObjectName(QStringLiteral("addDraftAction"));
    m_add->setIcon(Theme::icon(QStringLiteral("plus"), Theme::Role::Dim));
    m_reopen->setObjectName(QStringLiteral("reopenDraftAction"));
    const QKeySequence addKey(Qt::CTRL | Qt::Key_T); // the window's
    m_add->setToolTip(tr("%1 (%2)", "what a button does (its shortcut)")
                          .arg(m_add->text(), addKey.toString(QKeySequence::NativeText)));
    m_reopen->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    panel->addAction(m_reopen);
    const auto with = [this](auto what) {
        return [this, what] {
            if (m_drafts)
                what(*m_drafts);
        };
    };
    connect(m_add, &QAction::triggered, this, &DraftBar::addRequested);
    connect(m_reopen, &QAction::triggered, this, with([](Drafts& drafts) { drafts.reopen(); }));
    const auto key = [&](QKeyCombination keys, Qt::ShortcutContext context, auto what) {
        auto* shortcut = new QShortcut(QKeySequence(keys), panel);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, with(what));
    };
    // Only from within the panel: a draft that is not looked at is not closed.
    key(Qt::CTRL | Qt::Key_W, Qt::WidgetWithChildrenShortcut,
        [](Drafts& drafts) { drafts.close(drafts.current()); });
    key(Qt::CTRL | Qt::Key_PageUp, Qt::WindowShortcut, [](Drafts& drafts) { drafts.step(-1); });
    key(Qt::CTRL | Qt::Key_PageDown, Qt::WindowShortcut, [](Drafts& drafts) { drafts.step(1); });
}

void DraftBar::setDrafts(Drafts& drafts)
{
    m_drafts = &drafts;
    connect(m_tabs, &QTabBar::currentChanged, &drafts, &Drafts::choose);
    connect(m_tabs, &QTabBar::tabMoved, &drafts, &Drafts::move);
    connect(&drafts, &Drafts::listChanged, this, &DraftBar::showDrafts);
    connect(&drafts, &Drafts::draftChanged, this, &DraftBar::showDrafts);
    showDrafts();
}

void DraftBar::showDrafts()
{
    const Drafts& drafts = *m_drafts;
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > drafts.count())
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < drafts.count())
        m_tabs->addTab({});
    for (int i = 0; i < drafts.count(); ++i) {
        const QString name = drafts.at(i).form.name(m_catalogue);
        if (m_tabs->tabToolTip(i) == name)
            continue; // nothing moves under a finger that drags
        m_tabs->setTabText(i, tabText(name));
        m_tabs->setTabToolTip(i, name);
    }
    m_tabs->setCurrentIndex(drafts.current());
    placeCloseButton();
    m_list->setVisible(drafts.count() > readableTabs);
    setVisible(drafts.count() > 1);
    m_reopen->setEnabled(drafts.canReopen());
    m_add->setEnabled(!drafts.isFull());
}

/// Only the tab in use has one: the names need the room.
void DraftBar::placeCloseButton()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        QWidget* there = m_tabs->tabButton(i, QTabBar::RightSide);
        if (there && i != m_tabs->currentIndex()) {
            m_tabs->setTabButton(i, QTabBar::RightSide, nullptr);
            there->deleteLater();
        }
    }
    const int current = m_tabs->currentIndex();
    if (current < 0 || m_tabs->tabButton(current, QTabBar::RightSide))
        return;
    auto* close = new QToolButton(m_tabs);
    close->setObjectName(QStringLiteral("closeDraftButton"));
    close->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
    close->setIconSize({14, 14});
    close->setFixedSize(closeSize);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setToolTip(tr("Close this draft (%1)")
                          .arg(QKeySequence(Qt::CTRL | Qt::Key_W).toString(QKeySequence::NativeText)));
    close->setAccessibleName(tr("Close this draft"));
    connect(close, &QToolButton::clicked, this, [this] { m_drafts->close(m_tabs->currentIndex()); });
    m_tabs->setTabButton(current, QTabBar::RightSide, close);
}

void DraftBar::fillList()
{
    QMenu* const menu = m_list->menu();
    menu->clear();
    for (int i = 0; i < m_drafts->count(); ++i) {
        QAction* const each = menu->addAction(tabText(m_drafts->at(i).form.name(m_catalogue)));
        each->setCheckable(true);
        each->setChecked(i == m_drafts->current());
        connect(each, &QAction::triggered, this,
                [this, id = m_drafts->at(i).id] { m_drafts->choose(m_drafts->indexOf(id)); });
    }
}

void DraftBar::openMenu(const QPoint& place)
{
    const int index = m_tabs->tabAt(m_tabs->mapFromGlobal(place));
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("draftMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_add);
    menu->addAction(m_reopen);
    if (index >= 0) {
        menu->addSeparator();
        connect(menu->addAction(tr("Close")), &QAction::triggered, this,
                [this, index] { m_drafts->close(index); });
        QAction* others = menu->addAction(tr("Close the others"));
        others->setEnabled(m_tabs->count() > 1);
        connect(others, &QAction::triggered, this, [this, index] { m_drafts->closeOthers(index); });
    }
    menu->popup(place);
}

bool DraftBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const int index = m_tabs->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            m_drafts->close(index);
            return true;
        }
    } else if (event->type() == QEvent::ContextMenu) {
        openMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace riffdesk
