#include "jobbench.h"
#include "jobs/reconciler.h"
#include "support/testprogram.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <array>

using namespace riffdesk;
using State = Job::State;
using test::FakeService;
using test::JobBench;

/// Kills at every step, and requests whose outcome is unknown: one paid request, and the song
/// arrives.
class TestJobRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAt_data();
    void killedAt();
    void killedBetweenSongAndTransition();
    void killedAgainAndAgain();
    void killedWhileConnecting();
    void whatIsNotWrittenIsNotSent();
    void anAnswerTheDiskRefusesIsKept();
    void beforeResumeNothingMoves();
    void aLostAnswerIsFound_data();
    void aLostAnswerIsFound();
    void aWrongClockHidesNoSong_data();
    void aWrongClockHidesNoSong();
    void aTaskOfAnotherClientIsNotAdopted();
    void neverArrivedIsTheUsersToSay();
    void checkAgainFindsWhatIsListedLate();
    void aServiceWithoutHistoryAsks();
    void otherTasksAreNotAdopted();
    void twoEqualRequestsAdoptTwoTasks();
    void aLostRequestDoesNotVouchForAnEqualTask();
    void anEqualRequestOnItsWayIsNotRobbed();
    void anEqualRequestOfAnEndedRunHoldsNothingUp_data();
    void anEqualRequestOfAnEndedRunHoldsNothingUp();
    void cancelOnTheWayIsLookedFor();
    void dismissedIsLeftAlone();
    void sameRequest();
    void nothingIsToldAfterTheEnd();
};

void TestJobRecovery::killedAt_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("draft") << State::Draft;
    QTest::newRow("submitting") << State::Submitting;
    QTest::newRow("running") << State::Running;
    QTest::newRow("fetching") << State::Fetching;
}

void TestJobRecovery::killedAt()
{
    QFETCH(State, state);
    JobBench bench;
    if (state == State::Draft)
        bench.queue().setPaused(true);
    if (state == State::Submitting)
        bench.service.nextSubmit(FakeService::Submit::Hold);
    if (state == State::Running)
        bench.service.setTasksFrozen(true);
    if (state == State::Fetching)
        bench.service.setMediaFrozen(true);
    const QString id = bench.add();
    QTRY_COMPARE(bench.stateOf(id), toString(state));
    if (state == State::Submitting)
        QTRY_COMPARE(bench.service.paid(), 1);
    if (state == State::Fetching)
        QTRY_VERIFY(bench.service.mediaRequests() > 0);
    bench.kill();
    bench.service.releaseSubmits();
    bench.service.setTasksFrozen(false);
    bench.service.setMediaFrozen(false);
    bench.start();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY(bench.hasWholeSong());
    QCOMPARE(bench.service.paid(), 1);
    QCOMPARE(bench.service.submits(), 1);
    QCOMPARE(bench.ended().count(), 1);
}

void TestJobRecovery::killedBetweenSongAndTransition()
{
    JobBench bench;
    bench.service.setTasksFrozen(true);
    const QString id = bench.add();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Running));
    // The song is in the library already, the job is not yet Fetching.
    Song song;
    song.service = QStringLiteral("fake");
    song.remoteId = QStringLiteral("song-task-1-1");
    song.title = QStringLiteral("Half way");
    song.taskId = QStringLiteral("task-1");
    QVERIFY(bench.library().add(song).ok());
    bench.kill();
    bench.service.setTasksFrozen(false);
    bench.start();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY(bench.hasWholeSong());
    QCOMPARE(bench.service.paid(), 1);
}

void TestJobRecovery::killedAgainAndAgain()
{
    JobBench bench;
    const QString id = bench.add();
    // A little further each time, wherever that is.
    for (int i = 0; i < 40 && bench.stateOf(id) != toString(State::Done); ++i) {
        QTest::qWait(i);
        bench.kill();
        bench.start();
    }
    QTRY_VERIFY(bench.stateOf(id) == toString(State::Done) || bench.job(id).searched);
    if (bench.job(id).searched) {
        // Killed after it was written that the body leaves, before it left: only then is the user asked.
        QCOMPARE(bench.service.paid(), 0);
        QVERIFY(bench.queue().sendAgain(id));
    }
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY(bench.hasWholeSong());
    QCOMPARE(bench.service.paid(), 1);
}

