#include "audio/decodeahead.h"
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

class TestMixer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSilentUntilPlay();
    void playsTheDecodersSamples();
    void seekPlaysTheSamplesThere();
    void loopRepeatsToTheFrame();
    void loopSetInTheMiddleIsTakenAtItsEnd();
    void loopEndBehindTheSongWrapsAtItsEnd();
    void repeatStartsAgainWithoutAGap();
    void endsOnceAndStaysThere();
    void stopsAtTheFrame();
    void stopHoldsBackRepeatAndNext();
    void sourcesStayInStep_data();
    void sourcesStayInStep();
    void aSideHasItsOwnGain();
    void shorterSourceFallsSilent();
    void rampsHaveNoStep();
    void gainsAndVolumeAreExactAfterTheRamp();
    void sumIsClamped();
    void waitsForWhatIsNotDecoded();
    void pauseAndPlayLoseNothing();
    void heardFollowsTheDevice();
    void newSourcesReplaceTheOld();
    void memoryIsBounded();
    void survivesRandomCommands();

private:
    std::shared_ptr<Source> open(const QString& name);
    [[nodiscard]] float expected(qint64 frame, int channel) const
    {
        return float(m_texture[size_t(frame * 2 + channel)]) / 32768.0F;
    }
    void compare(const Samples& got, qint64 from, qint64 frame, qint64 count) const;

    TestHome m_home;
    std::vector<qint16> m_texture;
};

void TestMixer::initTestCase()
{
    m_texture = texture(6);
    QVERIFY(writeWav(m_home.path(QStringLiteral("texture.wav")), m_texture, rate, 2));
    std::vector<qint16> negated = m_texture;
    for (qint16& sample : negated)
        sample = qint16(-sample);
    QVERIFY(writeWav(m_home.path(QStringLiteral("negated.wav")), negated, rate, 2));
    std::vector<qint16> rest = negated;
    for (qint16& sample : negated)
        sample = qint16(sample / 2);
    for (size_t i = 0; i < rest.size(); ++i)
        rest[i] = qint16(rest[i] - negated[i]);
    QVERIFY(writeWav(m_home.path(QStringLiteral("half.wav")), negated, rate, 2));
    QVERIFY(writeWav(m_home.path(QStringLiteral("rest.wav")), rest, rate, 2));
    QVERIFY(writeWav(m_home.path(QStringLiteral("short.wav")), texture(1), rate, 2));
    QVERIFY(writeWav(m_home.path(QStringLiteral("level.wav")),
                     std::vector<qint16>(size_t(4 * rate) * 2, 29491), rate,
                     2)); // 0.9 throughout: a step in the gain is a step in the sample
}

std::shared_ptr<Source> TestMixer::open(const QString& name)
{
    auto source = Source::open(m_home.path(name));
    return source ? source.value() : nullptr;
}

/// got[from …] are the texture's samples from `frame` on.
void TestMixer::compare(const Samples& got, qint64 from, qint64 frame, qint64 count) const
{
    for (qint64 i = 0; i < count; ++i) {
        for (int channel = 0; channel < 2; ++channel) {
            if (got[size_t((from + i) * 2 + channel)] != expected(frame + i, channel)) {
                QFAIL(qPrintable(
                    QStringLiteral("frame %1 is not the song's frame %2").arg(from + i).arg(frame + i)));
            }
        }
    }
}

void TestMixer::isSilentUntilPlay()
{
    Bench bench;
    QVERIFY(silent(bench.render(1000)));
    QVERIFY(bench.mixer.resting());
    bench.load({open(QStringLiteral("texture.wav"))});
    QVERIFY(silent(bench.render(1000)));
    QVERIFY(bench.mixer.resting());
    bench.mixer.play();
    QVERIFY(!bench.mixer.resting());
    QVERIFY(!silent(bench.render(1000)));
}

