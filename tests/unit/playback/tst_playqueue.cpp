#include "playback/playqueue.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace riffdesk;
using Repeat = PlayQueue::Repeat;

namespace {

QStringList letters(const char* each)
{
    QStringList ids;
    for (const QChar c : QString::fromLatin1(each))
        ids.append(QString(c));
    return ids;
}

QString joined(const QStringList& ids)
{
    return ids.join(QString());
}

PlayQueue queueOf(const char* ids, const char* current)
{
    PlayQueue queue;
    queue.set(letters(ids), QString::fromLatin1(current), 1);
    return queue;
}

QStringList numbers(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(QString::number(i));
    return ids;
}

} // namespace

class TestPlayQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyHasNothing();
    void walksForwardsAndBack();
    void addsTheCurrentSongInFront();
    void holdsEachSongOnce();
    void repeats();
    void previousAtTheStart();
    void appendsBehindAll();
    void playsNextInTheGivenOrder();
    void playsNextFromAGap();
    void removesOthers();
    void removesTheCurrent();
    void removesFromAGap();
    void removesAll();
    void shuffleDrawsAPermutation();
    void shuffleIsFixedByItsSeed();
    void shuffleReachesEveryOrder();
    void setDrawsWhenShuffled();
    void unshuffleKeepsTheCurrentOn();
    void unshuffleAfterEdits();
    void restoresAsItWas();
    void refusesWhatIsNoOrder();
};

void TestPlayQueue::emptyHasNothing()
{
    PlayQueue queue;
    queue.setRepeat(Repeat::All);
    QVERIFY(queue.current().isEmpty());
    QVERIFY(queue.next(true).isEmpty());
    QVERIFY(queue.next(false).isEmpty());
    QVERIFY(queue.previous().isEmpty());
    QVERIFY(!queue.setCurrent(QStringLiteral("a")));
    QCOMPARE(queue.size(), 0);
    queue.setShuffled(true, 7);
    queue.remove(letters("a"));
    QCOMPARE(queue.size(), 0);
}

void TestPlayQueue::walksForwardsAndBack()
{
    PlayQueue queue = queueOf("abc", "b");
    QCOMPARE(queue.current(), QStringLiteral("b"));
    QCOMPARE(queue.next(false), QStringLiteral("c"));
    QCOMPARE(queue.previous(), QStringLiteral("a"));
    QVERIFY(queue.setCurrent(QStringLiteral("c")));
    QVERIFY(queue.next(false).isEmpty());
    QVERIFY(queue.next(true).isEmpty());
    QVERIFY(queue.setCurrent(QStringLiteral("a")));
    QCOMPARE(queue.current(), QStringLiteral("a"));
    QVERIFY(!queue.setCurrent(QStringLiteral("x")));
    QCOMPARE(queue.current(), QStringLiteral("a"));
}

void TestPlayQueue::addsTheCurrentSongInFront()
{
    const PlayQueue queue = queueOf("abc", "x");
    QCOMPARE(joined(queue.ids()), QStringLiteral("xabc"));
    QCOMPARE(queue.current(), QStringLiteral("x"));
    QCOMPARE(queue.next(false), QStringLiteral("a"));
    const PlayQueue none = queueOf("abc", "");
    QVERIFY(none.current().isEmpty());
    QCOMPARE(none.next(false), QStringLiteral("a"));
    QVERIFY(none.previous().isEmpty());
}

void TestPlayQueue::holdsEachSongOnce()
{
    PlayQueue queue;
    queue.set({QStringLiteral("a"), QString(), QStringLiteral("b"), QStringLiteral("a")}, QStringLiteral("a"),
              1);
    QCOMPARE(joined(queue.ids()), QStringLiteral("ab"));
    queue.append(letters("bcc"));
    QCOMPARE(joined(queue.ids()), QStringLiteral("abc"));
    queue.playNext(letters("cdcd"));
    QCOMPARE(joined(queue.ids()), QStringLiteral("acdb"));
    QCOMPARE(joined(queue.given()), QStringLiteral("acdb"));
}

void TestPlayQueue::repeats()
{
    PlayQueue queue = queueOf("abc", "c");
    queue.setRepeat(Repeat::All);
    QCOMPARE(queue.next(false), QStringLiteral("a"));
    QCOMPARE(queue.next(true), QStringLiteral("a"));
    queue.setCurrent(QStringLiteral("a"));
    QCOMPARE(queue.previous(), QStringLiteral("c"));
    queue.setRepeat(Repeat::One);
    QCOMPARE(queue.next(false), QStringLiteral("a"));
    QCOMPARE(queue.next(true), QStringLiteral("b"));
    QVERIFY(queue.previous().isEmpty());
    queue.setCurrent(QStringLiteral("c"));
    QCOMPARE(queue.next(false), QStringLiteral("c"));
    QVERIFY(queue.next(true).isEmpty());

    PlayQueue single = queueOf("a", "a");
    QVERIFY(single.next(false).isEmpty());
    single.setRepeat(Repeat::All);
    QCOMPARE(single.next(false), QStringLiteral("a"));
}

