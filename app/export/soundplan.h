#pragma once

#include "audio/loudness.h"
#include "audio/mediafile.h"
#include "audio/soundbounds.h"
#include "audiotags/tagger.h"
#include "base/timerange.h"
#include "export/exporter.h"

#include <QStringList>

#include <optional>

namespace riffdesk {

/// How ffmpeg is to make a song's sound: which part of it, and, where it is to have a certain loudness, with
/// which gain and below which ceiling. The last two are found by trying, since what a limiter and a lossy
/// codec make of them cannot be foretold. A value.
class SoundPlan
{
public:
    static constexpr int mostTries = 8;

    SoundPlan() = default;
    /// `seconds` of the source, 0 when not known; `rate` in Hz.
    SoundPlan(const ExportOptions& options, double seconds, int rate);

    void trim(const SoundBounds& heard); ///< of the source
    void pad(const StemLength& length); ///< of a sound that is not changed otherwise
    /// Only this stretch of the source, to the sample; to be called before anything else is.
    void keep(const TimeRange& region);
    /// What the source has; nothing: silence, which no gain makes louder.
    void setSource(const std::optional<Loudness>& source);
    /// What the last try made. True when it is as wished, or cannot be brought nearer: then nothing is to be
    /// encoded anew.
    [[nodiscard]] bool accept(const std::optional<Loudness>& made);

    [[nodiscard]] bool wantsLoudness() const { return m_target.has_value(); }
    /// Whether the target was missed by more than 0.3 LU.
    [[nodiscard]] bool isMissed() const { return m_isMissed; }
    [[nodiscard]] double from() const { return m_from; } ///< seconds of the source that are left out
    [[nodiscard]] double seconds() const; ///< of the result; 0 when not known
    [[nodiscard]] QString filters() const; ///< for ffmpeg's -af; empty for none

private:
    void cut(double from, double to);

    double m_whole = 0; ///< seconds of the source
    double m_from = 0;
    double m_to = 0; ///< 0: to the end
    bool m_isExact = false; ///< from and to are on samples
    double m_length = 0;
    double m_fadeIn = 0;
    double m_fadeOut = 0;
    int m_rate = 0;
    bool m_isLossless = false;
    std::optional<StemLength> m_stem;
    std::optional<double> m_target;
    double m_gain = 0; ///< dB
    double m_ceiling = 0; ///< dBTP
    bool m_limits = false;
    bool m_isMissed = false;
    int m_tries = 0;
};

/// Arguments that make ffmpeg write the row's kind of file.
[[nodiscard]] QStringList encoderArguments(const ExportFormat& format, MediaFile::Depth source);

} // namespace riffdesk
