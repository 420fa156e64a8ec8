#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "base/stereogain.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>

class QIODevice;

namespace riffdesk {

/// Stems added up as they are heard, sample for sample: from zero on, each with its gain, to the end of the
/// longest. And any other sound that is written so.
struct StemSum
{
    int rate = 0; ///< Hz; the highest of the stems'
    qint64 frames = 0;
    float peak = 0; ///< the highest sample, which may be above 1

    /// Writes interleaved stereo float samples, little endian, to `out`. `told` gets the share done, often.
    /// Off the GUI thread. Errors: Input when no stem can be heard, those of Decoder::open(), a fault of
    /// writing, Cancelled.
    static Result<StemSum> write(const QStringList& files, const QVector<StereoGain>& gains, QIODevice& out,
                                 const CancelToken& cancel, const std::function<void(double)>& told = {});
    /// Appends such samples; they are changed. Off the GUI thread.
    [[nodiscard]] Result<void> append(float* samples, qint64 count, QIODevice& out);
};

/// What writes a song's samples in that form, in another thread.
using SoundWriter = std::function<Result<StemSum>(QIODevice& out, const CancelToken& cancel,
                                                  const std::function<void(double)>& told)>;

} // namespace riffdesk
