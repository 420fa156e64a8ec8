#include "api/endpoint.h"
#include "support/testprogram.h"

#include <QtTest>

using namespace riffdesk;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAndNormalises_data();
    void acceptsAndNormalises();
    void refuses_data();
    void refuses();
    void knowsThePracticeService();
};

void TestEndpoint::acceptsAndNormalises_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* typed, const char* id) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(id);
    };
    row("https://api.acedata.cloud", "https://api.acedata.cloud");
    row("  https://API.acedata.cloud/ ", "https://api.acedata.cloud");
    row("https://api.acedata.cloud:443//", "https://api.acedata.cloud");
    row("api.acedata.cloud", "https://api.acedata.cloud");
    row("https://example.org/songs/", "https://example.org/songs");
    row("https://example.org:8443", "https://example.org:8443");
    row("http://localhost:8080/", "http://localhost:8080");
    row("localhost:8080", "http://localhost:8080");
    row("http://127.0.0.1:1", "http://127.0.0.1:1");
    row("http://127.9.9.9", "http://127.9.9.9");
    row("http://[::1]:5000", "http://[::1]:5000");
}

void TestEndpoint::acceptsAndNormalises()
{
    QFETCH(QString, typed);
    const auto url = Endpoint::checkedUrl(typed);
    QVERIFY2(url.ok(), url.ok() ? "" : qPrintable(url.error().text()));
    QTEST(Endpoint::idOf(*url), "id");
    QVERIFY(Endpoint::isSafe(*url));
    // What is stored can be typed again.
    const auto again = Endpoint::checkedUrl(Endpoint::idOf(*url));
    QVERIFY(again.ok());
    QCOMPARE(*again, *url);
}

void TestEndpoint::refuses_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed :
         {"", "   ", "http://example.org", "http://127.0.0.1.example.org", "http://localhost.example.org",
          "http://localhost@example.org", "http://10.0.0.1", "http://0.0.0.0", "https://",
          "https:///producer", "https://user:secret@example.org", "https://example.org?x=1",
          "https://example.org#x", "ftp://example.org", "file:///etc/passwd", "javascript://x",
          "https://exa mple.org", "https://example.org:99999", "http://[::2]"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
    QTest::newRow("very long") << QStringLiteral("https://example.org/") + QString(5000, QLatin1Char('a'));
}

void TestEndpoint::refuses()
{
    QFETCH(QString, typed);
    const auto url = Endpoint::checkedUrl(typed);
    QVERIFY2(!url.ok(), url.ok() ? qPrintable(url->toString()) : "");
    QCOMPARE(toString(url.error().category), QStringLiteral("input"));
    QVERIFY(!url.error().message.isEmpty() && !url.error().nextStep.isEmpty());
    QVERIFY(!url.error().text().contains(QLatin1String("secret")));
}

void TestEndpoint::knowsThePracticeService()
{
    Endpoint endpoint;
    endpoint.id = Endpoint::practiceId();
    QVERIFY(endpoint.isPractice());
    endpoint.id = Endpoint::idOf(Endpoint::defaultUrl());
    QVERIFY(!endpoint.isPractice());
    QCOMPARE(endpoint.id, QStringLiteral("https://api.acedata.cloud"));
}

RIFFDESK_TEST(tst_endpoint, test::runTest<TestEndpoint>);

#include "tst_endpoint.moc"
