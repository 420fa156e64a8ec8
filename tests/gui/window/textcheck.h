#pragma once

#include <QStringList>

class QWidget;

namespace riffdesk::test {

/// What a person would see wrong about the texts and controls of a window as it stands: one line for each
/// that is cut off, squeezed, outside, or on top of another. Widgets that elide on purpose (ElidedLabel,
/// boxes and tabs whose tool tip is their text, labels with a limit of lines) are only looked at for where
/// they are.
QStringList cutOff(const QWidget& window);

} // namespace riffdesk::test
