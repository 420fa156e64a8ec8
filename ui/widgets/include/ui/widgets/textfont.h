#pragma once

#include <QFont>

namespace riffdesk {

/// `base` at one of the theme's three sizes (device independent pixels).
[[nodiscard]] QFont textFont(const QFont& base, int pixels, QFont::Weight weight = QFont::Normal);

} // namespace riffdesk
