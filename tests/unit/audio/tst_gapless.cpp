#include "support/testprogram.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"
#include "tests/unit/audio/mixerbench.h"

#include <QTest>

#include <array>

using namespace riffdesk;
using namespace riffdesk::test;

/// From one song into the next: every sample of what is heard is checked against the two files.
class TestGapless : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nextBeginsInTheVeryNextFrame_data();
    void nextBeginsInTheVeryNextFrame();
    void nextHasItsOwnGain();
    void repeatAndLoopComeFirst();
    void nextIsReplacedAndForgotten();
    void oneAfterTheOther();
    void commandsMeanTheSongThatIsHeard_data();
    void commandsMeanTheSongThatIsHeard();
    void afterAcceptCommandsMeanTheNext();
    void pauseInTheMiddleOfIt();
    void memoryHoldsTheSongAndTheNextBeginning();
    void tapGivesWhatIsHeard();

private:
    std::shared_ptr<Source> open(const QString& name);
    void playFrom(qint64 frame);
    void verify(const Samples& got, qint64 from, const std::vector<qint16>& song, qint64 frame, qint64 count,
                float gain = 1) const;

    TestHome m_home;
    std::unique_ptr<Bench> m_bench;
    std::vector<qint16> m_first; ///< 2 s and 7 frames
    std::vector<qint16> m_second; ///< 1 s and 4321 frames
};

void TestGapless::initTestCase()
{
    m_first = texture(3);
    m_first.resize(size_t(2 * rate + 7) * 2);
    const std::vector<qint16> more = texture(6);
    m_second.assign(more.end() - ptrdiff_t(rate + 4321) * 2, more.end());
    QVERIFY(writeWav(m_home.path(QStringLiteral("first.wav")), m_first, rate, 2));
    QVERIFY(writeWav(m_home.path(QStringLiteral("second.wav")), m_second, rate, 2));
}

void TestGapless::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->load({open(QStringLiteral("first.wav"))});
    m_bench->setNext({open(QStringLiteral("second.wav"))});
}

std::shared_ptr<Source> TestGapless::open(const QString& name)
{
    auto source = Source::open(m_home.path(name));
    return source ? source.value() : nullptr;
}

void TestGapless::playFrom(qint64 frame)
{
    m_bench->mixer.seek(frame);
    m_bench->mixer.play();
}

/// got[from …] are the song's samples from `frame` on.
void TestGapless::verify(const Samples& got, qint64 from, const std::vector<qint16>& song, qint64 frame,
                         qint64 count, float gain) const
{
    for (qint64 i = 0; i < count * 2; ++i) {
        const float expected = gain * (float(song[size_t(frame * 2 + i)]) / 32768.0F);
        if (got[size_t(from * 2 + i)] != expected)
            QFAIL(qPrintable(
                QStringLiteral("frame %1 is not the song's frame %2").arg(from + i / 2).arg(frame + i / 2)));
    }
}

void TestGapless::nextBeginsInTheVeryNextFrame_data()
{
    QTest::addColumn<int>("block");
    QTest::newRow("small blocks") << 97;
    QTest::newRow("the device's") << 1024;
    QTest::newRow("large blocks") << 20000;
}

void TestGapless::nextBeginsInTheVeryNextFrame()
{
    QFETCH(int, block);
    const quint32 first = m_bench->mixer.seek(rate);
    m_bench->mixer.play();
    const qint64 start = m_bench->mixer.rendered();
    const Samples got = m_bench->render(rate + 7 + rate + 4321 + 5000, block);
    verify(got, ramp, m_first, rate + ramp, rate + 7 - ramp);
    verify(got, rate + 7, m_second, 0, rate + 4321);
    QVERIFY(silent(Samples(got.begin() + ptrdiff_t(2 * rate + 7 + 4321) * 2, got.end())));

    // The clock changes songs at that frame too.
    const Mixer::Heard before = m_bench->mixer.heardAt(start + rate + 6);
    QCOMPARE(before.serial, first);
    QCOMPARE(before.frame, 2 * rate + 6);
    const Mixer::Heard after = m_bench->mixer.heardAt(start + rate + 7);
    QCOMPARE(after.serial, m_bench->mixer.nextSerial());
    QCOMPARE(after.frame, 0);
    QVERIFY(after.moving);
    const Mixer::Heard last = m_bench->now();
    QVERIFY(last.ended);
    QCOMPARE(last.serial, after.serial);
    QCOMPARE(last.frame, rate + 4321);
}