void TestJobRecovery::killedWhileConnecting()
{
    // Who connects to it waits: as many as may stand in its queue do so already.
    QTcpServer full;
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::array<QTcpSocket, 2> queue;
    for (QTcpSocket& socket : queue) {
        socket.connectToHost(full.serverAddress(), full.serverPort());
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }
    JobBench bench;
    bench.endpoint->baseUrl.setPort(full.serverPort());
    const QString id = bench.add();
    QTest::qWait(0); // the draft is taken up; no connection stands yet
    QCOMPARE(bench.stateOf(id), toString(State::Draft));
    bench.kill();
    bench.endpoint = bench.service.endpoint();
    bench.start();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done)); // without asking the user
    QCOMPARE(bench.service.paid(), 1);
    QCOMPARE(bench.service.submits(), 1);
}

void TestJobRecovery::whatIsNotWrittenIsNotSent()
{
    JobBench bench;
    QVERIFY(bench.database()
                .run(QStringLiteral("CREATE TRIGGER full BEFORE UPDATE ON jobs WHEN new.state = 'submitting' "
                                    "BEGIN SELECT RAISE(ABORT, 'full'); END"))
                .ok());
    const QString id = bench.add();
    QTRY_VERIFY(bench.job(id).error.has_value());
    test::runTimersDueWithin(std::chrono::milliseconds(5 * bench.options.retryBaseMs));
    QCOMPARE(bench.stateOf(id), toString(State::Draft));
    QCOMPARE(bench.service.submits(), 0);
    QVERIFY(bench.database().run(QStringLiteral("DROP TRIGGER full")).ok());
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QCOMPARE(bench.service.paid(), 1);
}

void TestJobRecovery::anAnswerTheDiskRefusesIsKept()
{
    JobBench bench;
    QVERIFY(bench.database()
                .run(QStringLiteral("CREATE TRIGGER full BEFORE UPDATE ON jobs WHEN new.state = 'running' "
                                    "BEGIN SELECT RAISE(ABORT, 'full'); END"))
                .ok());
    const QString id = bench.add();
    QTRY_VERIFY(bench.job(id).error.has_value());
    QCOMPARE(bench.stateOf(id), toString(State::Submitting));
    QVERIFY(bench.database().run(QStringLiteral("DROP TRIGGER full")).ok());
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QCOMPARE(bench.service.submits(), 1);
    QCOMPARE(bench.service.historyCalls(), 0);
}

void TestJobRecovery::beforeResumeNothingMoves()
{
    JobBench bench;
    bench.queue().setPaused(true);
    const QString old = bench.add();
    bench.kill();
    bench.start(false);
    QCOMPARE(bench.queue().jobs().size(), 1);
    QVERIFY(bench.queue().isIdle());
    const QString fresh = bench.add(QStringLiteral("Another"));
    QTRY_COMPARE(bench.stateOf(fresh), toString(State::Done));
    QCOMPARE(bench.stateOf(old), toString(State::Draft));
    QVERIFY(bench.queue().resume().ok());
    QTRY_COMPARE(bench.stateOf(old), toString(State::Done));
    QCOMPARE(bench.service.paid(), 2);
}

void TestJobRecovery::aLostAnswerIsFound_data()
{
    QTest::addColumn<bool>("gateway");
    QTest::newRow("connection cut") << false;
    QTest::newRow("gateway") << true;
}

void TestJobRecovery::aLostAnswerIsFound()
{
    QFETCH(bool, gateway);
    JobBench bench;
    QString id;
    if (gateway) {
        // The gateway has lost the answer, the service behind it has the task.
        bench.service.nextSubmitAnswer(502, "<html>Bad gateway</html>");
        id = bench.add();
        bench.service.addForeignTask(bench.job(id).request, 0);
    } else {
        bench.service.nextSubmit(FakeService::Submit::Drop);
        id = bench.add();
    }
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QCOMPARE(bench.job(id).taskId, QStringLiteral("task-1"));
    QCOMPARE(bench.service.submits(), 1);
    QVERIFY(bench.service.historyCalls() >= 1);
    QVERIFY(bench.hasWholeSong());
}

