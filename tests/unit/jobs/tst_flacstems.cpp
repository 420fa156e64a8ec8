#include "audio/decoder.h"
#include "jobs/flacstems.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

std::vector<float> wholeSound(const QString& path)
{
    const auto decoder = Decoder::open(path, Decoder::ownRate);
    std::vector<float> samples(size_t(48000 * 2 * 4));
    samples.resize(decoder ? size_t((*decoder)->read(samples.data(), 48000 * 4).valueOr(0)) * 2 : 0);
    return samples;
}

} // namespace

class TestFlacStems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeNumbersLoseNothing_data();
    void wholeNumbersLoseNothing();
    void othersStayAsTheyAre();
    void aNameThatIsTakenStays();
    void cancelledLeavesTheWav();

private:
    /// Two seconds of sound as WAV with these samples.
    [[nodiscard]] QString wav(const QString& name, const QString& codec)
    {
        const QString plain = m_home.path(QStringLiteral("plain.wav"));
        const QString path = m_home.path(QStringLiteral("stems/") + name);
        const QStringList arguments{QStringLiteral("-af"), QStringLiteral("volume=0.7071"),
                                    QStringLiteral("-c:a"), codec};
        return QDir().mkpath(QFileInfo(path).path()) && writeWav(plain, texture(2), 48000, 2)
                       && encode(plain, path, arguments)
                   ? path
                   : QString();
    }

    TestHome m_home;
};

void TestFlacStems::wholeNumbersLoseNothing_data()
{
    QTest::addColumn<QString>("codec");
    QTest::newRow("16 bits") << "pcm_s16le";
    QTest::newRow("24 bits") << "pcm_s24le";
}

void TestFlacStems::wholeNumbersLoseNothing()
{
    QFETCH(QString, codec);
    const QString path = wav(QStringLiteral("Lead Vocals.wav"), codec);
    const std::vector<float> before = wholeSound(path);
    const qint64 bytes = QFileInfo(path).size();
    QVERIFY(!before.empty());
    const QString kept = keptAsFlac(path, {});
    QCOMPARE(QFileInfo(kept).fileName(), QStringLiteral("Lead Vocals.flac"));
    QVERIFY(!QFile::exists(path));
    QVERIFY(wholeSound(kept) == before);
    QVERIFY(QFileInfo(kept).size() < bytes);
    QCOMPARE(QFile::permissions(kept) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(QFile::remove(kept));
}

void TestFlacStems::othersStayAsTheyAre()
{
    const QString inFloat = wav(QStringLiteral("float.wav"), QStringLiteral("pcm_f32le"));
    const QString lossy = m_home.path(QStringLiteral("stems/lossy.mp3"));
    QVERIFY(encode(inFloat, lossy));
    const QString none = m_home.path(QStringLiteral("stems/none.wav"));
    QVERIFY(writeBytes(none, "no sound"));
    for (const QString& path : {inFloat, lossy, none}) {
        const QByteArray before = readBytes(path);
        QCOMPARE(keptAsFlac(path, {}), path);
        QVERIFY(readBytes(path) == before);
    }
    QVERIFY(QDir(m_home.path(QStringLiteral("stems"))).entryList({QStringLiteral("*.flac")}).isEmpty());
}

void TestFlacStems::aNameThatIsTakenStays()
{
    const QString path = wav(QStringLiteral("bass.wav"), QStringLiteral("pcm_s16le"));
    const QString other = m_home.path(QStringLiteral("stems/bass.flac"));
    QVERIFY(writeBytes(other, "another stem"));
    QCOMPARE(keptAsFlac(path, {}), path);
    QCOMPARE(readBytes(other), QByteArray("another stem"));
    QVERIFY(QFile::exists(path));
}

void TestFlacStems::cancelledLeavesTheWav()
{
    const QString path = wav(QStringLiteral("drums.wav"), QStringLiteral("pcm_s16le"));
    const CancelToken cancel;
    cancel.cancel();
    QCOMPARE(keptAsFlac(path, cancel), path);
    QVERIFY(QFile::exists(path));
    QVERIFY(!QFile::exists(m_home.path(QStringLiteral("stems/drums.flac"))));
}

RIFFDESK_TEST(tst_flacstems, runTest<TestFlacStems>);

#include "tst_flacstems.moc"
