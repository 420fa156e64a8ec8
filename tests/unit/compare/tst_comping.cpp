#include "compare/alignedtakes.h"
#include "compare/comping.h"
#include "compare/splice.h"
#include "support/testprogram.h"
#include "tests/support/patience.h"
#include "tests/support/tone.h"
#include "tests/unit/compare/comparedsongs.h"
#include "tests/unit/compare/renderedpath.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {
constexpr double compedSeconds = 12;
}

class TestComping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stretchesAreChosen();
    void anyChoicesLeaveAWholePath();
    void whatIsTakenIsTheTakeToTheSample();
    void levelsAreMatched();
    void aShiftIsTakenIntoAccount();
    void whatIsOverIsNotWaitedFor();
    void takesThatDoNotRunTogetherSayWhy();
    void choicesAreUndone();
    void choicesOutliveAPause();
    void theRecipeTellsIt();

private:
    [[nodiscard]] QString fileOf(const Samples& samples, const char* name) const
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        return writeWav(path, samples, rate, 2) ? path : QString();
    }
    [[nodiscard]] static Result<AlignedTakes> aligned(const std::vector<Samples>& takes)
    {
        std::vector<ComparedSound> sounds;
        for (const Samples& take : takes)
            sounds.push_back(ComparedSound::of(take, rate));
        return AlignedTakes::of(std::move(sounds), {QStringLiteral("One"), QStringLiteral("Two")});
    }
    static TakePath randomPath(std::mt19937& random, int takes)
    {
        TakePath path;
        for (int i = 0; i < 12; ++i) {
            const double from = double(random() % 1000) / 1000 * compedSeconds;
            const int take = int(random() % size_t(takes));
            path = random() % 2 == 0 ? path.from(from, take)
                                     : path.with({from, from + double(random() % 3000) / 1000}, take);
        }
        return path;
    }

    QTemporaryDir m_folder;
    Samples m_song;
    Samples m_other;
    std::vector<Samples> m_takes; ///< of one song, with other bars in each
    QStringList m_files;
    QStringList m_titles;
};

void TestComping::initTestCase()
{
    m_song = practiceSong("pop", "3", compedSeconds);
    m_other = practiceSong("rock", "8", compedSeconds);
    m_takes = {m_song, replaced(m_song, m_other, 2, 4), replaced(m_song, m_other, 7, 9)};
    m_titles = {QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")};
    m_files = {fileOf(m_takes[0], "one.wav"), fileOf(m_takes[1], "two.wav"), fileOf(m_takes[2], "three.wav")};
}

void TestComping::stretchesAreChosen()
{
    using Turns = QVector<TakePath::Turn>;
    const TakePath whole;
    const TakePath one = whole.with({3, 5}, 1);
    QCOMPARE(one.turns, (Turns{{0, 0}, {3, 1}, {5, 0}}));
    QCOMPARE(one.takeAt(2.99), 0);
    QCOMPARE(one.takeAt(3), 1);
    QCOMPARE(one.takeAt(1000), 0);
    QCOMPARE(one.with({4, 8}, 2).turns, (Turns{{0, 0}, {3, 1}, {4, 2}, {8, 0}}));
    QCOMPARE(one.with({3, 5}, 0), whole); // back again
    QCOMPARE(one.with({0.1, 9}, 1).turns, (Turns{{0, 1}, {9, 0}})); // from the beginning, nearly
    QCOMPARE(one.with({4, 4.1}, 2), one); // too short
    QCOMPARE(one.with({3.1, 8}, 2).turns, (Turns{{0, 0}, {3.1, 2}, {8, 0}})); // too little of it was left
    QCOMPARE(one.with({4, std::nan("")}, 2), one);
    QCOMPARE(one.from(4, 2).turns, (Turns{{0, 0}, {3, 1}, {4, 2}, {5, 0}})); // what follows was chosen
    QCOMPARE(one.from(6, 2).turns, (Turns{{0, 0}, {3, 1}, {5, 0}, {6, 2}}));
    QCOMPARE(one.from(0, 2).turns, (Turns{{0, 2}, {3, 1}, {5, 0}}));
    QCOMPARE(one.from(std::numeric_limits<double>::infinity(), 2), one);
    QCOMPARE(one.stretches(0, 10), (QVector<TimeRange>{{0, 3}, {5, 10}}));
    QCOMPARE(one.stretches(1, 4), (QVector<TimeRange>{{3, 4}}));
    QVERIFY(one.stretches(2, 10).isEmpty());
}

void TestComping::anyChoicesLeaveAWholePath()
{
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        const TakePath path = randomPath(random, 4);
        const TakePath before = path;
        const double from = double(random() % 1000) / 100;
        const TimeRange stretch{from, from + TakePath::shortest + double(random() % 3000) / 1000};
        const TakePath after = path.with(stretch, 3);
        QCOMPARE(after.turns.constFirst().from, 0.0);
        for (qsizetype i = 1; i < after.turns.size(); ++i) {
            QVERIFY(after.turns.at(i).from - after.turns.at(i - 1).from >= TakePath::shortest - 1e-9);
            QVERIFY(after.turns.at(i).take != after.turns.at(i - 1).take);
        }
        for (double at = 0.001; at < compedSeconds; at += 0.05) {
            if (stretch.contains(at))
                QCOMPARE(after.takeAt(at), 3);
            else if (at < stretch.start - TakePath::shortest || at > stretch.end + TakePath::shortest)
                QCOMPARE(after.takeAt(at), before.takeAt(at));
        }
    }
}

