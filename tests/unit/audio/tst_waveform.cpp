#include "audio/waveform.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <random>

using namespace riffdesk;
using namespace riffdesk::test;

class TestWaveform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsSilenceAndSine_data();
    void showsSilenceAndSine();
    void readsAnyKindOfSample_data();
    void readsAnyKindOfSample();
    void loudestChannelCounts();
    void lastSliceMayBeShort();
    void readsTheCacheInsteadOfTheFile();
    void damagedCacheIsMadeAgain_data();
    void damagedCacheIsMadeAgain();
    void anyChangedByteIsNoticed();
    void changedAudioIsNoticed();
    void unwritableCacheIsNoError();
    void failsForWhatIsNotAudio();
    void stopsWhenCancelled();
    void findsTheLoudestStretch();

private:
    TestHome m_home;
    QString m_audio;
    QString m_cache;
};

/// One second each of silence, a sine of amplitude 0.5 and silence.
void TestWaveform::init()
{
    m_audio = m_home.path(QStringLiteral("audio.wav"));
    m_cache = m_home.path(QStringLiteral("peaks"));
    QFile::remove(m_cache);
    std::vector<qint16> samples(size_t(48000) * 2, 0);
    const std::vector<qint16> tone = sine(1, 400, 0.5);
    samples.insert(samples.end(), tone.begin(), tone.end());
    samples.insert(samples.end(), size_t(48000) * 2, 0);
    QVERIFY(writeWav(m_audio, samples, 48000, 2));
}

void TestWaveform::showsSilenceAndSine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("wav") << QStringLiteral("w.wav") << QStringList{};
    QTest::newRow("44.1 kHz") << QStringLiteral("w44.wav")
                              << QStringList{QStringLiteral("-ar"), QStringLiteral("44100")};
    QTest::newRow("m4a") << QStringLiteral("w.m4a")
                         << QStringList{QStringLiteral("-b:a"), QStringLiteral("192k")};
    QTest::newRow("mp3") << QStringLiteral("w.mp3")
                         << QStringList{QStringLiteral("-b:a"), QStringLiteral("192k")};
}

void TestWaveform::showsSilenceAndSine()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    const QString path = m_home.path(name);
    QVERIFY(encode(m_audio, path, arguments));
    const auto waveform = Waveform::compute(path);
    QVERIFY2(waveform.ok(), waveform ? "" : qPrintable(waveform.error().text()));
    QVERIFY(qAbs(waveform->durationSeconds - 3.0) < 0.05);
    QVERIFY(qAbs(waveform->peaks.size() - 300) <= 5);
    for (const qsizetype i : {10, 50, 90, 210, 250, 290}) {
        QVERIFY(qAbs(int(waveform->peaks[i].low)) <= 1);
        QVERIFY(qAbs(int(waveform->peaks[i].high)) <= 1);
    }
    for (const qsizetype i : {105, 150, 195}) {
        QVERIFY2(qAbs(waveform->peaks[i].high - 64) <= 4,
                 qPrintable(QString::number(waveform->peaks[i].high)));
        QVERIFY2(qAbs(waveform->peaks[i].low + 64) <= 4, qPrintable(QString::number(waveform->peaks[i].low)));
    }
}

void TestWaveform::readsAnyKindOfSample_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    for (const char* codec : {"pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_s32le", "pcm_f32le", "pcm_f64le"}) {
        QTest::newRow(codec) << QStringLiteral("kind.wav")
                             << QStringList{QStringLiteral("-c:a"), QString::fromLatin1(codec)};
    }
    QTest::newRow("flac") << QStringLiteral("kind.flac") << QStringList{};
    QTest::newRow("alac") << QStringLiteral("kind.m4a")
                          << QStringList{QStringLiteral("-c:a"), QStringLiteral("alac")};
    QTest::newRow("mono") << QStringLiteral("kind.wav")
                          << QStringList{QStringLiteral("-af"), QStringLiteral("pan=mono|c0=c0")};
    QTest::newRow("8 kHz") << QStringLiteral("kind.wav")
                           << QStringList{QStringLiteral("-ar"), QStringLiteral("8000")};
    QTest::newRow("96 kHz") << QStringLiteral("kind.flac")
                            << QStringList{QStringLiteral("-ar"), QStringLiteral("96000")};
}

void TestWaveform::readsAnyKindOfSample()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    const QString path = m_home.path(name);
    QVERIFY(encode(m_audio, path, arguments));
    const auto waveform = Waveform::compute(path);
    QVERIFY2(waveform.ok(), waveform ? "" : qPrintable(waveform.error().text()));
    QCOMPARE(waveform->durationSeconds, 3.0);
    QCOMPARE(waveform->peaks.size(), 300);
    QVERIFY(qAbs(int(waveform->peaks[50].high)) <= 1 && qAbs(int(waveform->peaks[50].low)) <= 1);
    QVERIFY2(qAbs(waveform->peaks[150].high - 64) <= 1,
             qPrintable(QString::number(waveform->peaks[150].high)));
    QVERIFY2(qAbs(waveform->peaks[150].low + 64) <= 1, qPrintable(QString::number(waveform->peaks[150].low)));
}

/// Of six channels, five silent: nothing is mixed down.
void TestWaveform::loudestChannelCounts()
{
    const QString path = m_home.path(QStringLiteral("surround.flac"));
    QVERIFY(encode(
        m_audio, path,
        {QStringLiteral("-af"), QStringLiteral("pan=5.1|FC=c0|FL=0*c0|FR=0*c0|LFE=0*c0|BL=0*c0|BR=0*c0")}));
    const auto waveform = Waveform::compute(path);
    QVERIFY(waveform.ok());
    QVERIFY(qAbs(waveform->peaks[150].high - 64) <= 1);
}

