#include "library/library.h"
#include "library/rowchanges.h"
#include "library/songindex.h"
#include "library/songquerysql.h"
#include "samplesong.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"
#include "tests/support/testhome.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace riffdesk;
using riffdesk::test::sampleSong;

class TestSongIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changesTurnOneOrderIntoAnother();
    void aMovedSongMovesAlone();
    void firstRowsComeBeforeTheRest();
    void rowsAndNumbersLeadToEachOther();
    void summariesComeAroundWhatIsAskedFor();
    void aNewerQueryDropsOlderOnes();
    void followsChangesWithoutAReset();
    void followsAnyEdits();
    void manyChangesAreFollowedToo();
    void aChangeWhileAQueryIsOutIsNotLost();
    void songsThatAreGoneForGoodLeave();
    void idsComeInOrder();
    void aMissingDatabaseFails();
    void aFailedUpdateIsMadeUpFor();
    void destroyingWhileAsked();

private:
    void fill(int count)
    {
        for (int i = 1; i <= count; ++i)
            QVERIFY(m_library->add(sampleSong(i)));
    }
    void load(const SongQuery& query = SongQuery())
    {
        m_index->setQuery(query);
        QTRY_VERIFY(m_index->isUpToDate());
    }
    [[nodiscard]] SongNumbers expected() const
    {
        return SongQuerySql::compile(*m_database, m_index->query())->all(*m_database).valueOr({});
    }
    /// Shows what a model hears of, and whether it adds up.
    void mirror(SongNumbers& rows, int& resets)
    {
        rows = m_index->songs();
        connect(m_index.get(), &SongIndex::reset, this, [this, &rows, &resets] {
            rows = m_index->songs();
            ++resets;
        });
        connect(m_index.get(), &SongIndex::aboutToRemove, this, [&rows](int first, int last) {
            QVERIFY(first >= 0 && first <= last && last < rows.size());
            rows.remove(first, last - first + 1);
        });
        connect(m_index.get(), &SongIndex::removed, this,
                [this, &rows] { QVERIFY(rows == m_index->songs()); });
        connect(m_index.get(), &SongIndex::aboutToInsert, this, [this, &rows](int first, int last) {
            QVERIFY(first >= 0 && first <= last && first <= rows.size());
            rows.insert(first, last - first + 1, 0);
        });
        connect(m_index.get(), &SongIndex::inserted, this, [this, &rows] {
            QVERIFY(rows.size() == m_index->size());
            for (int row = 0; row < rows.size(); ++row) {
                QVERIFY(rows.at(row) == 0 || rows.at(row) == m_index->at(row));
                rows[row] = m_index->at(row);
            }
        });
    }

    std::unique_ptr<test::TestHome> m_home;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<SongIndex> m_index;
};

void TestSongIndex::init()
{
    m_home = std::make_unique<test::TestHome>();
    m_database = Database::open(m_home->path(QStringLiteral("library.db"))).value();
    QVERIFY(m_database->run(QStringLiteral("PRAGMA synchronous = OFF")));
    m_library = std::make_unique<Library>(*m_database, m_home->path(QStringLiteral("songs")));
    m_index = std::make_unique<SongIndex>(*m_library);
}

void TestSongIndex::cleanup()
{
    m_index.reset();
    m_library.reset();
    m_database.reset();
    QCOMPARE(QSqlDatabase::connectionNames().size(), 0); // each index closed its own
}

void TestSongIndex::changesTurnOneOrderIntoAnother()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 3000; ++round) {
        SongNumbers before;
        SongNumbers after;
        for (SongNumber number = 1; number < 2 + SongNumber(random.bounded(20)); ++number) {
            if (random.bounded(4) != 0)
                before.append(number);
            if (random.bounded(4) != 0)
                after.append(number);
        }
        for (int moves = random.bounded(4); moves > 0 && !after.isEmpty(); --moves)
            after.move(random.bounded(int(after.size())), random.bounded(int(after.size())));
        SongNumbers rows = before;
        bool isInserting = false;
        for (const RowChange& change : rowChanges(before, after)) {
            QVERIFY(change.count > 0);
            QVERIFY(!change.isRemoval || !isInserting);
            isInserting = !change.isRemoval;
            if (change.isRemoval) {
                rows.remove(change.row, change.count);
            } else {
                for (int row = change.row; row < change.row + change.count; ++row)
                    rows.insert(row, after.at(row));
            }
        }
        QCOMPARE(rows, after);
    }
}