void TestComping::whatIsTakenIsTheTakeToTheSample()
{
    const auto takes = aligned(m_takes);
    QVERIFY(takes);
    std::vector<std::vector<float>> decoded;
    for (const QString& file : m_files)
        decoded.push_back(decodedAll(file));
    std::mt19937 random(4);
    for (int round = 0; round < 10; ++round) {
        const TakePath chosen = randomPath(random, 3);
        const double fade = 0.005 + double(random() % 100) / 1000;
        const SoundPath path = takes->path(chosen, fade);
        QCOMPARE(path, takes->path(chosen, fade));
        const std::vector<float> made = written(path, m_files);
        QCOMPARE(made.size(), decoded[0].size()); // takes of one length
        QCOMPARE(written(path, m_files), made);
        const qint64 half = path.fadeFrames / 2;
        qint64 at = 0;
        for (const SoundPath::Piece& piece : path.pieces) {
            QCOMPARE(piece.gain, 1.0F);
            QCOMPARE(piece.from, at);
            const auto& take = decoded[size_t(piece.source)];
            const bool isFirst = at == 0;
            const bool isLast = piece.to == qint64(take.size()) / 2;
            const qint64 start = isFirst ? piece.from : piece.from + half;
            const qint64 end = isLast ? piece.to : piece.to - half;
            QVERIFY(std::equal(take.begin() + start * 2, take.begin() + end * 2, made.begin() + start * 2));
            // Just before the moment it was chosen for, and no click.
            const double moment = double(piece.from) / rate;
            const auto turn = std::find_if(chosen.turns.begin(), chosen.turns.end(), [&](const auto& each) {
                return each.take == piece.source && each.from >= moment - 1e-6
                       && each.from - moment <= SplicePlan::searchedSeconds + fade;
            });
            QVERIFY(isFirst || turn != chosen.turns.end());
            if (!isFirst) {
                const float own = std::max({largestStep(decoded[0], at - rate / 2, at + rate / 2),
                                            largestStep(decoded[1], at - rate / 2, at + rate / 2),
                                            largestStep(decoded[2], at - rate / 2, at + rate / 2)});
                QVERIFY(largestStep(made, at - half - 2, at + half + 2) <= own * 1.05F);
            }
            at = piece.to;
        }
        QCOMPARE(at, path.frames());
        const QVector<StemTurn> turns = path.turns();
        QCOMPARE(turns.size(), path.pieces.size());
        for (qsizetype i = 0; i < turns.size(); ++i) {
            QCOMPARE(turns.at(i).stem, path.pieces.at(i).source);
            QCOMPARE(qint64(std::lround(turns.at(i).seconds * rate)), path.pieces.at(i).from);
        }
    }
}

