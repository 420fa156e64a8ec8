#include "export/exportnames.h"
#include "export/filenametemplate.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"
#include "tests/unit/export/hostiletitles.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTest>

using namespace riffdesk;

class TestExportNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileTitlesGetDistinctValidNames()
    {
        const test::TestHome home;
        const QString root = home.path(QStringLiteral("out"));
        QVERIFY(QDir().mkpath(root));
        QVERIFY(test::writeBytes(root + QStringLiteral("/EQUAL.flac"), "mine"));
        QVERIFY(test::writeBytes(root + QStringLiteral("/Cafe\u0301.flac"), "mine"));
        const auto pattern = FileNameTemplate::parse(FileNameTemplate::standard());
        QVERIFY(pattern);
        const QStringList titles = test::hostileTitles();
        QCOMPARE(titles.size(), 500);
        ExportNames names;
        QSet<QString> folded{ExportNames::folded(QStringLiteral("Equal.flac")),
                             ExportNames::folded(QStringLiteral("Café.flac"))};
        for (const QString& title : titles) {
            Song song;
            song.title = title;
            const ExportNames::Name name =
                names.reserve(root, pattern->fill({song, {}, {}, {}, 0, 0}) + QStringLiteral(".flac"), false);
            QVERIFY(!name.replaces);
            const QFileInfo info(name.path);
            QCOMPARE(info.absolutePath(), root);
            const QString file = info.fileName();
            QVERIFY2(file.toUtf8().size() <= 143, qPrintable(file));
            QCOMPARE(file.normalized(QString::NormalizationForm_C), file);
            QVERIFY2(!folded.contains(ExportNames::folded(file)), qPrintable(file));
            folded.insert(ExportNames::folded(file));
            QVERIFY2(test::writeBytes(name.path, "song"), qPrintable(file));
        }
        QCOMPARE(QDir(root).entryList(QDir::Files | QDir::Hidden).size(), 502);
        QCOMPARE(test::readBytes(root + QStringLiteral("/EQUAL.flac")), QByteArray("mine"));
        // A second run next to it.
        ExportNames again;
        QCOMPARE(again.reserve(root, QStringLiteral("Equal.flac"), false).path,
                 root + QStringLiteral("/Equal (102).flac"));
        const ExportNames::Name replacing = ExportNames().reserve(root, QStringLiteral("equal.flac"), true);
        QVERIFY(replacing.replaces);
        QCOMPARE(replacing.path, root + QStringLiteral("/EQUAL.flac"));
    }

    void foldersThatDifferInCaseAreOne()
    {
        const test::TestHome home;
        const QString root = home.path(QStringLiteral("out"));
        QVERIFY(QDir().mkpath(root + QStringLiteral("/Folk")));
        ExportNames names;
        QCOMPARE(names.reserve(root, QStringLiteral("folk/a.mp3"), false).path,
                 root + QStringLiteral("/Folk/a.mp3"));
        QCOMPARE(names.reserve(root, QStringLiteral("FOLK/A.mp3"), false).path,
                 root + QStringLiteral("/Folk/A (2).mp3"));
        QCOMPARE(names.reserve(root, QStringLiteral("new/x/a.mp3"), false).path,
                 root + QStringLiteral("/new/x/a.mp3"));
        QCOMPARE(names.reserve(root, QStringLiteral("New/X/A.mp3"), false).path,
                 root + QStringLiteral("/new/x/A (2).mp3"));
    }

    void namesThatWereNotUsedAreFree()
    {
        const test::TestHome home;
        const QString root = home.path();
        ExportNames names;
        const QString first = names.reserve(root, QStringLiteral("a.mp3"), false).path;
        const QString second = names.reserve(root, QStringLiteral("a.mp3"), false).path;
        QCOMPARE(second, root + QStringLiteral("/a (2).mp3"));
        QVERIFY(!names.reserveExactly(first));
        names.release(first);
        QCOMPARE(names.reserve(root, QStringLiteral("a.mp3"), false).path, first);
        names.release(second);
        names.addTaken(second); // by another program
        QCOMPARE(names.reserve(root, QStringLiteral("a.mp3"), false).path,
                 root + QStringLiteral("/a (3).mp3"));
        QVERIFY(names.reserveExactly(root + QStringLiteral("/b.mp3")));
        QCOMPARE(names.reserve(root, QStringLiteral("b.mp3"), false).path,
                 root + QStringLiteral("/b (2).mp3"));
    }
};

RIFFDESK_TEST(tst_exportnames, test::runTest<TestExportNames>);
#include "tst_exportnames.moc"
