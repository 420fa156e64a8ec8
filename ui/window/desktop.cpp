#include "ui/window/desktop.h"

#include "audio/player.h"
#include "callbacks/callbacks.h"
#include "mainwindow.h"
#include "platform/settings.h"
#include "platform/singleinstance.h"
#include "playback/playback.h"
#include "playback/remotecontrol.h"
#include "studio/translate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace riffdesk {

namespace {

const QString playOnName = QStringLiteral("playback/playOn"); ///< set from restart() to the new start

} // namespace

Desktop::Desktop(Studio::Options options, QApplication& application)
    : m_application(application)
    , m_studio(std::make_unique<Studio>(std::move(options)))
{
    translate(application, m_studio->settings().language());
    Theme::apply(application, Theme::modeFromString(m_studio->settings().theme()));
}

Desktop::~Desktop() = default;

int Desktop::run(const QStringList& arguments)
{
    QTimer::singleShot(0, this, &Desktop::start);
    const int code = QApplication::exec();
    if (!m_again)
        return code;
    startAnew(arguments);
    return m_box ? QApplication::exec() : code;
}

void Desktop::start()
{
    QDir().mkpath(m_studio->dataDir());
    m_instance = std::make_unique<SingleInstance>(m_studio->dataDir());
    if (!m_instance->tryLock()) {
        if (m_instance->raiseOther())
            return QCoreApplication::exit(0);
        return say(QMessageBox::Warning,
                   QCoreApplication::translate("Desktop", "Another Riffdesk has this library open."),
                   QCoreApplication::translate("Desktop", "Close it first; two at once could pay twice."));
    }
    if (const auto opened = m_studio->open(); !opened) {
        if (m_studio->isLibraryDamaged())
            return offerRebuild(opened.error());
        return say(QMessageBox::Critical, opened.error().message, opened.error().nextStep);
    }
    show();
}

void Desktop::show()
{
    m_instance->listen();
    m_window = std::make_unique<MainWindow>(*m_studio);
    connect(m_instance.get(), &SingleInstance::raiseRequested, m_window.get(), &MainWindow::bringToFront);
    connect(m_window.get(), &MainWindow::restartRequested, this, &Desktop::restart);
    m_window->show();
    QTimer::singleShot(0, this, &Desktop::resumeSession);
}

/// What the window did not have to wait for.
void Desktop::resumeSession()
{
    m_studio->resume();
    m_studio->callbacks().start();
    m_remote = std::make_unique<RemoteControl>(m_studio->playback(), m_studio->library());
    connect(m_remote.get(), &RemoteControl::raiseRequested, m_window.get(), &MainWindow::bringToFront);
    connect(m_remote.get(), &RemoteControl::quitRequested, this, &Desktop::closeAndQuit);
    m_remote->start();
    m_studio->playback().restore();
    if (!m_studio->settings().state(playOnName).isEmpty()) {
        m_studio->settings().setState(playOnName, {});
        m_studio->playback().play();
    }
}

/// Not quit(): a window that stays in the tray when it is closed would hold that up.
void Desktop::closeAndQuit()
{
    m_window->close(); // keeps what is in it
    QCoreApplication::exit(0);
}

void Desktop::restart()
{
    const bool playing = m_studio->playback().player().state() == Player::State::Playing;
    m_studio->settings().setState(playOnName, playing ? QByteArray("1") : QByteArray());
    m_studio->playback().save();
    m_again = true;
    closeAndQuit();
}

void Desktop::startAnew(const QStringList& arguments)
{
    // The new process finds the library unlocked and everything on disk.
    m_remote.reset();
    m_window.reset();
    m_studio.reset();
    m_instance.reset();
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
        say(QMessageBox::Critical,
            QCoreApplication::translate("Desktop", "Riffdesk could not be started again."),
            QCoreApplication::translate("Desktop", "Start it yourself; everything is kept."));
}

QMessageBox* Desktop::box(QMessageBox::Icon icon, const QString& message, const QString& nextStep)
{
    m_box = std::make_unique<QMessageBox>(icon, QCoreApplication::applicationName(), message);
    m_box->setInformativeText(nextStep);
    return m_box.get();
}

void Desktop::say(QMessageBox::Icon icon, const QString& message, const QString& nextStep)
{
    connect(box(icon, message, nextStep), &QDialog::finished, &m_application,
            [] { QCoreApplication::exit(1); });
    m_box->show();
}

void Desktop::offerRebuild(const Error& error)
{
    box(QMessageBox::Warning, error.message,
        QCoreApplication::translate(
            "Desktop", "Your songs are safe in their folders. Riffdesk can make the library anew "
                       "from them; the damaged database is kept beside it."));
    auto* rebuild = m_box->addButton(QCoreApplication::translate("Desktop", "Rebuild the library"),
                                     QMessageBox::AcceptRole);
    m_box->addButton(QMessageBox::Close);
    connect(m_box.get(), &QMessageBox::buttonClicked, this, [this, rebuild](QAbstractButton* clicked) {
        if (clicked != rebuild)
            return QCoreApplication::exit(1);
        if (const auto rebuilt = m_studio->rebuildLibrary(); !rebuilt)
            return QTimer::singleShot(0, this, [this, failed = rebuilt.error()] {
                say(QMessageBox::Critical, failed.message, failed.nextStep);
            });
        show();
    });
    m_box->show();
}

} // namespace riffdesk
