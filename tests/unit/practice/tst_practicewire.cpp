/// What the Practice service makes of requests as they come over the wire, which no well-behaved library
/// sends.

#include "practice/practiceservice.h"
#include "support/testprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace riffdesk;

class TestPracticeWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLengthIsNoBody_data();
    void noLengthIsNoBody();
    void manyRequestsInOneGo();
    void waitsForTheWordToSendABody();
    void endlessHeadIsCut();
    void takesFewThreads();
    void idleConnectionsMakeWay();
    void refusesBeforeTheBody_data();
    void refusesBeforeTheBody();
    void partsOfAForm_data();
    void partsOfAForm();

private:
    static PracticeService::Options options()
    {
        PracticeService::Options options;
        options.token = "secret";
        options.delay = std::chrono::milliseconds(0);
        options.songSeconds = 8;
        return options;
    }
    static std::unique_ptr<QTcpSocket> connected(const PracticeService& service)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(service.baseUrl().port()));
        return socket->waitForConnected(30'000) ? std::move(socket) : nullptr;
    }
    static QByteArray post(const QByteArray& path, const QByteArray& body, const QByteArray& headers = {})
    {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer secret\r\n" + headers
               + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
};

void TestPracticeWire::noLengthIsNoBody_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("status");
    QTest::addRow("song") << QByteArray("POST /producer/audios") << QByteArray("HTTP/1.1 400 ");
    QTest::addRow("file") << QByteArray("POST /api/v1/files/") << QByteArray("HTTP/1.1 400 ");
    QTest::addRow("elsewhere") << QByteArray("PUT /producer/audios") << QByteArray("HTTP/1.1 404 ");
}

