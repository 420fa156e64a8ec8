#include "lyrics/timedlyrics.h"

#include <QTest>

using riffdesk::TimedLyrics;

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
    void lrcTellsItsTitle();
    void srt_data();
    void srt();
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
    QTest::newRow("lines without a time and impossible times are left out")
        << text("words\n[00:02.00]a\n[99999:00]b\n[00:0x]c") << Lines{{2, text("a")}};
}

void TestTimedLyrics::lrc()
{
    QFETCH(QString, file);
    const auto read = TimedLyrics::fromLrc(file);
    QVERIFY(read.ok());
    QTEST(read->lines, "lines");
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
}

void TestTimedLyrics::srt()
{
    QFETCH(QString, file);
    const auto read = TimedLyrics::fromSrt(file);
    QVERIFY(read.ok());
    QTEST(read->lines, "lines");
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

QTEST_GUILESS_MAIN(TestTimedLyrics)
#include "tst_timedlyrics.moc"
