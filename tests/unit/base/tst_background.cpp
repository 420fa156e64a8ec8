#include "base/background.h"
#include "base/result.h"
#include "support/testprogram.h"
#include "tests/support/heldpool.h"

#include <QObject>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <functional>
#include <memory>
#include <stdexcept>
#include <vector>

using namespace riffdesk;
using namespace riffdesk::test;
using background::Pool;

namespace {

constexpr int patience = 20000;

/// Shared with work that may outlive the test function.
struct Signs
{
    QSemaphore begun;
    QSemaphore goOn;
    QSemaphore sawCancel;
    std::atomic_int runs = 0;
};

/// Work that says that it has begun and returns when it is cancelled.
auto untilCancelled(const std::shared_ptr<Signs>& signs)
{
    return [signs](const CancelToken& token) {
        signs->begun.release();
        while (!token.isCancelled())
            QThread::yieldCurrentThread();
        signs->sawCancel.release();
        return 1;
    };
}

/// After this, everything that earlier tasks of the pool could deliver has been delivered.
bool settle(Pool pool)
{
    const HeldPool held(pool); // every thread has left its earlier work
    bool ended = false;
    const BackgroundTask last = background::run(
        pool == Pool::Cpu ? Pool::Io : Pool::Cpu, [](const CancelToken&) { return true; },
        [&ended](bool) { ended = true; });
    return QTest::qWaitFor([&] { return ended; }, patience);
}

} // namespace

class TestBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultArrivesInTheCallersThread();
    void resultMayBeMoveOnly();
    void inTheOrderOfTheCalls();
    void cancelIsSeenByTheWork();
    void cancelledIsNeverDelivered();
    void cancelledAfterTheWorkIsNotDelivered();
    void cancelledBeforeItBeginsIsLeftOut();
    void cancelAndWaitWaits();
    void replacingTheHandleCancels();
    void doneMayStartTheNext();
    void doneMayDestroyItsOwner();
    void movedHandleKeepsTheTask();
    void ownerDestroyedWhileRunning();
    void keptTaskIsDelivered();
    void finishedWorkIsNotCancelledByItsHandle();
    void exceptionsBecomeErrors();
    void capturesEndWithTheWork();
    void heldPoolsDoNotDelayOthers_data();
    void heldPoolsDoNotDelayOthers();
};

void TestBackground::resultArrivesInTheCallersThread()
{
    QThread* worked = nullptr;
    QThread* delivered = nullptr;
    const BackgroundTask task = background::run(
        Pool::Cpu, [](const CancelToken&) { return QThread::currentThread(); },
        [&](QThread* thread) {
            worked = thread;
            delivered = QThread::currentThread();
        });
    QVERIFY(task.isRunning());
    QVERIFY(!delivered); // never from inside run()
    QTRY_VERIFY_WITH_TIMEOUT(delivered, patience);
    QCOMPARE(delivered, thread());
    QVERIFY(worked != thread());
    QVERIFY(!task.isRunning());
}

void TestBackground::resultMayBeMoveOnly()
{
    int got = 0;
    const BackgroundTask task = background::run(
        Pool::Io, [value = std::make_unique<int>(7)](const CancelToken&) mutable { return std::move(value); },
        [&](std::unique_ptr<int> value) { got = *value; });
    QTRY_COMPARE_WITH_TIMEOUT(got, 7, patience);
}

void TestBackground::inTheOrderOfTheCalls()
{
    QVector<int> begun; // the pool has one thread, and delivering is in order
    std::vector<BackgroundTask> tasks;
    for (int i = 0; i < 20; ++i)
        tasks.push_back(background::run(
            Pool::Idle, [i](const CancelToken&) { return i; }, [&](int number) { begun.append(number); }));
    QTRY_COMPARE_WITH_TIMEOUT(begun.size(), 20, patience);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(begun.at(i), i);
}

void TestBackground::cancelIsSeenByTheWork()
{
    const auto signs = std::make_shared<Signs>();
    BackgroundTask task = background::run(Pool::Cpu, untilCancelled(signs), [](int) {});
    QVERIFY(signs->begun.tryAcquire(1, patience));
    QVERIFY(task.isRunning());
    task.cancel();
    QVERIFY(!task.isRunning());
    QVERIFY(signs->sawCancel.tryAcquire(1, patience));
}

