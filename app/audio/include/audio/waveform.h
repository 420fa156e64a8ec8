#pragma once

#include "base/result.h"

#include <QString>
#include <QVector>

#include <atomic>

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

    /// Decodes the whole file once, on the calling thread. Stops with Cancelled when `cancel` turns true.
    static Result<Waveform> compute(const QString& audioPath, const std::atomic_bool* cancel = nullptr);

    /// The cached outline beside the song if it is whole, of this version and belongs to the audio file as it
    /// is now (size and time), else computes and writes it. A cache that cannot be written is no error.
    static Result<Waveform> cached(const QString& audioPath, const QString& peaksPath,
                                   const std::atomic_bool* cancel = nullptr);
};

} // namespace riffdesk
