#include "library/library.h"
#include "library/songgroups.h"
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

using namespace riffdesk;
using riffdesk::test::sampleSong;

using Grouping = SongQuery::Grouping;

class TestSongGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void daysAreLocalOnes();
    void sourcesStandByTheirNames();
    void aSongOfTwoPlaylistsStandsUnderBoth();
    void groupsKeepTheOrderWithin();
    void theIndexFollowsWithItsGroups();

private:
    static Song song(int number, const QString& parent = {})
    {
        Song song = sampleSong(number);
        song.tags.clear();
        song.playlists.clear();
        song.parentRemoteId = parent.isEmpty() ? QString() : parent;
        song.parentId = parent.isEmpty() ? QString() : songIdOf(song.service, parent);
        return song;
    }
    static SongQuery query(Grouping grouping, SongQuery::Order order = SongQuery::Order::Newest)
    {
        SongQuery query({}, order);
        query.setGrouping(grouping);
        return query;
    }
    /// "name or day: titles | …"
    QString grouped(const SongQuery& query)
    {
        SongNumbers songs = SongQuerySql::compile(*m_database, query)->all(*m_database).value();
        const auto groups = groupSongs(*m_database, query, songs);
        if (!groups)
            return groups.error().message;
        QStringList lines;
        int next = 0;
        for (const SongGroup& group : *groups) {
            QStringList titles;
            if (group.firstRow != next)
                return QStringLiteral("a gap");
            next += group.count;
            for (int row = group.firstRow; row < next; ++row)
                titles << m_library->summary(songs.value(row))->title;
            lines << (group.day.isValid() ? group.day.toString(Qt::ISODate) : group.name)
                         + QLatin1String(": ") + titles.join(QLatin1String(", "));
        }
        return next == songs.size() ? lines.join(QLatin1String(" | ")) : QStringLiteral("not all");
    }

    std::unique_ptr<test::TestHome> m_home;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
};

void TestSongGroups::init()
{
    m_home = std::make_unique<test::TestHome>();
    m_database = Database::open(m_home->path(QStringLiteral("library.db"))).value();
    QVERIFY(m_database->run(QStringLiteral("PRAGMA synchronous = OFF")));
    m_library = std::make_unique<Library>(*m_database, m_home->path(QStringLiteral("songs")));
}

void TestSongGroups::cleanup()
{
    m_library.reset();
    m_database.reset();
}

void TestSongGroups::daysAreLocalOnes()
{
    const QDate day(2026, 3, 28); // the night to the 29th has no two o'clock in much of Europe
    int number = 0;
    for (const QDateTime& moment :
         {QDateTime(day, QTime(0, 0)), QDateTime(day, QTime(23, 59, 59, 999)),
          QDateTime(day.addDays(1), QTime(0, 0)), QDateTime(day.addDays(1), QTime(12, 0)),
          QDateTime(day.addDays(-30), QTime(8, 0)), QDateTime(QDate(1969, 7, 20), QTime(20, 17))}) {
        Song made = song(++number);
        made.createdAt = moment.toUTC();
        QVERIFY(m_library->add(made));
    }
    QCOMPARE(grouped(query(Grouping::Day)),
             QStringLiteral("2026-03-29: Song 4, Song 3 | 2026-03-28: Song 2, Song 1 | 2026-02-26: Song 5 | "
                            "1969-07-20: Song 6"));
    QCOMPARE(grouped(query(Grouping::Day, SongQuery::Order::Oldest)),
             QStringLiteral("1969-07-20: Song 6 | 2026-02-26: Song 5 | 2026-03-28: Song 1, Song 2 | "
                            "2026-03-29: Song 3, Song 4"));
    QCOMPARE(grouped(query(Grouping::Day, SongQuery::Order::TitleReversed)).section(QLatin1Char('|'), 0, 0),
             QStringLiteral("2026-03-29: Song 4, Song 3 "));
}

