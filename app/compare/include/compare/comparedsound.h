#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QString>

#include <vector>

namespace riffdesk {

/// A song's samples as comparing needs them, all in memory: 16 bits of both sides, and a low, plain version
/// in which alike places are found. A value.
struct ComparedSound
{
    static constexpr int ownRate = 0; ///< for read(): do not resample
    static constexpr double longestSeconds = 1200; ///< 240 MB at 48 kHz

    int rate = 0; ///< Hz
    std::vector<qint16> samples; ///< left, right, left, …
    int lowStep = 1; ///< frames of `samples` to one of `low`: about 12 kHz
    std::vector<float> low; ///< both sides added up, in [-1, 1]

    [[nodiscard]] qint64 frames() const { return qint64(samples.size()) / 2; }
    [[nodiscard]] double seconds() const { return rate > 0 ? double(frames()) / rate : 0; }

    /// Decodes the whole file, on the calling thread; `rate` in Hz. Errors: as Decoder::open(), Input when it
    /// is longer than longestSeconds, Cancelled.
    static Result<ComparedSound> read(const QString& path, int rate = ownRate,
                                      const CancelToken& cancel = {});
    static ComparedSound of(std::vector<qint16> samples, int rate); ///< left, right, …
};

} // namespace riffdesk
