#include "jobbench.h"
#include "ledger/ledger.h"
#include "library/rebuild.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace riffdesk;
using State = Job::State;
using Outcome = PaidRequest::Outcome;
using test::FakeService;
using test::JobBench;

/// Databases that are lost, rows that cannot be written, drafts that were still held: no paid song is lost,
/// nothing is paid that was not meant.
class TestJobLosses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLedgerSaysWhatBecameOfARequest();
    void whatTheLedgerDoesNotTakeIsNotSent();
    void theLedgerOutlivesTheDatabase();
    void withoutALedgerTheHistoryTells();
    void theUserSaysWhichTaskIsTheirs();
    void paidRequestsAreCounted();
    void draftsOfALostDatabaseAreNotSent();
    void draftsHeldAtTheEndWaitForTheUser();
    void aKnownIdSwallowsNoSong();
    void aRowThatCannotBeWrittenHoldsUpNoOther();
    void whatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] static QVector<PaidRequest> ledgerOf(const JobBench& bench)
    {
        const auto contents = Ledger::beside(bench.databasePath()).read();
        return contents ? contents->requests : QVector<PaidRequest>();
    }
    static bool rebuildLost(JobBench& bench, bool databaseToo = true)
    {
        bench.kill();
        for (const char* suffix : {"", "-wal", "-shm"}) {
            if (databaseToo)
                QFile::remove(bench.databasePath() + QLatin1String(suffix));
        }
        return rebuild::run(bench.databasePath(), bench.songsDir()).ok();
    }
    static void refuseWrites(JobBench& bench, const QString& id)
    {
        QVERIFY(bench.database().run(
            QStringLiteral("CREATE TRIGGER refuse BEFORE UPDATE ON jobs WHEN old.id = '%1' "
                           "BEGIN SELECT RAISE(ABORT, 'no room'); END")
                .arg(id)));
    }
};

void TestJobLosses::theLedgerSaysWhatBecameOfARequest()
{
    JobBench bench;
    bench.service.nextSubmit(FakeService::Submit::Hold);
    const QString id = bench.add();
    QTRY_COMPARE(bench.service.paid(), 1);
    QCOMPARE(ledgerOf(bench).size(), 1); // before its answer
    QCOMPARE(ledgerOf(bench).first().id, id);
    QCOMPARE(toString(ledgerOf(bench).first().outcome), toString(Outcome::Open));
    QCOMPARE(ledgerOf(bench).first().request, bench.job(id).request);
    QVERIFY(ledgerOf(bench).first().taskId.isEmpty());
    bench.service.setTasksFrozen(true);
    bench.service.releaseSubmits();
    QTRY_VERIFY(!ledgerOf(bench).first().taskId.isEmpty());
    bench.service.setTasksFrozen(false);
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QCOMPARE(toString(ledgerOf(bench).first().outcome), toString(Outcome::Done));
    QCOMPARE(ledgerOf(bench).first().songIds, bench.job(id).songIds);
    QVERIFY(ledgerOf(bench).first().endedAt.isValid());

    bench.service.setTaskError("generation_failed");
    const QString failing = bench.add(QStringLiteral("fails"));
    QTRY_COMPARE(bench.stateOf(failing), toString(State::Failed));
    QCOMPARE(toString(ledgerOf(bench).last().outcome), toString(Outcome::Failed));
    bench.queue().setPaused(true);
    QVERIFY(bench.queue().cancel(bench.add(QStringLiteral("never sent"))));
    QCOMPARE(ledgerOf(bench).size(), 2);
}

void TestJobLosses::whatTheLedgerDoesNotTakeIsNotSent()
{
    JobBench bench;
    const QString path = Ledger::beside(bench.databasePath()).path();
    QVERIFY(QDir().mkdir(path)); // a folder is in its place
    const QString id = bench.add();
    QTRY_VERIFY(bench.job(id).error.has_value());
    QCOMPARE(bench.stateOf(id), toString(State::Draft));
    QCOMPARE(bench.service.paid(), 0);
    QVERIFY(QDir().rmdir(path));
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done)); // by itself, when it can be written
    QCOMPARE(bench.service.paid(), 1);
}

