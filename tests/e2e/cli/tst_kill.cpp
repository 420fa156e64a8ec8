#include "support/fakeservice.h"
#include "support/program.h"
#include "support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <functional>
#include <future>
#include <vector>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

using Submit = FakeService::Submit;

constexpr int never = 0;

/// What became of one `create` that was killed and of the `jobs --wait` after it.
struct Attempt
{
    bool killed = false; ///< false: it had ended before
    QString state; ///< of the job, right after the kill; empty: there is none
    int paid = 0; ///< in both runs together
    int exitCode = -1; ///< of the second run
    QByteArray errors;
    QJsonArray songs;
    bool whole = false; ///< there is one song, and its audio byte for byte

    /// Empty if nothing was lost and nothing paid twice; else what is wrong.
    [[nodiscard]] QString fault() const
    {
        const bool neverSent = state.isEmpty() || (state == QLatin1String("submitting") && paid == 0);
        // Killed before anything had left: nothing may be sent without the user's word.
        const int wanted = !neverSent || state.isEmpty() ? 0 : 5;
        const bool fine =
            exitCode == wanted && paid == (neverSent ? 0 : 1) && (neverSent ? songs.isEmpty() : whole);
        if (fine)
            return {};
        return QStringLiteral("killed in \"%1\": exit %2, paid %3, songs %4, whole %5\n%6")
            .arg(state)
            .arg(exitCode)
            .arg(paid)
            .arg(songs.size())
            .arg(whole)
            .arg(QString::fromUtf8(errors));
    }
};

/// The state of the only job, read from outside; empty if there is none.
QString stateOnDisk(const QString& dataDir)
{
    QString state;
    const QString name = QStringLiteral("look %1").arg(quintptr(QThread::currentThreadId()));
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(dataDir + QStringLiteral("/library.db"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(QStringLiteral("SELECT state FROM jobs")) && query.next())
                state = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return state;
}

/// Starts `create`, lets it be killed by itself at that sync, or from here when `now` says so, and then waits
/// for what it left. May be called from any thread.
Attempt killAndResume(FakeService& service, int sync, const std::function<bool()>& now = {},
                      const std::function<void()>& meanwhile = {})
{
    const QTemporaryDir data;
    const QStringList common{QStringLiteral("--service"), service.endpoint().baseUrl.toString(),
                             QStringLiteral("--data-dir"), data.path()};
    QProcessEnvironment environment = bareEnvironment(service.endpoint().token);
    if (sync != never) {
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(RIFFDESK_KILL_AT_SYNC));
        environment.insert(QStringLiteral("RIFFDESK_KILL_AT_SYNC"), QString::number(sync));
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
    }
    Attempt attempt;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RIFFDESK_PROGRAM),
                  common
                      + QStringList{QStringLiteral("create"), QStringLiteral("--prompt"),
                                    QStringLiteral("A song for Christmas")});
    if (now) {
        const QDeadlineTimer limit(patienceMs);
        while (!now() && !limit.hasExpired() && !process.waitForFinished(5)) { }
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    }
    process.waitForFinished(3 * patienceMs);
    attempt.killed = process.exitStatus() == QProcess::CrashExit;
    attempt.state = stateOnDisk(data.path());
    if (meanwhile)
        meanwhile();
    const ProgramRun waited = runProgram(
        common + QStringList{QStringLiteral("jobs"), QStringLiteral("--wait")}, service.endpoint().token);
    attempt.exitCode = waited.exitCode;
    attempt.errors = waited.errors;
    attempt.paid = service.paid();
    const ProgramRun listed = runProgram(
        {QStringLiteral("--data-dir"), data.path(), QStringLiteral("songs"), QStringLiteral("--json")});
    attempt.songs = QJsonDocument::fromJson(listed.output).array();
    const QJsonObject song = attempt.songs.first().toObject();
    QFile audio(song.value(QStringLiteral("audioPath")).toString());
    attempt.whole = attempt.songs.size() == 1
                    && song.value(QStringLiteral("state")).toString() == QLatin1String("ready")
                    && audio.open(QIODevice::ReadOnly)
                    && audio.readAll() == FakeService::audioOf(QStringLiteral("song-task-1-1"));
    return attempt;
}

} // namespace

/// The promise: killed at any moment and started again, the song arrives and was paid for once.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// At each moment at which something has just been made durable, from the first file to the last.
    void afterEverySync()
    {
        constexpr int atOnce = 6; // each waits for its service most of the time
        QSet<QString> states;
        bool ended = false;
        for (int sync = 1; !ended; sync += atOnce) {
            std::vector<std::future<Attempt>> attempts;
            for (int i = 0; i < atOnce; ++i) {
                attempts.push_back(std::async(std::launch::async, [sync, i] {
                    FakeService service;
                    service.setLooksUntilDone(0);
                    return killAndResume(service, sync + i);
                }));
            }
            for (int i = 0; i < atOnce; ++i) {
                const Attempt attempt = attempts.at(size_t(i)).get();
                const QString fault = attempt.fault();
                QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("sync %1, ").arg(sync + i) + fault));
                if (attempt.killed)
                    states.insert(attempt.state);
                else
                    ended = true;
            }
            QVERIFY2(sync < 500, "it never ends");
        }
        for (const char* state : {"", "draft", "submitting", "running", "fetching", "done"})
            QVERIFY2(states.contains(QLatin1String(state)), state);
    }

    void whileTheServiceHasTheRequest()
    {
        FakeService service;
        service.setLooksUntilDone(0);
        service.nextSubmit(Submit::Hold);
        const Attempt attempt = killAndResume(
            service, never, [&] { return service.paid() == 1; }, [&] { service.releaseSubmits(); });
        QVERIFY(attempt.killed);
        QCOMPARE(attempt.state, QStringLiteral("submitting"));
        QCOMPARE(attempt.fault(), QString());
    }

    void whileTheTaskRuns()
    {
        FakeService service;
        service.setTasksFrozen(true);
        const Attempt attempt = killAndResume(
            service, never, [&] { return !service.lookUps().isEmpty(); },
            [&] { service.setTasksFrozen(false); });
        QVERIFY(attempt.killed);
        QCOMPARE(attempt.state, QStringLiteral("running"));
        QCOMPARE(attempt.fault(), QString());
    }

    void whileTheSongIsFetched()
    {
        FakeService service;
        service.setLooksUntilDone(0);
        service.setMediaFrozen(true); // half of it comes, again and again
        const Attempt attempt = killAndResume(
            service, never, [&] { return service.mediaRequests() > 0; },
            [&] { service.setMediaFrozen(false); });
        QVERIFY(attempt.killed);
        QCOMPARE(attempt.state, QStringLiteral("fetching"));
        QCOMPARE(attempt.fault(), QString());
    }
};

RIFFDESK_TEST(tst_kill, runTest<TestKill>);

#include "tst_kill.moc"
