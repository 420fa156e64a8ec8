#include "playback/loudnesskeeper.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"
#include "tests/unit/playback/playbench.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <vector>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

/// Root of the mean square of the newest 0.2 s that were heard.
double heardLevel(const Player& player)
{
    constexpr int frames = 9600;
    std::vector<float> heard(size_t(frames) * 2);
    player.heardFrames(heard.data(), frames);
    double sum = 0;
    for (const float sample : heard)
        sum += double(sample) * double(sample);
    return std::sqrt(sum / double(heard.size()));
}

} // namespace

class TestLoudnessKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PlayBench>(); }
    void cleanup() { m_bench.reset(); }
    void measuresWhatArrives();
    void leavesTheRestAlone();
    void measuresAnewWhenFetchedAnew();
    void triesTheDamagedOnce();
    void measuresThePlayingAndTheNext();
    void nothingIsMeasuredForAPausedStart();
    void normalisedGainIsHeard();
    void gainCarriesOverIntoTheNext();
    void stopsAtOnce();

private:
    [[nodiscard]] Playback& playback() { return *m_bench->playback; }
    [[nodiscard]] Player& player() { return *m_bench->player; }
    [[nodiscard]] std::optional<double> loudness(const QString& id)
    {
        return m_bench->library->song(id)->loudness;
    }
    /// The song's level times `gain` is heard.
    [[nodiscard]] bool hears(double amplitude, double gain)
    {
        const double wanted = amplitude * gain / std::sqrt(2.0);
        return QTest::qWaitFor([&] { return std::abs(heardLevel(player()) / wanted - 1) < 0.03; },
                               test::patienceMs);
    }

    std::unique_ptr<PlayBench> m_bench;
};

void TestLoudnessKeeper::measuresWhatArrives()
{
    const QStringList ids = m_bench->addSome(3, 2); // pending, then ready
    for (const QString& id : ids) {
        QTRY_VERIFY(loudness(id));
        const Song song = *m_bench->library->song(id);
        QVERIFY(*song.loudness < -5 && *song.loudness > -20);
        QVERIFY(std::abs(*song.truePeak - 20 * std::log10(0.3)) < 0.3);
    }
}

void TestLoudnessKeeper::leavesTheRestAlone()
{
    m_bench->stop();
    const QStringList old = m_bench->addSome(3, 2); // while nothing was measured
    m_bench->start();
    QVERIFY(test::rate(*m_bench->library, old.at(0), 5).ok());
    const QString fresh = m_bench->add(2);
    QTRY_VERIFY(loudness(fresh));
    for (const QString& id : old)
        QVERIFY(!loudness(id));
}

void TestLoudnessKeeper::measuresAnewWhenFetchedAnew()
{
    const QString id = m_bench->add(2, 0.3);
    QTRY_VERIFY(loudness(id));
    const double before = *loudness(id);
    QVERIFY(m_bench->library->setMedia(id, Song::Media::Pending, {}, {}).ok());
    QVERIFY(!loudness(id));
    QVERIFY(m_bench->giveTone(id, 2, 0.03));
    QTRY_VERIFY(loudness(id));
    QVERIFY(std::abs(*loudness(id) - (before - 20)) < 0.2);
}

void TestLoudnessKeeper::triesTheDamagedOnce()
{
    const QString damaged = m_bench->addDamaged();
    const QString silent = m_bench->add(2, 0);
    const QString good = m_bench->add(2);
    QTRY_VERIFY(loudness(good)); // they do not hold it up
    QSignalSpy changed(m_bench->library.get(), &Library::songsChanged);
    QVERIFY(test::rate(*m_bench->library, silent, 2).ok());
    QVERIFY(!loudness(damaged));
    QVERIFY(!loudness(silent));
    QCOMPARE(changed.size(), 1);
}

void TestLoudnessKeeper::measuresThePlayingAndTheNext()
{
    m_bench->stop();
    const QStringList ids = m_bench->addSome(4, 20);
    m_bench->start();
    playback().playFrom(SongQuery({}, SongQuery::Order::Oldest), ids.at(1));
    QTRY_VERIFY(loudness(ids.at(1)) && loudness(ids.at(2)));
    QVERIFY(!loudness(ids.at(0)));
    QVERIFY(!loudness(ids.at(3)));
}

void TestLoudnessKeeper::nothingIsMeasuredForAPausedStart()
{
    m_bench->stop();
    const QStringList ids = m_bench->addSome(2, 5);
    m_bench->start();
    playback().open(ids.at(0), false);
    QTRY_VERIFY(player().state() == Player::State::Paused);
    const QString fresh = m_bench->add(2);
    QTRY_VERIFY(loudness(fresh)); // by now the other would have been as well
    QVERIFY(!loudness(ids.at(0)));
    playback().play();
    QTRY_VERIFY(loudness(ids.at(0)));
}

void TestLoudnessKeeper::normalisedGainIsHeard()
{
    constexpr double amplitude = 0.06;
    const QString id = m_bench->add(60, amplitude);
    player().setVolume(1);
    playback().setNormalised(true);
    playback().open(id, true);
    QTRY_VERIFY(loudness(id)); // corrected when it is known, while it plays
    const Song song = *m_bench->library->song(id);
    const double gain = Loudness{*song.loudness, *song.truePeak}.gainTo(-14, -1);
    QVERIFY(gain > 2 && gain <= 4);
    QVERIFY(hears(amplitude, gain));
    playback().setNormalised(false);
    QVERIFY(hears(amplitude, 1));
    playback().setNormalised(true);
    QVERIFY(hears(amplitude, gain));
    QVERIFY(player().state() == Player::State::Playing);
}

void TestLoudnessKeeper::gainCarriesOverIntoTheNext()
{
    constexpr double loud = 0.9;
    constexpr double quiet = 0.06;
    const QStringList ids{m_bench->add(2, loud), m_bench->add(60, quiet)};
    QTRY_VERIFY(loudness(ids.at(0)) && loudness(ids.at(1)));
    const auto gainOf = [&](const QString& id) {
        const Song song = *m_bench->library->song(id);
        return Loudness{*song.loudness, *song.truePeak}.gainTo(-14, -1);
    };
    QVERIFY(gainOf(ids.at(0)) < 0.5);
    player().setVolume(1);
    playback().setNormalised(true);
    playback().open(ids.at(0), true);
    playback().enqueue({ids.at(1)});
    QVERIFY(hears(loud, gainOf(ids.at(0))));
    QTRY_COMPARE(playback().songId(), ids.at(1));
    QVERIFY(hears(quiet, gainOf(ids.at(1))));
}

void TestLoudnessKeeper::stopsAtOnce()
{
    m_bench->stop();
    const QString id = m_bench->add(300);
    m_bench->start();
    for (int i = 0; i < 5; ++i) {
        auto keeper = std::make_unique<LoudnessKeeper>(*m_bench->library);
        keeper->want({id});
        keeper.reset();
    }
    QVERIFY(!loudness(id));
}

RIFFDESK_TEST(tst_loudnesskeeper, runTest<TestLoudnessKeeper>);
#include "tst_loudnesskeeper.moc"
