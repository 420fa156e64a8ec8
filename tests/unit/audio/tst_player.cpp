#include "audio/player.h"
#include "support/testprogram.h"
#include "tests/support/heldpool.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"
#include "tests/unit/audio/fakesounddevices.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <functional>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {
// A device that starts slowly, or a busy machine, may take seconds before anything moves.

using Make = std::function<bool(const QString& path)>; ///< makes a file

/// Mostly a hole: it takes no room on the disk.
bool sixHoursOfWav(const QString& path)
{
    constexpr quint32 dataBytes = 6 * 3600 * 8000 * 2;
    if (!writeWav(path, std::vector<qint16>(8000, 1000), 8000, 1))
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.resize(44 + dataBytes))
        return false;
    const auto put = [&](qint64 at, quint32 value) {
        value = qToLittleEndian(value);
        return file.seek(at) && file.write(reinterpret_cast<const char*>(&value), 4) == 4;
    };
    return put(4, 36 + dataBytes) && put(40, dataBytes);
}

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
    void playsOrRefuses_data();
    void playsOrRefuses();
    void fileThatGoesAwayWhilePlaying_data();
    void fileThatGoesAwayWhilePlaying();
    void goesOnToTheNextSong();
    void nextAtItsGain();
    void preparedIsHeardWithoutAGap();
    void onlyWhatIsPreparedLastIsKept();
    void stemsAreHeardTogether();
    void nextThatCannotBeOpened();
    void nextIsForgotten_data();
    void nextIsForgotten();
    void onlyTheLastOpenCounts();
    void closeStops();
    void soundsWhileOtherWorkFillsItsPools();
    void volumeIsClampedAndTold();
    void destroyedAtAnyMoment();

private:
    [[nodiscard]] bool sixHoursOfMp3(const QString& path) const;

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
    QTRY_VERIFY(player.state() == Player::State::Paused);
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
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(player.state() == Player::State::Paused);
    QCOMPARE(player.position(), 0.5);
    QCOMPARE(player.duration(), 0.5);
}

void TestPlayer::playsAgainAfterTheEnd()
{
    Player player;
    QSignalSpy finished(&player, &Player::finished);
    player.open(m_short, true);
    QTRY_COMPARE(finished.size(), 1);
    player.play();
    QVERIFY(player.state() == Player::State::Playing);
    QCOMPARE(player.position(), 0.0);
    QTRY_COMPARE(finished.size(), 2);
}

void TestPlayer::positionAdvancesAndPauses()
{
    Player player;
    QSignalSpy positions(&player, &Player::positionChanged);
    player.open(m_long, true);
    QTRY_VERIFY(player.position() > 0.3);
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
    QTRY_VERIFY((QTest::qWait(50), std::exchange(before, player.position()) == player.position()));
    QVERIFY(player.position() < 59);
}

void TestPlayer::seeksWhilePausedAndPlaying()
{
    Player player;
    player.open(m_long, false);
    QTRY_VERIFY(player.state() == Player::State::Paused);
    QSignalSpy positions(&player, &Player::positionChanged);
    player.seek(42.5);
    QCOMPARE(player.position(), 42.5);
    QCOMPARE(positions.size(), 1);
    player.seek(1000);
    QCOMPARE(player.position(), player.duration());
    player.seek(-3);
    QCOMPARE(player.position(), 0.0);
    player.play();
    QTRY_VERIFY(player.position() > 0.1);
    player.seek(30);
    QVERIFY(player.position() >= 30); // at once, not when the device's buffer has been played
    QTRY_VERIFY(player.position() > 30.2);
    QVERIFY(player.position() < 50);
}

void TestPlayer::seekBeforeItIsOpen()
{
    Player player;
    player.open(m_long, false);
    player.seek(12);
    QTRY_VERIFY(player.state() == Player::State::Paused);
    QCOMPARE(player.position(), 12.0);
    player.open(m_long, false);
    QCOMPARE(player.position(), 0.0);
}

