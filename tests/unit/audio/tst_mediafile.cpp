#include "audio/loudness.h"
#include "audio/mediafile.h"
#include "audio/source.h"
#include "audio/waveform.h"
#include "support/testprogram.h"
#include "tests/support/fixtures.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QTest>

#include <cmath>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// How often a second the left channel crosses zero upwards.
double hertz(const QString& path)
{
    auto decoder = Decoder::open(path, 48'000);
    if (!decoder)
        return 0;
    std::vector<float> samples(size_t(48'000) * 2 * 2);
    const auto got = (*decoder)->read(samples.data(), 48'000 * 2);
    int crossings = 0;
    for (size_t i = 2; got && i < size_t(*got) * 2; i += 2)
        crossings += samples[i - 2] < 0 && samples[i] >= 0 ? 1 : 0;
    return got && *got > 0 ? crossings * 48'000.0 / double(*got) : 0;
}

} // namespace

class TestMediaFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lengthsAreThoseOfTheSound_data();
    void lengthsAreThoseOfTheSound();
    void measuringCanBeCancelled();
    void theDefaultStreamIsChosen_data();
    void theDefaultStreamIsChosen();
    void depths_data();
    void depths();

private:
    TestHome m_home;
    QString m_wav; ///< 20 s, loud and soft in turn: a guess from its first frames is far off
};

void TestMediaFile::initTestCase()
{
    m_wav = m_home.path(QStringLiteral("uneven.wav"));
    std::vector<qint16> samples = texture(20, 44'100);
    for (size_t i = 0; i < samples.size(); ++i) {
        if (i / 88'200 % 4 != 3)
            samples[i] = 0;
    }
    QVERIFY(writeWav(m_wav, samples, 44'100, 2));
}

void TestMediaFile::lengthsAreThoseOfTheSound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("piped");
    const auto row = [](const char* name, const char* arguments, bool piped = false) {
        QTest::newRow(name) << QString::fromLatin1(name) << words(arguments) << piped;
    };
    row("variable, without a Xing header.mp3", "-c:a libmp3lame -q:a 4 -write_xing 0");
    row("average, without a Xing header.mp3", "-c:a libmp3lame -b:a 96k -abr 1 -write_xing 0");
    row("variable.mp3", "-c:a libmp3lame -q:a 4");
    row("adts.aac", "-c:a aac -b:a 128k");
    row("indexed.m4a", "-c:a aac");
    row("indexed.opus", "-c:a libopus");
    row("indexed.flac", "-c:a flac");
    row("piped.mp3", "-c:a libmp3lame -q:a 2 -f mp3", true);
    row("piped.flac", "-c:a flac -f flac", true);
    row("piped.webm", "-c:a libopus -f webm", true);
    row("piped.ogg", "-c:a libopus -f ogg", true);
    row("fragments.m4a", "-c:a aac -movflags +empty_moov+frag_keyframe -frag_duration 1000000 -f mp4", true);
    row("piped.wav", "-f wav", true);
}

void TestMediaFile::lengthsAreThoseOfTheSound()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    QFETCH(bool, piped);
    const QString path = m_home.path(name);
    QVERIFY(piped ? encodePiped(m_wav, path, arguments) : encode(m_wav, path, arguments));
    const auto isRight = [](double seconds) { return std::abs(seconds - 20) < 0.15; };

    const auto file = MediaFile::open(path);
    QVERIFY2(file.ok(), file ? "" : qPrintable(file.error().text()));
    QVERIFY2(isRight((*file)->durationSeconds()), qPrintable(QString::number((*file)->durationSeconds())));
    const auto outline = Waveform::compute(path);
    QVERIFY(outline.ok() && isRight(outline->durationSeconds));
    QVERIFY(std::abs(outline->durationSeconds - (*file)->durationSeconds()) < 0.1);
    // What the player shows before it has come to the end.
    const auto source = Source::open(path);
    QVERIFY(source.ok() && isRight(double((*source)->length()) / Source::rate));
}

void TestMediaFile::measuringCanBeCancelled()
{
    const QString path = m_home.path(QStringLiteral("cancelled.mp3"));
    QVERIFY(encode(m_wav, path, words("-c:a libmp3lame -q:a 4 -write_xing 0")));
    const CancelToken stop;
    stop.cancel();
    const auto file = MediaFile::open(path, stop);
    QVERIFY(!file.ok() && file.error().category == Error::Category::Cancelled);
}

void TestMediaFile::theDefaultStreamIsChosen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("streams");
    QTest::addColumn<double>("pitch");
    QTest::newRow("second, by another program")
        << fixture("media/two-streams-second-default.m4a") << 1 << 2 << 900.0;

    const auto tone = [this](const char* name, double pitch) {
        const QString path = m_home.path(QLatin1String(name));
        return writeWav(path, sine(3, pitch, 0.5), 48'000, 2) ? path : QString();
    };
    const QString low = tone("low.wav", 220);
    const QString high = tone("high.wav", 1100);
    const auto both = [&](const char* name, const char* arguments) {
        const QString path = m_home.path(QLatin1String(name));
        return encode(low, path, QStringList{QStringLiteral("-i"), high} + words(arguments)) ? path
                                                                                             : QString();
    };
    QTest::newRow("first") << both("first.m4a", "-map 0:a -map 1:a -c:a aac -disposition:0 default "
                                                "-disposition:1 0")
                           << 0 << 2 << 220.0;
    QTest::newRow("first, though worse")
        << both("worse.mka", "-map 0:a -map 1:a -c:a libopus -b:a:0 24k -b:a:1 "
                             "160k -disposition:0 default -disposition:1 0")
        << 0 << 2 << 220.0;
    QTest::newRow("third of three") << both(
        "three.mka", "-map 0:a -map 0:a -map 1:a -c:a flac -disposition:0 0 -disposition:1 0 "
                     "-disposition:2 default")
                                    << 2 << 3 << 1100.0;
    QTest::newRow("only one") << both("one.m4a", "-map 1:a -c:a aac") << 0 << 1 << 1100.0;
}

void TestMediaFile::theDefaultStreamIsChosen()
{
    QFETCH(QString, path);
    QFETCH(double, pitch);
    const auto file = MediaFile::open(path);
    QVERIFY2(file.ok(), file ? "" : qPrintable(file.error().text()));
    QTEST((*file)->streamIndex(), "index");
    QTEST((*file)->audioStreams(), "streams");
    QVERIFY2(std::abs(hertz(path) - pitch) < 30, qPrintable(QString::number(hertz(path))));
    QVERIFY(Loudness::measure(path).ok());
}

void TestMediaFile::depths_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<MediaFile::Depth>("depth");
    const auto row = [](const char* name, const char* arguments, MediaFile::Depth depth) {
        QTest::newRow(name) << QString::fromLatin1(name) << words(arguments) << depth;
    };
    row("8.wav", "-c:a pcm_u8", MediaFile::Depth::Bits16);
    row("16.wav", "-c:a pcm_s16le", MediaFile::Depth::Bits16);
    row("24.wav", "-c:a pcm_s24le", MediaFile::Depth::Bits24);
    row("32.wav", "-c:a pcm_s32le", MediaFile::Depth::Bits32);
    row("float.wav", "-c:a pcm_f32le", MediaFile::Depth::Float);
    row("16.flac", "-c:a flac -sample_fmt s16", MediaFile::Depth::Bits16);
    row("24.flac", "-c:a flac -sample_fmt s32", MediaFile::Depth::Bits24);
    row("24-alac.m4a", "-c:a alac -sample_fmt s32p", MediaFile::Depth::Bits24);
    row("telephone.wav", "-c:a pcm_alaw", MediaFile::Depth::Lossy);
    row("lossy.m4a", "-c:a aac", MediaFile::Depth::Lossy);
    row("lossy.mp3", "-c:a libmp3lame", MediaFile::Depth::Lossy);
    row("lossy.opus", "-c:a libopus", MediaFile::Depth::Lossy);
}

void TestMediaFile::depths()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    QFETCH(MediaFile::Depth, depth);
    const QString path = m_home.path(name);
    QVERIFY(encode(m_wav, path, arguments));
    const auto file = MediaFile::open(path);
    QVERIFY(file.ok());
    QVERIFY2((*file)->depth() == depth, qPrintable(QString::number(int((*file)->depth()))));
}

RIFFDESK_TEST(tst_mediafile, runTest<TestMediaFile>);
#include "tst_mediafile.moc"
