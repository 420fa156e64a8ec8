#include "library/library.h"
#include "library/songrow.h"
#include "library/songsearch.h"
#include "samplesong.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"
#include "tests/support/testhome.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace riffdesk;
using riffdesk::test::sampleSong;

class TestSongSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wordsMatchBeginnings_data();
    void wordsMatchBeginnings();
    void orders_data();
    void orders();
    void theTrashIsApart();
    void stylesFallBackToThePrompt();
    void pagesCoverTenThousandSongsOnce();
    void changesShowAtOnce();
    void answersInItsOwnThread();
    void aNewerQuestionDropsOlderOnes();
    void idsAreThoseOfAllPages();
    void aNewerQuestionForIdsDropsOlderOnes();
    void pagesOfOneQueryAreAllAnswered();
    void aMissingDatabaseFails();
    void destroyingWhileAsked();

private:
    void add(const Song& song)
    {
        auto done = m_database->run(QStringLiteral("INSERT INTO songs (%1) VALUES (%2)")
                                        .arg(songrow::columns(), songrow::placeholders()),
                                    songrow::values(song));
        QVERIFY(done);
    }
    void addTitled(int number, const QString& title)
    {
        Song song = sampleSong(number);
        song.title = title;
        add(song);
    }
    void addMany(int count)
    {
        QVERIFY(m_database->transaction([&]() -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Song song = sampleSong(i);
                song.createdAt = sampleSong(i / 10).createdAt; // ten at the same moment
                add(song);
            }
            return {};
        }));
    }
    QStringList titles(const SongQuery& query, int offset = 0, int limit = 1000)
    {
        const auto page = SongSearch::run(*m_database, query, offset, limit);
        QStringList found;
        if (page) {
            for (const SongSummary& song : page->songs) {
                found.append(song.title);
            }
        }
        return found;
    }
    [[nodiscard]] QString path() const { return m_home->path(QStringLiteral("library.db")); }
    std::unique_ptr<test::TestHome> m_home;
    std::unique_ptr<Database> m_database;
};

void TestSongSearch::init()
{
    m_home = std::make_unique<test::TestHome>();
    auto opened = Database::open(path());
    QVERIFY(opened);
    m_database = std::move(opened).value();
}

void TestSongSearch::cleanup()
{
    m_database.reset();
}

void TestSongSearch::wordsMatchBeginnings_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    const QString cafe = QStringLiteral("Café del Mar");
    const QString sea = QStringLiteral("Sea \"shanty\" (live)");
    const QString cjk = QStringLiteral("夜に駆ける");
    const QStringList all{cjk, sea, cafe};
    QTest::newRow("nothing typed") << QString() << all;
    QTest::newRow("beginning") << QStringLiteral("caf") << QStringList{cafe};
    QTest::newRow("one letter") << QStringLiteral("d") << QStringList{cafe};
    QTest::newRow("accents and case") << QStringLiteral("CÀFÉ") << QStringList{cafe};
    QTest::newRow("not inside") << QStringLiteral("afe") << QStringList();
    QTest::newRow("all words") << QStringLiteral("mar caf") << QStringList{cafe};
    QTest::newRow("one of two") << QStringLiteral("caf zebra") << QStringList();
    QTest::newRow("quotes") << QStringLiteral("\"shanty\"") << QStringList{sea};
    QTest::newRow("half a quote") << QStringLiteral("\"shan") << QStringList{sea};
    QTest::newRow("syntax") << QStringLiteral("sea OR cafe") << QStringList();
    QTest::newRow("column syntax") << QStringLiteral("title:sea") << QStringList();
    QTest::newRow("near syntax") << QStringLiteral("NEAR(sea shanty)") << QStringList();
    QTest::newRow("star") << QStringLiteral("sea*") << QStringList{sea};
    QTest::newRow("signs are ignored") << QStringLiteral("sea - & *") << QStringList{sea};
    QTest::newRow("only signs, not all there") << QStringLiteral("!!! ♪ 🎸") << QStringList();
    QTest::newRow("an emoji that no song has") << QStringLiteral("🦄") << QStringList();
    QTest::newRow("an emoji") << QStringLiteral("🎸") << QStringList{cafe};
    QTest::newRow("an emoji beside a word") << QStringLiteral("caf 🎸") << QStringList{cafe};
    QTest::newRow("an emoji beside a word of another song") << QStringLiteral("sea 🎸") << QStringList();
    QTest::newRow("an emoji at a word") << QStringLiteral("mar🎸") << QStringList{cafe};
    QTest::newRow("an emoji at a word, not there") << QStringLiteral("mar🦄") << QStringList();
    QTest::newRow("a heart as a picture") << QStringLiteral("❤️") << QStringList{sea};
    QTest::newRow("a heart as text") << QStringLiteral("❤") << QStringList{sea};
    QTest::newRow("another skin tone") << QStringLiteral("👋🏿") << QStringList();
    QTest::newRow("the same skin tone") << QStringLiteral("👋🏽") << QStringList{sea};
    QTest::newRow("half of a joined emoji") << QStringLiteral("👩") << QStringList{sea};
    QTest::newRow("a flag") << QStringLiteral("🇩🇪") << QStringList();
    QTest::newRow("an emoji of Unicode 16") << QStringLiteral("\U0001fae9") << QStringList{cafe};
    QTest::newRow("only punctuation") << QStringLiteral("(") << QStringList{sea};
    QTest::newRow("punctuation that no song has") << QStringLiteral("???") << QStringList();
    QTest::newRow("cjk beginning") << QStringLiteral("夜に") << QStringList{cjk};
    QTest::newRow("nul") << QString(QStringLiteral("se") + QChar(u'\0') + QStringLiteral("a"))
                         << QStringList{sea};
    QTest::newRow("many words") << QStringLiteral("sea ").repeated(1000) << QStringList{sea};
    QTest::newRow("one endless word") << QString(100'000, QLatin1Char('x')) << QStringList();
    QTest::newRow("lyrics") << QStringLiteral("mowen") << all;
    QTest::newRow("model") << QStringLiteral("fuzz") << all;
    QTest::newRow("style") << QStringLiteral("acoust") << all;
}

