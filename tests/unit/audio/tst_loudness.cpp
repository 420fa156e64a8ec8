#include "audio/loudness.h"
#include "support/testprogram.h"
#include "tests/support/bytesread.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

constexpr int measuredRate = 48000;

/// The same sine on all channels; the peak in dBFS.
std::vector<qint16> pureTone(double seconds, double hertz, double dbfs, int atRate = measuredRate,
                             int channels = 2, double phase = 0)
{
    const double amplitude = 32767 * std::pow(10.0, dbfs / 20);
    std::vector<qint16> samples;
    for (qint64 i = 0; i < std::llround(seconds * atRate); ++i) {
        const double angle = 2 * std::numbers::pi * hertz * double(i) / atRate + phase;
        samples.insert(samples.end(), size_t(channels), qint16(std::lround(amplitude * std::sin(angle))));
    }
    return samples;
}

/// What ffmpeg's own filter says: integrated loudness and true peak.
std::optional<Loudness> judged(const QString& path)
{
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-nostdin"), QStringLiteral("-i"), path, QStringLiteral("-af"),
                  QStringLiteral("ebur128=peak=true:dualmono=true"), QStringLiteral("-f"),
                  QStringLiteral("null"), QStringLiteral("-")});
    if (!ffmpeg.waitForFinished(60'000))
        return std::nullopt;
    const QString said = QString::fromUtf8(ffmpeg.readAllStandardError());
    const qsizetype summary = said.lastIndexOf(QStringLiteral("Summary:"));
    static const QRegularExpression loud(QStringLiteral("I:\\s+(-?[0-9.]+) LUFS"));
    static const QRegularExpression peak(QStringLiteral("Peak:\\s+(-?[0-9.]+) dBFS"));
    const auto i = loud.match(said, std::max<qsizetype>(0, summary));
    const auto p = peak.match(said, std::max<qsizetype>(0, summary));
    if (!i.hasMatch() || !p.hasMatch())
        return std::nullopt;
    return Loudness{i.captured(1).toDouble(), p.captured(1).toDouble()};
}

} // namespace

class TestLoudness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheReferenceTone_data();
    void knowsTheReferenceTone();
    void findsPeaksBetweenSamples();
    void agreesWithFfmpeg_data();
    void agreesWithFfmpeg();
    void aStretchIsOfItselfAlone();
    void silenceHasNone_data();
    void silenceHasNone();
    void refusesWhatIsNoSound_data();
    void refusesWhatIsNoSound();
    void canBeCancelled();
    void gainReachesTheTarget();

private:
    Result<std::optional<Loudness>> measured(const std::vector<qint16>& samples, int atRate = measuredRate,
                                             int channels = 2)
    {
        const QString path = m_home.path(QStringLiteral("tone.wav"));
        return writeWav(path, samples, atRate, channels) ? Loudness::measure(path)
                                                         : Result<std::optional<Loudness>>(Error{});
    }

    TestHome m_home;
};

void TestLoudness::knowsTheReferenceTone_data()
{
    QTest::addColumn<double>("level"); // dBFS
    QTest::addColumn<int>("atRate");
    QTest::addColumn<int>("channels");
    // EBU Tech 3341, cases 1 and 2: a 1 kHz sine on both sides is as many LUFS as its peak is dBFS.
    QTest::newRow("-23") << -23.0 << 48000 << 2;
    QTest::newRow("-33") << -33.0 << 48000 << 2;
    QTest::newRow("44.1 kHz") << -23.0 << 44100 << 2;
    QTest::newRow("96 kHz") << -23.0 << 96000 << 2;
    QTest::newRow("mono is heard on both sides") << -23.0 << 48000 << 1;
}

void TestLoudness::knowsTheReferenceTone()
{
    QFETCH(double, level);
    QFETCH(int, atRate);
    QFETCH(int, channels);
    const auto loudness = measured(pureTone(20, 1000, level, atRate, channels), atRate, channels);
    QVERIFY(loudness.ok());
    QVERIFY(loudness->has_value());
    QVERIFY2(std::abs((*loudness)->integrated - level) <= 0.1,
             qPrintable(QString::number((*loudness)->integrated)));
    QVERIFY2(std::abs((*loudness)->truePeak - level) <= 0.2,
             qPrintable(QString::number((*loudness)->truePeak)));
}

void TestLoudness::findsPeaksBetweenSamples()
{
    // EBU Tech 3341, case 16: samples at 45° never reach the crest, 3 dB above the highest sample.
    const auto loudness =
        measured(pureTone(2, measuredRate / 4.0, -6.0, measuredRate, 2, std::numbers::pi / 4));
    QVERIFY(loudness.ok() && loudness->has_value());
    QVERIFY2((*loudness)->truePeak > -6.4 && (*loudness)->truePeak < -5.8,
             qPrintable(QString::number((*loudness)->truePeak)));
}

void TestLoudness::agreesWithFfmpeg_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("wav") << QStringLiteral("song.wav") << QStringList();
    QTest::newRow("m4a") << QStringLiteral("song.m4a")
                         << QStringList{QStringLiteral("-b:a"), QStringLiteral("192k")};
    QTest::newRow("mp3 44.1 kHz") << QStringLiteral("song.mp3")
                                  << QStringList{QStringLiteral("-ar"), QStringLiteral("44100")};
    QTest::newRow("flac mono") << QStringLiteral("song.flac")
                               << QStringList{QStringLiteral("-ac"), QStringLiteral("1")};
}

