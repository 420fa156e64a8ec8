#include "audio/loudness.h"
#include "audio/soundbounds.h"
#include "support/testprogram.h"
#include "tests/unit/export/exportbench.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace riffdesk;

namespace {

/// What ffmpeg's own meter says: another implementation than ours.
struct Metered
{
    double integrated = 0;
    double truePeak = 0;
};

Metered meteredByFfmpeg(const QString& file)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("ffmpeg"),
                  test::wordsOf("-nostdin -hide_banner -nostats -i") + QStringList{file}
                      + test::wordsOf("-map 0:a -af ebur128=peak=true:framelog=verbose -f null -"));
    process.waitForFinished(60'000);
    const QString words = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression integrated(QStringLiteral("I:\\s+(-?[0-9.]+) LUFS"));
    static const QRegularExpression peak(QStringLiteral("Peak:\\s+(-?[0-9.]+) dBFS"));
    const auto last = [&words](const QRegularExpression& form) {
        double number = 1000;
        for (auto match = form.globalMatch(words); match.hasNext();)
            number = match.next().captured(1).toDouble();
        return number;
    };
    return {last(integrated), last(peak)};
}

/// Three seconds with silence of one around them, soft noise and much louder knocks: loud peaks for a low
/// loudness.
std::vector<qint16> knocks(double gain)
{
    constexpr int rate = 44'100;
    std::vector<qint16> samples(size_t(5 * rate) * 2);
    const std::vector<qint16> noise = test::texture(3, rate);
    for (size_t i = 0; i < noise.size(); ++i) {
        const size_t frame = i / 2;
        const bool isKnock = frame % (rate / 2) < 400;
        const double value = noise[i] * (isKnock ? 1.6 : 0.12) * gain;
        samples[i + size_t(rate) * 2] = qint16(std::clamp(value, -32767.0, 32767.0));
    }
    return samples;
}

} // namespace