void TestPlayer::loopStaysInside()
{
    Player player;
    player.open(m_long, true);
    player.setLoop(TimeRange{20.0, 20.2});
    QTRY_VERIFY(player.state() == Player::State::Playing);
    QVERIFY(player.position() >= 20);
    int wraps = 0;
    double last = 0;
    connect(&player, &Player::positionChanged, &player, [&](double now) {
        QVERIFY(now >= 20 && now <= 20.2001);
        wraps += now < last ? 1 : 0;
        last = now;
    });
    QTRY_VERIFY(wraps >= 3);
    player.setLoop(TimeRange{5.0, 5.001}); // too short: no loop at all
    player.disconnect();
    QTRY_VERIFY(player.position() > 20.3);
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
    QTRY_VERIFY(wraps >= 2);
    QVERIFY(finished.isEmpty());
    player.setRepeat(false);
    QTRY_COMPARE(finished.size(), 1);
}

void TestPlayer::stopsOnceWhereTold()
{
    Player player;
    QSignalSpy finished(&player, &Player::finished);
    QSignalSpy advanced(&player, &Player::advanced);
    player.open(m_long, false);
    player.setNext(m_short);
    QTRY_VERIFY(player.state() == Player::State::Paused);
    player.seek(20);
    player.setStop(20.25);
    player.play();
    QTRY_VERIFY(player.state() == Player::State::Paused);
    QCOMPARE(player.position(), 20.25);
    player.play();
    QTRY_VERIFY(player.position() > 20.4);
    QVERIFY(player.state() == Player::State::Playing);
    player.setStop(30);
    player.seek(29.9); // forgets it
    QTRY_VERIFY(player.position() > 30.1);
    player.seek(59.8);
    player.setStop(100); // behind the end
    QTRY_VERIFY(player.state() == Player::State::Paused);
    QCOMPARE(player.position(), player.duration());
    QVERIFY(finished.isEmpty());
    QVERIFY(advanced.isEmpty());
    player.play();
    QVERIFY(player.position() < 1); // from the start again
}

/// One minute, 360 times.
bool TestPlayer::sixHoursOfMp3(const QString& path) const
{
    return encode(m_long, path,
                  {QStringLiteral("-ar"), QStringLiteral("8000"), QStringLiteral("-ac"), QStringLiteral("1"),
                   QStringLiteral("-b:a"), QStringLiteral("8k"), QStringLiteral("-write_xing"),
                   QStringLiteral("0"), QStringLiteral("-id3v2_version"), QStringLiteral("0")})
           && writeBytes(path, readBytes(path).repeated(360));
}

