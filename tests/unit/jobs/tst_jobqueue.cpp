#include "jobbench.h"
#include "support/requestfixtures.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace riffdesk;
using State = Job::State;
using test::FakeService;
using test::JobBench;

/// A job's ordinary life, and how it ends when the service says no.
class TestJobQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSongArrives();
    void theSongKnowsItsRecipe();
    void aTaskMakesSeveralSongs();
    void theSameEditAskedForAgainIsAnotherTake();
    void aServiceThatIgnoresAsync_data();
    void aServiceThatIgnoresAsync();
    void aRequestWithProblemsIsRefused();
    void rateLimitedIsSentAgain();
    void rateLimitedForEverEnds();
    void refusalsEnd_data();
    void refusalsEnd();
    void aServerErrorIsLookedFor();
    void sendsWhatWasAskedFor();
    void everyRequestHasASeed();
    void aFailedJobIsRetriedByHandOnly();
    void noNetworkWaits();
    void noNetworkEndsWhenNobodyWaits();
    void fourAtOnceInTheirOrder();
    void pausedDraftsWait();
    void draftsOfAnAbsentServiceWait();
    void heldBackDraftsCanBeTakenBack();
    void whatHasNotLeftIsTakenBackAtOnce();
    void aCancelledDraftIsNeverSent();
    void aCancelledTaskIsNoLongerWatched();
    void aTaskThatFails();
    void sixtyTasksTakeTwoLookUps();
    void lookUpsObeyRetryAfter();
    void aRefusedTokenPausesLookUps();
    void oneUnreadableTaskHidesNoOther();
    void aTaskTheServiceForgetsIsAskedAbout();
    void idleIsToldOnce();
    void theJobsAreTold();
};

void TestJobQueue::aSongArrives()
{
    JobBench bench;
    const QString id = bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    QCOMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY(bench.hasWholeSong());
    QCOMPARE(bench.arrived().count(), 1);
    QCOMPARE(bench.service.paid(), 1);
    QVERIFY(!bench.service.mediaSawToken());
    QVERIFY(!bench.songs().first().coverFile.isEmpty());
    QVERIFY(bench.queue().jobs().isEmpty()); // it is a song now
    QCOMPARE(bench.job(id).songIds, QStringList{bench.songs().first().id});
}