/// Loudness, silence, fades and lengths.
class TestExportSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m.audio = m.path(QStringLiteral("knocks.wav"));
        QVERIFY(test::writeWav(m.audio, knocks(0.8), 44'100, 2));
        m.song.loudness.reset();
        m.song.truePeak.reset();
        m.song.durationSeconds = 5;
    }

    void theLoudnessIsAsWished_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<double>("target");
        for (const char* format : {"flac-24", "mp3", "m4a", "opus", "original"})
            QTest::addRow("%s up", format) << QString::fromLatin1(format) << -14.0;
        QTest::newRow("down") << QStringLiteral("mp3-v0") << -30.0;
    }
    void theLoudnessIsAsWished()
    {
        QFETCH(QString, format);
        QFETCH(double, target);
        ExportItem one = m.item(format.toLatin1().constData());
        one.options.loudness = target;
        QVERIFY(m.runAll({one}));
        QVERIFY2(m.errors.isEmpty(), m.problem().constData());
        QVERIFY2(m.notes.isEmpty(), qPrintable(m.notes.join(QLatin1Char(' '))));
        const Metered made = meteredByFfmpeg(m.paths.value(0));
        QVERIFY2(std::fabs(made.integrated - target) <= 0.3, qPrintable(QString::number(made.integrated)));
        QVERIFY2(made.truePeak <= -1.0, qPrintable(QString::number(made.truePeak)));
    }

    void theVideoProfileIsWhatEditorsTake()
    {
        ExportItem one = m.item("wav");
        one.options = ExportProfiles(m.path(QString())).find(QStringLiteral("video"))->options;
        QVERIFY(m.runAll({one}));
        QVERIFY2(m.errors.isEmpty(), m.problem().constData());
        const QByteArray sound = test::outputOf(
            "ffprobe", test::wordsOf("-v error -of csv=p=0 -show_entries stream=codec_name,sample_rate")
                           + QStringList{m.paths.value(0)});
        QCOMPARE(sound.trimmed(), QByteArray("pcm_s24le,48000"));
        // In step with its pictures: nothing is left out, the silence neither.
        QCOMPARE(test::decoded(m.paths.value(0), "-f s16le").size(), qsizetype(5 * 48'000) * 4);
        const Metered made = meteredByFfmpeg(m.paths.value(0));
        QVERIFY2(std::fabs(made.integrated + 14) <= 0.3, qPrintable(QString::number(made.integrated)));
        QVERIFY2(made.truePeak <= -1.0, qPrintable(QString::number(made.truePeak)));
    }

    void theGainOfTagsIsTheFiles_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("as it is") << QStringLiteral("mp3");
        QTest::newRow("copied") << QStringLiteral("original");
        QTest::newRow("opus") << QStringLiteral("opus");
    }
    void theGainOfTagsIsTheFiles()
    {
        QFETCH(QString, format);
        QVERIFY(m.runAll({m.item(format.toLatin1().constData())}));
        QVERIFY2(m.errors.isEmpty(), m.problem().constData());
        const QString tags = QString::fromUtf8(test::outputOf(
            "ffprobe", test::wordsOf("-v error -of default=nw=1 -show_entries format_tags:stream_tags")
                           + QStringList{m.paths.value(0)}));
        static const QRegularExpression gain(QStringLiteral("REPLAYGAIN_TRACK_GAIN=(-?[0-9.]+) dB"));
        static const QRegularExpression opus(QStringLiteral("R128_TRACK_GAIN=(-?[0-9]+)"));
        double told = -18 - gain.match(tags).captured(1).toDouble();
        if (format == QLatin1String("opus"))
            told = -23 - opus.match(tags).captured(1).toDouble() / 256;
        if (format == QLatin1String("original")) { // ffprobe reads no ID3 in a WAV: as its sound is the same
            QCOMPARE(test::packetSum(m.paths.value(0)), test::packetSum(m.audio));
            return;
        }
        const double measured = meteredByFfmpeg(m.paths.value(0)).integrated;
        QVERIFY2(std::fabs(told - measured) <= 0.1,
                 qPrintable(QStringLiteral("%1 %2").arg(told).arg(measured)));
    }

    void silenceIsLeftOutAndTimesFollow()
    {
        ExportItem one = m.item("flac");
        one.options.trimsSilence = true;
        one.timedLyrics = TimedLyrics{{{0.2, QStringLiteral("before")}, {1.5, QStringLiteral("in")}}, {}};
        QVERIFY(m.runAll({one}));
        QVERIFY2(m.errors.isEmpty(), m.problem().constData());
        const auto bounds = SoundBounds::measure(m.paths.value(0));
        QVERIFY(bounds && *bounds);
        QVERIFY2((*bounds)->from < 0.02, qPrintable(QString::number((*bounds)->from)));
        const double length =
            double(test::decoded(m.paths.value(0), "-f s16le -ac 1 -ar 8000").size()) / 16'000;
        QVERIFY2(std::fabs(length - 3.11) < 0.05, qPrintable(QString::number(length)));
        const QByteArray tags =
            test::outputOf("ffprobe", test::wordsOf("-v error -of default=nw=1 -show_entries format_tags")
                                          + QStringList{m.paths.value(0)});
        QVERIFY2(tags.contains("[00:00.5") && !tags.contains("before"), tags.constData());
    }

    void theLengthIsExact_data()
    {
        QTest::addColumn<QString>("format");
        for (const char* format : {"wav", "flac-24", "mp3", "m4a", "opus"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void theLengthIsExact()
    {
        QFETCH(QString, format);
        ExportItem one = m.item(format.toLatin1().constData());
        one.options.length = 2;
        one.options.fadeOut = 1;
        one.options.fadeIn = 0.5;
        one.options.loudness = -20;
        QVERIFY(m.runAll({one}));
        QVERIFY2(m.errors.isEmpty(), m.problem().constData());
        const QByteArray raw = test::decoded(m.paths.value(0), "-f s16le -ac 1 -ar 44100");
        const double length = double(raw.size()) / 2 / 44'100;
        const bool isExact = format == QLatin1String("wav") || format == QLatin1String("flac-24");
        QVERIFY2(std::fabs(length - 2) <= (isExact ? 0.0001 : 0.05),
                 qPrintable(QString::number(length, 'f', 4)));
        const auto* samples = reinterpret_cast<const qint16*>(raw.constData());
        int last = 0;
        for (qsizetype i = raw.size() / 2 - 441; i < raw.size() / 2; ++i) // 10 ms
            last = std::max(last, std::abs(int(samples[i])));
        QVERIFY2(last < 400, qPrintable(QString::number(last)));
    }

    void silenceStaysSilent()
    {
        const QString silent = m.path(QStringLiteral("silent.wav"));
        QVERIFY(test::writeWav(silent, std::vector<qint16>(88'200), 44'100, 2));
        ExportItem one = m.item("flac", QStringLiteral("silent"));
        one.audioPath = silent;
        one.options.loudness = -14;
        one.options.trimsSilence = true;
        QVERIFY(m.runAll({one}));
        QVERIFY2(m.errors.isEmpty(), m.problem().constData());
        QCOMPARE(m.notes.size(), 1);
    }

    void whatCannotBeThatLoudIsTold()
    {
        // Clicks in silence: the limiter takes away what the gain gives.
        std::vector<qint16> clicks(44'100 * 4);
        for (size_t i = 0; i < clicks.size(); i += 22'050)
            clicks[i] = 32'000;
        const QString source = m.path(QStringLiteral("clicks.wav"));
        QVERIFY(test::writeWav(source, clicks, 44'100, 2));
        ExportItem one = m.item("flac", QStringLiteral("clicks"));
        one.audioPath = source;
        one.options.loudness = -5;
        QVERIFY(m.runAll({one}));
        QVERIFY2(m.errors.isEmpty(), m.problem().constData());
        QCOMPARE(m.notes.filter(QStringLiteral("LUFS")).size(), 1);
        QVERIFY(meteredByFfmpeg(m.paths.value(0)).truePeak <= -1.0);
    }

private:
    test::ExportBench m;
};

RIFFDESK_TEST(tst_exportsound, test::runTest<TestExportSound>);
#include "tst_exportsound.moc"
