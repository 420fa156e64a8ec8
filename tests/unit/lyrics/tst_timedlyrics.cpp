#include "lyrics/timedlyrics.h"
#include "support/testprogram.h"

#include <QTest>

using riffdesk::TimedLyrics;
using riffdesk::TitledLyrics;

namespace {

using Lines = QVector<TimedLyrics::Line>;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestTimedLyrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lrc_data();
    void lrc();
    void lrcWithoutTimes();
    void lrcTellsItsTitle();
    void srt_data();
    void srt();
    void kindOfText_data();
    void kindOfText();
    void withoutTimesItIsRefused();
    void tooManyLinesAreRefused();
};

void TestTimedLyrics::lrc_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Lines>("lines");
    QTest::newRow("hundredths") << text("[00:01.50]one\n[01:02.25] two ")
                                << Lines{{1.5, text("one")}, {62.25, text("two")}};
    QTest::newRow("every way to write a time")
        << text("[0:01]a\n[00:02.5]b\n[00:03.250]c\n[00:04:50]d\n[100:00.00]e")
        << Lines{{1, text("a")}, {2.5, text("b")}, {3.25, text("c")}, {4.5, text("d")}, {6000, text("e")}};
    QTest::newRow("a chorus that comes back, in order of time")
        << text("[00:01.00][00:09.00]la\n[00:05.00]so")
        << Lines{{1, text("la")}, {5, text("so")}, {9, text("la")}};
    QTest::newRow("words' own times")
        << text("[00:01.00]<00:01.00> snow <00:01.40> falls") << Lines{{1, text("snow falls")}};
    QTest::newRow("sections take the next line's moment")
        << text("[ti:x]\n[Verse 1: Anna]\n[00:02.00]one\n[Chorus]\n[00:04.00]two")
        << Lines{{2, text("[Verse 1: Anna]")}, {2, text("one")}, {4, text("[Chorus]")}, {4, text("two")}};
    QTest::newRow("section on the timed line")
        << text("[00:02.00][Chorus]\n[00:03.00]two") << Lines{{2, text("[Chorus]")}, {3, text("two")}};
    QTest::newRow("offset earlier") << text("[offset:+500]\n[00:02.00]a\n[00:00.10]b")
                                    << Lines{{0, text("b")}, {1.5, text("a")}};
    QTest::newRow("pause") << text("[00:02.00]a\n[00:03.00]\n[00:04.00]b")
                           << Lines{{2, text("a")}, {3, {}}, {4, text("b")}};
    QTest::newRow("lines without a time have that of the line above, the first that of the line below")
        << text("words\nmore\n[00:02.00]a\nand a\n[00:04.00]b\nand b\n\nend")
        << Lines{{2, text("words")}, {2, text("more")},  {2, text("a")},  {2, text("and a")},
                 {4, text("b")},     {4, text("and b")}, {4, text("end")}};
    QTest::newRow("a line without a time below one that comes back stays one")
        << text("[00:09.00][00:01.00]la\n(echo)\n[00:05.00]so")
        << Lines{{1, text("la")}, {1, text("(echo)")}, {5, text("so")}, {9, text("la")}};
    QTest::newRow("a section without a line behind it")
        << text("[00:01.00]la\n[Whistling]") << Lines{{1, text("la")}, {1, text("[Whistling]")}};
    QTest::newRow("words behind a bracket")
        << text("[Anna] la\n[00:01.00]so\n[Ben] la la")
        << Lines{{1, text("[Anna] la")}, {1, text("so")}, {1, text("[Ben] la la")}};
    QTest::newRow("impossible times leave the words")
        << text("[00:02.00]a\n[99999:00]b\n[--:--.--] c\n[00:0x]d")
        << Lines{{2, text("a")}, {2, text("b")}, {2, text("c")}, {2, text("[00:0x]d")}};
    QTest::newRow("odd times") << text("[00:06.5000]a\n[00:00:07.50]b\n[01:00:08.00]c\n[1:2,3]d")
                               << Lines{{6.5, text("a")},
                                        {7.5, text("b")},
                                        {62.3, text("d")},
                                        {3608, text("c")}};
    QTest::newRow("words' times in square brackets")
        << text("[00:01.00]Hel[00:01.20]lo [00:01.40]you\n[00:02.00][00:02.10]good [00:02.30]night[00:02.90]")
        << Lines{{1, text("Hello you")}, {2, text("good night")}};
    QTest::newRow("words' times without a fraction")
        << text("[00:58]one [00:59]by [01:00]one") << Lines{{58, text("one by one")}};
    QTest::newRow("a time of day is text") << text("[00:40.00]the train at [10:30] is late")
                                           << Lines{{40, text("the train at [10:30] is late")}};
    QTest::newRow("only words have times")
        << text("<00:01.00>Hel<00:01.20>lo\n<00:02.00>you") << Lines{{1, text("Hello")}, {2, text("you")}};
    QTest::newRow("words' times of a line that comes back")
        << text("[00:01.00][00:09.00]<00:01.00>la <00:01.50>la")
        << Lines{{1, text("la la")}, {9, text("la la")}};
    QTest::newRow("facts of the file")
        << text("[ti:x] [ar:y]\n[hash:5c4]\n[total:181000]\n[encoding:utf-8]\n[Sign:1]\n[kana:1:2]\n"
                "[my_key: my value]\n[Foo:bar]\n[:] a comment\n[00:01.00]la\n[total: 3]\n[by:me]")
        << Lines{{1, text("la")}};
    QTest::newRow("sections are no facts")
        << text("[Verse: Anna]\n[Duet: Anna & Ben]\n[Strophe 1: Anna]\n[Chorus2:]\n[00:01.00]la\n"
                "[Foo:bar]\n[00:02.00]so")
        << Lines{{1, text("[Verse: Anna]")},
                 {1, text("[Duet: Anna & Ben]")},
                 {1, text("[Strophe 1: Anna]")},
                 {1, text("[Chorus2:]")},
                 {1, text("la")},
                 {2, text("[Foo:bar]")},
                 {2, text("so")}};
    QTest::newRow("offset with a space") << text("[offset: -3000]\n[00:01.00]a") << Lines{{4, text("a")}};
}