void TestJobLosses::theLedgerOutlivesTheDatabase()
{
    JobBench bench;
    const QString done = bench.add(QStringLiteral("done"));
    QTRY_COMPARE(bench.stateOf(done), toString(State::Done));
    bench.service.setTasksFrozen(true);
    const QString running = bench.add(QStringLiteral("running"));
    QTRY_COMPARE(bench.stateOf(running), toString(State::Running));
    bench.service.nextSubmit(FakeService::Submit::Hold);
    const QString sent = bench.add(QStringLiteral("sent"));
    QTRY_COMPARE(bench.service.paid(), 3);
    QVERIFY(rebuildLost(bench));
    bench.service.releaseSubmits();
    bench.service.setTasksFrozen(false);
    bench.start();
    QTRY_COMPARE(bench.songs().size(), 3);
    for (const QString& id : {done, running, sent}) {
        QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
        QVERIFY(bench.job(id).request.contains(QStringLiteral("prompt")));
    }
    QCOMPARE(bench.service.submits(), 3);
    QCOMPARE(ledgerOf(bench).size(), 3);
    for (const PaidRequest& request : ledgerOf(bench))
        QCOMPARE(toString(request.outcome), toString(Outcome::Done));
}

void TestJobLosses::withoutALedgerTheHistoryTells()
{
    JobBench bench;
    for (const char* prompt : {"kept", "lost with its folder"}) {
        const QString id = bench.add(QLatin1String(prompt));
        QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    }
    const QVector<Song> songs = bench.songs();
    QCOMPARE(songs.size(), 2);
    QVERIFY(QDir(bench.songsDir() + QLatin1Char('/') + songs.first().id).removeRecursively());
    QVERIFY(QFile::remove(Ledger::beside(bench.databasePath()).path()));
    QVERIFY(rebuildLost(bench));
    bench.start();
    QVERIFY(!bench.queue().isIdle()); // the search is work that is waited for
    QTRY_COMPARE(bench.songs().size(), 2);
    QTRY_VERIFY(bench.queue().isIdle());
    for (const Song& song : bench.songs())
        QCOMPARE(toString(song.media), toString(Song::Media::Ready));
    QCOMPARE(bench.service.submits(), 2);
    // Once is enough.
    const int calls = bench.service.historyCalls();
    bench.kill();
    bench.start();
    QVERIFY(bench.runAnother());
    QCOMPARE(bench.service.historyCalls(), calls);
}

void TestJobLosses::theUserSaysWhichTaskIsTheirs()
{
    JobBench bench;
    bench.service.nextSubmit(FakeService::Submit::Hold);
    const QString id = bench.add();
    QTRY_COMPARE(bench.service.paid(), 1);
    bench.kill();
    bench.service.releaseSubmits();
    // Two tasks that it cannot be told from, and one that is nearer.
    const QJsonObject request = [&bench, &id] {
        bench.start(false);
        return bench.job(id).request;
    }();
    const QString twin = bench.service.addForeignTask(request, -0.5);
    const QString other =
        bench.service.addForeignTask({{QStringLiteral("prompt"), QStringLiteral("Something else")}}, -1);
    QVERIFY(bench.queue().resume());
    QTRY_VERIFY(bench.job(id).searched);
    QStringList tasks;
    for (const JobCandidate& candidate : bench.job(id).candidates)
        tasks.append(candidate.taskId);
    QCOMPARE(tasks.size(), 3);
    QVERIFY(tasks.contains(QStringLiteral("task-1")) && tasks.contains(twin) && tasks.contains(other));
    QVERIFY(bench.queue().adopt(id, QStringLiteral("task-1")));
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY(bench.job(id).candidates.isEmpty());
    QCOMPARE(bench.service.submits(), 1);
}

void TestJobLosses::paidRequestsAreCounted()
{
    JobBench bench;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QCOMPARE(bench.queue().paidSince(before), 0);
    QVERIFY(bench.runAnother());
    bench.queue().setPaused(true);
    bench.add();
    QVERIFY(bench.queue().add(Endpoint::practiceId(), bench.request()));
    QCOMPARE(bench.queue().paidSince(before), 2);
    QCOMPARE(bench.queue().paidSince(before.addSecs(3600)), 1); // the one that is still to leave
}

void TestJobLosses::draftsOfALostDatabaseAreNotSent()
{
    JobBench bench;
    QVERIFY(bench.runAnother()); // the ledger is there and knows that the next one was not sent
    bench.queue().setPaused(true);
    const QString id = bench.add();
    QVERIFY(rebuildLost(bench, false));
    bench.start();
    QVERIFY(bench.runAnother());
    QCOMPARE(bench.stateOf(id), toString(State::Draft));
    QVERIFY(bench.job(id).held);
    QCOMPARE(bench.service.submits(), 2);
}

