#include "ledger/ledger.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace riffdesk;
using Moment = Ledger::Moment;
using Outcome = PaidRequest::Outcome;

/// What was written down about paid requests is read again, whatever became of the file.
class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<test::TestHome>();
        m_ledger = std::make_unique<Ledger>(m_home->path(QStringLiteral("ledger.jsonl")));
    }
    void eachMomentIsALine();
    void aRequestThatWasSentTwiceIsTwo();
    void anAnswerAfterAnEndGoesOn();
    void anUnfinishedLineIsPassedOver();
    void linesOfOthersAreCounted_data();
    void linesOfOthersAreCounted();
    void withoutAFileThereIsNothing();
    void aTableForSpreadsheets();
    void wordsFindRequests();
    void itIsItsOwnersOnly();
    void whatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] static PaidRequest request(const QString& id)
    {
        PaidRequest request;
        request.id = id;
        request.service = QStringLiteral("fake");
        request.action = QStringLiteral("generate");
        request.title = QStringLiteral("Lyrics\nof \"many\" lines \u05d0");
        request.take = 2;
        request.request = {{QStringLiteral("prompt"), QStringLiteral("A\nsong")},
                           {QStringLiteral("weirdness"), 0.35}};
        request.sentAt = QDateTime(QDate(2026, 11, 29), QTime(12, 0, 0, 250), Qt::UTC);
        return request;
    }
    [[nodiscard]] QVector<PaidRequest> kept() const
    {
        const auto contents = m_ledger->read();
        return contents ? contents->requests : QVector<PaidRequest>();
    }
    void append(const QByteArray& bytes) const
    {
        QFile file(m_ledger->path());
        QVERIFY(file.open(QIODevice::Append));
        file.write(bytes);
    }

    std::unique_ptr<test::TestHome> m_home;
    std::unique_ptr<Ledger> m_ledger;
};

void TestLedger::eachMomentIsALine()
{
    PaidRequest known = request(QStringLiteral("a"));
    QVERIFY(m_ledger->add(Moment::Sent, known));
    QCOMPARE(kept(), QVector<PaidRequest>{known});
    known.taskId = QStringLiteral("task");
    known.traceId = QStringLiteral("trace");
    QVERIFY(m_ledger->add(Moment::Answered, known));
    QCOMPARE(kept(), QVector<PaidRequest>{known});
    known.songIds = QStringList{QStringLiteral("one"), QStringLiteral("two")};
    known.outcome = Outcome::Unfetched;
    known.message = QStringLiteral("Its file did not come.");
    known.endedAt = known.sentAt.addSecs(70);
    QVERIFY(m_ledger->add(Moment::Ended, known));
    QCOMPARE(kept(), QVector<PaidRequest>{known});

    QFile file(m_ledger->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 3);
}

void TestLedger::aRequestThatWasSentTwiceIsTwo()
{
    PaidRequest known = request(QStringLiteral("a"));
    QVERIFY(m_ledger->add(Moment::Sent, known));
    known.outcome = Outcome::Unknown;
    QVERIFY(m_ledger->add(Moment::Ended, known));
    QVERIFY(m_ledger->add(Moment::Sent, request(QStringLiteral("b"))));
    known.sentAt = known.sentAt.addSecs(60);
    QVERIFY(m_ledger->add(Moment::Sent, known));
    known.outcome = Outcome::Done;
    QVERIFY(m_ledger->add(Moment::Ended, known));
    const auto requests = kept();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(toString(requests.at(0).outcome), toString(Outcome::Unknown));
    QCOMPARE(toString(requests.at(1).outcome), toString(Outcome::Open));
    QCOMPARE(toString(requests.at(2).outcome), toString(Outcome::Done));
    QCOMPARE(requests.at(2).id, QStringLiteral("a"));
}

void TestLedger::anAnswerAfterAnEndGoesOn()
{
    PaidRequest known = request(QStringLiteral("a"));
    QVERIFY(m_ledger->add(Moment::Sent, known));
    known.outcome = Outcome::Unknown;
    known.message = QStringLiteral("The connection broke.");
    QVERIFY(m_ledger->add(Moment::Ended, known));
    known.taskId = QStringLiteral("found");
    QVERIFY(m_ledger->add(Moment::Answered, known));
    QCOMPARE(toString(kept().value(0).outcome), toString(Outcome::Open));
    QCOMPARE(kept().value(0).taskId, QStringLiteral("found"));
    QCOMPARE(kept().value(0).message, QString());
}

