#include "api/catalogue.h"
#include "api/producerclient.h"
#include "support/brokenserver.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QtTest>

#include <optional>

using namespace riffdesk;
using riffdesk::test::BrokenServer;
using namespace std::chrono_literals;
using Category = ApiError::Category;

namespace {
const QByteArray token = "0123456789abcdef0123456789abcdef";
const QByteArray oddToken = "nk-Riff/desk+0123.456=89/abcdef~_Zz";
const QByteArray accepted = R"({"task_id":"t-1"})";
const QByteArray tasksPath = "/producer/tasks";

Endpoint endpointAt(const QUrl& url)
{
    return {QStringLiteral("test"), url, token};
}

QJsonObject bodyOf(const BrokenServer::Request& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QByteArray gzipBomb()
{
    // qCompress gives zlib data behind a length of four bytes; "deflate" is zlib's own format.
    return qCompress(QByteArray(64 * 1024 * 1024, ' '), 9).mid(4);
}
} // namespace

class TestProducerClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatTheReferenceAsksFor();
    void sendsEveryEndpointsBody();
    void asksForTasks();
    void sortsTheHistory();
    void neverPostsTwice_data();
    void neverPostsTwice();
    void tellsWhetherItMayHaveBeenAccepted_data();
    void tellsWhetherItMayHaveBeenAccepted();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void knowsThatNothingWasSent();
    void givesUpWhenNobodyAnswers();
    void givesUpWhenABegunAnswerStalls();
    void stopsEndlessAnswers_data();
    void stopsEndlessAnswers();
    void doesNotFollowRedirects();
    void keepsTheTokenOutOfErrors_data();
    void keepsTheTokenOutOfErrors();
    void checksAddressAndToken_data();
    void checksAddressAndToken();
    void callsBackLaterAndOnce();
    void isSilentAfterCancelAndDestruction();

private:
    /// Submits and waits for the outcome.
    std::optional<Result<AudiosReply, ApiError>> submit(const Endpoint& endpoint)
    {
        std::optional<Result<AudiosReply, ApiError>> outcome;
        QObject context;
        m_client->submit(endpoint, Action::songs(), {{QStringLiteral("action"), QStringLiteral("generate")}},
                         &context,
                         [&](Result<AudiosReply, ApiError> result) { outcome = std::move(result); });
        (void)QTest::qWaitFor([&] { return outcome.has_value(); }, test::patienceMs);
        return outcome;
    }

    std::unique_ptr<ProducerClient> m_client;

private Q_SLOTS:
    void init() { m_client = std::make_unique<ProducerClient>(); }
    void cleanup() { m_client.reset(); }
};

void TestProducerClient::sendsWhatTheReferenceAsksFor()
{
    BrokenServer server([](const auto&, int) { return BrokenServer::json(accepted); });
    const auto outcome = submit(endpointAt(server.url(QStringLiteral("/base"))));
    QVERIFY(outcome && outcome->ok());
    QCOMPARE((*outcome)->taskId, QStringLiteral("t-1"));
    QVERIFY((*outcome)->songs.isEmpty());

    QCOMPARE(server.requests().size(), 1);
    const auto request = server.requests().first();
    QVERIFY(request.head.startsWith("POST /base/producer/audios HTTP/1.1"));
    QCOMPARE(request.header("Authorization"), "Bearer " + token);
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.header("Accept"), QByteArray("application/json"));
    QVERIFY(request.header("Cookie").isEmpty());
    const QJsonObject expected{{QStringLiteral("action"), QStringLiteral("generate")},
                               {QStringLiteral("async"), true}};
    QCOMPARE(bodyOf(request), expected);
}

