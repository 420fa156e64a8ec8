#include "audio/decoder.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

constexpr int askedRate = 48000;

std::vector<float> readAll(Decoder& decoder)
{
    std::vector<float> all;
    std::vector<float> block(size_t(1000) * 2);
    for (;;) {
        const Result<qint64> got = decoder.read(block.data(), 1000);
        if (!got || got.value() == 0)
            return all;
        all.insert(all.end(), block.begin(), block.begin() + got.value() * 2);
    }
}

double loudness(const std::vector<float>& samples, size_t channel)
{
    double sum = 0;
    for (size_t i = channel; i < samples.size(); i += 2)
        sum += double(samples[i]) * double(samples[i]);
    return std::sqrt(sum / (double(samples.size()) / 2));
}

} // namespace

class TestDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhatIsInAWav();
    void seekGivesTheSamplesOfAFullDecode_data();
    void seekGivesTheSamplesOfAFullDecode();
    void seekBehindTheEndFindsTheLength();
    void playsUnusualFormats_data();
    void playsUnusualFormats();
    void mixesSixChannelsDown();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void survivesDamage_data();
    void survivesDamage();
    void ignoresCoverArt();
    void staysInsideFullScale();
    void stopsWhenCancelled();

private:
    TestHome m_home;
    QString m_wav; ///< 12 s
    QString m_long; ///< 30 s
};

void TestDecoder::initTestCase()
{
    m_wav = m_home.path(QStringLiteral("texture.wav"));
    QVERIFY(writeWav(m_wav, texture(12), askedRate, 2));
    m_long = m_home.path(QStringLiteral("long.wav"));
    QVERIFY(writeWav(m_long, texture(30), askedRate, 2));
}

void TestDecoder::readsWhatIsInAWav()
{
    const std::vector<qint16> written = texture(12);
    auto opened = Decoder::open(m_wav, askedRate);
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text()));
    QCOMPARE(opened.value()->durationSeconds(), 12.0);
    const std::vector<float> all = readAll(*opened.value());
    QCOMPARE(all.size(), written.size());
    for (size_t i = 0; i < all.size(); ++i) {
        if (std::lround(all[i] * 32768.0F) != written[i])
            QFAIL(qPrintable(QStringLiteral("value %1 differs").arg(i)));
    }
}

void TestDecoder::seekGivesTheSamplesOfAFullDecode_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    const auto args = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    QTest::newRow("wav") << QStringLiteral("s.wav") << args("-c:a pcm_s16le");
    QTest::newRow("wav 44.1 kHz") << QStringLiteral("s44.wav") << args("-ar 44100");
    QTest::newRow("m4a") << QStringLiteral("s.m4a") << args("-c:a aac -b:a 128k");
    QTest::newRow("m4a 44.1 kHz") << QStringLiteral("s44.m4a") << args("-c:a aac -b:a 96k -ar 44100");
    QTest::newRow("mp3") << QStringLiteral("s.mp3") << args("-c:a libmp3lame -b:a 192k");
    QTest::newRow("mp3 variable 44.1 kHz")
        << QStringLiteral("sv.mp3") << args("-c:a libmp3lame -q:a 4 -ar 44100");
    QTest::newRow("mp3 lowest rate") << QStringLiteral("sl.mp3") << args("-c:a libmp3lame -b:a 8k -ar 22050");
    QTest::newRow("flac") << QStringLiteral("s.flac") << args("-c:a flac");
    QTest::newRow("flac 96 kHz") << QStringLiteral("s96.flac") << args("-c:a flac -ar 96000");
    QTest::newRow("opus") << QStringLiteral("s.opus") << args("-c:a libopus -b:a 96k");
    QTest::newRow("matroska, a clock of milliseconds")
        << QStringLiteral("s.mkv") << args("-c:a flac -ar 44100");
}

