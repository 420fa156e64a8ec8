#include "audio/player.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"
#include "tests/unit/audio/fakesounddevices.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

constexpr double song = 60; ///< seconds
using World = FakeSoundDevices::World;

} // namespace

/// Devices that vanish, come, change and stand still under a playing song.
class TestSoundOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void playsOnTheDevice();
    void deviceVanishesAndComesBack_data();
    void deviceVanishesAndComesBack();
    void thereIsNeverADevice();
    void theChoiceOfDeviceIsFollowed();
    void deviceThatCannotBeStarted();
    void deviceThatStandsStill();
    void aSuspendedMachineGoesOnWhereItWas_data();
    void aSuspendedMachineGoesOnWhereItWas();
    void nothingIsHeldWhilePaused();
    void metersHearWhatIsPlayed_data();
    void metersHearWhatIsPlayed();

private:
    /// Watches the position until `done`: it must go on, never back, and never by more than `most` seconds
    /// beyond the time that passed.
    template <typename Done> void watch(const Done& done, double most);
    void start(const QByteArray& device);

    TestHome m_home;
    QString m_path;
    std::shared_ptr<World> m_world;
    std::unique_ptr<Player> m_player;
};

void TestSoundOutput::initTestCase()
{
    m_path = m_home.path(QStringLiteral("level.wav"));
    QVERIFY(writeWav(m_path, std::vector<qint16>(size_t(song * 48000) * 2, 16384), 48000, 2));
}

void TestSoundOutput::init()
{
    m_player.reset();
    m_world = std::make_shared<World>();
    m_player = std::make_unique<Player>(std::make_unique<FakeSoundDevices>(m_world));
}

void TestSoundOutput::start(const QByteArray& device)
{
    m_world->with([&](World& world) { world.chosen = device; });
    m_player->open(m_path, true);
    QTRY_VERIFY(m_player->position() > 0.2);
}

template <typename Done> void TestSoundOutput::watch(const Done& done, double most)
{
    const double from = m_player->position();
    double last = from;
    const QDeadlineTimer limit(test::patienceMs);
    QElapsedTimer time;
    time.start();
    while (!done()) {
        QVERIFY2(!limit.hasExpired(), "it did not come to this");
        QTest::qWait(5);
        const double now = m_player->position();
        QVERIFY2(now >= last, qPrintable(QStringLiteral("back from %1 to %2").arg(last).arg(now)));
        // Asked after the position, so that a busy machine cannot make it look too late.
        const double passed = double(time.elapsed()) / 1000;
        QVERIFY2(now - from <= passed + most,
                 qPrintable(QStringLiteral("%1 s in %2 s").arg(now - from).arg(passed)));
        last = now;
    }
}

void TestSoundOutput::playsOnTheDevice()
{
    start("speakers");
    QVERIFY(m_player->output() == Player::Output::Device);
    watch([this] { return m_player->position() > 1; }, 0.1);
    m_world->with([](World& world) {
        QCOMPARE(world.started, std::vector<QByteArray>{"speakers"});
        QCOMPARE(world.taken[size_t(24000)], 0.5F);
    });
}

void TestSoundOutput::deviceVanishesAndComesBack_data()
{
    QTest::addColumn<bool>("dies");
    QTest::newRow("pulled out") << false;
    QTest::newRow("its server dies") << true;
}

void TestSoundOutput::deviceVanishesAndComesBack()
{
    QFETCH(bool, dies);
    start("speakers");
    QSignalSpy outputs(m_player.get(), &Player::outputChanged);
    m_world->with([&](World& world) {
        world.broken = dies; // the system may go on naming a device that is dead
        world.chosen = dies ? QByteArray("speakers") : QByteArray();
    });
    watch([this] { return m_player->output() == Player::Output::Silent; }, 0.1);
    const double gone = m_player->position();
    QElapsedTimer time;
    time.start();
    watch([&] { return m_player->position() > gone + 1; }, 0.1);
    QVERIFY(time.elapsed() >= 900); // in time, though there is no device
    const size_t before = m_world->with([](World& world) { return world.taken.size(); });
    m_world->with([](World& world) {
        world.broken = false;
        world.chosen = "headphones";
    });
    watch([this] { return m_player->output() == Player::Output::Device; }, 0.1);
    watch([&] { return m_world->with([&](World& world) { return world.taken.size() > before + 48000; }); },
          0.1);
    QVERIFY(m_player->state() == Player::State::Playing);
    QCOMPARE(outputs.size(), 2);
    m_world->with([&](World& world) {
        QCOMPARE(world.started, (std::vector<QByteArray>{"speakers", "headphones"}));
        QCOMPARE(world.taken.back(), 0.5F);
    });
}

