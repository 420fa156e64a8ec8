#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "base/timerange.h"

#include <QString>

#include <optional>

namespace riffdesk {

/// How loud a song is as a whole, by EBU R 128, in the way it is heard here: mono on both sides.
struct Loudness
{
    static constexpr double mostGain = 4; ///< 12 dB; more would only raise the noise of a whisper

    double integrated = 0; ///< LUFS
    double truePeak = 0; ///< dBTP, the louder side's

    /// The gain, as a factor, that brings the song to `target` LUFS, but no peak above `highestPeak` dBTP.
    [[nodiscard]] double gainTo(double target, double highestPeak) const;

    /// Decodes the file once, on the calling thread. Nothing for silence and for less than the 0.4 s that a
    /// measurement takes. Of a stretch, if one is given: what of the file lies in it. `cancel` makes it end
    /// soon with Cancelled. Errors as Decoder::open().
    static Result<std::optional<Loudness>> measure(const QString& path, const CancelToken& cancel = {},
                                                   const std::optional<TimeRange>& stretch = {});

    friend bool operator==(const Loudness&, const Loudness&) = default;
};

} // namespace riffdesk
