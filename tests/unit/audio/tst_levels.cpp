#include "audio/levels.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace riffdesk;

namespace {

Levels::Block sineBlock(double hertz, double leftDb, double rightDb)
{
    Levels::Block block;
    const double left = std::pow(10, leftDb / 20);
    const double right = std::pow(10, rightDb / 20);
    for (size_t i = 0; i < size_t(Levels::frames); ++i) {
        const double value = std::sin(2 * std::numbers::pi * hertz * double(i) / Levels::rate);
        block[2 * i] = float(left * value);
        block[2 * i + 1] = float(right * value);
    }
    return block;
}

int loudestBand(const Levels::Reading& reading)
{
    return int(std::max_element(reading.bands.begin(), reading.bands.end()) - reading.bands.begin());
}

bool near(double value, double wanted, double tolerance)
{
    return std::abs(value - wanted) <= tolerance;
}

} // namespace

class TestLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSineStandsInItsBand_data();
    void aSineStandsInItsBand();
    void aToneOutsideIsInNoBand();
    void channelsAreApart();
    void nothingCancelsOut();
    void silenceIsTheFloor();
    void squareOfFullScale();
    void whatIsNoNumberIsSilence();
    void everyMeasurementStandsForItself();
};

void TestLevels::aSineStandsInItsBand_data()
{
    QTest::addColumn<double>("hertz");
    QTest::addColumn<double>("level");
    QTest::newRow("45 Hz, the lowest band") << 45.0 << -6.0;
    QTest::newRow("100 Hz") << 100.0 << -20.0;
    QTest::newRow("1 kHz, -20 dBFS") << 1'000.0 << -20.0;
    QTest::newRow("1 kHz, full scale") << 1'000.0 << 0.0;
    QTest::newRow("1 kHz, soft") << 1'000.0 << -60.0;
    QTest::newRow("7 kHz") << 7'000.0 << -20.0;
    QTest::newRow("14 kHz, the highest band") << 14'000.0 << -20.0;
}

void TestLevels::aSineStandsInItsBand()
{
    QFETCH(double, hertz);
    QFETCH(double, level);
    Levels levels;
    const Levels::Reading& read = levels.measure(sineBlock(hertz, level, level));
    for (size_t channel = 0; channel < 2; ++channel) {
        QVERIFY2(near(read.peak[channel], level, 0.1), qPrintable(QString::number(read.peak[channel])));
        // The block need not end with a period.
        QVERIFY2(near(read.rms[channel], level - 3.01, 0.5), qPrintable(QString::number(read.rms[channel])));
    }
    const int loudest = loudestBand(read);
    QVERIFY(Levels::bandStart(loudest) <= hertz && hertz < Levels::bandStart(loudest + 1));
    const bool oneBinABand = hertz < 200; // what leaks beside a tone reaches over the edges there
    QVERIFY2(near(read.bands[size_t(loudest)], level, oneBinABand ? 4 : 0.3),
             qPrintable(QString::number(read.bands[size_t(loudest)])));
    for (int band = 0; band < Levels::bandCount; ++band) {
        if (band == loudest || (oneBinABand && std::abs(band - loudest) < 4))
            continue;
        QVERIFY2(read.bands[size_t(band)] <= level - 30,
                 qPrintable(QStringLiteral("band %1 has %2").arg(band).arg(read.bands[size_t(band)])));
    }
}

void TestLevels::aToneOutsideIsInNoBand()
{
    Levels levels;
    const Levels::Reading& read = levels.measure(sineBlock(19'000, 0, 0));
    QVERIFY(near(read.peak[0], 0, 0.1));
    QVERIFY(read.bands[size_t(loudestBand(read))] < -60);
}

void TestLevels::channelsAreApart()
{
    Levels levels;
    const Levels::Reading& read = levels.measure(sineBlock(1'000, -12, -40));
    QVERIFY(near(read.peak[0], -12, 0.1));
    QVERIFY(near(read.peak[1], -40, 0.1));
    QVERIFY(near(read.rms[0], -15, 0.2));
    QVERIFY(near(read.rms[1], -43, 0.2));
    QVERIFY(near(read.bands[size_t(loudestBand(read))], -15, 0.3)); // half the power is missing
}

void TestLevels::nothingCancelsOut()
{
    Levels::Block block = sineBlock(1'000, -20, -20);
    for (size_t i = 1; i < block.size(); i += 2)
        block[i] = -block[i];
    Levels levels;
    const Levels::Reading& read = levels.measure(block);
    QVERIFY(near(read.bands[size_t(loudestBand(read))], -20, 0.3));
}

void TestLevels::silenceIsTheFloor()
{
    Levels::Block block;
    block.fill(0);
    Levels levels;
    const Levels::Reading& read = levels.measure(block);
    for (const float value : read.bands)
        QCOMPARE(value, Levels::floorDb);
    for (size_t channel = 0; channel < 2; ++channel) {
        QCOMPARE(read.peak[channel], Levels::floorDb);
        QCOMPARE(read.rms[channel], Levels::floorDb);
    }
}

void TestLevels::squareOfFullScale()
{
    Levels::Block block;
    for (size_t i = 0; i < block.size(); ++i)
        block[i] = i / 2 % 48 < 24 ? 1.0F : -1.0F;
    Levels levels;
    const Levels::Reading& read = levels.measure(block);
    QCOMPARE(read.peak[0], 0.0F);
    QCOMPARE(read.rms[1], 0.0F);
    QVERIFY(near(read.bands[size_t(loudestBand(read))], 20 * std::log10(4 / std::numbers::pi), 0.3));
}

void TestLevels::whatIsNoNumberIsSilence()
{
    Levels::Block block = sineBlock(1'000, -20, -20);
    block[100] = std::numeric_limits<float>::quiet_NaN();
    block[101] = std::numeric_limits<float>::infinity();
    block[2'000] = -std::numeric_limits<float>::infinity();
    Levels levels;
    const Levels::Reading& read = levels.measure(block);
    for (const float value : read.bands)
        QVERIFY(std::isfinite(value));
    for (size_t channel = 0; channel < 2; ++channel) {
        QVERIFY(near(read.peak[channel], -20, 0.1));
        QVERIFY(near(read.rms[channel], -23, 0.2));
    }
}

void TestLevels::everyMeasurementStandsForItself()
{
    Levels levels;
    (void)levels.measure(sineBlock(1'000, 0, 0));
    Levels::Block block;
    block.fill(0);
    const Levels::Reading& read = levels.measure(block);
    QCOMPARE(read.bands[size_t(loudestBand(read))], Levels::floorDb);
    QCOMPARE(read.peak[0], Levels::floorDb);
}

RIFFDESK_TEST(tst_levels, test::runTest<TestLevels>);
#include "tst_levels.moc"
