#include "callbacks/callbacks.h"
#include "jobs/jobqueue.h"
#include "library/library.h"
#include "platform/settings.h"
#include "studio/studio.h"
#include "support/program.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace riffdesk;

namespace {

constexpr int never = 600'000; ///< longer than any test waits

/// How many TCP sockets of this process listen; -1 where that cannot be told.
int listeningSockets()
{
    QStringList inodes;
    const QDir links(QStringLiteral("/proc/self/fd"));
    if (!links.exists())
        return -1;
    for (const QFileInfo& link : links.entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        const QString target = QFile::symLinkTarget(link.filePath()).section(QLatin1Char('/'), -1);
        if (target.startsWith(QLatin1String("socket:[")))
            inodes.append(target.mid(8).chopped(1));
    }
    int count = 0;
    for (const char* table : {"/proc/self/net/tcp", "/proc/self/net/tcp6"}) {
        QFile file(QString::fromLatin1(table));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QList<QByteArray> words = line.simplified().split(' ');
            if (words.size() > 9 && words[3] == "0A" && inodes.contains(QString::fromLatin1(words[9])))
                ++count;
        }
    }
    return count;
}

} // namespace

/// A song of the Practice service, which posts its results as the real one does.
class TestCallbackSong : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingListensByDefault();
    void theCallbackBringsTheSong();
    void theSongComesWhenTheCallbackIsLost();
    void theCommandLineListensToNothing();

private:
    void setLookUps(int milliseconds);
    void ask(const QString& callback);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Studio> m_studio;
};

void TestCallbackSong::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Studio::Options options;
    options.dataDir = m_folder->path();
    options.practiceDelayMs = 500;
    options.practiceSongSeconds = 20;
    m_studio = std::make_unique<Studio>(options);
    QVERIFY(m_studio->open());
    m_studio->resume();
}

void TestCallbackSong::cleanup()
{
    m_studio.reset();
    m_folder.reset();
}

void TestCallbackSong::setLookUps(int milliseconds)
{
    JobOptions options;
    options.pollYoungMs = milliseconds;
    options.pollOldMs = milliseconds;
    m_studio->jobs().setOptions(options);
}

void TestCallbackSong::ask(const QString& callback)
{
    SongRequest request(QStringLiteral("generate"), m_studio->catalogue().defaultModel());
    request.set(QStringLiteral("prompt"), QStringLiteral("harp and rain"));
    request.set(QStringLiteral("seed"), QStringLiteral("7"));
    request.set(QStringLiteral("callback_url"), callback);
    QVERIFY(m_studio->jobs().add(m_studio->serviceId(), request));
}

void TestCallbackSong::nothingListensByDefault()
{
    if (listeningSockets() < 0)
        QSKIP("this system does not tell");
    m_studio->callbacks().start();
    QCOMPARE(listeningSockets(), 0);
    m_studio->callbacks().setOn(true);
    QCOMPARE(listeningSockets(), 1);
    m_studio->callbacks().setOn(false);
    QCOMPARE(listeningSockets(), 0);
}

void TestCallbackSong::theCallbackBringsTheSong()
{
    QVERIFY(m_studio->usePractice());
    setLookUps(never);
    Callbacks& callbacks = m_studio->callbacks();
    callbacks.setOn(true);
    callbacks.start();
    QVERIFY(callbacks.setPublicAddress(callbacks.localAddress().toString())); // a tunnel without a tunnel
    QSignalSpy received(&callbacks, &Callbacks::received);
    QSignalSpy arrived(&m_studio->jobs(), &JobQueue::songArrived);
    ask(callbacks.address());
    QTRY_COMPARE(arrived.count(), 1);
    QCOMPARE(received.count(), 1);
    const auto song = m_studio->library().song(arrived.first().first().toString());
    QVERIFY(song);
    QVERIFY(song->durationSeconds > 10);
    QVERIFY(callbacks.lastReceived().isValid());

    const QByteArray token = m_studio->endpoint(Endpoint::practiceId())->token;
    QVERIFY(!token.isEmpty());
    QVERIFY(!callbacks.address().toUtf8().contains(token));
    QFile settings(m_folder->filePath(QStringLiteral("settings.ini")));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray kept = settings.readAll();
    QVERIFY(kept.contains("[callbacks]"));
    QVERIFY(!kept.contains(token));
}

void TestCallbackSong::theSongComesWhenTheCallbackIsLost()
{
    QVERIFY(m_studio->usePractice());
    setLookUps(300);
    Callbacks& callbacks = m_studio->callbacks();
    callbacks.setOn(true);
    callbacks.start();
    QVERIFY(callbacks.setPublicAddress(callbacks.localAddress().toString()));
    const QString before = callbacks.address();
    callbacks.renewPath(); // what is posted to the old one is lost
    QSignalSpy received(&callbacks, &Callbacks::received);
    QSignalSpy arrived(&m_studio->jobs(), &JobQueue::songArrived);
    ask(before);
    QTRY_COMPARE(arrived.count(), 1);
    QCOMPARE(received.count(), 0);
}

void TestCallbackSong::theCommandLineListensToNothing()
{
    m_studio->callbacks().setOn(true);
    // With this port taken, trying to listen reports an error.
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_studio->callbacks().setPort(other.serverPort());
    m_studio.reset();
    const auto run =
        test::runProgram({QStringLiteral("--data-dir"), m_folder->path(), QStringLiteral("--practice"),
                          QStringLiteral("create"), QStringLiteral("--prompt"),
                          QStringLiteral("harp and rain"), QStringLiteral("--json")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(!run.errors.contains("Results are not received"), run.errors.constData());
    QVERIFY(!other.hasPendingConnections());
}

RIFFDESK_TEST(tst_callbacksong, test::runTest<TestCallbackSong>);
#include "tst_callbacksong.moc"
