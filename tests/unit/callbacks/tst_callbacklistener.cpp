#include "callbacks/callbacklistener.h"
#include "support/testprogram.h"

#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace riffdesk;
using namespace std::chrono_literals;

namespace {

const QByteArray path("0123456789abcdef0123456789abcdef");
const QString task = QStringLiteral("task-1");
constexpr int mostBody = 16 * 1024 * 1024;

QByteArray request(const QByteArray& method, const QByteArray& target, const QByteArray& body,
                   const QByteArray& headers = {})
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: tunnel\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

QByteArray result(const QByteArray& taskId = "task-1")
{
    return "{\"success\":true,\"task_id\":\"" + taskId
           + "\",\"data\":[{\"id\":\"planted\",\"audio_url\":\"https://evil.example/a.m4a\"}]}";
}

} // namespace

class TestCallbackListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aResultIsTold();
    void everyPostIsToldOnce();
    void anotherTaskIsNot();
    void aForgottenTaskIsNot();
    void refusals_data();
    void refusals();
    void refusesWithoutADetail();
    void chunksAreRead();
    void chunksAreBounded();
    void endlessHeadIsCut_data();
    void endlessHeadIsCut();
    void slowClientsAreLeft_data();
    void slowClientsAreLeft();
    void tooManyPostsAreNotHeard();
    void wrongPathsTakeNothingFromTheRightOne();
    void manyClients();
    void tooManyConnectionsAreClosed();
    void stopsWhileClientsHang();
    void listensOnThisComputerOnly();
    void takenPortIsTold();
    void samePortAgain();

private:
    void start(CallbackListener::Options options = {});
    [[nodiscard]] std::unique_ptr<QTcpSocket> connected() const;
    /// Everything the listener answers until it closes.
    [[nodiscard]] static QByteArray answer(QTcpSocket& socket);
    [[nodiscard]] QByteArray ask(const QByteArray& bytes) const;
    [[nodiscard]] int statusOf(const QByteArray& bytes) const;

    std::unique_ptr<CallbackListener> m_listener;
    std::atomic<int> m_told = 0;
};

void TestCallbackListener::init()
{
    m_told = 0;
    start();
}

void TestCallbackListener::cleanup()
{
    m_listener.reset();
}

void TestCallbackListener::start(CallbackListener::Options options)
{
    options.path = path;
    m_listener.reset();
    m_listener = std::make_unique<CallbackListener>(options, [this](const QString& id) {
        if (id == task)
            ++m_told;
        else
            m_told = -1000;
    });
    QVERIFY(m_listener->start());
    m_listener->await(task);
}

std::unique_ptr<QTcpSocket> TestCallbackListener::connected() const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, m_listener->port());
    if (!socket->waitForConnected(test::patienceMs))
        qFatal("the listener does not listen");
    return socket;
}

QByteArray TestCallbackListener::answer(QTcpSocket& socket)
{
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(test::patienceMs)) { }
    return socket.readAll();
}

QByteArray TestCallbackListener::ask(const QByteArray& bytes) const
{
    const auto socket = connected();
    socket->write(bytes);
    while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(test::patienceMs)) { }
    return answer(*socket);
}

int TestCallbackListener::statusOf(const QByteArray& bytes) const
{
    const QByteArray answered = ask(bytes);
    return answered.mid(9, 3).toInt(); // "HTTP/1.1 200 …"
}

void TestCallbackListener::aResultIsTold()
{
    QCOMPARE(statusOf(request("POST", '/' + path, result())), 200);
    QCOMPARE(m_told.load(), 1);
}

void TestCallbackListener::everyPostIsToldOnce()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(statusOf(request("POST", '/' + path, result())), 200);
    QCOMPARE(m_told.load(), 3);
}

void TestCallbackListener::anotherTaskIsNot()
{
    QCOMPARE(statusOf(request("POST", '/' + path, result("task-2"))), 404);
    QCOMPARE(statusOf(request("POST", '/' + path, "{}")), 404);
    QCOMPARE(statusOf(request("POST", '/' + path, "{\"task_id\":[\"task-1\"]}")), 404);
    QCOMPARE(m_told.load(), 0);
}

void TestCallbackListener::aForgottenTaskIsNot()
{
    m_listener->remove(task);
    QCOMPARE(statusOf(request("POST", '/' + path, result())), 404);
    QCOMPARE(m_told.load(), 0);
}

