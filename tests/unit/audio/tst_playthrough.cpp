#include "audio/playthrough.h"
#include "support/fixtures.h"
#include "support/testprogram.h"
#include "support/tone.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace riffdesk;

/// Whether a file that was fetched plays to its end.
class TestPlayThrough : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeFilesAreWhole_data();
    void wholeFilesAreWhole();
    void whatStandsBehindTheSoundIsNoDamage();
    void damageIsNoticed_data();
    void damageIsNoticed();
    void estimatesAreNotBelieved();
    void otherBytesAreNoSound();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// The test's sound in this form; the file's path.
    QString encoded(const QString& name, const QStringList& arguments = {})
    {
        return test::encode(path(QStringLiteral("sound.wav")), path(name), arguments) ? path(name)
                                                                                      : QString();
    }
    static bool isWhole(const Result<PlayThrough>& played)
    {
        return played && !played->isCutOff && played->damagedPackets == 0;
    }

    QTemporaryDir m_folder;
    static constexpr double seconds = 4;
};

void TestPlayThrough::initTestCase()
{
    QVERIFY(test::writeWav(path(QStringLiteral("sound.wav")), test::texture(seconds, 44100), 44100, 2));
}

void TestPlayThrough::wholeFilesAreWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("container");
    const auto row = [](const char* title, const char* name, const QString& arguments,
                        const char* container) {
        QTest::newRow(title) << QString::fromLatin1(name)
                             << arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts)
                             << QByteArray(container);
    };
    row("m4a", "a.m4a", {}, "mov");
    row("m4a for the web", "b.m4a", QStringLiteral("-movflags +faststart"), "mov");
    row("m4a in fragments", "c.m4a", QStringLiteral("-movflags frag_keyframe+empty_moov"), "mov");
    row("alac", "d.m4a", QStringLiteral("-c:a alac"), "mov");
    row("mp3", "a.mp3", {}, "mp3");
    row("mp3 without an index", "b.mp3", QStringLiteral("-q:a 4 -write_xing 0 -id3v2_version 0"), "mp3");
    row("mp3 at its lowest rate", "c.mp3", QStringLiteral("-ar 8000 -ac 1"), "mp3");
    row("flac", "a.flac", {}, "flac");
    row("vorbis", "a.ogg", QStringLiteral("-c:a libvorbis"), "ogg");
    row("opus", "a.opus", {}, "ogg");
    row("webm", "a.webm", {}, "matroska");
    row("mka", "a.mka", QStringLiteral("-c:a libmp3lame"), "matroska");
    row("adts", "a.aac", {}, "aac");
    row("wav", "a.wav", {}, "wav");
    row("aiff", "a.aiff", {}, "aiff");
    row("w64", "a.w64", {}, "w64");
    row("caf", "a.caf", {}, "caf");
}

void TestPlayThrough::wholeFilesAreWhole()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    const auto played = PlayThrough::of(encoded(name, arguments));
    QVERIFY(played.ok());
    QVERIFY(isWhole(played));
    QVERIFY2(std::abs(played->seconds - seconds) < 0.25, qPrintable(QString::number(played->seconds)));
    QTEST(played->container, "container");
}

void TestPlayThrough::whatStandsBehindTheSoundIsNoDamage()
{
    const QByteArray mp3 = test::readBytes(
        encoded(QStringLiteral("t.mp3"), {QStringLiteral("-write_xing"), QStringLiteral("0")}));
    QVERIFY(!mp3.isEmpty());
    const QString file = path(QStringLiteral("tail.mp3"));
    for (const QByteArray& tail : {QByteArray("TAG" + QByteArray(125, 0)), QByteArray(4096, 0)}) {
        QVERIFY(test::writeBytes(file, mp3 + tail));
        QVERIFY(isWhole(PlayThrough::of(file)));
    }
    QVERIFY(test::encodePiped(path(QStringLiteral("sound.wav")), path(QStringLiteral("piped.wav")),
                              {QStringLiteral("-f"), QStringLiteral("wav")}));
    QVERIFY(isWhole(PlayThrough::of(path(QStringLiteral("piped.wav")))));
}

