#include "library/songtext.h"
#include "support/testprogram.h"

#include <QLocale>
#include <QTest>

using namespace riffdesk;

class TestSongText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void aTitleIsWhatIsKnownBest();
    void wordsStandInForATitle_data();
    void wordsStandInForATitle();
    void subtitles_data();
    void subtitles();
    void daysFollowTheLocale_data();
    void daysFollowTheLocale();
    void daysOfAnotherYearNameIt();

private:
    static QDateTime thisYear(int month, int day)
    {
        return QDateTime(QDate(QDate::currentDate().year(), month, day), QTime(12, 0));
    }
};

void TestSongText::aTitleIsWhatIsKnownBest()
{
    Song song;
    QCOMPARE(songtext::title(song), QStringLiteral("Untitled"));
    QCOMPARE(songtext::knownTitle(song), QString());
    song.standIn = QStringLiteral("harp and rain");
    QCOMPARE(songtext::title(song), song.standIn);
    song.title = QStringLiteral("Leaving\nHome");
    QCOMPARE(songtext::title(song), QStringLiteral("Leaving Home"));
}

void TestSongText::wordsStandInForATitle_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("lyrics");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("expected");
    const QString none;
    const auto text = [](const char* utf8) { return QString::fromUtf8(utf8); };
    QTest::newRow("a short prompt") << text("harp and  rain\nslowly") << text("la") << none
                                    << text("harp and rain");
    QTest::newRow("a long one ends with a word")
        << text("a slow song about the old harbour, where the boats come home at night") << none << none
        << text("a slow song about the old harbour, where the");
    QTest::newRow("words without gaps end with a whole sign")
        << text("👩‍👩‍👧").repeated(60) << none << none << text("👩‍👩‍👧").repeated(9);
    QTest::newRow("lyrics without their section's tag")
        << none << text("[Verse 1]\n\n[Intro] Woke up with the frost\nand so on") << none
        << text("Woke up with the frost");
    QTest::newRow("an edit by its parent")
        << text("  ") << text("[Verse]\nWoke up") << text("Leaving Home") << text("Leaving Home");
    QTest::newRow("its own prompt comes first")
        << text("as a waltz") << none << text("Leaving Home") << text("as a waltz");
    QTest::newRow("nothing") << none << text("[Verse]") << none << none;
}

void TestSongText::wordsStandInForATitle()
{
    QFETCH(const QString, prompt);
    QFETCH(const QString, lyrics);
    QFETCH(const QString, parent);
    QTEST(songtext::standIn({prompt, lyrics, {}, parent}), "expected");
}

void TestSongText::subtitles_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<int>("take");
    QTest::addColumn<QString>("expected");
    const QString none;
    const QString home = QStringLiteral("Leaving Home");
    const auto text = [](const char* utf8) { return QString::fromUtf8(utf8); };
    QTest::newRow("cover") << text("cover") << text("jazz") << home << 2
                           << text("Cover of Leaving Home · take 2 · 21 Nov");
    QTest::newRow("extended") << text("extend") << none << home << 0
                              << text("Extended from Leaving Home · 21 Nov");
    QTest::newRow("source elsewhere")
        << text("cover") << none << none << 1 << text("Cover · take 1 · 21 Nov");
    QTest::newRow("upload") << text("upload_cover") << none << none << 0
                            << text("Cover of an upload · 21 Nov");
    QTest::newRow("generated") << text("generate") << text("harp and rain") << none << 2
                               << text("harp and rain · take 2 · 21 Nov");
    QTest::newRow("called so already")
        << text("generate") << text("Some title.") << none << 2 << text("take 2 · 21 Nov");
    QTest::newRow("its other words") << text("generate") << text("Some title, softly") << none << 2
                                     << text("softly · take 2 · 21 Nov");
}

void TestSongText::subtitles()
{
    QFETCH(const QString, action);
    QFETCH(const QString, style);
    QFETCH(const QString, parent);
    QFETCH(const int, take);
    SongSummary song;
    song.title = QStringLiteral("Some title");
    song.action = action;
    song.style = style;
    song.parentTitle = parent;
    song.take = take;
    song.createdAt = thisYear(11, 21);
    QTEST(songtext::subtitle(song).text(), "expected");
    QVERIFY(!songtext::subtitle(song, songtext::Date::Left).text().contains(QLatin1String("Nov")));
}

void TestSongText::daysFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* locale, const char* expected) {
        QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromUtf8(expected);
    };
    row("C", "21 Nov");
    row("en_US", "Nov 21");
    row("de_DE", "21. Nov.");
    row("es_ES", "21 de nov");
    row("ja_JP", "11月21日");
    row("hu_HU", "nov. 21.");
}

void TestSongText::daysFollowTheLocale()
{
    QFETCH(const QString, locale);
    QLocale::setDefault(QLocale(locale));
    QTEST(songtext::day(thisYear(11, 21)), "expected");
}

void TestSongText::daysOfAnotherYearNameIt()
{
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    QCOMPARE(songtext::day(QDateTime(QDate(2019, 11, 21), QTime(12, 0))), QStringLiteral("21.11.19"));
    QCOMPARE(songtext::day({}), QString());
    for (const QLocale& locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        QLocale::setDefault(locale);
        QVERIFY2(!songtext::day(thisYear(11, 21)).isEmpty(), qPrintable(locale.name()));
    }
}

RIFFDESK_TEST(tst_songtext, test::runTest<TestSongText>);
#include "tst_songtext.moc"