void TestSongSearch::wordsMatchBeginnings()
{
    QFETCH(QString, words);
    addTitled(1, QStringLiteral("Café del Mar"));
    addTitled(2, QStringLiteral("Sea \"shanty\" (live)"));
    addTitled(3, QStringLiteral("夜に駆ける"));
    QVERIFY(m_database->run(QStringLiteral("UPDATE songs SET prompt = ''")));
    QVERIFY(
        m_database->run(QStringLiteral("UPDATE songs SET lyrics = lyrics || ' 🎸' WHERE title LIKE 'Caf%'")));
    QVERIFY(m_database->run(
        QStringLiteral("UPDATE songs SET style = style || ' \U0001fae9' WHERE title LIKE 'Caf%'")));
    QVERIFY(m_database->run(QStringLiteral(
        "UPDATE songs SET prompt = 'with ❤️, 👋🏽 and 👩‍👩‍👧' WHERE title LIKE 'Sea%'")));
    const auto page = SongSearch::run(*m_database, SongQuery(words, SongQuery::Order::Newest), 0, 100);
    QVERIFY(page);
    QTEST(titles(SongQuery(words, SongQuery::Order::Newest)), "found");
    QCOMPARE(page->total, static_cast<int>(page->songs.size()));
}

void TestSongSearch::orders_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("expected");
    QTest::newRow("newest") << static_cast<int>(SongQuery::Order::Newest)
                            << QStringLiteral("zoo Alpha élan beta");
    QTest::newRow("oldest") << static_cast<int>(SongQuery::Order::Oldest)
                            << QStringLiteral("beta élan Alpha zoo");
    QTest::newRow("title") << static_cast<int>(SongQuery::Order::Title)
                           << QStringLiteral("Alpha beta élan zoo");
    QTest::newRow("longest") << static_cast<int>(SongQuery::Order::Longest)
                             << QStringLiteral("élan zoo Alpha beta");
    QTest::newRow("title reversed") << static_cast<int>(SongQuery::Order::TitleReversed)
                                    << QStringLiteral("zoo élan beta Alpha");
    QTest::newRow("shortest") << static_cast<int>(SongQuery::Order::Shortest)
                              << QStringLiteral("beta Alpha zoo élan");
    QTest::newRow("lowest rated") << static_cast<int>(SongQuery::Order::LowestRated)
                                  << QStringLiteral("élan Alpha zoo beta");
    QTest::newRow("rating") << static_cast<int>(SongQuery::Order::Rating)
                            << QStringLiteral("beta zoo Alpha élan");
}

