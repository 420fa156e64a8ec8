#include "audio/pictureplay.h"
#include "support/testprogram.h"
#include "support/tone.h"

#include <QTemporaryDir>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

/// Whether a video is whole: its pictures are there, and come to their end.
class TestPicturePlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWholeVideo();
    void aVideoThatIsCut_data();
    void aVideoThatIsCut();
    void whatHasNoPictures_data();
    void whatHasNoPictures();
    void aCancelledLook();

private:
    [[nodiscard]] QString path(const char* name) const { return m_home.filePath(QLatin1String(name)); }
    QTemporaryDir m_home;
    QByteArray m_video;
};

void TestPicturePlay::initTestCase()
{
    QVERIFY(writeWav(path("tone.wav"), sine(6, 440, 0.5), 48000, 2));
    QVERIFY(encode(path("tone.wav"), path("whole.mp4"),
                   {QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                    QStringLiteral("testsrc=size=96x96:rate=10:duration=6"), QStringLiteral("-c:v"),
                    QStringLiteral("mpeg4"), QStringLiteral("-movflags"), QStringLiteral("+faststart")}));
    m_video = readBytes(path("whole.mp4"));
    QVERIFY(encode(path("tone.wav"), path("sound.m4a")));
    QVERIFY(
        encode(path("tone.wav"), path("covered.m4a"),
               {QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                QStringLiteral("color=size=64x64:duration=1"), QStringLiteral("-map"), QStringLiteral("0:a"),
                QStringLiteral("-map"), QStringLiteral("1:v"), QStringLiteral("-frames:v"),
                QStringLiteral("1"), QStringLiteral("-c:v"), QStringLiteral("mjpeg"),
                QStringLiteral("-disposition:v"), QStringLiteral("attached_pic")}));
    QVERIFY(writeBytes(path("text.mp4"), "no video"));
}

void TestPicturePlay::aWholeVideo()
{
    const auto play = PicturePlay::of(path("whole.mp4"));
    QVERIFY2(play.ok(), play ? "" : qPrintable(play.error().text()));
    QVERIFY2(std::abs(play->seconds - 6) < 0.3, qPrintable(QString::number(play->seconds)));
    QCOMPARE(play->damagedPackets, 0);
    QVERIFY(!play->isCutOff);
}

void TestPicturePlay::aVideoThatIsCut_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {10, 50, 70})
        QTest::addRow("%d", percent) << percent;
}

void TestPicturePlay::aVideoThatIsCut()
{
    QFETCH(int, percent);
    QVERIFY(writeBytes(path("cut.mp4"), m_video.left(m_video.size() * percent / 100)));
    const auto play = PicturePlay::of(path("cut.mp4"));
    QVERIFY(!play || play->isCutOff || play->damagedPackets > 0);
}

void TestPicturePlay::whatHasNoPictures_data()
{
    QTest::addColumn<QString>("file");
    for (const char* name : {"sound.m4a", "covered.m4a", "text.mp4", "tone.wav", "nowhere.mp4"})
        QTest::newRow(name) << path(name);
}

void TestPicturePlay::whatHasNoPictures()
{
    QFETCH(QString, file);
    const auto play = PicturePlay::of(file);
    QVERIFY(!play.ok());
    QVERIFY(play.error().category == Error::Category::Media);
}

void TestPicturePlay::aCancelledLook()
{
    CancelToken cancel;
    cancel.cancel();
    const auto play = PicturePlay::of(path("whole.mp4"), cancel);
    QVERIFY(!play.ok());
    QVERIFY(play.error().category == Error::Category::Cancelled);
}

RIFFDESK_TEST(tst_pictureplay, test::runTest<TestPicturePlay>);
#include "tst_pictureplay.moc"
