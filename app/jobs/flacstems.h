#pragma once

#include "base/canceltoken.h"

#include <QString>

namespace riffdesk {

/// Puts a FLAC file with the same samples in the place of a WAV file of whole numbers (16 or 24 bits), which
/// takes about half the room, and flushes it. What cannot be told to be the same, and anything else, stays as
/// it is. Gives the path of the file that is there now. Not for the GUI thread.
[[nodiscard]] QString keptAsFlac(const QString& path, const CancelToken& cancel);

} // namespace riffdesk