void TestComping::levelsAreMatched()
{
    const auto takes = aligned({m_song, louder(m_takes[1], -6)});
    QVERIFY(takes);
    const SoundPath path = takes->path(TakePath().with({1, 6}, 1), SplicePlan::usualFade);
    QCOMPARE(path.pieces.size(), 3);
    QCOMPARE(path.pieces.at(0).gain, 1.0F);
    QVERIFY(std::abs(20 * std::log10(double(path.pieces.at(1).gain)) - 6) < 0.1);
}

void TestComping::aShiftIsTakenIntoAccount()
{
    const auto takes = aligned({m_song, shifted(m_takes[1], 0.02)});
    QVERIFY(takes);
    const SoundPath path = takes->path(TakePath().with({1, 6}, 1), SplicePlan::usualFade);
    QCOMPARE(path.pieces.size(), 3);
    const qint64 shift = framesOf(0.02);
    QCOMPARE(path.pieces.at(1).from - path.pieces.at(0).to, shift);
    QVERIFY(path.pieces.at(0).agreement > 0.99); // the same sound there
    QCOMPARE(path.frames(), qint64(m_song.size()) / 2);
}

/// Takes of one request are seldom equally long.
void TestComping::whatIsOverIsNotWaitedFor()
{
    const Samples brief(m_takes[1].begin(), m_takes[1].begin() + framesOf(8) * 2);
    const auto takes = aligned({m_song, brief});
    QVERIFY(takes);
    const auto sources = [&takes](const TakePath& chosen) {
        QVector<int> found;
        const SoundPath path = takes->path(chosen, SplicePlan::usualFade);
        for (const SoundPath::Piece& piece : path.pieces)
            found.append(piece.source);
        found.append(int(std::lround(double(path.frames()) / rate)));
        return found;
    };
    // The short one is over before the long one's turn comes again.
    QCOMPARE(sources(TakePath().with({3, 10}, 1)), (QVector<int>{0, 1, 0, 12}));
    QCOMPARE(sources(TakePath{{{0, 1}}}.with({9, 12}, 0)), (QVector<int>{1, 0, 12}));
    // To the very end of one nothing of another is left behind it.
    QCOMPARE(sources(TakePath().with({6, compedSeconds}, 1)), (QVector<int>{0, 1, 8}));
    const auto alike = aligned({m_song, m_takes[1]});
    QCOMPARE(alike->path(TakePath().with({6, compedSeconds}, 1), 0.03).pieces.size(), 2);
}

void TestComping::takesThatDoNotRunTogetherSayWhy()
{
    const auto strangers = aligned({m_song, practiceSong("waltz", "77", compedSeconds)});
    QVERIFY(!strangers);
    QCOMPARE(strangers.error().message, QStringLiteral("“One” and “Two” have no bars in common."));
    Samples longer(m_song.begin(), m_song.begin() + framesOf(4) * 2);
    longer.insert(longer.end(), m_other.begin(), m_other.begin() + framesOf(1) * 2);
    longer.insert(longer.end(), m_song.begin() + framesOf(4) * 2, m_song.end());
    const auto apart = aligned({m_song, longer});
    QVERIFY(!apart);
    QVERIFY2(
        apart.error().message.startsWith(QStringLiteral("“One” and “Two” do not run together, from 0:0")),
        qPrintable(apart.error().message));
    QVERIFY(apart.error().message.contains(QStringLiteral("0:05"))
            || apart.error().message.contains(QStringLiteral("0:04")));
    QVERIFY(!aligned({m_song, Samples(m_song.size())}));
    QVERIFY(!aligned({m_song, {}}));
}

