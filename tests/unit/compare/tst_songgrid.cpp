#include "api/catalogue.h"
#include "compare/songgrid.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace riffdesk;

namespace {

const QString oneModel = QStringLiteral("FUZZ-2.0");
const QString anotherModel = QStringLiteral("FUZZ-1.0");

Song gridSong(double weirdness, const QString& model, int take)
{
    Song song;
    song.id = QString::number(take);
    song.press = QStringLiteral("press");
    song.take = take;
    song.request = {{QStringLiteral("action"), QStringLiteral("generate")},
                    {QStringLiteral("model"), model},
                    {QStringLiteral("prompt"), QStringLiteral("a song")},
                    {QStringLiteral("custom"), take % 2 == 0},
                    {QStringLiteral("seed"), QString::number(take)},
                    {QStringLiteral("callback_url"), QStringLiteral("https://x.example/%1").arg(take)},
                    {QStringLiteral("weirdness"), weirdness}};
    return song;
}

/// As requestsOf() asks for them: the weirdness changes first.
QVector<Song> sixSongs()
{
    QVector<Song> songs;
    for (const QString& model : {oneModel, anotherModel}) {
        for (const double weirdness : {0.2, 0.5, 0.8})
            songs.append(gridSong(weirdness, model, int(songs.size()) + 1));
    }
    return songs;
}

QStringList idsOf(const QVector<Song>& songs)
{
    QStringList ids;
    for (const Song& song : songs)
        ids.append(song.id);
    return ids;
}

} // namespace

class TestSongGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSweepIsAGridAgain();
    void theOtherWayRound();
    void oneThingGoesDown();
    void takesOfOtherWordsAreNone();
    void takesShareAPlace();
    void partOfASweep();
    void tooManyAreNone();
    void othersAreNone();
    void whatDiffersIsSaid();

private:
    const Catalogue m_catalogue = Catalogue::builtIn();
};

void TestSongGrid::aSweepIsAGridAgain()
{
    QVector<Song> songs = sixSongs();
    std::reverse(songs.begin(), songs.end()); // they arrive as they like
    std::swap(songs[1], songs[4]);
    const auto grid = SongGrid::of(songs, m_catalogue);
    QVERIFY(grid.has_value());
    QCOMPARE(grid->across, (SongGrid::Axis{QStringLiteral("weirdness"), {0.2, 0.5, 0.8}}));
    QCOMPARE(grid->down, (SongGrid::Axis{QStringLiteral("model"), {oneModel, anotherModel}}));
    const QVector<Song> ordered = grid->ordered(songs);
    QCOMPARE(idsOf(ordered), idsOf(sixSongs()));
    const auto again = SongGrid::of(ordered, m_catalogue);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(again->places.at(i), (SongGrid::Place{i / 3, i % 3}));
}

void TestSongGrid::theOtherWayRound()
{
    QVector<Song> songs;
    for (const double weirdness : {0.2, 0.5, 0.8}) {
        for (const QString& model : {oneModel, anotherModel})
            songs.append(gridSong(weirdness, model, int(songs.size()) + 1));
    }
    const auto grid = SongGrid::of(songs, m_catalogue);
    QVERIFY(grid.has_value());
    QCOMPARE(grid->across.key, QStringLiteral("model"));
    QCOMPARE(grid->down.key, QStringLiteral("weirdness"));
}

/// The same edit asked for again, with another prompt.
void TestSongGrid::takesOfOtherWordsAreNone()
{
    QVector<Song> songs{gridSong(0.5, oneModel, 1), gridSong(0.5, oneModel, 2), gridSong(0.5, oneModel, 3)};
    songs[1].request.insert(QStringLiteral("prompt"), QStringLiteral("another song"));
    QCOMPARE(SongGrid::differing(songs, Catalogue::builtIn()), QStringList(QStringLiteral("prompt")));
    QVERIFY(!SongGrid::of(songs, Catalogue::builtIn()));
}

