#pragma once

#include "base/result.h"
#include "library/song.h"

#include <QByteArray>

namespace riffdesk::songjson {

/// The content of song.json.
[[nodiscard]] QByteArray toJson(const Song& song);

/// Reads what toJson() wrote, or a file changed by hand: texts are cut to bounds, numbers brought into
/// range, and the id must follow from service and remoteId. File names are only checked by SongFolder. Media
/// error when it cannot be used.
[[nodiscard]] Result<Song> fromJson(const QByteArray& json);

} // namespace riffdesk::songjson