void TestComping::choicesAreUndone()
{
    Comping comping;
    QSignalSpy ready(&comping, &Comping::ready);
    QSignalSpy sounds(&comping, &Comping::soundChanged);
    comping.start(m_files, m_titles, 1);
    QCOMPARE(comping.path(), (TakePath{{{0, 1}}}));
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patienceMs);
    std::mt19937 random(21);
    QVector<TakePath> steps{comping.path()};
    while (steps.size() <= 100) {
        const TakePath path = randomPath(random, 3);
        if (path == comping.path())
            continue;
        comping.choose(path);
        steps.append(path);
    }
    QVERIFY(!comping.sound()); // is not told before it is the path's
    QCOMPARE(comping.gains().size(), m_files.size());
    QCOMPARE(comping.turns().size(), steps.constLast().turns.size()); // but is heard
    QTRY_VERIFY_WITH_TIMEOUT(comping.sound(), patienceMs);
    const SoundPath last = *comping.sound();
    QVERIFY(!comping.canRedo());
    for (qsizetype i = steps.size() - 2; i >= 0; --i) {
        comping.undo();
        QCOMPARE(comping.path(), steps.at(i));
    }
    QVERIFY(!comping.canUndo());
    comping.undo();
    QCOMPARE(comping.path(), steps.constFirst());
    for (qsizetype i = 1; i < steps.size(); ++i) {
        comping.redo();
        QCOMPARE(comping.path(), steps.at(i));
    }
    QTRY_VERIFY_WITH_TIMEOUT(comping.sound(), patienceMs);
    QCOMPARE(*comping.sound(), last);
    comping.undo();
    comping.choose(TakePath{{{0, 2}}});
    QVERIFY(!comping.canRedo());
    comping.choose(comping.path()); // no step
    comping.undo();
    QCOMPARE(comping.path(), steps.at(steps.size() - 2));
}

void TestComping::choicesOutliveAPause()
{
    Comping comping;
    QSignalSpy ready(&comping, &Comping::ready);
    comping.start(m_files, m_titles, 0);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patienceMs);
    const TakePath chosen = TakePath().with({3, 5}, 2);
    comping.choose(chosen);
    comping.stop();
    QVERIFY(!comping.isReady() && !comping.sound());
    comping.start(m_files, m_titles, 1);
    QTRY_VERIFY_WITH_TIMEOUT(comping.sound(), patienceMs);
    QCOMPARE(comping.path(), chosen);
    QVERIFY(comping.canUndo());
    comping.start({m_files.at(0), m_files.at(1)}, m_titles, 1); // others
    QCOMPARE(comping.path(), (TakePath{{{0, 1}}}));
    QVERIFY(!comping.canUndo());
    QSignalSpy failed(&comping, &Comping::failed);
    comping.start({m_files.at(0), m_folder.filePath(QStringLiteral("none.wav"))}, m_titles, 0);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patienceMs);
    QVERIFY(!comping.isReady() && !comping.isReading());
}

void TestComping::theRecipeTellsIt()
{
    Song one;
    one.id = QStringLiteral("practice-1");
    one.title = QStringLiteral("Song");
    Song two = one;
    two.id = QStringLiteral("practice-2");
    two.title = QStringLiteral("Take");
    Song unheard = one;
    unheard.id = QStringLiteral("practice-3");
    const TakePath path = TakePath{{{0, 2}}}.with({3, 5}, 0);
    const Song made = compedSong({one, unheard, two}, path, {rate, 2 * framesOf(0.015), {}});
    QCOMPARE(made.title, QStringLiteral("Take (comp)")); // which is heard first
    QCOMPARE(made.action, QStringLiteral("comp"));
    QCOMPARE(made.request.value(QStringLiteral("comp_takes")).toArray(), (QJsonArray{two.id, one.id}));
    const QJsonArray turns = made.request.value(QStringLiteral("comp_turns")).toArray();
    QCOMPARE(turns.size(), 3);
    QCOMPARE(turns.at(1).toObject(), (QJsonObject{{QStringLiteral("from"), 3}, {QStringLiteral("take"), 1}}));
    QVERIFY(std::abs(made.request.value(QStringLiteral("comp_crossfade")).toDouble() - 0.03) < 1e-4);
}

RIFFDESK_TEST(tst_comping, runTest<TestComping>);

#include "tst_comping.moc"
