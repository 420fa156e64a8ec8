#include "playback/playbackmemory.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"
#include "tests/unit/playback/playbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;
using Repeat = PlayQueue::Repeat;

class TestPlaybackMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PlayBench>(); }
    void cleanup() { m_bench.reset(); }
    void comesBackPaused();
    void aFinishedSongStartsAgain();
    void modesComeBack();
    void shuffledOrderComesBack();
    void missingSongsAreNoError();
    void whatIsOnIsNotReplaced();
    void savesWhileItPlays();
    void longQueuesAreCut();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();

private:
    [[nodiscard]] Playback& playback() { return *m_bench->playback; }
    [[nodiscard]] Player& player() { return *m_bench->player; }
    [[nodiscard]] bool isPaused() { return player().state() == Player::State::Paused; }

    std::unique_ptr<PlayBench> m_bench;
};

void TestPlaybackMemory::comesBackPaused()
{
    const QStringList ids = m_bench->addSome(3, 30);
    playback().playFrom(SongQuery({}, SongQuery::Order::Oldest), ids.at(1));
    QTRY_COMPARE(playback().queue().size(), 3);
    QTRY_VERIFY(player().state() == Player::State::Playing);
    playback().pause();
    playback().seek(12.5);
    m_bench->restart();
    QVERIFY(playback().songId().isEmpty());
    QSignalSpy songs(&playback(), &Playback::songChanged);
    playback().restore();
    QCOMPARE(songs.size(), 1);
    QCOMPARE(playback().songId(), ids.at(1));
    QCOMPARE(playback().queue().ids(), ids);
    QVERIFY(playback().hasNext() && playback().hasPrevious());
    QTRY_VERIFY(isPaused());
    QCOMPARE(player().position(), 12.5);
    playback().next(); // a new song starts at zero
    QTRY_VERIFY(isPaused());
    QCOMPARE(player().position(), 0.0);
}

void TestPlaybackMemory::aFinishedSongStartsAgain()
{
    const QString id = m_bench->add(0.5);
    playback().open(id, true);
    QSignalSpy finished(&player(), &Player::finished);
    QTRY_COMPARE(finished.size(), 1);
    m_bench->restart();
    playback().restore();
    QCOMPARE(playback().songId(), id);
    QTRY_VERIFY(isPaused());
    QCOMPARE(player().position(), 0.0);
}

void TestPlaybackMemory::modesComeBack()
{
    playback().setShuffle(true);
    playback().setRepeat(Repeat::All);
    playback().setNormalised(true);
    m_bench->restart();
    QVERIFY(playback().shuffle());
    QVERIFY(playback().repeat() == Repeat::All);
    QVERIFY(playback().normalised());
    playback().setShuffle(false);
    playback().setRepeat(Repeat::One);
    playback().setNormalised(false);
    m_bench->restart();
    QVERIFY(!playback().shuffle());
    QVERIFY(playback().repeat() == Repeat::One);
    QVERIFY(!playback().normalised());
}

void TestPlaybackMemory::shuffledOrderComesBack()
{
    const QStringList ids = m_bench->addSome(9, 5);
    playback().setShuffle(true);
    playback().playFrom(SongQuery({}, SongQuery::Order::Oldest), ids.at(4));
    QTRY_COMPARE(playback().queue().size(), 9);
    playback().next();
    const QStringList order = playback().queue().ids();
    const QString on = playback().songId();
    m_bench->restart();
    playback().restore();
    QCOMPARE(playback().queue().ids(), order);
    QCOMPARE(playback().songId(), on);
    QVERIFY(playback().shuffle());
    playback().setShuffle(false);
    QCOMPARE(playback().queue().ids(), ids);
}

void TestPlaybackMemory::missingSongsAreNoError()
{
    const QStringList ids = m_bench->addSome(3, 30);
    playback().open(ids.at(0), false);
    playback().enqueue({ids.at(1), ids.at(2)});
    m_bench->stop();
    QVERIFY(test::trash(*m_bench->library, {ids.at(0), ids.at(1)}).ok());
    QVERIFY(m_bench->library->emptyTrash().ok());
    m_bench->start();
    playback().restore();
    QVERIFY(playback().songId().isEmpty());
    QVERIFY(!playback().problem());
    playback().play(); // what is left of the queue
    QCOMPARE(playback().songId(), ids.at(2));
}

