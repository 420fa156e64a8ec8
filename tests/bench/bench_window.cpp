// What the whole window costs with 10,000, 100,000 and 250,000 songs: when it is there, what memory it takes,
// from a key in the search to the rows that are painted, and how long an edit takes and holds the window's
// thread. Each size is a process of its own over a library that is made where it is missing. Arguments: a
// folder for these libraries, sizes.

#include "library/edits.h"
#include "storage/database.h"
#include "tests/bench/makelibrary.h"
#include "tests/gui/window/windowbench.h"

#include <QElapsedTimer>
#include <QImage>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <functional>
#include <thread>
#include <vector>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

constexpr char childWord[] = "--measure";
constexpr int withCovers = 1000; ///< of the newest songs

QByteArray contentOf(const char* path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Since this process was started, to a hundredth of a second.
double msOfProcess()
{
    const QByteArray stat = contentOf("/proc/self/stat");
    constexpr int startField = 19; // behind the name, which may hold anything
    const double ticks = stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(startField).toDouble();
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6
           - ticks * 1000 / double(sysconf(_SC_CLK_TCK));
}

double pssMb()
{
    const QByteArray rollup = contentOf("/proc/self/smaps_rollup");
    return rollup.mid(rollup.indexOf("\nPss:") + 5, 30).simplified().split(' ').value(0).toDouble() / 1024;
}

double part(std::vector<double> all, double of)
{
    std::sort(all.begin(), all.end());
    return all.empty() ? 0 : all[std::min(all.size() - 1, size_t(double(all.size()) * of))];
}

/// How long the thread of the window was held: another thread's knocks that were answered late.
class Heartbeat
{
public:
    Heartbeat()
        : m_thread([this] {
            while (!m_isOver) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
                if (m_isOut.exchange(true))
                    continue;
                QMetaObject::invokeMethod(
                    &m_here,
                    [this, since = std::chrono::steady_clock::now()] {
                        const std::chrono::duration<double, std::milli> late =
                            std::chrono::steady_clock::now() - since;
                        m_longest = std::max(m_longest, late.count());
                        m_isOut = false;
                    },
                    Qt::QueuedConnection);
            }
        })
    { }
    ~Heartbeat()
    {
        m_isOver = true;
        m_thread.join();
    }
    Heartbeat(const Heartbeat&) = delete;
    Heartbeat& operator=(const Heartbeat&) = delete;
    double longest() { return std::exchange(m_longest, 0); }

private:
    QObject m_here;
    std::atomic<bool> m_isOver = false;
    std::atomic<bool> m_isOut = false;
    double m_longest = 0;
    std::thread m_thread;
};

/// The window over one library.
class Measuring : public QObject
{
public:
    explicit Measuring(WindowBench& bench)
        : m_bench(bench)
        , m_view(*bench.songs())
        , m_index(static_cast<SongListModel*>(m_view.model())->songs())
    {
        m_view.viewport()->installEventFilter(this);
        connect(&m_index, &SongIndex::loaded, this, [this] { m_isReady = true; });
    }

