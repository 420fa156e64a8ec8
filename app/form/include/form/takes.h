#pragma once

#include "api/songrequest.h"

#include <QVector>

namespace riffdesk {

/// The same request `count` times. With a seed and not `sameSeed`, each after the first gets a seed of its
/// own, no two the same; without a seed the service throws one for each.
[[nodiscard]] QVector<SongRequest> takesOf(const SongRequest& request, int count, bool sameSeed);

} // namespace riffdesk
