#pragma once

#include "lyrics/timedlyrics.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace riffdesk {

/// "1:02", "01:02.3456", "01:02:34" (hundredths), "01:01:02.34" (hours) and "1:02,345", as seconds.
[[nodiscard]] std::optional<double> lrcSeconds(QStringView stamp);

/// What stands in a bracket is a time, or was meant to be one: "99999:00", "--:--.--".
[[nodiscard]] bool looksLikeTime(QStringView bracket);

/// A line's text without the times of its words.
struct UntimedWords
{
    QString text;
    std::optional<double> first; ///< the first of the times
    bool hasSquare = false; ///< one was in square brackets, as the times of lines are
};

/// Times of words are "<01:02.30>" and "[01:02.30]". In square brackets, what has no fraction and lies not in
/// the minute behind `lineSeconds` is text.
[[nodiscard]] UntimedWords withoutWordTimes(const QString& text, std::optional<double> lineSeconds = {});

/// Reads LRC: a line has a time, several, or none.
class LrcParser
{
public:
    /// False: more lines than a song has.
    [[nodiscard]] bool parse(const QString& text);

    /// Every line, in the order of time: what has none has that of the line above it; the first lines and
    /// section tags that of the line below.
    [[nodiscard]] TimedLyrics timed() const;
    [[nodiscard]] bool hasTimes() const { return m_hasTimes; }
    /// The lines of a file without times.
    [[nodiscard]] QString untimedText() const { return m_waiting.join(QLatin1Char('\n')); }
    [[nodiscard]] const QString& title() const { return m_lyrics.title; }

private:
    void take(const QString& line);
    void takeUntimed(const QString& words);
    void addWaiting(double seconds);
    [[nodiscard]] bool readTag(QStringView bracket);

    TimedLyrics m_lyrics; ///< without the offset, in the order of the file
    QStringList m_waiting; ///< lines for the next one with a time
    double m_offset = 0;
    double m_latest = 0; ///< of all times
    double m_current = 0; ///< of the last line, the first time that it has
    bool m_hasTimes = false;
    bool m_inHead = true; ///< no words yet
};

} // namespace riffdesk