void TestGapless::nextHasItsOwnGain()
{
    m_bench->setNext({open(QStringLiteral("second.wav"))}, {0.25F});
    m_bench->mixer.setGain(0, 0.5F);
    playFrom(rate);
    const Samples got = m_bench->render(rate + 7 + 20000);
    verify(got, 1000, m_first, rate + 1000, rate + 7 - 1000, 0.5F);
    verify(got, rate + 7, m_second, 0, 20000, 0.25F);
    QVERIFY(m_bench->accept());
    verify(m_bench->render(1000), 0, m_second, 20000, 1000, 0.25F); // is left as it was
    m_bench->mixer.setGain(0, 0.5F);
    m_bench->render(ramp);
    verify(m_bench->render(1000), 0, m_second, 21000 + ramp, 1000, 0.5F);
}

void TestGapless::repeatAndLoopComeFirst()
{
    m_bench->mixer.setRepeat(true);
    playFrom(rate);
    const Samples again = m_bench->render(rate + 7 + 1000);
    verify(again, rate + 7, m_first, 0, 1000);
    m_bench->mixer.setRepeat(false);
    m_bench->mixer.setLoop(Mixer::Region{rate, 2 * rate + 7});
    m_bench->mixer.seek(rate);
    const Samples round = m_bench->render(3 * rate);
    verify(round, ramp + rate + 7, m_first, rate, rate + 7);
    m_bench->mixer.setLoop(std::nullopt);
    m_bench->mixer.seek(rate);
    verify(m_bench->render(rate + 7 + ramp + 1000), rate + 7 + ramp, m_second, 0, 1000);
}

void TestGapless::nextIsReplacedAndForgotten()
{
    m_bench->setNext({open(QStringLiteral("first.wav"))});
    playFrom(rate);
    verify(m_bench->render(rate + 7 + 1000), rate + 7, m_first, 0, 1000);
    QVERIFY(m_bench->accept());
    m_bench->setNext({open(QStringLiteral("second.wav"))});
    m_bench->setNext({});
    QVERIFY(silent([this] {
        m_bench->mixer.seek(2 * rate);
        const Samples got = m_bench->render(5000);
        return Samples(got.begin() + ptrdiff_t(ramp + 7) * 2, got.end());
    }()));
    QVERIFY(m_bench->now().ended);
}

void TestGapless::oneAfterTheOther()
{
    playFrom(2 * rate);
    m_bench->render(1000);
    QVERIFY(m_bench->accept());
    QVERIFY(!m_bench->accept()); // once only
    m_bench->setNext({open(QStringLiteral("first.wav"))});
    // 1000 - 7 of the second have been heard.
    const qint64 left = rate + 4321 - 993;
    const Samples got = m_bench->render(left + 2 * rate + 7 + 1000);
    verify(got, 0, m_second, 993, left);
    verify(got, left, m_first, 0, 2 * rate + 7);
    QVERIFY(m_bench->accept());
    QVERIFY(m_bench->now().ended);
}

