#include "ui/window/desktop.h"

#include "audio/player.h"
#include "callbacks/callbacks.h"
#include "libraryprogress.h"
#include "mainwindow.h"
#include "platform/networkstate.h"
#include "platform/settings.h"
#include "platform/singleinstance.h"
#include "playback/playback.h"
#include "playback/remotecontrol.h"
#include "studio/librarywork.h"
#include "studio/translate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/whybutton.h"
#include "windowguide.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace riffdesk {

namespace {

const QString playOnName = QStringLiteral("playback/playOn"); ///< set from restart() to the new start

} // namespace

Desktop::Desktop(Studio::Options options, QApplication& application, QStringList wishes)
    : m_application(application)
    , m_token(options.token)
    , m_studio(std::make_unique<Studio>(std::move(options)))
{
    if (!wishes.isEmpty())
        m_wishes.append(std::move(wishes));
    m_studio->keepLog();
    translate(application, m_studio->settings().language());
    const auto applyTheme = [this] {
        Theme::setDesktopDark(m_preferences.isDark());
        if (m_studio) // gone for the moment before a new start
            Theme::apply(m_application, Theme::modeFromString(m_studio->settings().theme()));
    };
    connect(&m_preferences, &DesktopPreferences::darkChanged, this, applyTheme);
    applyTheme();
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
    m_instance = std::make_unique<SingleInstance>(m_studio->dataDir());
    const auto locked = m_instance->lock();
    if (!locked && locked.error().category == Error::Category::Database) {
        if (m_instance->askOther(m_wishes.value(0)))
            return QCoreApplication::exit(0);
        return say(QMessageBox::Warning, locked.error());
    }
    // Where no lock can be written, the library can still be heard.
    const auto whyReadOnly = locked ? std::optional<Error>() : std::optional(locked.error());
    if (!m_studio->work().isUpdateDue(whyReadOnly.has_value()))
        return openLibrary(whyReadOnly);
    showWork(
        QCoreApplication::translate("Desktop", "The library is being brought to this version of Riffdesk…"),
        false);
    m_studio->work().update(whyReadOnly.has_value(), [this, whyReadOnly] {
        endWork();
        openLibrary(whyReadOnly); // which meets what the update has met
    });
}

void Desktop::openLibrary(const std::optional<Error>& whyReadOnly)
{
    if (const auto opened = m_studio->open(whyReadOnly); !opened) {
        if (opened.error().category == Error::Category::Damaged)
            return offerRebuild(opened.error());
        return say(QMessageBox::Critical, opened.error());
    }
    show();
}

void Desktop::show()
{
    if (!m_studio->whyReadOnly()) {
        // It goes on listening while the window is gone; after a move it is another one.
        connect(m_instance.get(), &SingleInstance::asked, this, &Desktop::take, Qt::UniqueConnection);
        m_instance->listen();
    }
    m_guide.reset(); // the window has its own
    m_window = std::make_unique<MainWindow>(*m_studio);
    connect(m_window.get(), &MainWindow::restartRequested, this, &Desktop::restart);
    connect(m_window.get(), &MainWindow::rebuildRequested, this, &Desktop::rebuildFromWindow,
            Qt::QueuedConnection); // it is a button of the window that goes
    connect(m_window.get(), &MainWindow::moveRequested, this, &Desktop::move, Qt::QueuedConnection);
    m_window->show();
    QTimer::singleShot(0, this, &Desktop::resumeSession);
}

/// What the window did not have to wait for.
void Desktop::resumeSession()
{
    m_studio->resume();
    m_studio->network().watch();
    m_studio->checkLibrary();
    if (!m_studio->whyReadOnly())
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
    const auto wishes = std::exchange(m_wishes, {});
    for (const QStringList& each : wishes)
        grant(each);
}

void Desktop::take(const QStringList& wishes)
{
    if (m_remote) // since resumeSession(), and gone with the window
        grant(wishes);
    else
        m_wishes.append(wishes);
}

/// Of this start or of another one.
void Desktop::grant(const QStringList& wishes)
{
    QStringList files = wishes;
    const bool isNewSong = files.removeAll(QStringLiteral("--new-song")) > 0;
    const bool isToggle = files.removeAll(QStringLiteral("--play-pause")) > 0;
    if (isToggle)
        m_studio->playback().toggle();
    if (isNewSong || !isToggle || !files.isEmpty())
        m_window->bringToFront();
    if (isNewSong)
        m_window->newSong();
    if (!files.isEmpty())
        m_window->openFiles(files);
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
    m_guide.reset();
    m_studio.reset();
    m_instance.reset();
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments(arguments);
    if (!m_token.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ACEDATACLOUD_API_TOKEN"), QString::fromUtf8(m_token));
        process.setProcessEnvironment(environment);
    }
    if (!process.startDetached())
        say(QMessageBox::Critical,
            {Error::Category::Internal,
             QCoreApplication::translate("Desktop", "Riffdesk could not be started again."),
             QCoreApplication::translate("Desktop", "Start it yourself; everything is kept.")});
}