void TestDecoder::seekGivesTheSamplesOfAFullDecode()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    const QString path = m_home.path(name);
    QVERIFY(encode(m_long, path, arguments));
    auto whole = Decoder::open(path, askedRate);
    QVERIFY2(whole.ok(), whole ? "" : qPrintable(whole.error().text()));
    const std::vector<float> all = readAll(*whole.value());
    const auto frames = qint64(all.size() / 2);
    QVERIFY2(std::abs(double(frames) / askedRate - 30.0) < 0.1, qPrintable(QString::number(frames)));

    auto opened = Decoder::open(path, askedRate);
    QVERIFY(opened.ok());
    Decoder& decoder = *opened.value();
    std::vector<qint64> places{0,           1, 1023,       1024,  48000,     5 * 48000 + 7,
                               frames - 10, 3, 29 * 48000, 96001, frames - 1};
    std::minstd_rand random(3);
    for (int i = 0; i < 25; ++i)
        places.push_back(qint64(random()) % frames);
    for (const qint64 place : places) {
        const Result<void> sought = decoder.seek(place);
        QVERIFY(sought.ok());
        QCOMPARE(decoder.position(), place);
        std::vector<float> got(size_t(4000) * 2);
        const Result<qint64> count = decoder.read(got.data(), 4000);
        QVERIFY(count.ok());
        QCOMPARE(count.value(), std::min<qint64>(4000, frames - place));
        for (qint64 i = 0; i < count.value() * 2; ++i) {
            if (got[size_t(i)] != all[size_t(place * 2 + i)]) {
                QFAIL(qPrintable(QStringLiteral("after a seek to %1 value %2 is %3, not %4")
                                     .arg(place)
                                     .arg(i)
                                     .arg(double(got[size_t(i)]))
                                     .arg(double(all[size_t(place * 2 + i)]))));
            }
        }
    }
}

void TestDecoder::seekBehindTheEndFindsTheLength()
{
    auto opened = Decoder::open(m_wav, askedRate);
    QVERIFY(opened.ok());
    QVERIFY(opened.value()->seek(100 * askedRate).ok());
    float frame[2];
    const Result<qint64> got = opened.value()->read(frame, 1);
    QVERIFY(got.ok());
    QCOMPARE(got.value(), 0);
    QCOMPARE(opened.value()->position(), 12 * askedRate);
}

void TestDecoder::playsUnusualFormats_data()
{
    QTest::addColumn<int>("fileRate");
    QTest::addColumn<int>("channels");
    QTest::newRow("mono") << 48000 << 1;
    QTest::newRow("8 kHz mono") << 8000 << 1;
    QTest::newRow("96 kHz stereo") << 96000 << 2;
    QTest::newRow("11.025 kHz stereo") << 11025 << 2;
}

void TestDecoder::playsUnusualFormats()
{
    QFETCH(int, fileRate);
    QFETCH(int, channels);
    std::vector<qint16> samples = sine(2, 440, 0.5, fileRate);
    if (channels == 1) {
        for (size_t i = 0; i < samples.size() / 2; ++i)
            samples[i] = samples[2 * i];
        samples.resize(samples.size() / 2);
    }
    const QString path = m_home.path(QStringLiteral("odd.wav"));
    QVERIFY(writeWav(path, samples, fileRate, channels));
    auto opened = Decoder::open(path, askedRate);
    QVERIFY(opened.ok());
    QCOMPARE(opened.value()->rate(), askedRate);
    const std::vector<float> all = readAll(*opened.value());
    QVERIFY(std::abs(double(all.size()) / 2 / askedRate - 2.0) < 0.005);
    // A sine of amplitude 0.5 has an effective value of 0.354, on both sides.
    QVERIFY2(std::abs(loudness(all, 0) - 0.3536) < 0.01, qPrintable(QString::number(loudness(all, 0))));
    QVERIFY2(std::abs(loudness(all, 1) - 0.3536) < 0.01, qPrintable(QString::number(loudness(all, 1))));

    auto own = Decoder::open(path, Decoder::ownRate);
    QVERIFY(own.ok());
    QCOMPARE(own.value()->rate(), fileRate);
    QCOMPARE(readAll(*own.value()).size(), size_t(2 * fileRate) * 2);
}