void TestBackground::cancelledIsNeverDelivered()
{
    const auto signs = std::make_shared<Signs>();
    bool delivered = false;
    {
        const BackgroundTask task =
            background::run(Pool::Cpu, untilCancelled(signs), [&](int) { delivered = true; });
        QVERIFY(signs->begun.tryAcquire(1, patience));
    }
    QVERIFY(signs->sawCancel.tryAcquire(1, patience));
    QVERIFY(settle(Pool::Cpu));
    QVERIFY(!delivered);
}

/// The result is on its way to the event loop when the task is cancelled.
void TestBackground::cancelledAfterTheWorkIsNotDelivered()
{
    const auto signs = std::make_shared<Signs>();
    bool delivered = false;
    BackgroundTask task = background::run(
        Pool::Idle,
        [signs](const CancelToken&) {
            signs->begun.release();
            return 1;
        },
        [&](int) { delivered = true; });
    // The pool has one thread: when the next task has begun, the first one is over.
    BackgroundTask after = background::run(
        Pool::Idle,
        [signs](const CancelToken&) {
            signs->begun.release();
            return 1;
        },
        [](int) {});
    QVERIFY(signs->begun.tryAcquire(2, patience));
    QVERIFY(task.isRunning());
    task.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!after.isRunning(), patience);
    QVERIFY(!delivered);
}

void TestBackground::cancelledBeforeItBeginsIsLeftOut()
{
    const auto signs = std::make_shared<Signs>();
    {
        const HeldPool held(Pool::Io);
        BackgroundTask task = background::run(
            Pool::Io, [signs](const CancelToken&) { return ++signs->runs; }, [](int) {});
        task.cancelAndWait(); // though no thread is free
    }
    QVERIFY(settle(Pool::Io));
    QCOMPARE(signs->runs.load(), 0);
}

void TestBackground::cancelAndWaitWaits()
{
    const auto signs = std::make_shared<Signs>();
    BackgroundTask task = background::run(
        Pool::Io,
        [signs](const CancelToken& token) {
            signs->begun.release();
            while (!token.isCancelled())
                QThread::yieldCurrentThread();
            ++signs->runs;
            return 1;
        },
        [](int) {});
    QVERIFY(signs->begun.tryAcquire(1, patience));
    task.cancelAndWait();
    QCOMPARE(signs->runs.load(), 1);
    task.cancelAndWait(); // nothing left to wait for
    BackgroundTask().cancelAndWait();
}

void TestBackground::replacingTheHandleCancels()
{
    const auto signs = std::make_shared<Signs>();
    QVector<int> delivered;
    BackgroundTask task =
        background::run(Pool::Cpu, untilCancelled(signs), [&](int) { delivered.append(1); });
    QVERIFY(signs->begun.tryAcquire(1, patience));
    task = background::run(
        Pool::Cpu, [](const CancelToken&) { return 2; }, [&](int number) { delivered.append(number); });
    QVERIFY(signs->sawCancel.tryAcquire(1, patience));
    QTRY_VERIFY_WITH_TIMEOUT(!task.isRunning(), patience);
    QVERIFY(settle(Pool::Cpu));
    QCOMPARE(delivered, QVector<int>{2});
}

void TestBackground::doneMayStartTheNext()
{
    constexpr int rounds = 50;
    int count = 0;
    BackgroundTask task;
    const std::function<void()> start = [&] {
        task = background::run(
            Pool::Cpu, [](const CancelToken&) { return 1; },
            [&](int one) {
                count += one;
                if (count < rounds)
                    start();
            });
    };
    start();
    QTRY_COMPARE_WITH_TIMEOUT(count, rounds, patience);
    QVERIFY(!task.isRunning());
}

void TestBackground::doneMayDestroyItsOwner()
{
    struct Owner
    {
        BackgroundTask task;
    };
    auto owner = std::make_unique<Owner>();
    owner->task = background::run(
        Pool::Cpu, [](const CancelToken&) { return 1; }, [&](int) { owner.reset(); });
    QTRY_VERIFY_WITH_TIMEOUT(!owner, patience);

    auto* parent = new QObject;
    bool gone = false;
    background::run(
        Pool::Cpu, [](const CancelToken&) { return 1; },
        [&](int) {
            delete parent;
            gone = true;
        })
        .setOwner(parent);
    QTRY_VERIFY_WITH_TIMEOUT(gone, patience);
}