void TestPlayer::playsOrRefuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Make>("make");
    QTest::addColumn<bool>("plays");
    const auto encoded = [this](const QStringList& arguments) {
        return Make([this, arguments](const QString& path) { return encode(m_short, path, arguments); });
    };
    const auto bytes = [](const QByteArray& content) {
        return Make([content](const QString& path) { return writeBytes(path, content); });
    };
    /// The whole song in this file's form, then changed.
    const auto spoilt = [this](const std::function<void(QByteArray&)>& change) {
        return Make([this, change](const QString& path) {
            const bool same = path.endsWith(QStringLiteral(".m4a"));
            if (!same && !encode(m_long, path))
                return false;
            QByteArray content = readBytes(same ? m_long : path);
            change(content);
            return writeBytes(path, content);
        });
    };
    const auto half = [](QByteArray& content) { content.truncate(content.size() / 2); };

    QTest::newRow("mono") << QStringLiteral("a.wav") << encoded({QStringLiteral("-ac"), QStringLiteral("1")})
                          << true;
    QTest::newRow("5.1") << QStringLiteral("a.flac")
                         << encoded({QStringLiteral("-af"),
                                     QStringLiteral("pan=5.1|FL=c0|FR=c1|FC=c0|LFE=c1|BL=c0|BR=c1")})
                         << true;
    QTest::newRow("8 kHz") << QStringLiteral("a.mp3")
                           << encoded({QStringLiteral("-ar"), QStringLiteral("8000")}) << true;
    QTest::newRow("96 kHz") << QStringLiteral("a.flac")
                            << encoded({QStringLiteral("-ar"), QStringLiteral("96000")}) << true;
    QTest::newRow("opus") << QStringLiteral("a.opus") << encoded({}) << true;
    QTest::newRow("named as something else")
        << QStringLiteral("a.png") << encoded({QStringLiteral("-f"), QStringLiteral("flac")}) << true;
    QTest::newRow("six hours of WAV") << QStringLiteral("six.wav") << Make(sixHoursOfWav) << true;
    QTest::newRow("six hours of MP3")
        << QStringLiteral("six.mp3") << Make([this](const QString& path) { return sixHoursOfMp3(path); })
        << true;
    QTest::newRow("truncated WAV") << QStringLiteral("a.wav") << spoilt(half) << true;
    QTest::newRow("truncated MP3") << QStringLiteral("a.mp3") << spoilt(half) << true;
    QTest::newRow("truncated FLAC") << QStringLiteral("a.flac") << spoilt(half) << true;
    QTest::newRow("truncated M4A, no index") << QStringLiteral("a.m4a") << spoilt(half) << false;
    QTest::newRow("corrupt M4A") << QStringLiteral("a.m4a") << spoilt([](QByteArray& content) {
        for (qsizetype i = 5000; i < content.size() / 2; i += 50)
            content[i] = char(i);
    }) << true;
    QTest::newRow("empty") << QStringLiteral("a.m4a") << bytes({}) << false;
    QTest::newRow("text") << QStringLiteral("a.mp3") << bytes(QByteArray("la la la\n").repeated(1000))
                          << false;
    QTest::newRow("zeros") << QStringLiteral("a.wav") << bytes(QByteArray(100000, '\0')) << false;
    QTest::newRow("png") << QStringLiteral("a.flac") << Make([](const QString& path) {
        QImage picture(64, 64, QImage::Format_RGB32);
        picture.fill(Qt::red);
        return picture.save(path, "PNG");
    }) << false;
    QTest::newRow("zip") << QStringLiteral("a.ogg")
                         << bytes(QByteArray("PK\3\4\24\0\0\0\10\0", 10) + QByteArray(5000, 'x')) << false;
    QTest::newRow("a list of other files")
        << QStringLiteral("a.m3u8") << bytes("#EXTM3U\n#EXTINF:1,\nfile:" + m_short.toUtf8() + "\n") << false;
    QTest::newRow("folder") << QStringLiteral("folder.wav")
                            << Make([](const QString& path) { return QDir().mkpath(path); }) << false;
    QTest::newRow("missing") << QStringLiteral("missing.wav") << Make([](const QString&) { return true; })
                             << false;
}

void TestPlayer::playsOrRefuses()
{
    QFETCH(QString, name);
    QFETCH(Make, make);
    QFETCH(bool, plays);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(make(path));
    Player player(std::make_unique<FakeSoundDevices>(std::make_shared<FakeSoundDevices::World>()));
    QSignalSpy failed(&player, &Player::failed);
    QSignalSpy finished(&player, &Player::finished);
    player.open(path, true);
    QTRY_VERIFY(player.state() != Player::State::Loading);
    if (!plays) {
        QCOMPARE(failed.size(), 1);
        QVERIFY(player.state() == Player::State::Empty);
        const auto error = failed.first().first().value<Error>();
        QVERIFY2(error.message.contains(name) && error.message.endsWith(QLatin1Char('.')),
                 qPrintable(error.message));
        QVERIFY(!error.nextStep.isEmpty());
        player.open(m_short, false); // and nothing is left of it
        QTRY_VERIFY(player.state() == Player::State::Paused);
        return;
    }
    QVERIFY2(failed.isEmpty(),
             failed.isEmpty() ? "" : qPrintable(failed.first().first().value<Error>().text()));
    QVERIFY(player.duration() > 0.4);
    QTRY_VERIFY(player.position() > 0.1);
    player.seek(player.duration() - 0.3);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(player.position(), player.duration());
    QVERIFY(failed.isEmpty());
}

/// What was decoded is played, also from a file that is deleted; where it must be read anew, it ends and says
/// so.
void TestPlayer::fileThatGoesAwayWhilePlaying_data()
{
    QTest::addColumn<bool>("back");
    QTest::newRow("on to the end") << false;
    QTest::newRow("back to what must be read anew") << true;
}

