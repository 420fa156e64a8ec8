#include "api/catalogue.h"
#include "api/download.h"
#include "api/producerclient.h"
#include "api/proxychoice.h"
#include "support/brokenserver.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace riffdesk;
using riffdesk::test::BrokenServer;

namespace {

/// A proxy of both kinds, in this thread, that brings every name to one port of this computer.
class Proxy : public QTcpServer
{
public:
    explicit Proxy(quint16 target) : m_target(target)
    {
        setProxy(QNetworkProxy::NoProxy);
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, &Proxy::take);
    }
    [[nodiscard]] const QByteArrayList& asked() const { return m_asked; } ///< for which names
    [[nodiscard]] const QStringList& spoken() const { return m_spoken; } ///< and in which way
    void refuse() { m_refuses = true; }

private:
    void take()
    {
        QTcpSocket* const client = nextPendingConnection();
        connect(client, &QIODevice::readyRead, client, [this, client] {
            const QByteArray said = client->peek(4'096);
            if (said.startsWith("\x05\x01\x00") && said.size() == 3) { // SOCKS5: no password needed
                client->readAll();
                client->write(QByteArray("\x05\x00", 2));
            } else if (said.startsWith(QByteArray("\x05\x01\x00\x03", 4))) { // connect to a name
                client->readAll();
                m_asked.append(said.mid(5, quint8(said.at(4))));
                m_spoken.append(QStringLiteral("socks5"));
                relay(client, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x01", 10));
            } else if (said.startsWith("CONNECT ") && said.contains("\r\n\r\n")) {
                client->readAll();
                m_asked.append(said.mid(8, said.indexOf(':') - 8));
                m_spoken.append(QStringLiteral("http"));
                if (m_refuses)
                    client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                                  "realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
                else
                    relay(client, "HTTP/1.1 200 Connection established\r\n\r\n");
            }
        });
    }

    void relay(QTcpSocket* client, const QByteArray& welcome)
    {
        client->disconnect(SIGNAL(readyRead()));
        auto* const server = new QTcpSocket(client);
        server->setProxy(QNetworkProxy::NoProxy);
        connect(server, &QAbstractSocket::connected, client, [client, welcome] { client->write(welcome); });
        connect(client, &QIODevice::readyRead, server, [=] { server->write(client->readAll()); });
        connect(server, &QIODevice::readyRead, client, [=] { client->write(server->readAll()); });
        connect(server, &QAbstractSocket::disconnected, client, &QAbstractSocket::disconnectFromHost);
        server->connectToHost(QHostAddress::LocalHost, m_target);
    }

    const quint16 m_target;
    bool m_refuses = false;
    QByteArrayList m_asked;
    QStringList m_spoken;
};

} // namespace

/// By which way the service and its files are reached. The service is one of another computer here: its name
/// is known to the proxy alone.
class TestProxyChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QSslConfiguration::setDefaultConfiguration(m_usual); }
    void init();
    void cleanup();
    void choices_data();
    void choices();
    void requestsAndFilesGoByIt_data();
    void requestsAndFilesGoByIt();
    void theSystemIsAsked();
    void noneIsNoneWhateverTheSystemSays();
    void whatIsOnThisComputerIsReachedDirectly();
    void aProxyThatRefusesIsNamed();
    void overIPv6();

private:
    [[nodiscard]] Endpoint elsewhere() const
    {
        return {QStringLiteral("s"), QUrl(QStringLiteral("https://media.example")), "tok-0123456789"};
    }
    std::optional<Result<AudiosReply, ApiError>> submit(const Endpoint& endpoint)
    {
        std::optional<Result<AudiosReply, ApiError>> outcome;
        m_client->submit(endpoint, Action::songs(), {{QStringLiteral("action"), QStringLiteral("generate")}},
                         this, [&](Result<AudiosReply, ApiError> result) { outcome = std::move(result); });
        (void)QTest::qWaitFor([&] { return outcome.has_value(); }, test::patienceMs);
        return outcome;
    }
    void fetchAFile()
    {
        const QString path = m_home.path(QStringLiteral("song.mp3"));
        Download download(QStringLiteral("https://media.example/song.mp3"), QStringLiteral("media.example"),
                          path, Download::Content::Audio);
        QSignalSpy finished(&download, &Download::finished);
        download.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(QFile::remove(path));
    }

    test::TestHome m_home;
    QSslConfiguration m_usual;
    std::unique_ptr<BrokenServer> m_service;
    std::unique_ptr<Proxy> m_proxy;
    std::unique_ptr<ProducerClient> m_client;
};

