#include "callbacks/publicaddress.h"
#include "support/testprogram.h"

#include <QTest>

using namespace riffdesk;

class TestPublicAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
};

void TestPublicAddress::accepted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("callback");
    QTest::newRow("plain") << "https://mytunnel.example"
                           << "https://mytunnel.example/secret";
    QTest::newRow("trailing slash") << " https://mytunnel.example/ "
                                    << "https://mytunnel.example/secret";
    QTest::newRow("no scheme") << "mytunnel.example"
                               << "https://mytunnel.example/secret";
    QTest::newRow("port") << "https://mytunnel.example:8443"
                          << "https://mytunnel.example:8443/secret";
    QTest::newRow("folder") << "https://example.org/me/"
                            << "https://example.org/me/secret";
    QTest::newRow("this computer") << "http://127.0.0.1:8123"
                                   << "http://127.0.0.1:8123/secret";
    QTest::newRow("umlaut") << QStringLiteral("https://t\u00fcr.example")
                            << "https://xn--tr-xka.example/secret";
}

void TestPublicAddress::accepted()
{
    QFETCH(QString, typed);
    const auto url = publicaddress::checked(typed);
    QVERIFY2(url, qPrintable(url ? QString() : url.error().message));
    QTEST(publicaddress::join(*url, QStringLiteral("secret")), "callback");
}

void TestPublicAddress::refused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << "  "
                             << "no address";
    QTest::newRow("open http") << "http://mytunnel.example"
                               << "read along";
    QTest::newRow("another scheme") << "ftp://mytunnel.example"
                                    << "https://";
    QTest::newRow("password") << "https://me:secret@mytunnel.example"
                              << "user name";
    QTest::newRow("query") << "https://mytunnel.example/?to=me"
                           << "?";
    QTest::newRow("fragment") << "https://mytunnel.example/#me"
                              << "#";
    QTest::newRow("words") << "my tunnel"
                           << "not a web address";
    QTest::newRow("too long") << QString(QLatin1String("https://mytunnel.example/")
                                         + QString(3000, QLatin1Char('a')))
                              << "too long";
}

void TestPublicAddress::refused()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const auto url = publicaddress::checked(typed);
    QVERIFY(!url);
    QVERIFY(url.error().category == Error::Category::Input);
    QVERIFY2(url.error().message.contains(says), qPrintable(url.error().message));
    QVERIFY2(!url.error().message.contains(QLatin1String("token")), "no token is sent there");
    QVERIFY(url.error().nextStep.contains(QLatin1String("tunnel")));
}

RIFFDESK_TEST(tst_publicaddress, test::runTest<TestPublicAddress>);
#include "tst_publicaddress.moc"
