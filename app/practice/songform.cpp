#include "randomstream.h"
#include "songplan.h"

#include <algorithm>
#include <cmath>

namespace riffdesk {
namespace {

using Kind = SongSection::Kind;

constexpr double shortestSong = 62;
constexpr double longestSong = 180;

std::optional<Kind> kindOfTag(const QString& line)
{
    const QString tag = line.trimmed();
    if (!tag.startsWith(QLatin1Char('[')) || !tag.endsWith(QLatin1Char(']')))
        return std::nullopt;
    const QString name = tag.mid(1, tag.size() - 2).toLower();
    struct Word
    {
        const char* text;
        Kind kind;
    };
    // Pre-chorus before chorus: the longer word holds the shorter one.
    static constexpr Word words[] = {{"intro", Kind::Intro},
                                     {"pre-chorus", Kind::PreChorus},
                                     {"prechorus", Kind::PreChorus},
                                     {"pre chorus", Kind::PreChorus},
                                     {"chorus", Kind::Chorus},
                                     {"hook", Kind::Chorus},
                                     {"refrain", Kind::Chorus},
                                     {"drop", Kind::Chorus},
                                     {"bridge", Kind::Bridge},
                                     {"break", Kind::Bridge},
                                     {"solo", Kind::Solo},
                                     {"instrumental", Kind::Solo},
                                     {"interlude", Kind::Solo},
                                     {"outro", Kind::Outro},
                                     {"end", Kind::Outro}};
    for (const Word& word : words) {
        if (name.contains(QLatin1String(word.text)))
            return word.kind;
    }
    return Kind::Verse;
}

double secondsOf(const QVector<SongSection>& form, double barSeconds)
{
    int bars = 0;
    for (const SongSection& section : form)
        bars += section.bars;
    return bars * barSeconds;
}

QVector<SongSection> sectionsOf(const QString& lyrics)
{
    QVector<SongSection> form;
    const QStringList lines = lyrics.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (form.size() >= 40)
            break;
        if (const auto kind = kindOfTag(line)) {
            form.append({*kind, 0, {}});
            continue;
        }
        const int syllables = syllablesIn(line);
        if (syllables == 0)
            continue;
        if (form.isEmpty())
            form.append({Kind::Verse, 0, {}});
        if (form.last().syllables.size() < 16)
            form.last().syllables.append(syllables);
    }
    for (SongSection& section : form) {
        const auto lines2 = static_cast<int>(section.syllables.size());
        // A line takes two bars; a section is a whole number of four-bar phrases.
        section.bars = lines2 == 0 ? 4 : std::clamp((lines2 * 2 + 3) / 4 * 4, 4, 16);
    }
    return form;
}

QVector<SongSection> inventedForm(RandomStream& random, double barSeconds)
{
    const double wanted = random.between(70, 140);
    QVector<SongSection> form{{Kind::Intro, 4, {}}, {Kind::Verse, 8, {}}, {Kind::Chorus, 8, {}}};
    const bool lifts = random.chance(0.4);
    if (lifts)
        form.insert(2, {Kind::PreChorus, 4, {}});
    const QVector<QVector<SongSection>> more{
        {{Kind::Verse, 8, {}}, {Kind::Chorus, 8, {}}},
        {{random.chance(0.5) ? Kind::Bridge : Kind::Solo, 8, {}}, {Kind::Chorus, 8, {}}},
        {{Kind::Verse, 8, {}}, {Kind::Chorus, 8, {}}},
        {{Kind::Solo, 8, {}}, {Kind::Chorus, 8, {}}},
    };
    for (const auto& part : more) {
        if (secondsOf(form, barSeconds) + 4 * barSeconds >= wanted)
            break;
        form += part;
    }
    form.append({Kind::Outro, 4, {}});
    return form;
}

} // namespace

int syllablesIn(const QString& line)
{
    int syllables = 0;
    QString word;
    const auto endWord = [&] {
        int groups = 0;
        bool inVowels = false;
        for (const QChar c : std::as_const(word)) {
            const bool vowel = QStringLiteral("aeiouyаеиоуыэюяαεηιουω").contains(c);
            groups += vowel && !inVowels ? 1 : 0;
            inVowels = vowel;
        }
        // An e at the end is silent in "home", not in "be" or "little".
        const bool silent =
            groups > 1 && word.endsWith(QLatin1Char('e')) && !word.endsWith(QLatin1String("le"));
        if (!word.isEmpty())
            syllables += std::max(1, groups - (silent ? 1 : 0));
        word.clear();
    };
    const QString letters = line.left(400).normalized(QString::NormalizationForm_D).toLower();
    for (const QChar c : letters) {
        if (c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
            || c.script() == QChar::Script_Katakana || c.script() == QChar::Script_Hangul) {
            endWord();
            ++syllables;
        } else if (c.isLetter()) {
            word += c;
        } else if (!c.isMark() && c != QLatin1Char('\'')) {
            endWord();
        }
    }
    endWord();
    return syllables;
}

QVector<SongSection> formOf(const QString& lyrics, std::uint64_t seed, double barSeconds)
{
    RandomStream random(mixedSeed(seed, 11));
    QVector<SongSection> form = sectionsOf(lyrics);
    if (form.isEmpty()) {
        form = inventedForm(random, barSeconds);
    } else {
        if (form.first().kind != Kind::Intro)
            form.prepend({Kind::Intro, 4, {}});
        if (form.last().kind != Kind::Outro)
            form.append({Kind::Outro, 4, {}});
    }
    // Too short: room between the lines first, then an instrumental turn before the end.
    for (SongSection& section : form) {
        if (secondsOf(form, barSeconds) >= shortestSong)
            break;
        if (section.kind != Kind::Intro && section.kind != Kind::Outro && section.bars < 8)
            section.bars = 8;
    }
    while (secondsOf(form, barSeconds) < shortestSong) {
        form.insert(form.size() - 1, {Kind::Solo, 8, {}});
        form.insert(form.size() - 1,
                    {Kind::Chorus, 8, form.at(std::min<qsizetype>(1, form.size() - 1)).syllables});
    }
    while (form.size() > 3 && secondsOf(form, barSeconds) > longestSong)
        form.removeAt(form.size() - 2);
    return form;
}

} // namespace riffdesk
