#include "lyrics/lyricsfile.h"
#include "lyrics/lyricstitle.h"
#include "support/testprogram.h"

#include <QTest>

using namespace riffdesk;

Q_DECLARE_METATYPE(LyricsFile)

/// The title above lyrics, and what only looks like one.
class TestLyricsTitle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void sung_data();
    void sung();
    void ofAFile_data();
    void ofAFile();
};

void TestLyricsTitle::titles_data()
{
    QTest::addColumn<QString>("lyrics");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char* name, const char* lyrics, const char* file, const char* title,
                        const char* rest) {
        QTest::newRow(name) << QString::fromUtf8(lyrics) << QString::fromUtf8(file)
                            << QString::fromUtf8(title) << QString::fromUtf8(rest);
    };
    row("an empty line below", "Leaving Home\n\nRain again\nall day", "song.txt", "Leaving Home",
        "Rain again\nall day");
    row("text without a file", "Leaving Home\n\nRain again\nall day", "", "Leaving Home",
        "Rain again\nall day");
    row("above a section", "Leaving Home\n\n[Verse]\nRain again", "", "Leaving Home", "[Verse]\nRain again");
    row("the file's name", "Leaving Home\nRain again\nall day", "Leaving Home.txt", "Leaving Home",
        "Rain again\nall day");
    row("the file's name, written otherwise", "Leaving Home!\nRain again", "/music/leaving_home.docx",
        "Leaving Home!", "Rain again");
    row("behind a number and an artist", "Leaving Home\nRain again",
        "03 - The Band - Leaving Home (lyrics).txt", "Leaving Home", "Rain again");
    row("another script", "Дорога домой\nСнова дождь", "ДОРОГА-ДОМОЙ.txt", "Дорога домой", "Снова дождь");
    row("a name with a dot", "Vol. 2\nRain again", "Vol. 2.txt", "Vol. 2", "Rain again");
    row("a heading", "# Leaving Home\n\nRain again\nall day", "x.md", "Leaving Home", "Rain again\nall day");
}

void TestLyricsTitle::titles()
{
    QFETCH(QString, lyrics);
    QFETCH(QString, file);
    const TitledLyrics split = splitTitle(lyrics, file);
    QTEST(split.title, "title");
    QTEST(split.lyrics, "rest");
}

void TestLyricsTitle::sung_data()
{
    QTest::addColumn<QString>("lyrics");
    QTest::addColumn<QString>("file");
    const auto row = [](const char* name, const char* lyrics, const char* file) {
        QTest::newRow(name) << QString::fromUtf8(lyrics) << QString::fromUtf8(file);
    };
    row("nothing", "", "song.txt");
    row("a line alone", "Rain again", "Rain again.txt");
    row("a line alone, ended", "Rain again\n", "Rain again.txt");
    row("words below it", "Rain again\nall day\n\nand all night", "song.txt");
    row("a section", "[Verse]\n\nRain again\nall day", "Verse.txt");
    row("a direction", "(softly)\n\nRain again\nall day", "song.txt");
    row("a sound", "[Whistling] la\n\nRain again\nall day", "song.txt");
    row("an empty line below each line", "Rain again\n\nall day\n\nall night", "song.txt");
    row("a long line",
        "Rain again, and all day, and all night, and all the week until the river came into the house by the "
        "door\n\nRain\nagain",
        "song.txt");
    row("signs that the name leaves out", "***\nRain again", "....txt");
    row("within the file's name", "Home\nRain again", "Leaving Home.txt");
}

void TestLyricsTitle::sung()
{
    QFETCH(QString, lyrics);
    QFETCH(QString, file);
    QCOMPARE(splitTitle(lyrics, file), (TitledLyrics{{}, lyrics}));
}

void TestLyricsTitle::ofAFile_data()
{
    QTest::addColumn<LyricsFile>("file");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("words");
    const QString words = QStringLiteral("[Verse]\nla");
    const QString whole = QStringLiteral("Snow\n\n[Verse]\nla");
    const QString snow = QStringLiteral("Snow");
    LyricsFile file;
    file.text = whole;
    QTest::newRow("none yet") << file << QString() << snow << words;
    QTest::newRow("the same") << file << QStringLiteral(" snow ") << snow << words;
    QTest::newRow("another") << file << QStringLiteral("Ice") << snow << whole;
    file.title = QStringLiteral("Document1");
    QTest::newRow("programs name documents as they like") << file << QString() << snow << words;
    file.text = words;
    QTest::newRow("what the file says") << file << QString() << file.title << words;
    file = {};
    file.text = QStringLiteral("Snow\nla");
    file.fileName = QStringLiteral("snow.lrc");
    QTest::newRow("the file's name") << file << QString() << snow << QStringLiteral("la");
    file.timed = TimedLyrics();
    QTest::newRow("it has a time") << file << QString() << QString() << file.text;
}

void TestLyricsTitle::ofAFile()
{
    QFETCH(LyricsFile, file);
    QFETCH(QString, has);
    const TitledLyrics words = titledLyrics(file, has);
    QTEST(words.title, "title");
    QTEST(words.lyrics, "words");
}

RIFFDESK_TEST(tst_lyricstitle, test::runTest<TestLyricsTitle>);
#include "tst_lyricstitle.moc"