void TestPlayThrough::damageIsNoticed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    // Of 100 each. Frames of MP3 carry no sum, and AAC only notices what makes no sense: the rest sounds a
    // little wrong, which no decoder can tell from music.
    QTest::addColumn<int>("cuts");
    QTest::addColumn<int>("flips");
    const QStringList noIndex{QStringLiteral("-write_xing"), QStringLiteral("0"),
                              QStringLiteral("-id3v2_version"), QStringLiteral("0")};
    QTest::newRow("m4a") << QStringLiteral("x.m4a") << QStringList() << 97
                         << 25; // its last bytes are no sound
    QTest::newRow("m4a for the web") << QStringLiteral("y.m4a")
                                     << QStringList{QStringLiteral("-movflags"), QStringLiteral("+faststart")}
                                     << 100 << 25;
    QTest::newRow("mp3") << QStringLiteral("x.mp3") << QStringList() << 99 << 0;
    QTest::newRow("mp3 without an index") << QStringLiteral("y.mp3") << noIndex << 99 << 0;
    QTest::newRow("flac") << QStringLiteral("x.flac") << QStringList() << 100 << 97;
    QTest::newRow("wav") << QStringLiteral("x.wav") << QStringList() << 99 << 0;
    QTest::newRow("aiff") << QStringLiteral("x.aiff") << QStringList() << 97 << 0;
}

void TestPlayThrough::damageIsNoticed()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    QFETCH(int, cuts);
    QFETCH(int, flips);
    const QByteArray whole = test::readBytes(encoded(name, arguments));
    QVERIFY(!whole.isEmpty());
    const QString file = path(QStringLiteral("damaged-") + name);
    int cutsNoticed = 0;
    int flipsNoticed = 0;
    for (unsigned seed = 0; seed < 100; ++seed) {
        std::minstd_rand random(seed + 1);
        random.discard(5); // its first numbers follow the seed
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()));
        QVERIFY(test::writeBytes(file, whole.left(at)));
        cutsNoticed += isWhole(PlayThrough::of(file)) ? 0 : 1;
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << random() % 8));
        QVERIFY(test::writeBytes(file, flipped));
        flipsNoticed += isWhole(PlayThrough::of(file)) ? 0 : 1;
    }
    qInfo("of 100 cuts %d are noticed, of 100 flipped bits %d", cutsNoticed, flipsNoticed);
    QVERIFY2(cutsNoticed >= cuts, qPrintable(QString::number(cutsNoticed)));
    QVERIFY2(flipsNoticed >= flips, qPrintable(QString::number(flipsNoticed)));
}

void TestPlayThrough::estimatesAreNotBelieved()
{
    // A quiet first half makes an estimate from the first frames far too long.
    std::vector<qint16> samples = test::sine(10, 440, 0);
    const std::vector<qint16> loud = test::texture(10);
    samples.insert(samples.end(), loud.begin(), loud.end());
    QVERIFY(test::writeWav(path(QStringLiteral("two.wav")), samples, 48000, 2));
    const QString file = path(QStringLiteral("vbr.mp3"));
    QVERIFY(test::encode(path(QStringLiteral("two.wav")), file,
                         {QStringLiteral("-q:a"), QStringLiteral("4"), QStringLiteral("-write_xing"),
                          QStringLiteral("0"), QStringLiteral("-id3v2_version"), QStringLiteral("0")}));
    const auto played = PlayThrough::of(file);
    QVERIFY(isWhole(played));
    QVERIFY(played->isClaimEstimated);
    QVERIFY(std::abs(played->seconds - 20) < 0.25);
    QVERIFY(std::abs(played->claimedSeconds - 20) > 2);
}

void TestPlayThrough::otherBytesAreNoSound()
{
    const QString file = path(QStringLiteral("page"));
    for (const QByteArray& bytes : {QByteArray(), QByteArray("<html>"), QByteArray(5000, 'x')}) {
        QVERIFY(test::writeBytes(file, bytes));
        const auto played = PlayThrough::of(file);
        QVERIFY(!played);
        QCOMPARE(int(played.error().category), int(Error::Category::Media));
    }
    const auto none = PlayThrough::of(path(QStringLiteral("none")));
    QVERIFY(!none);
    QCOMPARE(int(none.error().category), int(Error::Category::File));
    const CancelToken cancelled;
    cancelled.cancel();
    const auto stopped = PlayThrough::of(path(QStringLiteral("sound.wav")), cancelled);
    QVERIFY(!stopped);
    QCOMPARE(int(stopped.error().category), int(Error::Category::Cancelled));
}

RIFFDESK_TEST(tst_playthrough, test::runTest<TestPlayThrough>);
#include "tst_playthrough.moc"
