// What the library's view costs without a database behind it, with 10,000 and with 250,000 songs:
// milliseconds that the thread of the window is held. Bare reference: 16 ms are a frame. Arguments: numbers
// of songs.

#include "tests/gui/library/manysongs.h"
#include "ui/library/libraryheader.h"
#include "ui/library/libraryview.h"
#include "ui/library/songdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/covercache.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace riffdesk;

namespace {

constexpr int coverFiles = 200;

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void measure(const char* what, int times, const std::function<void(int)>& work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        const double start = threadMs();
        work(i);
        QCoreApplication::sendPostedEvents();
        all.push_back(threadMs() - start);
    }
    std::sort(all.begin(), all.end());
    std::printf("  %-30s p50 %7.2f ms   p95 %7.2f ms   longest %7.2f ms\n", what, all[all.size() / 2],
                all[all.size() * 95 / 100], all.back());
}

void measureView(int songs, bool grid, const QString& folder)
{
    test::ManySongs model(songs);
    model.coverOf = [&folder](int number) {
        return folder + QStringLiteral("/%1.jpg").arg(number % coverFiles);
    };
    CoverCache covers(24 * 1024 * 1024);
    SongDelegate delegate(covers);
    LibraryHeader header;
    LibraryView view(delegate);
    QObject::connect(&view, &LibraryView::rowWidthChanged, &header, &LibraryHeader::setRowWidth);
    QObject::connect(&header, &LibraryHeader::columnsChanged, &view, [&] {
        delegate.setCells(header.cells());
        view.setTableWidth(header.tableWidth());
    });
    std::printf("%s, %d songs\n", grid ? "grid" : "table", songs);
    measure("setting the model", 1, [&](int) { view.setModel(&model); });
    view.setGrid(grid);
    view.resize(1100, 900);
    header.resize(1100, 28);
    measure("showing it", 1, [&](int) {
        view.show();
        view.viewport()->repaint();
    });
    QScrollBar* bar = view.verticalScrollBar();
    // Each cover once, so that what is measured is painting and not what decodes beside it.
    for (int i = 0; i < coverFiles; ++i) {
        const QString path = model.coverOf(i);
        static_cast<void>(QTest::qWaitFor(
            [&] { return !covers.cover(path, delegate.coverSide(), view.devicePixelRatioF()).isNull(); },
            10'000));
    }
    QRandomGenerator random(7);
    measure("a frame anywhere", 200, [&](int) {
        bar->setValue(random.bounded(bar->maximum()));
        view.viewport()->repaint();
    });
    bar->setValue(0);
    measure("a frame of scrolling", 200, [&](int) { bar->setValue(bar->value() + 48); });
    measure("switching to the other and back", 20, [&](int) {
        view.setGrid(!grid);
        view.viewport()->repaint();
        view.setGrid(grid);
        view.viewport()->repaint();
    });
    measure("a song that comes, at the top", 50, [&](int) {
        bar->setValue(0);
        model.add(0);
    });
    measure("a song that comes, far above", 50, [&](int) {
        bar->setValue(bar->maximum() / 2);
        model.add(0);
    });
    measure("a song that goes, in sight", 50, [&](int) { model.remove(view.firstRowInSight() + 5); });
    measure("a song that changes", 50, [&](int) { model.rate(view.firstRowInSight() + 5); });
    measure("Ctrl+A", 20, [&](int) {
        view.clearSelection();
        QTest::keySequence(&view, QKeySequence::SelectAll);
    });
    measure("End, Home", 20, [&](int i) { QTest::keyClick(&view, i % 2 == 0 ? Qt::Key_End : Qt::Key_Home); });
    measure("a letter that begins no title", 20, [&](int i) { QTest::keyClick(&view, char('a' + i % 2)); });
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Theme::apply(*qApp, Theme::Mode::Dark);
    const QTemporaryDir folder;
    for (int i = 0; i < coverFiles; ++i) {
        QImage cover(512, 512, QImage::Format_RGB32);
        cover.fill(QColor::fromHsv(i * 359 / coverFiles, 160, 180));
        if (!cover.save(folder.filePath(QStringLiteral("%1.jpg").arg(i))))
            return 1;
    }
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(QByteArray(argv[i]).toInt());
    if (sizes.empty())
        sizes = {10'000, 250'000};
    for (const int songs : sizes)
        for (const bool grid : {true, false})
            measureView(songs, grid, folder.path());
    return 0;
}