void TestMixer::playsTheDecodersSamples()
{
    Bench bench;
    bench.load({open(QStringLiteral("texture.wav"))});
    bench.mixer.play();
    const Samples got = bench.render(6 * rate + 1000, 333);
    compare(got, ramp, ramp, 6 * rate - ramp);
    QVERIFY(silent(Samples(got.begin() + 6 * rate * 2, got.end())));
}

void TestMixer::seekPlaysTheSamplesThere()
{
    Bench bench;
    bench.load({open(QStringLiteral("texture.wav"))});
    bench.mixer.play();
    for (const qint64 place :
         {qint64(100000), qint64(1), qint64(5 * rate + 17), qint64(23999), qint64(24000)}) {
        bench.render(5000);
        bench.mixer.seek(place);
        // 5 ms out, 5 ms in, then as if nothing had been.
        const Samples got = bench.render(5000);
        compare(got, 2 * ramp, place + ramp, 5000 - 2 * ramp);
        QCOMPARE(bench.now().frame, place + 5000 - ramp);
    }
    bench.mixer.pause();
    bench.render(1000);
    bench.mixer.seek(77777);
    QVERIFY(silent(bench.render(1000)));
    QCOMPARE(bench.now().frame, 77777);
    bench.mixer.play();
    compare(bench.render(3000), ramp, 77777 + ramp, 3000 - ramp);
}

void TestMixer::loopRepeatsToTheFrame()
{
    Bench bench;
    bench.load({open(QStringLiteral("texture.wav"))});
    const qint64 a = 50001;
    const qint64 b = 50001 + 12345;
    bench.mixer.setLoop(Mixer::Region{a, b});
    bench.mixer.seek(a);
    bench.mixer.play();
    const Samples got = bench.render(10 * (b - a), 1000);
    compare(got, ramp, a + ramp, b - a - ramp);
    for (qint64 round = 1; round < 10; ++round)
        compare(got, round * (b - a), a, b - a);
    QCOMPARE(bench.now().frame, b);
    bench.mixer.setLoop(std::nullopt);
    compare(bench.render(4000), 0, b, 4000);
}

void TestMixer::loopSetInTheMiddleIsTakenAtItsEnd()
{
    Bench bench;
    bench.load({open(QStringLiteral("texture.wav"))});
    bench.mixer.play();
    bench.render(10000);
    bench.mixer.setLoop(Mixer::Region{5000, 20000});
    const Samples got = bench.render(20000);
    compare(got, 0, 10000, 10000);
    compare(got, 10000, 5000, 10000);
    // A loop that lies behind the playhead is left alone.
    bench.mixer.setLoop(Mixer::Region{1000, 2000});
    compare(bench.render(5000), 0, 15000, 5000);
}

void TestMixer::loopEndBehindTheSongWrapsAtItsEnd()
{
    Bench bench;
    bench.load({open(QStringLiteral("texture.wav"))});
    bench.mixer.setLoop(Mixer::Region{5 * rate, 60 * rate});
    bench.mixer.seek(5 * rate);
    bench.mixer.play();
    const Samples got = bench.render(3 * rate);
    compare(got, ramp, 5 * rate + ramp, rate - ramp);
    compare(got, rate, 5 * rate, rate);
    compare(got, 2 * rate, 5 * rate, rate);
}

void TestMixer::repeatStartsAgainWithoutAGap()
{
    Bench bench;
    bench.load({open(QStringLiteral("texture.wav"))});
    bench.mixer.setRepeat(true);
    bench.mixer.seek(5 * rate);
    bench.mixer.play();
    const Samples got = bench.render(2 * rate);
    compare(got, rate, 0, rate);
    QVERIFY(!bench.now().ended);
}

