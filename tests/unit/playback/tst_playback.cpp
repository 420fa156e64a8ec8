#include "support/testprogram.h"
#include "tests/support/edited.h"
#include "tests/unit/playback/playbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;
using Repeat = PlayQueue::Repeat;

namespace {

const SongQuery inOrder({}, SongQuery::Order::Oldest);

} // namespace

class TestPlayback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PlayBench>(); }
    void cleanup() { m_bench.reset(); }
    void playsAtOnceAndFillsTheQueue();
    void anOlderQuestionIsDropped();
    void whatIsAddedMeanwhileStays();
    void openIsAlone();
    void goesOverWithoutAGap();
    void nextAndPrevious();
    void nextKeepsThePause();
    void shuffleKeepsTheSongOn();
    void repeatsAll();
    void repeatsOne();
    void trashedSongsLeaveTheQueue();
    void trashingThePausedSongClosesIt();
    void damagedSongsArePassedOver();
    void neverRoundInCircles();
    void saysWhyAndTriesAgain();
    void songsWithoutAudioArePassedOver();
    void canBePlayedOnceItIsThere();
    void newSongsDoNotDisturb();
    void enqueuePlaysWhenNothingIsOn();
    void queuedSongsAreChosenAndTakenOut();
    void loopEndsWithTheSong();
    void auditionStopsAtItsEnd();
    void anotherCommandEndsTheAudition();
    void aSongIsHeardAsItsStems();
    void stopGoesToTheStart();
    void aMomentOfASongIsHearingIt();

private:
    [[nodiscard]] Playback& playback() { return *m_bench->playback; }
    [[nodiscard]] Player& player() { return *m_bench->player; }
    [[nodiscard]] bool plays() { return player().state() == Player::State::Playing; }
    [[nodiscard]] bool isPaused() { return player().state() == Player::State::Paused; }

    std::unique_ptr<PlayBench> m_bench;
};

void TestPlayback::playsAtOnceAndFillsTheQueue()
{
    const QStringList ids = m_bench->addSome(5, 30);
    QSignalSpy songs(&playback(), &Playback::songChanged);
    playback().playFrom(inOrder, ids.at(2));
    QCOMPARE(playback().songId(), ids.at(2));
    QVERIFY(player().state() == Player::State::Loading);
    QTRY_COMPARE(playback().queue().ids(), ids);
    QCOMPARE(playback().queue().current(), ids.at(2));
    QVERIFY(playback().hasNext() && playback().hasPrevious());
    QTRY_VERIFY(plays());
    QCOMPARE(songs.size(), 1);
    QCOMPARE(player().path(), m_bench->library->audioPath(*playback().song()));
}

void TestPlayback::anOlderQuestionIsDropped()
{
    const QStringList ids = m_bench->addSome(6, 30);
    QList<QStringList> seen;
    connect(&playback(), &Playback::queueChanged, this, [&] { seen.append(playback().queue().ids()); });
    playback().playFrom(SongQuery({}, SongQuery::Order::Newest), ids.at(1));
    playback().playFrom(inOrder, ids.at(2));
    QTRY_COMPARE(playback().queue().ids(), ids);
    QCOMPARE(playback().songId(), ids.at(2));
    QStringList backwards = ids;
    std::reverse(backwards.begin(), backwards.end());
    QVERIFY(!seen.contains(backwards));
}

void TestPlayback::whatIsAddedMeanwhileStays()
{
    const QStringList ids = m_bench->addSome(4, 30);
    playback().playFrom(SongQuery(QStringLiteral("Song"), SongQuery::Order::Oldest), ids.at(1));
    playback().playNext({ids.at(3)});
    QVERIFY(test::trash(*m_bench->library, {ids.at(2)}).ok()); // the answer may be older than this
    QTRY_COMPARE(playback().queue().ids(), (QStringList{ids.at(0), ids.at(1), ids.at(3)}));
}

void TestPlayback::openIsAlone()
{
    const QString id = m_bench->add(30);
    m_bench->add(30);
    playback().open(id, false);
    QTRY_VERIFY(isPaused());
    QCOMPARE(player().position(), 0.0);
    QCOMPARE(playback().queue().ids(), QStringList{id});
    QVERIFY(!playback().hasNext() && !playback().hasPrevious());
    playback().next();
    QCOMPARE(playback().songId(), id);
    playback().open(QStringLiteral("nowhere"), true);
    QVERIFY(playback().songId().isEmpty());
    QVERIFY(!playback().song());
    QVERIFY(player().state() == Player::State::Empty);
}

