#include "support/testprogram.h"
#include "ui/widgets/timescale.h"

#include <QTest>

using namespace riffdesk;

class TestTimeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWholeSongAtFirst();
    void zoomKeepsWhatIsUnderThePointer_data();
    void zoomKeepsWhatIsUnderThePointer();
    void staysInsideTheSong();
    void zoomEndsSomewhere();
    void scrollsByPixels();
    void turnsAPageForWhatIsOutOfView();
    void keepsItsPlaceThroughResizing();
    void anotherLength();
    void nothingToShow();
};

namespace {

TimeScale scaleOf(double seconds, int width)
{
    TimeScale scale;
    scale.setWidth(width);
    scale.setDuration(seconds);
    return scale;
}

} // namespace

void TestTimeScale::showsTheWholeSongAtFirst()
{
    const TimeScale scale = scaleOf(200, 401);
    QVERIFY(!scale.isZoomed());
    QCOMPARE(scale.secondsAt(0), 0.0);
    QCOMPARE(scale.secondsAt(100), 50.0);
    QCOMPARE(scale.secondsAt(400), 200.0);
    QCOMPARE(scale.secondsAt(-50), 0.0);
    QCOMPARE(scale.secondsAt(9999), 200.0);
    QCOMPARE(scale.xOf(150), 300.0);
}

void TestTimeScale::zoomKeepsWhatIsUnderThePointer_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("factor");
    for (const double x : {0.0, 37.0, 200.0, 400.0}) {
        for (const double factor : {1.1, 3.0, 20.0})
            QTest::addRow("at %g by %g", x, factor) << x << factor;
    }
}

void TestTimeScale::zoomKeepsWhatIsUnderThePointer()
{
    QFETCH(const double, x);
    QFETCH(const double, factor);
    TimeScale scale = scaleOf(200, 401);
    const double under = scale.secondsAt(x);
    scale.zoom(factor, x);
    QVERIFY(scale.isZoomed());
    QCOMPARE(scale.end() - scale.start(), 200 / factor);
    QVERIFY(std::abs(scale.secondsAt(x) - under) < 1e-9);
    scale.zoom(1 / factor, x);
    QVERIFY(!scale.isZoomed());
    QCOMPARE(scale.start(), 0.0);
}

void TestTimeScale::staysInsideTheSong()
{
    TimeScale scale = scaleOf(200, 401);
    scale.zoom(4, 400);
    QCOMPARE(scale.end(), 200.0);
    scale.zoom(0.5, 0); // around its left edge, of which there is too little song to the right
    QVERIFY(scale.start() >= 0);
    QVERIFY(scale.end() <= 200.0 + 1e-9);
    scale.zoom(1e-9, 200);
    QCOMPARE(scale.start(), 0.0);
    QCOMPARE(scale.end(), 200.0);
}

void TestTimeScale::zoomEndsSomewhere()
{
    TimeScale scale = scaleOf(200, 401);
    scale.zoom(1e9, 200);
    QCOMPARE(scale.pixelsPerSecond(), TimeScale::mostPixelsPerSecond);
    QCOMPARE(scale.secondsAt(200), 100.0);
    TimeScale shortSong = scaleOf(0.5, 401); // closer than that already
    shortSong.zoom(2, 0);
    QVERIFY(!shortSong.isZoomed());
}

void TestTimeScale::scrollsByPixels()
{
    TimeScale scale = scaleOf(200, 401);
    scale.scroll(50); // there is nowhere to go
    QCOMPARE(scale.start(), 0.0);
    scale.zoom(2, 0);
    scale.scroll(100);
    QCOMPARE(scale.start(), 25.0);
    scale.scroll(1e6);
    QCOMPARE(scale.end(), 200.0);
    scale.scroll(-1e6);
    QCOMPARE(scale.start(), 0.0);
}

void TestTimeScale::turnsAPageForWhatIsOutOfView()
{
    TimeScale scale = scaleOf(200, 401);
    scale.zoom(10, 0);
    QVERIFY(!scale.shows(25));
    scale.reveal(25);
    QCOMPARE(scale.start(), 23.0);
    scale.reveal(30); // seen already
    QCOMPARE(scale.start(), 23.0);
    scale.reveal(200);
    QCOMPARE(scale.end(), 200.0);
    QVERIFY(scale.shows(200));
}

void TestTimeScale::keepsItsPlaceThroughResizing()
{
    TimeScale scale = scaleOf(200, 401);
    scale.zoom(4, 200);
    const double start = scale.start();
    scale.setWidth(801);
    QCOMPARE(scale.start(), start);
    QCOMPARE(scale.end() - scale.start(), 50.0);
    TimeScale whole = scaleOf(200, 401);
    whole.setWidth(101);
    QVERIFY(!whole.isZoomed());
    QCOMPARE(whole.secondsAt(100), 200.0);
}

void TestTimeScale::anotherLength()
{
    TimeScale scale = scaleOf(200, 401);
    scale.setDuration(200.04); // the file knows better than the library
    QVERIFY(!scale.isZoomed());
    QCOMPARE(scale.end(), 200.04);
    scale.zoom(4, 400);
    scale.setDuration(100);
    QVERIFY(scale.end() <= 100.0);
    QVERIFY(scale.start() >= 0.0);
}

void TestTimeScale::nothingToShow()
{
    TimeScale scale;
    scale.zoom(2, 5);
    scale.scroll(5);
    scale.reveal(5);
    QCOMPARE(scale.secondsAt(5), 0.0);
    QCOMPARE(scale.pixelsPerSecond(), 0.0);
    scale.setWidth(400);
    scale.setDuration(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(scale.duration(), 0.0);
    QVERIFY(!scale.isZoomed());
}

RIFFDESK_TEST(tst_timescale, test::runTest<TestTimeScale>);
#include "tst_timescale.moc"
