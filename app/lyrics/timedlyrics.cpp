#include "lyrics/timedlyrics.h"

#include "lrcparser.h"
#include "lyrics/textbytes.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QStringTokenizer>

#include <algorithm>
#include <cmath>
#include <optional>

namespace riffdesk {

namespace {

constexpr qsizetype mostLines = 20'000;
constexpr double longestSeconds = 24 * 3600;
constexpr qsizetype maxCueLine = 200; ///< characters, with what players may say of a place on the screen
constexpr int maxSampleLines = 200; ///< that tell what kind of text it is
constexpr int minLrcPercent = 50; ///< of its lines that have a time
constexpr int minSrtPercent = 15;

Error notTimed(const QString& what)
{
    return {Error::Category::Input,
            QCoreApplication::translate("Lyrics", "This is no %1 file: no line of it has a time.").arg(what),
            QCoreApplication::translate("Lyrics", "Save it as a plain text file and try again.")};
}

Error tooManyLines()
{
    return {Error::Category::Input,
            QCoreApplication::translate("Lyrics", "The file has more lines than a song can have."),
            QCoreApplication::translate("Lyrics", "Check that it is the right file.")};
}

/// The moment of "00:01:02,300 --> …"; of a line that has the arrow but no time that can be read,
/// `otherwise`.
std::optional<double> cueSeconds(const QString& line, double otherwise)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})(?:[.,:](\\d{1,9}))?\\s*-{1,2}>"));
    static const QRegularExpression arrow(QStringLiteral("^[\\d\\s.,:-]*\\d[\\d\\s.,:-]*->"));
    if (line.size() > maxCueLine || !line.contains(QLatin1String("->")))
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return arrow.match(line).hasMatch() ? std::optional(otherwise) : std::nullopt;
    double seconds = match.capturedView(1).toInt() * 3600.0 + match.capturedView(2).toInt() * 60.0
                     + match.capturedView(3).toInt();
    double unit = 1;
    for (const QChar digit : match.capturedView(4))
        seconds += digit.digitValue() * (unit /= 10);
    return std::min(seconds, longestSeconds);
}

bool isNumber(const QString& line)
{
    return !line.isEmpty() && std::all_of(line.cbegin(), line.cend(), [](QChar c) { return c.isDigit(); });
}

/// The character that "&name;" stands for; empty: none.
QString entity(const QString& name)
{
    static const QHash<QString, QString> named{
        {QStringLiteral("amp"), QStringLiteral("&")},  {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},   {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")}, {QStringLiteral("nbsp"), QStringLiteral(" ")}};
    if (!name.startsWith(QLatin1Char('#')))
        return named.value(name.toLower());
    const bool hexadecimal = name.startsWith(QLatin1String("#x"), Qt::CaseInsensitive);
    bool ok = false;
    const char32_t code = name.mid(hexadecimal ? 2 : 1).toUInt(&ok, hexadecimal ? 16 : 10);
    const bool isCharacter = ok && code >= 0x20 && code <= 0x10ffff && (code < 0x7f || code > 0x9f)
                             && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? QString::fromUcs4(&code, 1) : QString();
}

QString withoutEntities(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("&(#?[A-Za-z0-9]{1,8});"));
    QString plain;
    qsizetype at = 0;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString character = entity(match.captured(1));
        if (character.isEmpty())
            continue;
        plain += QStringView(text).mid(at, match.capturedStart() - at) + character;
        at = match.capturedEnd();
    }
    return plain + QStringView(text).mid(at);
}

QString withoutMarkup(const QString& line)
{
    static const QRegularExpression markup(QStringLiteral("</?[a-zA-Z][^<>]{0,200}>|\\{\\\\[^{}]{0,200}\\}"));
    const QString words = withoutWordTimes(QString(line).remove(markup)).text;
    return textbytes::plain(withoutEntities(words)).simplified();
}

/// Of the first lines that count, the share that is timed. `isTimed` is nothing for a line that does not.
template <typename Judge> int timedPercent(const QString& text, Judge isTimed)
{
    int all = 0;
    int timed = 0;
    for (const QStringView line : qTokenize(text, u'\n')) {
        const QStringView words = line.trimmed();
        const std::optional<bool> is = words.isEmpty() ? std::nullopt : isTimed(words);
        all += is ? 1 : 0;
        timed += is.value_or(false) ? 1 : 0;
        if (all == maxSampleLines)
            break;
    }
    return all == 0 ? 0 : timed * 100 / all;
}

