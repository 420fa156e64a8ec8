#include "library/library.h"
#include "library/songindex.h"
#include "samplesong.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace riffdesk;
using riffdesk::test::sampleSong;

/// Takes of one press in a result: where they stand, what they count for, and how they follow changes.
class TestSongTakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesAreOneCard();
    void withoutAPressTheTaskBringsTogether();
    void aCardUnfoldsInPlace();
    void theKeptTakeIsShown();
    void aFilterLeavesTheTakesThatMatch();
    void aPlaylistKeepsItsOrder();
    void headingsPartTakes();
    void aTakeThatComesJoinsItsCard();
    void anyEditsAreFollowed();
    void oneUndoTakesAKeptTakeBack();
    void theKeyLasts();

private:
    QString add(int number, const QString& press, const std::function<void(Song&)>& change = {})
    {
        Song song = sampleSong(number);
        song.press = press;
        song.flag = Song::Flag::None;
        if (change)
            change(song);
        const auto added = m_library->add(song);
        return added ? added->id : QString();
    }
    void load(const SongQuery& query = SongQuery())
    {
        m_index->setQuery(query);
        settle();
    }
    void settle() { QTRY_VERIFY(m_index->isUpToDate()); }
    [[nodiscard]] SongNumber number(int song) const { return m_library->number(sampleSong(song).id); }
    /// Sample numbers of what rows show, each with how many songs it is.
    [[nodiscard]] QStringList rows() const
    {
        QStringList shown;
        for (int row = 0; row < m_index->size(); ++row) {
            const QString id = m_library->summary(m_index->at(row))->id;
            for (int song = 1; song < 40; ++song) {
                if (sampleSong(song).id == id)
                    shown << QStringLiteral("%1:%2").arg(song).arg(m_index->songCount(row, row));
            }
        }
        return shown;
    }

    std::unique_ptr<test::TestHome> m_home;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<SongIndex> m_index;
};

void TestSongTakes::init()
{
    m_home = std::make_unique<test::TestHome>();
    m_database = std::move(Database::open(m_home->path(QStringLiteral("library.db")))).value();
    m_library = std::make_unique<Library>(*m_database, m_home->path(QStringLiteral("songs")));
    m_index = std::make_unique<SongIndex>(*m_library);
    m_index->setTogether(true);
}

void TestSongTakes::cleanup()
{
    m_index.reset();
    m_library.reset();
    m_database.reset();
    m_home.reset();
}

void TestSongTakes::takesAreOneCard()
{
    add(1, QStringLiteral("a"));
    add(2, QStringLiteral("b"));
    add(3, QStringLiteral("a"));
    add(4, QString());
    add(5, QStringLiteral("a"));
    load(SongQuery({}, SongQuery::Order::Oldest));
    QCOMPARE(rows(), QStringList({QStringLiteral("1:3"), QStringLiteral("2:1"), QStringLiteral("4:1")}));
    QCOMPARE(m_index->songCount(), 5);
    QCOMPARE(m_index->songCount(0, 2), 5);
    QCOMPARE(m_index->songs(0, 1), SongNumbers({number(1), number(3), number(5), number(2)}));
    QCOMPARE(m_index->songs().size(), 5);
    QCOMPARE(m_index->rowOf(number(5)), 0);
    QCOMPARE(m_index->rowOf(number(4)), 2);
    QCOMPARE(m_index->takes(0).count, 3);
    QVERIFY(m_index->takes(0).isFolded);
    QVERIFY(m_index->takes(1).count < 2 && m_index->takes(2).count < 2);
    m_index->setTogether(false);
    settle();
    QCOMPARE(m_index->size(), 5);
    QCOMPARE(m_index->songs(1, 2), SongNumbers({number(2), number(3)}));
}

void TestSongTakes::withoutAPressTheTaskBringsTogether()
{
    const auto ofOneTask = [](Song& song) { song.taskId = QStringLiteral("the task"); };
    const auto ofNone = [](Song& song) { song.taskId.clear(); };
    add(1, QString(), ofOneTask);
    add(2, QString(), ofOneTask);
    add(3, QString(), ofNone);
    add(4, QString(), ofNone);
    load();
    QCOMPARE(rows(), QStringList({QStringLiteral("4:1"), QStringLiteral("3:1"), QStringLiteral("2:2")}));
    QCOMPARE(m_library->takes(number(1)), SongNumbers({number(1), number(2)}));
    QCOMPARE(m_library->takes(number(3)), SongNumbers());
}

