#pragma once

#include "base/error.h"
#include "base/result.h"
#include "platform/desktoppreferences.h"
#include "studio/studio.h"
#include "ui/window/caretblinktimer.h"

#include <QMessageBox>
#include <QObject>
#include <QStringList>
#include <QVector>

#include <memory>

class QApplication;

namespace riffdesk {

class LibraryProgress;
class MainWindow;
class RemoteControl;
class SingleInstance;
class WindowGuide;

/// The studio with its window, from the start of the program to its end. Opening it may first need a word
/// with the user about a damaged library. GUI thread.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// `wishes` are done once the window is there (CommandLine::wishes).
    Desktop(Studio::Options options, QApplication& application, QStringList wishes = {});
    ~Desktop() override;

    /// Shows the window and returns the program's exit code when it is over. `arguments` (without the
    /// program's name) are those of a new start.
    int run(const QStringList& arguments);
    /// Ends this process in order and starts the program anew, with the same song at the same place; it goes
    /// on playing if it plays now.
    void restart();

private:
    void start();
    void openLibrary(const std::optional<Error>& whyReadOnly);
    void show();
    void resumeSession();
    /// Of another start: done now, or once the window is there (again).
    void take(const QStringList& wishes);
    void grant(const QStringList& wishes);
    void closeAndQuit();
    void startAnew(const QStringList& arguments);
    QMessageBox* box(QMessageBox::Icon icon, const QString& message, const QString& nextStep);
    void addWhy(const Error& error); ///< to the box: a button that leaves it open
    void say(QMessageBox::Icon icon, const Error& error);
    void offerRebuild(const Error& error);
    void rebuildFromWindow();
    void rebuild();
    void move(const QString& folder);
    /// The library is open again, or the error says why it is not.
    void showAfterWork(const Result<QString>& outcome);
    /// Shows how far the library's work is, in the window's place, until endWork().
    void showWork(const QString& text, bool canCancel);
    void endWork();

    QApplication& m_application;
    QVector<QStringList> m_wishes; ///< of this start and of others, each until it is done
    const QByteArray m_token; ///< from the environment, for a new start
    DesktopPreferences m_preferences;
    CaretBlinkTimer m_caret;
    // In the order in which they lean on each other: what is made later goes first.
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<SingleInstance> m_newPlace; ///< locked while the library is moved there
    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<RemoteControl> m_remote;
    std::unique_ptr<WindowGuide> m_guide; ///< while there is a box and no window
    std::unique_ptr<QMessageBox> m_box;
    std::unique_ptr<LibraryProgress> m_progress;
    bool m_again = false;
};

} // namespace riffdesk
