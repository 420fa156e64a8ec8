// Hours of use in minutes: the whole window makes songs at a service on this machine, plays some, searches,
// changes its theme and its views. Every so many jobs a line tells what it holds by then: memory (PSS, which
// counts shared pages by their share), what of it is in use on the heap, open files, threads; then how often
// it wakes up with nothing to do, and what all of it came to since a fifth of the jobs, when every cache has
// been filled once. The service is a process of its own: this program again, so that its memory is not
// counted. Arguments: number of jobs.

#include "audio/player.h"
#include "playback/playback.h"
#include "support/fakeservice.h"
#include "tests/gui/window/windowbench.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <malloc.h>

#include <cstdio>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double numberIn(const QString& path, const char* form)
{
    const auto match = QRegularExpression(QLatin1String(form), QRegularExpression::MultilineOption)
                           .match(QString::fromLatin1(contentOf(path)));
    return match.captured(1).toDouble();
}

/// How often each thread has woken up so far.
QHash<QString, double> wakeUps()
{
    QHash<QString, double> counts;
    const QStringList threads =
        QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& thread : threads)
        counts.insert(thread, numberIn(QStringLiteral("/proc/self/task/%1/status").arg(thread),
                                       "^voluntary_ctxt_switches:\\s+(\\d+)"));
    return counts;
}

struct Held
{
    double pssKb = 0;
    double heapKb = 0; ///< asked for and not given back
    int files = 0;
    int threads = 0;
};

Held tell(int jobs, int plays)
{
    const struct mallinfo2 heap = mallinfo2();
    Held held;
    held.pssKb = numberIn(QStringLiteral("/proc/self/smaps_rollup"), "^Pss:\\s+(\\d+)");
    held.heapKb = double(heap.uordblks + heap.hblkhd) / 1024;
    held.files = int(QDir(QStringLiteral("/proc/self/fd"))
                         .entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot)
                         .size());
    held.threads = int(numberIn(QStringLiteral("/proc/self/status"), "^Threads:\\s+(\\d+)"));
    std::printf("%6d jobs %5d plays: %7.1f MB PSS, %6.1f MB heap, %3d files, %3d threads\n", jobs, plays,
                held.pssKb / 1024, held.heapKb / 1024, held.files, held.threads);
    std::fflush(stdout);
    return held;
}

constexpr char serviceWord[] = "--service";

/// In a process of its own: prints the address and the token of a service that is there until its input ends.
int beTheService(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    FakeService service;
    service.setLooksUntilDone(0);
    QImage cover(512, 512, QImage::Format_RGB32);
    cover.fill(Qt::darkCyan);
    QByteArray picture;
    QBuffer buffer(&picture);
    cover.save(&buffer, "PNG");
    service.setCover(picture);
    const Endpoint endpoint = service.endpoint();
    std::printf("%s %s\n", endpoint.baseUrl.toEncoded().constData(), endpoint.token.constData());
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}

/// One person's next steps, after this many jobs.
void use(WindowBench& bench, int jobs, int& plays)
{
    auto* const search = bench.need<QLineEdit>("searchEdit");
    if (jobs % 5 == 0 && bench.songs()->model()->rowCount() > 0) {
        const QModelIndex newest =
            bench.songs()->model()->index(jobs % qMin(bench.songs()->model()->rowCount(), 40), 0);
        bench.studio().playback().playFrom(SongQuery(), newest.data(SongListModel::IdRole).toString());
        ++plays;
    }
    if (jobs % 7 == 0)
        search->setText(jobs % 14 == 0 ? QString() : QStringLiteral("song %1").arg(jobs % 100));
    if (jobs % 50 == 0)
        Theme::apply(*qApp, jobs % 100 == 0 ? Theme::Mode::Dark : Theme::Mode::Light);
    if (jobs % 60 == 0)
        bench.click(jobs % 120 == 0 ? "gridButton" : "listButton");
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && QByteArray(argv[1]) == serviceWord)
        return beTheService(argc, argv);
    const TestHome home;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("PULSE_SERVER", "unix:/nonexistent");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Mode::Dark);
    const int wanted = argc > 1 ? QByteArray(argv[1]).toInt() : 5'000;
    const int step = qMax(1, wanted / 10);

    QProcess service;
    service.start(QCoreApplication::applicationFilePath(), {QLatin1String(serviceWord)});
    if (!service.waitForReadyRead(patienceMs))
        return 1;
    const QStringList told = QString::fromUtf8(service.readLine()).trimmed().split(QLatin1Char(' '));
    Studio::Options options;
    options.service = QUrl(told.value(0));
    options.token = told.value(1).toUtf8();
    WindowBench bench(options);
    JobOptions hurry;
    hurry.pollYoungMs = 20;
    hurry.pollOldMs = 50;
    bench.studio().jobs().setOptions(hurry);
    int plays = 0;
    Held first;
    for (int jobs = 1; jobs <= wanted; ++jobs) {
        SongRequest wish(QStringLiteral("generate"), bench.studio().catalogue().defaultModel());
        wish.set(QStringLiteral("prompt"), QStringLiteral("song %1 of many").arg(jobs));
        if (!bench.studio().jobs().add(bench.studio().serviceId(), wish))
            return 1;
        use(bench, jobs, plays);
        if (!QTest::qWaitFor([&] { return bench.studio().jobs().isIdle(); }, patienceMs)) {
            std::printf("job %d does not end\n", jobs);
            return 1;
        }
        if (jobs % step != 0)
            continue;
        const Held held = tell(jobs, plays);
        if (jobs == 2 * step)
            first = held;
    }
    bench.studio().playback().stop();
    service.closeWriteChannel();
    service.waitForFinished();
    constexpr int settleMs = 20'000;
    constexpr int idleMs = 30'000;
    QTest::qWait(settleMs); // messages go, cards fade, loudness is measured
    const QHash<QString, double> before = wakeUps();
    QEventLoop idle; // nothing of ours looks meanwhile: qWait() would wake it up a hundred times a second
    QTimer::singleShot(idleMs, &idle, &QEventLoop::quit);
    idle.exec();
    double all = 0;
    const QHash<QString, double> after = wakeUps();
    for (auto thread = after.cbegin(); thread != after.cend(); ++thread)
        all += thread.value() - before.value(thread.key(), 0);
    std::printf("idle: %.2f wake-ups a second\n", all / (idleMs / 1000));
    const Held last = tell(wanted, plays);
    const int songs = wanted - 2 * step;
    std::printf("since %d jobs: %+.1f MB PSS (%+.1f %%), %+.1f MB heap; a song costs %.0f bytes of heap; "
                "%+d files, %+d threads\n",
                2 * step, (last.pssKb - first.pssKb) / 1024, (last.pssKb / first.pssKb - 1) * 100,
                (last.heapKb - first.heapKb) / 1024, (last.heapKb - first.heapKb) * 1024 / songs,
                last.files - first.files, last.threads - first.threads);
    return 0;
}
