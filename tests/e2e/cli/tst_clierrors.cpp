#include "support/brokenserver.h"
#include "support/program.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace riffdesk::test;

/// Every way in which a service can refuse or break, seen from the command line: its exit status, its
/// category, one sentence, a next step, and never a second paid request.
class TestCliErrors : public QObject
{
    Q_OBJECT

    static constexpr auto token = "tok-9f8e7d6c5b4a39281706";

    static ProgramRun create(const QString& service, const QString& dataDir, const QStringList& more = {})
    {
        return runProgram(QStringList{QStringLiteral("--service"), service, QStringLiteral("--data-dir"),
                                      dataDir, QStringLiteral("create"), QStringLiteral("--prompt"),
                                      QStringLiteral("A song for Christmas"), QStringLiteral("--json")}
                              + more,
                          token);
    }

    static int paidRequests(const BrokenServer& server)
    {
        int count = 0;
        const auto requests = server.requests();
        for (const auto& request : requests)
            count += request.path() == "/producer/audios" ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void theServiceRefuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("category");
        QTest::addColumn<int>("exitCode");

        const auto coded = [](const char* code) -> QByteArray {
            return quoted("{'success':false,'error':{'code':'") + code
                   + quoted("','message':'no'},'trace_id':'trace-77'}");
        };
        QTest::newRow("400 bad_request") << 400 << coded("bad_request") << QStringLiteral("badRequest") << 3;
        QTest::newRow("400 api_not_implemented")
            << 400 << coded("api_not_implemented") << QStringLiteral("badRequest") << 3;
        QTest::newRow("400 token_mismatched")
            << 400 << coded("token_mismatched") << QStringLiteral("auth") << 3;
        QTest::newRow("401 invalid_token") << 401 << coded("invalid_token") << QStringLiteral("auth") << 3;
        QTest::newRow("401 token_expired") << 401 << coded("token_expired") << QStringLiteral("auth") << 3;
        QTest::newRow("402") << 402 << coded("payment_required") << QStringLiteral("balance") << 3;
        QTest::newRow("403 used_up") << 403 << coded("used_up") << QStringLiteral("balance") << 3;
        QTest::newRow("403 moderation") << 403 << coded("forbidden") << QStringLiteral("moderation") << 3;
        QTest::newRow("404 no_api") << 404 << coded("no_api") << QStringLiteral("badRequest") << 3;
        QTest::newRow("500 api_error") << 500 << coded("api_error") << QStringLiteral("server") << 5;
        QTest::newRow("400 bare string")
            << 400 << quoted("{'error':'something'}") << QStringLiteral("badRequest") << 3;
        // Whether these were accepted is unknown, and this service has no history to ask.
        QTest::newRow("502 html") << 502 << QByteArray("<html><h1>Bad gateway</h1></html>")
                                  << QStringLiteral("server") << 5;
        QTest::newRow("cut-off JSON")
            << 200 << quoted("{'success':true,'data':[{'id':'a") << QStringLiteral("malformed") << 5;
        QTest::newRow("deep JSON") << 200 << QByteArray(200'000, '[') << QStringLiteral("malformed") << 5;
        QTest::newRow("empty") << 200 << QByteArray() << QStringLiteral("malformed") << 5;
    }

    void theServiceRefuses()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, category);
        QFETCH(int, exitCode);
        const BrokenServer server([=](const BrokenServer::Request& request, int) {
            return request.path() == "/producer/audios"
                       ? BrokenServer::json(body, status)
                       : BrokenServer::json(quoted("{'error':{'code':'no_api','message':'no such api'}}"),
                                            404);
        });
        QTemporaryDir data;
        const auto run = create(server.url().toString(), data.path());
        QVERIFY2(run.exitCode == exitCode, run.errors.constData());
        const QJsonObject error = run.errorObject().value(QStringLiteral("error")).toObject();
        QCOMPARE(error.value(QStringLiteral("category")).toString(), category);
        QVERIFY(!error.value(QStringLiteral("message")).toString().isEmpty());
        QVERIFY(!error.value(QStringLiteral("nextStep")).toString().isEmpty());
        if (body.contains("trace-77"))
            QCOMPARE(error.value(QStringLiteral("traceId")).toString(), QStringLiteral("trace-77"));
        QVERIFY(!run.errors.contains(token));
        QVERIFY(run.output.isEmpty());
        QCOMPARE(paidRequests(server), 1);
    }