void TestPlayback::goesOverWithoutAGap()
{
    const QStringList ids{m_bench->add(1.5), m_bench->add(30)};
    playback().open(ids.at(0), true);
    playback().enqueue({ids.at(1)});
    QTRY_VERIFY(plays());
    QSignalSpy songs(&playback(), &Playback::songChanged);
    QSignalSpy states(&player(), &Player::stateChanged);
    QSignalSpy advanced(&player(), &Player::advanced);
    QTRY_COMPARE(playback().songId(), ids.at(1));
    QVERIFY(player().position() < 5); // a new song starts at zero
    QCOMPARE(songs.size(), 1);
    QCOMPARE(advanced.size(), 1);
    QVERIFY(states.isEmpty()); // it never stopped
    QCOMPARE(playback().queue().current(), ids.at(1));
    QVERIFY(playback().hasPrevious() && !playback().hasNext());
    const double before = player().position();
    QTRY_VERIFY(player().position() > before);
}

void TestPlayback::nextAndPrevious()
{
    const QStringList ids = m_bench->addSome(3, 30);
    playback().playFrom(inOrder, ids.at(0));
    QTRY_COMPARE(playback().queue().size(), 3);
    QTRY_VERIFY(plays());
    playback().seek(10);
    playback().next();
    QCOMPARE(playback().songId(), ids.at(1));
    QCOMPARE(player().position(), 0.0);
    QTRY_VERIFY(plays());
    QSignalSpy songs(&playback(), &Playback::songChanged);
    QSignalSpy seeked(&playback(), &Playback::seeked);
    playback().seek(12);
    playback().previous(); // far in: to its start
    QVERIFY(songs.isEmpty());
    QCOMPARE(seeked.size(), 2);
    QVERIFY(player().position() < 1);
    playback().previous();
    QCOMPARE(playback().songId(), ids.at(0));
    playback().previous(); // nothing before: its start again
    QCOMPARE(playback().songId(), ids.at(0));
    playback().next();
    playback().next();
    playback().next();
    QCOMPARE(playback().songId(), ids.at(2));
}

void TestPlayback::nextKeepsThePause()
{
    const QStringList ids = m_bench->addSome(2, 30);
    playback().open(ids.at(0), false);
    playback().enqueue({ids.at(1)});
    QTRY_VERIFY(isPaused());
    playback().next();
    QCOMPARE(playback().songId(), ids.at(1));
    QTRY_VERIFY(isPaused());
    playback().toggle();
    QTRY_VERIFY(plays());
    playback().toggle();
    QVERIFY(isPaused());
}

void TestPlayback::shuffleKeepsTheSongOn()
{
    const QStringList ids = m_bench->addSome(12, 5);
    playback().playFrom(inOrder, ids.at(5));
    QTRY_COMPARE(playback().queue().size(), 12);
    QSignalSpy modes(&playback(), &Playback::modesChanged);
    QSignalSpy songs(&playback(), &Playback::songChanged);
    playback().setShuffle(true);
    playback().setShuffle(true);
    QCOMPARE(modes.size(), 1);
    QVERIFY(playback().shuffle());
    QVERIFY(songs.isEmpty());
    QCOMPARE(playback().queue().ids().first(), ids.at(5));
    QVERIFY(!playback().hasPrevious());
    QStringList heard{playback().songId()};
    while (playback().hasNext()) {
        playback().next();
        heard.append(playback().songId());
    }
    QStringList sorted = heard;
    QStringList expected = ids;
    sorted.sort();
    expected.sort();
    QCOMPARE(sorted, expected);
    playback().setShuffle(false);
    QCOMPARE(playback().queue().ids(), ids);
    QCOMPARE(playback().queue().current(), heard.last());
}

void TestPlayback::repeatsAll()
{
    const QStringList ids{m_bench->add(30), m_bench->add(0.6)};
    playback().playFrom(inOrder, ids.at(1));
    playback().setRepeat(Repeat::All);
    QTRY_COMPARE(playback().queue().size(), 2);
    QTRY_COMPARE(playback().songId(), ids.at(0)); // went on by itself
    QTRY_VERIFY(plays());
    playback().previous();
    QCOMPARE(playback().songId(), ids.at(1));
    // A queue of one song is that song over and over.
    playback().open(ids.at(1), true);
    QSignalSpy songs(&playback(), &Playback::songChanged);
    QSignalSpy seeked(&playback(), &Playback::seeked);
    QTRY_VERIFY(seeked.size() >= 2);
    QVERIFY(plays());
    QVERIFY(songs.isEmpty());
    playback().setRepeat(Repeat::Off);
    QTRY_VERIFY(isPaused());
}