void TestGapless::commandsMeanTheSongThatIsHeard_data()
{
    QTest::addColumn<QString>("command");
    for (const char* const command : {"seek", "loop", "replace", "forget", "repeat"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

/// The device has not played the first song's end yet when something is asked of it.
void TestGapless::commandsMeanTheSongThatIsHeard()
{
    QFETCH(QString, command);
    playFrom(2 * rate);
    m_bench->render(1000);
    const qint64 start = m_bench->mixer.rendered();
    const quint32 stale = m_bench->mixer.nextSerial();
    if (command == QLatin1String("seek"))
        m_bench->mixer.seek(1234);
    else if (command == QLatin1String("loop"))
        m_bench->mixer.setLoop(Mixer::Region{1234, 2 * rate});
    else if (command == QLatin1String("replace"))
        m_bench->setNext({open(QStringLiteral("first.wav"))});
    else if (command == QLatin1String("forget"))
        m_bench->setNext({});
    else
        m_bench->mixer.setRepeat(true);
    QVERIFY(!m_bench->mixer.accept(stale));
    const Samples got = m_bench->render(2 * rate);
    if (command == QLatin1String("forget")) {
        QVERIFY(silent(Samples(got.begin() + ramp * 2, got.end())));
        QVERIFY(m_bench->mixer.heardAt(start + ramp).ended);
        return;
    }
    const bool fromTheStart = command == QLatin1String("replace") || command == QLatin1String("repeat");
    const qint64 place = fromTheStart ? 0 : 1234;
    verify(got, 2 * ramp, m_first, place + ramp, rate);
    if (command == QLatin1String("seek")) {
        // And then, as before, the next one.
        verify(got, ramp + 2 * rate + 7 - place, m_second, 0, 900);
        QVERIFY(m_bench->accept());
    }
}

void TestGapless::afterAcceptCommandsMeanTheNext()
{
    m_bench->mixer.setLoop(Mixer::Region{0, 100}); // lies behind
    playFrom(2 * rate);
    m_bench->render(1000);
    QVERIFY(m_bench->accept());
    m_bench->render(100);
    const Mixer::Sources left = m_bench->mixer.takeRetired();
    QCOMPARE(left.size(), size_t(1));
    const quint32 serial = m_bench->mixer.seek(20000);
    verify(m_bench->render(3000), 2 * ramp, m_second, 20000 + ramp, 3000 - 2 * ramp);
    QCOMPARE(m_bench->now().serial, serial);
    m_bench->mixer.setLoop(Mixer::Region{30000, 31000});
    m_bench->mixer.seek(30000);
    const Samples got = m_bench->render(5000);
    verify(got, ramp + 1000, m_second, 30000, 1000);
    verify(got, ramp + 2000, m_second, 30000, 1000);
}

void TestGapless::pauseInTheMiddleOfIt()
{
    playFrom(2 * rate);
    m_bench->render(100); // 93 frames of the second; the fade goes over from one into the other
    m_bench->mixer.pause();
    const Samples out = m_bench->render(1000);
    QVERIFY(silent(Samples(out.begin() + ptrdiff_t(ramp) * 2, out.end())));
    QVERIFY(m_bench->accept());
    QVERIFY(!m_bench->now().moving);
    const qint64 place = m_bench->now().frame;
    m_bench->mixer.play();
    verify(m_bench->render(2000), ramp, m_second, place + ramp, 2000 - ramp);
}

void TestGapless::memoryHoldsTheSongAndTheNextBeginning()
{
    const QString path = m_home.path(QStringLiteral("three-minutes.flac"));
    QVERIFY(encode(m_home.path(QStringLiteral("first.wav")), path,
                   {QStringLiteral("-af"), QStringLiteral("aloop=loop=-1:size=96000,atrim=end=180")}));
    const std::shared_ptr<Source> song = open(QStringLiteral("three-minutes.flac"));
    const std::shared_ptr<Source> next = open(QStringLiteral("three-minutes.flac"));
    const auto bytes = [&] { return (song->pagesHeld() + next->pagesHeld()) * Source::pageBytes; };
    m_bench->load({song});
    m_bench->setNext({next});
    m_bench->mixer.play();
    m_bench->render(1000);
    QCOMPARE(song->pagesHeld(), 360);
    QCOMPARE(next->pagesHeld(), 20);
    QVERIFY(next->available(0, 10 * rate) == 10 * rate);
    QVERIFY(bytes() < 40'000'000);
    m_bench->mixer.seek(180 * rate - 500);
    m_bench->render(1000);
    // The window may be slow to notice: what plays is decoded on all the same, and makes room for itself.
    m_bench->render(60 * rate, 24000);
    QVERIFY(m_bench->now().moving);
    QCOMPARE(next->pagesHeld(), 360);
    QVERIFY(bytes() < 40'000'000);
    QVERIFY(m_bench->accept());
}

void TestGapless::tapGivesWhatIsHeard()
{
    std::array<float, 2000> heard{};
    heard.fill(1);
    m_bench->mixer.heardFrames(heard.data(), 1000);
    QVERIFY(silent(Samples(heard.begin(), heard.end()))); // nothing was heard so far
    playFrom(2 * rate);
    const qint64 start = m_bench->mixer.rendered();
    const Samples got = m_bench->render(10000);
    // The device has 4000 frames left to play.
    m_bench->mixer.heardAt(start + 6000);
    m_bench->mixer.heardFrames(heard.data(), 1000);
    QVERIFY(std::equal(heard.begin(), heard.end(), got.begin() + 5000 * 2));
    m_bench->mixer.pause();
    m_bench->render(1000);
    m_bench->now();
    m_bench->mixer.heardFrames(heard.data(), 1000);
    QVERIFY(silent(Samples(heard.begin(), heard.end())));
}

RIFFDESK_TEST(tst_gapless, runTest<TestGapless>);
#include "tst_gapless.moc"