void TestLoudness::agreesWithFfmpeg()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    // Loud, quiet and silent parts, so that both gates have something to do.
    std::vector<qint16> samples = sine(6, 330, 0.6);
    for (const auto& part :
         {sine(5, 1200, 0.02), std::vector<qint16>(size_t(measuredRate) * 2 * 3, 0), sine(4, 90, 0.4)})
        samples.insert(samples.end(), part.begin(), part.end());
    const QString wav = m_home.path(QStringLiteral("parts.wav"));
    QVERIFY(writeWav(wav, samples, measuredRate, 2));
    const QString path = m_home.path(name);
    QVERIFY(encode(wav, path, arguments));
    const auto ours = Loudness::measure(path);
    const auto theirs = judged(path);
    QVERIFY(ours.ok() && ours->has_value());
    QVERIFY(theirs.has_value());
    QVERIFY2(std::abs((*ours)->integrated - theirs->integrated) <= 0.1,
             qPrintable(QStringLiteral("%1 or %2").arg((*ours)->integrated).arg(theirs->integrated)));
    QVERIFY2(std::abs((*ours)->truePeak - theirs->truePeak) <= 0.3,
             qPrintable(QStringLiteral("%1 or %2").arg((*ours)->truePeak).arg(theirs->truePeak)));
}

void TestLoudness::aStretchIsOfItselfAlone()
{
    std::vector<qint16> samples = sine(6, 330, 0.6);
    for (const auto& part : {sine(5, 1200, 0.05), sine(4, 90, 0.4)})
        samples.insert(samples.end(), part.begin(), part.end());
    const QString whole = m_home.path(QStringLiteral("whole.wav"));
    QVERIFY(writeWav(whole, samples, measuredRate, 2));
    for (const TimeRange& stretch :
         {TimeRange{0, 5.5}, TimeRange{6.2, 10.9}, TimeRange{4.37, 13.11}, TimeRange{11, 99}}) {
        const auto at = [&samples](double seconds) {
            return samples.begin()
                   + std::min<qint64>(qint64(samples.size()), 2 * qint64(seconds * measuredRate));
        };
        const QString part = m_home.path(QStringLiteral("part.wav"));
        QVERIFY(writeWav(part, {at(stretch.start), at(stretch.end)}, measuredRate, 2));
        const auto ours = Loudness::measure(whole, {}, stretch);
        const auto theirs = judged(part);
        QVERIFY(ours.ok() && ours->has_value() && theirs);
        QVERIFY2(std::abs((*ours)->integrated - theirs->integrated) <= 0.1,
                 qPrintable(QStringLiteral("%1 or %2").arg((*ours)->integrated).arg(theirs->integrated)));
    }
    const auto beyond = Loudness::measure(whole, {}, TimeRange{20, 30});
    QVERIFY(beyond.ok() && !beyond->has_value());
}

void TestLoudness::silenceHasNone_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("level");
    QTest::newRow("silence") << 5.0 << -200.0;
    QTest::newRow("below the absolute gate") << 5.0 << -80.0;
    QTest::newRow("shorter than a block") << 0.3 << -10.0;
}

void TestLoudness::silenceHasNone()
{
    QFETCH(double, seconds);
    QFETCH(double, level);
    const auto loudness = measured(pureTone(seconds, 1000, level));
    QVERIFY(loudness.ok());
    QVERIFY(!loudness->has_value());
}

void TestLoudness::refusesWhatIsNoSound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("la la la\n").repeated(1000);
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
}

void TestLoudness::refusesWhatIsNoSound()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_home.path(QStringLiteral("garbage.m4a"));
    QVERIFY(writeBytes(path, bytes));
    const auto loudness = Loudness::measure(path);
    QVERIFY(!loudness.ok());
    QVERIFY(loudness.error().category == Error::Category::Media);
    QVERIFY(!loudness.error().text().isEmpty());
    QVERIFY(!Loudness::measure(m_home.path(QStringLiteral("nowhere.m4a"))).ok());
}

void TestLoudness::canBeCancelled()
{
    const QString path = m_home.path(QStringLiteral("long.wav"));
    QVERIFY(writeWav(path, pureTone(120, 440, -20), measuredRate, 2));
    const CancelToken cancel;
    cancel.cancel();
    const qint64 before = bytesRead();
    const auto outcome = Loudness::measure(path, cancel);
    const qint64 read = bytesRead() - before;
    QVERIFY(!outcome.ok());
    QVERIFY(outcome.error().category == Error::Category::Cancelled);
    QVERIFY2(read < QFileInfo(path).size() / 4, qPrintable(QString::number(read)));
}

void TestLoudness::gainReachesTheTarget()
{
    const auto decibels = [](double integrated, double peak) {
        return 20 * std::log10(Loudness{integrated, peak}.gainTo(-14, -1));
    };
    QCOMPARE(decibels(-14, -3) + 1, 1.0);
    QVERIFY(std::abs(decibels(-8, 0) - -6) < 1e-9); // turned down
    QVERIFY(std::abs(decibels(-20, -10) - 6) < 1e-9); // turned up
    QVERIFY(std::abs(decibels(-20, -4) - 3) < 1e-9); // as far as its peak allows
    QVERIFY(std::abs(decibels(-14, 0.5) - -1.5) < 1e-9); // an over is taken back
    QCOMPARE((Loudness{-60, -50}.gainTo(-14, -1)), 4.0); // and no further
}

RIFFDESK_TEST(tst_loudness, runTest<TestLoudness>);
#include "tst_loudness.moc"