void TestPlayback::repeatsOne()
{
    const QStringList ids{m_bench->add(0.6), m_bench->add(30)};
    playback().setRepeat(Repeat::One);
    playback().open(ids.at(0), true);
    playback().enqueue({ids.at(1)});
    QSignalSpy songs(&playback(), &Playback::songChanged);
    QSignalSpy seeked(&playback(), &Playback::seeked);
    QTRY_VERIFY(seeked.size() >= 2);
    QVERIFY(songs.isEmpty());
    playback().next(); // is not held back
    QCOMPARE(playback().songId(), ids.at(1));
    QTRY_VERIFY(plays());
    playback().previous();
    playback().setRepeat(Repeat::Off);
    QTRY_COMPARE(playback().songId(), ids.at(1));
}

void TestPlayback::trashedSongsLeaveTheQueue()
{
    const QStringList ids{m_bench->add(2), m_bench->add(30), m_bench->add(30)};
    playback().playFrom(inOrder, ids.at(0));
    QTRY_COMPARE(playback().queue().size(), 3);
    QTRY_VERIFY(plays());
    QSignalSpy songs(&playback(), &Playback::songChanged);
    QVERIFY(test::trash(*m_bench->library, {ids.at(0), ids.at(1)}).ok());
    QCOMPARE(playback().queue().ids(), QStringList{ids.at(2)});
    QVERIFY(plays()); // to its end
    QCOMPARE(playback().songId(), ids.at(0));
    QVERIFY(songs.isEmpty());
    QVERIFY(test::restore(*m_bench->library, {ids.at(1)}).ok());
    QCOMPARE(playback().queue().ids(), QStringList{ids.at(2)});
    QTRY_COMPARE(playback().songId(), ids.at(2));
    QVERIFY(plays());
}

void TestPlayback::trashingThePausedSongClosesIt()
{
    const QStringList ids = m_bench->addSome(2, 30);
    playback().open(ids.at(0), false);
    playback().enqueue({ids.at(1)});
    QTRY_VERIFY(isPaused());
    QVERIFY(test::trash(*m_bench->library, {ids.at(0)}).ok());
    QVERIFY(playback().songId().isEmpty());
    QVERIFY(player().state() == Player::State::Empty);
    QVERIFY(playback().hasNext());
    playback().play();
    QCOMPARE(playback().songId(), ids.at(1));
}

void TestPlayback::damagedSongsArePassedOver()
{
    const QStringList ids{m_bench->add(1), m_bench->addDamaged(), m_bench->addDamaged(), m_bench->add(30)};
    playback().playFrom(inOrder, ids.at(0));
    QTRY_COMPARE(playback().songId(), ids.at(3));
    QTRY_VERIFY(plays());
    QVERIFY(!playback().problem());
    playback().previous(); // by the user: says why, and stays
    QCOMPARE(playback().songId(), ids.at(2));
    QTRY_VERIFY(playback().problem());
    QVERIFY(player().state() == Player::State::Empty);
    playback().next();
    QCOMPARE(playback().songId(), ids.at(3));
    QTRY_VERIFY(plays()); // who wanted to hear that one hears this one
}

void TestPlayback::neverRoundInCircles()
{
    const QString good = m_bench->add(1);
    const QStringList damaged{m_bench->addDamaged(), m_bench->addDamaged()};
    playback().setRepeat(Repeat::All);
    playback().playFrom(inOrder, good);
    QTRY_COMPARE(playback().queue().size(), 3);
    QVERIFY(QFile::remove(m_bench->library->audioPath(*playback().song()))); // from now on damaged as well
    QSignalSpy songs(&playback(), &Playback::songChanged);
    QTRY_VERIFY(songs.size() >= 3);
    QTRY_VERIFY(playback().problem());
    test::runTimersDueWithin(std::chrono::milliseconds(300)); // nothing more may come
    QCOMPARE(songs.size(), 3);
    QVERIFY(player().state() == Player::State::Empty);
}

void TestPlayback::saysWhyAndTriesAgain()
{
    const QString id = m_bench->addDamaged();
    const QString other = m_bench->add(30);
    QSignalSpy problems(&playback(), &Playback::problemChanged);
    playback().playFrom(inOrder, id);
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(!playback().problem()->message.isEmpty());
    QCOMPARE(playback().songId(), id); // asked for by name: no other song instead
    playback().play();
    QVERIFY(!playback().problem());
    QTRY_VERIFY(playback().problem());
    // Fetched anew, it can be played.
    QVERIFY(m_bench->library->setMedia(id, Song::Media::Pending, {}, {}).ok());
    QVERIFY(!playback().problem());
    QVERIFY(m_bench->giveTone(id, 30));
    QTRY_VERIFY(isPaused());
    QVERIFY(!playback().problem());
}

