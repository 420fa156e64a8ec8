#include "createbench.h"
#include "support/brokenserver.h"
#include "support/dropping.h"
#include "support/program.h"
#include "support/testprogram.h"

#include <QDir>
#include <QLineEdit>
#include <QMimeData>

using namespace riffdesk;
using namespace riffdesk::test;

/// Every file of lyrics in tests/fixtures, dropped on the lyrics editor and given to `create --lyrics`: both
/// ask for the same words under the same title.
class TestLyricsAlike : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowAndCommandLine_data();
    void windowAndCommandLine();
};

void TestLyricsAlike::windowAndCommandLine_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(RIFFDESK_FIXTURES "/lyrics"));
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestLyricsAlike::windowAndCommandLine()
{
    QFETCH(QString, path);
    const CreateBench bench;
    auto* editor = bench.find<QPlainTextEdit>("lyricsEdit");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QVERIFY(dropOn(editor->viewport(), data));
    QTRY_VERIFY_WITH_TIMEOUT(!editor->document()->isEmpty(), patienceMs);

    // It refuses what it is sent, so that the program ends.
    const BrokenServer server(
        [](const BrokenServer::Request&, int) { return BrokenServer::json("{}", 400); });
    QTemporaryDir home;
    const ProgramRun run =
        runProgram({QStringLiteral("--service"), server.url().toString(), QStringLiteral("--data-dir"),
                    home.path(), QStringLiteral("create"), QStringLiteral("--lyrics"), path},
                   "tok-9f8e7d6c5b4a39281706");
    QJsonObject sent;
    for (const BrokenServer::Request& request : server.requests()) {
        if (request.path() == "/producer/audios")
            sent = QJsonDocument::fromJson(request.body).object();
    }
    QVERIFY2(!sent.isEmpty(), run.errors.constData());
    QCOMPARE(sent.value(QLatin1String("lyric")).toString(), editor->toPlainText());
    QCOMPARE(sent.value(QLatin1String("title")).toString(), bench.find<QLineEdit>("titleEdit")->text());
    QCOMPARE(run.errors.contains("--encoding"), bench.find<QWidget>("encodingHint")->isVisible());
}

RIFFDESK_TEST(tst_lyricsalike, runCreateTest<TestLyricsAlike>);

#include "tst_lyricsalike.moc"
