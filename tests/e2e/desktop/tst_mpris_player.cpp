#include "playerctl.h"
#include "songshelf.h"
#include "support/privatebus.h"
#include "support/program.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QTest>
#include <QUrl>

using namespace riffdesk;
using namespace riffdesk::test;

/// The whole program, driven by playerctl as by media keys.
class TestMprisPlayer : public QObject
{
    Q_OBJECT

    TestHome m_home;
    PrivateBus m_bus;
    SongShelf m_shelf;
    QProcess m_program;

    static bool isPlayer()
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(
            QStringLiteral("org.mpris.MediaPlayer2.riffdesk"));
    }

    void startProgram()
    {
        QProcessEnvironment environment = bareEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromLatin1(m_bus.address()));
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedChannels);
        m_program.start(QStringLiteral(RIFFDESK_PROGRAM),
                        {QStringLiteral("--practice"), QStringLiteral("--data-dir"), m_shelf.dataDir()});
        QVERIFY(m_program.waitForStarted());
        QTRY_VERIFY(isPlayer());
        QTRY_COMPARE(playerctl("status"), QStringLiteral("Paused"));
    }

    void quitProgram()
    {
        const auto quit = QDBusMessage::createMethodCall(
            QStringLiteral("org.mpris.MediaPlayer2.riffdesk"), QStringLiteral("/org/mpris/MediaPlayer2"),
            QStringLiteral("org.mpris.MediaPlayer2"), QStringLiteral("Quit"));
        QDBusConnection::sessionBus().send(quit);
        QVERIFY(m_program.waitForFinished(patienceMs));
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program.exitCode(), 0);
        QTRY_VERIFY(!isPlayer());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!m_bus.address().isEmpty());
        QVERIFY(m_shelf.fill());
        startProgram();
    }

    void cleanupTestCase()
    {
        if (m_program.state() != QProcess::NotRunning) {
            m_program.kill();
            m_program.waitForFinished();
        }
    }

    void comesBackPausedWhereItWasLeft()
    {
        QVERIFY(playerctl("--list-all").contains(QLatin1String("riffdesk")));
        QTRY_COMPARE(playerctlPosition(), 5.0);
        QCOMPARE(playerctlMetadata("xesam:title"), QStringLiteral("Song 1"));
    }

    void tellsOfTheSong()
    {
        QTRY_COMPARE(qRound(playerctlMetadata("mpris:length").toDouble() / 1e6), 30); // as measured
        const QString folder = m_shelf.dataDir() + QLatin1String("/songs/") + m_shelf.ids().first();
        QCOMPARE(QUrl(playerctlMetadata("mpris:artUrl")).toLocalFile(), folder + QLatin1String("/cover.jpg"));
        QCOMPARE(QUrl(playerctlMetadata("xesam:url")).toLocalFile(), folder + QLatin1String("/audio.m4a"));
        QCOMPARE(playerctlMetadata("xesam:asText"), QStringLiteral("[Verse]\nwaves und Möwen"));
        QCOMPARE(playerctlMetadata("xesam:artist"), QStringLiteral("FUZZ-2.0"));
        QCOMPARE(playerctlMetadata("xesam:genre"), QStringLiteral("folk, acoustic"));
    }

    void playsAndPauses()
    {
        playerctl("play");
        QTRY_COMPARE(playerctl("status"), QStringLiteral("Playing"));
        const double before = playerctlPosition();
        QTRY_VERIFY(playerctlPosition() > before + 0.2);
        playerctl("pause");
        QTRY_COMPARE(playerctl("status"), QStringLiteral("Paused"));
        const double paused = playerctlPosition();
        for (int look = 0; look < 5; ++look)
            QCOMPARE(playerctlPosition(), paused);
        playerctl("play-pause");
        QTRY_COMPARE(playerctl("status"), QStringLiteral("Playing"));
        playerctl("play-pause");
        QTRY_COMPARE(playerctl("status"), QStringLiteral("Paused"));
    }

    void goesWhereItIsSent()
    {
        playerctl("position", "10.5");
        QTRY_COMPARE(playerctlPosition(), 10.5);
        playerctl("position", "4+");
        QTRY_COMPARE(playerctlPosition(), 14.5);
        playerctl("position", "20-");
        QTRY_COMPARE(playerctlPosition(), 0.0);
    }

    void goesFromSongToSong()
    {
        playerctl("next");
        QTRY_COMPARE(playerctlMetadata("xesam:title"), QStringLiteral("Song 2"));
        QTRY_COMPARE(playerctlPosition(), 0.0);
        playerctl("previous");
        QTRY_COMPARE(playerctlMetadata("xesam:title"), QStringLiteral("Song 1"));
        playerctl("position", "60+"); // past the end is the next song
        QTRY_COMPARE(playerctlMetadata("xesam:title"), QStringLiteral("Song 2"));
        playerctl("previous");
        QTRY_COMPARE(playerctlMetadata("xesam:title"), QStringLiteral("Song 1"));
    }

    void goesOnWithTheNextSongByItself()
    {
        QTRY_COMPARE(playerctl("status"), QStringLiteral("Paused"));
        playerctl("position", "29.5");
        QTRY_COMPARE(playerctlPosition(), 29.5);
        playerctl("play");
        QTRY_COMPARE(playerctlMetadata("xesam:title"), QStringLiteral("Song 2"));
        QCOMPARE(playerctl("status"), QStringLiteral("Playing"));
        playerctl("pause");
        playerctl("previous");
        QTRY_COMPARE(playerctlMetadata("xesam:title"), QStringLiteral("Song 1"));
    }

    void stopsAtTheStart()
    {
        playerctl("play");
        QTRY_COMPARE(playerctl("status"), QStringLiteral("Playing"));
        playerctl("stop");
        QTRY_COMPARE(playerctl("status"), QStringLiteral("Stopped"));
        QTRY_COMPARE(playerctlPosition(), 0.0);
    }

    void takesVolumeAndOrder()
    {
        playerctl("volume", "0.25");
        QTRY_COMPARE(playerctl("volume").toDouble(), 0.25);
        playerctl("volume", "7");
        QTRY_COMPARE(playerctl("volume").toDouble(), 1.0);
        playerctl("shuffle", "On");
        QTRY_COMPARE(playerctl("shuffle"), QStringLiteral("On"));
        playerctl("shuffle", "Off");
        QTRY_COMPARE(playerctl("shuffle"), QStringLiteral("Off"));
        for (const char* loop : {"Track", "Playlist", "None"}) {
            playerctl("loop", loop);
            QTRY_COMPARE(playerctl("loop"), QLatin1String(loop));
        }
    }

    void opensNoForeignFile()
    {
        playerctl("open", "/etc/passwd");
        QCOMPARE(playerctlMetadata("xesam:title"), QStringLiteral("Song 1"));
    }

    void quitsAndComesBack()
    {
        playerctl("next");
        QTRY_COMPARE(playerctlMetadata("xesam:title"), QStringLiteral("Song 2"));
        playerctl("position", "12.25");
        QTRY_COMPARE(playerctlPosition(), 12.25);
        quitProgram();
        startProgram();
        QTRY_COMPARE(playerctlPosition(), 12.25);
        QCOMPARE(playerctlMetadata("xesam:title"), QStringLiteral("Song 2"));
        quitProgram();
    }
};

RIFFDESK_TEST(tst_mpris_player, runTest<TestMprisPlayer>);
#include "tst_mpris_player.moc"
