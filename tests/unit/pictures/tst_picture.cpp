#include "pictures/picture.h"
#include "support/testprogram.h"
#include "tests/support/fixtures.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace riffdesk;

namespace {

/// How far two colours are apart in their furthest channel.
int distance(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

} // namespace

/// Pictures as services send them, read without the help of any image plugin beyond Qt's own.
class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void kinds_data();
    void kinds();
    void scalesToCover();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void damagedPicturesDoNoHarm_data();
    void damagedPicturesDoNoHarm();
    void jpegIsOnWhite();

private:
    [[nodiscard]] QString path(const char* name) const { return m_home.path(QLatin1String(name)); }
    /// Encodes the red and blue picture; false when this ffmpeg has no such encoder.
    [[nodiscard]] bool convert(const QString& target, const QStringList& arguments) const
    {
        return test::encode(path("red-blue.png"), target, arguments);
    }

    test::TestHome m_home;
    QImage m_redBlue; ///< 96 × 64: red on the left, blue on the right
};

void TestPicture::initTestCase()
{
    m_redBlue = QImage(96, 64, QImage::Format_RGB32);
    m_redBlue.fill(Qt::red);
    for (int y = 0; y < 64; ++y) {
        for (int x = 48; x < 96; ++x)
            m_redBlue.setPixel(x, y, qRgb(0, 0, 255));
    }
    QVERIFY(m_redBlue.save(path("red-blue.png")));
    QVERIFY(m_redBlue.save(path("red-blue.jpg"), "JPEG", 95));
    QVERIFY(QFile::copy(path("red-blue.png"), path("a-png.jpg"))); // the name lies
}

void TestPicture::kinds_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("png") << path("red-blue.png");
    QTest::newRow("jpeg") << path("red-blue.jpg");
    QTest::newRow("another name") << path("a-png.jpg");
    QTest::newRow("avif") << test::fixture("media/red-blue.avif");
    for (const auto& [name, arguments] :
         {std::pair{"lossy.webp", "-c:v libwebp -quality 95"},
          std::pair{"lossless.webp", "-c:v libwebp -lossless 1"},
          std::pair{"alpha.webp", "-vf format=yuva420p -c:v libwebp -quality 95"}}) {
        if (convert(path(name), QString::fromLatin1(arguments).split(QLatin1Char(' '))))
            QTest::newRow(name) << path(name);
    }
}

void TestPicture::kinds()
{
    QFETCH(QString, file);
    const QImage image = picture::read(file);
    QCOMPARE(image.size(), QSize(96, 64));
    for (const auto& [place, colour] :
         {std::pair{QPoint(20, 30), qRgb(255, 0, 0)}, std::pair{QPoint(75, 30), qRgb(0, 0, 255)}}) {
        QVERIFY2(distance(image.pixel(place), colour) < 12, qPrintable(QColor(image.pixel(place)).name()));
    }
}

void TestPicture::scalesToCover()
{
    for (const QString& file : {path("red-blue.png"), test::fixture("media/red-blue.avif")}) {
        const QImage image = picture::read(file, {32, 32});
        QCOMPARE(image.size(), QSize(48, 32));
        QVERIFY(distance(image.pixel(5, 16), qRgb(255, 0, 0)) < 12);
        QVERIFY(distance(image.pixel(43, 16), qRgb(0, 0, 255)) < 12);
    }
    QCOMPARE(picture::read(test::fixture("media/cover.webp"), {300, 300}).size(), QSize(300, 300));
    QCOMPARE(picture::read(test::fixture("media/cover.webp")).size(), QSize(640, 640));
}

void TestPicture::hostileFilesAreRefused_data()
{
    QTest::addColumn<QString>("file");
    const auto row = [this](const char* name, const QByteArray& bytes) {
        QVERIFY(test::writeBytes(path(name), bytes));
        QTest::newRow(name) << path(name);
    };
    row("empty", {});
    row("text.webp", "<html>not found</html>");
    row("picture.gif", QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"));
    row("picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>");
    row("head.webp", test::readBytes(test::fixture("media/cover.webp")).left(40));
    row("head.avif", test::readBytes(test::fixture("media/red-blue.avif")).left(200));
    row("sound.avif", "\0\0\0\x1c"
                      "ftypavif");
    // 16383 × 16383 in a lossless WebP of a few bytes: a gigabyte when it is decoded.
    row("bomb.webp",
        QByteArray("RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\xfe\xff\xff\x0f\0\0\0\0\0\0\0\0\0", 34));
    QByteArray large = test::readBytes(path("red-blue.png")); // says 60,000 × 60,000
    large.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    row("bomb.png", large);
    QTest::newRow("too-large.avif") << test::fixture("media/too-large.avif"); // 6,000 × 5,000
    QImage strip(9 * 20, 20, QImage::Format_RGB32);
    strip.fill(Qt::green);
    QVERIFY(strip.save(path("banner.png")));
    QTest::newRow("banner.png") << path("banner.png");
    QFile huge(path("huge.webp"));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.write("RIFF\0\0\0\0WEBPVP8 ", 16) == 16
            && huge.resize(picture::mostBytes + 1));
    QTest::newRow("huge.webp") << path("huge.webp");
    QTest::newRow("a folder") << m_home.path();
    QTest::newRow("not there") << path("nowhere.webp");
}

void TestPicture::hostileFilesAreRefused()
{
    QFETCH(QString, file);
    QVERIFY(picture::read(file).isNull());
    QVERIFY(picture::read(file, {64, 64}).isNull());
}

void TestPicture::damagedPicturesDoNoHarm_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("webp") << test::fixture("media/cover.webp");
    QTest::newRow("avif") << test::fixture("media/red-blue.avif");
}

void TestPicture::damagedPicturesDoNoHarm()
{
    QFETCH(QString, file);
    const QByteArray whole = test::readBytes(file);
    const QString broken = path("broken");
    std::minstd_rand random(5);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = whole.left(round % 3 == 0 ? qsizetype(random()) % whole.size() : whole.size());
        for (int i = 0; i < 8 && bytes.size() > 12; ++i)
            bytes[12 + qsizetype(random()) % (bytes.size() - 12)] = char(random());
        QVERIFY(test::writeBytes(broken, bytes));
        const QImage image = picture::read(broken, {64, 64});
        QVERIFY(image.width() <= 64 * picture::mostAspect && image.height() <= 64 * picture::mostAspect);
    }
}

void TestPicture::jpegIsOnWhite()
{
    QImage half(40, 20, QImage::Format_ARGB32);
    half.fill(Qt::transparent);
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 20; ++x)
            half.setPixel(x, y, qRgba(200, 30, 30, 255));
    }
    const QByteArray bytes = picture::toJpeg(half);
    QVERIFY(bytes.startsWith("\xff\xd8\xff"));
    const QImage read = QImage::fromData(bytes);
    QVERIFY(distance(read.pixel(5, 10), qRgb(200, 30, 30)) < 12);
    QVERIFY(distance(read.pixel(35, 10), qRgb(255, 255, 255)) < 12);
    QVERIFY(picture::toJpeg({}).isEmpty());
}

RIFFDESK_TEST(tst_picture, test::runTest<TestPicture>);
#include "tst_picture.moc"
