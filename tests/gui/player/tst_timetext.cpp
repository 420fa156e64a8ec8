#include "support/testprogram.h"
#include "ui/widgets/timetext.h"

#include <QTest>

#include <limits>

using namespace riffdesk;

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsPeopleDo_data();
    void readsAsPeopleDo();
    void inTheLanguagesOwnSigns();
};

void TestTimeText::readsAsPeopleDo_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("precise");
    QTest::addColumn<QString>("fine");
    const auto row = [](const char* name, double seconds, const char* clock, const char* precise,
                        const char* fine) {
        QTest::newRow(name) << seconds << QString::fromLatin1(clock) << QString::fromLatin1(precise)
                            << QString::fromLatin1(fine);
    };
    row("none", 0, "0:00", "0:00.0", "0:00.00");
    row("a moment", 7.04, "0:07", "0:07.0", "0:07.04");
    row("song", 181.99, "3:01", "3:01.9", "3:01.99");
    row("binary fraction", 68.2, "1:08", "1:08.2", "1:08.20");
    row("minute", 59.999, "0:59", "0:59.9", "1:00.00");
    row("hours", 3723, "1:02:03", "1:02:03.0", "1:02:03.00");
    row("negative", -3, "0:00", "0:00.0", "0:00.00");
    row("not a number", std::numeric_limits<double>::quiet_NaN(), "0:00", "0:00.0", "0:00.00");
    row("endless", std::numeric_limits<double>::infinity(), "0:00", "0:00.0", "0:00.00");
}

void TestTimeText::readsAsPeopleDo()
{
    QFETCH(const double, seconds);
    QTEST(timetext::clock(seconds), "clock");
    QTEST(timetext::precise(seconds), "precise");
    QTEST(timetext::fine(seconds), "fine"); // an edge is rounded, a clock is not
}

void TestTimeText::inTheLanguagesOwnSigns()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(timetext::clock(3723), QStringLiteral("1:02:03"));
    QCOMPARE(timetext::precise(68.2), QStringLiteral("1:08,2"));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(timetext::clock(7), QStringLiteral("٠:٠٧"));
    QCOMPARE(timetext::precise(68.2), QStringLiteral("١:٠٨٫٢"));
    QCOMPARE(timetext::fine(3723.04), QStringLiteral("١:٠٢:٠٣٫٠٤"));
    QLocale::setDefault(QLocale::c());
}

RIFFDESK_TEST(tst_timetext, test::runTest<TestTimeText>);
#include "tst_timetext.moc"