void TestJobQueue::theSongKnowsItsRecipe()
{
    JobBench bench;
    SongRequest request(QStringLiteral("cover"), QStringLiteral("FUZZ-2.0 Pro"));
    request.set(QStringLiteral("audio_id"), QStringLiteral("source"));
    request.set(QStringLiteral("style"), QStringLiteral("waltz"));
    Song source;
    source.service = QStringLiteral("fake");
    source.remoteId = QStringLiteral("source");
    source.title = QStringLiteral("Source");
    const auto added = bench.library().add(source);
    QVERIFY(added.ok());
    QVERIFY(bench.queue().add(QStringLiteral("fake"), request).ok());
    QTRY_COMPARE(bench.ended().count(), 1);
    const auto song = bench.library().find(QStringLiteral("song-task-1-1"));
    QVERIFY(song.has_value());
    QCOMPARE(song->parentId, added->id);
    QCOMPARE(song->parentRemoteId, QStringLiteral("source"));
    QCOMPARE(song->action, QStringLiteral("cover"));
    QCOMPARE(song->model, QStringLiteral("FUZZ-2.0")); // as replied, not as asked
    QCOMPARE(song->seed, QStringLiteral("42"));
    QCOMPARE(song->durationSeconds, 61.5);
    QCOMPARE(song->taskId, QStringLiteral("task-1"));
    QCOMPARE(song->traceId, QStringLiteral("trace-task-1"));
    QCOMPARE(song->request.value(QLatin1String("audio_id")).toString(), QStringLiteral("source"));
    QVERIFY(!song->request.contains(QLatin1String("async")));
    QCOMPARE(song->createdAt, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
}

void TestJobQueue::aTaskMakesSeveralSongs()
{
    JobBench bench;
    bench.service.setSongsPerTask(2);
    const QString id = bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    QCOMPARE(bench.job(id).songIds.size(), 2);
    QCOMPARE(bench.arrived().count(), 2);
    QCOMPARE(bench.service.paid(), 1);
    for (int i = 0; i < 2; ++i) {
        const auto song = bench.library().song(bench.job(id).songIds.at(i));
        QCOMPARE(song->take, i + 1);
        QVERIFY(song->isNew);
    }
}

/// Of one source, by one action, over one range: by whichever press.
void TestJobQueue::theSameEditAskedForAgainIsAnotherTake()
{
    JobBench bench;
    const auto made = [&bench](const char* source, double start, double end, int takes = 1) {
        SongRequest request(QStringLiteral("replace_section"), QStringLiteral("FUZZ-2.0"));
        request.set(QStringLiteral("audio_id"), QLatin1String(source));
        request.set(QStringLiteral("replace_section_start"), start);
        request.set(QStringLiteral("replace_section_end"), end);
        request.set(QStringLiteral("lyric"), QStringLiteral("words of take %1").arg(bench.service.paid()));
        QVector<Song> songs;
        const auto ids = bench.queue().add(QStringLiteral("fake"), QVector<SongRequest>(takes, request));
        if (!ids.ok() || !QTest::qWaitFor([&bench] { return bench.queue().isIdle(); }, patienceMs))
            return songs;
        for (const QString& id : *ids)
            songs.append(bench.library().song(bench.job(id).songIds.value(0)).value_or(Song()));
        return songs;
    };
    const Song first = made("source", 40, 55).value(0);
    QVERIFY(!first.press.isEmpty());
    const QVector<Song> more = made("source", 40, 55, 2);
    QCOMPARE(more.size(), 2);
    QSet<int> takes;
    for (const Song& song : more) {
        QCOMPARE(song.press, first.press);
        takes.insert(song.take);
    }
    QCOMPARE(takes, QSet<int>({2, 3}));
    QCOMPARE(bench.library().takes(bench.library().number(first.id)).size(), 3);
    QVERIFY(made("source", 40, 56).value(0).press != first.press);
    QVERIFY(made("other", 40, 55).value(0).press != first.press);
}

void TestJobQueue::aServiceThatIgnoresAsync_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("with a task id") << static_cast<int>(FakeService::Submit::Full);
    QTest::newRow("without") << static_cast<int>(FakeService::Submit::FullWithoutTask);
}

void TestJobQueue::aServiceThatIgnoresAsync()
{
    QFETCH(int, kind);
    JobBench bench;
    bench.service.nextSubmit(static_cast<FakeService::Submit>(kind));
    bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    QVERIFY(bench.hasWholeSong());
    QVERIFY(bench.service.lookUps().isEmpty());
    QCOMPARE(bench.service.paid(), 1);
}

void TestJobQueue::aRequestWithProblemsIsRefused()
{
    JobBench bench;
    SongRequest request(QStringLiteral("extend"), QStringLiteral("FUZZ-2.0 Pro")); // without its source
    const auto refused = bench.queue().add(QStringLiteral("fake"), request);
    QVERIFY(!refused.ok());
    QCOMPARE(toString(refused.error().category), toString(Error::Category::Input));
    QVERIFY(!bench.queue().add(QStringLiteral("fake"), bench.request(), 0).ok());
    QVERIFY(bench.queue().jobs().isEmpty());
}

void TestJobQueue::rateLimitedIsSentAgain()
{
    JobBench bench;
    bench.service.nextSubmitAnswer(429, R"({"error":{"code":"too_many_requests","message":"slow"}})", "1");
    QElapsedTimer clock;
    clock.start();
    const QString id = bench.add();
    QTRY_VERIFY(bench.job(id).error.has_value());
    QCOMPARE(bench.stateOf(id), toString(State::Draft));
    QCOMPARE(toString(bench.job(id).error->category), toString(ApiError::Category::RateLimited));
    QTRY_COMPARE(bench.ended().count(), 1);
    QCOMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY2(clock.elapsed() >= 800, "sent again before the time the service asked for");
    QCOMPARE(bench.service.submits(), 2);
    QCOMPARE(bench.service.paid(), 1);
}

