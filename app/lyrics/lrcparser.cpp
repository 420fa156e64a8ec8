#include "lrcparser.h"

#include "lyrics/lyricsheet.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringTokenizer>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr qsizetype mostLrcLines = 20'000;
constexpr qsizetype maxTimes = 1'000; ///< of one line: a chorus comes back that often at most
constexpr double maxLrcSeconds = 24 * 3600;
constexpr double secondsALine = 60; ///< that one line is sung for at most

/// Keys of an LRC file's facts, wherever they stand.
const QSet<QString>& factKeys()
{
    static const QSet<QString> keys{
        QStringLiteral("ti"), QStringLiteral("ar"),     QStringLiteral("al"),       QStringLiteral("au"),
        QStringLiteral("by"), QStringLiteral("offset"), QStringLiteral("re"),       QStringLiteral("ve"),
        QStringLiteral("lr"), QStringLiteral("length"), QStringLiteral("tool"),     QStringLiteral("hash"),
        QStringLiteral("#"),  QStringLiteral("total"),  QStringLiteral("encoding"), QStringLiteral("sign"),
        QStringLiteral("qq")};
    return keys;
}

/// Words that a section begins with: "[Verse: Anna]" above the words is none of the file's facts.
bool isSectionName(const QString& key)
{
    static const QRegularExpression names(
        QStringLiteral(
            "^(verse?|vers[eo]s?|(pre|post)?-?chorus|chor|bridge|intro|outro|hook|refr.*|interlude|"
            "instrumental|solo|break(down)?|drop|build-?up|rap|spoken|part|stro(ph|f).*|couplet|"
            "estr.*|ritornello|coda|tag|vamp)\\d*$"),
        QRegularExpression::CaseInsensitiveOption);
    return names.match(key).hasMatch();
}

/// "[key:value]" above the words. Of keys that are not known: "[kana:…]" and "[Foo:bar]", but
/// "[Duet: Anna]" is a section.
bool isFact(QStringView bracket, bool inHead)
{
    static const QRegularExpression word(QStringLiteral("^[A-Za-z_#][A-Za-z0-9_.#-]*$"));
    const qsizetype colon = bracket.indexOf(QLatin1Char(':'));
    const QString key = bracket.left(colon).trimmed().toString();
    if (factKeys().contains(key.toLower()))
        return true;
    if (!inHead || !word.match(key).hasMatch() || isSectionName(key))
        return false;
    const QStringView value = bracket.mid(colon + 1);
    return key == key.toLower() || (!value.isEmpty() && !value.front().isSpace());
}

/// Of the bracket that is open at `at`; -1: it never closes.
qsizetype closeOf(QStringView line, qsizetype at)
{
    int depth = 0;
    for (qsizetype i = at; i < line.size(); ++i) {
        if (line[i] == QLatin1Char('['))
            ++depth;
        else if (line[i] == QLatin1Char(']') && --depth == 0)
            return i;
    }
    return -1;
}

} // namespace

bool looksLikeTime(QStringView bracket)
{
    static const QRegularExpression form(QStringLiteral("^[\\d\\s.,:-]*:[\\d\\s.,:-]*$"));
    return bracket.size() > 1 && form.match(bracket).hasMatch();
}

std::optional<double> lrcSeconds(QStringView stamp)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,4}):(\\d{1,2})(?::(\\d{1,3}))?(?:[.,](\\d{1,9}))?\\s*$"));
    const QRegularExpressionMatch match = form.match(stamp);
    if (!match.hasMatch())
        return std::nullopt;
    double seconds = match.capturedView(1).toInt() * 60.0 + match.capturedView(2).toInt();
    QStringView fraction = match.capturedView(4);
    if (const QStringView third = match.capturedView(3); fraction.isEmpty())
        fraction = third;
    else if (!third.isEmpty())
        seconds = seconds * 60 + third.toInt();
    double unit = 1;
    for (const QChar digit : fraction)
        seconds += digit.digitValue() * (unit /= 10);
    if (seconds > maxLrcSeconds)
        return std::nullopt;
    return seconds;
}