void TestDecoder::mixesSixChannelsDown()
{
    const QString path = m_home.path(QStringLiteral("six.flac"));
    // The sound is on all six channels at full level: a careless sum would clip.
    QVERIFY(encode(
        m_wav, path,
        {QStringLiteral("-af"), QStringLiteral("pan=5.1|c0=c0|c1=c0|c2=c0|c3=c0|c4=c0|c5=c0,volume=2.5")}));
    auto opened = Decoder::open(path, askedRate);
    QVERIFY(opened.ok());
    const std::vector<float> all = readAll(*opened.value());
    QCOMPARE(all.size(), size_t(12 * askedRate) * 2);
    QVERIFY(loudness(all, 0) > 0.2);
    const auto clipped = std::count_if(all.begin(), all.end(), [](float v) { return std::abs(v) >= 1; });
    QVERIFY(clipped < askedRate / 10);
}

void TestDecoder::refusesWithASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Category>("category");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("a.m4a") << Error::Category::Media;
    QTest::newRow("text") << QByteArray("just some words\n").repeated(200) << QStringLiteral("a.m4a")
                          << Error::Category::Media;
    QTest::newRow("text named mp3") << QByteArray("just some words\n").repeated(200)
                                    << QStringLiteral("a.mp3") << Error::Category::Media;
    QTest::newRow("playlist of other files")
        << QByteArray("#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\ntexture.wav\n#EXT-X-ENDLIST\n")
        << QStringLiteral("a.m3u8") << Error::Category::Media;
    QTest::newRow("concat script") << QByteArray("ffconcat version 1.0\nfile texture.wav\n")
                                   << QStringLiteral("a.ffconcat") << Error::Category::Media;
    QTest::newRow("wav header only") << QByteArray(
        "RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\2\0\x80\xbb\0\0\0\xee\2\0\4\0\x10\0data\0\0\0\0", 44)
                                     << QStringLiteral("a.wav") << Error::Category::Media;
    QTest::newRow("picture") << QByteArray::fromHex(
        "89504e470d0a1a0a0000000d494844520000000100000001080600000")
                             << QStringLiteral("a.png") << Error::Category::Media;
    QTest::newRow("missing") << QByteArray("-") << QString() << Error::Category::File;
}

void TestDecoder::refusesWithASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(Error::Category, category);
    const QString path = m_home.path(name.isEmpty() ? QStringLiteral("nowhere.m4a") : name);
    if (!name.isEmpty())
        QVERIFY(writeBytes(path, bytes));
    const auto opened = Decoder::open(path, askedRate);
    QVERIFY(!opened.ok());
    QVERIFY(opened.error().category == category);
    QVERIFY(opened.error().message.contains(QFileInfo(path).fileName()));
    QVERIFY(!opened.error().nextStep.isEmpty());
    QVERIFY(!Decoder::open(m_home.path(), askedRate).ok()); // a folder
}

void TestDecoder::survivesDamage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("m4a") << QStringLiteral("d.m4a")
                         << QStringList{QStringLiteral("-movflags"), QStringLiteral("+faststart")};
    QTest::newRow("mp3") << QStringLiteral("d.mp3") << QStringList{};
    QTest::newRow("flac") << QStringLiteral("d.flac") << QStringList{};
    QTest::newRow("opus") << QStringLiteral("d.opus")
                          << QStringList{QStringLiteral("-c:a"), QStringLiteral("libopus")};
}

