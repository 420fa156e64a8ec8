#include "support/testprogram.h"
#include "tests/support/testhome.h"
#include "ui/window/caretblinktimer.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace riffdesk;
using namespace std::chrono_literals;

class TestCaretBlinkTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setCursorFlashTime(pace); }
    void standsStillAndBlinksAgain();
    void typingKeepsItBlinking();
    void leavesThePaceAsItWas();
    void respectsACaretThatNeverBlinks();

private:
    static constexpr int pace = 1234;
};

void TestCaretBlinkTimer::standsStillAndBlinksAgain()
{
    const CaretBlinkTimer rest(200ms); // longer than it takes to look after a key
    QCOMPARE(QApplication::cursorFlashTime(), pace);
    QLineEdit edit;
    edit.show();
    QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
    QTest::keyClick(&edit, Qt::Key_A);
    QCOMPARE(edit.text(), QStringLiteral("a"));
    QCOMPARE(QApplication::cursorFlashTime(), pace);
    QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
    QTest::mouseClick(&edit, Qt::LeftButton);
    QCOMPARE(QApplication::cursorFlashTime(), pace);
}

void TestCaretBlinkTimer::typingKeepsItBlinking()
{
    const CaretBlinkTimer rest(60s);
    QLineEdit edit;
    edit.show();
    QTest::keyClicks(&edit, QStringLiteral("la la la"));
    QCOMPARE(QApplication::cursorFlashTime(), pace);
}

void TestCaretBlinkTimer::leavesThePaceAsItWas()
{
    {
        const CaretBlinkTimer rest(5ms);
        QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
    }
    QCOMPARE(QApplication::cursorFlashTime(), pace);
}

void TestCaretBlinkTimer::respectsACaretThatNeverBlinks()
{
    QApplication::setCursorFlashTime(0);
    const CaretBlinkTimer rest(5ms);
    QLineEdit edit;
    edit.show();
    QTest::keyClick(&edit, Qt::Key_A);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
}

RIFFDESK_TEST(tst_caretblinktimer, test::runTest<TestCaretBlinkTimer, QApplication>);
#include "tst_caretblinktimer.moc"
