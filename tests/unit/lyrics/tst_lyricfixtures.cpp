#include "lyrics/lyricsreader.h"
#include "support/testprogram.h"

#include <QTest>

using namespace riffdesk;

/// Files as programs write them, in tests/fixtures/lyrics.
class TestLyricFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
};

void TestLyricFixtures::read_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVector<double>>("times");
    QTest::addColumn<QString>("guess");
    const auto row = [](const char* file, const char* text, const QVector<double>& times = {},
                        const char* guess = "") {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromUtf8(text) << times
                            << QString::fromLatin1(guess);
    };
    row("r01-cp1251.rtf", "Белый снег\nНад рекой");
    row("r02-cp1252-fcharset204.rtf", "Белый снег\nНад рекой");
    row("r03-cp932.rtf", "夜の海\n星の声");
    row("r04-cp1250.rtf", "Żółta łódź\nŚpi");
    row("r05-unicode-uc0.rtf", "Белété\nNext 🌟line"); // the escapes end with a space each
    row("d01-plain.docx", "[Verse 1]\nSnow on the pines\nand ice on the line\none-way road\nkept");
    row("d02-document2.docx", "[Verse 1]\nSnow on the pines\nand ice on the line\none-way road\nkept");
    row("o01.odt", "[Chorus]\nRing out\nthe bells\n\nHome");
    row("l03-merged.lrc", "Lights go down\nCome home\nDoors swing wide\nCome home", {5, 10, 15, 20});
    row("l04-offset-space.lrc", "Late one\nLater one", {4, 7});
    row("l06-enhanced-angle.lrc", "Hello wide world\nGoodbye", {12, 16});
    row("l10-whistle.lrc", "Morning comes\n[Whistling]\nEvening goes\n\nNight", {1, 4, 8, 12, 16});
    row("l12-gbk.lrc", "月亮代表我的心\n轻轻的一个吻", {1, 5}, "GB18030");
    row("l15-cr-only.txt", "[Verse]\nRow one\nRow two\n\n[Chorus]\nRow three");
    row("s02-overlap-nonum.srt", "No hours here\nNor here", {1, 5});
    row("w01-words-square.lrc", "Hello wide world\nGoodbye", {12, 16});
    row("w02-header.lrc", "[Verse 1: Anna]\nMorning comes\nover the hill\nEvening goes\nand night",
        {1, 1, 1, 6.5, 6.5});
    row("w03-cp1251.txt", "Белый снег ложится на крыши\nНад рекой гаснут огни", {}, "windows-1251");
    row("w04-quotes-1252.txt", "It’s late and I don’t know\nwhere you go", {}, "windows-1252");
    row("w05-utf16be.txt", "Над рекой\nгаснут огни");
    row("w06-entities.srt", "rock & roll isn't dead", {1});
    row("w07-undeclared.rtf", "Белый снег ложится\nНад рекой", {}, "windows-1251");
    row("w08-untimed.lrc", "[Verse]\nMorning comes\n\nEvening goes");
    row("w09-times.txt", "Morning comes\nEvening goes", {1, 4});
    row("w10-fonts.rtf", "café снег 夜");
    row("w11-title.txt",
        "The Long Way Home\n\n[Verse]\nRain again\nall day long\n\n[Chorus]\nTake the long way home");
    row("12-leaving_town.txt", "Leaving Town\nRain again\nall day long");
}

void TestLyricFixtures::read()
{
    QFETCH(QString, file);
    const auto read = LyricsFile::read(QStringLiteral(RIFFDESK_FIXTURES "/lyrics/") + file);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
    QTEST(read->text, "text");
    QVector<double> times;
    for (const TimedLyrics::Line& line : read->timed.value_or(TimedLyrics()).lines)
        times.append(line.seconds);
    QTEST(times, "times");
    QTEST(read->isEncodingGuess ? read->encoding : QString(), "guess");
    QVERIFY(!read->hasLostCharacters());
    QCOMPARE(read->isUncertain(), read->isEncodingGuess); // Unicode and documents need no other encoding

    // The command line reads as above, the window so.
    std::optional<Result<LyricsFile>> inWindow;
    LyricsReader reader;
    reader.read({QStringLiteral(RIFFDESK_FIXTURES "/lyrics/") + file},
                [&](const Result<LyricsFile>& done) { inWindow = done; });
    QTRY_VERIFY(inWindow);
    QCOMPARE(inWindow->valueOr({}).text, read->text);
    QCOMPARE(inWindow->valueOr({}).title, read->title);
    QCOMPARE(inWindow->valueOr({}).fileName, read->fileName);
    QCOMPARE(inWindow->valueOr({}).isEncodingGuess, read->isEncodingGuess);
}

RIFFDESK_TEST(tst_lyricfixtures, test::runTest<TestLyricFixtures>);
#include "tst_lyricfixtures.moc"
