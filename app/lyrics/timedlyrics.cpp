#include "lyrics/timedlyrics.h"

#include "lyrics/lyricsheet.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QStringTokenizer>

#include <algorithm>
#include <cmath>
#include <optional>

namespace riffdesk {

namespace {

constexpr qsizetype mostLines = 20'000;
constexpr qsizetype maxTimes = 1'000; ///< of one line: a chorus comes back that often at most
constexpr double longestSeconds = 24 * 3600;

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

/// "1:02", "01:02.3", "01:02:34" (hundredths) and "1:02,345".
std::optional<double> lrcSeconds(QStringView stamp)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,4}):(\\d{1,2})(?:[.:,](\\d{1,3}))?\\s*$"));
    const QRegularExpressionMatch match = form.match(stamp);
    if (!match.hasMatch())
        return std::nullopt;
    double seconds = match.capturedView(1).toInt() * 60.0 + match.capturedView(2).toInt();
    double unit = 1;
    for (const QChar digit : match.capturedView(3))
        seconds += digit.digitValue() * (unit /= 10);
    if (seconds > longestSeconds)
        return std::nullopt;
    return seconds;
}

QString withoutWordTimes(const QString& text)
{
    static const QRegularExpression wordTime(QStringLiteral("<\\d{1,4}:\\d{1,2}(?:[.:]\\d{1,3})?>"));
    return QString(text).remove(wordTime).simplified();
}

/// "ti", "ar", "offset" … of a line such as "[ti:Snow]"; empty for anything else.
struct LrcTag
{
    QString key;
    QString value;
};

/// The metadata keys of an LRC file; other words before a colon are a section's: "[Verse 1: Anna]".
const QSet<QString>& fileFacts()
{
    static const QSet<QString> keys{QStringLiteral("ti"),     QStringLiteral("ar"), QStringLiteral("al"),
                                    QStringLiteral("au"),     QStringLiteral("by"), QStringLiteral("offset"),
                                    QStringLiteral("re"),     QStringLiteral("ve"), QStringLiteral("lr"),
                                    QStringLiteral("length"), QStringLiteral("la"), QStringLiteral("tool"),
                                    QStringLiteral("id"),     QStringLiteral("#")};
    return keys;
}

LrcTag tagOf(QStringView bracket)
{
    const qsizetype colon = bracket.indexOf(QLatin1Char(':'));
    if (colon <= 0)
        return {};
    return {bracket.left(colon).trimmed().toString().toLower(), bracket.mid(colon + 1).trimmed().toString()};
}

class LrcParser
{
public:
    [[nodiscard]] Result<TimedLyrics> parse(const QString& text)
    {
        for (const QStringView line : qTokenize(text, u'\n')) {
            take(line.trimmed().toString());
            if (m_lyrics.lines.size() > mostLines)
                return tooManyLines();
        }
        if (!m_timed)
            return notTimed(QStringLiteral("LRC"));
        // A positive offset means that the words come earlier.
        for (TimedLyrics::Line& line : m_lyrics.lines)
            line.seconds = std::max(0.0, line.seconds - m_offset);
        std::stable_sort(m_lyrics.lines.begin(), m_lyrics.lines.end(),
                         [](const auto& a, const auto& b) { return a.seconds < b.seconds; });
        return std::move(m_lyrics);
    }

private:
    void take(const QString& line)
    {
        QVector<double> times;
        qsizetype at = 0;
        while (at < line.size() && line.at(at) == QLatin1Char('[')) {
            const qsizetype close = line.indexOf(QLatin1Char(']'), at);
            if (close < 0)
                break;
            const QStringView bracket = QStringView(line).mid(at + 1, close - at - 1);
            const std::optional<double> seconds = lrcSeconds(bracket);
            if (!seconds) {
                if (times.isEmpty() && readTag(bracket, line))
                    return;
                break; // a section tag, or a word in brackets: part of the text
            }
            if (times.size() < maxTimes)
                times.append(*seconds);
            at = close + 1;
            while (at < line.size() && line.at(at).isSpace())
                ++at;
        }
        const QString words = withoutWordTimes(line.mid(at));
        for (const double seconds : times) {
            for (const QString& section : std::as_const(m_sections))
                m_lyrics.lines.append({seconds, section});
            m_sections.clear();
            m_lyrics.lines.append({seconds, words});
            m_timed = true;
        }
    }

    /// A bracket that is no time: metadata of the file, or a section; false: neither.
    bool readTag(QStringView bracket, const QString& line)
    {
        const LrcTag tag = tagOf(bracket);
        if (tag.key == QLatin1String("ti"))
            m_lyrics.title = tag.value;
        else if (tag.key == QLatin1String("offset"))
            m_offset = std::clamp(tag.value.toDouble() / 1000, -longestSeconds, longestSeconds);
        else if (!fileFacts().contains(tag.key) && !LyricSheet::tagOf(line).isEmpty()
                 && m_sections.size() < mostLines)
            m_sections.append(line);
        return true;
    }

    TimedLyrics m_lyrics;
    QStringList m_sections; ///< tags that wait for the next line with a time
    double m_offset = 0;
    bool m_timed = false;
};

std::optional<double> srtSeconds(const QString& line)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?\\s*-->"));
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const double seconds = match.capturedView(1).toInt() * 3600.0 + match.capturedView(2).toInt() * 60.0
                           + match.capturedView(3).toInt();
    return seconds + match.captured(4).leftJustified(3, QLatin1Char('0')).toInt() / 1000.0;
}

bool isNumber(const QString& line)
{
    return !line.isEmpty() && std::all_of(line.cbegin(), line.cend(), [](QChar c) { return c.isDigit(); });
}

QString withoutMarkup(const QString& line)
{
    static const QRegularExpression markup(QStringLiteral("</?[a-zA-Z][^<>]{0,200}>|\\{\\\\[^{}]{0,200}\\}"));
    return QString(line).remove(markup).simplified();
}

} // namespace

Result<TimedLyrics> TimedLyrics::fromLrc(const QString& text)
{
    return LrcParser().parse(text);
}

Result<TimedLyrics> TimedLyrics::fromSrt(const QString& text)
{
    TimedLyrics lyrics;
    std::optional<double> now;
    QString number; // of the block that may begin here: only the line below tells whether it is sung
    const auto flushNumber = [&] {
        if (now && !number.isEmpty())
            lyrics.lines.append({*now, number});
        number.clear();
    };
    for (const QStringView each : qTokenize(text, u'\n')) {
        const QString line = each.trimmed().toString();
        if (const auto seconds = srtSeconds(line)) {
            now = seconds;
            number.clear();
            continue;
        }
        flushNumber();
        if (isNumber(line))
            number = line;
        else if (const QString words = withoutMarkup(line); now && !words.isEmpty())
            lyrics.lines.append({*now, words});
        if (lyrics.lines.size() > mostLines)
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
        file += QStringLiteral("[%1:%2.%3]")
                    .arg(hundredths / 6000, 2, 10, zero)
                    .arg(hundredths / 100 % 60, 2, 10, zero)
                    .arg(hundredths % 100, 2, 10, zero);
        file += line.text.simplified() + QLatin1Char('\n');
    }
    return file;
}

} // namespace riffdesk