void TestBackground::movedHandleKeepsTheTask()
{
    const auto signs = std::make_shared<Signs>();
    int got = 0;
    std::vector<BackgroundTask> tasks;
    {
        BackgroundTask task = background::run(
            Pool::Cpu,
            [signs](const CancelToken&) {
                signs->goOn.acquire();
                return 3;
            },
            [&](int number) { got = number; });
        tasks.push_back(std::move(task));
    }
    signs->goOn.release();
    QTRY_COMPARE_WITH_TIMEOUT(got, 3, patience);
}

void TestBackground::ownerDestroyedWhileRunning()
{
    const auto signs = std::make_shared<Signs>();
    bool delivered = false;
    auto owner = std::make_unique<QObject>();
    background::run(Pool::Cpu, untilCancelled(signs), [&](int) { delivered = true; }).setOwner(owner.get());
    QVERIFY(signs->begun.tryAcquire(1, patience));
    owner.reset();
    QVERIFY(signs->sawCancel.tryAcquire(1, patience));
    QVERIFY(settle(Pool::Cpu));
    QVERIFY(!delivered);
}

void TestBackground::keptTaskIsDelivered()
{
    QObject owner;
    int sum = 0;
    for (const int number : {1, 2, 3})
        background::run(
            Pool::Io, [number](const CancelToken&) { return number; }, [&](int each) { sum += each; })
            .setOwner(&owner);
    QTRY_COMPARE_WITH_TIMEOUT(sum, 6, patience);
    QTRY_VERIFY_WITH_TIMEOUT(owner.children().isEmpty(), patience); // nothing is left of them
}

/// What the work made may go on polling the token, as an opened song does.
void TestBackground::finishedWorkIsNotCancelledByItsHandle()
{
    std::optional<CancelToken> kept;
    BackgroundTask task = background::run(
        Pool::Cpu, [](const CancelToken& token) { return std::optional(token); },
        [&](const std::optional<CancelToken>& token) { kept = token; });
    QTRY_VERIFY_WITH_TIMEOUT(kept, patience);
    task = {};
    QVERIFY(!kept->isCancelled());
}

void TestBackground::exceptionsBecomeErrors()
{
    std::optional<Error> error;
    const BackgroundTask failing = background::run(
        Pool::Cpu, [](const CancelToken&) -> Result<int> { throw std::runtime_error("broken"); },
        [&](const Result<int>& result) { error = result.error(); });
    QTRY_VERIFY_WITH_TIMEOUT(error, patience);
    QVERIFY(error->category == Error::Category::Internal);
    QVERIFY(!error->message.isEmpty() && !error->nextStep.isEmpty());

    std::optional<QString> text;
    const BackgroundTask other = background::run(
        Pool::Cpu, [](const CancelToken&) -> QString { throw 1; },
        [&](const QString& result) { text = result; });
    QTRY_VERIFY_WITH_TIMEOUT(text, patience);
    QVERIFY(text->isEmpty());
}

void TestBackground::capturesEndWithTheWork()
{
    auto file = std::make_shared<int>(1);
    const std::weak_ptr<int> watch = file;
    bool goneBefore = false;
    const BackgroundTask task = background::run(
        Pool::Io, [file = std::move(file)](const CancelToken&) { return *file; },
        [&](int) { goneBefore = watch.expired(); });
    QTRY_VERIFY_WITH_TIMEOUT(!task.isRunning(), patience);
    QVERIFY(goneBefore);
}

void TestBackground::heldPoolsDoNotDelayOthers_data()
{
    QTest::addColumn<int>("free");
    QTest::newRow("io") << int(Pool::Io);
    QTest::newRow("decode") << int(Pool::Decode);
    QTest::newRow("cpu") << int(Pool::Cpu);
    QTest::newRow("idle") << int(Pool::Idle);
}

void TestBackground::heldPoolsDoNotDelayOthers()
{
    QFETCH(int, free);
    std::vector<std::unique_ptr<HeldPool>> held;
    for (const Pool pool : {Pool::Io, Pool::Decode, Pool::Cpu, Pool::Idle}) {
        if (int(pool) != free)
            held.push_back(std::make_unique<HeldPool>(pool));
    }
    bool arrived = false;
    const BackgroundTask task = background::run(
        Pool(free), [](const CancelToken&) { return true; }, [&](bool) { arrived = true; });
    QTRY_VERIFY_WITH_TIMEOUT(arrived, patience);
}

RIFFDESK_TEST(tst_background, runTest<TestBackground>);
#include "tst_background.moc"
