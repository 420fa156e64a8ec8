#pragma once

class QWidget;

namespace riffdesk {

/// Moves and shrinks a window, frame included, into what its screen has free: Create and the player lie at
/// the lower edge, and a remembered screen may be gone. The frame is known a moment after the window is
/// shown.
void fitScreen(QWidget& window);

} // namespace riffdesk