void TestMixer::endsOnceAndStaysThere()
{
    Bench bench;
    bench.load({open(QStringLiteral("texture.wav"))});
    const quint32 serial = bench.mixer.seek(5 * rate);
    bench.mixer.play();
    bench.render(rate - 1);
    QVERIFY(!bench.now().ended);
    bench.render(1000);
    QVERIFY(bench.now().ended);
    QCOMPARE(bench.now().serial, serial);
    QCOMPARE(bench.now().frame, 6 * rate);
    QVERIFY(bench.mixer.resting());
    bench.mixer.seek(0);
    compare(bench.render(2000), ramp, ramp, 2000 - ramp); // still playing: a seek goes on
    QVERIFY(!bench.now().ended);
}

void TestMixer::stopsAtTheFrame()
{
    Bench bench;
    bench.load({open(QStringLiteral("texture.wav"))});
    bench.mixer.seek(rate);
    bench.mixer.setStop(2 * rate + 77);
    bench.mixer.play();
    const Samples heard = bench.render(2 * rate);
    const qint64 length = rate + 77;
    compare(heard, ramp, rate + ramp, length - 2 * ramp);
    QVERIFY(heard[size_t((length - ramp / 2) * 2)] != 0.0F);
    QVERIFY(silent(Samples(heard.begin() + ptrdiff_t(length) * 2, heard.end())));
    QCOMPARE(bench.now().frame, qint64(2 * rate + 77));
    QVERIFY(bench.now().ended);
    QVERIFY(bench.mixer.resting());
    // Once: after that, play() goes on from there.
    bench.mixer.seek(2 * rate + 77);
    bench.mixer.setStop(std::nullopt);
    compare(bench.render(rate), ramp, 2 * rate + 77 + ramp, rate - ramp);

    Bench level;
    level.load({open(QStringLiteral("level.wav"))});
    level.mixer.setStop(rate);
    level.mixer.play();
    QVERIFY(largestStep(level.render(2 * rate)) <= 0.02F);
}

void TestMixer::stopHoldsBackRepeatAndNext()
{
    Bench bench;
    bench.load({open(QStringLiteral("short.wav"))});
    bench.mixer.setRepeat(true);
    bench.mixer.setNext({open(QStringLiteral("texture.wav"))});
    bench.mixer.setStop(5 * rate); // behind the end
    bench.mixer.play();
    const Samples heard = bench.render(2 * rate);
    compare(heard, ramp, ramp, rate - ramp);
    QVERIFY(silent(Samples(heard.begin() + ptrdiff_t(rate) * 2, heard.end())));
    QCOMPARE(bench.now().frame, qint64(rate));
    QVERIFY(bench.now().ended);
}

void TestMixer::sourcesStayInStep_data()
{
    QTest::addColumn<int>("count");
    for (int count = 2; count <= 6; ++count)
        QTest::addRow("%d", count) << count;
}

void TestMixer::sourcesStayInStep()
{
    QFETCH(int, count);
    constexpr float leastStep = 1.0F / 32768; // of 16 bits
    Bench bench;
    Mixer::Sources sources;
    for (int i = 0; i < count; ++i)
        sources.push_back(open(i % 2 == 0 ? QStringLiteral("texture.wav") : QStringLiteral("negated.wav")));
    if (count % 2 != 0) { // two are the negative of the one before them
        sources[size_t(count) - 2] = open(QStringLiteral("half.wav"));
        sources[size_t(count) - 1] = open(QStringLiteral("rest.wav"));
    }
    bench.load(sources);
    bench.mixer.play();
    std::minstd_rand random(5);
    bool heardSomething = false;
    for (int i = 0; i < 1000; ++i) {
        bench.mixer.seek(qint64(random()) % (5 * rate));
        const qint64 from = qint64(random()) % (4 * rate);
        if (random() % 3 == 0)
            bench.mixer.setLoop(std::nullopt);
        else
            bench.mixer.setLoop(Mixer::Region{from, from + 300 + qint64(random()) % rate});
        // One is the other's negative: any difference in time would be heard, also while both are muted,
        // heard alone or turned to a side.
        StereoGain gain;
        for (int source = 0; source < count; ++source) {
            if (source % 2 == 0 && source + 1 < count) {
                const bool isMuted = random() % 3 == 0;
                gain = isMuted ? StereoGain{0} : StereoGain{1, float(random() % 100) / 100.0F};
            }
            bench.mixer.setGain(size_t(source), gain);
        }
        const Samples heard = bench.render(100 + qint64(random()) % 900);
        const bool isSilent = std::all_of(heard.begin(), heard.end(), [](float sample) {
            return std::abs(sample) < leastStep / 4; // three are not added exactly
        });
        QVERIFY2(isSilent, qPrintable(QString::number(i)));
        if (i % 100 == 99) {
            for (int source = 0; source < count; ++source)
                bench.mixer.setGain(size_t(source), source == 0 ? 1.0F : 0.0F);
            heardSomething = heardSomething || !silent(bench.render(2000));
            bench.mixer.setGain(0, 0.0F);
            bench.render(1000);
        }
    }
    QVERIFY(heardSomething);
}

