#pragma once

#include "moods.h"

#include <QImage>

#include <cstdint>

namespace riffdesk {

/// An abstract cover: a gradient, translucent discs, flowing lines; its colours come from the mood. The same
/// mood and seed give the same picture. `size` in pixels, square. Needs no GUI application; any thread.
[[nodiscard]] QImage paintedCover(const Mood& mood, std::uint64_t seed, int size = 1024);

} // namespace riffdesk
