#include "lyrics/spellchecker.h"
#include "lyrics/speller.h"
#include "lyrics/spellinglanguages.h"
#include "support/testprogram.h"
#include "tests/support/heldpool.h"
#include "tests/support/testhome.h"

#include <QSignalSpy>
#include <QtTest>

using namespace riffdesk;

/// Which words of lyrics are marked, by which dictionary, and what becomes of the user's own.
class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void lines_data();
    void lines();
    void otherRegionsAreRightUnlessOneWasChosen();
    void suggestionsKeepTheApostrophe();
    void otherEncodings_data();
    void otherEncodings();
    void ownWordsAreKept();
    void ownWordsOfAnotherWindowStay();
    void anUnreadableListIsNotWrittenOver();
    void damagedListsArePassedOver();
    void ignoredWordsAreForgotten();
    void brokenDictionaries_data();
    void brokenDictionaries();
    void dictionariesAreFound();
    void theLanguageOfTheDesktop_data();
    void theLanguageOfTheDesktop();
    void namesForPeople();
    void theCheckerAnswersLater();
    void theCheckerMayGoWhileItWorks();
    void theCheckerTellsOfBrokenDictionaries();
    void theSystemsEnglish();

private:
    /// Enchant looks here before the system's folders.
    [[nodiscard]] QString folder() const { return m_home.path(QStringLiteral("config/enchant/hunspell")); }
    QString write(const QString& code, const QByteArray& affix, const QByteArray& words) const
    {
        const QString base = folder() + QLatin1Char('/') + code;
        const auto file = [](const QString& path, const QByteArray& bytes) {
            QFile each(path);
            if (!each.open(QIODevice::WriteOnly) || each.write(bytes) != bytes.size())
                qFatal("cannot write %s", qPrintable(path));
        };
        file(base + QLatin1String(".aff"), affix);
        file(base + QLatin1String(".dic"), words);
        return code;
    }
    static QStringList wrongIn(Speller& speller, const QString& line)
    {
        QStringList words;
        for (const TextSpan& span : speller.wrong(line))
            words.append(line.mid(span.start, span.length));
        return words;
    }

    test::TestHome m_home;
    const QString m_english = QStringLiteral("en_US");
};

void TestSpelling::initTestCase()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile ordering(m_home.path(QStringLiteral("config/enchant/enchant.ordering")));
    QVERIFY(ordering.open(QIODevice::WriteOnly));
    ordering.write("*:hunspell\nen_US:hunspell\n"); // Debian prefers aspell for English
}

void TestSpelling::init()
{
    const auto files = QDir(folder()).entryList(QDir::Files | QDir::System);
    for (const QString& each : files)
        QFile::remove(folder() + QLatin1Char('/') + each);
    QFile::remove(m_home.path(QStringLiteral("words.txt")));
    write(m_english, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz'\nSFX S Y 1\nSFX S 0 s .\n",
          "13\nSunday\nsnow/S\nroof/"
          "S\ndon't\nrunning\nthe\non\ncaf\xc3\xa9\nParis\n'cause\ncause\nhello\nslow\n");
}

void TestSpelling::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("wrong");
    const auto row = [](const char* name, const char16_t* line, const QStringList& wrong = {}) {
        QTest::newRow(name) << QString::fromUtf16(line) << wrong;
    };
    const auto is = [](const char* word) { return QStringList(QString::fromUtf8(word)); };
    row("right", u"snow on the roofs");
    row("wrong", u"snwo on the roff", {QStringLiteral("snwo"), QStringLiteral("roff")});
    row("at the start of a line", u"Snow, Snwo", is("Snwo"));
    row("names need their capital", u"Paris paris", is("paris"));
    row("a tag", u"  [Chrous 2]  ");
    row("in brackets", u"snow [ohh yeha] roff", is("roff"));
    row("in open brackets", u"[yeha", is("yeha"));
    row("in round ones", u"(snow yeha)", is("yeha"));
    row("digits", u"l8r 4ever 1999 don't2");
    row("addresses", u"https://snwo.example/roff www.snwo.org me@snwo.org snwo.com snwo_roff");
    row("three dots are none", u"snow...roff", is("roff"));
    row("a sentence ends", u"snow.", {});
    row("abbreviations", u"NYC USA OK Snwo", is("Snwo"));
    row("one letter", u"s n w");
    row("other scripts", u"снег 雪が降る ثلج שלג χιόνι snwo", is("snwo"));
    row("mixed script", u"snoшw");
    row("straight apostrophe", u"don't dont", is("dont"));
    row("curly apostrophe", u"don’t dont’", is("dont"));
    row("in quotes", u"'snow' ‘roof’ 'snwo'", is("snwo"));
    row("a dropped g", u"runnin' runnin’ runnin", is("runnin"));
    row("a dropped beginning", u"'cause ’cause");
    row("accents", u"café cafe\u0301 cafè", is("cafè"));
    row("joined by a hyphen", u"snow-roof snow-roff", is("roff"));
    row("a dash", u"snow—roff–the", is("roff"));
    row("drawn out", u"snooooow hellooo", {});
    row("soft things", u"¿snow? ¡roof! «the» …on", {});
    row("beyond the first plane", u"snow 😀 𝔰𝔫𝔬𝔴 roff", is("roff"));
    QTest::newRow("no word is that long")
        << QString(5000, QLatin1Char('a')) + QLatin1String(" roff") << is("roff");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) + QLatin1String(" roff") << is("roff");
}