void TestPlayback::songsWithoutAudioArePassedOver()
{
    const QStringList ids{m_bench->add(30), m_bench->addPending(), m_bench->add(30)};
    playback().playFrom(inOrder, ids.at(0));
    QTRY_COMPARE(playback().queue().size(), 3);
    playback().next();
    QCOMPARE(playback().songId(), ids.at(2));
    QVERIFY(m_bench->giveTone(ids.at(1), 30));
    playback().previous();
    QCOMPARE(playback().songId(), ids.at(1));
}

void TestPlayback::canBePlayedOnceItIsThere()
{
    const QString id = m_bench->addPending();
    QSignalSpy songs(&playback(), &Playback::songChanged);
    playback().open(id, false);
    QCOMPARE(playback().songId(), id);
    QVERIFY(player().state() == Player::State::Empty);
    QVERIFY(m_bench->giveTone(id, 30));
    QTRY_VERIFY(isPaused());
    QCOMPARE(songs.size(), 1);
    playback().play();
    QTRY_VERIFY(plays());
}

void TestPlayback::newSongsDoNotDisturb()
{
    const QStringList ids = m_bench->addSome(2, 60);
    playback().playFrom(inOrder, ids.at(0));
    QTRY_COMPARE(playback().queue().size(), 2);
    QTRY_VERIFY(player().position() > 0.2);
    QSignalSpy songs(&playback(), &Playback::songChanged);
    QSignalSpy states(&player(), &Player::stateChanged);
    QSignalSpy seeked(&playback(), &Playback::seeked);
    for (int i = 0; i < 10; ++i) {
        const double before = player().position();
        const QString id = m_bench->add(2);
        QVERIFY(test::rate(*m_bench->library, id, 3).ok());
        QVERIFY(test::rename(*m_bench->library, ids.at(0), QStringLiteral("Name %1").arg(i)).ok());
        QTRY_VERIFY(player().position() > before);
    }
    QCOMPARE(songs.size() + states.size() + seeked.size(), 0);
    QCOMPARE(playback().queue().ids(), ids);
}

void TestPlayback::enqueuePlaysWhenNothingIsOn()
{
    const QStringList ids = m_bench->addSome(3, 30);
    QSignalSpy queue(&playback(), &Playback::queueChanged);
    playback().enqueue({ids.at(0), ids.at(1)});
    QCOMPARE(playback().songId(), ids.at(0));
    QVERIFY(!queue.isEmpty());
    QTRY_VERIFY(plays());
    playback().playNext({ids.at(2)});
    QCOMPARE(playback().queue().ids(), (QStringList{ids.at(0), ids.at(2), ids.at(1)}));
    QCOMPARE(playback().songId(), ids.at(0));
}

void TestPlayback::queuedSongsAreChosenAndTakenOut()
{
    const QStringList ids = m_bench->addSome(4, 30);
    const QString stranger = m_bench->add(30);
    playback().open(ids.at(0), false);
    playback().enqueue(ids);
    playback().playQueued(ids.at(2));
    QCOMPARE(playback().songId(), ids.at(2));
    QTRY_VERIFY(plays());
    QCOMPARE(playback().queue().ids(), ids);
    playback().playQueued(stranger);
    QCOMPARE(playback().songId(), ids.at(2));
    QSignalSpy queue(&playback(), &Playback::queueChanged);
    playback().dequeue({ids.at(1), ids.at(2), ids.at(3)});
    QCOMPARE(queue.size(), 1);
    QCOMPARE(playback().queue().ids(), (QStringList{ids.at(0), ids.at(2)}));
    QVERIFY(plays());
    QVERIFY(!playback().hasNext());
}

void TestPlayback::loopEndsWithTheSong()
{
    const QStringList ids = m_bench->addSome(2, 30);
    playback().open(ids.at(0), true);
    playback().enqueue({ids.at(1)});
    QTRY_VERIFY(plays());
    QSignalSpy loops(&playback(), &Playback::loopChanged);
    QSignalSpy seeked(&playback(), &Playback::seeked);
    const TimeRange range{10, 10.7};
    playback().setLoop(range);
    QVERIFY(playback().loop() == range);
    QCOMPARE(loops.size(), 1);
    QVERIFY(player().position() >= 10);
    QTRY_VERIFY(seeked.size() >= 3); // into it, and twice round
    playback().setLoop(TimeRange{10, 10.001}); // too short to be heard: none
    QVERIFY(!playback().loop());
    playback().setLoop(range);
    playback().next();
    QVERIFY(!playback().loop());
    QCOMPARE(loops.size(), 4);
}

