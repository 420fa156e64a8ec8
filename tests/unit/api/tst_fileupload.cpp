#include "api/oneshotbody.h"
#include "api/producerclient.h"
#include "support/brokenserver.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QFile>
#include <QtTest>

#include <optional>

using namespace riffdesk;
using riffdesk::test::BrokenServer;
using namespace std::chrono_literals;

namespace {

const QByteArray accountToken = "0123456789abcdef0123456789abcdef";
const QByteArray taken = "{\"file_url\":\"https://files.example/a.mp3\"}";

BrokenServer::Reply take(const BrokenServer::Request&, int)
{
    return BrokenServer::json(taken);
}

} // namespace

class TestFileUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheFileWholeAsAForm();
    void tellsHowFarItIs();
    void refusals_data();
    void refusals();
    void nothingLeavesForAFileThatCannotGo();
    void aFileThatShrinksIsNoFile();
    void cancelEndsItSilently();
    void platformOfTheProvider();
    void bodyOfThreeParts();

private:
    using Outcome = std::optional<Result<QUrl, ApiError>>;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_home.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    Outcome send(const QUrl& url, const QString& path, std::function<void(qint64, qint64)> progressed = {})
    {
        Outcome outcome;
        QObject context;
        m_client.sendFile({QStringLiteral("test"), url, accountToken}, path, &context, std::move(progressed),
                          [&](Result<QUrl, ApiError> result) { outcome = std::move(result); });
        (void)QTest::qWaitFor([&] { return outcome.has_value(); }, test::patienceMs);
        return outcome;
    }

    static QByteArray why(const Outcome& outcome)
    {
        return outcome && !outcome->ok() ? outcome->error().message.toUtf8() : QByteArray("no outcome");
    }

    test::TestHome m_home;
    ProducerClient m_client;
};

void TestFileUpload::sendsTheFileWholeAsAForm()
{
    QByteArray audio;
    for (int i = 0; i < 300'000; ++i)
        audio += char(i * 7 + i / 256);
    const QString path = write(QStringLiteral("My secret demo.MP3"), audio);
    BrokenServer server(&take);
    const Outcome outcome = send(server.url(), path);
    QVERIFY2(outcome && outcome->ok(), why(outcome).constData());
    QCOMPARE(outcome->value(), QUrl(QStringLiteral("https://files.example/a.mp3")));

    QCOMPARE(server.requests().size(), 1);
    const BrokenServer::Request request = server.requests().first();
    QCOMPARE(request.path(), QByteArray("/api/v1/files/"));
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer " + accountToken));
    const QByteArray type = request.header("Content-Type");
    QVERIFY2(type.startsWith("multipart/form-data; boundary="), type.constData());
    const QByteArray boundary = type.mid(type.indexOf('=') + 1);
    const QByteArray body = request.body;
    QVERIFY(body.startsWith(QByteArray("--" + boundary + "\r\n")));
    QVERIFY(body.endsWith(QByteArray("\r\n--" + boundary + "--\r\n")));
    const qsizetype start = body.indexOf("\r\n\r\n") + 4;
    QCOMPARE(body.mid(start, audio.size()), audio);
    QCOMPARE(start + audio.size() + boundary.size() + 8, body.size());
    const QByteArray head = body.left(start);
    QVERIFY(head.contains("name=\"file\"; filename=\"audio.mp3\""));
    QVERIFY(head.contains("Content-Type: audio/mpeg"));
    QVERIFY(!head.contains("secret"));
}

void TestFileUpload::tellsHowFarItIs()
{
    const QString path = write(QStringLiteral("long.wav"), QByteArray(8'000'000, 'x'));
    BrokenServer server(&take);
    QVector<qint64> sent;
    qint64 whole = 0;
    const Outcome outcome = send(server.url(), path, [&](qint64 bytes, qint64 total) {
        sent.append(bytes);
        whole = total;
    });
    QVERIFY2(outcome && outcome->ok(), why(outcome).constData());
    QVERIFY(sent.size() > 3);
    QVERIFY(std::is_sorted(sent.cbegin(), sent.cend()));
    QVERIFY(whole > 8'000'000 && sent.last() <= whole);
}

void TestFileUpload::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("category");
    const QByteArray fault = "{\"error\":{\"code\":\"invalid_token\",\"message\":\"not an account token\"}}";
    QTest::newRow("token") << 401 << fault << toString(ApiError::Category::Auth);
    QTest::newRow("no such place") << 404 << QByteArray("<html>nothing here</html>")
                                   << toString(ApiError::Category::BadRequest);
    QTest::newRow("no address") << 200 << QByteArray("{\"success\":true}")
                                << toString(ApiError::Category::Malformed);
    QTest::newRow("elsewhere") << 302 << QByteArray() << toString(ApiError::Category::BadRequest);
}

