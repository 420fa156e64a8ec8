#include "references/uploadsource.h"
#include "support/testprogram.h"

#include <QTest>

using namespace riffdesk;

class TestUploadSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void idsAreNoAddresses_data();
    void idsAreNoAddresses();
    void namesForPeople();
};

void TestUploadSource::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("taken"); // empty: refused
    const auto row = [](const char* name, const char* typed, const char* taken) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(taken);
    };
    row("https", " https://example.com/a/song.mp3?x=1&y=2 \n", "https://example.com/a/song.mp3?x=1&y=2");
    row("no scheme", "example.com/song.mp3", "https://example.com/song.mp3");
    row("fragment", "https://example.com/song.mp3#t=3", "https://example.com/song.mp3");
    row("spaces", "https://example.com/my song.mp3", "https://example.com/my%20song.mp3");
    row("http here", "http://127.0.0.1:8080/a.wav", "http://127.0.0.1:8080/a.wav");
    row("http elsewhere", "http://example.com/song.mp3", "");
    row("file", "file:///etc/passwd", "");
    row("data", "data:audio/mpeg;base64,AAAA", "");
    row("user", "https://me:secret@example.com/song.mp3", "");
    row("token as user", "https://secret@example.com/song.mp3", "");
    row("no host", "https:///song.mp3", "");
    row("empty", "   ", "");
    row("port 0", "https://example.com:0/song.mp3", "");
    QTest::newRow("long") << QString(QStringLiteral("https://example.com/") + QString(3000, QLatin1Char('a')))
                          << QString();
}

void TestUploadSource::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, taken);
    const Result<QUrl> checked = UploadSource::checkedAddress(typed);
    QCOMPARE(checked.ok(), !taken.isEmpty());
    if (checked) {
        QCOMPARE(checked->toString(QUrl::FullyEncoded), taken);
    } else {
        QVERIFY(!checked.error().message.isEmpty() && !checked.error().nextStep.isEmpty());
        QVERIFY(!checked.error().text().contains(QLatin1String("secret")));
    }
}

void TestUploadSource::idsAreNoAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("address");
    QTest::newRow("uuid") << QStringLiteral("0e1d2c3b-aaaa-4bbb-8ccc-1234567890ab") << false;
    QTest::newRow("word") << QStringLiteral("upload_42.final") << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("https") << QStringLiteral("https://example.com/a.mp3") << true;
    QTest::newRow("host and path") << QStringLiteral("example.com/a.mp3") << true;
    QTest::newRow("www") << QStringLiteral("www.example.com") << true;
    QTest::newRow("file") << QStringLiteral("file:///tmp/a.mp3") << true;
}

void TestUploadSource::idsAreNoAddresses()
{
    QFETCH(QString, typed);
    QTEST(UploadSource::looksLikeAddress(typed), "address");
}

void TestUploadSource::namesForPeople()
{
    QCOMPARE(UploadSource::fromFile(QStringLiteral("/tmp/My  demo.v2.flac")).name,
             QStringLiteral("My demo.v2"));
    QCOMPARE(UploadSource::fromAddress(QUrl(QStringLiteral("https://example.com/a/my%20song.mp3?k=v"))).name,
             QStringLiteral("my song"));
    QCOMPARE(UploadSource::fromAddress(QUrl(QStringLiteral("https://example.com/"))).name,
             QStringLiteral("example.com"));
}

RIFFDESK_TEST(tst_uploadsource, test::runTest<TestUploadSource>);
#include "tst_uploadsource.moc"