void TestWaveform::lastSliceMayBeShort()
{
    QVERIFY(writeWav(m_audio, sine(0.0125, 400, 0.5), 48000, 2));
    const auto waveform = Waveform::compute(m_audio);
    QVERIFY(waveform.ok());
    QCOMPARE(waveform->peaks.size(), 2);
    QCOMPARE(waveform->durationSeconds, 0.0125);
}

void TestWaveform::readsTheCacheInsteadOfTheFile()
{
    const auto first = Waveform::cached(m_audio, m_cache);
    QVERIFY(first.ok());
    QVERIFY(QFileInfo::exists(m_cache));
    // Other bytes, but the same size and time: only a cache can still know the old outline.
    const QDateTime modified = QFileInfo(m_audio).lastModified();
    QFile file(m_audio);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    QVERIFY(file.resize(0) && file.resize(size));
    file.flush();
    QVERIFY(file.setFileTime(modified, QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(!Waveform::compute(m_audio).ok());
    const auto second = Waveform::cached(m_audio, m_cache);
    QVERIFY(second.ok());
    QCOMPARE(second->peaks, first->peaks);
    QCOMPARE(second->durationSeconds, first->durationSeconds);
}

void TestWaveform::damagedCacheIsMadeAgain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("these are not peaks").repeated(10);
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("too large") << QByteArray(6 * 1024 * 1024, 'x');
    QTest::newRow("huge count") << QByteArray("\x57\x50\x44\x52\1\0", 6) + QByteArray(24, '\0')
                                       + QByteArray(8, '\xff');
}

void TestWaveform::damagedCacheIsMadeAgain()
{
    QFETCH(QByteArray, bytes);
    const auto right = Waveform::compute(m_audio);
    QVERIFY(right.ok());
    QVERIFY(writeBytes(m_cache, bytes));
    const auto made = Waveform::cached(m_audio, m_cache);
    QVERIFY(made.ok());
    QCOMPARE(made->peaks, right->peaks);
    QVERIFY(readBytes(m_cache) != bytes);
}

void TestWaveform::anyChangedByteIsNoticed()
{
    const auto right = Waveform::cached(m_audio, m_cache);
    QVERIFY(right.ok());
    const QByteArray good = readBytes(m_cache);
    std::minstd_rand random(9);
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = good;
        const qsizetype place = i < 38 ? i : qsizetype(random()) % good.size();
        bytes[place] = char(bytes[place] ^ char(1 + random() % 255));
        if (i % 10 == 9)
            bytes.truncate(place);
        QVERIFY(writeBytes(m_cache, bytes));
        const auto made = Waveform::cached(m_audio, m_cache);
        QVERIFY(made.ok());
        QCOMPARE(made->peaks, right->peaks);
        QCOMPARE(made->durationSeconds, right->durationSeconds);
        QCOMPARE(readBytes(m_cache), good);
    }
}

void TestWaveform::changedAudioIsNoticed()
{
    const auto before = Waveform::cached(m_audio, m_cache);
    QVERIFY(before.ok());
    QVERIFY(writeWav(m_audio, sine(1, 300, 0.9), 48000, 2));
    const auto after = Waveform::cached(m_audio, m_cache);
    QVERIFY(after.ok());
    QCOMPARE(after->peaks.size(), 100);
}

void TestWaveform::unwritableCacheIsNoError()
{
    const auto made = Waveform::cached(m_audio, m_home.path(QStringLiteral("no/such/folder/peaks")));
    QVERIFY(made.ok());
    QCOMPARE(made->peaks.size(), 300);
}

void TestWaveform::failsForWhatIsNotAudio()
{
    QVERIFY(writeBytes(m_audio, QByteArray(5000, 'a')));
    const auto made = Waveform::cached(m_audio, m_cache);
    QVERIFY(!made.ok());
    QVERIFY(made.error().category == Error::Category::Media);
    QVERIFY(!QFileInfo::exists(m_cache));
}

void TestWaveform::stopsWhenCancelled()
{
    const CancelToken cancel;
    cancel.cancel();
    const auto made = Waveform::cached(m_audio, m_cache, cancel);
    QVERIFY(!made.ok());
    QVERIFY(made.error().category == Error::Category::Cancelled);
    QVERIFY(!QFileInfo::exists(m_cache));
}

void TestWaveform::findsTheLoudestStretch()
{
    Waveform wave;
    wave.peaks.fill({-10, 10}, 60 * Waveform::peaksPerSecond);
    QCOMPARE(wave.loudestStretch(20), 0.0);
    for (int at = 31 * Waveform::peaksPerSecond; at < 40 * Waveform::peaksPerSecond; ++at)
        wave.peaks[at] = {-90, 90};
    for (int at = 22 * Waveform::peaksPerSecond; at < 23 * Waveform::peaksPerSecond; ++at)
        wave.peaks[at] = {-120, 120};
    QCOMPARE(wave.loudestStretch(9), 31.0);
    QVERIFY(wave.loudestStretch(20) >= 20 && wave.loudestStretch(20) <= 22);
    QCOMPARE(wave.loudestStretch(120), 0.0); // the song is shorter
    QCOMPARE(Waveform().loudestStretch(20), 0.0);
}

RIFFDESK_TEST(tst_waveform, runTest<TestWaveform>);
#include "tst_waveform.moc"
