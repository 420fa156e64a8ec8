#pragma once

#include <QAccessible>
#include <QString>

#include <functional>

class QWidget;

namespace riffdesk::test {

/// As a screen reader speaks it: by its label, else by its own name.
[[nodiscard]] QString spokenName(QAccessibleInterface* of);
[[nodiscard]] QString spokenName(QWidget* of);
/// The words of a menu entry without mnemonic, dots and shortcut.
[[nodiscard]] QString spokenWords(const QString& text);
/// Underlined in the title of a menu of this window.
[[nodiscard]] QString accessLetter(const QWidget* window, const QString& menu);
/// Does what opens a menu, and what is to be done in it; closes it where that fails. From within: some menus
/// do not return before they are closed.
[[nodiscard]] QString inMenu(const std::function<QString()>& open, const std::function<QString()>& act);

} // namespace riffdesk::test
