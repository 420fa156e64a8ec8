#include "importbench.h"
#include "support/testprogram.h"
#include "support/zip.h"

using namespace riffdesk;
using test::ImportBench;

/// Files that are not what they say, and a library that cannot be written.
class TestImportFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedFilesAreListed()
    {
        ImportBench bench;
        QVERIFY(bench.makeAudio(QStringLiteral("good.mp3")));
        QVERIFY(bench.makeAudio(QStringLiteral("whole.m4a")));
        QVERIFY(bench.write(QStringLiteral("empty.mp3"), {}));
        QVERIFY(bench.write(QStringLiteral("words.mp3"), "These are words, not sound."));
        QVERIFY(bench.write(QStringLiteral("head.flac"), "fLaC"));
        QVERIFY(bench.write(QStringLiteral("cut.m4a"),
                            test::readBytes(bench.path(QStringLiteral("whole.m4a"))).left(200)));
        QVERIFY(bench.write(QStringLiteral("list.mp3"), "#EXTM3U\nfile:///etc/passwd\n"));
        QVERIFY(bench.write(QStringLiteral("notes.pdf"), "%PDF"));
        const Importer::Report report = bench.run();
        QCOMPARE(report.added, 2);
        QCOMPARE(report.failed, 5);
        QCOMPARE(report.failures.size(), 5);
        const QString text = report.text(bench.home.path());
        QVERIFY2(text.contains(QStringLiteral("empty.mp3: It is empty.")), qPrintable(text));
        QVERIFY(!bench.hasLeftovers());
        QCOMPARE(QDir(bench.library->songsDir()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
        const Importer::Report named =
            bench.run({bench.path(QStringLiteral("notes.pdf")), bench.path(QStringLiteral("nothing"))});
        QCOMPARE(named.failed, 2);
        QCOMPARE(named.added, 0);
    }

    void manyFailuresTakeFewWords()
    {
        ImportBench bench;
        for (int i = 0; i < 60; ++i)
            QVERIFY(bench.write(QStringLiteral("%1.mp3").arg(i), "no sound " + QByteArray::number(i)));
        const Importer::Report report = bench.run();
        QCOMPARE(report.failed, 60);
        const QString text = report.text(bench.home.path());
        QVERIFY(text.size() < 1000);
        const QByteArray list = test::readBytes(bench.home.path(QStringLiteral("import-failures.txt")));
        QCOMPARE(list.count('\n'), 60);
    }

    void linksAndHiddenFilesAreNotFollowed()
    {
        ImportBench bench;
        QVERIFY(bench.makeAudio(QStringLiteral("inside/a.mp3"), 1));
        QVERIFY(bench.makeAudio(QStringLiteral("elsewhere/b.mp3"), 2));
        QVERIFY(bench.makeAudio(QStringLiteral("inside/.hidden/c.mp3"), 3));
        QVERIFY(
            QFile::link(bench.path(QStringLiteral("elsewhere")), bench.path(QStringLiteral("inside/link"))));
        QVERIFY(QFile::link(bench.path(QStringLiteral("elsewhere/b.mp3")),
                            bench.path(QStringLiteral("inside/b.mp3"))));
        QVERIFY(QFile::link(bench.path(QStringLiteral("inside")), bench.path(QStringLiteral("inside/loop"))));
        QCOMPARE(bench.run({bench.path(QStringLiteral("inside"))}).added, 1);
    }

    void theLibraryIsNotImportedIntoItself()
    {
        ImportBench bench;
        QVERIFY(bench.makeAudio(QStringLiteral("a.mp3")));
        QCOMPARE(bench.run().added, 1);
        const Song song = bench.songs().value(0);
        const Importer::Report own =
            bench.run({bench.home.path(QStringLiteral("library")), bench.library->audioPath(song)});
        QCOMPARE(own.added + own.there + own.failed, 0);
    }

    void damagedArchivesAreListed()
    {
        ImportBench bench;
        QVERIFY(bench.makeAudio(QStringLiteral("a.mp3")));
        const QByteArray audio = test::readBytes(bench.path(QStringLiteral("a.mp3")));
        const QString whole = bench.path(QStringLiteral("whole.zip"));
        QVERIFY(test::writeZip(
            whole, {{"a.mp3", audio}, {"bad.mp3", "no sound"}, {"link.mp3", {}, AE_IFLNK, "/etc/passwd"}}));
        QVERIFY(bench.write(QStringLiteral("cut.zip"), test::readBytes(whole).left(300)));
        QVERIFY(bench.write(QStringLiteral("text.zip"), "no archive"));
        QVERIFY(test::writeZip(bench.path(QStringLiteral("silent.zip")), {{"readme.txt", "words"}}));
        QStringList paths;
        for (const char* name : {"cut.zip", "text.zip", "silent.zip", "whole.zip"})
            paths << bench.path(QString::fromLatin1(name));
        const Importer::Report report = bench.run(paths);
        QCOMPARE(report.added, 1);
        QCOMPARE(report.failed, 4);
        QVERIFY(!report.fault);
        QVERIFY(!bench.hasLeftovers());
        // One that was not whole is tried again.
        const Importer::Report again = bench.run({whole});
        QCOMPARE(again.there, 1);
        QCOMPARE(again.failed, 1);
    }

    void aLibraryThatCannotBeWrittenIsSaid()
    {
        ImportBench bench;
        QVERIFY(bench.makeAudio(QStringLiteral("a.mp3")));
        const QString inTheWay = bench.library->songsDir() + QStringLiteral("/.import.part");
        QVERIFY(test::writeBytes(inTheWay, "a file where a folder is needed"));
        const Importer::Report report = bench.run();
        QVERIFY(report.fault);
        QVERIFY(!report.text(bench.home.path()).isEmpty());
        QCOMPARE(report.added, 0);
        QVERIFY(bench.songs().isEmpty());
        QVERIFY(QFile::remove(inTheWay));
        QCOMPARE(bench.run().added, 1); // once it can
    }

    void aRowThatCannotBeWrittenIsSaid()
    {
        ImportBench bench;
        QVERIFY(bench.makeAudio(QStringLiteral("a.mp3")));
        QVERIFY(bench.database().run(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON songs "
                                                    "BEGIN SELECT RAISE(ABORT, 'no room'); END")));
        const Importer::Report report = bench.run();
        QVERIFY(report.fault);
        QCOMPARE(report.added, 0);
        QVERIFY(bench.database().run(QStringLiteral("DROP TRIGGER refuse")));
        QCOMPARE(bench.run().added, 1);
    }

    void anImportMayBeDropped()
    {
        ImportBench bench;
        for (int i = 1; i < 5; ++i)
            QVERIFY(bench.makeAudio(QStringLiteral("%1.mp3").arg(i), i));
        {
            Importer importer(*bench.library);
            QSignalSpy progressed(&importer, &Importer::progressed);
            importer.start({bench.path()});
            QVERIFY(progressed.count() > 1 || progressed.wait(test::patienceMs));
        }
        QCOMPARE(bench.run().failed, 0);
        QCOMPARE(bench.songs().size(), 4);
    }
};

RIFFDESK_TEST(tst_importfaults, test::runTest<TestImportFaults>);

#include "tst_importfaults.moc"
