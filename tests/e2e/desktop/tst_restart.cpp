#include "playerctl.h"
#include "songshelf.h"
#include "support/privatebus.h"
#include "support/program.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

const QString playerName = QStringLiteral("org.mpris.MediaPlayer2.riffdesk");

} // namespace

/// Starting anew for the sake of the sound: another process, the same moment of music.
class TestRestart : public QObject
{
    Q_OBJECT

    TestHome m_home;
    PrivateBus m_bus;
    SongShelf m_shelf;
    QProcess m_first;

    /// The process that is the player now; 0: none.
    static uint player()
    {
        const QDBusReply<uint> pid = QDBusConnection::sessionBus().interface()->servicePid(playerName);
        return pid.isValid() ? pid.value() : 0;
    }

    static bool isAnother(uint before)
    {
        const uint now = player();
        return now != 0 && now != before;
    }

    static void tell(const QString& path, const QString& interface, const QString& method)
    {
        QDBusConnection::sessionBus().send(
            QDBusMessage::createMethodCall(playerName, path, interface, method));
    }

    static void restart()
    {
        tell(QStringLiteral("/test"), QStringLiteral("app.riffdesk.Test"), QStringLiteral("Restart"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!m_bus.address().isEmpty());
        QVERIFY(m_shelf.fill());
        QProcessEnvironment environment = bareEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromLatin1(m_bus.address()));
        m_first.setProcessEnvironment(environment);
        // Not this test's own: ctest waits until every process has closed them, and a restart outlives its
        // parent.
        m_first.setStandardOutputFile(QProcess::nullDevice());
        m_first.setStandardErrorFile(QProcess::nullDevice());
        m_first.start(QStringLiteral(RIFFDESK_RESTARTABLE), {m_shelf.dataDir()});
        QTRY_VERIFY(player() != 0);
        QCOMPARE(qint64(player()), m_first.processId());
    }

    void cleanupTestCase()
    {
        tell(QStringLiteral("/org/mpris/MediaPlayer2"), QStringLiteral("org.mpris.MediaPlayer2"),
             QStringLiteral("Quit"));
        QTRY_COMPARE(player(), 0U);
        m_first.kill();
        m_first.waitForFinished();
    }

    void pausedItComesBackPaused()
    {
        playerctl("position", "17.5");
        QTRY_COMPARE(playerctlPosition(), 17.5);
        const uint before = player();
        restart();
        QVERIFY(m_first.waitForFinished(patienceMs));
        QCOMPARE(m_first.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_first.exitCode(), 0);
        QTRY_VERIFY(isAnother(before));
        QTRY_COMPARE(playerctlPosition(), 17.5);
        QCOMPARE(playerctlMetadata("xesam:title"), QStringLiteral("Song 1"));
        QCOMPARE(playerctl("status"), QStringLiteral("Paused"));
    }

    void playingItPlaysOn()
    {
        playerctl("play");
        QTRY_VERIFY(playerctlPosition() > 17.6);
        const uint before = player();
        restart();
        QTRY_VERIFY(isAnother(before));
        QTRY_COMPARE(playerctl("status"), QStringLiteral("Playing"));
        QVERIFY(playerctlPosition() >= 17.6);

        // Once only: a later start after quitting must not play.
        playerctl("pause");
        QTRY_COMPARE(playerctl("status"), QStringLiteral("Paused"));
        const uint second = player();
        restart();
        QTRY_VERIFY(isAnother(second));
        QTRY_COMPARE(playerctl("status"), QStringLiteral("Paused"));
    }
};

RIFFDESK_TEST(tst_restart, runTest<TestRestart>);
#include "tst_restart.moc"