void TestMixer::aSideHasItsOwnGain()
{
    Bench bench;
    bench.load({open(QStringLiteral("level.wav"))});
    bench.mixer.play();
    const Samples both = bench.render(2000);
    QVERIFY(both.at(3998) > 0 && both.at(3998) == both.at(3999));
    bench.mixer.setGain(0, {0.5F, 0});
    const Samples got = bench.render(2000);
    QVERIFY(largestStep(got) < 0.01F); // a ramp on each side
    QCOMPARE(got.at(3998), both.at(3998) * 0.5F);
    QCOMPARE(got.at(3999), 0.0F);
}

void TestMixer::shorterSourceFallsSilent()
{
    Bench bench;
    bench.load({open(QStringLiteral("texture.wav")), open(QStringLiteral("short.wav"))});
    bench.mixer.setGain(0, 0.0F);
    bench.mixer.play();
    const Samples got = bench.render(2 * rate);
    QVERIFY(!silent(Samples(got.begin() + rate, got.begin() + 2 * rate)));
    QVERIFY(silent(Samples(got.begin() + 2 * rate, got.end())));
    QVERIFY(!bench.now().ended); // the longest one decides
    bench.mixer.setGain(0, 1.0F);
    bench.render(1000);
    compare(bench.render(1000), 0, 2 * rate + 1000, 1000);
}

void TestMixer::rampsHaveNoStep()
{
    Bench bench;
    bench.load({open(QStringLiteral("level.wav"))});
    Samples all;
    const auto listen = [&](qint64 frames) {
        const Samples got = bench.render(frames, 97);
        all.insert(all.end(), got.begin(), got.end());
    };
    listen(100);
    bench.mixer.play();
    listen(2000);
    bench.mixer.pause();
    listen(100); // back on while still fading out
    bench.mixer.play();
    listen(1000);
    bench.mixer.seek(rate);
    listen(1000);
    bench.mixer.setVolume(0.1F);
    listen(1000);
    bench.mixer.setGain(0, 0.0F);
    listen(1000);
    bench.mixer.setGain(0, 1.0F);
    bench.mixer.setVolume(1.0F);
    listen(1000);
    bench.mixer.setLoop(Mixer::Region{0, 3 * rate});
    bench.mixer.pause();
    listen(1000);
    bench.mixer.play();
    listen(1000);
    bench.load({open(QStringLiteral("level.wav"))});
    listen(1000);
    bench.setNext({open(QStringLiteral("level.wav"))});
    bench.mixer.seek(4 * rate - 1500);
    bench.mixer.play();
    listen(2500); // into the next one
    bench.mixer.setGain(0, 0.7F); // means the one before, which is still to be heard
    bench.mixer.seek(2 * rate);
    listen(1000);
    bench.mixer.setGain(0, 1.0F);
    bench.mixer.seek(4 * rate - 1500);
    listen(3000);
    QVERIFY(bench.accept());
    bench.mixer.setGain(0, 0.2F);
    listen(1000);
    bench.mixer.setLoop(Mixer::Region{0, 4 * rate});
    bench.mixer.pause();
    listen(1000);
    QVERIFY2(largestStep(all) < 0.02F, qPrintable(QString::number(double(largestStep(all)))));
    QVERIFY(*std::max_element(all.begin(), all.end()) > 0.89F);
    QVERIFY(bench.mixer.resting());
}

