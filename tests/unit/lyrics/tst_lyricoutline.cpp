#include "lyrics/lyricoutline.h"
#include "support/testprogram.h"

#include <QTest>

using namespace riffdesk;

namespace {

const QString song = QStringLiteral("[Verse]\nsnow\non the roof\n\n[Chorus]\nring\n\n\n[Outro]\n");

QString after(const std::optional<LyricOutline::Edit>& edit, const QString& text)
{
    return edit ? edit->appliedTo(text) : QStringLiteral("(nothing)");
}

} // namespace

class TestLyricOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsAndPlaces();
    void wordsBeforeTheFirstTag();
    void emptyTexts();
    void moving_data();
    void moving();
    void movingIsTheSmallestEdit();
    void duplicating();
    void renaming_data();
    void renaming();
    void removing();
    void inserting();
    void replacing_data();
    void replacing();
    void suggesting();
};

void TestLyricOutline::sectionsAndPlaces()
{
    const auto outline = LyricOutline::fromText(song);
    const QVector<LyricOutline::Section> expected{{QStringLiteral("Verse"), 2, 0, 24},
                                                  {QStringLiteral("Chorus"), 1, 26, 39},
                                                  {QStringLiteral("Outro"), 0, 42, 49}};
    QCOMPARE(outline.sections(), expected);
    QCOMPARE(outline.sectionAt(0), 0);
    QCOMPARE(outline.sectionAt(25), 0); // the empty line behind it
    QCOMPARE(outline.sectionAt(26), 1);
    QCOMPARE(outline.sectionAt(song.size()), 2);
}

void TestLyricOutline::wordsBeforeTheFirstTag()
{
    const QString text = QStringLiteral("\nhm\n\n[Verse]\na");
    const auto outline = LyricOutline::fromText(text);
    QCOMPARE(outline.sections().size(), 2);
    QCOMPARE(outline.sections().at(0), (LyricOutline::Section{QString(), 1, 1, 3}));
    QCOMPARE(outline.sectionAt(0), -1);
    QVERIFY(!outline.move(0, 1)); // the words would become part of the verse
    QVERIFY(!outline.move(1, 0)); // and here they would too
    QVERIFY(!outline.duplicate(0));
    QCOMPARE(after(outline.rename(0, QStringLiteral("Intro")), text),
             QStringLiteral("\n[Intro]\nhm\n\n[Verse]\na"));
    QCOMPARE(after(outline.remove(0), text), QStringLiteral("\n[Verse]\na"));
}

void TestLyricOutline::emptyTexts()
{
    for (const QString& text : {QString(), QStringLiteral("\n\n"), QStringLiteral("  ")}) {
        const auto outline = LyricOutline::fromText(text);
        QVERIFY(outline.sections().isEmpty());
        QCOMPARE(outline.sectionAt(0), -1);
        QVERIFY(!outline.move(0, 1));
        QVERIFY(!outline.remove(0));
        QCOMPARE(after(outline.insert(0, QStringLiteral("Verse")), text), QStringLiteral("[Verse]\n"));
    }
}

void TestLyricOutline::moving_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("text");
    QTest::newRow("down") << 0 << 1
                          << QStringLiteral("[Chorus]\nring\n\n[Verse]\nsnow\non the roof\n\n\n[Outro]\n");
    QTest::newRow("up") << 1 << 0
                        << QStringLiteral("[Chorus]\nring\n\n[Verse]\nsnow\non the roof\n\n\n[Outro]\n");
    QTest::newRow("to the end") << 0 << 2
                                << QStringLiteral(
                                       "[Chorus]\nring\n\n[Outro]\n\n\n[Verse]\nsnow\non the roof\n");
    QTest::newRow("to the start") << 2 << 0
                                  << QStringLiteral(
                                         "[Outro]\n\n[Verse]\nsnow\non the roof\n\n\n[Chorus]\nring\n");
    QTest::newRow("nowhere") << 1 << 1 << QStringLiteral("(nothing)");
    QTest::newRow("out") << 0 << 3 << QStringLiteral("(nothing)");
    QTest::newRow("from nothing") << -1 << 1 << QStringLiteral("(nothing)");
}

void TestLyricOutline::moving()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const auto outline = LyricOutline::fromText(song);
    const auto edit = outline.move(from, to);
    QTEST(after(edit, song), "text");
    if (!edit)
        return;
    const auto moved = LyricOutline::fromText(after(edit, song));
    QCOMPARE(moved.sections().at(to).tag, outline.sections().at(from).tag);
    QCOMPARE(moved.sections().at(to).begin, edit->caret); // the caret goes with it
}

void TestLyricOutline::movingIsTheSmallestEdit()
{
    const QString text = QStringLiteral("[Verse 1]\na\n\n[Verse 2]\nb\n\n[Outro]");
    const auto edit = LyricOutline::fromText(text).move(0, 1);
    QCOMPARE(after(edit, text), QStringLiteral("[Verse 2]\nb\n\n[Verse 1]\na\n\n[Outro]"));
    QCOMPARE(edit->position, 7); // "1]\na\n\n[Verse 2]\nb": what differs
    QCOMPARE(edit->removed, 17);
    QVERIFY(!LyricOutline::fromText(QStringLiteral("[A]\n\n[A]")).move(0, 1)); // nothing would change
}

