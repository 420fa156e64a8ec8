#include "api/catalogue.h"
#include "api/songrequest.h"
#include "callbacks/callbacks.h"
#include "jobs/jobqueue.h"
#include "library/library.h"
#include "lyricswriter/lyricswriter.h"
#include "studio/studio.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace riffdesk;

/// When the studio starts the Practice service: when it is told to, never because it is asked about
/// something.
class TestStartsPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void questionsStartNothing();
    void startsWhenTold();
    void startsWithTheJobsOfTheLastRun();
    void aJobStartsIt();

private:
    void open(bool practice);
    /// The service makes its folder when it starts.
    [[nodiscard]] bool runs() const { return QDir(m_folder->filePath(QStringLiteral("practice"))).exists(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Studio> m_studio;
};

void TestStartsPractice::init()
{
    m_studio.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStartsPractice::open(bool practice)
{
    m_studio.reset();
    Studio::Options options;
    options.dataDir = m_folder->path();
    options.practice = practice;
    options.practiceDelayMs = 0;
    options.practiceSongSeconds = 8;
    m_studio = std::make_unique<Studio>(options);
    QVERIFY(m_studio->open());
}

void TestStartsPractice::questionsStartNothing()
{
    open(true);
    QVERIFY(!m_studio->endpoint(Endpoint::practiceId()));
    QVERIFY(!m_studio->endpoint(m_studio->serviceId()));
    QVERIFY(m_studio->jobs().isIdle());
    QVERIFY(m_studio->jobs().jobs().isEmpty());
    QVERIFY(m_studio->lyricsWriter().written().isEmpty());
    QVERIFY(!m_studio->callbacks().isListening());
    bool known = false;
    m_studio->whenTokenLoaded([&known] { known = true; });
    QVERIFY(known);
    QVERIFY(!runs());
}

void TestStartsPractice::startsWhenTold()
{
    open(true);
    QSignalSpy changed(m_studio.get(), &Studio::serviceChanged);
    QVERIFY(m_studio->startPractice());
    QCOMPARE(changed.count(), 1);
    const auto endpoint = m_studio->endpoint(Endpoint::practiceId());
    QVERIFY(endpoint && endpoint->isPractice());
    QVERIFY(m_studio->startPractice()); // it runs
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_studio->endpoint(Endpoint::practiceId())->baseUrl, endpoint->baseUrl);

    open(true);
    QVERIFY(!m_studio->endpoint(Endpoint::practiceId()));
    m_studio->resume(); // it is the chosen one
    QVERIFY(m_studio->endpoint(Endpoint::practiceId()));
}

void TestStartsPractice::startsWithTheJobsOfTheLastRun()
{
    open(true);
    m_studio->jobs().setPaused(true);
    SongRequest request(QStringLiteral("generate"), m_studio->catalogue().defaultModel());
    request.set(QStringLiteral("prompt"), QStringLiteral("fast"));
    QVERIFY(m_studio->jobs().add(Endpoint::practiceId(), request));
    m_studio.reset();
    QDir(m_folder->filePath(QStringLiteral("practice"))).removeRecursively();

    open(false);
    QVERIFY(m_studio->jobs().isIdle());
    QVERIFY(!runs());
    m_studio->resume();
    QTRY_COMPARE_WITH_TIMEOUT(m_studio->library().count(), 1, 120'000);
}

void TestStartsPractice::aJobStartsIt()
{
    open(false);
    m_studio->resume(); // nothing is chosen yet
    QVERIFY(!runs());
    SongRequest request(QStringLiteral("generate"), m_studio->catalogue().defaultModel());
    request.set(QStringLiteral("prompt"), QStringLiteral("fast"));
    QSignalSpy arrived(&m_studio->jobs(), &JobQueue::songArrived);
    QVERIFY(m_studio->jobs().add(Endpoint::practiceId(), request));
    QTRY_COMPARE_WITH_TIMEOUT(arrived.count(), 1, 120'000);
    QVERIFY(runs());
}

RIFFDESK_TEST(tst_startspractice, [](int argc, char** argv) {
    const test::TestHome home;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    const QCoreApplication application(argc, argv);
    TestStartsPractice test;
    return QTest::qExec(&test, argc, argv);
});

#include "tst_startspractice.moc"