void TestCallbackListener::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray right = '/' + path;
    const auto row = [](const char* name, const QByteArray& bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("root", request("POST", "/", result()), 404);
    row("half a path", request("POST", right.chopped(1), result()), 404);
    row("longer path", request("POST", right + '/', result()), 404);
    row("query", request("POST", right + "?a=b", result()), 404);
    row("other case", request("POST", right.toUpper(), result()), 404);
    row("escaped", request("POST", "/%30" + path.mid(1), result()), 404);
    row("wrong path of that length", request("POST", "/f" + path.mid(1), result()), 404);
    row("get", request("GET", right, {}), 404);
    row("head", request("HEAD", right, {}), 404);
    row("put", request("PUT", right, result()), 404);
    row("options", request("OPTIONS", right, {}), 404);
    row("delete", request("DELETE", right, {}), 404);
    row("empty body", request("POST", right, {}), 400);
    row("not json", request("POST", right, "task-1"), 400);
    row("an array", request("POST", right, "[" + result() + "]"), 400);
    row("half an object", request("POST", right, result().chopped(1)), 400);
    row("deep json",
        request("POST", right, "{\"task_id\":\"task-1\",\"data\":" + QByteArray(100'000, '[') + "}"), 400);
    row("invalid characters", request("POST", right, "{\"task_id\":\"\xff\xfe\"}"), 400);
    row("no length", "POST " + right + " HTTP/1.1\r\nHost: tunnel\r\n\r\n" + result(), 400);
    row("odd length", "POST " + right + " HTTP/1.1\r\nContent-Length: many\r\n\r\n" + result(), 400);
    row("negative length", "POST " + right + " HTTP/1.1\r\nContent-Length: -1\r\n\r\n" + result(), 400);
    row("too large, told at once",
        "POST " + right + " HTTP/1.1\r\nContent-Length: " + QByteArray::number(mostBody + 1) + "\r\n\r\n{",
        413);
    row("not http", "hello\r\n\r\n", 400);
}

void TestCallbackListener::refusals()
{
    QFETCH(QByteArray, bytes);
    QTEST(statusOf(bytes), "status");
    QCOMPARE(m_told.load(), 0);
    QCOMPARE(statusOf(request("POST", '/' + path, result())), 200); // and it goes on
}

void TestCallbackListener::refusesWithoutADetail()
{
    const QByteArray root = ask(request("GET", "/", {}));
    const QByteArray wrong = ask(request("POST", "/guess", result()));
    const QByteArray method = ask(request("GET", '/' + path, {}));
    QCOMPARE(root, wrong);
    QCOMPARE(root, method);
    QVERIFY2(root.endsWith("\r\n\r\n"), "there is no body");
    QVERIFY(!root.toLower().contains("server:"));
    QVERIFY(!root.toLower().contains("riffdesk"));
}

void TestCallbackListener::chunksAreRead()
{
    const QByteArray body = result();
    QCOMPARE(statusOf("POST /" + path + " HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                      + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n"),
             200);
    QCOMPARE(m_told.load(), 1);
}

void TestCallbackListener::chunksAreBounded()
{
    const QByteArray chunk = "100000\r\n" + QByteArray(1024 * 1024, ' ') + "\r\n";
    QByteArray bytes = "POST /" + path + " HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (int i = 0; i < 17; ++i)
        bytes += chunk;
    QCOMPARE(statusOf(bytes), 413);
    QCOMPARE(m_told.load(), 0);
}

void TestCallbackListener::endlessHeadIsCut_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("one line") << QByteArray("POST /") << QByteArray(4096, 'a');
    QTest::newRow("one header") << QByteArray("POST /x HTTP/1.1\r\nX: ") << QByteArray(4096, 'a');
    QTest::newRow("many headers") << QByteArray("POST /x HTTP/1.1\r\n")
                                  << QByteArray("A: b\r\n").repeated(700);
}

void TestCallbackListener::endlessHeadIsCut()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, more);
    const auto socket = connected();
    socket->write(start);
    qint64 sent = 0;
    while (socket->state() == QAbstractSocket::ConnectedState && sent < 8'000'000) {
        sent += qMax<qint64>(0, socket->write(more));
        socket->waitForBytesWritten(test::patienceMs);
    }
    QVERIFY2(sent < 8'000'000, "it listened to all of it");
    QCOMPARE(statusOf(request("POST", '/' + path, result())), 200);
}

void TestCallbackListener::slowClientsAreLeft_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("trickles");
    const QByteArray head = "POST /" + path + " HTTP/1.1\r\nContent-Length: 1000\r\n\r\n{";
    QTest::newRow("says nothing") << QByteArray() << false;
    QTest::newRow("stops in the head") << head.left(20) << false;
    QTest::newRow("stops in the body") << head << false;
    QTest::newRow("trickles") << head << true;
}

void TestCallbackListener::slowClientsAreLeft()
{
    QFETCH(QByteArray, start);
    QFETCH(bool, trickles);
    CallbackListener::Options impatient;
    impatient.idleTimeout = 300ms;
    impatient.wholeConnection = 900ms;
    this->start(impatient);
    const auto socket = connected();
    socket->write(start);
    // The body is of 1,000 bytes: at this pace it would take longer than the test waits.
    const QDeadlineTimer limit(test::patienceMs);
    while (socket->state() == QAbstractSocket::ConnectedState && !limit.hasExpired()) {
        if (trickles)
            socket->write(" ");
        socket->waitForDisconnected(100);
    }
    QCOMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_told.load(), 0);
    QCOMPARE(statusOf(request("POST", '/' + path, result())), 200);
}