void TestJobRecovery::aWrongClockHidesNoSong_data()
{
    QTest::addColumn<int>("ahead"); // the service's clock, in seconds
    QTest::newRow("this computer is 70 s fast") << -70;
    QTest::newRow("11 min slow") << 660;
    QTest::newRow("a month slow") << 30 * 24 * 3600;
}

void TestJobRecovery::aWrongClockHidesNoSong()
{
    QFETCH(int, ahead);
    JobBench bench;
    bench.service.setClockAhead(ahead);
    bench.service.nextSubmit(FakeService::Submit::Drop);
    const QString id = bench.add();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QCOMPARE(bench.service.paid(), 1);
}

void TestJobRecovery::aTaskOfAnotherClientIsNotAdopted()
{
    JobBench bench;
    bench.service.nextSubmit(FakeService::Submit::DropUntaken);
    const QString id = bench.add();
    QJsonObject theirs = bench.job(id).request; // made in the user's browser
    theirs.insert(QStringLiteral("seed"), QStringLiteral("99"));
    bench.service.addForeignTask(theirs, 0);
    theirs = bench.job(id).request;
    theirs.insert(QStringLiteral("title"), QStringLiteral("Mine"));
    bench.service.addForeignTask(theirs, 0);
    QTRY_VERIFY(bench.job(id).searched);
    QVERIFY(bench.songs().isEmpty());
    // Two that could be it: none is taken.
    bench.service.addForeignTask(bench.job(id).request, 0);
    bench.service.addForeignTask(bench.job(id).request, 0);
    QVERIFY(bench.queue().checkAgain(id));
    QTRY_VERIFY(bench.job(id).searched);
    QCOMPARE(bench.stateOf(id), toString(State::Unknown));
}

void TestJobRecovery::neverArrivedIsTheUsersToSay()
{
    JobBench bench;
    bench.service.nextSubmit(FakeService::Submit::DropUntaken);
    const QString id = bench.add();
    QTRY_VERIFY(bench.job(id).searched);
    QCOMPARE(bench.stateOf(id), toString(State::Unknown));
    QCOMPARE(bench.service.historyCalls(), 3);
    QVERIFY(bench.queue().isIdle());
    QVERIFY(bench.job(id).error.has_value());
    // Not even a restart sends it again by itself.
    bench.kill();
    bench.start();
    QVERIFY(bench.runAnother());
    QCOMPARE(bench.stateOf(id), toString(State::Unknown));
    QCOMPARE(bench.service.submits(), 2);
    QCOMPARE(bench.service.historyCalls(), 3);
    QVERIFY(bench.queue().sendAgain(id));
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QCOMPARE(bench.service.submits(), 3);
    QCOMPARE(bench.service.paid(), 2);
}

void TestJobRecovery::checkAgainFindsWhatIsListedLate()
{
    JobBench bench;
    bench.service.setHistoryEmpty(true);
    bench.service.nextSubmit(FakeService::Submit::Drop);
    const QString id = bench.add();
    QTRY_VERIFY(bench.job(id).searched);
    bench.service.setHistoryEmpty(false);
    QVERIFY(bench.queue().checkAgain(id));
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QCOMPARE(bench.service.submits(), 1);
}

void TestJobRecovery::aServiceWithoutHistoryAsks()
{
    JobBench bench;
    bench.service.setHistoryStatus(404);
    bench.service.nextSubmit(FakeService::Submit::Drop);
    const QString id = bench.add();
    QTRY_VERIFY(bench.job(id).searched);
    QCOMPARE(bench.service.historyCalls(), 1);
    QCOMPARE(bench.stateOf(id), toString(State::Unknown));
    QVERIFY(bench.queue().dismiss(id));
    QVERIFY(bench.queue().jobs().isEmpty());
}

void TestJobRecovery::otherTasksAreNotAdopted()
{
    JobBench bench;
    SongRequest seeded = bench.request();
    seeded.set(QStringLiteral("seed"), QStringLiteral("7"));
    const QString first = bench.queue().add(QStringLiteral("fake"), seeded)->first();
    QTRY_COMPARE(bench.stateOf(first), toString(State::Done)); // its equal task belongs to it
    const QJsonObject request = bench.job(first).request;
    bench.service.addForeignTask(request, 600); // long before
    QJsonObject other = request;
    other.insert(QStringLiteral("prompt"), QStringLiteral("Another song"));
    bench.service.addForeignTask(other, 0);
    bench.service.nextSubmit(FakeService::Submit::DropUntaken);
    const QString id = bench.queue().add(QStringLiteral("fake"), seeded)->first();
    QTRY_VERIFY(bench.job(id).searched);
    QCOMPARE(bench.stateOf(id), toString(State::Unknown));
    QCOMPARE(bench.songs().size(), 1);
}

