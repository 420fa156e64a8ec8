#include "lyrics/syllables.h"

#include "lyrics/lyricsheet.h"

#include <QHash>
#include <QString>

#include <algorithm>

namespace riffdesk::syllables {

namespace {

constexpr QChar apostrophe = u'\'';

bool isOneOf(QChar c, QLatin1String letters)
{
    return letters.contains(c);
}

/// Of a letter in its base form, lower case.
bool isVowel(QChar c)
{
    return isOneOf(c, QLatin1String("aeiouy"));
}

bool isCharacterScript(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
           || script == QChar::Script_Hangul || script == QChar::Script_Bopomofo;
}

bool isMeltingKana(char32_t c)
{
    static constexpr std::u32string_view melting = U"ぁぃぅぇぉゃゅょァィゥェォャュョ";
    return melting.find(c) != std::u32string_view::npos;
}

/// Runs of vowels; at the start of a word a y before a vowel is a consonant.
int vowelGroups(QStringView word)
{
    int groups = 0;
    bool inside = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool consonantY = word[i] == u'y' && !inside && i + 1 < word.size() && word[i + 1] != u'y'
                                && isVowel(word[i + 1]) && i == 0;
        const bool vowel = isVowel(word[i]) && !consonantY;
        groups += vowel && !inside ? 1 : 0;
        inside = vowel;
    }
    return groups;
}

/// Words of songs whose spelling misleads.
const QHash<QString, int>& exceptions()
{
    static const QHash<QString, int> words = [] {
        QHash<QString, int> table;
        const auto add = [&table](int syllables, QLatin1String list) {
            for (const QString& word : QString(list).split(QLatin1Char(' ')))
                table.insert(word, syllables);
        };
        add(1, QLatin1String(
                   "are were there where here one gone come some done none love eye eyes fire hour hours "
                   "our ours real whole"));
        add(2, QLatin1String(
                   "being create quiet quietly poem poems poet poets rhythm lion lions riot diet ruin fluid "
                   "cruel fuel idol every even evening heaven seven naked wicked sacred rugged neon chaos "
                   "trial science"));
        add(3,
            QLatin1String(
                "area areas idea ideas violin beloved oasis recipe created everything everyone everywhere"));
        add(4, QLatin1String("hallelujah everybody"));
        return table;
    }();
    return words;
}

bool endsSibilant(QStringView stem)
{
    return !stem.isEmpty()
           && (isOneOf(stem.back(), QLatin1String("sxzcg")) || stem.endsWith(QLatin1String("sh"))
               || stem.endsWith(QLatin1String("ch")));
}

/// "ta-ble", "han-dled": the e after such an l is not silent, or stands for the vowel that is heard.
bool endsConsonantL(QStringView stem)
{
    return stem.size() >= 2 && stem.back() == u'l' && !isVowel(stem[stem.size() - 2])
           && !isOneOf(stem[stem.size() - 2], QLatin1String("lrw"));
}

bool endsConsonant(QStringView stem)
{
    return !stem.isEmpty() && !isVowel(stem.back());
}

/// Vowel letters at the end that are not heard.
int silentEnding(QStringView word)
{
    if (word.endsWith(u'e')) {
        const QStringView stem = word.chopped(1);
        return endsConsonant(stem) && !endsConsonantL(stem) ? 1 : 0;
    }
    if (word.endsWith(QLatin1String("es"))) {
        const QStringView stem = word.chopped(2);
        return endsConsonant(stem) && !endsConsonantL(stem) && !endsSibilant(stem) ? 1 : 0;
    }
    if (word.endsWith(QLatin1String("ed"))) {
        const QStringView stem = word.chopped(2);
        return endsConsonant(stem) && !endsConsonantL(stem) && !isOneOf(stem.back(), QLatin1String("td")) ? 1
                                                                                                          : 0;
    }
    return 0;
}

/// Vowels side by side that are sung apart.
int hiatuses(QStringView word)
{
    int apart = 0;
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        const QChar before = i > 0 ? word[i - 1] : QChar();
        const QChar after = i + 2 < word.size() ? word[i + 2] : QChar();
        const QStringView pair = word.mid(i, 2);
        if (pair == QLatin1String("ia") || pair == QLatin1String("io") || pair == QLatin1String("iu"))
            apart += isOneOf(before, QLatin1String("tcsgx")) && i > 1 ? 0 : 1; // "na-tion", "spe-cial"
        else if (pair == QLatin1String("ua"))
            apart += isOneOf(before, QLatin1String("qg")) ? 0 : 1;
        else if ((isVowel(word[i]) && word[i] != u'i' && word.mid(i + 1) == QLatin1String("ing"))
                 || (pair == QLatin1String("eo") && before == u'd'))
            apart += 1; // "go-ing", "cry-ing"; "vi-de-o"
        else if (pair == QLatin1String("ie") && i > 0 && (after == u'r' || after == u's') && before == u'l'
                 && i + 3 == word.size() && word.size() > 5)
            apart += after == u'r' ? 1 : 0; // "love-li-er"
    }
    return apart;
}

