#pragma once

#include <functional>

class QMenuBar;
class QWidget;

namespace riffdesk {

class LibraryPanel;
class MainWindow;
class Studio;
class WindowActions;

/// The dialogs of the window that only show something. Each is modal to `parent` and goes when it is closed.
namespace windowdialogs {

void showLedger(Studio& studio, QWidget* parent); ///< is read in another thread
/// Not modal: the window is used while its library is checked.
void showCheck(Studio& studio, LibraryPanel& library, MainWindow* window);
/// All that the menus offer, to be found by words.
void showCommands(QMenuBar& menus, QWidget* window);
void showShortcuts(const WindowActions& actions, QWidget* parent);
void showDiagnostics(Studio& studio, QWidget* parent);
void showAbout(QWidget* parent);
/// Once, however often it is called: an export would end half-way. `stop` is called if that is wanted.
void askToStopExport(QWidget* parent, const std::function<void()>& stop);

} // namespace windowdialogs
} // namespace riffdesk
