#pragma once

#include "base/result.h"
#include "lyrics/timedlyrics.h"

#include <QStringList>
#include <QVector>

/// Matches the timed lines of a file to the lines of a song's lyrics.
namespace riffdesk::linetimes {

inline constexpr double untimed = -1;
inline constexpr int minPercent = 80; ///< of the lines with words must be found in their order

/// For each line its seconds, rising, within the song, or `untimed`. Section tags and empty lines are
/// ignored. Refused with a sentence when the words differ. `songSeconds` 0: unknown. Lines and times
/// beyond the first 2,000 are ignored: it takes a few ms at most.
[[nodiscard]] Result<QVector<double>> align(const QStringList& lines, const TimedLyrics& timed,
                                            double songSeconds);

/// Whether align() can succeed: minPercent of the lines are in both, in any order. Fast.
[[nodiscard]] bool mightMatch(const QStringList& lines, const TimedLyrics& timed);

} // namespace riffdesk::linetimes
