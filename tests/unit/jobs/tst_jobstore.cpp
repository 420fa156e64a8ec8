#include "jobs/jobstore.h"
#include "storage/database.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QTest>

using namespace riffdesk;
using State = Job::State;

class TestJobStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldComesBack();
    void aBareJobComesBack();
    void movesFromTheExpectedStateOnly();
    void illegalMovesAreRefused();
    void insertsAllOrNone();
    void loadsWhatIsShown();
    void knowsWhoHasATask();

private:
    [[nodiscard]] static Job make(const QString& id);

    test::TestHome m_home;
    int m_number = 0;
    std::unique_ptr<Database> m_database;
};

void TestJobStore::init()
{
    auto database = Database::open(m_home.path(QStringLiteral("%1.db").arg(++m_number)));
    QVERIFY(database.ok());
    m_database = std::move(*database);
}

Job TestJobStore::make(const QString& id)
{
    Job job;
    job.id = id;
    job.service = QStringLiteral("practice");
    job.action = QStringLiteral("generate");
    job.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    return job;
}

void TestJobStore::everyFieldComesBack()
{
    Job job = make(QStringLiteral("a"));
    job.state = State::Unknown;
    job.title = QStringLiteral("Weihnachten „ä“ 🎄");
    job.request = {{QStringLiteral("prompt"), QStringLiteral("x\ny")}, {QStringLiteral("weirdness"), 0.25}};
    job.taskId = QStringLiteral("t");
    job.traceId = QStringLiteral("tr");
    job.progress = 0.4;
    job.submittedAt = job.createdAt.addMSecs(1);
    job.finishedAt = job.createdAt.addMSecs(2);
    job.sortAt = job.createdAt.addMSecs(3);
    job.attempts = 3;
    job.searched = true;
    job.songIds = QStringList{QStringLiteral("s1"), QStringLiteral("s2")};
    job.dismissed = true;
    ApiError error;
    error.category = ApiError::Category::RateLimited;
    error.accepted = ApiError::Accepted::Yes;
    error.httpStatus = 429;
    error.code = QStringLiteral("too_many_requests");
    error.message = QStringLiteral("slow down");
    error.traceId = QStringLiteral("tr2");
    error.retryAfterMs = 3'600'000'000;
    job.error = error;

    JobStore store(*m_database);
    QVERIFY(store.insert({job}).ok());
    const auto found = store.find(QStringLiteral("a"));
    QVERIFY(found.ok() && found->has_value());
    QCOMPARE(**found, job);
}

void TestJobStore::aBareJobComesBack()
{
    JobStore store(*m_database);
    const Job job = make(QStringLiteral("a"));
    QVERIFY(store.insert({job}).ok());
    QCOMPARE(store.load().value(), QVector<Job>{job});
    QCOMPARE(store.find(QStringLiteral("b")).value(), std::optional<Job>());
}

void TestJobStore::movesFromTheExpectedStateOnly()
{
    JobStore store(*m_database);
    Job job = make(QStringLiteral("a"));
    QVERIFY(store.insert({job}).ok());
    job.state = State::Submitting;
    QVERIFY(store.move(job, State::Draft).ok());
    // A second one that still believes in the draft must not send it again.
    const auto again = store.move(job, State::Draft);
    QVERIFY(!again.ok());
    QCOMPARE(toString(again.error().category), toString(Error::Category::Internal));
    job.state = State::Running;
    job.taskId = QStringLiteral("t");
    QVERIFY(store.move(job, State::Submitting).ok());
    QCOMPARE(store.find(job.id).value()->taskId, QStringLiteral("t"));
    // Saving is guarded too.
    Job stale = job;
    stale.state = State::Draft;
    QVERIFY(!store.save(stale).ok());
    QCOMPARE(toString(store.find(job.id).value()->state), toString(State::Running));
    Job gone = make(QStringLiteral("gone"));
    gone.state = State::Submitting;
    QVERIFY(!store.move(gone, State::Draft).ok());
}

void TestJobStore::illegalMovesAreRefused()
{
    JobStore store(*m_database);
    Job job = make(QStringLiteral("a"));
    QVERIFY(store.insert({job}).ok());
    job.state = State::Done;
    QVERIFY(!store.move(job, State::Draft).ok());
    QCOMPARE(toString(store.find(job.id).value()->state), toString(State::Draft));
}

void TestJobStore::insertsAllOrNone()
{
    JobStore store(*m_database);
    QVERIFY(!store.insert({make(QStringLiteral("a")), make(QStringLiteral("b")), make(QStringLiteral("a"))})
                 .ok());
    QVERIFY(store.load().value().isEmpty());
}

void TestJobStore::loadsWhatIsShown()
{
    JobStore store(*m_database);
    Job late = make(QStringLiteral("late"));
    late.createdAt = late.createdAt.addSecs(5);
    Job gone = make(QStringLiteral("gone"));
    gone.dismissed = true;
    QVERIFY(store.insert({late, gone, make(QStringLiteral("early"))}).ok());
    QStringList ids;
    const auto jobs = store.load();
    QVERIFY(jobs.ok());
    for (const Job& job : *jobs)
        ids.append(job.id);
    QCOMPARE(ids, (QStringList{QStringLiteral("early"), QStringLiteral("late")}));
}

void TestJobStore::knowsWhoHasATask()
{
    JobStore store(*m_database);
    Job job = make(QStringLiteral("a"));
    job.taskId = QStringLiteral("t");
    job.dismissed = true;
    QVERIFY(store.insert({job}).ok());
    QVERIFY(store.isAdopted(job.service, QStringLiteral("t"), QStringLiteral("b")).value());
    QVERIFY(!store.isAdopted(job.service, QStringLiteral("t"), QStringLiteral("a")).value());
    QVERIFY(!store.isAdopted(QStringLiteral("other"), QStringLiteral("t"), QStringLiteral("b")).value());
    QVERIFY(!store.isAdopted(job.service, {}, QStringLiteral("b")).value());
}

RIFFDESK_TEST(tst_jobstore, test::runTest<TestJobStore>);
#include "tst_jobstore.moc"