std::optional<bool> isLrcLine(QStringView line)
{
    if (line.front() != QLatin1Char('['))
        return false;
    const qsizetype close = line.indexOf(QLatin1Char(']'));
    const QStringView bracket = line.mid(1, close - 1);
    if (lrcSeconds(bracket))
        return true;
    const bool isFact = close + 1 == line.size() && bracket.contains(QLatin1Char(':'));
    return isFact ? std::nullopt : std::optional(false);
}

std::optional<bool> isSrtLine(QStringView line)
{
    return line.contains(QLatin1String("-->")) && cueSeconds(line.toString(), 0);
}

} // namespace

Result<TimedLyrics> TimedLyrics::fromLrc(const QString& text)
{
    LrcParser parser;
    if (!parser.parse(text))
        return tooManyLines();
    return parser.hasTimes() ? Result<TimedLyrics>(parser.timed()) : notTimed(QStringLiteral("LRC"));
}

TitledLyrics TimedLyrics::untimedLrc(const QString& text)
{
    LrcParser parser;
    if (!parser.parse(text) || parser.hasTimes())
        return {};
    return {parser.title(), parser.untimedText()};
}

bool TimedLyrics::isLrc(const QString& text)
{
    return timedPercent(text, isLrcLine) >= minLrcPercent;
}

bool TimedLyrics::isSrt(const QString& text)
{
    return timedPercent(text, isSrtLine) >= minSrtPercent;
}

Result<TimedLyrics> TimedLyrics::fromSrt(const QString& text)
{
    TimedLyrics lyrics;
    QStringList early; // before the first time
    double now = 0;
    bool hasTimes = false;
    const auto add = [&](const QString& words) {
        if (hasTimes)
            lyrics.lines.append({now, words});
        else
            early.append(words);
    };
    QString number; // of the block that may begin here: only the line below tells whether it is sung
    const auto flushNumber = [&] {
        if (!number.isEmpty())
            add(number);
        number.clear();
    };
    for (const QStringView each : qTokenize(text, u'\n')) {
        const QString line = each.trimmed().toString();
        if (const auto seconds = cueSeconds(line, now)) {
            now = *seconds;
            hasTimes = true;
            number.clear();
            for (const QString& words : std::as_const(early))
                lyrics.lines.append({now, words});
            early.clear();
            continue;
        }
        flushNumber();
        const bool isHeading = !hasTimes && line.startsWith(QLatin1String("WEBVTT"));
        if (isNumber(line))
            number = line;
        else if (const QString words = withoutMarkup(line); !words.isEmpty() && !isHeading)
            add(words);
        if (lyrics.lines.size() + early.size() > mostLines)
            return tooManyLines();
    }
    flushNumber();
    if (lyrics.lines.isEmpty())
        return notTimed(QStringLiteral("SRT"));
    std::stable_sort(lyrics.lines.begin(), lyrics.lines.end(),
                     [](const Line& a, const Line& b) { return a.seconds < b.seconds; });
    return lyrics;
}

QString TimedLyrics::toText() const
{
    QStringList words;
    words.reserve(lines.size());
    for (const Line& line : lines)
        words.append(line.text);
    return words.join(QLatin1Char('\n'));
}

QString TimedLyrics::toLrc() const
{
    QString file;
    if (!title.isEmpty())
        file += QLatin1String("[ti:") + title.simplified() + QLatin1String("]\n");
    const QChar zero = QLatin1Char('0');
    for (const Line& line : lines) {
        const auto hundredths = qint64(std::llround(std::clamp(line.seconds, 0.0, longestSeconds) * 100));
        const QString stamp = QStringLiteral("%1:%2.%3")
                                  .arg(hundredths / 6000, 2, 10, zero)
                                  .arg(hundredths / 100 % 60, 2, 10, zero)
                                  .arg(hundredths % 100, 2, 10, zero);
        file += QLatin1Char('[') + stamp + QLatin1Char(']');
        // Words that begin with a time of day must not become a second time of the line: theirs comes
        // between.
        const QStringView words = line.text;
        if (words.startsWith(QLatin1Char('['))
            && looksLikeTime(words.mid(1, words.indexOf(QLatin1Char(']')) - 1)))
            file += QLatin1Char('<') + stamp + QLatin1Char('>');
        file += line.text.simplified() + QLatin1Char('\n');
    }
    return file;
}

} // namespace riffdesk
