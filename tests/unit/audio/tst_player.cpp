#include "audio/player.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {
// A device that starts slowly, or a busy machine, may take seconds before anything moves.
constexpr int patience = 20000;
} // namespace

/// These pass with and without a sound server: without one the player goes on against its clock.
class TestPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensPaused();
    void playsToTheEnd();
    void playsAgainAfterTheEnd();
    void positionAdvancesAndPauses();
    void seeksWhilePausedAndPlaying();
    void seekBeforeItIsOpen();
    void loopStaysInside();
    void repeatDoesNotFinish();
    void stopsOnceWhereTold();
    void failsForGarbage_data();
    void failsForGarbage();
    void onlyTheLastOpenCounts();
    void closeStops();
    void volumeIsClampedAndTold();
    void destroyedAtAnyMoment();

private:
    TestHome m_home;
    QString m_short; ///< half a second
    QString m_long; ///< one minute
};

void TestPlayer::initTestCase()
{
    m_short = m_home.path(QStringLiteral("short.wav"));
    QVERIFY(writeWav(m_short, sine(0.5, 440, 0.5), 48000, 2));
    const QString wav = m_home.path(QStringLiteral("long.wav"));
    QVERIFY(writeWav(wav, texture(60), 48000, 2));
    m_long = m_home.path(QStringLiteral("long.m4a"));
    QVERIFY(encode(wav, m_long));
}

void TestPlayer::opensPaused()
{
    Player player;
    QSignalSpy states(&player, &Player::stateChanged);
    QSignalSpy durations(&player, &Player::durationChanged);
    QVERIFY(player.state() == Player::State::Empty);
    player.open(m_long, false);
    QVERIFY(player.state() == Player::State::Loading);
    QCOMPARE(player.path(), m_long);
    QTRY_VERIFY_WITH_TIMEOUT(player.state() == Player::State::Paused, patience);
    QVERIFY(qAbs(player.duration() - 60) < 0.1);
    QVERIFY(!durations.isEmpty());
    QCOMPARE(player.position(), 0.0);
    QCOMPARE(states.size(), 2);
}

void TestPlayer::playsToTheEnd()
{
    Player player;
    QSignalSpy finished(&player, &Player::finished);
    player.open(m_short, true);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QVERIFY(player.state() == Player::State::Paused);
    QCOMPARE(player.position(), 0.5);
    QCOMPARE(player.duration(), 0.5);
}

void TestPlayer::playsAgainAfterTheEnd()
{
    Player player;
    QSignalSpy finished(&player, &Player::finished);
    player.open(m_short, true);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    player.play();
    QVERIFY(player.state() == Player::State::Playing);
    QCOMPARE(player.position(), 0.0);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
}

void TestPlayer::positionAdvancesAndPauses()
{
    Player player;
    QSignalSpy positions(&player, &Player::positionChanged);
    player.open(m_long, true);
    QTRY_VERIFY_WITH_TIMEOUT(player.position() > 0.3, patience);
    QVERIFY(player.state() == Player::State::Playing);
    double last = 0;
    for (const QList<QVariant>& arguments : positions) {
        QVERIFY(arguments.first().toDouble() >= last);
        last = arguments.first().toDouble();
    }
    QVERIFY(!positions.isEmpty());
    player.toggle();
    QVERIFY(player.state() == Player::State::Paused);
    // What the device still holds is heard; then it stands still.
    double before = -1;
    QTRY_VERIFY_WITH_TIMEOUT(std::exchange(before, player.position()) == player.position(), patience);
    QVERIFY(player.position() < 59);
}

void TestPlayer::seeksWhilePausedAndPlaying()
{
    Player player;
    player.open(m_long, false);
    QTRY_VERIFY_WITH_TIMEOUT(player.state() == Player::State::Paused, patience);
    QSignalSpy positions(&player, &Player::positionChanged);
    player.seek(42.5);
    QCOMPARE(player.position(), 42.5);
    QCOMPARE(positions.size(), 1);
    player.seek(1000);
    QCOMPARE(player.position(), player.duration());
    player.seek(-3);
    QCOMPARE(player.position(), 0.0);
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(player.position() > 0.1, patience);
    player.seek(30);
    QVERIFY(player.position() >= 30); // at once, not when the device's buffer has been played
    QTRY_VERIFY_WITH_TIMEOUT(player.position() > 30.2, patience);
    QVERIFY(player.position() < 50);
}

void TestPlayer::seekBeforeItIsOpen()
{
    Player player;
    player.open(m_long, false);
    player.seek(12);
    QTRY_VERIFY_WITH_TIMEOUT(player.state() == Player::State::Paused, patience);
    QCOMPARE(player.position(), 12.0);
    player.open(m_long, false);
    QCOMPARE(player.position(), 0.0);
}

void TestPlayer::loopStaysInside()
{
    Player player;
    player.open(m_long, true);
    player.setLoop(TimeRange{20.0, 20.2});
    QTRY_VERIFY_WITH_TIMEOUT(player.state() == Player::State::Playing, patience);
    QVERIFY(player.position() >= 20);
    int wraps = 0;
    double last = 0;
    connect(&player, &Player::positionChanged, &player, [&](double now) {
        QVERIFY(now >= 20 && now <= 20.2001);
        wraps += now < last ? 1 : 0;
        last = now;
    });
    QTRY_VERIFY_WITH_TIMEOUT(wraps >= 3, patience);
    player.setLoop(TimeRange{5.0, 5.001}); // too short: no loop at all
    player.disconnect();
    QTRY_VERIFY_WITH_TIMEOUT(player.position() > 20.3, patience);
}