void TestJobQueue::rateLimitedForEverEnds()
{
    JobBench bench;
    for (int i = 0; i < 20; ++i)
        bench.service.nextSubmitAnswer(429, R"({"error":{"code":"too_many_requests","message":"slow"}})");
    const QString id = bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    QCOMPARE(bench.stateOf(id), toString(State::Failed));
    QCOMPARE(bench.service.submits(), 5);
}

void TestJobQueue::refusalsEnd_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ApiError::Category>("category");
    const auto body = [](const char* code) -> QByteArray {
        return QByteArray(R"({"success":false,"error":{"code":")") + code
               + R"(","message":"no"},"trace_id":"trace-x"})";
    };
    QTest::newRow("400") << 400 << body("bad_request") << ApiError::Category::BadRequest;
    QTest::newRow("400 token") << 400 << body("token_mismatched") << ApiError::Category::Auth;
    QTest::newRow("401") << 401 << body("invalid_token") << ApiError::Category::Auth;
    QTest::newRow("402") << 402 << body("payment") << ApiError::Category::Balance;
    QTest::newRow("403 used up") << 403 << body("used_up") << ApiError::Category::Balance;
    QTest::newRow("403") << 403 << body("nsfw") << ApiError::Category::Moderation;
    QTest::newRow("404") << 404 << body("no_api") << ApiError::Category::BadRequest;
}

void TestJobQueue::refusalsEnd()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ApiError::Category, category);
    JobBench bench;
    bench.service.nextSubmitAnswer(status, body);
    const QString id = bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    const Job job = bench.job(id);
    QCOMPARE(toString(job.state), toString(State::Failed));
    QVERIFY(job.error.has_value());
    QCOMPARE(toString(job.error->category), toString(category));
    QCOMPARE(job.traceId, QStringLiteral("trace-x"));
    QCOMPARE(bench.queue().jobs().size(), 1); // shown until it is dismissed
    QVERIFY(bench.queue().isIdle());
    QVERIFY(bench.runAnother());
    QCOMPARE(bench.service.submits(), 2);
    QCOMPARE(bench.service.historyCalls(), 0);
    QCOMPARE(bench.ended().count(), 2);
    QCOMPARE(bench.stateOf(id), toString(State::Failed));
}

/// By which it is known from others of the same words.
/// That, `async`, and a seed where none was given; nothing else.
void TestJobQueue::sendsWhatWasAskedFor()
{
    JobBench bench;
    int sent = 0;
    for (const test::RequestFixture& fixture : test::requestFixtures()) {
        QJsonObject expected = fixture.body;
        QVERIFY(bench.queue().add(QStringLiteral("fake"), test::requestOf(expected)).ok());
        ++sent;
        QTRY_COMPARE(bench.service.bodies().size(), sent);
        QJsonObject received = QJsonDocument::fromJson(bench.service.bodies().last()).object();
        if (!expected.contains(QLatin1String("seed")))
            received.remove(QStringLiteral("seed"));
        expected.insert(QStringLiteral("async"), true);
        const QByteArray wrong = test::differences(received, expected);
        QVERIFY2(wrong.isEmpty(), QByteArray(fixture.name() + ": " + wrong).constData());
    }
}

void TestJobQueue::everyRequestHasASeed()
{
    JobBench bench;
    const auto ids = bench.queue().add(QStringLiteral("fake"), bench.request(), 2);
    QVERIFY(ids.ok());
    const auto seedOf = [&](int i) {
        return bench.job(ids->at(i)).request.value(QLatin1String("seed")).toString();
    };
    QVERIFY(!seedOf(0).isEmpty());
    QVERIFY(seedOf(0) != seedOf(1));
    SongRequest seeded = bench.request();
    seeded.set(QStringLiteral("seed"), QStringLiteral("7"));
    const auto chosen = bench.queue().add(QStringLiteral("fake"), seeded);
    QCOMPARE(bench.job(chosen->first()).request.value(QLatin1String("seed")).toString(), QStringLiteral("7"));
}

