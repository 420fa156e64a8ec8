#include "jobbench.h"
#include "support/testprogram.h"

#include <QTest>

using namespace riffdesk;
using State = Job::State;
using test::JobBench;

/// "From the account": every song of the service's history that is not here, and none twice.
class TestHistoryImport : public QObject
{
    Q_OBJECT

    static QJsonObject aRequest(int number)
    {
        return {{QStringLiteral("action"), QStringLiteral("generate")},
                {QStringLiteral("prompt"), QStringLiteral("of the website %1").arg(number)}};
    }
    /// The progress of what is begun, once it is over.
    static HistoryImport importAll(JobBench& bench)
    {
        if (!bench.queue().importHistory(bench.service.endpoint().id))
            return {};
        const auto isOver = [&bench] {
            const auto progress = bench.queue().historyImport(bench.service.endpoint().id);
            return progress && progress->isOver;
        };
        return QTest::qWaitFor(isOver, test::patienceMs)
                   ? *bench.queue().historyImport(bench.service.endpoint().id)
                   : HistoryImport();
    }

private Q_SLOTS:
    void everySongComesOnce()
    {
        constexpr int tasks = 60; // more than a page
        constexpr double year = 365.0 * 24 * 3600;
        JobBench bench;
        bench.service.setSongsPerTask(2);
        for (int i = 0; i < tasks; ++i)
            bench.service.addForeignTask(aRequest(i), i * year / 20); // the oldest is three years old
        const HistoryImport first = importAll(bench);
        QCOMPARE(first.tasks, tasks);
        QCOMPARE(first.lost, tasks);
        QCOMPARE(first.songs, 2 * tasks);
        QCOMPARE(first.failed, 0);
        QVERIFY(!first.error);
        QCOMPARE(bench.songs().size(), 2 * tasks);
        QCOMPARE(bench.service.paid(), 0);
        QVERIFY(bench.queue().isIdle());

        bench.kill();
        bench.start();
        const int calls = bench.service.historyCalls();
        QVERIFY(bench.runAnother());
        QCOMPARE(bench.service.historyCalls(), calls); // once is enough
        const HistoryImport second = importAll(bench);
        QVERIFY(second.isOver);
        QCOMPARE(second.lost, 0);
        QCOMPARE(second.songs, 0);
        QCOMPARE(bench.songs().size(), 2 * tasks + 2);
        QVERIFY(second.text().contains(QStringLiteral("already")));
    }

    void itGoesOnAfterTheEndOfTheProgram()
    {
        JobBench bench;
        for (int i = 0; i < 120; ++i)
            bench.service.addForeignTask(aRequest(i), i * 3600.0);
        bench.service.setTasksFrozen(true);
        QVERIFY(bench.queue().importHistory(bench.service.endpoint().id));
        QTRY_VERIFY(!bench.queue().jobs().isEmpty());
        QVERIFY(bench.queue().jobs().size() <= 50); // the list is not flooded
        bench.kill();
        bench.service.setTasksFrozen(false);
        bench.start();
        QTRY_VERIFY(
            bench.queue().historyImport(bench.service.endpoint().id).value_or(HistoryImport()).isOver);
        QTRY_COMPARE(bench.songs().size(), 120);
        QCOMPARE(bench.service.paid(), 0);
    }

    void itCanBeStopped()
    {
        JobBench bench;
        for (int i = 0; i < 120; ++i)
            bench.service.addForeignTask(aRequest(i), i * 3600.0);
        bench.service.setTasksFrozen(true);
        QVERIFY(bench.queue().importHistory(bench.service.endpoint().id));
        QTRY_VERIFY(!bench.queue().jobs().isEmpty());
        bench.queue().stopHistoryImport(bench.service.endpoint().id);
        const HistoryImport stopped = *bench.queue().historyImport(bench.service.endpoint().id);
        QVERIFY(stopped.isOver);
        QVERIFY(stopped.isStopped);
        const auto found = bench.queue().jobs().size();
        bench.service.setTasksFrozen(false);
        QTRY_VERIFY(bench.queue().isIdle());
        QCOMPARE(bench.songs().size(), found); // what was found has come
        bench.kill();
        bench.start();
        QVERIFY(bench.runAnother());
        QCOMPARE(bench.songs().size(), found + 1); // and it does not go on by itself
        QCOMPARE(importAll(bench).lost, 120 - int(found));
        QCOMPARE(bench.songs().size(), 121);
    }

    void whatIsMissingIsFetchedAgain()
    {
        JobBench bench;
        const QString id = bench.add();
        QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
        const Song song = bench.songs().value(0);
        QVERIFY(QFile::remove(bench.library().audioPath(song)));
        QVERIFY(bench.library().setMedia(song.id, Song::Media::Missing, {}, {}));
        QCOMPARE(importAll(bench).songs, 1);
        QVERIFY(bench.hasWholeSong());
        QCOMPARE(bench.service.paid(), 1);
    }

    void failuresAreListed()
    {
        JobBench bench;
        bench.options.downloadTries = 1;
        bench.kill();
        bench.start();
        bench.service.addForeignTask(aRequest(1), 60);
        bench.service.addForeignTask(aRequest(2), 120);
        bench.service.setMediaStatus(404);
        const HistoryImport failed = importAll(bench);
        QCOMPARE(failed.failed, 2);
        QCOMPARE(failed.failures.size(), 2);
        QVERIFY2(failed.text().contains(QStringLiteral("of the website 1")), qPrintable(failed.text()));
        bench.service.setMediaStatus(200);
        QCOMPARE(importAll(bench).songs, 2); // the next time they come
    }

    void aHistoryThatCannotBeReadIsSaid()
    {
        JobBench bench;
        bench.service.addForeignTask(aRequest(1), 60);
        bench.service.setHistoryStatus(500);
        const HistoryImport failed = importAll(bench);
        QVERIFY(failed.error);
        QVERIFY(bench.songs().isEmpty());
        QVERIFY(!failed.text().isEmpty());
        bench.service.setHistoryStatus(200);
        bench.queue().endpointsChanged(); // as when the network is back: it goes on by itself
        QTRY_COMPARE(bench.songs().size(), 1);

        bench.endpoint.reset();
        const auto refused = bench.queue().importHistory(bench.service.endpoint().id);
        QVERIFY(!refused);
    }
};

RIFFDESK_TEST(tst_historyimport, test::runTest<TestHistoryImport>);

#include "tst_historyimport.moc"