void TestPlayer::fileThatGoesAwayWhilePlaying()
{
    QFETCH(bool, back);
    const QString path = m_home.path(QStringLiteral("leaving.m4a"));
    QVERIFY(encode(m_long, path,
                   {QStringLiteral("-af"), QStringLiteral("aresample=8000,aloop=loop=9:size=480000"),
                    QStringLiteral("-ar"), QStringLiteral("8000"), QStringLiteral("-ac"), QStringLiteral("1"),
                    QStringLiteral("-b:a"), QStringLiteral("16k")}));
    Player player(std::make_unique<FakeSoundDevices>(std::make_shared<FakeSoundDevices::World>()));
    QSignalSpy failed(&player, &Player::failed);
    QSignalSpy finished(&player, &Player::finished);
    player.open(path, true);
    QTRY_VERIFY(player.position() > 0.1);
    QVERIFY(QFile::remove(path));
    player.seek(400);
    QTRY_VERIFY(player.position() > 400.3);
    QVERIFY(failed.isEmpty());
    if (!back) {
        player.seek(player.duration() - 1);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(failed.isEmpty());
        return;
    }
    player.setNext(m_short);
    player.seek(300);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(player.state() == Player::State::Empty);
    QVERIFY(finished.isEmpty());
    QVERIFY(failed.first().first().value<Error>().message.contains(QStringLiteral("leaving.m4a")));
    player.open(m_short, true);
    QTRY_COMPARE(finished.size(), 1);
}

void TestPlayer::goesOnToTheNextSong()
{
    const auto world = std::make_shared<FakeSoundDevices::World>();
    world->chosen = "speakers";
    Player player(std::make_unique<FakeSoundDevices>(world));
    QSignalSpy advanced(&player, &Player::advanced);
    QSignalSpy finished(&player, &Player::finished);
    const QString second = m_home.path(QStringLiteral("second.wav"));
    const std::vector<qint16> song = texture(1);
    QVERIFY(writeWav(second, song, 48000, 2));
    double heardAt = -1;
    double duration = 0;
    QString path;
    connect(&player, &Player::advanced, &player, [&] {
        path = player.path();
        duration = player.duration();
        heardAt = player.position();
    });
    player.open(m_short, true);
    player.setNext(second); // before the first is open
    QTRY_COMPARE(advanced.size(), 1);
    QCOMPARE(path, second);
    QCOMPARE(duration, 1.0);
    QVERIFY2(heardAt >= 0 && heardAt < 0.5, qPrintable(QString::number(heardAt)));
    QVERIFY(player.state() == Player::State::Playing);
    QVERIFY(finished.isEmpty());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(player.position(), 1.0);
    QCOMPARE(advanced.size(), 1);
    // What the device was given: the first song to its last sample, then the second from its first.
    const std::vector<qint16> first = sine(0.5, 440, 0.5);
    const std::vector<float> taken =
        world->with([](const FakeSoundDevices::World& now) { return now.taken; });
    const auto same = [](float sample, qint16 original) { return sample == float(original) / 32768.0F; };
    // The silence before it depends on how soon it was open.
    const auto join = std::search(taken.begin(), taken.end(), song.begin(), song.begin() + 4000, same);
    QVERIFY(join - taken.begin() >= ptrdiff_t(first.size()));
    QVERIFY(std::equal(song.begin(), song.end(), join, [&](qint16 a, float b) { return same(b, a); }));
    QVERIFY(std::equal(first.begin() + 1000, first.end(), join - ptrdiff_t(first.size()) + 1000,
                       [&](qint16 a, float b) { return same(b, a); }));
}

void TestPlayer::nextAtItsGain()
{
    const auto world = std::make_shared<FakeSoundDevices::World>();
    world->chosen = "speakers";
    Player player(std::make_unique<FakeSoundDevices>(world));
    QSignalSpy advanced(&player, &Player::advanced);
    const QString level = m_home.path(QStringLiteral("level.wav"));
    QVERIFY(writeWav(level, std::vector<qint16>(size_t(24000) * 2, 8192), 48000, 2));
    player.open(level, true);
    player.setGain(0.5);
    player.setNext(level, 3);
    player.setNext(level, 2); // the last one counts
    QTRY_COMPARE(advanced.size(), 1);
    std::vector<float> taken = world->with([](const FakeSoundDevices::World& now) { return now.taken; });
    taken.erase(std::unique(taken.begin(), taken.end()), taken.end());
    const auto join = std::find(taken.begin(), taken.end(), 0.125F);
    QVERIFY(join != taken.end());
    QCOMPARE(*(join + 1), 0.5F);
    QSignalSpy finished(&player, &Player::finished);
    player.open(level, true); // which forgets the gain
    QTRY_COMPARE(finished.size(), 1);
    taken = world->with([](const FakeSoundDevices::World& now) { return now.taken; });
    QVERIFY(std::find(taken.end() - 40000, taken.end(), 0.25F) != taken.end());
}