void TestMixer::gainsAndVolumeAreExactAfterTheRamp()
{
    Bench bench;
    bench.load({open(QStringLiteral("level.wav")), open(QStringLiteral("level.wav"))});
    bench.mixer.setGain(0, 0.5F);
    bench.mixer.setGain(1, 0.25F);
    bench.mixer.setVolume(0.5F);
    bench.mixer.play();
    const Samples got = bench.render(1000);
    const float level = 29491.0F / 32768.0F;
    QVERIFY(std::abs(got[size_t(ramp) * 2 + 20] - level * 0.75F * 0.5F) < 1e-6F);
}

void TestMixer::sumIsClamped()
{
    Bench bench;
    bench.load({open(QStringLiteral("level.wav")), open(QStringLiteral("level.wav"))});
    bench.mixer.play();
    const Samples got = bench.render(2000);
    QCOMPARE(*std::max_element(got.begin(), got.end()), 1.0F);
}

void TestMixer::waitsForWhatIsNotDecoded()
{
    Bench bench;
    bench.decoding = false;
    const std::shared_ptr<Source> source = open(QStringLiteral("level.wav")); // its first page, half a second
    bench.load({source});
    bench.mixer.play();
    Samples all = bench.render(rate);
    QCOMPARE(bench.now().frame, Source::pageFrames);
    QVERIFY(!bench.now().moving);
    QVERIFY(silent(Samples(all.begin() + Source::pageFrames * 2, all.end())));
    bench.decoding = true;
    const Samples more = bench.render(rate);
    all.insert(all.end(), more.begin(), more.end());
    QCOMPARE(bench.now().frame, Source::pageFrames + rate);
    QVERIFY(largestStep(all) < 0.02F);
}

void TestMixer::pauseAndPlayLoseNothing()
{
    Bench bench;
    bench.load({open(QStringLiteral("texture.wav"))});
    bench.mixer.play();
    bench.render(10000);
    bench.mixer.pause();
    bench.render(10000);
    const qint64 stoppedAt = bench.now().frame;
    QCOMPARE(stoppedAt, 10000 + ramp);
    QVERIFY(!bench.now().moving);
    bench.mixer.play();
    compare(bench.render(3000), ramp, stoppedAt + ramp, 3000 - ramp);
}

void TestMixer::heardFollowsTheDevice()
{
    Bench bench;
    bench.load({open(QStringLiteral("texture.wav"))});
    bench.mixer.play();
    bench.render(10000);
    const quint32 serial = bench.mixer.seek(100000);
    bench.render(10000);
    // The device still has 12,000 frames to play: what is heard lies before the seek.
    QCOMPARE(bench.mixer.heardAt(8000).frame, 8000);
    QVERIFY(bench.mixer.heard().serial != serial);
    QCOMPARE(bench.mixer.heardAt(10000 + ramp).frame, 100000);
    QCOMPARE(bench.mixer.heard().serial, serial);
    QCOMPARE(bench.mixer.heardAt(20000).frame, 100000 + 10000 - ramp);
}

void TestMixer::newSourcesReplaceTheOld()
{
    Bench bench;
    const std::shared_ptr<Source> old = open(QStringLiteral("level.wav"));
    bench.load({old});
    bench.mixer.setLoop(Mixer::Region{0, 1000});
    bench.mixer.play();
    bench.render(5000);
    bench.load({open(QStringLiteral("texture.wav"))});
    bench.mixer.seek(3000);
    bench.mixer.play();
    const Samples got = bench.render(5000);
    compare(got, 2 * ramp, 3000 + ramp, 5000 - 2 * ramp);
    const Mixer::Sources retired = bench.mixer.takeRetired();
    QCOMPARE(retired.size(), size_t(1));
    QCOMPARE(retired.front(), old);
    bench.load({});
    QVERIFY(!silent(bench.render(ramp)));
    QVERIFY(silent(bench.render(5000)));
}