void TestSongSearch::orders()
{
    QFETCH(int, order);
    QFETCH(QString, expected);
    const char* const names[]{"beta", "élan", "Alpha", "zoo"};
    const double durations[]{1, 9, 2, 3};
    const int ratings[]{5, 0, 0, 3};
    for (int i = 0; i < 4; ++i) {
        Song song = sampleSong(i);
        song.title = QString::fromUtf8(names[i]);
        song.durationSeconds = durations[i];
        song.rating = ratings[i];
        add(song);
    }
    for (const QString& words : {QString(), QStringLiteral("folk")}) {
        QCOMPARE(titles(SongQuery(words, static_cast<SongQuery::Order>(order))).join(QLatin1Char(' ')),
                 expected);
    }
}

void TestSongSearch::theTrashIsApart()
{
    Library library(*m_database, m_home->path(QStringLiteral("songs")));
    QVERIFY(library.add(sampleSong(1)));
    QVERIFY(library.add(sampleSong(2)));
    QVERIFY(test::trash(library, {sampleSong(2).id}));
    for (const QString& words : {QString(), QStringLiteral("song")}) {
        QCOMPARE(titles(SongQuery(words, SongQuery::Order::Newest)), QStringList{QStringLiteral("Song 1")});
        QCOMPARE(titles(SongQuery(words + QStringLiteral(" is:trashed"))), QStringList{QStringLiteral("Song 2")});
    }
}

void TestSongSearch::stylesFallBackToThePrompt()
{
    Song song = sampleSong();
    song.style.clear();
    song.prompt = QStringLiteral("two\nlines ") + QString(5000, QLatin1Char('x'));
    add(song);
    const auto page = SongSearch::run(*m_database, {}, 0, 1);
    QVERIFY(page);
    QVERIFY(page->songs.at(0).style.startsWith(QStringLiteral("two lines xxx")));
    QVERIFY(page->songs.at(0).style.size() <= 200);
}

void TestSongSearch::pagesCoverTenThousandSongsOnce()
{
    constexpr int count = 10'000;
    addMany(count);
    for (const auto order : {SongQuery::Order::Newest, SongQuery::Order::Rating}) {
        for (const QString& words : {QString(), QStringLiteral("song fo")}) {
            QSet<QString> seen;
            QDateTime last;
            for (int offset = 0; offset < count; offset += SongSearch::pageSize) {
                const auto page =
                    SongSearch::run(*m_database, SongQuery(words, order), offset, SongSearch::pageSize);
                QVERIFY(page);
                QCOMPARE(page->offset, offset);
                QCOMPARE(page->total, offset == 0 ? count : -1);
                QCOMPARE(page->songs.size(), SongSearch::pageSize);
                for (const SongSummary& song : page->songs) {
                    QVERIFY(!last.isValid() || song.createdAt <= last);
                    last = song.createdAt;
                    seen.insert(song.id);
                }
            }
            QCOMPARE(seen.size(), count);
        }
    }
    const auto one =
        SongSearch::run(*m_database, SongQuery(QStringLiteral("7777"), SongQuery::Order::Newest), 0, 10);
    QVERIFY(one);
    QCOMPARE(one->total, 1);
    QCOMPARE(one->songs.at(0).title, QStringLiteral("Song 7777"));
    QVERIFY(SongSearch::run(*m_database, {}, count, 10)->songs.isEmpty());
}

void TestSongSearch::changesShowAtOnce()
{
    Library library(*m_database, m_home->path(QStringLiteral("songs")));
    QVERIFY(library.add(sampleSong()));
    SongSearch search(path());
    QSignalSpy answered(&search, &SongSearch::answered);
    search.ask(SongQuery(QStringLiteral("harbour"), SongQuery::Order::Newest));
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.at(0).at(0).value<SongSearch::Page>().total, 0);
    QVERIFY(test::rename(library, sampleSong().id, QStringLiteral("Harbour lights")));
    search.ask(SongQuery(QStringLiteral("harbour"), SongQuery::Order::Newest));
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(answered.at(1).at(0).value<SongSearch::Page>().total, 1);
}

void TestSongSearch::answersInItsOwnThread()
{
    addMany(300);
    SongSearch search(path());
    QSignalSpy answered(&search, &SongSearch::answered);
    const quint64 ticket = search.ask({}, 0, 250);
    QVERIFY(answered.isEmpty()); // never before ask() returns
    QTRY_COMPARE(answered.size(), 1);
    const auto page = answered.at(0).at(0).value<SongSearch::Page>();
    QCOMPARE(page.ticket, ticket);
    QCOMPARE(page.songs.size(), 250);
    QCOMPARE(page.total, 300);
}

