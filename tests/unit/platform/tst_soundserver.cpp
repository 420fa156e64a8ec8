#include "platform/soundserver.h"
#include "support/testhome.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTest>

#include <filesystem>

using namespace riffdesk;

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
        QSignalSpy appeared(&watcher, &SoundServer::appeared);
        watcher.start();
        QVERIFY(!appeared.wait(100)); // nobody there
        QLocalServer server;
        QVERIFY(server.listen(socket()));
        QTRY_COMPARE(appeared.count(), 1);
        QVERIFY(!appeared.wait(2'500)); // longer than it waits between two looks
    }

    void aDeadServersSocketIsNoServer()
    {
        {
            QLocalServer server;
            QVERIFY(server.listen(socket()));
            std::filesystem::create_hard_link(socket().toStdString(), socket().toStdString() + "-kept");
        }
        QVERIFY(QFile::exists(socket() + QLatin1String("-kept")));
        qputenv("PULSE_SERVER",
                QFile::encodeName(QLatin1String("unix:") + socket() + QLatin1String("-kept")));
        SoundServer watcher;
        QSignalSpy appeared(&watcher, &SoundServer::appeared);
        watcher.start();
        QVERIFY(!appeared.wait(200));
    }

    void stoppedItDoesNotLook()
    {
        QLocalServer server;
        QVERIFY(server.listen(socket()));
        SoundServer watcher;
        QSignalSpy appeared(&watcher, &SoundServer::appeared);
        watcher.start();
        watcher.stop();
        QVERIFY(!appeared.wait(200));
        watcher.start();
        QTRY_COMPARE(appeared.count(), 1);
    }
#endif
};

QTEST_GUILESS_MAIN(TestSoundServer)
#include "tst_soundserver.moc"