void TestTimedLyrics::lrc()
{
    QFETCH(QString, file);
    const auto read = TimedLyrics::fromLrc(file);
    QVERIFY(read.ok());
    QTEST(read->lines, "lines");
    const auto again = TimedLyrics::fromLrc(read->toLrc());
    QVERIFY(again.ok());
    QTEST(again->lines, "lines");
}

void TestTimedLyrics::lrcWithoutTimes()
{
    const TitledLyrics read =
        TimedLyrics::untimedLrc(text("[ti:Snow]\n[ar:x]\n\n[Verse]\none\n\n[Anna] two\n[by: me]"));
    QCOMPARE(read.title, text("Snow"));
    QCOMPARE(read.lyrics.trimmed(), text("[Verse]\none\n\n[Anna] two"));
    QCOMPARE(TimedLyrics::untimedLrc(text("one\n[00:01.00]two")), TitledLyrics());
}

void TestTimedLyrics::lrcTellsItsTitle()
{
    const auto read = TimedLyrics::fromLrc(text("[ti: Snow on the Tin Roof ]\n[00:01.00]a\n[00:02.00]b"));
    QVERIFY(read.ok());
    QCOMPARE(read->title, text("Snow on the Tin Roof"));
    QCOMPARE(read->toText(), text("a\nb"));
}