void TestProxyChoice::initTestCase()
{
    m_usual = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = m_usual;
    trusting.addCaCertificate(BrokenServer::certificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    for (const char* variable :
         {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
        qunsetenv(variable);
}

void TestProxyChoice::init()
{
    m_service = std::make_unique<BrokenServer>(
        [](const BrokenServer::Request& request, int) {
            return request.head.startsWith("GET") ? BrokenServer::Reply{BrokenServer::answer(
                       200, QByteArray("ID3\4\0\0\0\0\0\0", 10) + QByteArray(90, 'x'))}
                                                  : BrokenServer::json(R"({"success":true,"task_id":"t-1"})");
        },
        BrokenServer::Transport::Tls);
    m_proxy = std::make_unique<Proxy>(m_service->port());
    m_client = std::make_unique<ProducerClient>();
}

void TestProxyChoice::cleanup()
{
    m_client.reset();
    proxychoice::apply(QStringLiteral("none"));
    qunsetenv("https_proxy");
}

void TestProxyChoice::choices_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char* choice, bool isGood) {
        QTest::newRow(choice) << QString::fromLatin1(choice) << isGood;
    };
    row("system", true);
    row("none", true);
    row("http://proxy.example:8080", true);
    row("socks5://[::1]:1080", true);
    row("", false);
    row("http://proxy.example", false);
    row("https://proxy.example:8080", false);
    row("http://:8080", false);
    row("http://me:secret@proxy.example:8080", false);
    row("http://proxy.example:8080/path", false);
    row("socks5://proxy.example:99999", false);
}

void TestProxyChoice::choices()
{
    QFETCH(QString, choice);
    QTEST(proxychoice::check(choice).ok(), "isGood");
}

void TestProxyChoice::requestsAndFilesGoByIt_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("HTTP") << QStringLiteral("http");
    QTest::newRow("SOCKS5") << QStringLiteral("socks5");
}

void TestProxyChoice::requestsAndFilesGoByIt()
{
    QFETCH(QString, scheme);
    proxychoice::apply(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_proxy->serverPort()));
    const auto outcome = submit(elsewhere());
    QVERIFY(outcome && outcome->ok());
    QCOMPARE((*outcome)->taskId, QStringLiteral("t-1"));
    QCOMPARE(m_proxy->asked(), QByteArrayList({"media.example"}));

    fetchAFile();
    QCOMPARE(m_proxy->asked(), QByteArrayList({"media.example", "media.example"}));
    QCOMPARE(m_proxy->spoken(), QStringList({scheme, scheme}));
}

void TestProxyChoice::theSystemIsAsked()
{
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(m_proxy->serverPort()));
    proxychoice::apply(QStringLiteral("system"));
    const auto outcome = submit(elsewhere());
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(m_proxy->asked(), QByteArrayList({"media.example"}));

    fetchAFile();
    QCOMPARE(m_proxy->asked(), QByteArrayList({"media.example", "media.example"}));
}

void TestProxyChoice::noneIsNoneWhateverTheSystemSays()
{
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(m_proxy->serverPort()));
    std::optional<QNetworkProxy::ProxyType> found;
    for (const auto& [choice, type] :
         {std::pair("system", QNetworkProxy::HttpProxy), std::pair("none", QNetworkProxy::NoProxy)}) {
        found.reset();
        proxychoice::apply(QLatin1String(choice));
        const BackgroundTask task =
            proxychoice::find(elsewhere().baseUrl, [&](const QNetworkProxy& proxy) { found = proxy.type(); });
        QTRY_VERIFY(found.has_value());
        QVERIFY2(found == type, choice);
        QCOMPARE(QNetworkProxyFactory::usesSystemConfiguration(), type != QNetworkProxy::NoProxy);
    }
}

void TestProxyChoice::whatIsOnThisComputerIsReachedDirectly()
{
    proxychoice::apply(QStringLiteral("http://127.0.0.1:%1").arg(m_proxy->serverPort()));
    BrokenServer here(
        [](const auto&, int) { return BrokenServer::json(R"({"success":true,"task_id":"t-2"})"); });
    const auto outcome = submit({QStringLiteral("s"), here.url(), "tok-0123456789"});
    QVERIFY(outcome && outcome->ok());
    QVERIFY(m_proxy->asked().isEmpty());
}

void TestProxyChoice::aProxyThatRefusesIsNamed()
{
    m_proxy->refuse();
    proxychoice::apply(QStringLiteral("http://127.0.0.1:%1").arg(m_proxy->serverPort()));
    const auto outcome = submit(elsewhere());
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().code, QStringLiteral("proxy_failed"));
    QCOMPARE(outcome->error().accepted, ApiError::Accepted::No);
    QVERIFY(outcome->error().nextStep().contains(QStringLiteral("proxy")));
    QVERIFY(m_service->requests().isEmpty());
}

void TestProxyChoice::overIPv6()
{
    QTcpServer server;
    server.setProxy(QNetworkProxy::NoProxy);
    if (!server.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this machine has no IPv6");
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket* const client = server.nextPendingConnection();
        connect(client, &QIODevice::readyRead, client, [client] {
            if (!client->peek(4'096).contains("\r\n\r\n{"))
                return;
            client->write(BrokenServer::answer(200, R"({"success":true,"task_id":"t-6"})"));
            client->disconnectFromHost();
        });
    });
    const QUrl address(QStringLiteral("http://[::1]:%1").arg(server.serverPort()));
    const auto outcome = submit({QStringLiteral("s"), address, "tok-0123456789"});
    QVERIFY(outcome && outcome->ok());
    QCOMPARE((*outcome)->taskId, QStringLiteral("t-6"));
}

RIFFDESK_TEST(tst_proxychoice, test::runTest<TestProxyChoice>);

#include "tst_proxychoice.moc"
