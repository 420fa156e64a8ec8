#include "support/testhome.h"
#include "ui/create/timespin.h"

#include <QLineEdit>
#include <QtTest>

using namespace riffdesk;

class TestTimeSpin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void emptyMeansNotGiven();
    void typedMinutesBecomeSeconds();
    void stepsStartAtTheBeginning();
};

void TestTimeSpin::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("seconds");
    QTest::newRow("point") << QStringLiteral("62.4") << 62.4;
    QTest::newRow("comma") << QStringLiteral("62,4") << 62.4;
    QTest::newRow("minutes") << QStringLiteral("1:02.4") << 62.4;
    QTest::newRow("hours") << QStringLiteral("1:00:01") << 3601.0;
    QTest::newRow("sixty seconds after a colon") << QStringLiteral("1:60") << -1.0;
    QTest::newRow("fraction of a minute") << QStringLiteral("1.5:00") << -1.0;
    QTest::newRow("negative") << QStringLiteral("-3") << -1.0;
    QTest::newRow("exponent") << QStringLiteral("1e3") << -1.0;
    QTest::newRow("words") << QStringLiteral("later") << -1.0;
    QTest::newRow("nothing") << QString() << -1.0;
}

void TestTimeSpin::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(double, seconds);
    QCOMPARE(TimeSpin::secondsFrom(text), seconds);
}

void TestTimeSpin::emptyMeansNotGiven()
{
    TimeSpin spin(0, 86'400, 0.01);
    QVERIFY(!spin.isGiven());
    spin.setValue(0);
    QVERIFY(spin.isGiven());
    QCOMPARE(spin.value(), 0.0);
    spin.clearTime();
    QVERIFY(!spin.isGiven());
}

void TestTimeSpin::typedMinutesBecomeSeconds()
{
    TimeSpin spin(0, 86'400, 0.01);
    spin.show();
    spin.selectAll();
    QTest::keyClicks(&spin, QStringLiteral("1:02.4"));
    QCOMPARE(spin.value(), 62.4);
    QTest::keyClick(&spin, Qt::Key_Return);
    QCOMPARE(spin.text(), QStringLiteral("62.40 s"));
    spin.selectAll();
    QTest::keyClick(&spin, Qt::Key_Backspace);
    QVERIFY(!spin.isGiven());
}

void TestTimeSpin::stepsStartAtTheBeginning()
{
    TimeSpin spin(0, 86'400, 0.01);
    spin.stepBy(1);
    QVERIFY(spin.isGiven());
    QCOMPARE(spin.value(), 0.0);
    spin.stepBy(-1);
    QVERIFY2(spin.isGiven(), "stepping down from the beginning must not lose the place");
}

int main(int argc, char** argv)
{
    const riffdesk::test::TestHome home;
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    TestTimeSpin test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_timespin.moc"