void TestJobLosses::draftsHeldAtTheEndWaitForTheUser()
{
    JobBench bench;
    const auto add = [&bench](int ms) {
        const auto ids = bench.queue().addHeld(QStringLiteral("fake"), {bench.request()}, ms);
        return ids ? ids->value(0) : QString();
    };
    const QString held = add(JobQueue::mostHoldMs);
    bench.endpoint.reset();
    const QString released = add(1);
    QTRY_VERIFY(!bench.job(released).held); // its time is over; it waits for the service
    QCOMPARE(bench.stateOf(released), toString(State::Draft));
    bench.kill();
    bench.endpoint = bench.service.endpoint();
    bench.start();
    QTRY_COMPARE(bench.stateOf(released), toString(State::Done));
    QVERIFY(bench.queue().isIdle());
    QCOMPARE(bench.stateOf(held), toString(State::Draft));
    QCOMPARE(bench.service.submits(), 1);
    QVERIFY(bench.queue().send(held));
    QTRY_COMPARE(bench.stateOf(held), toString(State::Done));
    QCOMPARE(bench.service.submits(), 2);
}

void TestJobLosses::aKnownIdSwallowsNoSong()
{
    JobBench bench;
    bench.service.setEqualIds(true);
    bench.service.setSongsPerTask(2);
    const QString first = bench.add(QStringLiteral("first"));
    QTRY_COMPARE(bench.stateOf(first), toString(State::Done));
    const QString second = bench.add(QStringLiteral("second"));
    QTRY_COMPARE(bench.stateOf(second), toString(State::Done));
    const QVector<Song> songs = bench.songs();
    QCOMPARE(songs.size(), 4);
    QSet<QString> addresses;
    for (const Song& song : songs) {
        QCOMPARE(toString(song.media), toString(Song::Media::Ready));
        QCOMPARE(serviceIdOf(song), QStringLiteral("song-again")); // as the service calls it
        addresses.insert(song.audioUrl);
    }
    QCOMPARE(addresses.size(), 4);
    // Told once more, the songs of a task are the same ones.
    bench.service.setMediaFrozen(true);
    const QString third = bench.add(QStringLiteral("third"));
    QTRY_COMPARE(bench.stateOf(third), toString(State::Fetching));
    bench.kill();
    bench.service.setMediaFrozen(false);
    QVERIFY(rebuildLost(bench));
    bench.start();
    QTRY_COMPARE(bench.stateOf(third), toString(State::Done));
    QCOMPARE(bench.songs().size(), 6);
}

void TestJobLosses::aRowThatCannotBeWrittenHoldsUpNoOther()
{
    JobBench bench;
    bench.service.nextSubmit(FakeService::Submit::Hold);
    const QString first = bench.add(QStringLiteral("first"));
    QTRY_COMPARE(bench.service.paid(), 1);
    bench.service.setTasksFrozen(true);
    const QString second = bench.add(QStringLiteral("second"));
    QTRY_COMPARE(bench.stateOf(second), toString(State::Running));
    bench.kill();
    bench.service.releaseSubmits();
    bench.service.setTasksFrozen(false);
    bench.start(false);
    refuseWrites(bench, first);
    QVERIFY(bench.queue().resume());
    QTRY_COMPARE(bench.stateOf(second), toString(State::Done));
    QCOMPARE(bench.stateOf(first), toString(State::Submitting));
    QVERIFY(bench.job(first).error.has_value()); // says why it stands still
    QVERIFY(bench.database().run(QStringLiteral("DROP TRIGGER refuse")));
    QTRY_COMPARE(bench.stateOf(first), toString(State::Done));
    QCOMPARE(bench.service.submits(), 2);
}

void TestJobLosses::whatCannotBeWrittenIsSaid()
{
    JobBench bench;
    bench.service.setTasksFrozen(true);
    const QString running = bench.add();
    QTRY_COMPARE(bench.stateOf(running), toString(State::Running));
    refuseWrites(bench, running);
    QVERIFY(!bench.queue().cancel(running));
    QCOMPARE(bench.stateOf(running), toString(State::Running));
    QVERIFY(bench.database().run(QStringLiteral("DROP TRIGGER refuse")));
    QVERIFY(bench.queue().cancel(running));

    bench.queue().setPaused(true);
    const QString draft = bench.add();
    refuseWrites(bench, draft);
    QVERIFY(!bench.queue().cancel(draft));
    bench.queue().setPaused(false);
    QVERIFY(!bench.queue().send(draft)); // it is held in this run, since it was to be cancelled
    QCOMPARE(bench.stateOf(draft), toString(State::Draft));
    QVERIFY(bench.database().run(QStringLiteral("DROP TRIGGER refuse")));
    QVERIFY(bench.queue().cancel(draft));
    QCOMPARE(bench.service.submits(), 1);
}

RIFFDESK_TEST(tst_joblosses, test::runTest<TestJobLosses>);
#include "tst_joblosses.moc"
