#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace riffdesk {

/// What decoding a whole file found. Takes about a millisecond a second of sound: not for the GUI thread.
struct PlayThrough
{
    double seconds = 0; ///< of sound that was decoded
    /// By the file's own index, or estimated from its bit rate (the same way as services that probe with
    /// libav do); 0 when it tells nothing.
    double claimedSeconds = 0;
    bool isClaimEstimated = false;
    int damagedPackets = 0; ///< refused by the decoder, or with a sum that does not agree
    bool isCutOff = false; ///< by its index there is more, or its last frame is only there in part
    QByteArray container; ///< libav's name: "mov", "mp3", "flac", "wav", "w64", "aiff", "ogg", "aac",
                          ///< "matroska", "caf"

    /// File: the disk failed. Media: it holds no sound. Cancelled.
    static Result<PlayThrough> of(const QString& path, const CancelToken& cancel = {});
};

} // namespace riffdesk
