#include "support/testprogram.h"
#include "tests/unit/export/exportbench.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace riffdesk;

namespace {

/// "killedexport AUDIO FOLDER": exports it as MP3 until it is killed.
int exportUntilKilled(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    ExportItem item;
    item.song.id = QStringLiteral("killed");
    item.song.title = QStringLiteral("Killed");
    item.audioPath = QString::fromLocal8Bit(argv[1]);
    item.root = QString::fromLocal8Bit(argv[2]);
    item.targetPath = item.root + QStringLiteral("/Killed");
    item.options.format = QStringLiteral("mp3");
    Exporter exporter;
    exporter.start({1, [item](int) { return Result<ExportItem>(item); }, item.root, false});
    return QCoreApplication::exec();
}

} // namespace

/// The program is killed while it encodes: what it leaves is no song, and goes with the next export.
class TestExportKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leftoversGoWithTheNextExport()
    {
        test::ExportBench m;
        m.audio = m.path(QStringLiteral("long.wav"));
        QVERIFY(test::writeLongSilence(m.audio, 7200));
        QVERIFY(QDir().mkpath(m.out()));
        QProcess killed;
        killed.setProcessChannelMode(QProcess::ForwardedChannels);
        killed.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("killedexport"), m.audio, m.out()});
        const auto parts = [&m] {
            QStringList grown;
            for (const QFileInfo& file :
                 QDir(m.out()).entryInfoList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden)) {
                if (file.size() > 0)
                    grown << file.fileName();
            }
            return grown;
        };
        QTRY_COMPARE(parts().size(), 1);
        killed.kill();
        QVERIFY(killed.waitForFinished());
        QCOMPARE(killed.exitStatus(), QProcess::CrashExit);
        QCOMPARE(parts().size(), 1);
        QVERIFY(!QFile::exists(m.out(QStringLiteral("Killed.mp3"))));

        QVERIFY(m.makeSong());
        ExportItem item = m.item("mp3", QStringLiteral("Killed"));
        item.root = m.out();
        QVERIFY2(m.runAll({1, [item](int) { return Result<ExportItem>(item); }, m.out(), false}),
                 m.problem().constData());
        QCOMPARE(m.written(),
                 (QStringList{QStringLiteral(".riffdesk-export.jsonl"), QStringLiteral("Killed.mp3")}));
    }
};

RIFFDESK_TEST(killedexport, exportUntilKilled);
RIFFDESK_TEST(tst_exportkilled, test::runTest<TestExportKilled>);
#include "tst_exportkilled.moc"