void TestJobRecovery::twoEqualRequestsAdoptTwoTasks()
{
    JobBench bench;
    bench.service.nextSubmit(FakeService::Submit::Drop, 2);
    const auto ids = bench.queue().add(QStringLiteral("fake"), bench.request(), 2);
    QVERIFY(ids.ok());
    QTRY_COMPARE(bench.stateOf(ids->at(0)), toString(State::Done));
    QTRY_COMPARE(bench.stateOf(ids->at(1)), toString(State::Done));
    QVERIFY(bench.job(ids->at(0)).taskId != bench.job(ids->at(1)).taskId);
    QCOMPARE(bench.songs().size(), 2);
    QCOMPARE(bench.service.paid(), 2);
}

/// An equal request that was looked for in vain does not make another client's equal task ours.
void TestJobRecovery::aLostRequestDoesNotVouchForAnEqualTask()
{
    JobBench bench;
    SongRequest seeded = bench.request();
    seeded.set(QStringLiteral("seed"), QStringLiteral("7"));
    bench.service.nextSubmit(FakeService::Submit::DropUntaken);
    const QString lost = bench.queue().add(QStringLiteral("fake"), seeded)->first();
    QTRY_VERIFY(bench.job(lost).searched);
    bench.service.addForeignTask(bench.job(lost).request, 0);
    bench.service.nextSubmit(FakeService::Submit::Drop);
    const QString taken = bench.queue().add(QStringLiteral("fake"), seeded)->first();
    QTRY_VERIFY(bench.job(taken).searched || bench.stateOf(taken) == toString(State::Done));
    QCOMPARE(bench.stateOf(taken),
             toString(State::Unknown)); // which of the two it is, only the user can tell
    QVERIFY(bench.songs().isEmpty());
}

void TestJobRecovery::anEqualRequestOnItsWayIsNotRobbed()
{
    JobBench bench;
    bench.service.nextSubmit(FakeService::Submit::Hold);
    SongRequest seeded = bench.request();
    seeded.set(QStringLiteral("seed"), QStringLiteral("7"));
    const QString slow = bench.queue().add(QStringLiteral("fake"), seeded)->first();
    QTRY_COMPARE(bench.service.paid(), 1);
    bench.service.nextSubmit(FakeService::Submit::DropUntaken);
    const QString lost = bench.queue().add(QStringLiteral("fake"), seeded)->first();
    QTRY_COMPARE(bench.stateOf(lost), toString(State::Unknown));
    QVERIFY(bench.runAnother());
    QCOMPARE(bench.stateOf(lost),
             toString(State::Unknown)); // the only such task in the history is the other one's
    bench.service.releaseSubmits();
    QTRY_COMPARE(bench.stateOf(slow), toString(State::Done));
    QTRY_VERIFY(bench.job(lost).searched);
    QCOMPARE(bench.songs().size(), 2);
}

void TestJobRecovery::anEqualRequestOfAnEndedRunHoldsNothingUp_data()
{
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<bool>("isTaken"); // the second one
    QTest::newRow("both are in the history") << true << true;
    QTest::newRow("the first is") << true << false;
    QTest::newRow("none is") << false << false;
}

/// A command that makes one song takes up no jobs of earlier runs: they stay as they were left.
void TestJobRecovery::anEqualRequestOfAnEndedRunHoldsNothingUp()
{
    QFETCH(const bool, isListed);
    QFETCH(const bool, isTaken);
    JobBench bench;
    SongRequest seeded = bench.request();
    seeded.set(QStringLiteral("seed"), QStringLiteral("7"));
    bench.service.nextSubmit(FakeService::Submit::Hold);
    const QString left = bench.queue().add(QStringLiteral("fake"), seeded)->first();
    QTRY_COMPARE(bench.service.paid(), 1);
    bench.kill();
    bench.service.releaseSubmits();
    bench.service.setHistoryEmpty(!isListed);
    bench.start(false);
    bench.service.nextSubmit(isTaken ? FakeService::Submit::Drop : FakeService::Submit::DropUntaken);
    const QString id = bench.queue().add(QStringLiteral("fake"), seeded)->first();
    // One of two equal tasks is as good as the other; without any, the user is asked.
    if (isListed)
        QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    else
        QTRY_VERIFY(bench.job(id).searched);
    QCOMPARE(bench.stateOf(left), toString(State::Submitting));
}

