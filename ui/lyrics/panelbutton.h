#pragma once

class QString;
class QToolButton;
class QWidget;

namespace riffdesk {

/// A small button with only an icon, for the tools around the lyrics; `tip` is also what screen readers say.
[[nodiscard]] QToolButton* panelButton(const QString& name, const QString& icon, const QString& tip,
                                       QWidget* parent);

} // namespace riffdesk
