#include "library/stemmix.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace riffdesk;

class TestStemMix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStemIsHeardAsMuteSoloGainAndPanTell();
    void anotherSetOfStemsKeepsWhatItKnows();
    void karaokeMutesWhatIsSung();
    void aMixComesBackFromItsText();
    void whatCannotBeAMixIsBroughtIntoOne();
};

namespace {

StemLevel stemLevel(const char* name, double gain = 0, double pan = 0)
{
    return {QStringLiteral("stems/%1.wav").arg(QLatin1String(name)), gain, pan, false, false};
}

} // namespace

void TestStemMix::aStemIsHeardAsMuteSoloGainAndPanTell()
{
    StemMix mix{stemLevel("vocals"), stemLevel("bass", -6, 1), stemLevel("drums", stemmix::lowestGain, -0.5)};
    QVERIFY(!stemmix::isNeutral(mix));
    QVector<StereoGain> gains = stemmix::gains(mix);
    QCOMPARE(gains.at(0), StereoGain{});
    QCOMPARE(gains.at(1).left, 0.0F);
    QVERIFY(std::abs(gains.at(1).right - 0.5012F) < 0.0001F);
    QCOMPARE(gains.at(2), (StereoGain{0, 0}));

    mix[2] = stemLevel("drums", 0, -0.5);
    gains = stemmix::gains(mix);
    QCOMPARE(gains.at(2), (StereoGain{1, 0.5F}));

    mix[1].isSolo = true;
    gains = stemmix::gains(mix);
    QCOMPARE(gains.at(0), (StereoGain{0, 0}));
    QVERIFY(gains.at(1).right > 0);
    mix[1].isMuted = true; // mute wins over solo
    QCOMPARE(stemmix::gains(mix).at(1), (StereoGain{0, 0}));

    QVERIFY(stemmix::isNeutral({stemLevel("vocals"), stemLevel("bass")}));
    QVERIFY(stemmix::isNeutral({}));
}

void TestStemMix::anotherSetOfStemsKeepsWhatItKnows()
{
    const StemMix kept{stemLevel("gone", -3), stemLevel("bass", -6, 1)};
    const StemMix mix =
        stemmix::forFiles(kept, {QStringLiteral("stems/bass.wav"), QStringLiteral("stems/new.wav")});
    QCOMPARE(mix, (StemMix{stemLevel("bass", -6, 1), stemLevel("new")}));
}

void TestStemMix::karaokeMutesWhatIsSung()
{
    StemMix mix{stemLevel("Lead_Vocals"), stemLevel("backing vocals"), stemLevel("bass")};
    QVERIFY(!stemmix::isKaraoke(mix));
    mix = stemmix::karaoke(mix, true);
    QVERIFY(mix.at(0).isMuted && mix.at(1).isMuted && !mix.at(2).isMuted);
    QVERIFY(stemmix::isKaraoke(mix));
    mix[1].isMuted = false;
    QVERIFY(!stemmix::isKaraoke(mix));
    mix[2].isMuted = true;
    mix = stemmix::karaoke(mix, false);
    QVERIFY(!mix.at(0).isMuted && !mix.at(1).isMuted && mix.at(2).isMuted);
    QVERIFY(!stemmix::isKaraoke({stemLevel("bass")})); // nothing is sung
    QCOMPARE(stemmix::nameOf(QStringLiteral("stems/backing_vocals.wav")), QStringLiteral("Backing vocals"));
}

void TestStemMix::aMixComesBackFromItsText()
{
    StemMix mix{stemLevel("vocals", -3.25, 0.5), stemLevel("bass", 12, -1)};
    mix[0].isSolo = true;
    mix[1].isMuted = true;
    QCOMPARE(stemmix::fromText(stemmix::toText(mix)), mix);
    QCOMPARE(stemmix::toText({}), QString());
    QCOMPARE(stemmix::fromText({}), StemMix());
}

void TestStemMix::whatCannotBeAMixIsBroughtIntoOne()
{
    const QByteArray text = R"([{"file":"stems/a.wav","gain":1e300,"pan":-7,"muted":"yes","solo":1},
        {"file":"../../etc/passwd"},{"file":"stems/../b.wav"},{"file":"stems/"},{"file":"audio.m4a"},7,null,
        {"file":"stems/c.wav","gain":-900}])";
    const StemMix mix = stemmix::fromJson(QJsonDocument::fromJson(text).array());
    QCOMPARE(mix, (StemMix{stemLevel("a", stemmix::highestGain, -1), stemLevel("c", stemmix::lowestGain)}));
    QJsonArray endless;
    for (int i = 0; i < 1000; ++i)
        endless.append(QJsonObject{{QStringLiteral("file"), QStringLiteral("stems/%1.wav").arg(i)}});
    QVERIFY(stemmix::fromJson(endless).size() < 100);
}

RIFFDESK_TEST(tst_stemmix, test::runTest<TestStemMix>);

#include "tst_stemmix.moc"