/// Whatever it says of itself: the song may be made and charged.
void TestJobQueue::aServerErrorIsLookedFor()
{
    JobBench bench;
    bench.service.nextSubmitAnswer(500, R"({"success":false,"error":{"code":"api_error","message":"no"}})");
    const QString id = bench.add();
    bench.service.addForeignTask(bench.job(id).request, 0);
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QCOMPARE(bench.service.submits(), 1);
}

void TestJobQueue::aFailedJobIsRetriedByHandOnly()
{
    JobBench bench;
    bench.service.nextSubmitAnswer(402, R"({"success":false,"error":{"code":"used_up","message":"no"}})");
    const QString id = bench.add();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Failed));
    QVERIFY(bench.queue().retry(id));
    QTRY_COMPARE(bench.ended().count(), 2);
    QCOMPARE(bench.stateOf(id), toString(State::Done));
    QCOMPARE(bench.service.submits(), 2);
    QVERIFY(bench.hasWholeSong());
}

void TestJobQueue::noNetworkWaits()
{
    JobBench bench;
    bench.service.stop();
    const QString id = bench.add();
    QTRY_VERIFY(bench.job(id).error.has_value());
    QCOMPARE(toString(bench.job(id).error->category), toString(ApiError::Category::Network));
    QVERIFY(bench.stateOf(id) == toString(State::Draft) || bench.stateOf(id) == toString(State::Submitting));
    bench.service.restart();
    bench.endpoint = bench.service.endpoint();
    bench.queue().endpointsChanged();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QCOMPARE(bench.service.paid(), 1);
    QVERIFY(!bench.job(id).error.has_value());
}

void TestJobQueue::noNetworkEndsWhenNobodyWaits()
{
    JobBench bench;
    bench.service.stop();
    bench.options.waitForNetwork = false;
    bench.queue().setOptions(bench.options);
    const QString id = bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    QCOMPARE(bench.stateOf(id), toString(State::Failed));
    QCOMPARE(toString(bench.job(id).error->category), toString(ApiError::Category::Network));
    QCOMPARE(bench.job(id).error->accepted, ApiError::Accepted::No);
}

void TestJobQueue::fourAtOnceInTheirOrder()
{
    JobBench bench;
    bench.service.nextSubmit(FakeService::Submit::Hold, 4);
    QStringList prompts;
    for (int i = 0; i < 7; ++i) {
        prompts.append(QStringLiteral("prompt %1").arg(i));
        bench.add(prompts.last());
    }
    QTRY_COMPARE(bench.service.submits(), 4);
    test::processDue();
    const auto count = [&](State state) {
        const auto jobs = bench.queue().jobs();
        return std::count_if(jobs.cbegin(), jobs.cend(), [=](const Job& job) { return job.state == state; });
    };
    QCOMPARE(count(State::Submitting), 4); // a job is Submitting before any of it leaves
    QCOMPARE(count(State::Draft), 3);
    QStringList first = bench.service.prompts();
    first.sort();
    QCOMPARE(first, prompts.mid(0, 4));
    bench.service.releaseSubmits();
    QTRY_COMPARE(bench.ended().count(), 7);
    QCOMPARE(bench.service.mostSubmitsAtOnce(), 4);
    QCOMPARE(bench.service.paid(), 7);
}

void TestJobQueue::pausedDraftsWait()
{
    JobBench bench;
    bench.service.setTasksFrozen(true);
    const QString running = bench.add(QStringLiteral("A running one"));
    QTRY_COMPARE(bench.stateOf(running), toString(State::Running));
    bench.queue().setPaused(true);
    const QString id = bench.add();
    bench.service.setTasksFrozen(false);
    QTRY_COMPARE(bench.stateOf(running), toString(State::Done)); // what is running goes on
    QCOMPARE(bench.stateOf(id), toString(State::Draft));
    QCOMPARE(bench.service.submits(), 1);
    QVERIFY(bench.queue().isIdle());
    bench.queue().setPaused(false);
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
}