void TestPlayer::preparedIsHeardWithoutAGap()
{
    constexpr size_t longestGap = size_t(Mixer::rate) / 20; // frames
    const QString first = m_home.path(QStringLiteral("before.wav"));
    const QString second = m_home.path(QStringLiteral("behind.wav"));
    QVERIFY(writeWav(first, sine(20, 220, 0.5), 48000, 2));
    QVERIFY(writeWav(second, sine(20, 330, 0.5), 48000, 2));
    const auto world = std::make_shared<FakeSoundDevices::World>();
    world->chosen = "speaker";
    Player player(std::make_unique<FakeSoundDevices>(world));
    const auto taken = [&world] {
        return world->with([](const FakeSoundDevices::World& now) { return now.taken; });
    };
    player.prepare({{second, 12}});
    player.open(first, true);
    QTRY_VERIFY(player.isPrepared(second));
    QTRY_VERIFY(player.position() > 0.2);
    const size_t before = taken().size();
    player.open(second, true, 12);
    QCOMPARE(player.state(), Player::State::Playing);
    QVERIFY(player.position() >= 12);
    QTRY_VERIFY(taken().size() > before + size_t(Mixer::rate));
    const std::vector<float> heard = taken();
    size_t longest = 0;
    size_t silent = 0;
    for (size_t at = before - size_t(Mixer::rate) / 10; at + 1 < heard.size(); at += 2) {
        silent = heard[at] == 0.0F && heard[at + 1] == 0.0F ? silent + 1 : 0;
        longest = std::max(longest, silent);
    }
    QVERIFY2(longest < longestGap, qPrintable(QStringLiteral("%1 frames are silent").arg(longest)));
}

void TestPlayer::onlyWhatIsPreparedLastIsKept()
{
    const QString first = m_home.path(QStringLiteral("one.wav"));
    const QString second = m_home.path(QStringLiteral("other.wav"));
    QVERIFY(writeWav(first, sine(3, 220, 0.5), 48000, 2) && writeWav(second, sine(3, 330, 0.5), 48000, 2));
    Player player;
    player.prepare({{first, 1}, {second, 2}});
    QTRY_VERIFY(player.isPrepared(first) && player.isPrepared(second));
    player.prepare({{second, 0}, {m_home.path(QStringLiteral("none.wav")), 0}});
    QVERIFY(!player.isPrepared(first));
    QTRY_VERIFY(player.isPrepared(second));
    player.open(first, false, 1); // all the same
    QTRY_COMPARE(player.state(), Player::State::Paused);
    QCOMPARE(player.position(), 1.0);
    player.open(second, false, 2.5);
    QCOMPARE(player.state(), Player::State::Paused);
    QCOMPARE(player.position(), 2.5);
    QVERIFY(!player.isPrepared(second)); // it is what plays
}

void TestPlayer::stemsAreHeardTogether()
{
    const auto world = std::make_shared<FakeSoundDevices::World>();
    world->chosen = "speakers";
    Player player(std::make_unique<FakeSoundDevices>(world));
    const auto stem = [this](const char* name, double seconds, qint16 level) {
        const QString path = m_home.path(QLatin1String(name));
        return writeWav(path, std::vector<qint16>(size_t(seconds * 48000) * 2, level), 48000, 2) ? path
                                                                                                 : QString();
    };
    QSignalSpy finished(&player, &Player::finished);
    player.open(QStringList{stem("one.wav", 0.5, 8192), stem("two.wav", 1, 4096)}, true);
    player.setStemGains({0.5F, {1, 0}});
    player.setGain(2);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(player.duration(), 1.0); // the longest one's
    const std::vector<float> taken =
        world->with([](const FakeSoundDevices::World& now) { return now.taken; });
    const auto isPair = [&taken](float left, float right) {
        for (size_t i = 0; i + 1 < taken.size(); i += 2) {
            if (taken[i] == left && taken[i + 1] == right)
                return true;
        }
        return false;
    };
    QVERIFY(isPair(0.25F + 0.25F, 0.25F)); // both
    QVERIFY(isPair(0.25F, 0)); // the longer one alone

    QSignalSpy failed(&player, &Player::failed);
    player.open(QStringList{m_home.path(QStringLiteral("one.wav")), m_home.path(QStringLiteral("gone.wav"))},
                true);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(player.state() == Player::State::Empty);
}