void TestCallbackListener::tooManyPostsAreNotHeard()
{
    CallbackListener::Options options;
    options.burst = 3;
    options.perSecond = 0;
    start(options);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(statusOf(request("POST", '/' + path, result("guess-" + QByteArray::number(i)))), 404);
    QCOMPARE(statusOf(request("POST", '/' + path, result())), 429);
    QCOMPARE(m_told.load(), 0);
}

void TestCallbackListener::wrongPathsTakeNothingFromTheRightOne()
{
    CallbackListener::Options options;
    options.burst = 1;
    options.perSecond = 0;
    start(options);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(statusOf(request("POST", "/guess", result())), 404);
    QCOMPARE(statusOf(request("POST", '/' + path, result())), 200);
}

void TestCallbackListener::manyClients()
{
    CallbackListener::Options options;
    options.burst = 1000;
    start(options);
    std::vector<std::thread> clients;
    std::atomic<int> taken = 0;
    for (int i = 0; i < 16; ++i) {
        clients.emplace_back([this, &taken] {
            for (int n = 0; n < 10; ++n)
                taken += statusOf(request("POST", '/' + path, result())) == 200 ? 1 : 0;
        });
    }
    for (std::thread& client : clients)
        client.join();
    QCOMPARE(taken.load(), 160);
    QCOMPARE(m_told.load(), 160);
}

void TestCallbackListener::tooManyConnectionsAreClosed()
{
    CallbackListener::Options options;
    options.idleTimeout = options.wholeConnection =
        std::chrono::minutes(1); // no connection is closed for being slow
    start(options);
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 200; ++i)
        idle.push_back(connected());
    // The first ones made way for the others.
    QTRY_VERIFY(idle.front()->state() == QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(statusOf(request("POST", '/' + path, result())), 200);
    const auto closed = std::count_if(idle.begin(), idle.end(), [](const auto& socket) {
        return socket->state() == QAbstractSocket::UnconnectedState;
    });
    QVERIFY2(closed >= 100, qPrintable(QString::number(closed)));
}

void TestCallbackListener::stopsWhileClientsHang()
{
    CallbackListener::Options options;
    options.idleTimeout = options.wholeConnection =
        std::chrono::hours(1); // they are left for no other reason
    start(options);
    const auto silent = connected();
    const auto inHead = connected();
    inHead->write("POST /" + path + " HT");
    const auto inBody = connected();
    inBody->write("POST /" + path + " HTTP/1.1\r\nContent-Length: 1000\r\n\r\n{");
    for (QTcpSocket* socket : {inHead.get(), inBody.get()})
        QTRY_COMPARE(socket->bytesToWrite(), 0);
    QCOMPARE(statusOf(request("GET", "/", {})), 404); // the others are being read by now
    m_listener->stop(); // returns, though none of them has gone on
    QCOMPARE(m_listener->port(), quint16(0));
    QVERIFY(inBody->waitForDisconnected(test::patienceMs)
            || inBody->state() == QAbstractSocket::UnconnectedState);
}

void TestCallbackListener::listensOnThisComputerOnly()
{
    QTcpSocket elsewhere;
    elsewhere.connectToHost(QHostAddress(QStringLiteral("127.0.0.2")), m_listener->port());
    QVERIFY2(!elsewhere.waitForConnected(test::patienceMs), "it listens on more than 127.0.0.1");
    CallbackListener::Options open;
    open.localNetwork = true;
    start(open);
    elsewhere.connectToHost(QHostAddress(QStringLiteral("127.0.0.2")), m_listener->port());
    QVERIFY(elsewhere.waitForConnected(test::patienceMs));
}

void TestCallbackListener::takenPortIsTold()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    CallbackListener::Options options;
    options.path = path;
    options.port = other.serverPort();
    CallbackListener second(options, [](const QString&) {});
    const auto started = second.start();
    QVERIFY(!started);
    QVERIFY(started.error().message.contains(QString::number(other.serverPort())));
    QVERIFY(!started.error().nextStep.isEmpty());
    QCOMPARE(second.port(), quint16(0));
    other.close();
    QVERIFY(second.start());
    QCOMPARE(second.port(), options.port);
}

void TestCallbackListener::samePortAgain()
{
    const quint16 port = m_listener->port();
    QCOMPARE(statusOf(request("POST", '/' + path, result())), 200);
    CallbackListener::Options options;
    options.port = port;
    start(options);
    QCOMPARE(m_listener->port(), port);
    QCOMPARE(statusOf(request("POST", '/' + path, result())), 200);
}

RIFFDESK_TEST(tst_callbacklistener, test::runTest<TestCallbackListener>);
#include "tst_callbacklistener.moc"