/// The e of a word that another one was joined to: "some-thing", "lone-ly".
int silentInside(QStringView word)
{
    static constexpr QLatin1String endings[] = {
        QLatin1String("ly"),    QLatin1String("less"),  QLatin1String("ness"),  QLatin1String("ful"),
        QLatin1String("ment"),  QLatin1String("thing"), QLatin1String("times"), QLatin1String("time"),
        QLatin1String("where"), QLatin1String("body"),  QLatin1String("ments"), QLatin1String("how"),
        QLatin1String("day"),   QLatin1String("side"),  QLatin1String("light"), QLatin1String("lessly")};
    for (const QLatin1String ending : endings) {
        const QStringView stem = word.chopped(std::min(ending.size(), word.size()));
        if (word.endsWith(ending) && stem.size() >= 3 && stem.endsWith(u'e')
            && !isVowel(stem[stem.size() - 2]) && vowelGroups(stem) > 1)
            return 1;
    }
    return 0;
}

/// What is sung of a shortened word behind the apostrophe: "could-n't", "it-'ll".
int contracted(QStringView stem, QStringView rest)
{
    if (rest == QLatin1String("t"))
        return stem.endsWith(QLatin1String("dn")) || stem.endsWith(QLatin1String("sn")) ? 1 : 0;
    if (rest == QLatin1String("ll") || rest == QLatin1String("ve"))
        return endsConsonant(stem) && !stem.endsWith(u'w') ? 1 : 0;
    if (rest == QLatin1String("d"))
        return stem.endsWith(u't') || stem.endsWith(u'd') ? 1 : 0;
    if (rest == QLatin1String("s"))
        return endsSibilant(stem) ? 1 : 0;
    return vowelGroups(rest);
}

int ofEnglish(QStringView word)
{
    if (const qsizetype cut = word.lastIndexOf(apostrophe); cut >= 0 && cut + 1 < word.size()) {
        const QStringView stem = word.left(cut);
        const QStringView rest = word.mid(cut + 1);
        return stem.isEmpty() ? ofEnglish(rest) : ofEnglish(stem) + contracted(stem, rest);
    }
    while (word.endsWith(apostrophe)) // "runnin'"
        word.chop(1);
    if (word.isEmpty())
        return 0;
    const auto known = exceptions().constFind(word.toString());
    if (known != exceptions().constEnd())
        return *known;
    int syllables = vowelGroups(word) + hiatuses(word);
    if (syllables > 1)
        syllables -= silentEnding(word);
    syllables -= silentInside(word);
    if (word.endsWith(QLatin1String("sm")) || word.endsWith(QLatin1String("thm")))
        ++syllables; // "pri-sm"
    if (word.startsWith(QLatin1String("every")) && word.size() > 5)
        --syllables;
    return std::max(1, syllables);
}

int ofCyrillic(QStringView word)
{
    static const QString vowels = QStringLiteral("аеёиоуыэюяіїєўәөү");
    return static_cast<int>(
        std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c != u'ў' && vowels.contains(c); }));
}

int ofGreek(QStringView word)
{
    static const QString vowels = QStringLiteral("αεηιουω");
    int groups = 0;
    bool inside = false;
    for (const QChar c : word) {
        const bool vowel = vowels.contains(c);
        groups += vowel && !inside ? 1 : 0;
        inside = vowel;
    }
    return groups;
}

/// One spelling for all apostrophes, letters without their accents, lower case. `accented` tells of those.
QString folded(QStringView line, bool& accented)
{
    QString plain;
    plain.reserve(line.size());
    for (QChar c : line.toString().normalized(QString::NormalizationForm_D)) {
        const bool latin = c.script() == QChar::Script_Latin;
        if (c.isMark()) {
            if (!plain.isEmpty() && plain.back() == u'и' && c == QChar(0x0306))
                plain.back() = u'й'; // another letter, and no vowel
            accented = accented || (!plain.isEmpty() && plain.back().script() == QChar::Script_Latin);
            continue;
        }
        if (latin && c.unicode() > 0x7f) { // ß, ø, ł, æ …
            accented = true;
            c = isOneOf(c.toLower(), QLatin1String("\xf8\xe6")) || c == u'œ' || c == u'ı' ? QChar(u'o')
                                                                                          : QChar(u'b');
        }
        plain += c == u'’' || c == u'ʼ' || c == u'`' ? apostrophe : c.toLower();
    }
    return plain;
}

int ofWord(QStringView word, bool english)
{
    switch (word.front() == apostrophe && word.size() > 1 ? word[1].script() : word.front().script()) {
    case QChar::Script_Latin:
        return english ? ofEnglish(word) : vowelGroups(word);
    case QChar::Script_Cyrillic:
        return ofCyrillic(word);
    case QChar::Script_Greek:
        return ofGreek(word);
    default:
        return 0;
    }
}

} // namespace

int count(QStringView line)
{
    if (line.isEmpty() || !LyricSheet::tagOf(line).isEmpty())
        return 0;
    int syllables = 0;
    // Decomposed, a Korean character falls into its letters: those scripts are counted before.
    const auto codes = line.toUcs4();
    for (const uint code : codes) {
        const bool counted = isCharacterScript(QChar::script(code)) && QChar::isLetter(code)
                             && !isMeltingKana(static_cast<char32_t>(code));
        syllables += counted || (code >= U'0' && code <= U'9') || code == U'ー' ? 1 : 0;
    }
    bool accented = false;
    const QString plain = folded(line, accented);
    qsizetype start = -1;
    for (qsizetype i = 0; i <= plain.size(); ++i) {
        const bool inside =
            i < plain.size()
            && (plain[i] == apostrophe || (plain[i].isLetter() && !isCharacterScript(plain[i].script())));
        if (inside && start < 0) {
            start = i;
        } else if (!inside && start >= 0) {
            syllables += ofWord(QStringView(plain).mid(start, i - start), !accented);
            start = -1;
        }
    }
    return syllables;
}

} // namespace riffdesk::syllables