void TestSongGrid::oneThingGoesDown()
{
    const QVector<Song> songs{gridSong(0.8, oneModel, 1), gridSong(0.2, oneModel, 2),
                              gridSong(0.5, oneModel, 3)};
    const auto grid = SongGrid::of(songs, m_catalogue);
    QVERIFY(grid.has_value());
    QVERIFY(grid->across.key.isEmpty());
    QCOMPARE(grid->down.values, QVector<QJsonValue>({0.2, 0.5, 0.8}));
    QCOMPARE(idsOf(grid->ordered(songs)), QStringList({songs[1].id, songs[2].id, songs[0].id}));
}

void TestSongGrid::takesShareAPlace()
{
    const QVector<Song> songs{gridSong(0.2, oneModel, 1), gridSong(0.2, oneModel, 2),
                              gridSong(0.5, oneModel, 3), gridSong(0.5, oneModel, 4)};
    const auto grid = SongGrid::of(songs, m_catalogue);
    QVERIFY(grid.has_value());
    QCOMPARE(grid->places, QVector<SongGrid::Place>({{0, 0}, {0, 0}, {1, 0}, {1, 0}}));
}

void TestSongGrid::partOfASweep()
{
    QVector<Song> songs = sixSongs();
    songs.removeAt(4);
    const auto grid = SongGrid::of(songs, m_catalogue);
    QVERIFY(grid.has_value());
    QCOMPARE(grid->across.key, QStringLiteral("weirdness"));
    QCOMPARE(grid->places.constLast(), (SongGrid::Place{1, 2})); // one place stays empty
}

void TestSongGrid::tooManyAreNone()
{
    QVector<Song> songs;
    for (int i = 0; i < 5; ++i)
        songs.append(gridSong(i / 10.0, m_catalogue.models().at(i), i + 1));
    QVERIFY(!SongGrid::of(songs, m_catalogue)); // five by five, four fifths of it empty
    songs.clear();
    for (const QString& model : {oneModel, anotherModel}) {
        for (int i = 0; i < 5; ++i)
            songs.append(gridSong(i / 10.0, model, int(songs.size()) + 1));
    }
    const auto grid = SongGrid::of(songs, m_catalogue);
    QVERIFY(grid.has_value());
    QCOMPARE(grid->across.key, QStringLiteral("model")); // where there is room
}

void TestSongGrid::othersAreNone()
{
    QVector<Song> songs = sixSongs();
    songs[2].press = QStringLiteral("another");
    QVERIFY(!SongGrid::of(songs, m_catalogue));
    QVERIFY(SongGrid::differing(songs, m_catalogue).isEmpty());
    for (Song& song : songs)
        song.press.clear(); // imported
    QVERIFY(!SongGrid::of(songs, m_catalogue));
    QVERIFY(!SongGrid::of({gridSong(0.2, oneModel, 1), gridSong(0.2, oneModel, 2)}, m_catalogue)); // takes
    QVERIFY(!SongGrid::of({gridSong(0.2, oneModel, 1)}, m_catalogue));
    QVERIFY(!SongGrid::of({}, m_catalogue));
}

void TestSongGrid::whatDiffersIsSaid()
{
    QCOMPARE(SongGrid::differing(sixSongs(), m_catalogue),
             QStringList({QStringLiteral("weirdness"), QStringLiteral("model")}));
    QCOMPARE(
        SongGrid::words(sixSongs().constLast(), SongGrid::differing(sixSongs(), m_catalogue), m_catalogue),
        QStringList({QStringLiteral("Weirdness 0.8"), anotherModel}));
    const QString vocals = QStringLiteral("vocal_gender");
    QCOMPARE(SongGrid::words(vocals, QStringLiteral("f"), m_catalogue), QStringLiteral("Vocals: Female"));
    QCOMPARE(SongGrid::words(vocals, QJsonValue::Undefined, m_catalogue), QStringLiteral("Vocals: Auto"));
    QVector<Song> songs{gridSong(0.2, oneModel, 1), gridSong(0.2, oneModel, 2)};
    songs[1].request.insert(vocals, QStringLiteral("f"));
    const auto grid = SongGrid::of(songs, m_catalogue);
    QVERIFY(grid.has_value());
    QCOMPARE(grid->down.key, vocals);
}

RIFFDESK_TEST(tst_songgrid, riffdesk::test::runTest<TestSongGrid>);
#include "tst_songgrid.moc"
