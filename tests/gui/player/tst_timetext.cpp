#include "ui/player/timetext.h"

#include <QTest>

#include <limits>

using namespace riffdesk;

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsPeopleDo_data();
    void readsAsPeopleDo();
};

void TestTimeText::readsAsPeopleDo_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("precise");
    const auto row = [](const char* name, double seconds, const char* clock, const char* precise) {
        QTest::newRow(name) << seconds << QString::fromLatin1(clock) << QString::fromLatin1(precise);
    };
    row("none", 0, "0:00", "0:00.0");
    row("a moment", 7.04, "0:07", "0:07.0");
    row("song", 181.99, "3:01", "3:01.9");
    row("binary fraction", 68.2, "1:08", "1:08.2");
    row("minute", 59.999, "0:59", "0:59.9");
    row("hours", 3723, "1:02:03", "1:02:03.0");
    row("negative", -3, "0:00", "0:00.0");
    row("not a number", std::numeric_limits<double>::quiet_NaN(), "0:00", "0:00.0");
    row("endless", std::numeric_limits<double>::infinity(), "0:00", "0:00.0");
}

void TestTimeText::readsAsPeopleDo()
{
    QFETCH(const double, seconds);
    QTEST(timetext::clock(seconds), "clock");
    QTEST(timetext::precise(seconds), "precise");
}

QTEST_APPLESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