void TestLyricOutline::duplicating()
{
    const auto outline = LyricOutline::fromText(song);
    const auto edit = outline.duplicate(1);
    QCOMPARE(after(edit, song), QStringLiteral("[Verse]\nsnow\non the roof\n\n[Chorus]\nring\n\n\n"
                                               "[Chorus]\nring\n\n\n[Outro]\n"));
    QCOMPARE(LyricOutline::fromText(after(edit, song)).sections().at(2).begin, edit->caret);
    QCOMPARE(after(outline.duplicate(2), song), QString(song.chopped(1) + QStringLiteral("\n\n[Outro]\n")));
}

void TestLyricOutline::renaming_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringLiteral("Hook") << QStringLiteral("[Hook]");
    QTest::newRow("spaces") << QStringLiteral("  Hook \n two ") << QStringLiteral("[Hook two]");
    QTest::newRow("brackets inside") << QStringLiteral("Solo [guitar]") << QStringLiteral("[Solo [guitar]]");
    QTest::newRow("other script") << QStringLiteral("副歌") << QStringLiteral("[副歌]");
    QTest::newRow("same") << QStringLiteral("Chorus") << QString();
    QTest::newRow("empty") << QStringLiteral(" ") << QString();
    QTest::newRow("would be words") << QStringLiteral("a] b [c") << QString();
}

void TestLyricOutline::renaming()
{
    QFETCH(QString, tag);
    QFETCH(QString, line);
    const QString text = QStringLiteral("a\n  [Chorus]\nb");
    const auto outline = LyricOutline::fromText(text);
    QCOMPARE(after(outline.rename(1, tag), text),
             line.isEmpty() ? QStringLiteral("(nothing)")
                            : QString(QStringLiteral("a\n") + line + QStringLiteral("\nb")));
}

void TestLyricOutline::removing()
{
    const auto outline = LyricOutline::fromText(song);
    QCOMPARE(after(outline.remove(0), song), QStringLiteral("[Chorus]\nring\n\n\n[Outro]\n"));
    QCOMPARE(after(outline.remove(2), song), QStringLiteral("[Verse]\nsnow\non the roof\n\n[Chorus]\nring"));
    const QString only = QStringLiteral("[Verse]\na\n\n");
    QCOMPARE(after(LyricOutline::fromText(only).remove(0), only), QString());
    QVERIFY(!outline.remove(3));
}

void TestLyricOutline::inserting()
{
    const auto outline = LyricOutline::fromText(song);
    const auto end = outline.insert(3, QStringLiteral("Bridge"));
    QCOMPARE(after(end, song), QString(song.chopped(1) + QStringLiteral("\n\n[Bridge]\n")));
    QCOMPARE(end->caret, after(end, song).size());
    const auto middle = outline.insert(1, QStringLiteral("Bridge"));
    const QString text = after(middle, song);
    QCOMPARE(text,
             QStringLiteral("[Verse]\nsnow\non the roof\n\n[Bridge]\n\n\n[Chorus]\nring\n\n\n[Outro]\n"));
    QCOMPARE(middle->caret, text.indexOf(QLatin1String("[Bridge]")) + 9); // on the empty line below it
    QVERIFY(!outline.insert(1, QStringLiteral("]")));
    QVERIFY(!outline.insert(4, QStringLiteral("Bridge")));
}

void TestLyricOutline::replacing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part"); // the first of it is replaced
    QTest::addColumn<QString>("expected"); // "|" is the caret
    const auto row = [](const char* name, const char* text, const char* part, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(part)
                            << QString::fromLatin1(expected);
    };
    row("nothing there", "", "", "[X]\nx|");
    row("all of it", "mine", "mine", "[X]\nx|");
    row("blanks", " \n", "", "[X]\nx| \n");
    row("a line among others", "one\ntwo\nthree", "two", "one\n\n[X]\nx|\n\nthree");
    row("beside empty lines", "one\n\ntwo\n\nthree", "two", "one\n\n[X]\nx|\n\nthree");
    row("within a line", "one two three", "two", "one \n\n[X]\nx|\n\n three");
    row("at the beginning", "one\ntwo", "", "[X]\nx|\n\none\ntwo");
    row("at the end", "one\ntwo", "two", "one\n\n[X]\nx|");
}

void TestLyricOutline::replacing()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto edit = LyricOutline::replace(text, text.indexOf(part), part.size(), QStringLiteral("[X]\nx"));
    QTEST(edit.appliedTo(text).insert(edit.caret, QLatin1Char('|')), "expected");
}

void TestLyricOutline::suggesting()
{
    const auto of = [](const char* text) {
        return LyricOutline::fromText(QString::fromLatin1(text)).suggestions();
    };
    QCOMPARE(of("").first(), QStringLiteral("Verse"));
    QCOMPARE(of("[Verse]\na").first(), QStringLiteral("Verse 2"));
    QCOMPARE(of("[verse 1]\n[Verse 4]\n[Verse x]").first(), QStringLiteral("Verse 5"));
    const QStringList own = of("[Chorus]\n[Rap]\n[rap]\n[Drop]");
    QCOMPARE(own.count(QStringLiteral("Chorus")), 1);
    QCOMPARE(own.mid(own.size() - 2), QStringList({QStringLiteral("Rap"), QStringLiteral("Drop")}));
}

RIFFDESK_TEST(tst_lyricoutline, test::runTest<TestLyricOutline>);
#include "tst_lyricoutline.moc"