void TestProducerClient::sendsEveryEndpointsBody()
{
    BrokenServer server([](const BrokenServer::Request& request, int) {
        if (request.path() == "/producer/lyrics")
            return BrokenServer::json(R"({"success":true,"data":{"title":"Snow","text":"[Verse]\nWhite"}})");
        if (request.path() == "/producer/upload")
            return BrokenServer::json(R"({"success":true,"data":{"audio_id":"u-1"}})");
        if (request.path() == "/producer/wav")
            return BrokenServer::json(
                R"({"success":true,"data":[{"file_url":"https://cdn.example/a.wav"}]})");
        return BrokenServer::json(R"({"success":true,"data":{"video_url":"https://cdn.example/a.mp4"}})");
    });
    const Endpoint endpoint = endpointAt(server.url());
    QString words;
    QString audioId;
    QString wav;
    QString video;
    m_client->lyrics(endpoint, QStringLiteral("winter"), this, [&](auto r) { words = r->lyrics; });
    QTRY_COMPARE(words, QStringLiteral("[Verse]\nWhite"));
    m_client->upload(endpoint, QUrl(QStringLiteral("https://example.org/a b.mp3")), this,
                     [&](auto r) { audioId = r->audioId; });
    QTRY_COMPARE(audioId, QStringLiteral("u-1"));
    const auto of = [](const char* id) {
        return QJsonObject{{QStringLiteral("audio_id"), QString::fromLatin1(id)}};
    };
    m_client->submit(endpoint, QStringLiteral("wav"), of("s-1"), this,
                     [&](auto r) { wav = r->songs.first().fileUrl; });
    QTRY_COMPARE(wav, QStringLiteral("https://cdn.example/a.wav"));
    m_client->submit(endpoint, QStringLiteral("videos"), of("s-2"), this,
                     [&](auto r) { video = r->songs.first().videoUrl; });
    QTRY_COMPARE(video, QStringLiteral("https://cdn.example/a.mp4"));

    const auto requests = server.requests();
    QCOMPARE(requests.size(), 4);
    QCOMPARE(bodyOf(requests.at(0)).value(QStringLiteral("prompt")).toString(), QStringLiteral("winter"));
    QCOMPARE(bodyOf(requests.at(1)).value(QStringLiteral("audio_url")).toString(),
             QStringLiteral("https://example.org/a%20b.mp3"));
    QCOMPARE(requests.at(2).path(), QByteArray("/producer/wav"));
    QCOMPARE(bodyOf(requests.at(2)), of("s-1")); // nothing else is documented
    QCOMPARE(requests.at(3).path(), QByteArray("/producer/videos"));
    QCOMPARE(bodyOf(requests.at(3)), of("s-2"));
}

void TestProducerClient::asksForTasks()
{
    BrokenServer server([](const auto&, int) {
        auto reply = BrokenServer::json(R"({"items":[{"id":"a"},{"id":"b"}],"count":2})");
        reply.close = false;
        return reply;
    });
    for (int poll = 1; poll <= 3; ++poll) {
        int found = 0;
        m_client->tasks(endpointAt(server.url()), {QStringLiteral("a"), QStringLiteral("b")}, this,
                        [&](auto r) { found = int(r->tasks.size()); });
        QTRY_COMPARE(found, 2);
    }
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().last().connection, 3); // none is kept that the service might be closing
    const QJsonObject body = bodyOf(server.requests().first());
    QCOMPARE(body.value(QStringLiteral("action")).toString(), QStringLiteral("retrieve_batch"));
    QCOMPARE(body.value(QStringLiteral("ids")).toArray(),
             QJsonArray({QStringLiteral("a"), QStringLiteral("b")}));

    QStringList tooMany;
    for (int i = 0; i < 51; ++i)
        tooMany.append(QString::number(i));
    for (const QStringList& ids : {tooMany, QStringList()}) {
        QString category;
        m_client->tasks(endpointAt(server.url()), ids, this,
                        [&](auto r) { category = toString(r.error().category); });
        QTRY_COMPARE(category, QStringLiteral("badRequest"));
    }
    QCOMPARE(server.requests().size(), 3);
}

void TestProducerClient::sortsTheHistory()
{
    BrokenServer server([](const auto&, int) {
        return BrokenServer::json(
            R"({"items":[{"id":"old","created_at":100.5},{"id":"new","created_at":300},{"id":"mid","created_at":200}]})");
    });
    QStringList ids;
    m_client->history(endpointAt(server.url()), QStringLiteral("audios"),
                      QDateTime::fromMSecsSinceEpoch(100'500), QDateTime::fromMSecsSinceEpoch(300'000), 4, 2,
                      this, [&](auto r) {
                          for (const TaskReply& task : r->tasks)
                              ids.append(task.id);
                      });
    QTRY_COMPARE(ids, QStringList({QStringLiteral("new"), QStringLiteral("mid")}));
    const QJsonObject expected{
        {QStringLiteral("action"), QStringLiteral("retrieve_batch")},
        {QStringLiteral("type"), QStringLiteral("audios")},
        {QStringLiteral("limit"), 2},
        {QStringLiteral("offset"), 4},
        {QStringLiteral("created_at_min"), 100.5},
        {QStringLiteral("created_at_max"), 300.0},
    };
    QCOMPARE(bodyOf(server.requests().first()), expected);
}

void TestProducerClient::neverPostsTwice_data()
{
    QTest::addColumn<bool>("paid");
    QTest::addColumn<QByteArray>("half");
    for (const bool paid : {true, false}) {
        const char* const where = paid ? "paid for" : "free";
        QTest::addRow("%s, closed without a byte", where) << paid << QByteArray();
        QTest::addRow("%s, closed in the status line", where) << paid << QByteArray("HTTP/1.");
        QTest::addRow("%s, closed in the headers", where)
            << paid << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::addRow("%s, closed in the body", where)
            << paid << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{\"task_id\":");
        QTest::addRow("%s, closed in a chunk", where)
            << paid << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"task_id\":");
    }
}

