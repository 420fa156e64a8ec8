#pragma once

#include "library/song.h"
#include "lyrics/timedlyrics.h"

#include <QString>
#include <QVector>

#include <optional>

namespace riffdesk {

/// One stem in a session of a music program.
struct DawTrack
{
    QString name;
    QString file; ///< relative to the session's folder
    double gain = 0; ///< dB, as StemLevel::gain
    double pan = 0; ///< -1 … 1, a balance as StemLevel::pan
    bool isMuted = false;
    bool isSolo = false;
    QString color; ///< "#rrggbb"
    int channels = 2; ///< of the file

    [[nodiscard]] double volume() const; ///< the gain as a factor
    friend bool operator==(const DawTrack&, const DawTrack&) = default;
};

struct DawMarker
{
    double seconds = 0;
    QString name;

    friend bool operator==(const DawMarker&, const DawMarker&) = default;
};

/// A song's stems as a music program is to show them: a track each, all from zero and equally long. A value.
/// Its texts may be anything; what writes it makes them safe.
struct DawSession
{
    QString title;
    QString artist;
    double seconds = 0; ///< of every track
    int sampleRate = 48'000; ///< Hz, of every track
    std::optional<double> tempo; ///< beats a minute
    QVector<DawTrack> tracks;
    QVector<DawMarker> markers; ///< in the order of time

    /// Without files, length and rate, which are known once the stems are written. `sections`: where the
    /// lyrics' sections begin, by the times of their lines. Without any, the section that was replaced.
    [[nodiscard]] static DawSession of(const Song& song, const StemMix& mix,
                                       const QVector<TimedLyrics::Line>& sections);
};

/// A music program's file.
enum class DawFormat { Reaper, DawProject };

[[nodiscard]] QString
toString(DawFormat format); ///< "rpp", "dawproject": on the command line, and the suffix
[[nodiscard]] std::optional<DawFormat> dawFormatFromString(const QString& word);
[[nodiscard]] QString nameOf(DawFormat format); ///< translated

} // namespace riffdesk
