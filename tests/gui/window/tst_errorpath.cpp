#include "platform/networkstate.h"
#include "support/brokenserver.h"
#include "support/testprogram.h"
#include "windowbench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

QByteArray deepJson()
{
    constexpr int deep = 200'000;
    return "{\"success\":true,\"data\":" + QByteArray(deep, '[') + QByteArray(deep, ']') + "}";
}

QByteArray failure(const char* code, const char* message, const char* trace)
{
    return QByteArray(R"({"success":false,"error":{"code":")") + code + R"(","message":")" + message
           + R"("},"trace_id":")" + trace + R"("})";
}

} // namespace

/// A service that answers every paid request with the same fault: what the person sees, and what is left.
class TestErrorPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultIsToldOnTheCard_data();
    void faultIsToldOnTheCard();
    void withoutANetworkThatIsSaid();
};

void TestErrorPath::faultIsToldOnTheCard_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("trace");
    QTest::addColumn<QString>("charge");
    QTest::addColumn<bool>("failed"); ///< else it may have been taken: the person decides
    const auto json = [](int status, const QByteArray& body) {
        return BrokenServer::json(body, status).bytes;
    };
    const auto text = [](const char* words) { return QString::fromUtf8(words); };

    QTest::newRow("403 used up") << json(403, failure("used_up", "quota exhausted", "trace-403"))
                                 << text("The account has no credits left: quota exhausted")
                                 << text("Top up the account") << text("trace-403") << text("not charged")
                                 << true;
    QTest::newRow("403 refused") << json(403, failure("forbidden", "not allowed", "trace-mod"))
                                 << text("The service refused the text: not allowed")
                                 << text("Change the prompt or the lyrics") << text("trace-mod")
                                 << text("not charged") << true;
    QTest::newRow("500") << json(500, failure("api_error", "fetch failed", "trace-500"))
                         << text("The service has a problem (status 500): fetch failed")
                         << text("you pay twice") << text("trace-500") << QString() << false;
    QTest::newRow("502 page") << BrokenServer::answer(502,
                                                      "<html><head><title>502 Bad Gateway</title></head>"
                                                      "<body><h1>502 Bad Gateway</h1></body></html>",
                                                      "Content-Type: text/html\r\n")
                              << text("The service has a problem (status 502)") << text("you pay twice")
                              << QString() << QString() << false;
    QTest::newRow("deep JSON") << json(200, deepJson())
                               << text("The service sent an answer that cannot be used")
                               << text("you pay twice") << QString() << QString() << false;
}

void TestErrorPath::faultIsToldOnTheCard()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, what);
    QFETCH(QString, next);
    QFETCH(QString, trace);
    QFETCH(QString, charge);
    QFETCH(bool, failed);
    const BrokenServer server([answer](const BrokenServer::Request& request, int) {
        if (request.path() == "/producer/audios")
            return BrokenServer::Reply{answer};
        return BrokenServer::json(R"({"success":true,"items":[],"count":0})");
    });
    Studio::Options options;
    options.service = server.url();
    options.token = "tok-5f1e9a77c0de";
    WindowBench bench(options);

    QTest::keyClicks(bench.need("styleOrIdeaEdit"), songPrompt);
    QTest::keyClick(bench.need("styleOrIdeaEdit"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bench.seen("jobCard"));
    const char* sign = failed ? "jobEditButton" : "jobSendAgainButton";
    QTRY_VERIFY(bench.seen(sign));
    const QString status = bench.need<QLabel>("jobStatus")->text();
    QVERIFY2(status.contains(what), qPrintable(status));
    QVERIFY2(status.contains(next), qPrintable(status));
    QVERIFY(!status.contains(QLatin1Char('<')));
    QCOMPARE(bench.seen("jobCharge") ? bench.need("jobCharge")->property("text").toString() : QString(),
             charge);
    QVERIFY(!bench.seen("jobProgress"));

    QCOMPARE(bench.seen("jobCopyTraceButton") != nullptr, !trace.isEmpty());
    if (!trace.isEmpty()) {
        bench.click("jobCopyTraceButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), trace);
    }

    QCOMPARE(bench.need<QPlainTextEdit>("styleOrIdeaEdit")->toPlainText(), songPrompt);
    if (failed) {
        QTest::keyClicks(bench.need("styleOrIdeaEdit"), QStringLiteral(" or another"));
        bench.click("jobEditButton");
        QCOMPARE(bench.need<QPlainTextEdit>("styleOrIdeaEdit")->toPlainText(), songPrompt);
        QVERIFY(bench.need<QLabel>("createProblem")->text().contains(what));
    }
    bench.openWindow();
    QCOMPARE(bench.need<QPlainTextEdit>("styleOrIdeaEdit")->toPlainText(), songPrompt);
    QVERIFY2(bench.seen("jobCard"), "an open question stays until it is answered");

    int paid = 0;
    for (const BrokenServer::Request& request : server.requests())
        paid += request.path() == "/producer/audios" ? 1 : 0;
    QCOMPARE(paid, 1);
    QCOMPARE(bench.studio().library().count(), 0);
    bench.click("jobDismissButton");
    QTRY_VERIFY(!bench.seen("jobCard"));
}

void TestErrorPath::withoutANetworkThatIsSaid()
{
    Studio::Options options;
    options.service = QUrl(QStringLiteral("https://music.invalid")); // nothing asks it for anything
    options.token = "tok-5f1e9a77c0de";
    WindowBench bench(options);
    const auto* const button = bench.need<QPushButton>("serviceButton");
    QCOMPARE(button->text(), QStringLiteral("music.invalid"));
    bench.studio().network().set(true, false);
    QCOMPARE(button->text(), QStringLiteral("music.invalid (offline)"));
    QVERIFY2(button->toolTip().contains(QStringLiteral("no network")), qPrintable(button->toolTip()));
    bench.studio().network().set(false, false);
    QCOMPARE(button->text(), QStringLiteral("music.invalid"));
}

RIFFDESK_TEST(tst_errorpath, runWindowTest<TestErrorPath>);

#include "tst_errorpath.moc"