void TestProducerClient::neverPostsTwice()
{
    QFETCH(bool, paid);
    QFETCH(QByteArray, half);
    // The first request is answered, its connection left open; the one after it is read whole and dropped.
    BrokenServer server([=](const auto&, int n) {
        if (n > 0)
            return BrokenServer::Reply{half};
        auto reply = BrokenServer::json(R"({"items":[{"id":"a"}],"task_id":"t"})");
        reply.close = false;
        return reply;
    });
    bool answered = false;
    std::optional<ApiError> error;
    const Endpoint endpoint = endpointAt(server.url());
    const QStringList ids{QStringLiteral("a")};
    m_client->tasks(endpoint, ids, this, [&](auto r) { answered = r.ok(); });
    QTRY_VERIFY(answered);
    if (paid)
        m_client->submit(endpoint, Action::songs(), {}, this, [&](auto r) { error = r.error(); });
    else
        m_client->tasks(endpoint, ids, this, [&](auto r) { error = r.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->accepted, ApiError::Accepted::Unknown);
    QVERIFY(error->category == ApiError::Category::Network
            || error->category == ApiError::Category::Malformed);
    QVERIFY(!error->nextStep().isEmpty());
    // A second attempt would come at once, and so before the next request is over.
    bool over = false;
    m_client->tasks(endpoint, ids, this, [&](const auto&) { over = true; });
    QTRY_VERIFY(over);
    QCOMPARE(server.requests().size(), 3);
}

void TestProducerClient::tellsWhetherItMayHaveBeenAccepted_data()
{
    using Accepted = ApiError::Accepted;
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("category");
    QTest::addColumn<Accepted>("accepted");
    const auto row = [](const char* name, const QByteArray& answer, Category category, Accepted taken) {
        QTest::newRow(name) << answer << toString(category) << taken;
    };
    const QByteArray coded = R"({"success":false,"error":{"code":"%","message":"m"},"trace_id":"tr"})";
    const auto code = [&](const char* word) { return QByteArray(coded).replace("%", word); };
    row("400", BrokenServer::answer(400, code("bad_request")), Category::BadRequest, Accepted::No);
    row("401", BrokenServer::answer(401, code("invalid_token"), "WWW-Authenticate: Basic realm=x\r\n"),
        Category::Auth, Accepted::No);
    row("403 used up", BrokenServer::answer(403, code("used_up")), Category::Balance, Accepted::No);
    row("403", BrokenServer::answer(403, code("forbidden")), Category::Moderation, Accepted::No);
    row("404", BrokenServer::answer(404, code("no_api")), Category::BadRequest, Accepted::No);
    row("429", BrokenServer::answer(429, code("too_many_requests")), Category::RateLimited, Accepted::No);
    row("500 coded", BrokenServer::answer(500, code("api_error")), Category::Server, Accepted::Unknown);
    row("500 bare", BrokenServer::answer(500, "oops"), Category::Server, Accepted::Unknown);
    row("502 page", BrokenServer::answer(502, "<html>Bad gateway"), Category::Server, Accepted::Unknown);
    row("504", BrokenServer::answer(504, {}), Category::Server, Accepted::Unknown);
    row("200 failed", BrokenServer::answer(200, code("api_error")), Category::Server, Accepted::Yes);
    row("200 page", BrokenServer::answer(200, "<html>hello"), Category::Malformed, Accepted::Unknown);
    row("200 empty", BrokenServer::answer(200, {}), Category::Malformed, Accepted::Unknown);
    row("200 deep", BrokenServer::answer(200, QByteArray(200'000, '[')), Category::Malformed,
        Accepted::Unknown);
    row("400 cut off", "HTTP/1.1 400 Bad\r\nContent-Length: 99\r\n\r\n{", Category::BadRequest,
        Accepted::Unknown);
    row("404 page", BrokenServer::answer(404, "<html>nothing here"), Category::BadRequest, Accepted::Unknown);
    row("429 page", BrokenServer::answer(429, "<html>slow down"), Category::RateLimited, Accepted::No);
}

void TestProducerClient::tellsWhetherItMayHaveBeenAccepted()
{
    QFETCH(QByteArray, answer);
    BrokenServer server([=](const auto&, int) { return BrokenServer::Reply{answer}; });
    const auto outcome = submit(endpointAt(server.url()));
    QVERIFY(outcome && !outcome->ok());
    QTEST(toString(outcome->error().category), "category");
    QTEST(outcome->error().accepted, "accepted");
    QCOMPARE(outcome->error().httpStatus, answer.mid(9, 3).toInt());
    QCOMPARE(server.requests().size(), 1);
}

void TestProducerClient::refusesBeforeSending_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("plain http elsewhere") << QUrl(QStringLiteral("http://example.org")) << token;
    QTest::newRow("no address") << QUrl() << token;
    QTest::newRow("another scheme") << QUrl(QStringLiteral("ftp://127.0.0.1")) << token;
    QTest::newRow("a user name") << QUrl(QStringLiteral("https://a:b@example.org")) << token;
    QTest::newRow("a token that adds a header")
        << QUrl(QStringLiteral("http://127.0.0.1:9")) << QByteArray("abc\r\nX-Other: 1");
}

void TestProducerClient::refusesBeforeSending()
{
    QFETCH(QUrl, url);
    QFETCH(QByteArray, secret);
    const auto outcome = submit({QStringLiteral("test"), url, secret});
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(toString(outcome->error().category), toString(ApiError::Category::BadRequest));
    QCOMPARE(outcome->error().accepted, ApiError::Accepted::No);
    QVERIFY(!outcome->error().message.isEmpty());
    QVERIFY(!outcome->error().message.contains(QLatin1String("abc")));
}

void TestProducerClient::knowsThatNothingWasSent()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    const auto refused = submit(endpointAt(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port))));
    QVERIFY(refused && !refused->ok());
    QCOMPARE(toString(refused->error().category), toString(ApiError::Category::Network));
    QCOMPARE(refused->error().accepted, ApiError::Accepted::No);

    // A server that does not speak TLS.
    BrokenServer plain([](const auto&, int) { return BrokenServer::json("{}"); });
    QUrl secure = plain.url();
    secure.setScheme(QStringLiteral("https"));
    m_client->setLimits({500ms, 500ms, 500ms, replies::maxJsonBytes});
    const auto noTls = submit(endpointAt(secure));
    QVERIFY(noTls && !noTls->ok());
    QCOMPARE(noTls->error().accepted, ApiError::Accepted::No);
    QVERIFY(plain.requests().isEmpty());

    const auto noHost = submit(endpointAt(QUrl(QStringLiteral("https://nowhere.invalid"))));
    QVERIFY(noHost && !noHost->ok());
    QCOMPARE(noHost->error().accepted, ApiError::Accepted::No);
}

