#include "practice/practiceservice.h"
#include "support/program.h"
#include "support/testhome.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

/// The state of the only job, read from outside while the program runs; empty before there is one.
QString stateOnDisk(const QString& dataDir)
{
    QString state;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(dataDir + QStringLiteral("/library.db"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(QStringLiteral("SELECT state FROM jobs")) && query.next())
                state = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    return state;
}

} // namespace

/// The promise: killed at any moment and started again, the song arrives and was paid for once.
class TestKill : public QObject
{
    Q_OBJECT

private:
    /// Starts `create`, kills it when `now` says so (or lets it end), and gives whether it was killed.
    template <typename Moment>
    static bool createAndKill(const PracticeService& service, const QString& dataDir, Moment now)
    {
        QProcess process;
        process.setProcessEnvironment(bareEnvironment(service.token()));
        process.start(QStringLiteral(RIFFDESK_PROGRAM),
                      {QStringLiteral("--service"), service.baseUrl().toString(),
                       QStringLiteral("--data-dir"), dataDir, QStringLiteral("create"),
                       QStringLiteral("--prompt"), QStringLiteral("A song for Christmas")});
        if (!process.waitForStarted())
            return false;
        QElapsedTimer clock;
        clock.start();
        bool killed = false;
        while (!process.waitForFinished(1) && clock.elapsed() < 60'000) {
            if (now(clock.elapsed())) {
                ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
                killed = process.waitForFinished(5'000);
                break;
            }
        }
        return killed;
    }

    static void expectOneSongForOnePayment(const PracticeService& service, const QString& dataDir,
                                           const QString& killedIn)
    {
        const auto waited = runProgram({QStringLiteral("--service"), service.baseUrl().toString(),
                                        QStringLiteral("--data-dir"), dataDir, QStringLiteral("jobs"),
                                        QStringLiteral("--wait")},
                                       service.token());
        const bool neverSent =
            killedIn.isEmpty() || (killedIn == QLatin1String("submitting") && service.paidRequests() == 0);
        if (neverSent) {
            // Killed before anything left: nothing was paid, and nothing may be sent without the user's word.
            QCOMPARE(service.paidRequests(), 0);
            QCOMPARE(waited.exitCode, killedIn.isEmpty() ? 0 : 5);
            return;
        }
        QVERIFY2(waited.exitCode == 0,
                 qPrintable(killedIn + QLatin1Char('\n') + QString::fromUtf8(waited.errors)));
        QCOMPARE(service.paidRequests(), 1);
        const auto songs = runProgram(
            {QStringLiteral("--data-dir"), dataDir, QStringLiteral("songs"), QStringLiteral("--json")});
        const QJsonArray list = QJsonDocument::fromJson(songs.output).array();
        QCOMPARE(list.size(), 1);
        const QJsonObject song = list.first().toObject();
        QCOMPARE(song.value(QStringLiteral("state")).toString(), QStringLiteral("ready"));
        QVERIFY(QFileInfo(song.value(QStringLiteral("audioPath")).toString()).size() > 100'000);
    }

private Q_SLOTS:
    void atEveryState_data()
    {
        QTest::addColumn<QString>("state");
        for (const char* state : {"draft", "submitting", "running", "fetching", "done"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }

    void atEveryState()
    {
        QFETCH(QString, state);
        PracticeService::Options options;
        options.delay = std::chrono::milliseconds(1'000);
        // States pass quickly: try until one kill hits the state meant.
        for (int attempt = 0; attempt < 25; ++attempt) {
            QTemporaryDir data;
            PracticeService service(options);
            QVERIFY(service.start().ok());
            createAndKill(service, data.path(), [&](qint64) { return stateOnDisk(data.path()) == state; });
            const QString killedIn = stateOnDisk(data.path());
            expectOneSongForOnePayment(service, data.path(), killedIn);
            if (QTest::currentTestFailed() || killedIn == state)
                return;
        }
        QSKIP("No kill hit this state; the sweep below covers it.");
    }

    void atManyMoments()
    {
        PracticeService::Options options;
        options.delay = std::chrono::milliseconds(300);
        // From the start of the process to well after the song is there, in uneven steps.
        for (int ms = 5; ms < 4'000; ms = ms + 20 + ms / 6) {
            QTemporaryDir data;
            PracticeService service(options);
            QVERIFY(service.start().ok());
            createAndKill(service, data.path(), [ms](qint64 elapsed) { return elapsed >= ms; });
            expectOneSongForOnePayment(service, data.path(), stateOnDisk(data.path()));
            if (QTest::currentTestFailed())
                return;
        }
    }
};

int main(int argc, char** argv)
{
    const TestHome home;
    QCoreApplication application(argc, argv);
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