void TestPlayer::nextThatCannotBeOpened()
{
    Player player(std::make_unique<FakeSoundDevices>(std::make_shared<FakeSoundDevices::World>()));
    QSignalSpy advanced(&player, &Player::advanced);
    QSignalSpy finished(&player, &Player::finished);
    QSignalSpy failed(&player, &Player::failed);
    player.open(m_short, true);
    player.setNext(m_home.path(QStringLiteral("nowhere.m4a")));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(advanced.isEmpty());
    QVERIFY(failed.isEmpty());
    QCOMPARE(player.path(), m_short);
}

void TestPlayer::nextIsForgotten_data()
{
    QTest::addColumn<std::function<void(Player&, const QString&)>>("command");
    using Command = std::function<void(Player&, const QString&)>;
    QTest::newRow("setNext") << Command([](Player& player, const QString&) { player.setNext({}); });
    QTest::newRow("open") << Command([](Player& player, const QString& path) { player.open(path, true); });
    QTest::newRow("close") << Command([](Player& player, const QString& path) {
        player.close();
        player.setNext(path); // nothing is on that it could follow
        player.open(path, true);
    });
}

void TestPlayer::nextIsForgotten()
{
    using Command = std::function<void(Player&, const QString&)>;
    QFETCH(Command, command);
    Player player(std::make_unique<FakeSoundDevices>(std::make_shared<FakeSoundDevices::World>()));
    QSignalSpy advanced(&player, &Player::advanced);
    QSignalSpy finished(&player, &Player::finished);
    player.open(m_short, true);
    player.setNext(m_long);
    QTRY_VERIFY(player.state() == Player::State::Playing);
    command(player, m_short);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(advanced.isEmpty());
    QCOMPARE(player.path(), m_short);
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
    QTRY_VERIFY(player.state() == Player::State::Paused);
    QCOMPARE(player.duration(), 0.5);
    QCOMPARE(player.path(), m_short);
    QVERIFY(failed.isEmpty());
}

void TestPlayer::closeStops()
{
    Player player;
    player.open(m_long, true);
    QTRY_VERIFY(player.position() > 0.05);
    player.close();
    QVERIFY(player.state() == Player::State::Empty);
    QCOMPARE(player.duration(), 0.0);
    QCOMPARE(player.position(), 0.0);
    QVERIFY(player.path().isEmpty());
    player.open(m_long, true);
    player.close();
    player.play();
    QSignalSpy states(&player, &Player::stateChanged);
    Player other; // opened later, and it plays: the first would have said something by then
    other.open(m_long, true);
    QTRY_VERIFY(other.position() > 0.05);
    QVERIFY(states.isEmpty());
}

/// As when downloads flush, stems unpack, waveforms and loudness are computed, all on a disk that hangs.
void TestPlayer::soundsWhileOtherWorkFillsItsPools()
{
    const HeldPool io(background::Pool::Io);
    const HeldPool cpu(background::Pool::Cpu);
    const HeldPool idle(background::Pool::Idle);
    auto world = std::make_shared<FakeSoundDevices::World>();
    world->chosen = "device";
    Player player(std::make_unique<FakeSoundDevices>(world));
    player.open(m_long, true);
    const auto sounds = [&] {
        return world->with([](const FakeSoundDevices::World& heard) {
            return std::any_of(heard.taken.begin(), heard.taken.end(), [](float v) { return v != 0.0F; });
        });
    };
    QTRY_VERIFY(sounds());
    player.setNext(m_short, 1);
    player.seek(59.5);
    QTRY_COMPARE(player.path(), m_short); // opened as well, though only to follow
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
    for (int i = 0; i < 40; ++i) {
        auto player = std::make_unique<Player>();
        player->open(m_long, true);
        if (i % 4 == 1)
            QTRY_VERIFY(player->state() == Player::State::Playing);
        if (i % 4 == 2)
            QTest::qWait(i);
        if (i % 4 == 3) {
            QTRY_VERIFY(player->state() == Player::State::Playing);
            player->seek(i);
        }
        player.reset();
    }
}

RIFFDESK_TEST(tst_player, runTest<TestPlayer>);
#include "tst_player.moc"