void TestMixer::memoryIsBounded()
{
    const QString path = m_home.path(QStringLiteral("long.flac"));
    QVERIFY(encode(m_home.path(QStringLiteral("texture.wav")), path,
                   {QStringLiteral("-af"), QStringLiteral("aloop=loop=39:size=288000")}));
    const std::shared_ptr<Source> source = open(QStringLiteral("long.flac")); // four minutes
    QVERIFY(source);
    Bench bench;
    bench.load({source});
    bench.mixer.play();
    bench.render(1000);
    QVERIFY(source->pagesHeld() > 300);
    QVERIFY(source->pagesHeld() * Source::pageBytes <= DecodeAhead::budgetBytes);
    bench.mixer.seek(230 * rate);
    const Samples got = bench.render(12 * rate, 4800);
    compare(got, 2 * ramp, 2 * rate + ramp, 3 * rate); // the texture repeats every 6 s
    QVERIFY(bench.now().ended);
    QCOMPARE(bench.now().frame, 240 * rate);
    QVERIFY(source->pagesHeld() * Source::pageBytes <= DecodeAhead::budgetBytes);
    // Sixteen at once share the budget.
    Mixer::Sources many;
    for (int i = 0; i < 16; ++i)
        many.push_back(open(QStringLiteral("long.flac")));
    bench.load(many);
    bench.mixer.play();
    bench.render(5 * rate, 24000);
    qint64 bytes = 0;
    for (const std::shared_ptr<Source>& one : many)
        bytes += one->pagesHeld() * Source::pageBytes;
    QVERIFY(bytes <= 16 * DecodeAhead::smallestBudgetBytes);
    QCOMPARE(bench.now().frame, 5 * rate);
}

void TestMixer::survivesRandomCommands()
{
    Bench bench;
    const Mixer::Sources some{open(QStringLiteral("texture.wav")), open(QStringLiteral("short.wav")),
                              open(QStringLiteral("negated.wav"))};
    bench.load({some[0], some[1]});
    std::minstd_rand random(17);
    const auto any = [&](qint64 below) { return qint64(random()) % below; };
    int joins = 0;
    for (int i = 0; i < 10000; ++i) {
        switch (any(12)) {
        case 0:
        case 1:
            bench.mixer.play();
            break;
        case 2:
            bench.mixer.pause();
            break;
        case 3:
            bench.mixer.seek(any(8 * rate));
            break;
        case 4:
            bench.mixer.setLoop(Mixer::Region{any(6 * rate), any(8 * rate)});
            break;
        case 5:
            bench.mixer.setLoop(std::nullopt);
            break;
        case 6:
            bench.mixer.setGain(size_t(any(3)), float(any(400)) / 100.0F);
            break;
        case 7:
            bench.mixer.setVolume(float(any(100)) / 100.0F);
            break;
        case 8:
            bench.setNext(any(4) == 0 ? Mixer::Sources{} : Mixer::Sources{some[size_t(any(3))]});
            break;
        case 9:
            bench.mixer.seek(6 * rate - any(2000)); // shortly before the end
            break;
        case 10:
            joins += bench.accept() ? 1 : 0;
            break;
        default:
            bench.mixer.setRepeat(any(4) == 0);
            break;
        }
        const Samples got = bench.render(any(2000), 512);
        QVERIFY(std::all_of(got.begin(), got.end(), [](float v) { return v >= -1.0F && v <= 1.0F; }));
        const Mixer::Heard heard = bench.now();
        QVERIFY(heard.frame >= 0 && heard.frame <= 8 * rate);
    }
    QVERIFY(joins > 50);
}

RIFFDESK_TEST(tst_mixer, runTest<TestMixer>);
#include "tst_mixer.moc"