    void waitsAsLongAsAskedWhenThereAreTooMany()
    {
        const BrokenServer server([](const BrokenServer::Request& request, int) {
            if (request.path() != "/producer/audios")
                return BrokenServer::json("{}", 404);
            return BrokenServer::Reply{BrokenServer::answer(
                429, quoted("{'error':{'code':'too_many_requests','message':'slow down'}}"),
                "Retry-After: 1\r\n")};
        });
        QTemporaryDir data;
        const auto run = create(server.url().toString(), data.path());
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.errorObject()
                     .value(QStringLiteral("error"))
                     .toObject()
                     .value(QStringLiteral("category"))
                     .toString(),
                 QStringLiteral("rateLimited"));
        // A 429 was certainly not accepted, so the same request may go again, but not for ever.
        QVERIFY(paidRequests(server) > 1);
        QVERIFY(paidRequests(server) <= 5);
    }

    void aHugeAnswerIsRefused()
    {
        const BrokenServer server([](const BrokenServer::Request& request, int) {
            if (request.path() != "/producer/audios")
                return BrokenServer::json("{}", 404);
            BrokenServer::Reply reply;
            reply.bytes =
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\n\r\n";
            reply.endless = true;
            return reply;
        });
        QTemporaryDir data;
        const auto run = create(server.url().toString(), data.path());
        QCOMPARE(run.exitCode, 5);
        QCOMPARE(run.errorObject()
                     .value(QStringLiteral("error"))
                     .toObject()
                     .value(QStringLiteral("category"))
                     .toString(),
                 QStringLiteral("malformed"));
        QCOMPARE(paidRequests(server), 1);
    }

    void nobodyListens()
    {
        QString address;
        {
            const BrokenServer gone(
                [](const BrokenServer::Request&, int) { return BrokenServer::json("{}"); });
            address = gone.url().toString();
        }
        QTemporaryDir data;
        QCOMPARE(create(address, data.path()).exitCode, 4);
    }

    void nothingLeavesForABadRequest_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("prompt too long")
            << QStringList{QStringLiteral("--prompt"), QString(5001, QLatin1Char('x'))};
        QTest::newRow("action") << QStringList{QStringLiteral("--action"), QStringLiteral("explode")};
        QTest::newRow("model") << QStringList{QStringLiteral("--model"), QStringLiteral("FUZZ-9")};
        QTest::newRow("range") << QStringList{QStringLiteral("--set"), QStringLiteral("weirdness=2")};
        QTest::newRow("not a number")
            << QStringList{QStringLiteral("--set"), QStringLiteral("weirdness=much")};
        QTest::newRow("unknown key") << QStringList{QStringLiteral("--set"), QStringLiteral("tempo=120")};
        QTest::newRow("no source") << QStringList{QStringLiteral("--action"), QStringLiteral("cover")};
        QTest::newRow("no lyrics file")
            << QStringList{QStringLiteral("--lyrics"), QStringLiteral("/nonexistent")};
    }

    void nothingLeavesForABadRequest()
    {
        QFETCH(QStringList, words);
        const BrokenServer server([](const BrokenServer::Request&, int) { return BrokenServer::json("{}"); });
        QTemporaryDir data;
        const auto run = create(server.url().toString(), data.path(), words);
        QVERIFY2(run.exitCode == 2, run.errors.constData());
        QCOMPARE(run.errorObject().value(QStringLiteral("exitCode")).toInt(), 2);
        QVERIFY(server.requests().isEmpty());
    }

    void plainHttpToAnotherHostIsRefused()
    {
        QTemporaryDir data;
        QCOMPARE(create(QStringLiteral("http://192.0.2.1"), data.path()).exitCode, 2);
        QCOMPARE(create(QStringLiteral("http://localhost.example.org"), data.path()).exitCode, 2);
    }

    void aSecondProcessDoesNotTouchTheJobs()
    {
        // While one `create` waits for its service, another on the same library is told so and sends nothing.
        const BrokenServer server([](const BrokenServer::Request&, int) {
            BrokenServer::Reply reply;
            reply.delayMs = 20'000;
            return reply;
        });
        QTemporaryDir data;
        QProcess first;
        first.setProcessEnvironment(bareEnvironment(token));
        first.start(QStringLiteral(RIFFDESK_PROGRAM),
                    {QStringLiteral("--service"), server.url().toString(), QStringLiteral("--data-dir"),
                     data.path(), QStringLiteral("create"), QStringLiteral("--prompt"),
                     QStringLiteral("first")});
        QTRY_COMPARE(paidRequests(server), 1);
        QCOMPARE(create(server.url().toString(), data.path()).exitCode, 2);
        QCOMPARE(paidRequests(server), 1);
        first.kill();
        first.waitForFinished();
    }
};

RIFFDESK_TEST(tst_clierrors, runTest<TestCliErrors>);

#include "tst_clierrors.moc"
