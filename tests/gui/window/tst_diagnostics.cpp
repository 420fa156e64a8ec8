#include "platform/logging.h"
#include "support/brokenserver.h"
#include "support/testprogram.h"
#include "windowbench.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>

using namespace riffdesk;
using namespace riffdesk::test;

/// What a user sends along with a question or a report.
class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesWhatWasSeen();
};

void TestDiagnostics::copiesWhatWasSeen()
{
    const QString token = QStringLiteral("tok-5f1e9a77c0de");
    const BrokenServer server([](const BrokenServer::Request&, int) {
        return BrokenServer::json(
            R"({"success":false,"error":{"code":"bad_request","message":"A song for Christmas is none"}})",
            400);
    });
    Studio::Options options;
    options.service = server.url();
    options.token = token.toUtf8();
    WindowBench bench(options);
    bench.studio().keepLog();
    bench.studio().settings().setCallbackPath(QStringLiteral("0123456789abcdef0123456789abcdef"));
    QTest::keyClicks(bench.need("styleOrIdeaEdit"), songPrompt);
    QTest::keyClick(bench.need("styleOrIdeaEdit"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bench.seen("jobEditButton"));

    for (QAction* action : bench.window().findChildren<QAction*>()) {
        if (action->iconText().startsWith(QLatin1String("Copy diagnostics")))
            action->trigger();
    }
    const auto text = [&] { return bench.need<QPlainTextEdit>("diagnosticsText")->toPlainText(); };
    QTRY_VERIFY(bench.seen("diagnosticsText"));
    for (const char* part : {"Riffdesk ", "Qt 6.", "offscreen", "jobs/sendDelay = 0", "failed: 1"})
        QVERIFY2(text().contains(QLatin1String(part)), part);
    QVERIFY2(text().contains(QLatin1String(" generate failed, badRequest, HTTP 400, code bad_request")),
             qPrintable(text()));
    QVERIFY2(!text().contains(QLatin1String("Christmas")), qPrintable(text()));
    QVERIFY(!text().contains(QLatin1String("0123456789abcdef0123456789abcdef")));
    QVERIFY(!text().contains(token));

    bench.need<QCheckBox>("diagnosticsWords")->click();
    QVERIFY(text().contains(songPrompt));
    QVERIFY(!text().contains(token));
    bench.click("copyDiagnostics");
    QCOMPARE(QGuiApplication::clipboard()->text(), text());
    logging::stop();
}

RIFFDESK_TEST(tst_diagnostics, runWindowTest<TestDiagnostics>);

#include "tst_diagnostics.moc"
