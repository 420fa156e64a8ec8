#include "library/textmatcher.h"

#include <algorithm>

namespace riffdesk {

namespace {

/// A word of a text without case and accents, and where its letters stand there.
struct FoldedWord
{
    QString letters;
    QVector<qsizetype> ends; ///< of each letter, behind it in the text with the accents that follow
    qsizetype from = 0;
};

QVector<FoldedWord> foldedWords(const QString& text)
{
    QVector<FoldedWord> words;
    bool isInWord = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair =
            text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const qsizetype size = isPair ? 2 : 1;
        const QString letter = text.mid(at, size).normalized(QString::NormalizationForm_KD).toCaseFolded();
        const auto points = letter.toUcs4();
        bool isLetter = false;
        bool isAccent = !points.isEmpty();
        for (const char32_t point : points) {
            isAccent = isAccent && QChar::isMark(point);
            if (!QChar::isLetterOrNumber(point))
                continue;
            if (!isInWord) {
                words.append({{}, {}, at});
                isInWord = true;
            }
            isLetter = true;
            const qsizetype before = words.last().letters.size();
            words.last().letters += QChar::fromUcs4(point);
            for (qsizetype unit = before; unit < words.last().letters.size(); ++unit)
                words.last().ends.append(at + size);
        }
        if (isInWord && isAccent)
            words.last().ends.last() = at + size;
        isInWord = isLetter || (isInWord && isAccent);
        at += size;
    }
    return words;
}

} // namespace

TextMatcher::TextMatcher(const SongQuery& query)
{
    for (const SongQuery::Part& part : query.parts()) {
        if (part.kind == SongQuery::Part::Kind::Filter || part.excluded)
            continue;
        Phrase phrase;
        for (const FoldedWord& word : foldedWords(part.value))
            phrase.words << word.letters;
        phrase.isBeginning = part.kind != SongQuery::Part::Kind::Phrase;
        if (!phrase.words.isEmpty())
            m_phrases.append(phrase);
    }
}

QVector<TextMatcher::Match> TextMatcher::matches(const QString& text) const
{
    QVector<Match> found;
    if (m_phrases.isEmpty())
        return found;
    const QVector<FoldedWord> words = foldedWords(text);
    for (const Phrase& phrase : m_phrases) {
        const qsizetype last = phrase.words.size() - 1;
        for (qsizetype at = 0; at + last < words.size(); ++at) {
            const QString& ending = words.at(at + last).letters;
            const bool ends = phrase.isBeginning ? ending.startsWith(phrase.words.at(last))
                                                 : ending == phrase.words.at(last);
            if (!ends
                || !std::equal(
                    phrase.words.cbegin(), phrase.words.cbegin() + last, words.cbegin() + at,
                    [](const QString& word, const FoldedWord& other) { return word == other.letters; }))
                continue;
            const qsizetype from = words.at(at).from;
            found.append({from, words.at(at + last).ends.at(phrase.words.at(last).size() - 1) - from});
        }
    }
    std::sort(found.begin(), found.end(), [](const Match& a, const Match& b) { return a.from < b.from; });
    QVector<Match> apart;
    for (const Match& match : std::as_const(found)) {
        if (!apart.isEmpty() && match.from <= apart.last().from + apart.last().length)
            apart.last().length =
                std::max(apart.last().length, match.from + match.length - apart.last().from);
        else
            apart.append(match);
    }
    return apart;
}

} // namespace riffdesk
