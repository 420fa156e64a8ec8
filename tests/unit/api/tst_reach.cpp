#include "api/reach.h"
#include "support/testprogram.h"

#include <QtTest>

using namespace riffdesk;

/// Where an address is, and who may send us there.
class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereAnAddressIs_data();
    void knowsWhereAnAddressIs();
    void isPublicAsSoonAsOneIs();
    void refusesInwardAddresses_data();
    void refusesInwardAddresses();
};

void TestReach::knowsWhereAnAddressIs_data()
{
    QTest::addColumn<int>("reach");
    const auto row = [](Reach reach, std::initializer_list<const char*> addresses) {
        for (const char* address : addresses)
            QTest::newRow(address) << int(reach);
    };
    row(Reach::Public, {"93.184.216.34", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
                        "172.15.0.1", "172.32.0.1", "192.169.0.1", "223.255.255.255", "2606:2800:220:1::1",
                        "::ffff:93.184.216.34", "64:ff9b::5db8:d822", "2002:5db8:d822::1"});
    row(Reach::Private,
        {"10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "198.18.0.1", "fc00::1",
         "fdff::1", "fec0::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "64:ff9b:1::1", "2002:a00:1::1"});
    row(Reach::LinkLocal, {"169.254.169.254", "fe80::1", "fe80::1%1", "::ffff:169.254.1.1"});
    row(Reach::Loopback,
        {"127.0.0.1", "127.255.0.1", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"});
    row(Reach::Unusable, {"0.0.0.0", "0.1.2.3", "::", "::7f00:1", "224.0.0.1", "240.0.0.1", "255.255.255.255",
                          "ff02::1", "::ffff:0.0.0.0", "192.0.0.1", ""});
}

void TestReach::knowsWhereAnAddressIs()
{
    QTEST(int(reachOf(QHostAddress(QString::fromLatin1(QTest::currentDataTag())))), "reach");
}

void TestReach::isPublicAsSoonAsOneIs()
{
    const QHostAddress here(QStringLiteral("127.0.0.1"));
    const QHostAddress near(QStringLiteral("10.0.0.1"));
    const QHostAddress far(QStringLiteral("93.184.216.34"));
    QCOMPARE(int(reachOf(QList<QHostAddress>{here})), int(Reach::Loopback));
    QCOMPARE(int(reachOf(QList<QHostAddress>{here, near})), int(Reach::Private));
    QCOMPARE(int(reachOf(QList<QHostAddress>{near, far})), int(Reach::Public));
    QCOMPARE(int(reachOf(QList<QHostAddress>{})), int(Reach::Public));
}

void TestReach::refusesInwardAddresses_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<QByteArray>("files"); ///< P(ublic), p(rivate), l(ink-local), L(oopback), n(obody)
    QTest::newRow("public") << int(Reach::Public) << QByteArray("P");
    QTest::newRow("private") << int(Reach::Private) << QByteArray("Pp");
    QTest::newRow("link-local") << int(Reach::LinkLocal) << QByteArray("Pl");
    QTest::newRow("loopback") << int(Reach::Loopback) << QByteArray("PpL");
}

void TestReach::refusesInwardAddresses()
{
    QFETCH(int, service);
    QByteArray files;
    const QByteArray letters = "PplLn";
    for (int reach = 0; reach < letters.size(); ++reach) {
        if (mayFetch(Reach(reach), true, Reach(service)))
            files += letters.at(reach);
        const bool bothHere = Reach(reach) == Reach::Loopback && Reach(service) == Reach::Loopback;
        QCOMPARE(mayFetch(Reach(reach), false, Reach(service)), bothHere);
    }
    QTEST(files, "files");
}

RIFFDESK_TEST(tst_reach, test::runTest<TestReach>);
#include "tst_reach.moc"
