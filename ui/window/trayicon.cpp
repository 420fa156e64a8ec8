#include "trayicon.h"

#include "audio/player.h"
#include "library/songtext.h"
#include "playback/playback.h"
#include "windowactions.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QWidget>

namespace riffdesk {

TrayIcon::TrayIcon(Playback& playback, WindowActions& actions, QWidget& window)
    : QObject(&window)
    , m_playback(playback)
    , m_window(window)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    m_play = m_menu->addAction(QString());
    m_play->setObjectName(QStringLiteral("trayPlayAction"));
    m_next = m_menu->addAction(tr("Next"));
    m_next->setObjectName(QStringLiteral("trayNextAction"));
    m_previous = m_menu->addAction(tr("Previous"));
    m_previous->setObjectName(QStringLiteral("trayPreviousAction"));
    m_menu->addSeparator();
    QAction* show = m_menu->addAction(tr("Show Riffdesk"));
    show->setObjectName(QStringLiteral("trayShowAction"));
    QAction* quit = m_menu->addAction(tr("Quit"));
    quit->setObjectName(QStringLiteral("trayQuitAction"));
    connect(m_play, &QAction::triggered, actions.playPause, &QAction::trigger);
    connect(m_next, &QAction::triggered, &m_playback, &Playback::next);
    connect(m_previous, &QAction::triggered, &m_playback, &Playback::previous);
    connect(show, &QAction::triggered, this, &TrayIcon::showRequested);
    connect(quit, &QAction::triggered, actions.quit, &QAction::trigger);
    connect(&m_playback.player(), &Player::stateChanged, this, &TrayIcon::showState);
    connect(&m_playback, &Playback::songChanged, this, &TrayIcon::showState);
    connect(&m_playback, &Playback::concealedChanged, this, &TrayIcon::showState);
    connect(&m_playback, &Playback::queueChanged, this, &TrayIcon::showState);
    showState();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setShown(bool shown)
{
    if (!shown) {
        m_icon.reset();
        return;
    }
    if (m_icon || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(QIcon(QStringLiteral(":/icons/riffdesk.svg")));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason why) {
        if (why == QSystemTrayIcon::Trigger)
            toggleWindow();
    });
    showState();
    m_icon->show();
}

bool TrayIcon::isShown() const
{
    return m_icon != nullptr;
}

QMenu* TrayIcon::menu() const
{
    return m_menu.get();
}

void TrayIcon::toggleWindow()
{
    if (m_window.isVisible() && !m_window.isMinimized())
        m_window.hide();
    else
        Q_EMIT showRequested();
}

void TrayIcon::showState()
{
    const Player::State state = m_playback.player().state();
    const bool playing = state == Player::State::Playing;
    m_play->setText(playing ? tr("Pause") : tr("Play"));
    m_play->setEnabled(playing || state == Player::State::Paused);
    m_next->setEnabled(m_playback.hasNext());
    m_previous->setEnabled(m_playback.hasPrevious());
    if (m_icon)
        m_icon->setToolTip(toolTip());
}

QString TrayIcon::toolTip() const
{
    const std::optional<Song> song = m_playback.song();
    return song ? songtext::title(*song) : QStringLiteral("Riffdesk");
}

} // namespace riffdesk
