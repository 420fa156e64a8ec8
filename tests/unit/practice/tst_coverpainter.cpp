#include "practice/coverpainter.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QSet>
#include <QTest>

using namespace riffdesk;

/// Without a GUI application: the Practice service also runs where there is no display.
class TestCoverPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsTheSamePictureAgain();
    void seedAndMoodChangeIt();
    void isAPictureNotAPlainArea();
    void savesAsJpeg();

private:
    MoodTable m_table = MoodTable::builtIn();
};

void TestCoverPainter::paintsTheSamePictureAgain()
{
    const Mood mood = m_table.moodOf(QStringLiteral("christmas"));
    QCOMPARE(paintedCover(mood, 5, 256), paintedCover(mood, 5, 256));
    QCOMPARE(paintedCover(mood, 5).size(), QSize(1024, 1024));
}

void TestCoverPainter::seedAndMoodChangeIt()
{
    const Mood mood = m_table.moodOf(QStringLiteral("christmas"));
    QVERIFY(paintedCover(mood, 5, 128) != paintedCover(mood, 6, 128));
    QVERIFY(paintedCover(mood, 5, 128) != paintedCover(m_table.moodOf(QStringLiteral("ocean")), 5, 128));
}

void TestCoverPainter::isAPictureNotAPlainArea()
{
    for (quint64 seed = 0; seed < 12; ++seed) {
        const QImage cover = paintedCover(m_table.neutral(), seed, 128);
        QSet<QRgb> colours;
        int bright = 0;
        for (int y = 0; y < 128; ++y) {
            for (int x = 0; x < 128; ++x) {
                colours.insert(cover.pixel(x, y));
                bright += qGray(cover.pixel(x, y)) > 40 ? 1 : 0;
            }
        }
        QVERIFY(colours.size() > 1'000);
        QVERIFY(bright > 128 * 128 / 4);
    }
}

void TestCoverPainter::savesAsJpeg()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(paintedCover(m_table.neutral(), 1, 256).save(&buffer, "JPG", 88));
    QVERIFY(bytes.startsWith("\xff\xd8\xff"));
}

RIFFDESK_TEST(tst_coverpainter, test::runTest<TestCoverPainter>);

#include "tst_coverpainter.moc"
