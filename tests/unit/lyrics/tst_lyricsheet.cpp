#include "lyrics/lyricsheet.h"
#include "support/testprogram.h"

#include <QTest>

using riffdesk::LyricSheet;

class TestLyricSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tags_data();
    void tags();
    void sectionsOpenWithTags();
    void linesBeforeTheFirstTagAreKept();
    void everyKindOfNewline_data();
    void everyKindOfNewline();
    void emptyLines();
    void writingAndReadingAgree_data();
    void writingAndReadingAgree();
};

void TestLyricSheet::tags_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("tag");
    QTest::newRow("plain") << QStringLiteral("[Verse 2]") << QStringLiteral("Verse 2");
    QTest::newRow("spaces around") << QStringLiteral("  [ Chorus ]\t") << QStringLiteral("Chorus");
    QTest::newRow("other script") << QStringLiteral("[副歌 – ヴァース]") << QStringLiteral("副歌 – ヴァース");
    QTest::newRow("nested") << QStringLiteral("[Solo [guitar]]") << QStringLiteral("Solo [guitar]");
    QTest::newRow("sung with a bracket") << QStringLiteral("[oh yeah] sing") << QString();
    QTest::newRow("two brackets") << QStringLiteral("[oh] my [god]") << QString();
    QTest::newRow("bracket inside") << QStringLiteral("sing [oh yeah]") << QString();
    QTest::newRow("empty") << QStringLiteral("[]") << QString();
    QTest::newRow("blank") << QStringLiteral("[  ]") << QString();
    QTest::newRow("not closed") << QStringLiteral("[Verse") << QString();
    QTest::newRow("unbalanced") << QStringLiteral("[Verse [x]") << QString();
    QTest::newRow("closes too often") << QStringLiteral("[Verse]]") << QString();
    QTest::newRow("too long") << QString(QLatin1Char('[') + QString(201, QLatin1Char('x')) + QLatin1Char(']'))
                              << QString();
    QTest::newRow("round brackets") << QStringLiteral("(Verse)") << QString();
}

void TestLyricSheet::tags()
{
    QFETCH(QString, line);
    QTEST(LyricSheet::tagOf(line), "tag");
}

void TestLyricSheet::sectionsOpenWithTags()
{
    const auto sheet =
        LyricSheet::fromText(QStringLiteral("[Verse]\na\nb\n\n[Chorus]\n[oh yeah] sing\n[Outro]"));
    const QVector<LyricSheet::Section> expected{
        {QStringLiteral("Verse"), {QStringLiteral("a"), QStringLiteral("b")}},
        {QStringLiteral("Chorus"), {QStringLiteral("[oh yeah] sing")}},
        {QStringLiteral("Outro"), {}},
    };
    QCOMPARE(sheet.sections(), expected);
}

void TestLyricSheet::linesBeforeTheFirstTagAreKept()
{
    const auto sheet = LyricSheet::fromText(QStringLiteral("\n\nhumming\n[Verse]\na"));
    QCOMPARE(sheet.sections().size(), 2);
    QVERIFY(sheet.sections().at(0).tag.isEmpty());
    QCOMPARE(sheet.sections().at(0).lines, QVector<QString>{QStringLiteral("humming")});
}

void TestLyricSheet::everyKindOfNewline_data()
{
    QTest::addColumn<QString>("newline");
    QTest::newRow("unix") << QStringLiteral("\n");
    QTest::newRow("windows") << QStringLiteral("\r\n");
    QTest::newRow("old mac") << QStringLiteral("\r");
    QTest::newRow("backslash n") << QStringLiteral("\\n");
    QTest::newRow("backslash r backslash n") << QStringLiteral("\\r\\n");
    QTest::newRow("line separator") << QString(QChar(QChar::LineSeparator));
}

void TestLyricSheet::everyKindOfNewline()
{
    QFETCH(QString, newline);
    const QStringList lines{QStringLiteral("[Verse]"), QStringLiteral("na na"), QString(),
                            QStringLiteral("hey")};
    const auto sheet = LyricSheet::fromText(lines.join(newline));
    QCOMPARE(sheet.toText(), QStringLiteral("[Verse]\nna na\n\nhey"));
}

void TestLyricSheet::emptyLines()
{
    QVERIFY(LyricSheet::fromText(QString()).sections().isEmpty());
    QVERIFY(LyricSheet::fromText(QStringLiteral(" \n\t\n")).sections().isEmpty());
    const auto sheet = LyricSheet::fromText(QStringLiteral("[A]\n\na\n   \nb\n\n\n"));
    const QVector<QString> expected{QStringLiteral("a"), QString(), QStringLiteral("b")};
    QCOMPARE(sheet.sections().at(0).lines, expected);
}

void TestLyricSheet::writingAndReadingAgree_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("song") << QStringLiteral("la\n\n[Verse]\na\n\nb\n\n[Chorus]\nc [x]\n\n[End]");
    QTest::newRow("unicode") << QStringLiteral("[Стих]\nпривет, мир\n\n[الكورس]\nيا ليل\n\n[🎸]\n♪ 你好");
    QTest::newRow("one line") << QStringLiteral("la");
    QTest::newRow("nothing") << QString();
}

void TestLyricSheet::writingAndReadingAgree()
{
    QFETCH(QString, text);
    const auto sheet = LyricSheet::fromText(text);
    QCOMPARE(sheet.toText(), text);
    QCOMPARE(LyricSheet::fromText(sheet.toText()).sections(), sheet.sections());
}

RIFFDESK_TEST(tst_lyricsheet, riffdesk::test::runTest<TestLyricSheet>);
#include "tst_lyricsheet.moc"