void TestProducerClient::givesUpWhenNobodyAnswers()
{
    BrokenServer server([](const auto&, int) {
        BrokenServer::Reply silence;
        silence.close = false;
        return silence;
    });
    m_client->setLimits({1h, 200ms, 1h, replies::maxJsonBytes}); // it is the limit of an answer that ends it
    QElapsedTimer clock;
    clock.start();
    const auto outcome = submit(endpointAt(server.url()));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(toString(outcome->error().category), toString(ApiError::Category::Timeout));
    QCOMPARE(outcome->error().accepted, ApiError::Accepted::Unknown);
    QVERIFY(clock.elapsed() >= 190);
}

void TestProducerClient::givesUpWhenABegunAnswerStalls()
{
    BrokenServer server([](const auto&, int) {
        BrokenServer::Reply half;
        half.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"success\":";
        half.close = false;
        return half;
    });
    ProducerClient::Limits limits;
    limits.answer = 1h;
    limits.stalledAnswer = 200ms;
    m_client->setLimits(limits);
    const auto outcome = submit(endpointAt(server.url()));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(toString(outcome->error().category), toString(ApiError::Category::Timeout));
    QCOMPARE(outcome->error().accepted, ApiError::Accepted::Unknown);
}

void TestProducerClient::stopsEndlessAnswers_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("more"); ///< without end; empty: nothing follows
    QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n")
                               << QByteArray();
    const QByteArray bomb = gzipBomb();
    QTest::newRow("compressed") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " + QByteArray::number(bomb.size())
        + "\r\n\r\n" + bomb) << QByteArray();
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    const auto row = [](const char* name, const QByteArray& head, const QByteArray& more) {
        QTest::newRow(name) << head << more;
    };
    row("body", ok + "\r\n", "0");
    row("body of a refusal", "HTTP/1.1 404 Not Found\r\n\r\n", "0");
    row("chunks", chunked, "400\r\n" + QByteArray(1024, '0') + "\r\n");
    row("small chunks", chunked, "1\r\n0\r\n");
    row("chunk", chunked + "7fffffffffff\r\n", "0");
    row("chunk's extension", chunked + "5;", "x");
    row("lines after the last chunk", chunked + "0\r\n", "X: y\r\n");
    row("headers", ok, "X: y\r\n");
    row("header", ok + "X: ", "x");
    row("name of a header", ok, "x");
    row("status line", "HTTP/1.1 200 ", "O");
    row("heads", {}, "HTTP/1.1 100 Continue\r\n\r\n");
}

