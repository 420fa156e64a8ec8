// What the library's views cost with 10,000 songs: milliseconds that the thread of the window is held, the
// longest and the median of each kind of work. Bare reference: 16 ms are a frame. Arguments: number of songs.

#include "api/catalogue.h"
#include "api/producerclient.h"
#include "jobs/jobqueue.h"
#include "tests/gui/library/librarybench.h"
#include "ui/library/librarypanel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace riffdesk;

namespace {

Song numbered(int number)
{
    Song song = test::LibraryBench::song(number, QStringLiteral("Song %1 of the sea").arg(number));
    song.prompt = number % 4 == 0 ? QString() : QStringLiteral("warm folk about gulls and rain");
    song.lyrics = QStringLiteral("[Verse]\nwaves and gulls and rain on the roof\n").repeated(30);
    if (number % 4 == 0) {
        song.action = QStringLiteral("extend");
        song.parentId = test::LibraryBench::song(number / 2 + 1).id;
    }
    return song;
}

void measure(const char* what, int times, const std::function<void(int)>& work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        QCoreApplication::sendPostedEvents();
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(all.begin(), all.end());
    std::printf("%-34s median %7.2f ms   longest %7.2f ms\n", what, all[all.size() / 2], all.back());
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Mode::Dark);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    test::LibraryBench bench;
    static_cast<void>(bench.database().run(QStringLiteral("PRAGMA synchronous = OFF")).ok());
    QElapsedTimer filling;
    filling.start();
    for (int i = 1; i <= count; ++i) {
        if (!bench.library.add(numbered(i)))
            return 1;
    }
    std::printf("%-34s each   %7.2f ms\n", "adding a song", double(filling.elapsed()) / count);

    const Catalogue catalogue = Catalogue::builtIn();
    ProducerClient client;
    JobQueue jobs(bench.database(), bench.library, client, catalogue,
                  [](const QString&) -> std::optional<Endpoint> { return std::nullopt; });
    LibraryPanel panel(bench.library, jobs, bench.settings);
    panel.resize(900, 800);
    panel.show();
    QAbstractItemView& view = *panel.view();
    const auto loaded = [&](int rows) {
        return QTest::qWaitFor([&] { return view.model()->rowCount() >= rows; }, 60'000);
    };
    if (!loaded(std::min(count, 200))) {
        std::fprintf(stderr, "no first page: %d\n", view.model()->rowCount());
        return 1;
    }
    // To the end again and again: rows that came are laid out only later.
    const bool all = QTest::qWaitFor(
        [&] {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
            return view.model()->rowCount() >= count;
        },
        600'000);
    if (!all) {
        std::fprintf(stderr, "only %d rows come\n", view.model()->rowCount());
        return 1;
    }
    for (const bool grid : {true, false}) {
        panel.setGrid(grid);
        std::printf("%s\n", grid ? "grid" : "list");
        measure("  switching to it", 5, [&](int) { panel.setGrid(grid); });
        measure("  painting what is in sight", 20, [&](int i) {
            view.verticalScrollBar()->setValue(i * 997);
            view.viewport()->repaint();
        });
        measure("  a song that comes", 20, [&](int i) {
            static_cast<void>(bench.library.add(numbered(count + 1 + i + (grid ? 0 : 20))).ok());
            view.viewport()->repaint();
        });
        measure("  selecting all", 5, [&](int) { view.selectAll(); });
        measure("  selecting one", 20, [&](int i) { view.setCurrentIndex(view.model()->index(i * 7, 0)); });
    }
    return 0;
}