void TestJobQueue::draftsOfAnAbsentServiceWait()
{
    JobBench bench;
    bench.endpoint.reset();
    const QString id = bench.add();
    QTRY_VERIFY(bench.job(id).waits);
    QCOMPARE(bench.stateOf(id), toString(State::Draft));
    QVERIFY(!bench.job(id).error.has_value());
    bench.endpoint = bench.service.endpoint();
    bench.queue().endpointsChanged();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY(!bench.job(id).waits);
}

void TestJobQueue::heldBackDraftsCanBeTakenBack()
{
    JobBench bench;
    const auto hold = [&bench](const char* prompt, int ms) {
        const auto ids =
            bench.queue().addHeld(QStringLiteral("fake"), {bench.request(QLatin1String(prompt))}, ms);
        return ids ? ids->value(0) : QString();
    };
    const QString first = hold("held back", 1);
    const QString second = hold("taken back", JobQueue::mostHoldMs);
    QVERIFY(bench.job(second).sendAt > QDateTime::currentDateTimeUtc());
    const QString other = bench.add(QStringLiteral("not held back"));
    QTRY_COMPARE(bench.stateOf(other), toString(State::Done)); // does not wait for the others
    QTRY_COMPARE(bench.stateOf(first), toString(State::Done)); // goes by itself
    QCOMPARE(bench.stateOf(second), toString(State::Draft));
    QVERIFY(!bench.queue().isIdle());
    QVERIFY(bench.queue().cancel(second));
    QCOMPARE(bench.stateOf(second), toString(State::Cancelled));
    QVERIFY(bench.runAnother());
    QCOMPARE(bench.service.submits(), 3);
}

void TestJobQueue::whatHasNotLeftIsTakenBackAtOnce()
{
    JobBench bench;
    bench.service.setTasksFrozen(true);
    const QString sent = bench.add();
    QTRY_COMPARE(bench.stateOf(sent), toString(State::Running));
    const auto held = bench.queue().addHeld(QStringLiteral("fake"), QVector<SongRequest>(5, bench.request()),
                                            JobQueue::mostHoldMs);
    QVERIFY(held.ok());
    QVERIFY(bench.queue().cancel(held->at(4))); // by itself: it is not with the service
    const auto refuse = [&](const char* event) {
        return bench.database()
            .run(QStringLiteral("CREATE TRIGGER refuse BEFORE %1 ON jobs WHEN old.id = '%2' "
                                "BEGIN SELECT RAISE(ABORT, 'no room'); END")
                     .arg(QLatin1String(event), held->at(2)))
            .ok();
    };
    const QStringList all = QStringList{sent} + *held;
    QVERIFY(refuse("UPDATE"));
    QVERIFY(!bench.queue().takeBack(all));
    for (int i = 0; i < 4; ++i) { // all or none
        QCOMPARE(bench.stateOf(held->at(i)), toString(State::Draft));
        QVERIFY(!bench.job(held->at(i)).sendAt.isValid()); // and none goes by itself
    }
    QVERIFY(bench.database().run(QStringLiteral("DROP TRIGGER refuse")).ok());
    const auto taken = bench.queue().takeBack(all);
    QVERIFY(taken.ok());
    QCOMPARE(*taken, 1);
    for (const QString& id : *held)
        QCOMPARE(bench.stateOf(id), toString(State::Cancelled));
    QCOMPARE(bench.queue().jobs().size(), 2); // what was sent, and what was cancelled by itself
    QCOMPARE(bench.service.submits(), 1);
    bench.kill();
    bench.start();
    QCOMPARE(bench.queue().jobs().size(), 2);
    QVERIFY(bench.queue().jobs().constFirst().id == sent);
}