void TestSongTakes::aCardUnfoldsInPlace()
{
    for (int song = 1; song <= 6; ++song)
        add(song, song % 2 == 0 ? QStringLiteral("even") : QString());
    load(SongQuery({}, SongQuery::Order::Oldest));
    const QStringList folded = rows();
    QCOMPARE(folded, QStringList({QStringLiteral("1:1"), QStringLiteral("2:3"), QStringLiteral("3:1"),
                                  QStringLiteral("5:1")}));
    const QSignalSpy reset(m_index.get(), &SongIndex::reset);
    m_index->reveal(number(6));
    QCOMPARE(rows(), QStringList({QStringLiteral("1:1"), QStringLiteral("2:1"), QStringLiteral("4:1"),
                                  QStringLiteral("6:1"), QStringLiteral("3:1"), QStringLiteral("5:1")}));
    QCOMPARE(m_index->takes(3).take, 2);
    QCOMPARE(m_index->takes(3).count, 3);
    QVERIFY(!m_index->takes(3).isFolded);
    QCOMPARE(m_index->rowOf(number(6)), 3);
    QCOMPARE(m_index->songs(1, 3), SongNumbers({number(2), number(4), number(6)}));
    m_index->setUnfolded(m_index->takes(2).of, false);
    QCOMPARE(rows(), folded);
    QCOMPARE(reset.count(), 0);
}

void TestSongTakes::theKeptTakeIsShown()
{
    for (int song = 1; song <= 3; ++song)
        add(song, QStringLiteral("a"));
    load(SongQuery({}, SongQuery::Order::Oldest));
    QCOMPARE(rows(), QStringList(QStringLiteral("1:3")));
    QVERIFY(m_library->apply(SongEdit::flag({number(1)}, Song::Flag::Rejected)).ok());
    settle();
    QCOMPARE(rows(), QStringList(QStringLiteral("2:3")));
    QVERIFY(m_library->apply(SongEdit::flag({number(3)}, Song::Flag::Kept)).ok());
    settle();
    QCOMPARE(rows(), QStringList(QStringLiteral("3:3")));
    load(SongQuery({}, SongQuery::Order::Newest)); // known again by another query
    QCOMPARE(rows(), QStringList(QStringLiteral("3:3")));
}

void TestSongTakes::aFilterLeavesTheTakesThatMatch()
{
    for (int song = 1; song <= 4; ++song)
        add(song, QStringLiteral("a"));
    QVERIFY(m_library->apply(SongEdit::rate({number(2), number(3)}, 5)).ok());
    load(SongQuery(QStringLiteral("rating:5"), SongQuery::Order::Oldest));
    QCOMPARE(rows(), QStringList(QStringLiteral("2:2")));
    QVERIFY(m_library->apply(SongEdit::rate({number(3)}, 1)).ok());
    settle();
    QCOMPARE(rows(), QStringList(QStringLiteral("2:1")));
    QVERIFY(m_library->apply(SongEdit::trash({number(1)})).ok());
    load();
    QCOMPARE(m_index->songCount(), 3);
    QCOMPARE(m_library->takes(number(2)).size(), 3);
    load(SongQuery(QStringLiteral("is:trashed")));
    QCOMPARE(rows(), QStringList(QStringLiteral("1:1")));
}

void TestSongTakes::aPlaylistKeepsItsOrder()
{
    for (int song = 1; song <= 4; ++song)
        add(song, song == 2 ? QString() : QStringLiteral("a"));
    QVERIFY(m_library
                ->apply(SongEdit::makePlaylist(QStringLiteral("Road"),
                                               {number(3), number(2), number(4), number(1)}))
                .ok());
    load(SongQuery(QStringLiteral("playlist:Road"), SongQuery::Order::Playlist));
    QCOMPARE(rows(), QStringList({QStringLiteral("3:1"), QStringLiteral("2:1"), QStringLiteral("4:1"),
                                  QStringLiteral("1:1")}));
    load(SongQuery(QStringLiteral("playlist:Road"), SongQuery::Order::Oldest));
    QCOMPARE(rows(), QStringList({QStringLiteral("1:3"), QStringLiteral("2:1")}));
}

void TestSongTakes::headingsPartTakes()
{
    const auto on = [](int day) {
        return [day](Song& song) { song.createdAt = QDateTime(QDate(2026, 3, day), QTime(12, 0), Qt::UTC); };
    };
    add(1, QStringLiteral("a"), on(3));
    add(2, QStringLiteral("a"), on(3));
    add(3, QStringLiteral("a"), on(2));
    add(4, QString(), on(2));
    SongQuery query({}, SongQuery::Order::Oldest);
    query.setGrouping(SongQuery::Grouping::Day);
    load(query);
    QCOMPARE(rows(), QStringList({QStringLiteral("3:1"), QStringLiteral("4:1"), QStringLiteral("1:2")}));
    QCOMPARE(m_index->groups().size(), 2);
    QCOMPARE(m_index->groups().at(1).firstRow, 2);
    QCOMPARE(m_index->groups().at(1).count, 2);
}