void TestPlayer::repeatDoesNotFinish()
{
    Player player;
    QSignalSpy finished(&player, &Player::finished);
    int wraps = 0;
    double last = 0;
    connect(&player, &Player::positionChanged, &player, [&](double now) {
        wraps += now < last ? 1 : 0;
        last = now;
    });
    player.setRepeat(true);
    player.open(m_short, true);
    QTRY_VERIFY_WITH_TIMEOUT(wraps >= 2, patience);
    QVERIFY(finished.isEmpty());
    player.setRepeat(false);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
}

void TestPlayer::stopsOnceWhereTold()
{
    Player player;
    QSignalSpy finished(&player, &Player::finished);
    QSignalSpy advanced(&player, &Player::advanced);
    player.open(m_long, false);
    player.setNext(m_short);
    QTRY_VERIFY_WITH_TIMEOUT(player.state() == Player::State::Paused, patience);
    player.seek(20);
    player.setStop(20.25);
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(player.state() == Player::State::Paused, patience);
    QCOMPARE(player.position(), 20.25);
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(player.position() > 20.4, patience);
    QVERIFY(player.state() == Player::State::Playing);
    player.setStop(30);
    player.seek(29.9); // forgets it
    QTRY_VERIFY_WITH_TIMEOUT(player.position() > 30.1, patience);
    player.seek(59.8);
    player.setStop(100); // behind the end
    QTRY_VERIFY_WITH_TIMEOUT(player.state() == Player::State::Paused, patience);
    QCOMPARE(player.position(), player.duration());
    QVERIFY(finished.isEmpty());
    QVERIFY(advanced.isEmpty());
    player.play();
    QVERIFY(player.position() < 1); // from the start again
}

void TestPlayer::failsForGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("la la la\n").repeated(1000);
    QTest::newRow("zeros") << QByteArray(100000, '\0');
}

void TestPlayer::failsForGarbage()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_home.path(QStringLiteral("garbage.m4a"));
    QVERIFY(writeBytes(path, bytes));
    Player player;
    QSignalSpy failed(&player, &Player::failed);
    player.open(path, true);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QVERIFY(player.state() == Player::State::Empty);
    const auto error = failed.first().first().value<Error>();
    QVERIFY(error.category == Error::Category::Media);
    QVERIFY(error.message.contains(QStringLiteral("garbage.m4a")));
    player.open(m_short, false);
    QTRY_VERIFY_WITH_TIMEOUT(player.state() == Player::State::Paused, patience);
}

void TestPlayer::onlyTheLastOpenCounts()
{
    Player player;
    QSignalSpy failed(&player, &Player::failed);
    for (int i = 0; i < 20; ++i) {
        player.open(m_home.path(QStringLiteral("nowhere.m4a")), true);
        player.open(m_long, true);
    }
    player.open(m_short, false);
    QTRY_VERIFY_WITH_TIMEOUT(player.state() == Player::State::Paused, patience);
    QCOMPARE(player.duration(), 0.5);
    QCOMPARE(player.path(), m_short);
    QVERIFY(failed.isEmpty());
}

void TestPlayer::closeStops()
{
    Player player;
    player.open(m_long, true);
    QTRY_VERIFY_WITH_TIMEOUT(player.position() > 0.05, patience);
    player.close();
    QVERIFY(player.state() == Player::State::Empty);
    QCOMPARE(player.duration(), 0.0);
    QCOMPARE(player.position(), 0.0);
    QVERIFY(player.path().isEmpty());
    player.open(m_long, true);
    player.close();
    player.play();
    QSignalSpy states(&player, &Player::stateChanged);
    QTest::qWait(100);
    QVERIFY(states.isEmpty());
}

void TestPlayer::volumeIsClampedAndTold()
{
    Player player;
    QSignalSpy changed(&player, &Player::volumeChanged);
    player.setVolume(0.4);
    player.setVolume(0.4);
    QCOMPARE(changed.size(), 1);
    player.setVolume(7);
    QCOMPARE(player.volume(), 1.0);
    player.setVolume(qQNaN());
    QCOMPARE(player.volume(), 1.0);
    player.setMuted(true);
    QVERIFY(player.muted());
    QCOMPARE(player.volume(), 1.0);
    QCOMPARE(changed.size(), 3);
}

void TestPlayer::destroyedAtAnyMoment()
{
    QElapsedTimer slowest;
    for (int i = 0; i < 40; ++i) {
        auto player = std::make_unique<Player>();
        player->open(m_long, true);
        if (i % 4 == 1)
            QTRY_VERIFY_WITH_TIMEOUT(player->state() == Player::State::Playing, patience);
        if (i % 4 == 2)
            QTest::qWait(i);
        if (i % 4 == 3) {
            QTRY_VERIFY_WITH_TIMEOUT(player->state() == Player::State::Playing, patience);
            player->seek(i);
        }
        slowest.start();
        player.reset();
        QVERIFY2(slowest.elapsed() < 1000, qPrintable(QString::number(slowest.elapsed())));
    }
}

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
