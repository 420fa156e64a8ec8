#include "library/playlistorder.h"
#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace riffdesk;
using playlistorder::Place;

class TestPlaylistOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatMovesChangesNoOther();
    void anyOrderFromAnyOther();
    void placesAreGivenAnewWhenTheyAreTooClose();
};

namespace {

QVector<Place> applied(QVector<Place> places, const playlistorder::Difference& difference)
{
    for (const SongNumber gone : difference.gone)
        places.removeIf([gone](const Place& place) { return place.song == gone; });
    for (const Place& set : difference.set) {
        places.removeIf([&set](const Place& place) { return place.song == set.song; });
        places.append(set);
    }
    std::sort(places.begin(), places.end(),
              [](const Place& a, const Place& b) { return a.position < b.position; });
    return places;
}

} // namespace

void TestPlaylistOrder::oneThatMovesChangesNoOther()
{
    const QVector<Place> places{{1, 1}, {2, 2}, {3, 3}, {4, 4}};
    for (const SongNumbers& wanted :
         {SongNumbers{1, 4, 2, 3}, SongNumbers{4, 1, 2, 3}, SongNumbers{2, 3, 4, 1}}) {
        const auto difference = playlistorder::difference(places, wanted);
        QCOMPARE(difference.set.size(), 1);
        QCOMPARE(playlistorder::songs(applied(places, difference)), wanted);
    }
    QCOMPARE(playlistorder::placed(places, {3, 1, 3}, 2), (SongNumbers{3, 1, 2, 4}));
    QCOMPARE(playlistorder::placed(places, {3, 1}, 0), (SongNumbers{2, 4, 3, 1}));
    QCOMPARE(playlistorder::placed(places, {9}, 77), (SongNumbers{1, 2, 3, 4, 9}));
    QCOMPARE(playlistorder::placed(places, {2, 9}, 2), (SongNumbers{1, 2, 9, 3, 4})); // stays where it is
}

void TestPlaylistOrder::anyOrderFromAnyOther()
{
    QRandomGenerator random(7);
    QVector<Place> places;
    for (int round = 0; round < 500; ++round) {
        SongNumbers wanted(random.bounded(12));
        for (SongNumber& song : wanted)
            song = 1 + SongNumber(random.bounded(14));
        SongNumbers once;
        for (const SongNumber song : std::as_const(wanted))
            if (!once.contains(song))
                once.append(song);
        places = applied(places, playlistorder::difference(places, wanted));
        QCOMPARE(playlistorder::songs(places), once);
    }
}

void TestPlaylistOrder::placesAreGivenAnewWhenTheyAreTooClose()
{
    QVector<Place> places{{1, 1}, {2, 2}, {3, 3}};
    for (int round = 0; round < 200; ++round) {
        const SongNumbers wanted{places.at(0).song, places.at(2).song, places.at(1).song};
        places = applied(places, playlistorder::difference(places, wanted));
        QCOMPARE(playlistorder::songs(places), wanted);
    }
    QVERIFY(playlistorder::difference({{1, 5}, {2, 5}}, {1, 3, 2}).set.size() == 3);
}

RIFFDESK_TEST(tst_playlistorder, test::runTest<TestPlaylistOrder>);

#include "tst_playlistorder.moc"
