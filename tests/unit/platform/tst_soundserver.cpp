#include "platform/soundserver.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <filesystem>
#include <memory>

using namespace riffdesk;
using namespace std::chrono_literals;

class TestSoundServer : public QObject
{
    Q_OBJECT

    test::TestHome m_home;

    [[nodiscard]] QString socket() const { return m_home.path(QStringLiteral("runtime/pulse/native")); }

private Q_SLOTS:
    void init()
    {
        qunsetenv("PULSE_SERVER");
        qunsetenv("PULSE_RUNTIME_PATH");
        QDir().mkpath(m_home.path(QStringLiteral("runtime/pulse")));
        QFile::remove(socket());
    }

#ifdef Q_OS_LINUX
    void itIsLookedForWhereTheClientsLook()
    {
        QCOMPARE(SoundServer::socketPath(), socket());
        qputenv("PULSE_SERVER", "unix:/somewhere/else");
        QCOMPARE(SoundServer::socketPath(), QStringLiteral("/somewhere/else"));
        qputenv("PULSE_SERVER", "tcp:studio.example");
        QCOMPARE(SoundServer::socketPath(), QString());
    }

    void aServerThatComesLaterIsToldOnce()
    {
        SoundServer watcher;
        watcher.setInterval(10ms);
        QSignalSpy appeared(&watcher, &SoundServer::appeared);
        watcher.start();
        test::runTimersDueWithin(100ms); // no server is there
        QCOMPARE(appeared.count(), 0);
        QLocalServer server;
        QVERIFY(server.listen(socket()));
        QTRY_COMPARE(appeared.count(), 1);
        test::runTimersDueWithin(100ms);
        QCOMPARE(appeared.count(), 1);
    }

    void aServerThatIsNotThereToStayIsNotTold()
    {
        auto server = std::make_unique<QLocalServer>();
        QVERIFY(server->listen(socket()));
        int met = 0;
        connect(server.get(), &QLocalServer::newConnection, this, [&] { ++met; });
        SoundServer watcher;
        watcher.setInterval(20ms);
        QSignalSpy appeared(&watcher, &SoundServer::appeared);
        watcher.start();
        QTRY_COMPARE(met, 2);
        server->close();
        test::runTimersDueWithin(100ms); // attempts without an answer
        QCOMPARE(appeared.count(), 0);
        QVERIFY(server->listen(socket()));
        QTRY_COMPARE(appeared.count(), 1);
        QVERIFY2(met >= 2 + 4, qPrintable(QString::number(met))); // counted from the beginning again
    }

    void aDeadServersSocketIsNoServer()
    {
        const QByteArray kept = QFile::encodeName(socket()) + "-kept";
        {
            QLocalServer server;
            QVERIFY(server.listen(socket()));
            std::filesystem::create_hard_link(socket().toStdString(), kept.toStdString());
        }
        QVERIFY(QFile::exists(QFile::decodeName(kept)));
        qputenv("PULSE_SERVER", "unix:" + kept);
        SoundServer watcher;
        watcher.setInterval(10ms);
        QSignalSpy appeared(&watcher, &SoundServer::appeared);
        watcher.start();
        test::runTimersDueWithin(100ms);
        QCOMPARE(appeared.count(), 0);
    }

    void stoppedItDoesNotLook()
    {
        QLocalServer server;
        QVERIFY(server.listen(socket()));
        SoundServer watcher;
        watcher.setInterval(10ms);
        QSignalSpy appeared(&watcher, &SoundServer::appeared);
        watcher.start();
        watcher.stop();
        test::runTimersDueWithin(100ms);
        QCOMPARE(appeared.count(), 0);
        watcher.start();
        QTRY_COMPARE(appeared.count(), 1);
    }
#endif
};

RIFFDESK_TEST(tst_soundserver, test::runTest<TestSoundServer>);
#include "tst_soundserver.moc"