void TestSpelling::lines()
{
    QFETCH(QString, line);
    QFETCH(QStringList, wrong);
    Speller speller;
    QVERIFY(speller.setLanguage(m_english).ok());
    QCOMPARE(wrongIn(speller, line), wrong);
    QCOMPARE(wrongIn(speller, line), wrong); // and from memory
    speller.clearLanguage();
    QCOMPARE(wrongIn(speller, line), QStringList());
}

void TestSpelling::otherRegionsAreRightUnlessOneWasChosen()
{
    write(QStringLiteral("en_GB"), "SET UTF-8\n", "1\ncolour\n");
    QCOMPARE(
        spellinglanguages::othersOf(m_english, {QStringLiteral("de_DE"), QStringLiteral("en_GB"), m_english}),
        QStringList{QStringLiteral("en_GB")});
    Speller speller;
    QVERIFY(speller.setLanguage(m_english, {QStringLiteral("en_GB")}).ok());
    QCOMPARE(wrongIn(speller, QStringLiteral("colour snow coluor")), QStringList{QStringLiteral("coluor")});
    QVERIFY(speller.setLanguage(m_english).ok());
    QCOMPARE(wrongIn(speller, QStringLiteral("colour snow")), QStringList{QStringLiteral("colour")});
}

void TestSpelling::suggestionsKeepTheApostrophe()
{
    Speller speller;
    QVERIFY(speller.setLanguage(m_english).ok());
    QVERIFY(speller.suggestions(QStringLiteral("snwo")).contains(QStringLiteral("snow")));
    QVERIFY(speller.suggestions(QStringLiteral("dont")).contains(QStringLiteral("don't")));
    QVERIFY(speller.suggestions(QStringLiteral("don’r")).contains(QStringLiteral("don’t")));
    QVERIFY(speller.suggestions(QStringLiteral("snwo")).size() <= Speller::maxSuggestions);
    QCOMPARE(speller.suggestions(QString()), QStringList());
    QCOMPARE(speller.suggestions(QString(100'000, QLatin1Char('s'))), QStringList());
}

void TestSpelling::otherEncodings_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("right");
    QTest::newRow("Latin-1") << QByteArray("ISO8859-1")
                             << QByteArray("3\nM\xfc"
                                           "de\nschnee\nSonntag\n")
                             << QStringLiteral("de_DE") << QStringLiteral("Müde");
    QTest::newRow("not said") << QByteArray()
                              << QByteArray("2\nM\xfc"
                                            "de\nSonntag\n")
                              << QStringLiteral("de_DE") << QStringLiteral("Müde");
    QTest::newRow("Latin-9") << QByteArray("ISO8859-15") << QByteArray("2\nc\xbdur\ndimanche\n")
                             << QStringLiteral("fr_FR") << QStringLiteral("cœur");
    QTest::newRow("KOI8") << QByteArray("KOI8-R")
                          << QByteArray("2\n\xd3\xce\xc5\xc7\n\xd7\xcf\xd3\xcb\xd2\xc5\xd3\xc5\xce\xd8\xc5\n")
                          << QStringLiteral("ru_RU") << QStringLiteral("снег");
}

void TestSpelling::otherEncodings()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, words);
    QFETCH(QString, code);
    QFETCH(QString, right);
    Speller speller;
    const QByteArray affix =
        encoding.isEmpty() ? QByteArray("# nothing\n") : QByteArray("SET " + encoding + "\n");
    QVERIFY(speller.setLanguage(write(code, affix + "TRY abc\n", words)).ok());
    const QString wrong = right.chopped(1) + right.mid(1, 1);
    QCOMPARE(wrongIn(speller, right + QLatin1Char(' ') + wrong), QStringList(wrong));
    QVERIFY(speller.suggestions(wrong).contains(right));
    QVERIFY(speller.add(wrong).ok());
    QCOMPARE(wrongIn(speller, wrong), QStringList());
}

