#pragma once

#include "base/result.h"
#include "lyrics/timedlyrics.h"

#include <QStringList>
#include <QVector>

/// Which moment belongs to which line of a song's lyrics, when a file tells the moments of the same words.
namespace riffdesk::linetimes {

inline constexpr double untimed = -1;
inline constexpr int leastPercent = 80; ///< of the lines with words must be found in their order

/// For each line its seconds, rising, within the song, or `untimed`. Section tags and empty lines count for
/// nothing. Refused with a sentence when the words are others. `songSeconds` 0: not known. Lines and times
/// beyond the first 2,000 are not looked at: it takes a few ms at most.
[[nodiscard]] Result<QVector<double>> of(const QStringList& lines, const TimedLyrics& timed,
                                         double songSeconds);

/// Whether it is worth asking of(): so many words are the same, in whatever order. Fast.
[[nodiscard]] bool mayFit(const QStringList& lines, const TimedLyrics& timed);

} // namespace riffdesk::linetimes