/// At the speed of this machine, too, an answer costs no more memory than its limit and what is on its way.
void TestProducerClient::stopsEndlessAnswers()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, more);
    BrokenServer server([=](const auto&, int) {
        BrokenServer::Reply reply{head, false, 0, !more.isEmpty()};
        reply.more = more.isEmpty() ? "0" : more;
        return reply;
    });
    const auto outcome = submit(endpointAt(server.url()));
    QVERIFY2(server.sentWithoutEnd() < 64 * 1024 * 1024,
             qPrintable(QString::number(server.sentWithoutEnd())));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(toString(outcome->error().category), toString(ApiError::Category::Malformed));
    const bool refused = head.startsWith("HTTP/1.1 404");
    QCOMPARE(outcome->error().accepted, refused ? ApiError::Accepted::No : ApiError::Accepted::Unknown);
}

void TestProducerClient::doesNotFollowRedirects()
{
    BrokenServer other([](const auto&, int) { return BrokenServer::json(accepted); });
    const QByteArray location =
        "Location: " + other.url(QStringLiteral("/producer/audios")).toEncoded() + "\r\n";
    for (const int status : {301, 302, 307, 308}) {
        BrokenServer server([=](const auto&, int) {
            return BrokenServer::Reply{BrokenServer::answer(status, {}, location)};
        });
        const auto outcome = submit(endpointAt(server.url()));
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(toString(outcome->error().category), toString(ApiError::Category::BadRequest));
        QCOMPARE(outcome->error().accepted, ApiError::Accepted::No);
        QVERIFY(!outcome->error().message.isEmpty());
    }
    QVERIFY(other.requests().isEmpty());
}

