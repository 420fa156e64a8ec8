#include "practice/composer.h"
#include "practice/rhymes.h"
#include "practice/songrenderer.h"
#include "support/testprogram.h"

#include <QTest>

#include <cmath>

using namespace riffdesk;

namespace {

Recipe recipe(const char* action, const char* prompt, const char* seed = "7")
{
    Recipe r;
    r.action = QLatin1String(action);
    r.prompt = QLatin1String(prompt);
    r.seed = QLatin1String(seed);
    return r;
}

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameSamples();
    void otherSeedOtherSong();
    void isAudibleStereoAndNotClipped();
    void lengthIsAtLeastAMinute_data();
    void lengthIsAtLeastAMinute();
    void shortSongs_data();
    void shortSongs();
    void shortSongsAreMusicToo();
    void promptWordsDecide();
    void lyricsSetTheForm();
    void syllablesDriveTheTune();
    void weirdnessIsHeard();
    void soundStrengthIsHeard();
    void replacedSectionLeavesTheRestAlone();
    void extensionKeepsTheStart();
    void editsChangeWhatTheyName();
    void lowCoverStrengthStraysFromTheTune();
    void cancelStops();
    void titles_data();
    void titles();
    void lyricsRhymeAboutThePrompt();

private:
    [[nodiscard]] const SongPlan& planOf(const Arrangement& song) const { return *song.layers.first().plan; }
    [[nodiscard]] StemAudio audioOf(const Arrangement& song, double seconds = 0) const
    {
        SongRenderer renderer(m_table, song, m_never, seconds);
        StemAudio audio;
        for (StemAudio block = renderer.next().value(); block.frames() > 0; block = renderer.next().value()) {
            for (std::size_t s = 0; s < audio.stems.size(); ++s)
                audio.stems[s].insert(audio.stems[s].end(), block.stems[s].begin(), block.stems[s].end());
        }
        return audio;
    }
    [[nodiscard]] std::vector<double> tuneOf(const SongPlan& plan) const
    {
        std::vector<double> tune;
        for (const ScoreNote& note : composed(m_table, plan).notes) {
            if (note.stem == Stem::Melody) {
                tune.push_back(std::round(note.start * 20));
                tune.push_back(std::round(note.pitch));
            }
        }
        return tune;
    }

    MoodTable m_table = MoodTable::builtIn();
    std::atomic<bool> m_never = false;
};

void TestComposer::sameSeedSameSamples()
{
    const auto r = recipe("generate", "A song for Christmas");
    const StemAudio first = audioOf(arranged(m_table, r, {}), 20);
    const StemAudio second = audioOf(arranged(m_table, r, {}), 20);
    QCOMPARE(first.frames(), std::size_t(20 * practiceRate));
    for (std::size_t s = 0; s < first.stems.size(); ++s)
        QVERIFY(first.stems[s] == second.stems[s]);
}

void TestComposer::otherSeedOtherSong()
{
    const auto a = audioOf(arranged(m_table, recipe("generate", "pop", "1"), {}), 10).mix();
    const auto b = audioOf(arranged(m_table, recipe("generate", "pop", "2"), {}), 10).mix();
    QVERIFY(a != b);
}

void TestComposer::isAudibleStereoAndNotClipped()
{
    const StemAudio audio = audioOf(arranged(m_table, recipe("generate", "A song for Christmas"), {}));
    const auto mix = audio.mix();
    double square = 0;
    double difference = 0;
    int peak = 0;
    for (std::size_t i = 0; i + 1 < mix.size(); i += 2) {
        square += mix[i] * mix[i] + mix[i + 1] * mix[i + 1];
        difference += std::abs(mix[i] - mix[i + 1]);
        peak = std::max({peak, std::abs(int(mix[i])), std::abs(int(mix[i + 1]))});
        for (std::size_t c = i; c < i + 2; ++c) {
            const int sum = audio.stems[0][c] + audio.stems[1][c] + audio.stems[2][c] + audio.stems[3][c];
            if (sum != mix[c])
                QFAIL("the stems do not add up to the mix");
        }
    }
    const double decibel = 10 * std::log10(square / static_cast<double>(mix.size()) / (32768.0 * 32768.0));
    QVERIFY2(decibel > -19 && decibel < -13, qPrintable(QString::number(decibel)));
    QVERIFY2(peak < 32767 * 0.83, qPrintable(QString::number(peak))); // -1.6 dBFS
    QVERIFY(difference / static_cast<double>(mix.size()) > 100);
    for (const auto& stem : audio.stems) {
        const auto loud =
            std::count_if(stem.begin(), stem.end(), [](int sample) { return std::abs(sample) > 300; });
        QVERIFY(loud > practiceRate);
    }
}