void TestSongGroups::sourcesStandByTheirNames()
{
    for (const Song& made :
         {song(1), song(2, QStringLiteral("remote-1")), song(3), song(4, QStringLiteral("remote-3")),
          song(5, QStringLiteral("remote-1")), song(6, QStringLiteral("not-here"))})
        QVERIFY(m_library->add(made));
    QVERIFY(test::rename(*m_library, song(1).id, QStringLiteral("Zebra")));
    QVERIFY(test::rename(*m_library, song(3).id, QStringLiteral("Äpfel")));
    QCOMPARE(grouped(query(Grouping::Source)),
             QStringLiteral("Äpfel: Song 4 | Zebra: Song 5, Song 2 | : Song 6, Äpfel, Zebra"));
    // Two sources of one name are two groups.
    QVERIFY(test::rename(*m_library, song(3).id, QStringLiteral("Zebra")));
    QCOMPARE(grouped(query(Grouping::Source)),
             QStringLiteral("Zebra: Song 5, Song 2 | Zebra: Song 4 | : Song 6, Zebra, Zebra"));
}

void TestSongGroups::aSongOfTwoPlaylistsStandsUnderBoth()
{
    SongNumbers numbers;
    for (int i = 1; i <= 5; ++i)
        numbers << m_library->number(m_library->add(song(i)).value().id);
    const auto put = [&](const char* name, const SongNumbers& songs) {
        QVERIFY(m_library->apply(SongEdit::addToPlaylist(QLatin1String(name), songs)));
    };
    put("Film", {numbers[0], numbers[1], numbers[2]});
    put("evening", {numbers[1], numbers[3]});
    put("Empty", {});
    QCOMPARE(grouped(query(Grouping::Playlist)),
             QStringLiteral("evening: Song 4 | evening, Film: Song 2 | Film: Song 3, Song 1 | : Song 5"));
}

void TestSongGroups::groupsKeepTheOrderWithin()
{
    QRandomGenerator random(12);
    for (int i = 1; i <= 300; ++i) {
        Song made =
            song(i, i > 40 && random.bounded(3) != 0 ? QStringLiteral("remote-%1").arg(random.bounded(1, 40))
                                                     : QString());
        made.createdAt = made.createdAt.addSecs(-86'400LL * random.bounded(30));
        QVERIFY(m_library->add(made));
    }
    for (const Grouping grouping : {Grouping::Day, Grouping::Source, Grouping::Playlist}) {
        for (int order = 0; order <= int(SongQuery::Order::MostPlayed); ++order) {
            const SongQuery asked = query(grouping, SongQuery::Order(order));
            const SongNumbers plain = SongQuerySql::compile(*m_database, asked)->all(*m_database).value();
            SongNumbers songs = plain;
            const auto groups = groupSongs(*m_database, asked, songs);
            QVERIFY(groups);
            QVERIFY(grouping == Grouping::Playlist || groups->size() > 5);
            for (const SongGroup& group : *groups) {
                for (int row = group.firstRow + 1; row < group.firstRow + group.count; ++row)
                    QVERIFY(plain.indexOf(songs.at(row - 1)) < plain.indexOf(songs.at(row)));
            }
        }
    }
}

/// Songs that come, go and change their group, without a new query.
void TestSongGroups::theIndexFollowsWithItsGroups()
{
    for (int i = 1; i <= 40; ++i)
        QVERIFY(m_library->add(song(i)));
    SongIndex index(*m_library);
    const QSignalSpy resets(&index, &SongIndex::reset);
    QSignalSpy told(&index, &SongIndex::groupsChanged);
    index.setQuery(query(Grouping::Playlist));
    QTRY_VERIFY(index.isUpToDate());
    QCOMPARE(index.groups().size(), 1);
    QCOMPARE(resets.size(), 1);
    told.clear();
    QVERIFY(m_library->apply(SongEdit::addToPlaylist(QStringLiteral("Film"), index.songs().mid(10, 3))));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(index.groups().size(), 2);
    QCOMPARE(index.groups().first(), (SongGroup{0, 3, {}, QStringLiteral("Film")}));
    QVERIFY(m_library->apply(SongEdit::trash(index.songs().mid(0, 2))));
    QTRY_COMPARE(index.groups().first().count, 1);
    QCOMPARE(resets.size(), 1);
    SongNumbers expected = SongQuerySql::compile(*m_database, index.query())->all(*m_database).value();
    QCOMPARE(groupSongs(*m_database, index.query(), expected).value(), index.groups());
    QCOMPARE(index.songs(), expected);
    index.setQuery(SongQuery());
    QTRY_VERIFY(index.isUpToDate());
    QCOMPARE(index.groups().size(), 0);
}

RIFFDESK_TEST(tst_songgroups, test::runTest<TestSongGroups>);

#include "tst_songgroups.moc"
