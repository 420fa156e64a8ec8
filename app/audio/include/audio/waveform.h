#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QString>
#include <QVector>

namespace riffdesk {

/// The outline of a song: per slice of time the smallest and largest sample of all channels together.
struct Waveform
{
    struct Peak
    {
        qint8 low = 0; ///< -127 … 127 for -1 … 1
        qint8 high = 0;
        friend bool operator==(const Peak&, const Peak&) = default;
    };
    static constexpr int peaksPerSecond = 100;

    double durationSeconds = 0;
    QVector<Peak> peaks;

    /// Where the stretch of so many seconds with the most energy begins; 0 where the song is not longer.
    [[nodiscard]] double loudestStretch(double seconds) const;

    /// Decodes the whole file once, on the calling thread. `cancel` makes it end soon with Cancelled.
    static Result<Waveform> compute(const QString& audioPath, const CancelToken& cancel = {});

    /// The cached outline beside the song if it is whole, of this version and belongs to the audio file as it
    /// is now (size and time), else computes and writes it. A cache that cannot be written is no error.
    static Result<Waveform> cached(const QString& audioPath, const QString& peaksPath,
                                   const CancelToken& cancel = {});
};

} // namespace riffdesk