void TestJobQueue::aCancelledDraftIsNeverSent()
{
    JobBench bench;
    bench.queue().setPaused(true);
    const QString id = bench.add();
    QVERIFY(bench.queue().cancel(id));
    QCOMPARE(bench.ended().count(), 1);
    bench.queue().setPaused(false);
    QVERIFY(bench.queue().cancel(id));
    QVERIFY(bench.runAnother());
    QCOMPARE(bench.stateOf(id), toString(State::Cancelled));
    QCOMPARE(bench.service.submits(), 1); // the other one
    QCOMPARE(bench.ended().count(), 2);
    QVERIFY(bench.queue().dismiss(id));
    QTRY_VERIFY(bench.queue().jobs().isEmpty());
}

void TestJobQueue::aCancelledTaskIsNoLongerWatched()
{
    JobBench bench;
    bench.service.setTasksFrozen(true);
    const QString id = bench.add();
    QTRY_COMPARE(bench.job(id).progress, 0.4);
    QVERIFY(bench.queue().cancel(id));
    QCOMPARE(bench.stateOf(id), toString(State::Cancelled));
    const QString other = bench.add(QStringLiteral("Another song"));
    QTRY_COMPARE(bench.stateOf(other), toString(State::Running));
    const auto before = bench.service.lookUps().size() + 1; // one for the first may be on its way
    QTRY_VERIFY(bench.service.lookUps().size() >= before + 3);
    for (const int ids : bench.service.lookUps().mid(before))
        QCOMPARE(ids, 1); // the other one alone
    QCOMPARE(bench.stateOf(id), toString(State::Cancelled));
    QCOMPARE(bench.ended().count(), 1);
}

void TestJobQueue::aTaskThatFails()
{
    JobBench bench;
    bench.service.setTaskError("api_error");
    const QString id = bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    QCOMPARE(bench.stateOf(id), toString(State::Failed));
    QCOMPARE(bench.job(id).error->accepted, ApiError::Accepted::Yes);
    QCOMPARE(bench.job(id).traceId, QStringLiteral("trace-failed"));
    QCOMPARE(bench.service.paid(), 1);
    QVERIFY(bench.songs().isEmpty());
}

void TestJobQueue::sixtyTasksTakeTwoLookUps()
{
    JobBench bench;
    bench.options.pollYoungMs = 400;
    bench.options.pollOldMs = 400;
    bench.queue().setOptions(bench.options);
    bench.service.setTasksFrozen(true);
    QVERIFY(bench.queue().add(QStringLiteral("fake"), bench.request(), 60).ok());
    const auto running = [&] {
        const auto jobs = bench.queue().jobs();
        return std::count_if(jobs.cbegin(), jobs.cend(),
                             [](const Job& job) { return job.state == State::Running; });
    };
    QTRY_COMPARE(running(), 60);
    const auto before = bench.service.lookUps().size();
    QTRY_VERIFY(bench.service.lookUps().size() >= before + 4);
    const auto rounds = bench.service.lookUps().mid(before);
    const auto first = rounds.indexOf(50);
    QVERIFY(first >= 0);
    QCOMPARE(rounds.value(first + 1), 10);
    QCOMPARE(bench.service.mostLookUpsAtOnce(), 1);
    QCOMPARE(bench.service.paid(), 60);
}

void TestJobQueue::lookUpsObeyRetryAfter()
{
    JobBench bench;
    bench.service.nextLookUpAnswer(429, R"({"error":{"code":"too_many_requests","message":"slow"}})", "1");
    const QString id = bench.add();
    QTRY_VERIFY(bench.job(id).error.has_value());
    QCOMPARE(bench.stateOf(id), toString(State::Running));
    QElapsedTimer clock;
    clock.start();
    QTRY_COMPARE(bench.service.lookUps().size(), 2);
    QVERIFY2(clock.elapsed() >= 700, "asked again before the time the service asked for");
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
}