void TestProducerClient::keepsTheTokenOutOfErrors_data()
{
    QTest::addColumn<QByteArray>("echo");
    QTest::addColumn<QByteArray>("shown"); ///< what must not be read anywhere
    const auto row = [](const char* name, const QByteArray& echo, const QByteArray& shown) {
        QTest::newRow(name) << echo << shown;
    };
    const auto each = [](const char* form) {
        QByteArray whole;
        for (const char c : oddToken)
            whole += QString::asprintf(form, c).toLatin1();
        return whole;
    };
    row("plain", oddToken, oddToken);
    row("escaped slash", QByteArray(oddToken).replace("/", "\\/"), oddToken);
    row("every character escaped", each("\\u%04X"), oddToken);
    row("one character escaped", QByteArray(oddToken).replace("k", "\\u006b"), oddToken);
    row("escaped twice", each("\\\\u%04x"), each("\\u%04x"));
    row("after an escape that ends in its first letter", "\\n" + oddToken.mid(1), oddToken.mid(1));
    row("percent-encoded", each("%%%02x"), each("%%%02x"));
    row("HTML", each("&#%d;") + each("&#x%x;"), each("&#%d;"));
    row("invisible characters", QByteArray(oddToken).replace("-", "-\xe2\x80\x8b\\u202e\\u2066"), oddToken);
    row("hexadecimal", oddToken.toHex(), oddToken.toHex());
    for (const char* before : {"", "a", "ab"}) {
        const QByteArray coded = QByteArray(before + oddToken).toBase64();
        row(qPrintable(QStringLiteral("base64 after %1").arg(qstrlen(before))), coded, coded.mid(4, 24));
    }
}

/// Wherever a service puts the token, and however it writes it: what is stored, printed or shown lacks it.
void TestProducerClient::keepsTheTokenOutOfErrors()
{
    QFETCH(const QByteArray, echo);
    QFETCH(const QByteArray, shown);
    BrokenServer server([&](const auto&, int n) {
        const QByteArray fault = R"({"error":{"code":")" + echo + R"(","message":"unknown token )" + echo
                                 + R"(!"},"trace_id":"t)" + echo + "\"}";
        return n == 0   ? BrokenServer::json(fault, 401)
               : n == 1 ? BrokenServer::json(fault.chopped(1), 401) // no JSON: shown as it came
               : n == 2
                   ? BrokenServer::Reply{BrokenServer::answer(502, "<h1>Bearer " + echo + "</h1>")}
                   : BrokenServer::json(R"({"task_id":"a","data":[{"id":"1","title":")" + echo
                                        + R"(","state":"complete","audio_url":"https://m.example/1"}]})");
    });
    Endpoint endpoint = endpointAt(server.url());
    endpoint.token = oddToken;
    for (int n = 0; n < 3; ++n) {
        const auto outcome = submit(endpoint);
        QVERIFY(outcome && !outcome->ok());
        const ApiError& error = outcome->error();
        const QString all = error.message + error.code + error.traceId + error.sentence() + error.nextStep();
        QVERIFY2(!all.contains(QString::fromLatin1(shown)), qPrintable(all));
        QVERIFY(!error.message.isEmpty());
        if (n == 0)
            QVERIFY2(all.contains(QLatin1String("unknown token")), qPrintable(all));
    }
    const auto outcome = submit(endpoint);
    QVERIFY(outcome && outcome->ok());
    QCOMPARE((*outcome)->songs.size(), 1);
    const QString title = (*outcome)->songs.first().title;
    QVERIFY2(!title.contains(QString::fromLatin1(shown)), qPrintable(title));
}

