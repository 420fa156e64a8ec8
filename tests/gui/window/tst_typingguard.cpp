#include "support/testprogram.h"
#include "ui/window/typingguard.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QTest>

using namespace riffdesk;

/// The guard alone, with a key that changes something (E), one that steers the player (M), two ratings and
/// letters that are no shortcut.
class TestTypingGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKeyByItselfActs();
    void aWordDoesNotChangeAnything();
    void steeringWorksRightAfterAnotherShortcut();
    void steeringIsPartOfAWordToo();
    void aPauseEndsTheWord();
    void escapeEndsTheWord();
    void anArrowEndsTheWord();
    void theSameKeyTakesItsEffectBack();
    void oneRatingMayFollowAnother();
    void aWordThatWasNotedCounts();
    void whatIsHeldDownIsNoWord();
    void keysWithControlAreNeverHeldBack();
    void aDisabledShortcutIsALetter();

private:
    bool press(const QString& text, Qt::KeyboardModifiers modifiers = Qt::NoModifier, bool repeat = false)
    {
        const int key = text == QStringLiteral("\x1b") ? int(Qt::Key_Escape) : text.toUpper().at(0).unicode();
        return m_guard->mayAct(QKeyEvent(QEvent::KeyPress, key, modifiers, text, repeat));
    }
    /// The moment after which a word is over, and a little more.
    static void waitForTheMoment()
    {
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY_WITH_TIMEOUT(since.elapsed() > TypingGuard::momentMs, test::patienceMs);
    }

    std::unique_ptr<QAction> m_edit;
    std::unique_ptr<QAction> m_mute;
    std::unique_ptr<QAction> m_three;
    std::unique_ptr<QAction> m_four;
    std::unique_ptr<TypingGuard> m_guard;
};

void TestTypingGuard::init()
{
    const auto make = [](Qt::Key key) {
        auto action = std::make_unique<QAction>();
        action->setShortcut(QKeySequence(key));
        return action;
    };
    m_edit = make(Qt::Key_E);
    m_mute = make(Qt::Key_M);
    m_three = make(Qt::Key_3);
    m_four = make(Qt::Key_4);
    m_guard = std::make_unique<TypingGuard>(
        QList<QAction*>{m_edit.get(), m_mute.get(), m_three.get(), m_four.get()},
        QSet<QAction*>{m_mute.get()});
}

void TestTypingGuard::aKeyByItselfActs()
{
    QVERIFY(press(QStringLiteral("e")));
}

void TestTypingGuard::aWordDoesNotChangeAnything()
{
    QVERIFY(press(QStringLiteral("h"))); // no shortcut of ours: another widget may want it
    QVERIFY(!press(QStringLiteral("e")));
    QVERIFY(press(QStringLiteral("y")));
    QVERIFY(!press(QStringLiteral("3")));
}

void TestTypingGuard::steeringWorksRightAfterAnotherShortcut()
{
    QVERIFY(press(QStringLiteral("e")));
    QVERIFY(press(QStringLiteral("m")));
}

void TestTypingGuard::steeringIsPartOfAWordToo()
{
    QVERIFY(press(QStringLiteral("a")));
    QVERIFY(!press(QStringLiteral("m")));
}

void TestTypingGuard::aPauseEndsTheWord()
{
    QVERIFY(press(QStringLiteral("h")));
    QVERIFY(!press(QStringLiteral("e")));
    waitForTheMoment();
    QVERIFY(press(QStringLiteral("e")));
}

void TestTypingGuard::escapeEndsTheWord()
{
    QVERIFY(press(QStringLiteral("h")));
    QVERIFY(press(QStringLiteral("\x1b")));
    QVERIFY(press(QStringLiteral("e")));
}

void TestTypingGuard::anArrowEndsTheWord()
{
    QVERIFY(press(QStringLiteral("h")));
    QVERIFY(m_guard->mayAct(QKeyEvent(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier)));
    QVERIFY(press(QStringLiteral("e")));
}

void TestTypingGuard::theSameKeyTakesItsEffectBack()
{
    QVERIFY(press(QStringLiteral("e")));
    QVERIFY(press(QStringLiteral("e")));
}

void TestTypingGuard::oneRatingMayFollowAnother()
{
    QVERIFY(press(QStringLiteral("3")));
    QVERIFY(press(QStringLiteral("4")));
}

void TestTypingGuard::aWordThatWasNotedCounts()
{
    QVERIFY(press(QStringLiteral("3")));
    m_guard->noteWord();
    QVERIFY(!press(QStringLiteral("4")));
    QVERIFY(!press(QStringLiteral("m")));
}

void TestTypingGuard::whatIsHeldDownIsNoWord()
{
    QVERIFY(press(QStringLiteral("e")));
    QVERIFY(press(QStringLiteral("e"), Qt::NoModifier, true));
    QVERIFY(press(QStringLiteral("h")));
    QVERIFY(!press(QStringLiteral("h"), Qt::NoModifier, true));
}

void TestTypingGuard::keysWithControlAreNeverHeldBack()
{
    QVERIFY(press(QStringLiteral("h")));
    QVERIFY(press(QStringLiteral("e"), Qt::ControlModifier));
}

void TestTypingGuard::aDisabledShortcutIsALetter()
{
    m_edit->setEnabled(false);
    QVERIFY(press(QStringLiteral("e")));
    QVERIFY(!press(QStringLiteral("3")));
}

RIFFDESK_TEST(tst_typingguard, test::runTest<TestTypingGuard, QApplication>);
#include "tst_typingguard.moc"