void TestJobQueue::aRefusedTokenPausesLookUps()
{
    JobBench bench;
    bench.service.nextLookUpAnswer(401, R"({"error":{"code":"token_expired","message":"old"}})");
    const QString id = bench.add();
    QTRY_VERIFY(bench.job(id).error.has_value());
    QCOMPARE(toString(bench.job(id).error->category), toString(ApiError::Category::Auth));
    QTRY_VERIFY(bench.queue().isIdle());
    const QString other = bench.add(QStringLiteral("Another song")); // no reason to look, either
    QTRY_COMPARE(bench.stateOf(other), toString(State::Running));
    test::runTimersDueWithin(std::chrono::milliseconds(2 * bench.options.pollOldMs));
    QCOMPARE(bench.service.lookUps().size(), 1);
    QCOMPARE(bench.stateOf(id), toString(State::Running));
    bench.queue().endpointsChanged();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QTRY_COMPARE(bench.stateOf(other), toString(State::Done));
    QCOMPARE(bench.service.paid(), 2);
}

void TestJobQueue::oneUnreadableTaskHidesNoOther()
{
    JobBench bench;
    bench.options.missingAfterMs = 3'600'000; // it is not given up on meanwhile
    bench.queue().setOptions(bench.options);
    bench.service.setBadTask(2);
    const auto ids = bench.queue().add(QStringLiteral("fake"), bench.request(), 5);
    QVERIFY(ids.ok());
    QTRY_COMPARE(bench.ended().count(), 4);
    QCOMPARE(bench.queue().jobs().size(), 1);
    QCOMPARE(toString(bench.queue().jobs().first().state), toString(State::Running));
    QCOMPARE(bench.queue().jobs().first().taskId, QStringLiteral("task-2"));
    bench.service.setBadTask(0);
    QTRY_COMPARE(bench.ended().count(), 5);
    QCOMPARE(bench.service.paid(), 5);
}

void TestJobQueue::aTaskTheServiceForgetsIsAskedAbout()
{
    JobBench bench;
    bench.service.setTasksForgotten(true);
    const QString id = bench.add();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Unknown));
    QVERIFY(bench.job(id).searched);
    QVERIFY(bench.service.lookUps().size() >= 4);
    QCOMPARE(bench.ended().count(), 0); // the user has the word
    bench.service.setTasksForgotten(false);
    QVERIFY(bench.queue().checkAgain(id));
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QCOMPARE(bench.service.paid(), 1);
}

void TestJobQueue::idleIsToldOnce()
{
    JobBench bench;
    QSignalSpy idle(&bench.queue(), &JobQueue::idle);
    QTRY_COMPARE(idle.count(), 1); // nothing was left to resume
    bench.add();
    QVERIFY(!bench.queue().isIdle());
    QTRY_COMPARE(bench.ended().count(), 1);
    QTRY_COMPARE(idle.count(), 2);
    QVERIFY(bench.runAnother());
    QTRY_VERIFY(bench.queue().isIdle());
    test::processDue();
    QCOMPARE(idle.count(), 3);
}

void TestJobQueue::theJobsAreTold()
{
    JobBench bench;
    QStringList told;
    connect(&bench.queue(), &JobQueue::jobAdded, this, [&](const Job& job) { told << toString(job.state); });
    connect(&bench.queue(), &JobQueue::jobChanged, this,
            [&](const Job& job) { told << toString(job.state); });
    connect(&bench.queue(), &JobQueue::jobRemoved, this, [&] { told << QStringLiteral("removed"); });
    bench.add();
    QTRY_VERIFY(told.contains(QStringLiteral("removed")));
    told.removeDuplicates();
    QCOMPARE(told,
             (QStringList{QStringLiteral("draft"), QStringLiteral("submitting"), QStringLiteral("running"),
                          QStringLiteral("fetching"), QStringLiteral("done"), QStringLiteral("removed")}));
}

RIFFDESK_TEST(tst_jobqueue, test::runTest<TestJobQueue>);
#include "tst_jobqueue.moc"
