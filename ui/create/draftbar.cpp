#include "draftbar.h"

#include "drafttabs.h"
#include "presets/drafts.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QToolButton>

namespace riffdesk {

namespace {

constexpr QSize closeSize(18, 18);

QString shownName(const QString& name)
{
    return QString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

DraftBar::DraftBar(const Catalogue& catalogue, QAction* add, QAction* reopen, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_add(add)
    , m_reopen(reopen)
    , m_tabs(new DraftTabs(this))
{
    setObjectName(QStringLiteral("draftBar"));
    m_tabs->setObjectName(QStringLiteral("draftTabs"));
    m_tabs->setAccessibleName(tr("Drafts"));
    m_tabs->installEventFilter(this);
    auto* plus = new QToolButton(this);
    plus->setObjectName(QStringLiteral("addDraftButton"));
    plus->setDefaultAction(add);
    plus->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, 0);
    row->setSpacing(2);
    row->addWidget(m_tabs, 1);
    row->addWidget(plus);
    hide();

    connect(m_tabs, &QTabBar::currentChanged, this, &DraftBar::chosen);
    connect(m_tabs, &QTabBar::tabMoved, this, &DraftBar::moved);
}

void DraftBar::show(const Drafts& drafts)
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > drafts.count())
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < drafts.count())
        m_tabs->addTab({});
    for (int i = 0; i < drafts.count(); ++i) {
        const QString name = drafts.at(i).form.name(m_catalogue);
        if (m_tabs->tabToolTip(i) == name)
            continue; // nothing moves under a finger that drags
        m_tabs->setTabText(i, shownName(name));
        m_tabs->setTabToolTip(i, name);
    }
    m_tabs->setCurrentIndex(drafts.current());
    placeCloseButton();
    setVisible(drafts.count() > 1);
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
    connect(close, &QToolButton::clicked, this, [this] { Q_EMIT closeRequested(m_tabs->currentIndex()); });
    m_tabs->setTabButton(current, QTabBar::RightSide, close);
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
                [this, index] { Q_EMIT closeRequested(index); });
        QAction* others = menu->addAction(tr("Close the others"));
        others->setEnabled(m_tabs->count() > 1);
        connect(others, &QAction::triggered, this, [this, index] { Q_EMIT othersCloseRequested(index); });
    }
    menu->popup(place);
}

bool DraftBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const int index = m_tabs->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            Q_EMIT closeRequested(index);
            return true;
        }
    } else if (event->type() == QEvent::ContextMenu) {
        openMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace riffdesk