void TestJobRecovery::cancelOnTheWayIsLookedFor()
{
    JobBench bench;
    bench.service.nextSubmit(FakeService::Submit::Hold);
    const QString id = bench.add();
    QTRY_COMPARE(bench.service.paid(), 1);
    QVERIFY(bench.queue().cancel(id));
    QCOMPARE(bench.stateOf(id), toString(State::Unknown)); // never "cancelled": it may be charged
    QCOMPARE(bench.job(id).error->accepted, ApiError::Accepted::Unknown);
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QCOMPARE(bench.service.submits(), 1);
}

void TestJobRecovery::dismissedIsLeftAlone()
{
    JobBench bench;
    bench.service.setHistoryEmpty(true);
    bench.service.nextSubmit(FakeService::Submit::Drop);
    const QString id = bench.add();
    QTRY_VERIFY(bench.job(id).searched);
    QVERIFY(bench.queue().dismiss(id));
    bench.service.setHistoryEmpty(false);
    const int before = bench.service.historyCalls();
    bench.kill();
    bench.start();
    QVERIFY(bench.runAnother());
    QCOMPARE(bench.service.historyCalls(), before);
    QCOMPARE(bench.ended().count(), 1); // the other one
}

void TestJobRecovery::sameRequest()
{
    const Catalogue catalogue = Catalogue::builtIn();
    const QJsonObject ours{{QStringLiteral("prompt"), QStringLiteral("a")},
                           {QStringLiteral("lyric"), QString()},
                           {QStringLiteral("weirdness"), 1}};
    QJsonObject theirs{{QStringLiteral("prompt"), QStringLiteral("a")},
                       {QStringLiteral("weirdness"), 1.0},
                       {QStringLiteral("async"), true},
                       {QStringLiteral("added"), QStringLiteral("by them")}};
    QVERIFY(Reconciler::isSameRequest(ours, theirs, catalogue)); // an empty field may be left out
    QJsonObject titled = theirs; // what a user chose elsewhere
    titled.insert(QStringLiteral("title"), QStringLiteral("Mine"));
    QVERIFY(!Reconciler::isSameRequest(ours, titled, catalogue));
    theirs.insert(QStringLiteral("weirdness"), 0.9);
    QVERIFY(!Reconciler::isSameRequest(ours, theirs, catalogue));
    theirs.insert(QStringLiteral("weirdness"), 1);
    theirs.insert(QStringLiteral("lyric"), QStringLiteral("words"));
    QVERIFY(!Reconciler::isSameRequest(ours, theirs, catalogue));
    QVERIFY(!Reconciler::isSameRequest(ours, {}, catalogue));
    const QString seed = QStringLiteral("seed");
    QVERIFY(
        Reconciler::isSameRequest({{seed, QStringLiteral("4123456789")}}, {{seed, 4123456789.0}}, catalogue));
    QVERIFY(!Reconciler::isSameRequest({{seed, QStringLiteral("4123456789")}}, {{seed, 4123456788.0}},
                                       catalogue));
    QVERIFY(!Reconciler::isSameRequest({}, {}, catalogue));
}

void TestJobRecovery::nothingIsToldAfterTheEnd()
{
    JobBench bench;
    bench.service.nextSubmit(FakeService::Submit::Hold);
    bench.add();
    QTRY_COMPARE(bench.service.paid(), 1);
    int told = 0;
    connect(&bench.queue(), &JobQueue::jobChanged, this, [&] { ++told; });
    connect(&bench.queue(), &JobQueue::jobEnded, this, [&] { ++told; });
    bench.kill();
    bench.service.releaseSubmits();
    bench.start();
    QVERIFY(bench.runAnother());
    QCOMPARE(told, 0);
}

RIFFDESK_TEST(tst_jobrecovery, test::runTest<TestJobRecovery>);
#include "tst_jobrecovery.moc"
