#include "api/apierror.h"
#include "support/testprogram.h"

#include <QtTest>

using namespace riffdesk;
using Category = ApiError::Category;

class TestApiError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnswers_data();
    void readsAnswers();
    void saysWhetherItWasAccepted();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void boundsForeignText();
    void hidesTokens();
    void everyErrorHasTwoSentences();
    void wordsAreStable();
};

void TestApiError::readsAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("trace");
    const auto row = [](const char* name, int status, const QByteArray& body, const char* category,
                        const char* code, const char* message, const char* trace = "") {
        QTest::newRow(name) << status << body << QString::fromUtf8(category) << QString::fromUtf8(code)
                            << QString::fromUtf8(message) << QString::fromUtf8(trace);
    };
    row("the guide's example", 500,
        R"({"success":false,"error":{"code":"api_error","message":"fetch failed"},"trace_id":"2cf8"})",
        "server", "api_error", "fetch failed", "2cf8");
    row("400", 400, R"({"error":{"code":"bad_request","message":"no"}})", "badRequest", "bad_request", "no");
    row("400 about the words", 400,
        R"({"error":{"code":"bad_request","message":"sensitive words in lyrics"}})", "moderation",
        "bad_request", "sensitive words in lyrics");
    row("400 of the token", 400, R"({"error":{"code":"token_mismatched","message":"no"}})", "auth",
        "token_mismatched", "no");
    row("400 without a token", 400, R"({"error":{"code":"no_token"}})", "auth", "no_token", "");
    row("400 not implemented", 400, R"({"error":{"code":"api_not_implemented"}})", "badRequest",
        "api_not_implemented", "");
    row("401", 401, R"({"error":{"code":"token_expired","message":"old"}})", "auth", "token_expired", "old");
    row("401 without a word", 401, {}, "auth", "", "");
    row("402", 402, "{}", "balance", "", "{}");
    row("403 used up", 403, R"({"error":{"code":"used_up","message":"empty"}})", "balance", "used_up",
        "empty");
    row("403 bare word", 403, R"({"error":"used_up"})", "balance", "used_up", "used_up");
    row("403 otherwise", 403, R"({"error":{"code":"forbidden","message":"bad words"}})", "moderation",
        "forbidden", "bad words");
    row("403 of a gateway", 403, "<html><title>Blocked</title></html>", "badRequest", "", "Blocked");
    row("404", 404, R"({"error":{"code":"no_api","message":"gone"}})", "badRequest", "no_api", "gone");
    row("408", 408, {}, "timeout", "", "");
    row("429", 429, R"({"error":{"code":"too_many_requests"}})", "rateLimited", "too_many_requests", "");
    row("502 page", 502,
        "<html><head><style>p { x }</style><script>var a = '<b>';</script></head>\n<body><h1>502 Bad "
        "&amp; Gateway</h1><p>nginx</p></body></html>",
        "server", "", "502 Bad & Gateway");
    row("empty", 503, {}, "server", "", "");
    row("bare string as error", 500, R"({"error":"fetch failed"})", "server", "", "fetch failed");
    row("bare string as body", 500, R"("fetch failed")", "server", "", "fetch failed");
    row("plain text", 500, "fetch failed\nat line 1", "server", "", "fetch failed");
    row("detail", 400, R"({"detail":"no such field"})", "badRequest", "", "no such field");
    row("code beside it", 400, R"({"code":"disabled","message":"off"})", "badRequest", "disabled", "off");
    row("numeric code", 400, R"({"error":{"code":17,"message":"off"}})", "badRequest", "17", "off");
    row("trace inside", 400, R"({"error":{"message":"m","trace_id":"in"}})", "badRequest", "", "m", "in");
    row("cut-off JSON", 500, R"({"error":{"code":"api_er)", "server", "", R"({"error":{"code":"api_er)");
    row("success: false", 200, R"({"success":false,"error":{"code":"x","message":"m"}})", "server", "x", "m");
    row("moderated", 200, R"({"success":false,"error":{"code":"x","message":"Lyrics violate our policy"}})",
        "moderation", "x", "Lyrics violate our policy");
}

void TestApiError::readsAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const ApiError error = apiErrorFromAnswer(status, body);
    QCOMPARE(error.httpStatus, status);
    QTEST(toString(error.category), "category");
    QTEST(error.code, "code");
    QTEST(error.message, "message");
    QTEST(error.traceId, "trace");
    QCOMPARE(error.retryAfterMs, -1);
}

void TestApiError::saysWhetherItWasAccepted()
{
    using Accepted = ApiError::Accepted;
    const QByteArray structured = R"({"error":{"code":"api_error","message":"m"}})";
    for (const int status : {400, 401, 402, 403, 404, 422, 429, 451})
        QVERIFY(apiErrorFromAnswer(status, structured).accepted == Accepted::No);
    QVERIFY(apiErrorFromAnswer(500, structured).accepted == Accepted::Unknown);
    QVERIFY(apiErrorFromAnswer(500, "<html>").accepted == Accepted::Unknown);
    for (const int status : {502, 504})
        QVERIFY(apiErrorFromAnswer(status, structured).accepted == Accepted::Unknown);
    QVERIFY(apiErrorFromAnswer(200, R"({"success":false})").accepted == Accepted::Yes);
}