void TestDecoder::survivesDamage()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    const QString good = m_home.path(name);
    QVERIFY(encode(m_wav, good, arguments));
    const QByteArray bytes = readBytes(good);
    const QString path = m_home.path(QStringLiteral("bad-") + name);

    // Cut off in the middle: the first half is played.
    QVERIFY(writeBytes(path, bytes.left(bytes.size() / 2)));
    auto cut = Decoder::open(path, askedRate);
    QVERIFY(cut.ok());
    const double seconds = double(readAll(*cut.value()).size()) / 2 / askedRate;
    QVERIFY2(seconds > 3 && seconds < 9, qPrintable(QString::number(seconds)));

    // Bytes turned over at random: refused or played, but in range and no longer than plausible.
    std::minstd_rand random(11);
    for (int round = 0; round < 20; ++round) {
        QByteArray broken = bytes;
        for (int i = 0; i < 40; ++i)
            broken[qsizetype(random()) % broken.size()] = char(random());
        QVERIFY(writeBytes(path, broken));
        auto opened = Decoder::open(path, askedRate);
        if (!opened) {
            QVERIFY(!opened.error().message.isEmpty());
            continue;
        }
        const std::vector<float> all = readAll(*opened.value());
        QVERIFY(all.size() < size_t(60 * askedRate) * 2);
        for (const float sample : all)
            QVERIFY(sample >= -1 && sample <= 1); // also false for NaN
        (void)opened.value()->seek(qint64(random()) % (12 * askedRate)).ok();
    }
}

void TestDecoder::ignoresCoverArt()
{
    const QString cover = m_home.path(QStringLiteral("cover.png"));
    QVERIFY(
        encode(m_wav, cover,
               QStringLiteral("-filter_complex showwavespic=s=64x64 -frames:v 1").split(QLatin1Char(' '))));
    const QString path = m_home.path(QStringLiteral("cover.m4a"));
    QVERIFY(encode(m_wav, path,
                   QStringLiteral("-i %1 -map 0:a -map 1:v -c:v copy -disposition:v attached_pic")
                       .arg(cover)
                       .split(QLatin1Char(' '))));
    auto opened = Decoder::open(path, askedRate);
    QVERIFY(opened.ok());
    QVERIFY(std::abs(double(readAll(*opened.value()).size()) / 2 / askedRate - 12) < 0.1);
    QVERIFY(std::abs(opened.value()->durationSeconds() - 12) < 0.03);
    QVERIFY(!Decoder::open(cover, askedRate).ok());
}

void TestDecoder::staysInsideFullScale()
{
    // 32 bit float WAV may hold anything: here 4.0, infinities and NaN.
    const QString path = m_home.path(QStringLiteral("wild.wav"));
    QByteArray body;
    for (const quint32 bits :
         {0x40800000U, 0xc0800000U, 0x7f800000U, 0xff800000U, 0x7fc00000U, 0x3e800000U}) {
        for (int i = 0; i < 2000; ++i)
            body.append(reinterpret_cast<const char*>(&bits), 4);
    }
    QByteArray header("RIFF\0\0\0\0WAVEfmt \x10\0\0\0\3\0\2\0\x80\xbb\0\0\0\xdc\5\0\x08\0\x20\0data\0\0\0\0",
                      44);
    const auto size = quint32(body.size());
    header.replace(40, 4, QByteArray(reinterpret_cast<const char*>(&size), 4));
    QVERIFY(writeBytes(path, header + body));
    auto opened = Decoder::open(path, askedRate);
    QVERIFY(opened.ok());
    const std::vector<float> all = readAll(*opened.value());
    QCOMPARE(all.size(), size_t(12000));
    QCOMPARE(all[0], 1.0F);
    QCOMPARE(all[2000], -1.0F);
    QCOMPARE(all[4000], 1.0F);
    QCOMPARE(all[8000], 0.0F);
    QCOMPARE(all[10000], 0.25F);
}

void TestDecoder::stopsWhenCancelled()
{
    const CancelToken cancel;
    auto opened = Decoder::open(m_wav, askedRate, cancel);
    QVERIFY(opened.ok());
    cancel.cancel();
    std::vector<float> block(size_t(12 * askedRate) * 2);
    const Result<qint64> got = opened.value()->read(block.data(), 12 * askedRate);
    QVERIFY(!got.ok());
    QVERIFY(got.error().category == Error::Category::Cancelled);
    QVERIFY(!Decoder::open(m_wav, askedRate, cancel).ok());
}

RIFFDESK_TEST(tst_decoder, runTest<TestDecoder>);
#include "tst_decoder.moc"