void TestLedger::anUnfinishedLineIsPassedOver()
{
    QVERIFY(m_ledger->add(Moment::Sent, request(QStringLiteral("a"))));
    append("{\"at\":\"2026-11-29T12:00:00.000Z\",\"id\":\"b\",\"mom");
    QVERIFY(m_ledger->add(Moment::Sent, request(QStringLiteral("c"))));
    const auto contents = m_ledger->read();
    QVERIFY(contents);
    QCOMPARE(contents->unreadable, 1);
    QCOMPARE(contents->requests.size(), 2);
    QCOMPARE(contents->requests.last(), request(QStringLiteral("c")));
}

void TestLedger::linesOfOthersAreCounted_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("no object") << QByteArray("[1]\n");
    QTest::newRow("no id") << QByteArray("{\"moment\":\"sent\"}\n");
    QTest::newRow("no moment of ours") << QByteArray("{\"moment\":\"born\",\"id\":\"a\"}\n");
    QTest::newRow("an end of none") << QByteArray("{\"moment\":\"ended\",\"id\":\"z\"}\n");
    QTest::newRow("zeros") << QByteArray(QByteArray(5000, '\0') + '\n');
    QTest::newRow("endless") << QByteArray(QByteArray(3 * 1024 * 1024, 'x') + '\n');
}

void TestLedger::linesOfOthersAreCounted()
{
    QFETCH(const QByteArray, line);
    QVERIFY(m_ledger->add(Moment::Sent, request(QStringLiteral("a"))));
    append("\n" + line);
    QVERIFY(m_ledger->add(Moment::Sent, request(QStringLiteral("c"))));
    const auto contents = m_ledger->read();
    QVERIFY(contents);
    QCOMPARE(contents->unreadable, 1);
    QCOMPARE(contents->requests.size(), 2);
}

void TestLedger::withoutAFileThereIsNothing()
{
    const auto contents = m_ledger->read();
    QVERIFY(contents);
    QVERIFY(contents->requests.isEmpty());
}

void TestLedger::aTableForSpreadsheets()
{
    PaidRequest known = request(QStringLiteral("a"));
    known.title = QStringLiteral("=SUM(A1),\"quoted\"");
    const QByteArray table = toCsv({known, request(QStringLiteral("b"))});
    QVERIFY(table.startsWith("time,service,action,model,title,outcome"));
    QVERIFY2(table.contains("\"fake\",\"generate\",\"\",\"'=SUM(A1),\"\"quoted\"\"\",\"open\""),
             table.constData());
    QCOMPARE(table.count("\r\n"), 3); // a title's own line break is not one of the table's
}

void TestLedger::wordsFindRequests()
{
    PaidRequest known = request(QStringLiteral("a"));
    known.taskId = QStringLiteral("Task-77");
    QVERIFY(known.contains(QString()));
    QVERIFY(known.contains(QStringLiteral("song GENERATE")));
    QVERIFY(known.contains(QStringLiteral("task-77")));
    QVERIFY(!known.contains(QStringLiteral("song cover")));
}

void TestLedger::itIsItsOwnersOnly()
{
    const mode_t before = umask(0);
    const auto written = m_ledger->add(Moment::Sent, request(QStringLiteral("a")));
    umask(before);
    QVERIFY(written);
    struct stat file = {};
    QCOMPARE(stat(qPrintable(m_ledger->path()), &file), 0);
    QCOMPARE(file.st_mode & 0777, mode_t(0600));
}

void TestLedger::whatCannotBeWrittenIsSaid()
{
    const Ledger nowhere(m_home->path(QStringLiteral("missing/ledger.jsonl")));
    QVERIFY(!nowhere.add(Moment::Sent, request(QStringLiteral("a"))));
}

RIFFDESK_TEST(tst_ledger, test::runTest<TestLedger>);
#include "tst_ledger.moc"