void TestPlaybackMemory::whatIsOnIsNotReplaced()
{
    const QStringList ids = m_bench->addSome(2, 30);
    playback().open(ids.at(0), false);
    m_bench->restart();
    playback().open(ids.at(1), false);
    playback().restore();
    QCOMPARE(playback().songId(), ids.at(1));
}

void TestPlaybackMemory::savesWhileItPlays()
{
    const QString id = m_bench->add(120);
    playback().open(id, true);
    const PlaybackMemory memory(*m_bench->settings);
    QTRY_VERIFY(memory.place().seconds > 1); // as a crash would find it
    QCOMPARE(memory.place().songId, id);
    playback().pause();
    playback().seek(77);
    playback().save();
    QCOMPARE(memory.place().seconds, 77.0);
}

void TestPlaybackMemory::longQueuesAreCut()
{
    QStringList ids;
    for (int i = 0; i < 3000; ++i)
        ids.append(songIdOf(QStringLiteral("practice"), QString::number(i)));
    PlayQueue queue;
    queue.set(ids, ids.at(2000), 1);
    PlaybackMemory memory(*m_bench->settings);
    for (const bool shuffled : {false, true}) {
        queue.setShuffled(shuffled, 5);
        memory.keep(queue);
        PlayQueue again;
        QVERIFY(memory.restore(again));
        QCOMPARE(again.size(), PlaybackMemory::mostSongs);
        QCOMPARE(again.current(), ids.at(2000));
        QCOMPARE(again.next(false), queue.next(false));
        QCOMPARE(again.shuffled(), shuffled);
        QCOMPARE(again.previous().isEmpty(), shuffled);
    }
    QVERIFY(m_bench->settings->state(QStringLiteral("playback/queue")).size() < 64 * 1024);
}

void TestPlaybackMemory::nonsenseIsRefused_data()
{
    const QString id = songIdOf(QStringLiteral("practice"), QStringLiteral("1"));
    QTest::addColumn<QByteArray>("queue");
    const auto row = [](const char* name, const QString& json) { QTest::newRow(name) << json.toUtf8(); };
    row("empty", QString());
    row("no json", QStringLiteral("{[}"));
    row("a list", QStringLiteral("[1,2]"));
    row("no ids", QStringLiteral("{\"songs\":[\"../../etc\"]}"));
    row("numbers", QStringLiteral("{\"songs\":[1,2,3]}"));
    row("twice", QStringLiteral("{\"songs\":[\"%1\",\"%1\"]}").arg(id));
    row("order beyond", QStringLiteral("{\"songs\":[\"%1\"],\"order\":[7]}").arg(id));
    row("order missing", QStringLiteral("{\"songs\":[\"%1\"],\"order\":\"x\"}").arg(id));
    QStringList many(PlaybackMemory::mostSongs + 1, QLatin1Char('"') + id + QLatin1Char('"'));
    row("too many", QStringLiteral("{\"songs\":[%1]}").arg(many.join(QLatin1Char(','))));
    row("huge", QStringLiteral("{\"songs\":[\"%1\"]}").arg(QString(1'000'000, QLatin1Char('a'))));
}

void TestPlaybackMemory::nonsenseIsRefused()
{
    QFETCH(QByteArray, queue);
    m_bench->settings->setState(QStringLiteral("playback/queue"), queue);
    m_bench->settings->setState(QStringLiteral("playback/place"), "{\"song\":\"../x\",\"seconds\":-5}");
    m_bench->settings->setState(QStringLiteral("playback/modes"),
                                "{\"repeat\":\"always\",\"shuffle\":\"yes\"}");
    const PlaybackMemory memory(*m_bench->settings);
    PlayQueue none;
    QVERIFY(!memory.restore(none));
    QCOMPARE(none.size(), 0);
    QVERIFY(memory.place().songId.isEmpty());
    QVERIFY(memory.modes().repeat == Repeat::Off && !memory.modes().shuffle);
    playback().restore();
    QVERIFY(playback().songId().isEmpty());
}

RIFFDESK_TEST(tst_playbackmemory, runTest<TestPlaybackMemory>);
#include "tst_playbackmemory.moc"