void TestSpelling::ownWordsAreKept()
{
    const QString path = m_home.path(QStringLiteral("words.txt"));
    {
        Speller speller;
        speller.setOwnWords(path);
        QVERIFY(speller.setLanguage(m_english).ok());
        QCOMPARE(wrongIn(speller, QStringLiteral("riffin ’roff ol’skool")).size(), 3);
        QVERIFY(speller.add(QStringLiteral("roff")).ok());
        QVERIFY(speller.add(QStringLiteral("ol’skool")).ok());
        QVERIFY(speller.add(QStringLiteral("roff")).ok());
        QCOMPARE(wrongIn(speller, QStringLiteral("riffin roff Roff ol'skool")),
                 QStringList(QStringLiteral("riffin")));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("roff\nol'skool\n"));
    Speller later;
    later.setOwnWords(path);
    QVERIFY(later.setLanguage(m_english).ok());
    QCOMPARE(wrongIn(later, QStringLiteral("roff ol’skool")), QStringList());
    QVERIFY(later.suggestions(QStringLiteral("rofff")).contains(QStringLiteral("roff")));
}

void TestSpelling::ownWordsOfAnotherWindowStay()
{
    const QString path = m_home.path(QStringLiteral("words.txt"));
    Speller one;
    Speller other;
    one.setOwnWords(path);
    other.setOwnWords(path);
    QVERIFY(one.add(QStringLiteral("first")).ok());
    QVERIFY(other.add(QStringLiteral("second")).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("first\nsecond\n"));
}