void TestComposer::lengthIsAtLeastAMinute_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("lyrics");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("fast") << QStringLiteral("fast chiptune 200 bpm") << QString();
    QTest::newRow("one line") << QStringLiteral("rock") << QStringLiteral("[Verse]\nHello there");
    QTest::newRow("tags only") << QStringLiteral("rock") << QStringLiteral("[Intro]\n[Outro]");
    QTest::newRow("other script") << QStringLiteral("圣诞") << QStringLiteral("[Verse]\n雪花飘落在屋顶上");
    QTest::newRow("endless") << QStringLiteral("slow") << QStringLiteral("[Verse]\nla la la\n").repeated(500);
}

void TestComposer::lengthIsAtLeastAMinute()
{
    QFETCH(QString, prompt);
    QFETCH(QString, lyrics);
    for (int seed = 0; seed < 30; ++seed) {
        Recipe r = recipe("generate", "");
        r.prompt = prompt;
        r.lyrics = lyrics;
        r.seed = QString::number(seed);
        const double seconds = arranged(m_table, r, {}).seconds;
        QVERIFY2(seconds >= 60 && seconds < 200, qPrintable(QString::number(seconds)));
    }
}

void TestComposer::shortSongs_data()
{
    lengthIsAtLeastAMinute_data();
}

void TestComposer::shortSongs()
{
    QFETCH(QString, prompt);
    QFETCH(QString, lyrics);
    for (const double most : {5.0, 8.0, 20.0}) {
        Recipe r = recipe("generate", "");
        r.prompt = prompt;
        r.lyrics = lyrics;
        r.mostSeconds = most;
        const Arrangement song = arranged(m_table, r, {});
        QVERIFY2(song.seconds > 4 && song.seconds <= most, qPrintable(QString::number(song.seconds)));
        Recipe extend = recipe("extend", "", "9");
        extend.mostSeconds = most;
        for (const double at : {-1.0, 3.0}) {
            extend.continueAt = at;
            const double extended = arranged(m_table, extend, song).seconds;
            QVERIFY2(extended > song.seconds && extended <= song.seconds + most + 0.001,
                     qPrintable(QString::number(extended)));
        }
        for (const char* action : {"cover", "variation", "swap_vocals", "swap_instrumentals"})
            QCOMPARE(arranged(m_table, recipe(action, "", "5"), song).seconds, song.seconds);
    }
}

void TestComposer::shortSongsAreMusicToo()
{
    Recipe r = recipe("generate", "pop");
    r.mostSeconds = 8;
    const Arrangement song = arranged(m_table, r, {});
    const auto mix = audioOf(song).mix();
    QCOMPARE(mix.size(), static_cast<std::size_t>(std::llround(song.seconds * practiceRate)) * 2);
    QVERIFY(std::count_if(mix.begin(), mix.end(), [](int sample) { return std::abs(sample) > 300; })
            > practiceRate);
    for (const char* action :
         {"cover", "variation", "swap_vocals", "swap_instrumentals", "replace_section", "extend"}) {
        Recipe edit = recipe(action, "", "5");
        edit.mostSeconds = 8;
        edit.sectionStart = 1;
        edit.sectionEnd = 3;
        QVERIFY2(audioOf(arranged(m_table, edit, song)).mix() != mix, action);
    }
}

void TestComposer::promptWordsDecide()
{
    const auto plan = [this](const char* prompt) {
        return planOf(arranged(m_table, recipe("generate", prompt), {}));
    };
    const SongPlan sad = plan("a sad song");
    const SongPlan happy = plan("a happy song");
    QVERIFY(sad.tempo + 20 < happy.tempo);
    QCOMPARE(sad.mood.scale, QStringLiteral("minor"));
    QCOMPARE(happy.mood.scale, QStringLiteral("major"));
    QCOMPARE(plan("a waltz").mood.beats, 3);
    QCOMPARE(plan("A song for Christmas").mood.percussion, QStringLiteral("sleigh"));
    QCOMPARE(plan("techno, 131 bpm in C# minor").tempo, 131.0);
    QCOMPARE(plan("techno, 131 bpm in C# minor").tonic % 12, 1);
    const SongPlan both = plan("sad christmas");
    QCOMPARE(both.mood.scale, QStringLiteral("minor"));
    QCOMPARE(both.mood.percussion, QStringLiteral("sleigh"));
}