void TestSongSearch::aNewerQuestionDropsOlderOnes()
{
    addMany(2000);
    SongSearch search(path());
    QSignalSpy answered(&search, &SongSearch::answered);
    quint64 newest = 0;
    for (const char* words : {"s", "so", "son", "song", "song 1", "song 15"}) {
        newest = search.ask(SongQuery(QString::fromLatin1(words), SongQuery::Order::Newest));
    }
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.at(0).at(0).value<SongSearch::Page>().ticket, newest);
    newest = search.ask({}); // a later answer would have come before this one
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(answered.at(1).at(0).value<SongSearch::Page>().ticket, newest);
}

void TestSongSearch::idsAreThoseOfAllPages()
{
    addMany(1000);
    for (const SongQuery& query :
         {SongQuery{}, SongQuery(QStringLiteral("song 1"), SongQuery::Order::Title),
          SongQuery(QStringLiteral("folk"), SongQuery::Order::Oldest),
          SongQuery(QStringLiteral("is:trashed"))}) {
        const auto page = SongSearch::run(*m_database, query, 0, 2000);
        QVERIFY(page);
        QStringList expected;
        for (const SongSummary& song : page->songs)
            expected.append(song.id);
        const auto ids = SongSearch::ids(*m_database, query, 2000);
        QVERIFY(ids);
        QCOMPARE(*ids, expected);
    }
    QCOMPARE(SongSearch::ids(*m_database, {}, 10).valueOr({}).size(), 10);
}

void TestSongSearch::aNewerQuestionForIdsDropsOlderOnes()
{
    addMany(2000);
    SongSearch search(path());
    QSignalSpy answered(&search, &SongSearch::idsAnswered);
    quint64 newest = 0;
    for (const char* words : {"s", "so", "son", "song", "song 1", "song 15"})
        newest = search.askIds(SongQuery(QString::fromLatin1(words), SongQuery::Order::Newest));
    QVERIFY(answered.isEmpty()); // never before askIds() returns
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.at(0).at(0).toULongLong(), newest);
    QCOMPARE(answered.at(0).at(1).toStringList(),
             SongSearch::ids(*m_database, SongQuery(QStringLiteral("song 15"), SongQuery::Order::Newest), 2000)
                 .valueOr({}));
    newest = search.askIds({}); // a later answer would have come before this one
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(answered.at(1).at(0).toULongLong(), newest);
    QCOMPARE(answered.at(1).at(1).toStringList().size(), 2000);
}

void TestSongSearch::pagesOfOneQueryAreAllAnswered()
{
    addMany(1000);
    SongSearch search(path());
    QSignalSpy answered(&search, &SongSearch::answered);
    for (int offset = 0; offset < 1000; offset += 200) {
        search.ask({}, offset);
    }
    QTRY_COMPARE(answered.size(), 5);
    QSet<QString> seen;
    for (const auto& answer : answered) {
        for (const SongSummary& song : answer.at(0).value<SongSearch::Page>().songs) {
            seen.insert(song.id);
        }
    }
    QCOMPARE(seen.size(), 1000);
}

void TestSongSearch::aMissingDatabaseFails()
{
    SongSearch search(m_home->path(QStringLiteral("nowhere.db")));
    QSignalSpy failed(&search, &SongSearch::failed);
    const quint64 ticket = search.ask({});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).toULongLong(), ticket);
    QVERIFY(!failed.at(0).at(1).value<Error>().message.isEmpty());
    QVERIFY(!QFile::exists(m_home->path(QStringLiteral("nowhere.db"))));
}

void TestSongSearch::destroyingWhileAsked()
{
    addMany(1000);
    for (int i = 0; i < 20; ++i) {
        SongSearch search(path());
        search.ask({});
        search.ask(SongQuery(QStringLiteral("song"), SongQuery::Order::Title));
        if (i % 2 == 0) {
            QCoreApplication::processEvents(); // some go with answers delivered, some with answers on their
                                               // way
        }
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), 1); // each search closed its own
}

RIFFDESK_TEST(tst_songsearch, test::runTest<TestSongSearch>);
#include "tst_songsearch.moc"
