#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QString>

namespace riffdesk {

/// What decoding the moving pictures of a whole file found; see PlayThrough for its sound. Takes seconds for
/// a song: not for the GUI thread.
struct PicturePlay
{
    double seconds = 0; ///< up to the end of the last picture that was decoded
    int damagedPackets = 0; ///< refused by the decoder
    bool isCutOff = false; ///< by its index there is more

    /// Media: it holds no moving pictures that can be decoded. Cancelled.
    static Result<PicturePlay> of(const QString& path, const CancelToken& cancel = {});
};

} // namespace riffdesk
