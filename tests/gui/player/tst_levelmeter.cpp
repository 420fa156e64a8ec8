#include "support/testprogram.h"
#include "tests/gui/player/playbackbench.h"
#include "ui/player/levelmeter.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace riffdesk;

/// What is shown is a tone of 0.3 rad a sample at 8 kHz: 382 Hz, one channel on both sides, at -11.7 dBFS
/// RMS.
class TestLevelMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void restsWithoutSound();
    void showsWhatIsHeard();
    void sinksToNothingOnPause();
    void runsOnlyWhileItCanBeSeen();
    void calmItShowsNoSpectrum();

private:
    [[nodiscard]] bool play()
    {
        m_bench->playback().open(m_bench->addPlayable(1, 60), true);
        return QTest::qWaitFor([this] { return m_meter->level(0) > 0.5F && m_meter->level(1) > 0.5F; },
                               30'000);
    }
    [[nodiscard]] int loudestBand() const
    {
        int loudest = 0;
        for (int i = 1; i < Levels::bandCount; ++i)
            if (m_meter->band(i) > m_meter->band(loudest))
                loudest = i;
        return loudest;
    }
    [[nodiscard]] int pixelsOf(Theme::Role role) const
    {
        const QImage image = m_meter->grab().toImage();
        const QRgb wanted = Theme::of(m_meter.get()).color(role).rgb();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == wanted ? 1 : 0;
        return count;
    }

    std::unique_ptr<test::PlaybackBench> m_bench;
    std::unique_ptr<LevelMeter> m_meter;
};

void TestLevelMeter::init()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    m_bench = std::make_unique<test::PlaybackBench>();
    m_meter = std::make_unique<LevelMeter>(m_bench->player());
    m_meter->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_meter.get(), test::patienceMs));
}

void TestLevelMeter::cleanup()
{
    m_meter.reset();
    m_bench.reset();
}

void TestLevelMeter::restsWithoutSound()
{
    QVERIFY(!m_meter->isRunning());
    QCOMPARE(pixelsOf(Theme::Role::Dim), 0);
    QCOMPARE(pixelsOf(Theme::Role::WaveformPlayed), 0);
    m_bench->playback().open(m_bench->addPlayable(1, 2), false);
    QTRY_COMPARE(m_bench->player().state(), Player::State::Paused);
    QVERIFY(!m_meter->isRunning());
}

void TestLevelMeter::showsWhatIsHeard()
{
    m_bench->player().setVolume(1);
    QVERIFY(play());
    QVERIFY(m_meter->isRunning());
    const int band = loudestBand();
    QVERIFY2(Levels::bandStart(band) < 382 && 382 < Levels::bandStart(band + 1),
             qPrintable(QString::number(band)));
    // -11.7 of 60 dB
    QTRY_VERIFY2(std::abs(m_meter->level(0) - 0.80F) < 0.03F, qPrintable(QString::number(m_meter->level(0))));
    QVERIFY(pixelsOf(Theme::Role::Dim) > 0);
    QVERIFY(pixelsOf(Theme::Role::WaveformPlayed) > m_meter->width());
}

void TestLevelMeter::sinksToNothingOnPause()
{
    QVERIFY(play());
    m_bench->playback().pause();
    QTRY_COMPARE(m_bench->player().state(), Player::State::Paused);
    QVERIFY2(m_meter->isRunning(), "it must not freeze");
    QTRY_VERIFY(!m_meter->isRunning());
    QCOMPARE(m_meter->level(0), 0.0F);
    QCOMPARE(pixelsOf(Theme::Role::Dim), 0);
    QCOMPARE(pixelsOf(Theme::Role::WaveformPlayed), 0);
}

void TestLevelMeter::runsOnlyWhileItCanBeSeen()
{
    QVERIFY(play());
    m_meter->hide();
    QVERIFY(!m_meter->isRunning());
    m_meter->show();
    QTRY_VERIFY(m_meter->isRunning());
    m_meter->showMinimized();
    QTRY_VERIFY(!m_meter->isRunning());
    m_bench->playback().pause(); // nor does it begin anew there
    QTRY_COMPARE(m_bench->player().state(), Player::State::Paused);
    m_bench->playback().play();
    QTRY_COMPARE(m_bench->player().state(), Player::State::Playing);
    QVERIFY(!m_meter->isRunning());
    m_meter->showNormal();
    QTRY_VERIFY(m_meter->isRunning());
}

void TestLevelMeter::calmItShowsNoSpectrum()
{
    QVERIFY(play());
    QTRY_VERIFY(pixelsOf(Theme::Role::Dim) > 0);
    m_meter->setCalm(true);
    QCOMPARE(pixelsOf(Theme::Role::Dim), 0);
    QVERIFY(pixelsOf(Theme::Role::WaveformPlayed) > 0);
}

RIFFDESK_TEST(tst_levelmeter, test::runTest<TestLevelMeter, QApplication>);
#include "tst_levelmeter.moc"