void TestSpelling::anUnreadableListIsNotWrittenOver()
{
    const QString path = m_home.path(QStringLiteral("words.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(2) << 20)); // larger than it may be
    file.close();
    Speller speller;
    speller.setOwnWords(path);
    QVERIFY(speller.setLanguage(m_english).ok());
    const auto added = speller.add(QStringLiteral("roff"));
    QVERIFY(!added.ok());
    QVERIFY(added.error().text().endsWith(QLatin1Char('.')));
    QCOMPARE(QFileInfo(path).size(), qint64(2) << 20);
    QCOMPARE(wrongIn(speller, QStringLiteral("roff")), QStringList()); // known in this run
}

void TestSpelling::damagedListsArePassedOver()
{
    const QString path = m_home.path(QStringLiteral("words.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("roff\r\n\0\x01\xff\xfe\ntwo words\n\n" + QByteArray(100'000, 'x') + "\nsnwo");
    file.close();
    Speller speller;
    speller.setOwnWords(path);
    QVERIFY(speller.setLanguage(m_english).ok());
    QCOMPARE(wrongIn(speller, QStringLiteral("roff snwo two")), QStringList(QStringLiteral("two")));
}

void TestSpelling::ignoredWordsAreForgotten()
{
    const QString path = m_home.path(QStringLiteral("words.txt"));
    Speller speller;
    speller.setOwnWords(path);
    QVERIFY(speller.setLanguage(m_english).ok());
    speller.ignore(QStringLiteral("roff"));
    QCOMPARE(wrongIn(speller, QStringLiteral("roff snwo")), QStringList(QStringLiteral("snwo")));
    QVERIFY(!QFile::exists(path));
}

void TestSpelling::brokenDictionaries_data()
{
    QTest::addColumn<QByteArray>("affix");
    QTest::addColumn<QByteArray>("words");
    const QByteArray fine("SET UTF-8\n");
    QTest::newRow("empty words") << fine << QByteArray();
    QTest::newRow("no count") << fine << QByteArray("snow\nroof\n");
    QTest::newRow("count below nothing") << fine << QByteArray("-4\nsnow\n");
    QTest::newRow("room for billions of words") << fine << QByteArray("2000000000\nsnow\n");
    QTest::newRow("count beyond any number") << fine << QByteArray("99999999999999999999999\nsnow\n");
    QTest::newRow("binary words") << fine << QByteArray("1\n\0\1\2", 5);
    QTest::newRow("unknown encoding") << QByteArray("SET KLINGON-7\n") << QByteArray("1\nSunday\n");
}

void TestSpelling::brokenDictionaries()
{
    QFETCH(QByteArray, affix);
    QFETCH(QByteArray, words);
    Speller speller;
    const auto loaded = speller.setLanguage(write(QStringLiteral("en_XX"), affix, words));
    QVERIFY(!loaded.ok());
    QVERIFY2(loaded.error().text().contains(QLatin1String("en_XX"))
                 && loaded.error().text().endsWith(QLatin1Char('.')),
             qPrintable(loaded.error().text()));
    QCOMPARE(wrongIn(speller, QStringLiteral("xyzzy")), QStringList()); // nothing is judged
}

void TestSpelling::dictionariesAreFound()
{
    write(QStringLiteral("hyph_en_US"), "SET UTF-8\n", "1\nx\n");
    for (const char* code : {"de_DE", "ca", "ca_valencia", "sr_RS", "sr_Latn_RS", "fr_XX"})
        write(QLatin1String(code), "SET UTF-8\n", "1\nx\n");
    QVERIFY(QFile::remove(folder() + QLatin1String("/fr_XX.aff")));
    for (const char* suffix : {".aff", ".dic"}) {
        const QString base = folder() + QLatin1String("/de_");
        QVERIFY(QFile::link(base + QLatin1String("DE") + QLatin1String(suffix),
                            base + QLatin1String("AT") + QLatin1String(suffix)));
    }
    const QStringList found = Speller().languages();
    QVERIFY(found.contains(m_english));
    QVERIFY(found.contains(QStringLiteral("de_DE")));
    QVERIFY(found.contains(QStringLiteral("de_AT"))); // the same under another name
    QVERIFY(found.contains(QStringLiteral("sr_RS")));
    for (const char* unusable : {"hyph_en_US", "fr_XX", "ca_valencia", "sr_Latn_RS"})
        QVERIFY2(!found.contains(QLatin1String(unusable)), unusable);
    QStringList sorted = found;
    sorted.sort();
    QCOMPARE(found, sorted);
}

void TestSpelling::theLanguageOfTheDesktop_data()
{
    QTest::addColumn<QString>("languages");
    QTest::addColumn<QString>("expected");
    QTest::newRow("its own region") << QStringLiteral("de-AT,de") << QStringLiteral("de_AT");
    QTest::newRow("the usual region") << QStringLiteral("de-CH") << QStringLiteral("de_DE");
    QTest::newRow("any region") << QStringLiteral("pt-PT,pt") << QStringLiteral("pt_BR");
    QTest::newRow("with a script") << QStringLiteral("en-Latn-US") << QStringLiteral("en_US");
    QTest::newRow("the second language") << QStringLiteral("ja-JP,ja,en-GB") << QStringLiteral("en_GB");
    QTest::newRow("none") << QStringLiteral("ja-JP,ja") << QString();
    QTest::newRow("no language") << QStringLiteral("C") << QStringLiteral("en_US");
}

void TestSpelling::theLanguageOfTheDesktop()
{
    QFETCH(QString, languages);
    QFETCH(QString, expected);
    const QStringList codes = QStringLiteral("de_AT de_DE en_GB en_US pt_BR").split(QLatin1Char(' '));
    QCOMPARE(spellinglanguages::bestFor(languages.split(QLatin1Char(',')), codes), expected);
    QCOMPARE(spellinglanguages::bestFor(languages.split(QLatin1Char(',')), {}), QString());
}

void TestSpelling::namesForPeople()
{
    const QStringList codes =
        QStringLiteral("de_AT de_DE de_LU en_US fr_FR xx_weird").split(QLatin1Char(' '));
    QStringList names;
    for (const QString& code : codes)
        names.append(spellinglanguages::name(code, codes));
    QCOMPARE(names,
             QStringList({QStringLiteral("Österreichisches Deutsch"), QStringLiteral("Deutsch (Deutschland)"),
                          QStringLiteral("Deutsch (Luxemburg)"), QStringLiteral("American English"),
                          QStringLiteral("Français"), QStringLiteral("xx_weird")}));
    const auto common = [](const char* list) {
        return spellinglanguages::commonName(QString::fromLatin1(list).split(QLatin1Char(' ')));
    };
    QCOMPARE(common("es_AR es_ES es_MX"), QStringLiteral("Español"));
    QCOMPARE(common("en_AU en_GB en_US"), QStringLiteral("English"));
    QCOMPARE(common("xx_A xx_B"), QStringLiteral("xx_A"));
}

void TestSpelling::theCheckerAnswersLater()
{
    SpellChecker checker;
    checker.setOwnWords(m_home.path(QStringLiteral("words.txt")));
    QSignalSpy changed(&checker, &SpellChecker::changed);
    QSignalSpy checked(&checker, &SpellChecker::checked);
    QSignalSpy suggested(&checker, &SpellChecker::suggested);
    QCOMPARE(checker.language(), QString()); // nothing was looked for
    checker.loadLanguages();
    checker.loadLanguages();
    QCOMPARE(changed.size(), 0); // never at once
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(checker.language(), QStringLiteral("en_US")); // LC_ALL=C
    checker.check({{7, QStringLiteral("snow roff")}, {9, QStringLiteral("roof")}});
    checker.suggest(QStringLiteral("roff"));
    QCOMPARE(checked.size(), 0);
    QTRY_COMPARE(suggested.size(), 1);
    QCOMPARE(checked.size(), 1); // in the order they were asked
    const auto lines = checked.first().first().value<QVector<SpellChecker::CheckedLine>>();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).id, quint64(7));
    QCOMPARE(lines.at(0).wrong, QVector<TextSpan>({{5, 4}}));
    QCOMPARE(lines.at(1).id, quint64(9));
    QCOMPARE(lines.at(1).wrong, QVector<TextSpan>());
    QVERIFY(suggested.first().at(1).toStringList().contains(QStringLiteral("roof")));
    checker.add(QStringLiteral("roff"));
    QTRY_COMPARE(changed.size(), 2);
    checker.check({{10, QStringLiteral("snow roff")}});
    QTRY_COMPARE(checked.size(), 2);
    QCOMPARE(checked.at(1).first().value<QVector<SpellChecker::CheckedLine>>().first().wrong,
             QVector<TextSpan>());
    checker.choose(SpellChecker::off);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(checker.language(), QString());
    checker.check({{11, QStringLiteral("xyzzy")}});
    QTRY_COMPARE(checked.size(), 3);
    QCOMPARE(checked.at(2).first().value<QVector<SpellChecker::CheckedLine>>().first().wrong,
             QVector<TextSpan>());
}

void TestSpelling::theCheckerMayGoWhileItWorks()
{
    auto checker = std::make_unique<SpellChecker>();
    checker->loadLanguages();
    checker->check({{1, QStringLiteral("snow roff")}});
    checker.reset();
    const test::HeldPool held(background::Pool::Cpu); // no thread is at that work any more
    QCoreApplication::processEvents(); // an answer after the destructor is dropped
}

void TestSpelling::theCheckerTellsOfBrokenDictionaries()
{
    write(QStringLiteral("de_DE"), "SET UTF-8\n", "no count\n");
    SpellChecker checker;
    QSignalSpy problem(&checker, &SpellChecker::problem);
    checker.loadLanguages();
    QTRY_COMPARE(checker.language(), QStringLiteral("en_US"));
    checker.choose(QStringLiteral("de_DE"));
    QTRY_COMPARE(problem.size(), 1);
    QVERIFY(problem.first().first().toString().contains(QLatin1String("de_DE")));
    QCOMPARE(checker.language(), QString());
    checker.choose(QStringLiteral("en_US"));
    QCOMPARE(checker.language(), QStringLiteral("en_US"));
    QSignalSpy checked(&checker, &SpellChecker::checked);
    checker.check({{1, QStringLiteral("roff")}});
    QTRY_COMPARE(checked.size(), 1);
    QCOMPARE(checked.first().first().value<QVector<SpellChecker::CheckedLine>>().first().wrong.size(), 1);
}

void TestSpelling::theSystemsEnglish()
{
    QFile::remove(folder() + QLatin1String("/en_US.dic"));
    Speller speller;
    if (!speller.languages().contains(m_english))
        QSKIP("hunspell-en-us is not installed");
    QVERIFY(speller.setLanguage(m_english).ok());
    QCOMPARE(
        wrongIn(speller, QStringLiteral("Snow on the tin roof, silver and slow, we’re singin’ all night")),
        QStringList());
    QCOMPARE(wrongIn(speller, QStringLiteral("I recieve your lettre, dont you")),
             QStringList({QStringLiteral("recieve"), QStringLiteral("lettre"), QStringLiteral("dont")}));
    QVERIFY(speller.suggestions(QStringLiteral("recieve")).contains(QStringLiteral("receive")));
}

RIFFDESK_TEST(tst_spelling, test::runTest<TestSpelling>);
#include "tst_spelling.moc"