void TestSongIndex::aMovedSongMovesAlone()
{
    const SongNumbers before{1, 2, 3, 4, 5, 6};
    const QVector<RowChange> toTheEnd{{true, 1, 1}, {false, 5, 1}};
    QCOMPARE(rowChanges(before, {1, 3, 4, 5, 6, 2}), toTheEnd);
    const QVector<RowChange> toTheTop{{true, 4, 1}, {false, 0, 1}};
    QCOMPARE(rowChanges(before, {5, 1, 2, 3, 4, 6}), toTheTop);
    QVERIFY(rowChanges(before, before).isEmpty());
}

void TestSongIndex::firstRowsComeBeforeTheRest()
{
    fill(260);
    QSignalSpy loaded(m_index.get(), &SongIndex::loaded);
    int rowsAtFirst = 0;
    bool wasWhole = true;
    const auto first = connect(m_index.get(), &SongIndex::loaded, this, [&] {
        rowsAtFirst = m_index->size();
        wasWhole = m_index->isWhole();
        QVERIFY(m_index->summary(0) != nullptr);
        QCOMPARE(m_index->summary(0)->title, QStringLiteral("Song 260"));
    });
    QVERIFY(!m_index->isLoaded());
    load();
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(rowsAtFirst, 100);
    QVERIFY(!wasWhole);
    QCOMPARE(m_index->size(), 260);
    QVERIFY(m_index->songs() == expected());

    disconnect(first);
    load(SongQuery(QStringLiteral("zebra")));
    QCOMPARE(loaded.size(), 2);
    QCOMPARE(m_index->size(), 0);
    QVERIFY(m_index->isLoaded());
}

