#pragma once

class QAbstractButton;
class QWidget;

namespace riffdesk {

/// Marks a button whose press may cost money: of all keys only Ctrl+Return presses it. Space is left to the
/// window, which plays; a click and an assistive technology press it as ever.
void setPaying(QAbstractButton* button);
[[nodiscard]] bool isPaying(const QWidget* widget); ///< null: no

} // namespace riffdesk