void TestPlayQueue::previousAtTheStart()
{
    PlayQueue queue = queueOf("abc", "a");
    QVERIFY(queue.previous().isEmpty());
    queue.playNext(letters("c"));
    QVERIFY(queue.previous().isEmpty());
}

void TestPlayQueue::appendsBehindAll()
{
    PlayQueue queue = queueOf("abc", "b");
    queue.append(letters("adb"));
    QCOMPARE(joined(queue.ids()), QStringLiteral("abcd"));
    QCOMPARE(queue.current(), QStringLiteral("b"));
    PlayQueue fresh;
    fresh.append(letters("ab"));
    QVERIFY(fresh.current().isEmpty());
    QCOMPARE(fresh.next(false), QStringLiteral("a"));
}

void TestPlayQueue::playsNextInTheGivenOrder()
{
    PlayQueue queue = queueOf("abcde", "c");
    queue.playNext(letters("xay"));
    QCOMPARE(joined(queue.ids()), QStringLiteral("bcxayde"));
    QCOMPARE(queue.current(), QStringLiteral("c"));
    QCOMPARE(queue.previous(), QStringLiteral("b"));
    queue.playNext(letters("c")); // it is on already
    QCOMPARE(joined(queue.ids()), QStringLiteral("bcxayde"));
    queue.playNext(letters("ecb"));
    QCOMPARE(joined(queue.ids()), QStringLiteral("cebxayd"));
    QCOMPARE(queue.current(), QStringLiteral("c"));
    PlayQueue none = queueOf("abc", "");
    none.playNext(letters("xc"));
    QCOMPARE(joined(none.ids()), QStringLiteral("xcab"));
    QCOMPARE(none.next(false), QStringLiteral("x"));
}

void TestPlayQueue::playsNextFromAGap()
{
    PlayQueue queue = queueOf("abcd", "c");
    queue.remove(letters("c"));
    queue.playNext(letters("b")); // the song before the gap itself
    QCOMPARE(joined(queue.ids()), QStringLiteral("abd"));
    QVERIFY(queue.current().isEmpty());
    QCOMPARE(queue.next(false), QStringLiteral("b"));
    QCOMPARE(queue.previous(), QStringLiteral("a"));
    queue.playNext(letters("a"));
    QCOMPARE(joined(queue.ids()), QStringLiteral("abd"));
    QCOMPARE(queue.next(false), QStringLiteral("a"));
    QVERIFY(queue.previous().isEmpty());
}

void TestPlayQueue::removesOthers()
{
    PlayQueue queue = queueOf("abcde", "c");
    queue.remove(letters("adx"));
    QCOMPARE(joined(queue.ids()), QStringLiteral("bce"));
    QCOMPARE(queue.current(), QStringLiteral("c"));
    QCOMPARE(queue.next(false), QStringLiteral("e"));
    QCOMPARE(queue.previous(), QStringLiteral("b"));
}

void TestPlayQueue::removesTheCurrent()
{
    PlayQueue queue = queueOf("abc", "b");
    queue.setRepeat(Repeat::One); // what is gone is not repeated
    queue.remove(letters("b"));
    QVERIFY(queue.current().isEmpty());
    QCOMPARE(queue.next(false), QStringLiteral("c"));
    QCOMPARE(queue.previous(), QStringLiteral("a"));
    PlayQueue first = queueOf("abc", "a");
    first.remove(letters("a"));
    QCOMPARE(first.next(false), QStringLiteral("b"));
    QVERIFY(first.previous().isEmpty());
    PlayQueue last = queueOf("abc", "c");
    last.remove(letters("c"));
    QVERIFY(last.next(false).isEmpty());
    QCOMPARE(last.previous(), QStringLiteral("b"));
    last.setRepeat(Repeat::All);
    QCOMPARE(last.next(false), QStringLiteral("a"));
}

void TestPlayQueue::removesFromAGap()
{
    PlayQueue queue = queueOf("abcde", "c");
    queue.remove(letters("c"));
    queue.remove(letters("bd")); // both neighbours of the gap
    QVERIFY(queue.current().isEmpty());
    QCOMPARE(queue.previous(), QStringLiteral("a"));
    QCOMPARE(queue.next(false), QStringLiteral("e"));
    queue.append(letters("c")); // restored by hand: an ordinary song again
    QVERIFY(queue.current().isEmpty());
    QCOMPARE(joined(queue.ids()), QStringLiteral("aec"));
    QVERIFY(queue.setCurrent(QStringLiteral("e")));
    QCOMPARE(queue.previous(), QStringLiteral("a"));
}

void TestPlayQueue::removesAll()
{
    PlayQueue queue = queueOf("abc", "b");
    queue.setRepeat(Repeat::All);
    queue.remove(letters("cba"));
    QCOMPARE(queue.size(), 0);
    QVERIFY(queue.next(false).isEmpty());
    queue.append(letters("x"));
    QCOMPARE(queue.next(false), QStringLiteral("x"));
    queue.clear();
    QCOMPARE(queue.size(), 0);
    QVERIFY(queue.current().isEmpty());
}