void TestComposer::lyricsSetTheForm()
{
    using Kind = SongSection::Kind;
    const QString lyrics = QStringLiteral(
        "[Verse 1]\none two three\nfour five six\nla la\nla la\n[Pre-Chorus]\nup\n[Chorus]\nhey hey\n"
        "[Bridge]\nover the river\n[Outro]\nbye");
    QVector<Kind> kinds;
    const auto form = formOf(lyrics, 1, 2.4);
    for (const SongSection& section : form)
        kinds.append(section.kind);
    QCOMPARE(kinds, (QVector<Kind>{Kind::Intro, Kind::Verse, Kind::PreChorus, Kind::Chorus, Kind::Bridge,
                                   Kind::Outro}));
    QCOMPARE(form.at(1).syllables, (QVector<int>{3, 3, 2, 2}));
    QCOMPARE(syllablesIn(QStringLiteral("Hello, beautiful world")), 6);
    QCOMPARE(syllablesIn(QStringLiteral("雪花飘落")), 4);
}

void TestComposer::syllablesDriveTheTune()
{
    Recipe few = recipe("generate", "pop");
    few.lyrics = QStringLiteral("[Verse]\nstay\nstay\nstay\nstay");
    Recipe many = few;
    many.lyrics = QStringLiteral("[Verse]\n")
                  + QStringLiteral("everybody running over every open meadow\n").repeated(4);
    const auto notes = [this](Recipe r, double strength) {
        r.lyricsStrength = strength;
        return tuneOf(planOf(arranged(m_table, r, {}))).size();
    };
    QVERIFY(notes(many, 1) > notes(few, 1) * 3 / 2);
    QCOMPARE(notes(many, 0), notes(few, 0));
}