void TestPlayback::auditionStopsAtItsEnd()
{
    const QStringList ids = m_bench->addSome(2, 8);
    playback().open(ids.at(0), false);
    playback().enqueue({ids.at(1)});
    QTRY_VERIFY(isPaused());
    playback().setLoop(TimeRange{6, 7});
    playback().audition(TimeRange{5.5, 6.25});
    QVERIFY(!playback().loop());
    QCOMPARE(player().position(), 2.5);
    QTRY_VERIFY(isPaused());
    QCOMPARE(player().position(), 6.25);
    playback().audition(TimeRange{1, 1.5}); // less than 3 s before it
    QVERIFY(player().position() < 1);
    QTRY_VERIFY(isPaused());
    QCOMPARE(player().position(), 1.5);
    playback().audition(TimeRange{7.5, 8}); // to the end of the song, not into the next
    QTRY_VERIFY(isPaused());
    QCOMPARE(player().position(), 8.0);
    QCOMPARE(playback().songId(), ids.at(0));
}

void TestPlayback::anotherCommandEndsTheAudition()
{
    playback().open(m_bench->add(60), true);
    QTRY_VERIFY(plays());
    const auto playsPast = [this](double seconds) {
        return QTest::qWaitFor([&] { return player().position() > seconds; }, test::patienceMs) && plays();
    };
    playback().audition(TimeRange{10, 11});
    playback().seek(10.5);
    QVERIFY(playsPast(11.5));
    playback().audition(TimeRange{20, 21});
    playback().pause();
    playback().play();
    QVERIFY(playsPast(21.5));
}

void TestPlayback::aSongIsHeardAsItsStems()
{
    const QStringList ids = m_bench->addSome(2, 3);
    const QString stem = m_bench->home.path(QStringLiteral("stem.wav"));
    QVERIFY(writeWav(stem, sine(3, 220, 0.2), 48000, 2));
    QSignalSpy changed(&playback(), &Playback::stemsChanged);
    playback().playFrom(inOrder, ids.at(0));
    QTRY_VERIFY(plays() && playback().hasNext());
    playback().seek(1);
    playback().setStems({stem, stem}, {1.0F, 0.0F});
    QVERIFY(playback().isHeardAsStems());
    QTRY_VERIFY(plays()); // goes on
    QCOMPARE(player().path(), stem);
    QVERIFY(player().position() >= 1);
    playback().setStems({});
    QVERIFY(!playback().isHeardAsStems());
    QTRY_VERIFY(plays());
    QCOMPARE(player().path(), m_bench->library->audioPath(*playback().song()));
    QVERIFY(player().position() >= 1);

    playback().pause();
    playback().setStems({stem, stem});
    QTRY_VERIFY(isPaused()); // nor does it start
    QCOMPARE(changed.size(), 3);
    playback().play();
    QTRY_COMPARE(playback().songId(), ids.at(1)); // goes over into the next song, which is whole
    QVERIFY(!playback().isHeardAsStems());
    QCOMPARE(changed.size(), 4);
    QCOMPARE(player().path(), m_bench->library->audioPath(*playback().song()));
    playback().setStems({QStringLiteral("/nowhere/stem.wav")});
    QTRY_VERIFY(playback().problem().has_value());
    playback().setStems({});
    QVERIFY(!playback().problem());
    QTRY_VERIFY(player().state() != Player::State::Empty && player().state() != Player::State::Loading);
}

void TestPlayback::stopGoesToTheStart()
{
    playback().open(m_bench->add(30), true);
    QTRY_VERIFY(player().position() > 0.2);
    QSignalSpy seeked(&playback(), &Playback::seeked);
    playback().stop();
    QVERIFY(isPaused());
    QCOMPARE(player().position(), 0.0);
    QCOMPARE(seeked.size(), 1);
}

void TestPlayback::aMomentOfASongIsHearingIt()
{
    Song song;
    song.service = QStringLiteral("practice");
    song.remoteId = QStringLiteral("fresh");
    song.isNew = true;
    const QString id = m_bench->library->add(song)->id;
    QVERIFY(m_bench->giveTone(id, 30));
    playback().open(id, false);
    QTRY_VERIFY(isPaused());
    playback().seek(10); // looking for a place is no hearing
    QVERIFY(m_bench->library->summary(id)->isNew);
    playback().play();
    QTRY_VERIFY(!m_bench->library->summary(id)->isNew);
    QVERIFY(player().position() >= 12);
}

RIFFDESK_TEST(tst_playback, runTest<TestPlayback>);
#include "tst_playback.moc"