void TestSongTakes::aTakeThatComesJoinsItsCard()
{
    add(1, QStringLiteral("a"));
    add(2, QString());
    load(SongQuery({}, SongQuery::Order::Oldest));
    QCOMPARE(rows(), QStringList({QStringLiteral("1:1"), QStringLiteral("2:1")}));
    QSignalSpy changed(m_index.get(), &SongIndex::changed);
    add(3, QStringLiteral("a"));
    settle();
    QCOMPARE(rows(), QStringList({QStringLiteral("1:2"), QStringLiteral("2:1")}));
    QVERIFY(!changed.isEmpty()); // its count is another
    add(4, QStringLiteral("a"));
    settle();
    QCOMPARE(rows(), QStringList({QStringLiteral("1:3"), QStringLiteral("2:1")}));
    QVERIFY(m_library->apply(SongEdit::trash({number(1)})).ok());
    settle();
    QCOMPARE(rows(), QStringList({QStringLiteral("2:1"), QStringLiteral("3:2")}));
}

/// What is told of rows adds up to the rows, and these to what a fresh index says.
void TestSongTakes::anyEditsAreFollowed()
{
    constexpr int songs = 30;
    QRandomGenerator random(20);
    for (int song = 1; song <= songs; ++song)
        add(song, QString::number(random.bounded(8)));
    load();
    int told = m_index->size();
    connect(m_index.get(), &SongIndex::reset, this, [&] { told = m_index->size(); });
    connect(m_index.get(), &SongIndex::aboutToRemove, this,
            [&](int first, int last) { told -= last - first + 1; });
    connect(m_index.get(), &SongIndex::aboutToInsert, this,
            [&](int first, int last) { told += last - first + 1; });
    for (int round = 0; round < 60; ++round) {
        const SongNumbers some{number(1 + random.bounded(songs)), number(1 + random.bounded(songs))};
        switch (random.bounded(4)) {
        case 0:
            QVERIFY(m_library->apply(SongEdit::trash(some)).ok());
            break;
        case 1:
            QVERIFY(m_library->apply(SongEdit::restore(some)).ok());
            break;
        case 2:
            QVERIFY(m_library->apply(SongEdit::flag(some, Song::Flag(random.bounded(3)))).ok());
            break;
        default:
            m_index->setUnfolded(m_index->takes(random.bounded(qMax(1, m_index->size()))).of,
                                 random.bounded(2) == 0);
            break;
        }
        settle();
        QCOMPARE(told, m_index->size());
        QCOMPARE(m_index->songs(0, m_index->size() - 1), m_index->songs());
        for (int row = 0; row < m_index->size(); ++row) {
            const SongNumbers held = m_index->songs(row, row);
            QVERIFY(held.contains(m_index->at(row)));
            for (const SongNumber song : held)
                QCOMPARE(m_index->rowOf(song), row);
        }
        SongIndex fresh(*m_library);
        fresh.setTogether(true);
        fresh.setQuery(SongQuery());
        QTRY_VERIFY(fresh.isUpToDate());
        QCOMPARE(m_index->songs(), fresh.songs());
    }
}

void TestSongTakes::oneUndoTakesAKeptTakeBack()
{
    for (int song = 1; song <= 3; ++song)
        add(song, QStringLiteral("a"));
    const auto flags = [this] {
        QStringList all;
        for (int song = 1; song <= 3; ++song)
            all << toString(m_library->summary(number(song))->flag);
        return all;
    };
    const QStringList none{QString(), QString(), QString()};
    QCOMPARE(flags(), none);
    const auto inverse = m_library->apply(SongEdit::keepTake(number(2), {number(1), number(3)}));
    QVERIFY(inverse.ok());
    QCOMPARE(flags(),
             QStringList({QStringLiteral("rejected"), QStringLiteral("kept"), QStringLiteral("rejected")}));
    QVERIFY(m_library->apply(*inverse).ok());
    QCOMPARE(flags(), none);
}

void TestSongTakes::theKeyLasts()
{
    const QString id = add(1, QStringLiteral("the press"));
    QCOMPARE(m_library->song(id)->press, QStringLiteral("the press"));
    QVERIFY(m_library->writeFiles().ok());
    QFile file(m_home->path(QStringLiteral("songs/")) + id + QStringLiteral("/song.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"press\": \"the press\""));
    Song again = sampleSong(1); // delivered once more, by what does not know it
    again.press.clear();
    again.audioUrl = QStringLiteral("https://example.org/again.m4a");
    QVERIFY(m_library->add(again).ok());
    QCOMPARE(m_library->song(id)->press, QStringLiteral("the press"));
}

RIFFDESK_TEST(tst_songtakes, test::runTest<TestSongTakes>);
#include "tst_songtakes.moc"
