#include "export/exportnames.h"
#include "export/filenametemplate.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTest>

using namespace riffdesk;

namespace {

/// Titles that make bad file names.
QStringList hostileTitles()
{
    QStringList titles{QString(),
                       QStringLiteral(" "),
                       QStringLiteral("."),
                       QStringLiteral(".."),
                       QStringLiteral("../../etc/passwd"),
                       QStringLiteral("/"),
                       QStringLiteral("\\"),
                       QStringLiteral("C:\\x"),
                       QStringLiteral("a\nb"),
                       QStringLiteral("a\r\nb"),
                       QStringLiteral("a\tb"),
                       QString(QChar(0)),
                       QStringLiteral("~"),
                       QStringLiteral("-rf"),
                       QStringLiteral("$(reboot)"),
                       QStringLiteral("`x`"),
                       QStringLiteral("a;b"),
                       QStringLiteral("song\u202egpj.exe"),
                       QStringLiteral("\u2066x\u2069"),
                       QStringLiteral("\ufeff"),
                       QStringLiteral("name."),
                       QStringLiteral("name "),
                       QStringLiteral("name. . ."),
                       QStringLiteral("Cafe\u0301"),
                       QStringLiteral("Café"),
                       QStringLiteral("CAFÉ"),
                       QStringLiteral("Straße"),
                       QStringLiteral("STRASSE"),
                       QStringLiteral("ﬁn"),
                       QStringLiteral("fin"),
                       QStringLiteral("Å"),
                       QStringLiteral("\u212b"),
                       QStringLiteral("a.mp3"),
                       QStringLiteral("a.MP3"),
                       QStringLiteral(".hidden"),
                       QStringLiteral("{title}"),
                       QStringLiteral("%s%n"),
                       QStringLiteral("x").repeated(255),
                       QStringLiteral("x").repeated(256),
                       QStringLiteral("é").repeated(300),
                       QStringLiteral("歌").repeated(300),
                       QStringLiteral("🎸").repeated(300),
                       QStringLiteral("👩\u200d👩\u200d👧").repeated(60),
                       QStringLiteral("e") + QStringLiteral("\u0301").repeated(400),
                       QStringLiteral("Song (2)"),
                       QStringLiteral("Song"),
                       QStringLiteral("song"),
                       QStringLiteral("SONG (2)"),
                       QString(QChar(0xd83c)),
                       QStringLiteral("\uffff")};
    for (const char* device : {"con", "prn", "aux", "nul", "conin$", "conout$"})
        titles << QString::fromLatin1(device) << QString::fromLatin1(device).toUpper()
               << QString::fromLatin1(device) + QStringLiteral(".txt");
    for (const char* port : {"com", "lpt"}) {
        for (const QChar number : QStringLiteral("0123456789\u00b9\u00b2\u00b3"))
            titles << QLatin1String(port) + number << QString::fromLatin1(port).toUpper() + number
                   << QLatin1String(port) + number + QStringLiteral(".mp3");
    }
    for (int i = 0; i < 100; ++i)
        titles << QStringLiteral("Equal");
    for (int i = 0; i < 32; ++i) { // equal but for case
        QString title = QStringLiteral("cases");
        for (int bit = 0; bit < 5; ++bit) {
            if (i & (1 << bit))
                title[bit] = title.at(bit).toUpper();
        }
        titles << title;
    }
    for (char32_t point = 1; titles.size() < 500; ++point)
        titles << QStringLiteral("x") + QString::fromUcs4(&point, 1) + QStringLiteral("y");
    return titles.mid(0, 500);
}

} // namespace

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
        const QStringList titles = hostileTitles();
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
