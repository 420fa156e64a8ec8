#include "lyrics/spellingwords.h"

#include "lyrics/lyricsheet.h"

#include <QLocale>

#include <algorithm>

namespace riffdesk::spellingwords {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

bool isJoiner(QChar c) // within words of Persian and Indic scripts
{
    return c == u'\u200c' || c == u'\u200d';
}

/// A character of a word, with the second half of a pair where it is one.
int letterAt(QStringView line, qsizetype at)
{
    const QChar c = line.at(at);
    if (c.isHighSurrogate() && at + 1 < line.size() && line.at(at + 1).isLowSurrogate()) {
        const char32_t whole = QChar::surrogateToUcs4(c, line.at(at + 1));
        return QChar::isLetter(whole) || QChar::isMark(whole) ? 2 : 0;
    }
    return c.isLetterOrNumber() || c.isMark() || isJoiner(c) ? 1 : 0;
}

bool isAddress(QStringView token)
{
    if (token.contains(QLatin1String("://")) || token.contains(u'@') || token.contains(u'_')
        || token.startsWith(QLatin1String("www."), Qt::CaseInsensitive))
        return true;
    for (qsizetype i = 1; i + 1 < token.size(); ++i) { // "example.com", but not "wait...what"
        if (token.at(i) == u'.' && token.at(i - 1).isLetterOrNumber() && token.at(i + 1).isLetterOrNumber())
            return true;
    }
    return false;
}

bool isCheckable(const QString& word, QChar::Script script)
{
    if (word.size() < 2 || word.size() > maxLength)
        return false;
    bool abbreviation = true;
    const QList<uint> characters = word.toUcs4();
    for (const uint c : characters) {
        if (QChar::isNumber(c))
            return false;
        if (!QChar::isLetter(c))
            continue;
        abbreviation = abbreviation && QChar::isUpper(c);
        if (QChar::script(c) != script && c != U'\u02bc') // nor the fancy letters of mathematics
            return false;
    }
    return !abbreviation;
}

QStringList formsOf(const QString& core, bool before, bool behind)
{
    const QString mark = QStringLiteral("'");
    QString plain = core; // dictionaries know the straight one
    plain.replace(QChar(u'\u2019'), mark).replace(QChar(u'\u02bc'), mark);
    plain = plain.normalized(QString::NormalizationForm_C);
    QStringList forms;
    if (before)
        forms.append(mark + plain);
    if (behind)
        forms.append(plain + mark);
    forms.append(plain);
    return forms;
}

} // namespace

QVector<Word> split(const QString& line, QChar::Script script)
{
    QVector<Word> words;
    if (!LyricSheet::tagOf(line).isEmpty())
        return words;
    const QStringView all(line);
    qsizetype at = 0;
    qsizetype tokenEnd = 0;
    while (at < all.size()) {
        if (at >= tokenEnd && !all.at(at).isSpace()) { // a token begins
            tokenEnd = at;
            while (tokenEnd < all.size() && !all.at(tokenEnd).isSpace())
                ++tokenEnd;
            if (isAddress(all.mid(at, tokenEnd - at))) {
                at = tokenEnd;
                continue;
            }
        }
        if (all.at(at) == u'[') {
            const qsizetype close = all.indexOf(u']', at);
            at = close < 0 ? at + 1 : close + 1;
            tokenEnd = std::max(tokenEnd, at);
            continue;
        }
        if (letterAt(all, at) == 0) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < all.size()) {
            if (const int units = letterAt(all, at); units > 0)
                at += units;
            else if (isApostrophe(all.at(at)) && at + 1 < all.size() && letterAt(all, at + 1) > 0)
                ++at;
            else
                break;
        }
        const QString core = all.mid(start, at - start).toString();
        if (!isCheckable(core, script))
            continue;
        const bool before = start > 0 && isApostrophe(all.at(start - 1));
        const bool behind = at < all.size() && isApostrophe(all.at(at));
        words.append(
            {{static_cast<int>(start), static_cast<int>(at - start)}, formsOf(core, before, behind)});
    }
    return words;
}

bool isStretched(const QString& word)
{
    for (qsizetype i = 2; i < word.size(); ++i) {
        const QChar c = word.at(i).toLower();
        if (c == word.at(i - 1).toLower() && c == word.at(i - 2).toLower())
            return true;
    }
    return false;
}

QChar::Script scriptOf(const QString& code)
{
    switch (QLocale(code).script()) {
    case QLocale::CyrillicScript:
        return QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return QChar::Script_Greek;
    case QLocale::ArabicScript:
        return QChar::Script_Arabic;
    case QLocale::HebrewScript:
        return QChar::Script_Hebrew;
    case QLocale::ArmenianScript:
        return QChar::Script_Armenian;
    case QLocale::GeorgianScript:
        return QChar::Script_Georgian;
    case QLocale::KoreanScript:
    case QLocale::HangulScript:
        return QChar::Script_Hangul;
    case QLocale::DevanagariScript:
        return QChar::Script_Devanagari;
    case QLocale::BengaliScript:
        return QChar::Script_Bengali;
    case QLocale::GujaratiScript:
        return QChar::Script_Gujarati;
    case QLocale::GurmukhiScript:
        return QChar::Script_Gurmukhi;
    case QLocale::KannadaScript:
        return QChar::Script_Kannada;
    case QLocale::MalayalamScript:
        return QChar::Script_Malayalam;
    case QLocale::TamilScript:
        return QChar::Script_Tamil;
    case QLocale::TeluguScript:
        return QChar::Script_Telugu;
    case QLocale::SinhalaScript:
        return QChar::Script_Sinhala;
    case QLocale::EthiopicScript:
        return QChar::Script_Ethiopic;
    default: // also Thai and Lao, whose words cannot be told apart without their dictionary
        return QChar::Script_Latin;
    }
}

} // namespace riffdesk::spellingwords