void TestProducerClient::checksAddressAndToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ok");
    const QByteArray coded = R"({"success":false,"error":{"code":"%","message":"m"}})";
    const auto code = [&](const char* word) { return QByteArray(coded).replace("%", word); };
    QTest::newRow("no such task, null") << 200 << QByteArray("null") << true;
    QTest::newRow("no such task, empty") << 200 << QByteArray("{}") << true;
    QTest::newRow("no such task, 404") << 404 << code("not_found") << true;
    QTest::newRow("no such task, 400") << 400 << code("bad_request") << true;
    QTest::newRow("wrong token") << 401 << code("invalid_token") << false;
    QTest::newRow("wrong token, 400") << 400 << code("token_mismatched") << false;
    QTest::newRow("used up") << 403 << code("used_up") << false;
    QTest::newRow("no api") << 404 << code("no_api") << false;
    QTest::newRow("a web site's 404") << 404 << QByteArray("<html>Not found</html>") << false;
    QTest::newRow("a web site") << 200 << QByteArray("<html>Welcome</html>") << false;
    QTest::newRow("another service") << 200 << QByteArray(R"({"version":"1.2"})") << false;
    QTest::newRow("broken") << 500 << code("api_error") << false;
}

void TestProducerClient::checksAddressAndToken()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    BrokenServer server([=](const auto&, int) { return BrokenServer::json(body, status); });
    std::optional<Result<void, ApiError>> outcome;
    m_client->check(endpointAt(server.url()), this, [&](auto r) { outcome = r; });
    QTRY_VERIFY(outcome);
    QTEST(outcome->ok(), "ok");
    QCOMPARE(server.requests().first().path(), tasksPath);
    QCOMPARE(bodyOf(server.requests().first()).value(QStringLiteral("action")).toString(),
             QStringLiteral("retrieve"));
    if (!outcome->ok())
        QVERIFY(!outcome->error().sentence().isEmpty() && !outcome->error().nextStep().isEmpty());
}

void TestProducerClient::callsBackLaterAndOnce()
{
    int calls = 0;
    QPointer<ApiCall> call =
        m_client->submit({QStringLiteral("x"), QUrl(QStringLiteral("http://example.org")), {}},
                         Action::songs(), {}, this, [&](const auto&) { ++calls; });
    QCOMPARE(calls, 0); // not from inside
    QTRY_COMPARE(calls, 1);
    QTRY_VERIFY(!call); // gone by itself
    QCOMPARE(calls, 1);
}

void TestProducerClient::isSilentAfterCancelAndDestruction()
{
    BrokenServer server([](const auto&, int) {
        auto reply = BrokenServer::json(accepted);
        reply.held = true;
        return reply;
    });
    const Endpoint endpoint = endpointAt(server.url());
    int calls = 0;
    const auto count = [&](const auto&) { ++calls; };
    QPointer<ApiCall> cancelled = m_client->submit(endpoint, Action::songs(), {}, this, count);
    auto context = std::make_unique<QObject>();
    QPointer<ApiCall> orphaned = m_client->submit(endpoint, Action::songs(), {}, context.get(), count);
    ApiCall* const deleted = m_client->submit(endpoint, Action::songs(), {}, this, count);
    QTRY_COMPARE(server.requests().size(), 3);
    cancelled->cancel();
    context.reset();
    delete deleted;
    QTRY_VERIFY(!cancelled && !orphaned);
    m_client->submit(endpoint, Action::songs(), {}, this, count);
    QTRY_COMPARE(server.requests().size(), 4);
    m_client.reset();
    m_client = std::make_unique<ProducerClient>();
    bool answered = false;
    m_client->submit(endpoint, Action::songs(), {}, this, [&](const auto&) { answered = true; });
    QTRY_COMPARE(server.requests().size(), 5);
    QTRY_VERIFY((server.release(), answered)); // the others' answers come before it
    QCOMPARE(calls, 0);
}

RIFFDESK_TEST(tst_producerclient, test::runTest<TestProducerClient>);

#include "tst_producerclient.moc"
