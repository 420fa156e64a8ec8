#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
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
    /// Decodes the files several at a time, at the first one's own rate, and in their order. `afterEach` is
    /// told the seconds of all that were read until then, by one thread after the other; an error of it ends
    /// the reading. Errors: also as read().
    static Result<std::vector<ComparedSound>>
    readAll(const QStringList& paths, const CancelToken& cancel = {},
            const std::function<std::optional<Error>(double seconds)>& afterEach = {});
    static ComparedSound of(std::vector<qint16> samples, int rate); ///< left, right, …
};

} // namespace riffdesk