void TestPracticeWire::noLengthIsNoBody()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, status);
    PracticeService::Options options;
    options.token = "secret";
    PracticeService service(options);
    QVERIFY(service.start());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(service.baseUrl().port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write(line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer secret\r\n\r\n");
    // The connection stays open, as curl's does with -X POST alone: an answer must not wait for its end.
    QTRY_VERIFY(socket.bytesAvailable() >= status.size());
    QCOMPARE(socket.read(status.size()), status);
}

void TestPracticeWire::manyRequestsInOneGo()
{
    PracticeService service(options());
    QVERIFY(service.start());
    const auto socket = connected(service);
    QVERIFY(socket);
    const QByteArray one = post("/producer/tasks", R"({"action":"retrieve","id":"none"})");
    socket->write(one.repeated(200) + "GET /files/none HTTP/1.1\r\nConnection: close\r\n\r\n");
    QByteArray answers;
    QTRY_VERIFY_WITH_TIMEOUT(
        (answers += socket->readAll(), socket->state() == QAbstractSocket::UnconnectedState), 30'000);
    answers += socket->readAll();
    QCOMPARE(answers.count("HTTP/1.1 404 Not Found\r\n"), 201);
    QCOMPARE(answers.count("There is no such task"), 200);
}

void TestPracticeWire::waitsForTheWordToSendABody()
{
    PracticeService service(options());
    QVERIFY(service.start());
    const auto socket = connected(service);
    QVERIFY(socket);
    const QByteArray whole =
        post("/producer/tasks", R"({"action":"retrieve","id":"none"})", "Expect: 100-continue\r\n");
    const auto head = whole.indexOf("\r\n\r\n") + 4;
    socket->write(whole.left(head));
    QByteArray answers;
    QTRY_VERIFY_WITH_TIMEOUT((answers += socket->readAll()).contains("100 Continue"), 30'000);
    QVERIFY(!answers.contains("404"));
    socket->write(whole.mid(head));
    QTRY_VERIFY_WITH_TIMEOUT((answers += socket->readAll()).contains("404"), 30'000);
}

void TestPracticeWire::endlessHeadIsCut()
{
    PracticeService service(options());
    QVERIFY(service.start());
    const auto socket = connected(service);
    QVERIFY(socket);
    socket->write("GET /media/x HTTP/1.1\r\n");
    qint64 sent = 0;
    while (socket->state() == QAbstractSocket::ConnectedState && sent < 8'000'000) {
        sent += qMax<qint64>(0, socket->write(QByteArray("A: b\r\n").repeated(1'000)));
        socket->waitForBytesWritten(5'000);
    }
    QVERIFY2(sent < 8'000'000, "it listened to all of it");
}

void TestPracticeWire::takesFewThreads()
{
    const auto threads = [] { return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs).size(); };
    const auto before = threads();
    if (before == 0)
        QSKIP("This system does not tell a process' threads.");
    PracticeService service(options());
    QVERIFY(service.start());
    QTRY_VERIFY_WITH_TIMEOUT(threads() > before, 30'000);
    QVERIFY2(threads() <= before + 4, qPrintable(QString::number(threads() - before)));

    // A hundred clients make no more of it, whether they say nothing, half of something, or wait for a song.
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    const QByteArray song = post("/producer/audios", R"({"action":"generate","prompt":"fast","seed":"1"})");
    for (int i = 0; i < 100; ++i) {
        clients.push_back(connected(service));
        QVERIFY(clients.back());
        clients.back()->write(i % 33 == 0 ? song : i % 2 == 0 ? song.left(60) : QByteArray());
    }
    QTRY_COMPARE_WITH_TIMEOUT(service.paidRequests(), 4, 30'000);
    QVERIFY2(threads() <= before + 4, qPrintable(QString::number(threads() - before)));
    service.stop();
    QTRY_COMPARE_WITH_TIMEOUT(threads(), before, 30'000);
}

/// A thousand clients that say nothing, or half of something, keep no one from being served.
void TestPracticeWire::idleConnectionsMakeWay()
{
    PracticeService service(options());
    QVERIFY(service.start());
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < 1000; ++i) {
        clients.push_back(connected(service));
        QVERIFY(clients.back());
        if (i % 2 == 0)
            clients.back()->write("POST /producer/tasks HTTP/1.1\r\nX-Slow: ");
    }
    const auto socket = connected(service);
    QVERIFY(socket);
    socket->write(post("/producer/tasks", "{}"));
    QByteArray answer;
    QTRY_VERIFY_WITH_TIMEOUT((answer += socket->readAll()).contains("HTTP/1.1 400"), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(clients.front()->state(), QAbstractSocket::UnconnectedState, 30'000);
    const auto open =
        std::count_if(clients.begin(), clients.end(), [](const std::unique_ptr<QTcpSocket>& client) {
            return client->state() == QAbstractSocket::ConnectedState;
        });
    QVERIFY2(open <= 200, qPrintable(QString::number(open)));
}

void TestPracticeWire::refusesBeforeTheBody_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("status");
    const QByteArray length = "Host: localhost\r\nContent-Length: 1000000\r\n";
    const QByteArray token = "Authorization: Bearer secret\r\n";
    const auto row = [](const char* name, const QByteArray& head, const QByteArray& status) {
        QTest::newRow(name) << QByteArray(head + "\r\n") << QByteArray("HTTP/1.1 " + status);
    };
    for (const char* path : {"audios", "tasks", "upload"})
        row(path, QByteArray("POST /producer/") + path + " HTTP/1.1\r\n" + length, "401");
    row("file", "POST /api/v1/files/ HTTP/1.1\r\n" + length, "401");
    row("another token", "POST /producer/audios HTTP/1.1\r\nAuthorization: Bearer secreT\r\n" + length,
        "401");
    row("chunks", "POST /producer/audios HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n",
        "401");
    row("nothing there", "POST /elsewhere HTTP/1.1\r\n" + token + length, "404");
    row("a body where none belongs", "GET /files/none HTTP/1.1\r\n" + length, "413");
    row("another host", "POST /producer/tasks HTTP/1.1\r\n" + token + "Host: evil.example\r\n", "404");
    row("a host like ours", "GET /files/none HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\n", "404");
}

void TestPracticeWire::refusesBeforeTheBody()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, status);
    PracticeService service(options());
    QVERIFY(service.start());
    const auto socket = connected(service);
    QVERIFY(socket);
    socket->write(head);
    QByteArray answer;
    QTRY_VERIFY_WITH_TIMEOUT((answer += socket->readAll()).size() >= status.size(), 30'000);
    QCOMPARE(answer.left(status.size()), status);
    if (head.contains("evil"))
        QVERIFY(answer.contains("does not name this machine"));
}

void TestPracticeWire::partsOfAForm_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray file = "Content-Disposition: form-data; name=\"file\"; filename=\"a.wav\"\r\n\r\n";
    QTest::newRow("one") << QByteArray("--xx\r\n" + file + "sound\r\n--xx--\r\n") << 200;
    QTest::newRow("behind another") << QByteArray(
        "--xx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n--xx\r\n" + file
        + "sound\r\n--xx--\r\n") << 200;
    QTest::newRow("like a boundary") << QByteArray("--xx\r\n" + file + "so--xx\r\n-und\r\n--xx--\r\n") << 200;
    QTest::newRow("over many blocks")
        << QByteArray("--xx\r\n" + file + QByteArray(300'001, '\r') + "\r\n--xx--\r\n") << 200;
    QTest::newRow("empty") << QByteArray("--xx\r\n" + file + "\r\n--xx--\r\n") << 400;
    QTest::newRow("no end") << QByteArray("--xx\r\n" + file + "sound") << 400;
    QTest::newRow("no head") << QByteArray("--xx\r\nsound\r\n--xx--\r\n") << 400;
    QTest::newRow("no parts") << QByteArray("--xx--\r\n") << 400;
    QTest::newRow("nothing") << QByteArray() << 400;
}

void TestPracticeWire::partsOfAForm()
{
    QFETCH(QByteArray, body);
    PracticeService service(options());
    QVERIFY(service.start());
    const auto socket = connected(service);
    QVERIFY(socket);
    const auto answerTo = [&socket](const QByteArray& request) {
        socket->write(request);
        QByteArray answer;
        while (!answer.contains("\r\n\r\n") && socket->waitForReadyRead(30'000))
            answer += socket->readAll();
        const auto head = answer.indexOf("\r\n\r\n") + 4;
        const auto at = answer.indexOf("Content-Length: ") + 16;
        const auto length = answer.mid(at, answer.indexOf('\r', at) - at).toLongLong();
        while (answer.size() < head + length && socket->waitForReadyRead(30'000))
            answer += socket->readAll();
        return QPair(answer.mid(9, 3).toInt(), answer.mid(head));
    };
    const auto sent =
        answerTo(post("/api/v1/files/", body, "Content-Type: multipart/form-data; boundary=xx\r\n"));
    QTEST(sent.first, "status");
    if (sent.first != 200)
        return;
    const QUrl url(QJsonDocument::fromJson(sent.second).object().value(QLatin1String("file_url")).toString());
    QVERIFY(url.path().endsWith(QLatin1String(".wav")));
    const auto from = body.indexOf("a.wav\"\r\n\r\n") + 10;
    const auto stored = answerTo("GET " + url.path().toUtf8() + " HTTP/1.1\r\n\r\n");
    QCOMPARE(stored.second, body.mid(from, body.size() - from - 10));
}

RIFFDESK_TEST(tst_practicewire, test::runTest<TestPracticeWire>);

#include "tst_practicewire.moc"
