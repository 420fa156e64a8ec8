#pragma once

#include "api/endpoint.h"
#include "api/songrequest.h"
#include "jobs/jobqueue.h"
#include "library/library.h"
#include "platform/settings.h"
#include "studio/studio.h"
#include "support/taking.h"
#include "support/testhome.h"
#include "ui/player/waveformview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/songlistmodel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace riffdesk::test {

inline const QString songPrompt = QStringLiteral("A song for Christmas");
inline constexpr int songMs =
    60'000; ///< a song of the Practice service is there long before, even under load

/// The whole program without its main(): a studio over a folder of its own and its window. The folder may
/// outlive the studio, so that a second start can be tried.
class WindowBench
{
public:
    static constexpr double shortSong = 12; ///< seconds; a few lines of lyrics are sung in it

    static Studio::Options practice()
    {
        Studio::Options options;
        options.practice = true;
        options.practiceDelayMs = 300;
        options.practiceSongSeconds = shortSong;
        return options;
    }

    explicit WindowBench(const QTemporaryDir& folder) : WindowBench(practice(), folder.path()) { }
    explicit WindowBench(Studio::Options options = practice(), const QString& folder = {})
    {
        options.dataDir = folder.isEmpty() ? m_dir.path() : folder;
        m_studio = std::make_unique<Studio>(std::move(options));
        if (!m_studio->open().ok())
            qFatal("the studio does not open");
        JobQueue::Options hurry;
        hurry.pollYoungMs = 100;
        hurry.pollOldMs = 200;
        hurry.historyTries = 1;
        hurry.historyPauseMs = 50;
        m_studio->jobs().setOptions(hurry);
        m_studio->settings().setSendDelay(0);
        openWindow();
        m_studio->resume();
    }
    ~WindowBench() { m_window.reset(); }
    WindowBench(const WindowBench&) = delete;
    WindowBench& operator=(const WindowBench&) = delete;

    [[nodiscard]] Studio& studio() { return *m_studio; }
    [[nodiscard]] MainWindow& window() { return *m_window; }

    void openWindow(QSize size = {1440, 900})
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_studio);
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get(), test::patienceMs))
            qFatal("the window does not become active");
    }

    /// The widget that a person finds under this name now.
    template <typename T = QWidget> [[nodiscard]] T* seen(const char* name) const
    {
        const QList<T*> all = m_window->findChildren<T*>(QLatin1String(name));
        for (T* each : all)
            if (each->isVisible())
                return each;
        return nullptr;
    }
    template <typename T = QWidget> [[nodiscard]] T* need(const char* name) const
    {
        T* found = seen<T>(name);
        if (!found)
            qFatal("there is no %s in sight", name);
        return found;
    }
    void click(const char* name) const { QTest::mouseClick(need(name), Qt::LeftButton); }

    void dragRegion(double from, double to) const ///< seconds, on the waveform
    {
        auto* view = need<WaveformView>("waveformView");
        const auto place = [view](double seconds) { return QPoint(view->xOf(seconds), view->height() / 2); };
        QTest::mousePress(view, Qt::LeftButton, {}, place(from));
        QTest::mouseMove(view, place((from + to) / 2));
        QTest::mouseMove(view, place(to));
        QTest::mouseRelease(view, Qt::LeftButton, {}, place(to));
    }

    [[nodiscard]] QAbstractItemView* songs() const { return need<QAbstractItemView>("libraryView"); }
    /// A place on the cover of a song, off the mark that plays it.
    [[nodiscard]] QPoint placeOf(int row) const
    {
        songs()->scrollTo(songs()->model()->index(row, 0));
        return songs()->visualRect(songs()->model()->index(row, 0)).topLeft() + QPoint(20, 20);
    }

    /// The id of the song that a folder of folderWithSong() has, once the view shows it; empty if it does
    /// not.
    [[nodiscard]] QString song() const
    {
        if (!QTest::qWaitFor([this] { return seen("libraryView") && songs()->model()->rowCount() == 1; },
                             patienceMs))
            return {};
        return songs()->model()->index(0, 0).data(SongListModel::IdRole).toString();
    }

    /// A folder with one song of the Practice service, as its window left it. The song is made once a
    /// process.
    [[nodiscard]] static std::unique_ptr<QTemporaryDir> folderWithSong()
    {
        static const QTemporaryDir original;
        static const bool made = makeSong(original.path());
        auto copy = std::make_unique<QTemporaryDir>();
        if (!made || !copyFiles(original.path(), copy->path()))
            qFatal("there is no song to begin with");
        return copy;
    }

    static bool copyFiles(const QString& from, const QString& to)
    {
        QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString source = files.next();
            const QString target = to + source.mid(from.size());
            if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(source, target))
                return false;
        }
        return true;
    }

private:
    static bool makeSong(const QString& folder)
    {
        WindowBench bench(practice(), folder);
        QSignalSpy arrived(&bench.studio().jobs(), &JobQueue::songArrived);
        SongRequest wish(QStringLiteral("generate"), bench.studio().catalogue().defaultModel());
        wish.set(QStringLiteral("prompt"), songPrompt);
        return bench.studio().jobs().add(bench.studio().serviceId(), wish).ok()
               && (!arrived.isEmpty() || arrived.wait(songMs))
               && QTest::qWaitFor([&bench] { return bench.studio().jobs().isIdle(); }, patienceMs);
    }
    QTemporaryDir m_dir;
    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<MainWindow> m_window;
};

/// Runs a test class in a home of its own: no keyring, no sound, no network but this machine's.
template <typename Test> int runWindowTest(int argc, char** argv)
{
    const TestHome home;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("PULSE_SERVER", "unix:/nonexistent");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Mode::Dark);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace riffdesk::test