void TestSongIndex::rowsAndNumbersLeadToEachOther()
{
    fill(150);
    load(SongQuery(QStringLiteral("-\"song 7\""), SongQuery::Order::Oldest));
    QCOMPARE(m_index->size(), 149);
    for (int row = 0; row < m_index->size(); ++row)
        QCOMPARE(m_index->rowOf(m_index->at(row)), row);
    QCOMPARE(m_index->rowOf(sampleSong(8).id), 6);
    QCOMPARE(m_index->rowOf(sampleSong(7).id), -1);
    QCOMPARE(m_index->rowOf(QStringLiteral("none")), -1);
    QCOMPARE(m_index->rowOf(SongNumber(4'000'000'000)), -1);
    QCOMPARE(m_index->at(149), SongNumber(0));
    QCOMPARE(m_index->id(6), sampleSong(8).id);
    QCOMPARE(m_index->id(148), sampleSong(150).id); // not read before
    QCOMPARE(m_index->id(149), QString());
}

void TestSongIndex::summariesComeAroundWhatIsAskedFor()
{
    fill(500);
    load();
    QSignalSpy changed(m_index.get(), &SongIndex::changed);
    QVERIFY(m_index->summary(300) == nullptr);
    QVERIFY(m_index->summary(-1) == nullptr);
    QVERIFY(m_index->summary(500) == nullptr);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toInt(), 250);
    QCOMPARE(changed.at(0).at(1).toInt(), 399);
    QCOMPARE(m_index->summary(300)->title, QStringLiteral("Song 200"));
    QVERIFY(m_index->summary(450) == nullptr);
    QVERIFY(m_index->summary(120) == nullptr); // both, though far from each other
    QTRY_VERIFY(m_index->summary(450) != nullptr && m_index->summary(120) != nullptr);
}

void TestSongIndex::aNewerQueryDropsOlderOnes()
{
    fill(300);
    QSignalSpy loaded(m_index.get(), &SongIndex::loaded);
    for (const char* words : {"s", "so", "son", "song", "song 1", "song 15"})
        m_index->setQuery(SongQuery(QString::fromLatin1(words)));
    QVERIFY(loaded.isEmpty()); // never before setQuery() returns
    QTRY_VERIFY(m_index->isUpToDate());
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(m_index->size(), 11);
}

void TestSongIndex::followsChangesWithoutAReset()
{
    fill(250);
    load(SongQuery(QStringLiteral("song"), SongQuery::Order::Title));
    SongNumbers rows;
    int resets = 0;
    mirror(rows, resets);
    QVERIFY(test::rename(*m_library, sampleSong(3).id, QStringLiteral("Zzz song")));
    QVERIFY(test::rename(*m_library, sampleSong(4).id, QStringLiteral("Another")));
    QVERIFY(test::trash(*m_library, {sampleSong(9).id, sampleSong(10).id}));
    QVERIFY(m_library->add(sampleSong(900)));
    QTRY_COMPARE(m_index->size(), 248 + 1); // the prompt holds "song" where the title does not
    QVERIFY(rows == expected());
    QCOMPARE(m_index->rowOf(sampleSong(3).id), m_index->size() - 1);
    QTRY_COMPARE(m_index->summary(0) ? m_index->summary(0)->title : QString(), QStringLiteral("Another"));
    QCOMPARE(resets, 0);

    QSignalSpy changed(m_index.get(), &SongIndex::changed);
    QVERIFY(test::rate(*m_library, sampleSong(4).id, 4));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toInt(), 0);
    QCOMPARE(changed.at(0).at(1).toInt(), 0);
    QCOMPARE(m_index->summary(0)->rating, 4);
}

/// Whatever is done to the songs, the rows become those of a new query.
void TestSongIndex::followsAnyEdits()
{
    fill(160);
    QRandomGenerator random(11);
    for (const char* typed : {"", "song rating:>=2", "is:trashed", "-\"song 1\" shorter:200", "sea*"}) {
        for (const auto order :
             {SongQuery::Order::Newest, SongQuery::Order::Title, SongQuery::Order::LowestRated}) {
            load(SongQuery(QString::fromLatin1(typed), order));
            SongNumbers rows;
            int resets = 0;
            mirror(rows, resets);
            for (int round = 0; round < 8; ++round) {
                for (int edits = random.bounded(4); edits >= 0; --edits) {
                    const QString id = sampleSong(1 + random.bounded(160)).id;
                    switch (random.bounded(5)) {
                    case 0:
                        QVERIFY(test::rate(*m_library, id, random.bounded(6)));
                        break;
                    case 1:
                        QVERIFY(test::trash(*m_library, {id}));
                        break;
                    case 2:
                        QVERIFY(test::restore(*m_library, {id}));
                        break;
                    case 3:
                        QVERIFY(m_library->setDuration(id, random.bounded(400)));
                        break;
                    default:
                        QVERIFY(test::rename(*m_library, id,
                                             QStringLiteral("Song %1 %2")
                                                 .arg(random.bounded(30))
                                                 .arg(random.bounded(2) ? u'x' : u'é')));
                    }
                }
                if (random.bounded(2) == 0)
                    continue; // the next ones come while these are looked into
                QTRY_VERIFY(m_index->isUpToDate());
                QCOMPARE(m_index->songs(), expected());
                QCOMPARE(rows, m_index->songs());
            }
            QCOMPARE(resets, 0);
            disconnect(m_index.get(), nullptr, this, nullptr);
        }
    }
}

void TestSongIndex::manyChangesAreFollowedToo()
{
    fill(1000);
    load(SongQuery(QString(), SongQuery::Order::Rating));
    SongNumbers rows;
    int resets = 0;
    mirror(rows, resets);
    QStringList ids;
    for (int i = 1; i <= 1000; i += 2)
        ids.append(sampleSong(i).id);
    QVERIFY(test::rate(*m_library, ids, 5));
    QTRY_VERIFY(m_index->isUpToDate());
    QCOMPARE(m_index->songs(), expected());
    QCOMPARE(rows, m_index->songs());
    QVERIFY(test::trash(*m_library, ids));
    QTRY_COMPARE(m_index->size(), 500);
    QCOMPARE(rows, m_index->songs());
}

void TestSongIndex::aChangeWhileAQueryIsOutIsNotLost()
{
    fill(200);
    for (int round = 0; round < 10; ++round) {
        m_index->setQuery(SongQuery(QStringLiteral("song"), SongQuery::Order::Title));
        if (round % 2 == 0)
            QTRY_VERIFY(m_index->isLoaded());
        const QString id = sampleSong(20 + round).id;
        QVERIFY(test::rename(*m_library, id, QStringLiteral("Aaa %1 song").arg(round)));
        QTRY_VERIFY(m_index->isUpToDate());
        QCOMPARE(m_index->songs(), expected());
        QTRY_VERIFY(m_index->summary(m_index->rowOf(id)) != nullptr);
        QCOMPARE(m_index->summary(m_index->rowOf(id))->title, QStringLiteral("Aaa %1 song").arg(round));
    }
}

void TestSongIndex::songsThatAreGoneForGoodLeave()
{
    fill(30);
    QVERIFY(test::trash(*m_library, {sampleSong(3).id, sampleSong(4).id}));
    load(SongQuery(QStringLiteral("is:trashed")));
    QCOMPARE(m_index->size(), 2);
    QVERIFY(m_library->emptyTrash());
    QTRY_COMPARE(m_index->size(), 0);
}

void TestSongIndex::idsComeInOrder()
{
    fill(400);
    load(SongQuery(QString(), SongQuery::Order::Oldest));
    for (const int count : {5, 400}) {
        QStringList ids;
        m_index->withIds(m_index->songs().mid(0, count), [&ids](const QStringList& read) { ids = read; });
        QTRY_COMPARE(ids.size(), count);
        QCOMPARE(ids.first(), sampleSong(1).id);
        QCOMPARE(ids.last(), sampleSong(count).id);
    }
}

void TestSongIndex::aMissingDatabaseFails()
{
    fill(3);
    QVERIFY(m_database->run(QStringLiteral("DROP TABLE songs_fts")));
    QSignalSpy failed(m_index.get(), &SongIndex::failed);
    m_index->setQuery(SongQuery(QStringLiteral("song")));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.at(0).at(0).value<Error>().message.isEmpty());
    QVERIFY(!m_index->isLoaded());
    load(); // needs no such table
}

