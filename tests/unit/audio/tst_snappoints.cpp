#include "audio/snappoints.h"
#include "audio/waveform.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace riffdesk;

namespace {

/// A song drawn by hand: music of some level for some seconds, one after the other. Its peaks tremble as
/// those of music do, with a beat twice a second.
class Sketch
{
public:
    Sketch& play(double seconds, double level)
    {
        const auto count = qsizetype(seconds * Waveform::peaksPerSecond);
        for (qsizetype i = 0; i < count; ++i) {
            const double beat = waveform.peaks.size() % 50 < 10 ? 1.0 : 0.6;
            const double tremble = 0.8 + 0.2 * double(m_random() % 1000) / 1000;
            const auto high = qint8(level * beat * tremble * 127);
            waveform.peaks.append({qint8(-high), high});
        }
        waveform.durationSeconds = double(waveform.peaks.size()) / Waveform::peaksPerSecond;
        return *this;
    }

    Waveform waveform;

private:
    std::mt19937 m_random{7};
};

bool holds(const QVector<double>& points, double seconds, double within)
{
    return std::any_of(points.cbegin(), points.cend(),
                       [&](double point) { return std::abs(point - seconds) <= within; });
}

QString shown(const QVector<double>& points)
{
    QStringList words;
    for (const double point : points)
        words << QString::number(point);
    return words.join(QLatin1Char(' '));
}

} // namespace

class TestSnapPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBothEndsOfSilence();
    void aShortPauseIsRhythm();
    void findsWhereSectionsStart();
    void steadyMusicHasNone();
    void aSingleBangIsNoSection();
    void theSameForAQuietMaster();
    void nothingInNothing_data();
    void nothingInNothing();
    void sortedApartAndBounded();
};

void TestSnapPoints::findsBothEndsOfSilence()
{
    const QVector<double> points =
        snappoints::of(Sketch().play(20, 0.8).play(1, 0.005).play(20, 0.8).waveform);
    QVERIFY2(holds(points, 20, 0.011) && holds(points, 21, 0.011), qPrintable(shown(points)));
}

void TestSnapPoints::aShortPauseIsRhythm()
{
    const QVector<double> points =
        snappoints::of(Sketch().play(20, 0.8).play(0.12, 0).play(20, 0.8).waveform);
    QVERIFY2(points.isEmpty(), qPrintable(shown(points)));
}

void TestSnapPoints::findsWhereSectionsStart()
{
    const QVector<double> points =
        snappoints::of(Sketch().play(16, 0.25).play(24, 0.8).play(16, 0.3).play(20, 0.95).waveform);
    QCOMPARE(points.size(), 3);
    for (const double start : {16.0, 40.0, 56.0})
        QVERIFY2(holds(points, start, 0.15), qPrintable(shown(points)));
}

void TestSnapPoints::steadyMusicHasNone()
{
    const QVector<double> points = snappoints::of(Sketch().play(120, 0.7).waveform);
    QVERIFY2(points.isEmpty(), qPrintable(shown(points)));
}

void TestSnapPoints::aSingleBangIsNoSection()
{
    const QVector<double> points = snappoints::of(Sketch().play(20, 0.4).play(0.3, 1).play(20, 0.4).waveform);
    QVERIFY2(points.isEmpty(), qPrintable(shown(points)));
}

void TestSnapPoints::theSameForAQuietMaster()
{
    const QVector<double> points = snappoints::of(Sketch().play(20, 0.2).play(1, 0).play(20, 0.2).waveform);
    QVERIFY2(holds(points, 20, 0.011) && holds(points, 21, 0.011), qPrintable(shown(points)));
}

void TestSnapPoints::nothingInNothing_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("level");
    QTest::newRow("no peaks") << 0.0 << 0.0;
    QTest::newRow("all silence") << 60.0 << 0.0;
    QTest::newRow("a moment") << 0.05 << 0.8;
}

void TestSnapPoints::nothingInNothing()
{
    QFETCH(const double, seconds);
    QFETCH(const double, level);
    QVERIFY(snappoints::of(Sketch().play(seconds, level).waveform).isEmpty());
}

void TestSnapPoints::sortedApartAndBounded()
{
    Sketch sketch;
    for (int i = 0; i < 400; ++i)
        sketch.play(1 + 0.37 * (i % 5), 0.8).play(0.3 + 0.1 * (i % 3), 0);
    const QVector<double> points = snappoints::of(sketch.waveform);
    QCOMPARE(points.size(), snappoints::most);
    for (qsizetype i = 1; i < points.size(); ++i)
        QVERIFY(points.at(i) - points.at(i - 1) >= 0.25 - 1e-9);
    QVERIFY(points.first() >= 0 && points.last() <= sketch.waveform.durationSeconds);
}

RIFFDESK_TEST(tst_snappoints, test::runTest<TestSnapPoints>);
#include "tst_snappoints.moc"
