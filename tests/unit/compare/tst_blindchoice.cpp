#include "compare/blindchoice.h"
#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace riffdesk;

class TestBlindChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySongComesUnderEveryNumber();
    void choicesAreCountedByTheSong();
    void notChosenIsNotCounted();
};

void TestBlindChoice::everySongComesUnderEveryNumber()
{
    constexpr int songs = 4;
    constexpr int rounds = 4000;
    QRandomGenerator random(7);
    BlindChoice blind(songs);
    int times[songs][songs] = {};
    for (int round = 0; round < rounds; ++round) {
        blind.shuffle(random);
        for (int number = 0; number < songs; ++number) {
            const int song = blind.songOf(number);
            QCOMPARE(blind.numberOf(song), number);
            ++times[song][number];
        }
    }
    constexpr double expected = double(rounds) / songs;
    for (const auto& song : times) {
        for (const int count : song)
            QVERIFY2(std::abs(count - expected) < 5 * std::sqrt(expected),
                     qPrintable(QString::number(count)));
    }
}

void TestBlindChoice::choicesAreCountedByTheSong()
{
    QRandomGenerator random(1);
    BlindChoice blind(3);
    QVERIFY(!blind.isHidden());
    for (int round = 1; round <= 20; ++round) {
        blind.shuffle(random);
        QVERIFY(blind.isHidden());
        blind.choose(round % 4 == 0 ? 1 : 2);
        QVERIFY(!blind.isHidden());
        for (int song = 0; song < 3; ++song)
            QCOMPARE(blind.songOf(song), song); // as they were before
        QCOMPARE(blind.rounds(), round);
    }
    QCOMPARE(blind.times(0), 0);
    QCOMPARE(blind.times(1), 5);
    QCOMPARE(blind.times(2), 15);
}

void TestBlindChoice::notChosenIsNotCounted()
{
    QRandomGenerator random(1);
    BlindChoice blind(2);
    blind.choose(1); // there is nothing to guess
    blind.shuffle(random);
    blind.show();
    QVERIFY(!blind.isHidden());
    blind.choose(0);
    QCOMPARE(blind.rounds(), 0);
}

RIFFDESK_TEST(tst_blindchoice, test::runTest<TestBlindChoice>);

#include "tst_blindchoice.moc"