void TestFileUpload::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    BrokenServer server([&](const BrokenServer::Request&, int) {
        return BrokenServer::Reply{
            BrokenServer::answer(status, body, "Location: https://other.example/\r\n")};
    });
    const Outcome outcome = send(server.url(), write(QStringLiteral("a.mp3"), "audio"));
    QVERIFY(outcome && !outcome->ok());
    QTEST(toString(outcome->error().category), "category");
    QVERIFY(!outcome->error().nextStep().isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

void TestFileUpload::nothingLeavesForAFileThatCannotGo()
{
    BrokenServer server(&take);
    QFile huge(m_home.path(QStringLiteral("huge.wav")));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(ProducerClient::mostFileBytes + 1));
    for (const QString& path : {huge.fileName(), m_home.path(QStringLiteral("missing.wav")), m_home.path()}) {
        const Outcome outcome = send(server.url(), path);
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(toString(outcome->error().category), toString(ApiError::Category::BadRequest));
    }
    const Outcome unsafe =
        send(QUrl(QStringLiteral("http://example.org")), write(QStringLiteral("b.mp3"), "audio"));
    QVERIFY(unsafe && !unsafe->ok());
    QVERIFY(server.requests().isEmpty());
}

void TestFileUpload::aFileThatShrinksIsNoFile()
{
    QByteArray content(1000, 'x');
    auto buffer = std::make_unique<QBuffer>(&content);
    QVERIFY(buffer->open(QIODevice::ReadOnly));
    OneShotBody body("head", std::move(buffer), 2000, "tail");
    QSignalSpy whole(&body, &OneShotBody::taken);
    const QByteArray read = body.readAll();
    QCOMPARE(read, "head" + content);
    QVERIFY(whole.isEmpty());
}

void TestFileUpload::cancelEndsItSilently()
{
    BrokenServer server([](const BrokenServer::Request&, int) {
        BrokenServer::Reply reply = BrokenServer::json(taken);
        reply.delayMs = 60'000;
        return reply;
    });
    bool answered = false;
    QPointer<ApiCall> call = m_client.sendFile({QStringLiteral("test"), server.url(), accountToken},
                                               write(QStringLiteral("c.mp3"), QByteArray(100'000, 'x')), this,
                                               {}, [&](const Result<QUrl, ApiError>&) { answered = true; });
    QTRY_COMPARE(server.requests().size(), 1);
    call->cancel();
    QTRY_VERIFY(call.isNull());
    QVERIFY(!answered);
}

/// The token goes to the provider's own two hosts and to no other.
void TestFileUpload::platformOfTheProvider()
{
    const auto files = [](const char* url) {
        return Endpoint{QStringLiteral("x"), QUrl(QString::fromLatin1(url)), accountToken}.forFiles().baseUrl;
    };
    QCOMPARE(files("https://api.acedata.cloud"), QUrl(QStringLiteral("https://platform.acedata.cloud")));
    QCOMPARE(files("https://api.acedata.cloud.evil.example"),
             QUrl(QStringLiteral("https://api.acedata.cloud.evil.example")));
    QCOMPARE(files("https://proxy.example/ace"), QUrl(QStringLiteral("https://proxy.example/ace")));
}

void TestFileUpload::bodyOfThreeParts()
{
    QByteArray content("0123456789");
    auto buffer = std::make_unique<QBuffer>(&content);
    QVERIFY(buffer->open(QIODevice::ReadOnly));
    OneShotBody body("<", std::move(buffer), 5, ">");
    QCOMPARE(body.size(), 7);
    QByteArray read;
    while (!body.atEnd()) {
        const QByteArray block = body.read(2);
        QVERIFY(!block.isEmpty());
        read += block;
    }
    QCOMPARE(read, QByteArray("<01234>"));
    QVERIFY(!body.reset() && !body.seek(0));
}

RIFFDESK_TEST(tst_fileupload, test::runTest<TestFileUpload>);
#include "tst_fileupload.moc"