    /// Until the rows of an answer that comes from now on are painted.
    double untilPainted(const std::function<void()>& action)
    {
        QElapsedTimer timer;
        timer.start();
        m_isReady = false;
        action();
        m_loop.exec();
        return double(timer.nsecsElapsed()) / 1e6;
    }
    void wait(const std::function<bool()>& done)
    {
        if (!QTest::qWaitFor(done, 120'000))
            std::printf("  does not end\n");
    }
    void waitForAll()
    {
        wait([this] { return m_index.isUpToDate() && !m_bench.studio().library().edits().isBusy(); });
    }

    void search(const char* what, const QStringList& texts);
    void scroll();
    void step();
    void edit(const char* what, Heartbeat& beat, const std::function<void()>& action);
    SongIndex& index() { return m_index; }
    QAbstractItemView& view() { return m_view; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_isReady) // what follows the painting comes first
            QTimer::singleShot(0, &m_loop, &QEventLoop::quit);
        return false;
    }

private:
    WindowBench& m_bench;
    QAbstractItemView& m_view;
    SongIndex& m_index;
    QEventLoop m_loop; // timed to the paint itself: a wait that polls would round to its interval
    bool m_isReady = false;
};

void Measuring::search(const char* what, const QStringList& texts)
{
    auto* field = m_bench.need<QLineEdit>("searchEdit");
    std::vector<double> all;
    for (const QString& text : texts) {
        const QString before = text.chopped(1);
        if (field->text() != before) {
            field->setText(before);
            waitForAll();
        }
        all.push_back(untilPainted([&] { field->setText(text); }));
        waitForAll();
    }
    std::printf("  a key in the search, %-16s p50 %6.1f  p95 %6.1f ms\n", what, part(all, 0.5),
                part(all, 0.95));
    field->clear();
    waitForAll();
}

void Measuring::scroll()
{
    QScrollBar* bar = m_view.verticalScrollBar();
    std::vector<double> near;
    std::vector<double> far;
    for (int i = 0; i < 300; ++i) {
        const bool isFar = i % 3 == 2;
        QElapsedTimer timer;
        timer.start();
        bar->setValue(isFar ? int((qint64(bar->maximum()) * (i * 37 % 100)) / 100) : bar->value() + 60);
        m_view.viewport()->repaint();
        (isFar ? far : near).push_back(double(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents(); // what was asked for comes
    }
    std::printf("  a frame of scrolling         p50 %6.1f  p95 %6.1f ms; a jump p95 %6.1f ms\n",
                part(near, 0.5), part(near, 0.95), part(far, 0.95));
    bar->setValue(0);
}

/// From song to song by the arrow: what the key itself costs, and with the painting that follows.
void Measuring::step()
{
    std::vector<double> keys;
    std::vector<double> whole;
    m_view.setFocus();
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&m_view, Qt::Key_Down);
        keys.push_back(double(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
        whole.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("  a step to the next song      p50 %6.1f  p95 %6.1f ms; all of it p95 %6.1f ms\n",
                part(keys, 0.5), part(keys, 0.95), part(whole, 0.95));
}

void Measuring::edit(const char* what, Heartbeat& beat, const std::function<void()>& action)
{
    beat.longest();
    QElapsedTimer timer;
    timer.start();
    action();
    waitForAll();
    QCoreApplication::processEvents(); // the knock that waits
    std::printf("  %-28s %7.1f ms, holds the window %6.1f ms\n", what, double(timer.nsecsElapsed()) / 1e6,
                beat.longest());
}

bool addCovers(const QString& folder, Library& library, const SongIndex& index)
{
    for (int row = 0; row < std::min(withCovers, index.size()); ++row) {
        const QString path = library.coverPath(*library.summary(index.at(row)));
        if (QFileInfo::exists(path))
            continue;
        QImage cover(512, 512, QImage::Format_RGB32);
        cover.fill(QColor::fromHsv(row * 37 % 360, 160, 200));
        if (!QDir().mkpath(QFileInfo(path).path()) || !cover.save(path))
            return false;
    }
    return QFileInfo(folder).isDir();
}

int measure(int argc, char** argv)
{
    const TestHome home;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("PULSE_SERVER", "unix:/nonexistent");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Mode::Dark);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    WindowBench bench(WindowBench::practice(), folder);
    const double mapped = msOfProcess();
    Measuring measuring(bench);
    SongIndex& index = measuring.index();
    if (!index.isLoaded())
        measuring.untilPainted([] {});
    const double painted = msOfProcess();
    measuring.waitForAll();
    if (!addCovers(folder, bench.studio().library(), index))
        return 1;
    measuring.view().viewport()->update();
    QTest::qWait(2000); // covers are decoded, the library is checked
    std::printf("%d songs\n  mapped %.0f ms, first rows painted %.0f ms after the start; PSS %.1f MB\n",
                index.size(), mapped, painted, pssMb());

    QStringList one;
    QStringList two;
    QStringList six;
    QStringList filtered;
    QStringList excluded;
    for (int i = 0; i < 40; ++i) {
        const QString word = songWords().at(i * i);
        one << word.left(1);
        two << word.left(2);
        if (word.size() >= 6)
            six << word.left(6);
        filtered << QStringLiteral("rating:>=%1").arg(1 + i % 5);
        excluded << QStringLiteral("%1 -%2").arg(word, songWords().at(i + 3).left(3));
    }
    measuring.search("1 letter", one);
    measuring.search("2 letters", two);
    measuring.search("6 letters", six);
    measuring.search("a filter", filtered);
    measuring.search("an exclusion", excluded);
    auto* field = bench.need<QLineEdit>("searchEdit");
    const double tag = measuring.untilPainted(
        [&] { field->setText(QStringLiteral("tag:\"%1 0\"").arg(songWords().at(0))); });
    measuring.waitForAll();
    std::printf("  a tag of %d songs: %.1f ms\n", index.size(), tag);
    field->clear();
    measuring.waitForAll();
    measuring.scroll();
    measuring.step();

    Heartbeat beat;
    QAbstractItemView& view = measuring.view();
    Edits& edits = bench.studio().library().edits();
    const auto first = [&](int songs) { return index.songs().mid(0, songs); };
    const auto key = [&](Qt::Key code, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view, code, modifiers);
    };
    view.setFocus();
    measuring.edit("rate 1", beat, [&] { edits.apply(SongEdit::rate(first(1), 4)); });
    measuring.edit("rate 5,000", beat, [&] { edits.apply(SongEdit::rate(first(5000), 3)); });
    measuring.edit("undo it", beat, [&] { edits.undo(); });
    measuring.edit("trash 5,000", beat, [&] { edits.apply(SongEdit::trash(first(5000))); });
    measuring.edit("undo it", beat, [&] { edits.undo(); });
    measuring.edit("Ctrl+A", beat, [&] { key(Qt::Key_A, Qt::ControlModifier); });
    std::printf("  PSS at the end %.1f MB\n", pssMb());
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 2 && QByteArray(argv[1]) == childWord)
        return measure(argc, argv);
    const QCoreApplication application(argc, argv);
    QStringList sizes = QCoreApplication::arguments().mid(2);
    if (argc < 2) {
        std::fprintf(stderr, "needs a folder\n");
        return 2;
    }
    if (sizes.isEmpty())
        sizes = QStringList{QStringLiteral("10000"), QStringLiteral("100000"), QStringLiteral("250000")};
    for (const QString& size : std::as_const(sizes)) {
        const QString folder = QStringLiteral("%1/%2").arg(QString::fromLocal8Bit(argv[1]), size);
        QDir().mkpath(folder);
        if (!openMadeLibrary(folder + QStringLiteral("/library.db"), size.toInt()))
            return 1;
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {QLatin1String(childWord), folder});
        if (!child.waitForFinished(-1) || child.exitCode() != 0)
            return 1;
    }
    return 0;
}