void TestTimedLyrics::srt_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Lines>("lines");
    QTest::newRow("two blocks") << text(
        "1\n00:00:01,500 --> 00:00:03,000\none\nmore\n\n2\n01:02:03.250 --> 01:02:05,000 X1:0\ntwo\n")
                                << Lines{{1.5, text("one")}, {1.5, text("more")}, {3723.25, text("two")}};
    QTest::newRow("markup") << text(
        "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>soft</i> <font color=\"red\">snow</font>")
                            << Lines{{1, text("soft snow")}};
    QTest::newRow("a sung number is no block number") << text(
        "1\n00:00:01,000 --> 00:00:02,000\n99\n100\n\n2\n00:00:03,000 --> 00:00:04,000\nred balloons\n7")
                                                      << Lines{{1, text("99")},
                                                               {1, text("100")},
                                                               {3, text("red balloons")},
                                                               {3, text("7")}};
    QTest::newRow("less than is no markup")
        << text("00:00:01,000 --> 00:00:02,000\nI < 3 you > all") << Lines{{1, text("I < 3 you > all")}};
    QTest::newRow("entities") << text(
        "1\n00:00:01,000 --> 00:00:02,000\nrock &amp; roll &#39;n&#x27; &lt;i&gt; &quot;so&quot; &apos;\n"
        "&amp;amp; &nbsp;&bogus; & AT&T; &#0; &#xD800;")
                              << Lines{{1, text("rock & roll 'n' <i> \"so\" '")},
                                       {1, text("&amp; &bogus; & AT&T; &#0; &#xD800;")}};
    QTest::newRow("no hours, no numbers") << text("00:01.000 --> 00:04.000\none\n\n1:05,5 -> 01:08\ntwo")
                                          << Lines{{1, text("one")}, {65.5, text("two")}};
    QTest::newRow("a time that cannot be read")
        << text("00:00:01,000 --> 00:00:02,000\none\n\n0.3.x --> 4\ntwo\n\n3:4:5:6:7 --> 8\nthree")
        << Lines{{1, text("one")}, {1, text("0.3.x --> 4")}, {1, text("two")}, {1, text("three")}};
    QTest::newRow("words before the first time") << text("la la\n\n1\n00:00:01,000 --> 00:00:02,000\none")
                                                 << Lines{{1, text("la la")}, {1, text("one")}};
    QTest::newRow("heading and words' times of WebVTT")
        << text("WEBVTT\n\n00:01.000 --> 00:02.000 align:start\n<c>one</c> <00:01.500>two")
        << Lines{{1, text("one two")}};
}

void TestTimedLyrics::srt()
{
    QFETCH(QString, file);
    const auto read = TimedLyrics::fromSrt(file);
    QVERIFY(read.ok());
    QTEST(read->lines, "lines");
    const auto again = TimedLyrics::fromLrc(read->toLrc());
    QVERIFY(again.ok());
    QTEST(again->lines, "lines");
}

void TestTimedLyrics::kindOfText_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isLrc");
    QTest::addColumn<bool>("isSrt");
    QTest::newRow("nothing") << QString() << false << false;
    QTest::newRow("words") << text("[Verse]\nla\n[Chorus]\nso --> so") << false << false;
    QTest::newRow("a time among words") << text("la\nso\n[10:30]\nand on") << false << false;
    QTest::newRow("LRC") << text("[ti:x]\n\n[00:01.00]la\n[00:02.00]so") << true << false;
    QTest::newRow("SRT") << text("1\n00:00:01,000 --> 00:00:02,000\nla\nso\n") << false << true;
}

void TestTimedLyrics::kindOfText()
{
    QFETCH(QString, words);
    QTEST(TimedLyrics::isLrc(words), "isLrc");
    QTEST(TimedLyrics::isSrt(words), "isSrt");
}

void TestTimedLyrics::withoutTimesItIsRefused()
{
    for (const char* file : {"", "just words\nand more", "[Chorus]\nla", "1\nla\n"}) {
        const auto lrc = TimedLyrics::fromLrc(text(file));
        QVERIFY2(!lrc.ok(), file);
        QVERIFY(!lrc.error().message.isEmpty() && !lrc.error().nextStep.isEmpty());
        QVERIFY2(!TimedLyrics::fromSrt(text(file)).ok(), file);
    }
}

void TestTimedLyrics::tooManyLinesAreRefused()
{
    QVERIFY(!TimedLyrics::fromLrc(QString(text("[00:01.00]a\n")).repeated(30'000)).ok());
    QVERIFY(
        !TimedLyrics::fromSrt(text("00:00:01,000 --> 00:00:02,000\n") + QString(text("a\n")).repeated(30'000))
             .ok());
    // All on one line: what is kept is bounded too.
    const auto oneLine = TimedLyrics::fromLrc(QString(text("[00:01.00]")).repeated(300'000));
    QVERIFY(!oneLine.ok() || oneLine->lines.size() < 20'000);
}

RIFFDESK_TEST(tst_timedlyrics, riffdesk::test::runTest<TestTimedLyrics>);
#include "tst_timedlyrics.moc"
