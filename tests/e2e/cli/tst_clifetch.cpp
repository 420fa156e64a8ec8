#include "support/brokenserver.h"
#include "support/program.h"
#include "support/testprogram.h"
#include "support/tone.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace riffdesk::test;

namespace {

QByteArray quotes(QByteArray text) // moc loses its way in raw strings
{
    return text.replace('\'', '"');
}

} // namespace

/// What the service has made is paid for, whatever becomes of its files: a command line that could not fetch
/// them says so, and another one brings them without paying again.
class TestCliFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_server.reset(); }
    void madeButNotFetched();
    void waitingForJobsTakesItUp();
    void whatIsNotThereIsRefused();

private:
    ProgramRun run(const QStringList& words) const
    {
        return runProgram(QStringList{QStringLiteral("--service"), m_server->url().toString(),
                                      QStringLiteral("--data-dir"), m_data->path()}
                              + words,
                          "tok-9f8e7d6c5b4a39281706");
    }
    /// Asks for a song whose file does not come.
    void createInVain();
    [[nodiscard]] int paid() const
    {
        const auto requests = m_server->requests();
        return static_cast<int>(std::count_if(requests.cbegin(), requests.cend(), [](const auto& request) {
            return request.path() == "/producer/audios";
        }));
    }

    std::unique_ptr<BrokenServer> m_server;
    std::unique_ptr<QTemporaryDir> m_data;
    std::atomic_bool m_hasFiles = false;
    QByteArray m_audio;
    QString m_jobId;
};

void TestCliFetch::initTestCase()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tone.wav"));
    QVERIFY(writeWav(path, sine(2, 440, 0.5), 48'000, 2));
    m_audio = readBytes(path);
}

void TestCliFetch::init()
{
    m_hasFiles = false;
    m_data = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<BrokenServer>([this](const BrokenServer::Request& request, int) {
        if (request.path() == "/producer/audios")
            return BrokenServer::json(quotes("{'success':true,'task_id':'t1','trace_id':'trace-1'}"));
        if (request.path() == "/producer/tasks") {
            const QByteArray audio = m_server->url(QStringLiteral("/a.wav")).toEncoded();
            return BrokenServer::json(
                quotes(
                    "{'items':[{'id':'t1','finished_at':1700000100,'response':{'success':true,'task_id':'t1',"
                    "'data':[{'id':'s1','title':'Leaving "
                    "Home','state':'succeeded','duration':2,'audio_url':'")
                + audio + quotes("'}]}}]}"));
        }
        return m_hasFiles
                   ? BrokenServer::Reply{BrokenServer::answer(200, m_audio, "Content-Type: audio/wav\r\n")}
                   : BrokenServer::Reply{BrokenServer::answer(500, "no")};
    });
}

void TestCliFetch::createInVain()
{
    const auto made = run({QStringLiteral("create"), QStringLiteral("--prompt"), QStringLiteral("A song"),
                           QStringLiteral("--json")});
    QVERIFY2(made.exitCode == 6, made.errors.constData());
    QVERIFY2(made.errors.contains("riffdesk fetch "), made.errors.constData());
    QVERIFY2(!made.errors.contains("not charged"), made.errors.constData());
    m_jobId = QString::fromUtf8(made.errors)
                  .section(QStringLiteral("riffdesk fetch "), 1)
                  .section(QLatin1Char(' '), 0, 0);
}

void TestCliFetch::madeButNotFetched()
{
    createInVain();
    const auto jobs = run({QStringLiteral("jobs")});
    QVERIFY2(jobs.output.contains("unfetched"), jobs.output.constData());
    m_hasFiles = true;
    const auto fetched = run({QStringLiteral("fetch"), m_jobId});
    QVERIFY2(fetched.exitCode == 0, fetched.errors.constData());
    const auto songs = run({QStringLiteral("songs"), QStringLiteral("--json")});
    QVERIFY2(songs.output.contains("\"ready\""), songs.output.constData());
    QCOMPARE(paid(), 1);
    const auto nothing = run({QStringLiteral("fetch"), QStringLiteral("--missing")});
    QCOMPARE(nothing.exitCode, 0);
}

void TestCliFetch::waitingForJobsTakesItUp()
{
    createInVain();
    m_hasFiles = true;
    const auto waited = run({QStringLiteral("jobs"), QStringLiteral("--wait")});
    QVERIFY2(waited.exitCode == 0, waited.errors.constData());
    QVERIFY2(waited.output.contains("done"), waited.output.constData());
    QCOMPARE(paid(), 1);
}

void TestCliFetch::whatIsNotThereIsRefused()
{
    QCOMPARE(run({QStringLiteral("fetch")}).exitCode, 2);
    QCOMPARE(run({QStringLiteral("fetch"), QStringLiteral("nonsense")}).exitCode, 2);
    QCOMPARE(paid(), 0);
}

RIFFDESK_TEST(tst_clifetch, runTest<TestCliFetch>);

#include "tst_clifetch.moc"