void TestComposer::weirdnessIsHeard()
{
    Recipe tame = recipe("generate", "pop");
    tame.weirdness = 0;
    Recipe odd = tame;
    odd.weirdness = 1;
    const auto offScale = [this](const Recipe& r) {
        const SongPlan plan = planOf(arranged(m_table, r, {}));
        const QVector<int> scale = m_table.scale(plan.mood.scale);
        int count = 0;
        for (const ScoreNote& note : composed(m_table, plan).notes) {
            const int step = (static_cast<int>(std::lround(note.pitch)) - plan.tonic + 120) % 12;
            count += note.stem == Stem::Melody && !scale.contains(step) ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(offScale(tame), 0);
    QVERIFY(offScale(odd) > 5);
}

void TestComposer::soundStrengthIsHeard()
{
    Recipe loose = recipe("generate", "ambient");
    loose.soundStrength = 0.2;
    Recipe close = loose;
    close.soundStrength = 1;
    QVERIFY(planOf(arranged(m_table, loose, {})).tempo > planOf(arranged(m_table, close, {})).tempo);
}

void TestComposer::replacedSectionLeavesTheRestAlone()
{
    Recipe generate = recipe("generate", "jazz");
    generate.mostSeconds = 25;
    const Arrangement source = arranged(m_table, generate, {});
    Recipe replace = recipe("replace_section", "", "8");
    replace.sectionStart = 10.5;
    replace.sectionEnd = 17.25;
    const Arrangement song = arranged(m_table, replace, source);
    QCOMPARE(song.seconds, source.seconds);
    const auto before = audioOf(source).mix();
    const auto after = audioOf(song).mix();
    QCOMPARE(after.size(), before.size());
    const auto from = static_cast<std::ptrdiff_t>(10.5 * practiceRate) * 2;
    const auto to = static_cast<std::ptrdiff_t>(17.25 * practiceRate) * 2;
    QVERIFY(std::equal(before.begin(), before.begin() + from, after.begin()));
    QVERIFY(std::equal(before.begin() + to, before.end(), after.begin() + to));
    qint64 changed = 0;
    for (auto i = from; i < to; ++i)
        changed += before[static_cast<std::size_t>(i)] != after[static_cast<std::size_t>(i)] ? 1 : 0;
    QVERIFY(changed > (to - from) / 2);
}

void TestComposer::extensionKeepsTheStart()
{
    Recipe generate = recipe("generate", "rock");
    generate.mostSeconds = 25;
    const Arrangement source = arranged(m_table, generate, {});
    Recipe extend = recipe("extend", "", "9");
    extend.mostSeconds = 8;
    extend.continueAt = 20;
    const Arrangement song = arranged(m_table, extend, source);
    QVERIFY(song.seconds > source.seconds);
    const auto before = audioOf(source).mix();
    const auto after = audioOf(song).mix();
    QCOMPARE(after.size(), static_cast<std::size_t>(std::llround(song.seconds * practiceRate)) * 2);
    const std::ptrdiff_t at = 20L * practiceRate * 2;
    QVERIFY(std::equal(before.begin(), before.begin() + at, after.begin()));
    QVERIFY(!std::equal(before.begin() + at, before.begin() + at + practiceRate, after.begin() + at));
    extend.continueAt = -1;
    extend.mostSeconds = 0;
    const Arrangement whole = arranged(m_table, recipe("generate", "rock"), {});
    QVERIFY(arranged(m_table, extend, whole).seconds > whole.seconds + 15);
}

void TestComposer::editsChangeWhatTheyName()
{
    const Arrangement source = arranged(m_table, recipe("generate", "folk"), {});
    const SongPlan plan = planOf(source);
    const auto edit = [&](const char* action) {
        return planOf(arranged(m_table, recipe(action, "", "5"), source));
    };

    const SongPlan variation = edit("variation");
    QCOMPARE(variation.tempo, plan.tempo);
    QCOMPARE(variation.tonic, plan.tonic);
    QCOMPARE(variation.form, plan.form);
    QVERIFY(tuneOf(variation) != tuneOf(plan));

    const SongPlan cover = edit("cover");
    QVERIFY(cover.mood.chords != plan.mood.chords);
    QCOMPARE(cover.form, plan.form);

    const SongPlan vocals = edit("swap_vocals");
    QVERIFY(vocals.mood.lead != plan.mood.lead);
    QCOMPARE(vocals.mood.chords, plan.mood.chords);
    QCOMPARE(vocals.tuneSeed, plan.tuneSeed);

    const SongPlan band = edit("swap_instrumentals");
    QCOMPARE(band.mood.lead, plan.mood.lead);
    QCOMPARE(band.tuneSeed, plan.tuneSeed);
    QVERIFY(band.mood.chords != plan.mood.chords && band.mood.drums != plan.mood.drums);
}

void TestComposer::lowCoverStrengthStraysFromTheTune()
{
    const Arrangement source = arranged(m_table, recipe("generate", "folk"), {});
    Recipe cover = recipe("cover", "reggae", "5");
    const SongPlan close = planOf(arranged(m_table, cover, source));
    cover.coverStrength = 0.2;
    const SongPlan loose = planOf(arranged(m_table, cover, source));
    QVERIFY(tuneOf(close) != tuneOf(loose));
    QCOMPARE(close.harmonySeed, planOf(source).harmonySeed);
    QVERIFY(loose.harmonySeed != close.harmonySeed);
}

void TestComposer::cancelStops()
{
    std::atomic<bool> cancel = true;
    SongRenderer renderer(m_table, arranged(m_table, recipe("generate", "pop"), {}), cancel);
    const auto audio = renderer.next();
    QVERIFY(!audio);
    QVERIFY(audio.error().category == Error::Category::Cancelled);
    cancel = false;
    SongRenderer halfway(m_table, arranged(m_table, recipe("generate", "pop"), {}), cancel);
    QVERIFY(halfway.next());
    cancel = true;
    QVERIFY(halfway.next().error().category == Error::Category::Cancelled);
}

void TestComposer::titles_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("lyrics");
    QTest::addColumn<QString>("title");
    QTest::newRow("prompt") << QStringLiteral("A song for christmas") << QString()
                            << QStringLiteral("A Song for Christmas");
    QTest::newRow("first clause") << QStringLiteral("snow on the tin roof, jazz trio") << QString()
                                  << QStringLiteral("Snow on the Tin Roof");
    QTest::newRow("lyric") << QString() << QStringLiteral("[Verse]\nwalking home at night\nagain")
                           << QStringLiteral("Walking Home at Night");
    QTest::newRow("nothing") << QString() << QString() << QStringLiteral("Practice Piece");
}

void TestComposer::titles()
{
    QFETCH(QString, prompt);
    QFETCH(QString, lyrics);
    QTEST(titleFor(prompt, lyrics), "title");
}

void TestComposer::lyricsRhymeAboutThePrompt()
{
    const QString words = writtenLyrics(QStringLiteral("a song about winter trains"), 3);
    QCOMPARE(words, writtenLyrics(QStringLiteral("a song about winter trains"), 3));
    QVERIFY(words != writtenLyrics(QStringLiteral("a song about winter trains"), 4));
    QVERIFY(words.contains(QStringLiteral("winter"), Qt::CaseInsensitive)
            && words.contains(QStringLiteral("trains"), Qt::CaseInsensitive));
    QCOMPARE(words.count(QStringLiteral("[Chorus]")), 3);
    QVERIFY(!words.contains(QLatin1Char('{')));
}

RIFFDESK_TEST(tst_composer, test::runTest<TestComposer>);

#include "tst_composer.moc"
