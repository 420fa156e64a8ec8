#pragma once

#include <QAccessible>
#include <QStringList>

namespace riffdesk::test {

/// Walks what a screen reader finds from `root` on, as far as it can be seen, and returns what is wrong, each
/// with the way to it: `window "Riffdesk" mainWindow › button "" lyricsFoldButton: no name`.
///
/// Wrong are: a control without a name, or with one that is only an icon's file name or a letter; a plain
/// container that Tab stops at; a control of the same name beside another of its kind.
[[nodiscard]] QStringList accessibilityFaults(QAccessibleInterface* root);

} // namespace riffdesk::test