void TestSongIndex::destroyingWhileAsked()
{
    fill(300);
    for (int i = 0; i < 20; ++i) {
        SongIndex index(*m_library);
        index.setQuery(SongQuery());
        index.setQuery(SongQuery(QStringLiteral("song"), SongQuery::Order::Title));
        if (i % 2 == 0)
            QTRY_VERIFY(index.isLoaded()); // some go with answers delivered, some with answers on their way
    }
}

/// What changed while the database could not be read is followed once it can be.
void TestSongIndex::aFailedUpdateIsMadeUpFor()
{
    fill(5);
    load(SongQuery(QStringLiteral("song"), SongQuery::Order::Title));
    QCOMPARE(m_index->size(), 5);
    QVERIFY(m_database->run(QStringLiteral("ALTER TABLE songs_fts RENAME TO away")));
    QSignalSpy failed(m_index.get(), &SongIndex::failed);
    const QString moved = m_index->id(2);
    QVERIFY(m_database->run(QStringLiteral("UPDATE songs SET title_key = 'song 9' WHERE id = ?"), {moved}));
    Q_EMIT m_library->songsChanged({moved});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_index->isUpToDate());
    QVERIFY(m_database->run(QStringLiteral("ALTER TABLE away RENAME TO songs_fts")));
    QVERIFY(test::rename(*m_library, m_index->id(0), QStringLiteral("Zebra song")));
    QTRY_VERIFY(m_index->isUpToDate());
    QCOMPARE(m_index->songs(), expected());
    QCOMPARE(m_index->id(3), moved);
}

RIFFDESK_TEST(tst_songindex, test::runTest<TestSongIndex>);
#include "tst_songindex.moc"
