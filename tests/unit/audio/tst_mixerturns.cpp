#include "audio/mixer.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"
#include "tests/unit/audio/mixerbench.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

constexpr qint64 turnFade = rate / 50; // 20 ms
constexpr int sourceSeconds = 6;
constexpr float sixteenBits = 1.0F / 32768;

} // namespace

/// Several sources of which another one is heard from turn to turn.
class TestMixerTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachIsHeardWhereItsTurnIs();
    void crossfadesKeepThePower();
    void changesUnderThePlayheadHaveNoStep();
    void staysInStep();
    void areForgottenWithTheSong();

private:
    [[nodiscard]] Mixer::Sources open() const
    {
        Mixer::Sources sources;
        for (int i = 0; i < 3; ++i)
            sources.push_back(Source::open(m_home.path(QStringLiteral("%1.wav").arg(i))).value());
        return sources;
    }
    [[nodiscard]] float expected(const Turns& turns, qint64 frame) const
    {
        float sum = 0;
        for (size_t source = 0; source < m_samples.size(); ++source)
            sum += turns.share(source, frame) * float(m_samples[source][size_t(frame * 2)]) / 32768;
        return sum;
    }

    TestHome m_home;
    std::vector<std::vector<qint16>> m_samples;
};

void TestMixerTurns::initTestCase()
{
    for (quint32 i = 0; i < 3; ++i) {
        m_samples.push_back(melody(sourceSeconds, i + 1, 0.5, rate));
        QVERIFY(writeWav(m_home.path(QStringLiteral("%1.wav").arg(i)), m_samples.back(), rate, 2));
    }
}

void TestMixerTurns::eachIsHeardWhereItsTurnIs()
{
    Bench bench;
    bench.load(open());
    const Turns turns{{{0, 1, 0}, {rate, 2, 0}, {2 * rate, 0, 0}}, turnFade};
    bench.mixer.setTurns(turns);
    bench.mixer.play();
    const Samples got = bench.render(3 * rate);
    const auto compare = [&](size_t source, qint64 from, qint64 to) {
        for (qint64 frame = from; frame < to; ++frame) {
            const float wanted = float(m_samples[source][size_t(frame * 2)]) / 32768;
            if (std::abs(got[size_t(frame * 2)] - wanted) > sixteenBits / 4)
                return false;
        }
        return true;
    };
    // Steps of the gain are 32 frames long.
    QVERIFY(compare(1, ramp, rate - turnFade / 2 - 32));
    QVERIFY(compare(2, rate + turnFade / 2 + 32, 2 * rate - turnFade / 2 - 32));
    QVERIFY(compare(0, 2 * rate + turnFade / 2 + 32, 3 * rate));
    float largest = 0;
    for (qint64 frame = rate - turnFade; frame < rate + turnFade; ++frame)
        largest = std::max(largest, std::abs(got[size_t(frame * 2)] - expected(turns, frame)));
    QVERIFY2(largest < 0.005F, qPrintable(QString::number(double(largest))));
}

void TestMixerTurns::crossfadesKeepThePower()
{
    const Turns unlike{{{0, 0, 0}, {1000, 1, 0}}, 200};
    const Turns alike{{{0, 0, 0}, {1000, 1, 1}}, 200};
    for (qint64 frame = 850; frame < 1150; ++frame) {
        const float out = unlike.share(0, frame);
        const float in = unlike.share(1, frame);
        QVERIFY(std::abs(out * out + in * in - 1) < 1e-5F); // of what has nothing in common
        QVERIFY(std::abs(alike.share(0, frame) + alike.share(1, frame) - 1) < 1e-5F); // of the same sound
        QCOMPARE(alike.share(2, frame), 0.0F);
    }
    QCOMPARE(unlike.share(0, 899), 1.0F);
    QCOMPARE(unlike.share(1, 1100), 1.0F);
    QVERIFY(unlike.share(1, 1001) > unlike.share(1, 999));
}

void TestMixerTurns::changesUnderThePlayheadHaveNoStep()
{
    std::mt19937 random(3);
    Bench bench;
    bench.load(open());
    bench.mixer.setTurns({{{0, 0, 0}}, turnFade});
    bench.mixer.play();
    Samples got;
    for (int i = 0; i < 60; ++i) {
        const Samples more = bench.render(rate / 20, 160);
        got.insert(got.end(), more.begin(), more.end());
        const qint64 now = bench.mixer.rendered();
        if (i % 7 == 6)
            bench.mixer.setTurns({}); // all of them
        else
            bench.mixer.setTurns(
                {{{0, random() % 3, 0}, {now - qint64(random() % 2000), random() % 3, 0}}, turnFade});
    }
    float own = 0;
    for (size_t i = 2; i < m_samples[0].size(); ++i) {
        float step = 0;
        for (const auto& each : m_samples)
            step += float(std::abs(each[i] - each[i - 2])) / 32768;
        own = std::max(own, step);
    }
    QVERIFY2(largestStep(got) <= own + 0.02F, qPrintable(QString::number(double(largestStep(got)))));
}

/// A thousand seeks, loops and turns: what is heard is what the turns say of the frame that is told.
void TestMixerTurns::staysInStep()
{
    std::mt19937 random(8);
    Bench bench;
    bench.load(open());
    bench.mixer.play();
    Turns turns;
    int compared = 0;
    for (int i = 0; i < 1000; ++i) {
        turns = {{{0, random() % 3, 0}}, turnFade};
        qint64 at = 0;
        for (int turn = 0; turn < 5; ++turn) {
            at += turnFade + qint64(random() % size_t(rate));
            turns.turns.push_back({at, random() % 3, float(random() % 100) / 100});
        }
        bench.mixer.setTurns(turns);
        bench.mixer.seek(qint64(random() % size_t(4 * rate)));
        const Mixer::Region loop{qint64(random() % size_t(rate)), qint64(rate + 3000)};
        bench.mixer.setLoop(i % 5 == 0 ? std::optional(loop) : std::nullopt);
        bench.render(4 * ramp); // all ramps are over
        const qint64 frame = bench.now().frame;
        const Samples got = bench.render(64, 64);
        const bool hasWrapped =
            bench.now().frame != frame + 64 || (i % 5 == 0 && frame - loop.first < 2 * ramp);
        if (hasWrapped)
            continue;
        ++compared;
        for (qint64 j = 0; j < 64; ++j) {
            const float wanted = expected(turns, frame + j);
            QVERIFY2(std::abs(got[size_t(j * 2)] - wanted) < 0.01F,
                     qPrintable(QStringLiteral("round %1, frame %2: %3 instead of %4")
                                    .arg(i)
                                    .arg(frame + j)
                                    .arg(double(got[size_t(j * 2)]))
                                    .arg(double(wanted))));
        }
    }
    QVERIFY(compared > 900);
}

void TestMixerTurns::areForgottenWithTheSong()
{
    Bench bench;
    bench.load(open());
    bench.mixer.setTurns({{{0, 2, 0}}, turnFade});
    bench.load(open());
    bench.mixer.play();
    const Samples got = bench.render(rate / 2);
    const auto frame = size_t(rate / 4);
    float sum = 0;
    for (const auto& each : m_samples)
        sum += float(each[frame * 2]) / 32768;
    QVERIFY(std::abs(got[frame * 2] - std::clamp(sum, -1.0F, 1.0F)) < sixteenBits);
}

RIFFDESK_TEST(tst_mixerturns, runTest<TestMixerTurns>);

#include "tst_mixerturns.moc"