UntimedWords withoutWordTimes(const QString& text, std::optional<double> lineSeconds)
{
    static const QRegularExpression form(QStringLiteral("<([\\d\\s.,:]{3,24})>|\\[([\\d\\s.,:]{3,24})\\]"));
    UntimedWords words;
    qsizetype at = 0;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool square = match.capturedStart(2) >= 0;
        const QStringView stamp = match.capturedView(square ? 2 : 1);
        const std::optional<double> seconds = lrcSeconds(stamp);
        if (!seconds)
            continue;
        const bool exact = stamp.contains(QLatin1Char('.')) || stamp.contains(QLatin1Char(','));
        const bool near = lineSeconds && *seconds >= *lineSeconds && *seconds <= *lineSeconds + secondsALine;
        if (square && !exact && !near)
            continue;
        if (!words.first)
            words.first = seconds;
        words.hasSquare = words.hasSquare || square;
        words.text += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
    }
    words.text += QStringView(text).mid(at);
    words.text = words.text.simplified();
    return words;
}

bool LrcParser::parse(const QString& text)
{
    for (const QStringView line : qTokenize(text, u'\n')) {
        take(line.trimmed().toString());
        if (m_lyrics.lines.size() + m_waiting.size() > mostLrcLines)
            return false;
    }
    if (m_hasTimes)
        addWaiting(m_latest);
    return true;
}

TimedLyrics LrcParser::timed() const
{
    TimedLyrics lyrics = m_lyrics;
    // A positive offset means that the words come earlier.
    for (TimedLyrics::Line& line : lyrics.lines)
        line.seconds = std::max(0.0, line.seconds - m_offset);
    std::stable_sort(lyrics.lines.begin(), lyrics.lines.end(),
                     [](const auto& a, const auto& b) { return a.seconds < b.seconds; });
    return lyrics;
}

void LrcParser::take(const QString& line)
{
    QVector<double> times;
    qsizetype at = 0;
    bool isTag = false;
    while (at < line.size() && line.at(at) == QLatin1Char('[')) {
        const qsizetype close = closeOf(line, at);
        if (close < 0)
            break;
        const QStringView bracket = QStringView(line).mid(at + 1, close - at - 1);
        if (at == 0 && bracket.trimmed() == QLatin1String(":"))
            return; // makes the line a comment
        if (const auto seconds = lrcSeconds(bracket)) {
            if (times.size() < maxTimes)
                times.append(*seconds);
        } else if (!looksLikeTime(bracket)) {
            const QStringView behind = QStringView(line).mid(close + 1).trimmed();
            const bool alone = behind.isEmpty() || behind.front() == QLatin1Char('[');
            if (!times.isEmpty() || !alone || !readTag(bracket))
                break; // a section's tag, or words in brackets
            isTag = true;
        }
        at = close + 1;
        while (at < line.size() && line.at(at).isSpace())
            ++at;
    }

    const UntimedWords words =
        withoutWordTimes(line.mid(at), times.isEmpty() ? std::nullopt : std::optional(times.constFirst()));
    if (words.first && times.isEmpty())
        times.append(*words.first);
    else if (words.hasSquare)
        times.resize(1); // what follows the line's time is that of its first word
    if (times.isEmpty()) {
        if (!isTag || !words.text.isEmpty())
            takeUntimed(words.text);
        return;
    }
    m_inHead = false;
    m_hasTimes = true;
    const auto [first, last] = std::minmax_element(times.cbegin(), times.cend());
    m_current = *first;
    m_latest = std::max(m_latest, *last);
    addWaiting(m_current);
    for (const double seconds : std::as_const(times))
        m_lyrics.lines.append({seconds, words.text});
}

void LrcParser::takeUntimed(const QString& words)
{
    const bool isSection = !LyricSheet::tagOf(words).isEmpty();
    if (!m_hasTimes || isSection || !m_waiting.isEmpty())
        m_waiting.append(words);
    else if (!words.isEmpty())
        m_lyrics.lines.append({m_current, words});
    m_inHead = m_inHead && words.isEmpty();
}

void LrcParser::addWaiting(double seconds)
{
    for (const QString& words : std::as_const(m_waiting)) {
        if (!words.isEmpty())
            m_lyrics.lines.append({seconds, words});
    }
    m_waiting.clear();
}

/// A bracket that is no time and stands alone; false: it is none of the file's facts.
bool LrcParser::readTag(QStringView bracket)
{
    const qsizetype colon = bracket.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return false;
    const QString key = bracket.left(colon).trimmed().toString().toLower();
    const QString value = bracket.mid(colon + 1).trimmed().toString();
    if (!isFact(bracket, m_inHead))
        return false;
    if (key == QLatin1String("ti") || (key == QLatin1String("title") && m_lyrics.title.isEmpty()))
        m_lyrics.title = value;
    else if (key == QLatin1String("offset"))
        m_offset = std::clamp(value.toDouble() / 1000, -maxLrcSeconds, maxLrcSeconds);
    return true;
}

} // namespace riffdesk
