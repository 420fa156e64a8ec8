#include "support/testprogram.h"
#include "ui/player/regiondrag.h"

#include <QTest>

using namespace riffdesk;
using Kind = RegionDrag::Kind;

class TestRegionDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTidy_data();
    void isTidy();
    void noRoomNoRegion();
    void snapsToTheNearest();
    void drags_data();
    void drags();
};

namespace {
const QVector<double> points{0, 20, 31, 100};
}

void TestRegionDrag::isTidy_data()
{
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::addColumn<double>("tidyStart");
    QTest::addColumn<double>("tidyEnd");
    QTest::newRow("to hundredths") << 1.2345 << 6.789 << 1.23 << 6.79;
    QTest::newRow("the other way round") << 7.0 << 3.0 << 3.0 << 7.0;
    QTest::newRow("before the song") << -5.0 << 3.0 << 0.0 << 3.0;
    QTest::newRow("after the song") << 95.0 << 300.0 << 95.0 << 100.0;
    QTest::newRow("too short") << 5.0 << 5.03 << 5.0 << 5.1;
    QTest::newRow("too short at the end") << 99.99 << 100.0 << 99.9 << 100.0;
    QTest::newRow("no drift") << 0.1 + 0.2 << 0.7 + 0.1 << 0.3 << 0.8;
}

void TestRegionDrag::isTidy()
{
    QFETCH(const double, start);
    QFETCH(const double, end);
    QFETCH(const double, tidyStart);
    QFETCH(const double, tidyEnd);
    // The song is a little longer than a hundredth can say: no region may reach beyond it.
    const std::optional<TimeRange> tidy = regions::tidy({start, end}, 100.004);
    QVERIFY(tidy.has_value());
    QVERIFY(tidy->start == tidyStart); // the same double, as a form would read it
    QVERIFY(tidy->end == tidyEnd);
}

void TestRegionDrag::noRoomNoRegion()
{
    QVERIFY(!regions::tidy({0, 1}, 0).has_value());
    QVERIFY(!regions::tidy({0, 1}, 0.05).has_value());
    QVERIFY(!regions::tidy({0, std::numeric_limits<double>::quiet_NaN()}, 100).has_value());
}

void TestRegionDrag::snapsToTheNearest()
{
    QCOMPARE(regions::snapped(19.5, points, 1), 20.0);
    QCOMPARE(regions::snapped(18.5, points, 1), 18.5);
    QCOMPARE(regions::snapped(26, {25.8, 26.5}, 1), 25.8);
    QCOMPARE(regions::snapped(20.001, points, 0), 20.001);
}

void TestRegionDrag::drags_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("pressed");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("reach");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    const auto row = [](const char* name, Kind kind, double pressed, double seconds, double reach,
                        double start, double end) {
        QTest::newRow(name) << int(kind) << pressed << seconds << reach << start << end;
    };
    // The region before is 40 … 50.
    row("new", Kind::New, 60, 72.5, 0, 60, 72.5);
    row("new, backwards", Kind::New, 60, 52.5, 0, 52.5, 60);
    row("new, snapped at both ends", Kind::New, 20.4, 30.8, 1, 20, 31);
    row("new, both ends near one point", Kind::New, 19.8, 20.6, 1, 20, 20.6);
    row("start", Kind::Start, 40, 44, 0, 44, 50);
    row("start, hit beside it", Kind::Start, 40.3, 44.3, 0, 44, 50);
    row("start past the end", Kind::Start, 40, 55, 0, 50, 55);
    row("start snaps", Kind::Start, 40, 30.6, 1, 31, 50);
    row("end", Kind::End, 50, 48, 0, 40, 48);
    row("end onto the start", Kind::End, 50, 40, 0, 40, 40.1);
    row("end past the song", Kind::End, 50, 150, 0, 40, 100);
    row("move", Kind::Move, 45, 55, 0, 50, 60);
    row("move to the song's end", Kind::Move, 45, 200, 0, 90, 100);
    row("move before the song", Kind::Move, 45, -20, 0, 0, 10);
    row("move snaps by its start", Kind::Move, 45, 25.3, 1, 20, 30);
    row("move snaps by its end", Kind::Move, 45, 25.8, 0.5, 21, 31);
}

void TestRegionDrag::drags()
{
    QFETCH(const int, kind);
    QFETCH(const double, pressed);
    QFETCH(const double, seconds);
    QFETCH(const double, reach);
    QFETCH(const double, start);
    QFETCH(const double, end);
    const RegionDrag drag(Kind(kind), pressed, TimeRange{40, 50});
    const std::optional<TimeRange> region = drag.at(seconds, 100, points, reach);
    QVERIFY(region.has_value());
    QCOMPARE(region->start, start);
    QCOMPARE(region->end, end);
}

RIFFDESK_TEST(tst_regiondrag, test::runTest<TestRegionDrag>);
#include "tst_regiondrag.moc"
