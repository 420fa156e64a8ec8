#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QString>

#include <optional>

namespace riffdesk {

/// Where a song begins and ends to be heard.
struct SoundBounds
{
    static constexpr float silent = 0.001F; ///< −60 dBFS: samples up to it are silence

    double from = 0; ///< seconds
    double to = 0;

    /// Decodes the file once, on the calling thread. Nothing where all of it is silence. Errors as
    /// Decoder::open().
    static Result<std::optional<SoundBounds>> measure(const QString& path, const CancelToken& cancel = {});
};

} // namespace riffdesk
