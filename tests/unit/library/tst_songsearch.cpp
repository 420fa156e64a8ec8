#include "foundsongs.h"
#include "library/library.h"
#include "library/songrow.h"
#include "library/songsearch.h"
#include "samplesong.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"
#include "tests/support/testhome.h"

#include <QRegularExpression>
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
    void idsAreThoseOfTheSongs();
    void newestIdsBeginAsIsWanted();
    void aNewerQuestionForIdsDropsOlderOnes();
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
    QStringList titles(const SongQuery& query)
    {
        QStringList found;
        const auto songs = test::foundSongs(*m_database, query).valueOr({});
        for (const SongSummary& song : songs)
            found.append(song.title);
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
    QTEST(titles(SongQuery(words, SongQuery::Order::Newest)), "found");
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
        QCOMPARE(titles(SongQuery(words + QStringLiteral(" is:trashed"))),
                 QStringList{QStringLiteral("Song 2")});
    }
}

void TestSongSearch::stylesFallBackToThePrompt()
{
    Song song = sampleSong();
    song.style.clear();
    song.prompt = QStringLiteral("two\nlines ") + QString(5000, QLatin1Char('x'));
    add(song);
    const auto songs = test::foundSongs(*m_database, SongQuery());
    QVERIFY(songs);
    QVERIFY(songs->at(0).style.startsWith(QStringLiteral("two lines xxx")));
    QVERIFY(songs->at(0).style.size() <= 200);
}

void TestSongSearch::idsAreThoseOfTheSongs()
{
    addMany(1200);
    for (const SongQuery& query : {SongQuery(), SongQuery(QStringLiteral("song 1"), SongQuery::Order::Title),
                                   SongQuery(QStringLiteral("folk"), SongQuery::Order::Oldest),
                                   SongQuery(QStringLiteral("is:trashed"))}) {
        QStringList expected;
        const auto songs = test::foundSongs(*m_database, query).valueOr({});
        for (const SongSummary& song : songs)
            expected.append(song.id);
        const auto ids = SongSearch::ids(*m_database, query);
        QVERIFY(ids);
        QCOMPARE(*ids, expected);
    }
    QCOMPARE(SongSearch::ids(*m_database, SongQuery(), 10).valueOr({}).size(), 10);
}

void TestSongSearch::newestIdsBeginAsIsWanted()
{
    addMany(300);
    const QStringList all = SongSearch::newestIds(*m_database, QString(), 1000).valueOr({});
    QCOMPARE(QSet<QString>(all.cbegin(), all.cend()), [this] {
        const QStringList ids = SongSearch::ids(*m_database, SongQuery()).valueOr({});
        return QSet<QString>(ids.cbegin(), ids.cend());
    }());
    QCOMPARE(SongSearch::newestIds(*m_database, QString(), 7).valueOr({}), all.mid(0, 7));
    const QString begin = all.at(150).left(3);
    QCOMPARE(SongSearch::newestIds(*m_database, begin, 1000).valueOr({}),
             all.filter(QRegularExpression(QLatin1Char('^') + begin)));
    QVERIFY(
        SongSearch::newestIds(*m_database, QStringLiteral("no id %"), 1000).valueOr({QString()}).isEmpty());
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
    QCOMPARE(
        answered.at(0).at(1).toStringList(),
        SongSearch::ids(*m_database, SongQuery(QStringLiteral("song 15"), SongQuery::Order::Newest), 2000)
            .valueOr({}));
    newest = search.askIds(SongQuery()); // a later answer would have come before this one
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(answered.at(1).at(0).toULongLong(), newest);
    QCOMPARE(answered.at(1).at(1).toStringList().size(), 2000);
}

void TestSongSearch::aMissingDatabaseFails()
{
    SongSearch search(m_home->path(QStringLiteral("nowhere.db")));
    QSignalSpy failed(&search, &SongSearch::failed);
    const quint64 ticket = search.askIds(SongQuery());
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
        search.askIds(SongQuery());
        search.askIds(SongQuery(QStringLiteral("song"), SongQuery::Order::Title));
        if (i % 2 == 0) {
            QCoreApplication::processEvents(); // some go with answers delivered, some with answers on their
                                               // way
        }
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), 1); // each search closed its own
}

RIFFDESK_TEST(tst_songsearch, test::runTest<TestSongSearch>);
#include "tst_songsearch.moc"