QMessageBox* Desktop::box(QMessageBox::Icon icon, const QString& message, const QString& nextStep)
{
    m_box = std::make_unique<QMessageBox>(icon, QCoreApplication::applicationName(), message);
    m_box->setInformativeText(nextStep);
    return m_box.get();
}

void Desktop::addWhy(const Error& error)
{
    if (!m_studio) // it is being started anew
        return;
    m_guide.reset(); // before the next one takes the links
    m_guide = std::make_unique<WindowGuide>(m_studio->settings());
    auto* why = new WhyButton(QStringLiteral("startWhyButton"), m_box.get());
    why->setError(error);
    m_box->addButton(why, QMessageBox::HelpRole);
    why->disconnect(m_box->findChild<QDialogButtonBox*>()); // which would close it
}

void Desktop::say(QMessageBox::Icon icon, const Error& error)
{
    connect(box(icon, error.message, error.nextStep), &QDialog::finished, &m_application,
            [] { QCoreApplication::exit(1); });
    m_box->setEscapeButton(m_box->addButton(QMessageBox::Ok));
    addWhy(error);
    m_box->show();
}

void Desktop::offerRebuild(const Error& error)
{
    box(QMessageBox::Warning, error.message,
        QCoreApplication::translate(
            "Desktop", "Your songs are safe in their folders. Riffdesk can make the library anew "
                       "from them; the damaged database is kept beside it."));
    auto* rebuilding = m_box->addButton(QCoreApplication::translate("Desktop", "Rebuild the library"),
                                        QMessageBox::AcceptRole);
    m_box->addButton(QMessageBox::Close);
    addWhy(error);
    connect(m_box.get(), &QMessageBox::buttonClicked, this, [this, rebuilding](QAbstractButton* clicked) {
        if (clicked != rebuilding)
            return QCoreApplication::exit(1);
        rebuild();
    });
    m_box->show();
}

void Desktop::rebuildFromWindow()
{
    m_remote.reset();
    m_window.reset();
    rebuild();
}

void Desktop::showWork(const QString& text, bool canCancel)
{
    QApplication::setQuitOnLastWindowClosed(false); // the progress is one, for a while the last
    m_progress = std::make_unique<LibraryProgress>(text, canCancel);
    connect(&m_studio->work(), &LibraryWork::progressed, m_progress.get(), &LibraryProgress::setProgress);
    connect(m_progress.get(), &LibraryProgress::cancelled, &m_studio->work(), &LibraryWork::cancel);
    m_progress->show();
}

void Desktop::endWork()
{
    m_progress.reset();
    QApplication::setQuitOnLastWindowClosed(true);
}

void Desktop::rebuild()
{
    showWork(QCoreApplication::translate("Desktop", "The library is made anew from the song folders…"), true);
    m_studio->work().rebuild([this](const Result<QString>& rebuilt) {
        endWork();
        showAfterWork(rebuilt);
    });
}

void Desktop::move(const QString& folder)
{
    m_remote.reset();
    m_window.reset();
    showWork(QCoreApplication::translate("Desktop", "The library is moved to %1…")
                 .arg(QDir::toNativeSeparators(folder)),
             true);
    const QString from = m_studio->dataDir();
    m_newPlace = std::make_unique<SingleInstance>(folder);
    if (const auto locked = m_newPlace->lock(); !locked) {
        m_newPlace.reset();
        endWork();
        return showAfterWork(locked.error());
    }
    m_studio->work().move(folder, [this, from](const Result<QString>& moved) {
        if (moved)
            m_instance = std::move(m_newPlace);
        m_newPlace.reset();
        if (moved)
            QDir().rmdir(from); // only if nothing else is in it
        endWork();
        showAfterWork(moved);
    });
}

void Desktop::showAfterWork(const Result<QString>& outcome)
{
    if (m_studio->isOpen()) {
        show();
        m_window->showNews(outcome ? *outcome : outcome.error().text());
    } else if (outcome.error().category == Error::Category::Damaged) {
        offerRebuild(outcome.error());
    } else {
        say(QMessageBox::Critical, outcome.error());
    }
}

} // namespace riffdesk
