#pragma once

#include "library/song.h"
#include "library/songfolder.h"

#include <optional>

namespace riffdesk::songtags {

/// A song whose song.json cannot be read: what its undamaged lines say, else what the tags of its audio do.
/// Nothing without either.
[[nodiscard]] std::optional<Song> fromDamaged(const SongFolder& folder);

} // namespace riffdesk::songtags
