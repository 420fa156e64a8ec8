#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace riffdesk {

/// A button of the player bar that is only an icon: its text is what it is called and its tool tip.
[[nodiscard]] QToolButton* makeBarButton(const char* objectName, const char* icon, const QString& text,
                                         QWidget* parent);

} // namespace riffdesk