void TestApiError::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    const auto row = [](const char* name, const QByteArray& header, qint64 least, qint64 most) {
        QTest::newRow(name) << header << least << most;
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto date = [&](int seconds) -> QByteArray {
        return QLocale::c()
                   .toString(now.addSecs(seconds), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"))
                   .toLatin1()
               + " GMT";
    };
    row("none", {}, -1, -1);
    row("seconds", "7", 7000, 7000);
    row("a fraction", "0.5", 500, 500);
    row("zero", "0", 0, 0);
    row("below zero", "-5", -1, -1);
    row("a year", "31536000", 86'400'000, 86'400'000);
    row("endless", "1e300", 86'400'000, 86'400'000);
    row("not a number", "nan", -1, -1);
    row("a date", date(60), 55'000, 60'000);
    row("a date gone by", date(-60), 0, 0);
    row("nonsense", "soon", -1, -1);
}

void TestApiError::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    const qint64 wait = apiErrorFromAnswer(429, {}, header).retryAfterMs;
    QVERIFY2(wait >= least && wait <= most, qPrintable(QString::number(wait)));
}

void TestApiError::boundsForeignText()
{
    const QByteArray lines = R"({"error":{"code":")" + QByteArray(5000, 'c')
                             + R"(","message":"one\r\n\ttwo\u0000\u001b[31m)" + QByteArray(5000, 'x')
                             + R"(\u202e"},"trace_id":")" + QByteArray(5000, 't') + "\"}";
    const ApiError error = apiErrorFromAnswer(400, lines);
    QVERIFY(error.message.startsWith(QLatin1String("one two [31m")));
    QCOMPARE(error.message.size(), 300);
    QVERIFY(error.code.size() <= 100 && error.traceId.size() <= 200);
    for (const QChar c : error.message)
        QVERIFY(c.isPrint());
    QVERIFY(apiErrorFromAnswer(500, QByteArray(1'000'000, '<')).message.size() <= 300);
    QVERIFY(apiErrorFromAnswer(500, QByteArray(200'000, '[')).message.size() <= 300);
}

void TestApiError::hidesTokens()
{
    for (const char* words : {"Bearer abcdef0123456789", "authorization: Bearer abcdef0123456789",
                              "wrong token: abcdef0123456789", "bearer\\nabcdef0123456789"}) {
        const QByteArray body = R"({"error":{"message":")" + QByteArray(words) + "\"}}";
        const ApiError error = apiErrorFromAnswer(401, body);
        QVERIFY2(!error.message.contains(QLatin1String("abcdef")), qPrintable(error.message));
        QVERIFY(!error.message.isEmpty());
    }
}

void TestApiError::everyErrorHasTwoSentences()
{
    for (int category = 0; category <= int(Category::Cancelled); ++category) {
        for (const int status : {0, 200, 400, 402, 403, 404, 429, 500, 502}) {
            for (const char* code :
                 {"", "used_up", "invalid_token", "token_expired", "token_mismatched", "no_token", "no_api",
                  "api_not_implemented", "disabled", "never_heard_of"}) {
                ApiError error;
                error.category = Category(category);
                error.httpStatus = status;
                error.code = QString::fromLatin1(code);
                QVERIFY(error.sentence().endsWith(QLatin1Char('.')));
                QVERIFY(error.nextStep().endsWith(QLatin1Char('.')));
                error.accepted = ApiError::Accepted::Unknown;
                error.message = QStringLiteral("their words");
                QVERIFY(error.sentence().endsWith(QLatin1Char('.')));
                QVERIFY(error.nextStep().endsWith(QLatin1Char('.')));
                QCOMPARE(error.sentence().contains(error.message), error.category != Category::Cancelled);
            }
        }
    }
    const auto saysOf = [](int status, const char* body, const char* words) {
        return apiErrorFromAnswer(status, body).sentence().contains(QLatin1String(words));
    };
    QVERIFY(saysOf(403, R"({"error":{"code":"used_up"}})", "no credits left"));
    QVERIFY(saysOf(403, R"({"error":{"code":"moderation"}})", "refused the text"));
    QVERIFY(saysOf(401, R"({"error":{"code":"invalid_token"}})", "token"));
    QVERIFY(saysOf(500, "<html><h1>Oops</h1></html>", "500"));
    ApiError malformed;
    malformed.category = Category::Malformed;
    QVERIFY(malformed.sentence().contains(QLatin1String("cannot be used")));
    // What may have been charged is never to be sent again lightly.
    ApiError lost;
    lost.category = Category::Timeout;
    lost.accepted = ApiError::Accepted::Unknown;
    QVERIFY(lost.nextStep().contains(QLatin1String("charged")));
    ApiError limited;
    limited.category = Category::RateLimited;
    limited.retryAfterMs = 6500;
    QVERIFY(limited.nextStep().contains(QLatin1String("7 s")));
}

void TestApiError::wordsAreStable()
{
    const QStringList words{
        QStringLiteral("network"),    QStringLiteral("timeout"),    QStringLiteral("auth"),
        QStringLiteral("balance"),    QStringLiteral("moderation"), QStringLiteral("rateLimited"),
        QStringLiteral("badRequest"), QStringLiteral("server"),     QStringLiteral("malformed"),
        QStringLiteral("cancelled"),
    };
    for (int category = 0; category < words.size(); ++category) {
        QCOMPARE(toString(Category(category)), words.at(category));
        QVERIFY(apiErrorCategoryFromString(words.at(category)) == Category(category));
    }
}

RIFFDESK_TEST(tst_apierror, test::runTest<TestApiError>);

#include "tst_apierror.moc"
