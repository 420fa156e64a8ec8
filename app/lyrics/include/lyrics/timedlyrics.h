#pragma once

#include "base/result.h"
#include "lyrics/lyricstitle.h"

#include <QString>
#include <QVector>

namespace riffdesk {

/// Lyrics of which each line has its moment, as .lrc and .srt files hold them. A value.
struct TimedLyrics
{
    struct Line
    {
        double seconds = 0; ///< of the song, at least 0
        QString text; ///< may be empty: a pause
        friend bool operator==(const Line&, const Line&) = default;
    };

    QVector<Line> lines; ///< in the order of time; of one moment in the order of the file
    QString title; ///< as the file says, or empty

    /// LRC: "[01:02.30] words", several times before one line, "[offset:±ms]". Times of words are taken out,
    /// and so are the file's facts, "[key:value]" above the words. A line without a time has that of the line
    /// above it; the first lines, and section tags such as [Chorus], that of the line below. Refused when no
    /// line has a time.
    static Result<TimedLyrics> fromLrc(const QString& text);
    /// The words of an LRC file of which no line has a time, without the file's facts; else nothing.
    static TitledLyrics untimedLrc(const QString& text);
    /// SubRip: numbered blocks of "00:01:02,300 --> 00:01:04,000" and their lines, without markup. Hours and
    /// numbers may be left out.
    static Result<TimedLyrics> fromSrt(const QString& text);

    /// Whether text of an unknown kind is one of these.
    [[nodiscard]] static bool isLrc(const QString& text);
    [[nodiscard]] static bool isSrt(const QString& text);

    /// The words alone, a line each.
    [[nodiscard]] QString toText() const;
    /// To hundredths of a second; fromLrc() reads it back.
    [[nodiscard]] QString toLrc() const;
};

} // namespace riffdesk
