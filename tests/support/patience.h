#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

#include <chrono>

namespace riffdesk::test {

/// How long a test waits for what must come, in milliseconds: far longer than a busy machine needs, since
/// only a test that fails waits for so long. That something comes sooner is never asserted.
inline constexpr int patienceMs = 120'000;

/// Runs what is due in this thread: posted events, timers that have run out, deferred deletions.
inline void processDue()
{
    constexpr int rounds = 3; // what is due may post something more
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Returns when every timer of this thread that is due within `time` has fired, however late the machine runs
/// them: Qt fires them in the order in which they are due. So a test can tell that nothing comes of, say, an
/// edit that would be acted upon when the typing rests.
inline void runTimersDueWithin(std::chrono::milliseconds time)
{
    bool fired = false;
    QTimer::singleShot(time, Qt::PreciseTimer, QCoreApplication::instance(), [&fired] { fired = true; });
    while (!fired)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    processDue();
}

} // namespace riffdesk::test

// Qt's own time out after five seconds and poll every 50 ms.
#define RIFFDESK_WAIT_FOR(condition)                                                                         \
    for (const QDeadlineTimer riffdeskLimit(riffdesk::test::patienceMs);                                     \
         !(condition) && !riffdeskLimit.hasExpired() && !QTest::currentTestFailed();)                        \
    QTest::qWait(5)

#undef QTRY_VERIFY
#define QTRY_VERIFY(condition)                                                                               \
    do {                                                                                                     \
        RIFFDESK_WAIT_FOR(condition);                                                                        \
        QVERIFY(condition);                                                                                  \
    } while (false)

#undef QTRY_VERIFY2
#define QTRY_VERIFY2(condition, message)                                                                     \
    do {                                                                                                     \
        RIFFDESK_WAIT_FOR(condition);                                                                        \
        QVERIFY2(condition, message);                                                                        \
    } while (false)

#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected)                                                                       \
    do {                                                                                                     \
        RIFFDESK_WAIT_FOR((actual) == (expected));                                                           \
        QCOMPARE(actual, expected);                                                                          \
    } while (false)