void TestSoundOutput::thereIsNeverADevice()
{
    start({});
    QVERIFY(m_player->output() == Player::Output::Silent);
    QSignalSpy finished(m_player.get(), &Player::finished);
    watch([this] { return m_player->position() > 1; }, 0.1);
    m_player->seek(song - 0.3);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_player->position(), song);
}

void TestSoundOutput::theChoiceOfDeviceIsFollowed()
{
    start("speakers");
    QSignalSpy outputs(m_player.get(), &Player::outputChanged);
    m_world->with([](World& world) { world.chosen = "headphones"; });
    // What the old device still had to play is not heard: a tenth of a second.
    watch([this] { return m_world->with([](World& world) { return world.started.size() == 2; }); }, 0.25);
    const double now = m_player->position();
    watch([&] { return m_player->position() > now + 0.5; }, 0.25);
    QVERIFY(outputs.isEmpty());
    m_world->with([](World& world) { QCOMPARE(world.started.back(), QByteArray("headphones")); });
}

void TestSoundOutput::deviceThatCannotBeStarted()
{
    m_world->with([](World& world) { world.broken = true; });
    start("speakers");
    QVERIFY(m_player->output() == Player::Output::Silent);
    m_world->with([](World& world) { world.broken = false; });
    watch([this] { return m_player->output() == Player::Output::Device; }, 0.1);
}

void TestSoundOutput::deviceThatStandsStill()
{
    start("speakers");
    m_world->with([](World& world) { world.stuck = true; });
    watch([this] { return m_player->output() == Player::Output::Silent; }, 0.1);
    const double now = m_player->position();
    QTRY_VERIFY(m_player->position() > now + 0.3);
}

void TestSoundOutput::aSuspendedMachineGoesOnWhereItWas_data()
{
    QTest::addColumn<QByteArray>("device");
    QTest::newRow("with a device") << QByteArray("speakers");
    QTest::newRow("without") << QByteArray();
}

void TestSoundOutput::aSuspendedMachineGoesOnWhereItWas()
{
    QFETCH(QByteArray, device);
    start(device);
    const Player::Output output = m_player->output();
    m_world->with([](World& world) { world.skipped = 3600LL * 1000000000; });
    const double now = m_player->position();
    watch([&] { return m_player->position() > now + 0.5; }, 1.1);
    QVERIFY(m_player->output() == output);
}

void TestSoundOutput::nothingIsHeldWhilePaused()
{
    start("speakers");
    m_player->pause();
    QTRY_COMPARE(m_world->with([](World& world) { return world.open; }), 0);
    const double place = m_player->position();
    m_world->with([](World& world) { world.chosen = "headphones"; });
    m_player->play();
    QTRY_VERIFY(m_player->position() > place + 0.1);
    m_world->with([](World& world) { QCOMPARE(world.started.back(), QByteArray("headphones")); });
}

void TestSoundOutput::metersHearWhatIsPlayed_data()
{
    aSuspendedMachineGoesOnWhereItWas_data();
}

void TestSoundOutput::metersHearWhatIsPlayed()
{
    QFETCH(QByteArray, device);
    std::vector<float> heard(size_t(2 * 4800), 1.0F);
    m_player->heardFrames(heard.data(), 4800);
    QCOMPARE(*std::max_element(heard.begin(), heard.end()), 0.0F);
    start(device);
    m_player->heardFrames(heard.data(), 4800);
    QCOMPARE(heard.back(), 0.5F);
    QCOMPARE(heard.front(), 0.5F);
    m_player->setVolume(0.5);
    QTRY_VERIFY((m_player->heardFrames(heard.data(), 4800), std::abs(heard.back() - 0.0625F) < 1e-4F));
    m_player->pause();
    QTRY_VERIFY((m_player->heardFrames(heard.data(), 4800), heard.front() == 0 && heard.back() == 0));
    // More than is kept: the older part is silence.
    std::vector<float> longer(size_t(2 * 96000), 1.0F);
    m_player->heardFrames(longer.data(), 96000);
    QCOMPARE(longer.front(), 0.0F);
}

RIFFDESK_TEST(tst_soundoutput, runTest<TestSoundOutput>);
#include "tst_soundoutput.moc"