void TestPlayQueue::shuffleDrawsAPermutation()
{
    const QStringList ids = numbers(500);
    PlayQueue queue;
    queue.set(ids, ids.at(123), 1);
    queue.setShuffled(true, 42);
    QVERIFY(queue.shuffled());
    QCOMPARE(queue.ids().first(), ids.at(123));
    QCOMPARE(queue.current(), ids.at(123));
    QVERIFY(queue.previous().isEmpty());
    QVERIFY(queue.ids() != ids);
    QStringList sorted = queue.ids();
    QStringList expected = ids;
    sorted.sort();
    expected.sort();
    QCOMPARE(sorted, expected);
    // Playing through hears every song once.
    QSet<QString> heard{queue.current()};
    while (!queue.next(false).isEmpty()) {
        QVERIFY(!heard.contains(queue.next(false)));
        heard.insert(queue.next(false));
        queue.setCurrent(queue.next(false));
    }
    QCOMPARE(heard.size(), ids.size());
}

void TestPlayQueue::shuffleIsFixedByItsSeed()
{
    const QStringList ids = numbers(50);
    const auto drawn = [&](quint32 seed) {
        PlayQueue queue;
        queue.set(ids, ids.first(), 1);
        queue.setShuffled(true, seed);
        return queue.ids();
    };
    QCOMPARE(drawn(5), drawn(5));
    QVERIFY(drawn(5) != drawn(6));
}

void TestPlayQueue::shuffleReachesEveryOrder()
{
    QHash<QString, int> seen;
    for (quint32 seed = 0; seed < 2400; ++seed) {
        PlayQueue queue = queueOf("abcd", "");
        queue.setShuffled(true, seed);
        ++seen[joined(queue.ids())];
    }
    QCOMPARE(seen.size(), 24);
    for (const int count : std::as_const(seen))
        QVERIFY2(count > 50 && count < 160, qPrintable(QString::number(count)));
}

void TestPlayQueue::setDrawsWhenShuffled()
{
    const QStringList ids = numbers(100);
    PlayQueue queue;
    queue.setShuffled(true, 1);
    queue.set(ids, ids.at(50), 9);
    QCOMPARE(queue.ids().first(), ids.at(50));
    QCOMPARE(queue.current(), ids.at(50));
    QVERIFY(queue.ids().mid(1, 20) != ids.mid(0, 20));
    QCOMPARE(queue.given(), ids);
}

void TestPlayQueue::unshuffleKeepsTheCurrentOn()
{
    PlayQueue queue = queueOf("abcdefgh", "c");
    queue.setShuffled(true, 3);
    const QString second = queue.next(false);
    queue.setCurrent(second);
    queue.setShuffled(false, 0);
    QCOMPARE(joined(queue.ids()), QStringLiteral("abcdefgh"));
    QCOMPARE(queue.current(), second);
    const qsizetype at = queue.ids().indexOf(second);
    QCOMPARE(queue.next(true), queue.ids().value(at + 1));
}

void TestPlayQueue::unshuffleAfterEdits()
{
    PlayQueue queue = queueOf("abcdef", "b");
    queue.setShuffled(true, 3);
    queue.append(letters("x"));
    QCOMPARE(queue.ids().last(), QStringLiteral("x"));
    queue.playNext(letters("yf"));
    QCOMPARE(joined(queue.ids().mid(0, 3)), QStringLiteral("byf"));
    queue.remove(letters("a"));
    queue.setShuffled(false, 0);
    QCOMPARE(joined(queue.ids()), QStringLiteral("byfcdex"));
    QCOMPARE(queue.current(), QStringLiteral("b"));
}

void TestPlayQueue::restoresAsItWas()
{
    PlayQueue queue;
    QVERIFY(queue.set(letters("abcd"), letters("cadb"), QStringLiteral("a"), true));
    QVERIFY(queue.shuffled());
    QCOMPARE(queue.current(), QStringLiteral("a"));
    QCOMPARE(queue.next(false), QStringLiteral("d"));
    queue.setShuffled(false, 0);
    QCOMPARE(joined(queue.ids()), QStringLiteral("abcd"));
    QVERIFY(queue.set(letters("ab"), letters("ab"), QStringLiteral("gone"), false));
    QVERIFY(queue.current().isEmpty());
}

void TestPlayQueue::refusesWhatIsNoOrder()
{
    PlayQueue queue = queueOf("abc", "b");
    QVERIFY(!queue.set(letters("abc"), letters("ab"), QStringLiteral("a"), true));
    QVERIFY(!queue.set(letters("abc"), letters("abx"), QStringLiteral("a"), true));
    QVERIFY(!queue.set(letters("aab"), letters("aba"), QStringLiteral("a"), true));
    QCOMPARE(joined(queue.ids()), QStringLiteral("abc"));
    QCOMPARE(queue.current(), QStringLiteral("b"));
    QVERIFY(!queue.shuffled());
}

RIFFDESK_TEST(tst_playqueue, test::runTest<TestPlayQueue>);
#include "tst_playqueue.moc"
