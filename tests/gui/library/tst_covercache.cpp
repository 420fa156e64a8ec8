#include "support/testprogram.h"
#include "tests/support/fixtures.h"
#include "tests/support/heldpool.h"
#include "tests/support/testhome.h"
#include "ui/widgets/covercache.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace riffdesk;

class TestCoverCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesToTheScreen();
    void cutsToASquareWithRoundCorners();
    void showsWhatServicesSend_data();
    void showsWhatServicesSend();
    void refusesWhatIsNoCover_data();
    void refusesWhatIsNoCover();
    void readsAFileAnewWhenTold();
    void whatIsForgottenOnItsWayIsReadAnew();
    void anotherSizeShowsWhatThereWas();
    void keepsOnlySoMuchInMind();
    void whatHasLeftTheSightIsNotRead();

private:
    QString write(const QString& name, const QImage& image)
    {
        const QString path = m_home.path(name);
        return image.save(path) ? path : QString();
    }
    static QImage plain(int width, int height, const QColor& color)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(color);
        return image;
    }
    test::TestHome m_home;
};

void TestCoverCache::scalesToTheScreen()
{
    CoverCache cache(1 << 20);
    QSignalSpy ready(&cache, &CoverCache::ready);
    const QString path = write(QStringLiteral("a.png"), plain(300, 300, Qt::red));
    QVERIFY(cache.cover(path, 40, 2).isNull());
    QTRY_COMPARE(ready.size(), 1);
    const QPixmap pixmap = cache.cover(path, 40, 2);
    QCOMPARE(pixmap.size(), QSize(80, 80));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestCoverCache::cutsToASquareWithRoundCorners()
{
    QImage wide = plain(400, 200, Qt::blue);
    for (int y = 0; y < 200; ++y)
        for (int x = 0; x < 90; ++x)
            wide.setPixelColor(x, y, Qt::green);
    const QImage cover = CoverCache::load(write(QStringLiteral("wide.png"), wide), 100, 6);
    QCOMPARE(cover.size(), QSize(100, 100));
    QCOMPARE(qAlpha(cover.pixel(0, 0)), 0);
    QCOMPARE(cover.pixelColor(2, 50), QColor(Qt::blue)); // the green left is outside the square
}

void TestCoverCache::showsWhatServicesSend_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("webp") << test::fixture("media/cover.webp");
    QTest::newRow("avif") << test::fixture("media/red-blue.avif");
}

void TestCoverCache::showsWhatServicesSend()
{
    QFETCH(QString, path);
    CoverCache cache(1024 * 1024);
    QSignalSpy ready(&cache, &CoverCache::ready);
    QVERIFY(cache.cover(path, 40, 2).isNull());
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(cache.cover(path, 40, 2).size(), QSize(80, 80));
}

void TestCoverCache::refusesWhatIsNoCover_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("<html>502 Bad Gateway</html>");
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>");
    QTest::newRow("cut off") << QByteArray("\x89PNG\r\n\x1a\n", 8);
    // A PNG header that promises 60,000 × 60,000 pixels.
    QTest::newRow("bomb") << QByteArray::fromHex(
        "89504e470d0a1a0a0000000d494844520000ea600000ea6008020000000000000000");
}

void TestCoverCache::refusesWhatIsNoCover()
{
    QFETCH(const QByteArray, content);
    const QString path = m_home.path(QStringLiteral("hostile"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    QVERIFY(CoverCache::load(path, 64, 6).isNull());
    QVERIFY(CoverCache::load(path + QStringLiteral("-that-is-not-there"), 64, 6).isNull());
}

void TestCoverCache::readsAFileAnewWhenTold()
{
    CoverCache cache(1 << 20);
    QSignalSpy ready(&cache, &CoverCache::ready);
    const QString path = write(QStringLiteral("b.png"), plain(50, 50, Qt::red));
    QVERIFY(cache.cover(path, 20, 1).isNull());
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(cache.cover(path, 20, 1).toImage().pixelColor(10, 10), QColor(Qt::red));
    write(QStringLiteral("b.png"), plain(50, 50, Qt::yellow));
    cache.forget(path);
    QVERIFY(cache.cover(path, 20, 1).isNull());
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(cache.cover(path, 20, 1).toImage().pixelColor(10, 10), QColor(Qt::yellow));
}

void TestCoverCache::whatIsForgottenOnItsWayIsReadAnew()
{
    CoverCache cache(1 << 20);
    QSignalSpy ready(&cache, &CoverCache::ready);
    const QString path = write(QStringLiteral("c.png"), plain(50, 50, Qt::red));
    QVERIFY(cache.cover(path, 20, 1).isNull());
    {
        const test::HeldPool held(background::Pool::Cpu); // the red one is read, and not delivered yet
    }
    cache.forget(path);
    write(QStringLiteral("c.png"), plain(50, 50, Qt::yellow));
    QVERIFY(cache.cover(path, 20, 1).isNull());
    QTRY_VERIFY(!cache.cover(path, 20, 1).isNull());
    QCOMPARE(cache.cover(path, 20, 1).toImage().pixelColor(10, 10), QColor(Qt::yellow));
    QCOMPARE(ready.size(), 1);
}

void TestCoverCache::anotherSizeShowsWhatThereWas()
{
    CoverCache cache(1 << 20);
    const QString path = write(QStringLiteral("d.png"), plain(300, 300, Qt::red));
    QTRY_COMPARE(cache.cover(path, 40, 1).width(), 40);
    QCOMPARE(cache.cover(path, 80, 1).width(), 40);
    QTRY_COMPARE(cache.cover(path, 80, 1).width(), 80);
    QCOMPARE(cache.kept(), 1);
}

/// Also of files that are no covers: a library of 250,000 songs may have as many.
void TestCoverCache::keepsOnlySoMuchInMind()
{
    CoverCache cache(64 * 1024);
    QSignalSpy ready(&cache, &CoverCache::ready);
    for (int i = 0; i < 300; ++i) {
        QVERIFY(cache.cover(m_home.path(QStringLiteral("none-%1").arg(i)), 20, 1).isNull());
        QTRY_COMPARE(ready.size(), i + 1);
    }
    QVERIFY2(cache.kept() > 20 && cache.kept() <= 128, qPrintable(QString::number(cache.kept())));
    const QString last = m_home.path(QStringLiteral("none-299"));
    QVERIFY(cache.cover(last, 30, 1).isNull());
    QCOMPARE(cache.waiting(), 0); // known to be none
    for (int i = 0; i < 1'000; ++i)
        static_cast<void>(cache.cover(m_home.path(QStringLiteral("more-%1").arg(i)), 20, 1));
    QVERIFY(cache.waiting() <= 128);
}

void TestCoverCache::whatHasLeftTheSightIsNotRead()
{
    CoverCache cache(1 << 20);
    QSignalSpy ready(&cache, &CoverCache::ready);
    QStringList paths;
    for (int i = 0; i < 20; ++i) {
        paths << write(QStringLiteral("seen-%1.png").arg(i), plain(30, 30, Qt::red));
        static_cast<void>(cache.cover(paths.last(), 20, 1));
    }
    QCOMPARE(cache.waiting(), 18); // the first two are being read
    cache.keepWaiting({paths.at(7)});
    QCOMPARE(cache.waiting(), 1);
    QTRY_COMPARE(ready.size(), 3);
    QCOMPARE(ready.last().first().toString(), paths.at(7));
    QCOMPARE(cache.kept(), 3);
}

RIFFDESK_TEST(tst_covercache, test::runTest<TestCoverCache, QApplication>);
#include "tst_covercache.moc"
