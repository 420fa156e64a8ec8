#pragma once

class QAction;
class QMenu;
class QLineEdit;
class QPlainTextEdit;

namespace riffdesk::undomenu {

/// In the standard menu of a field of text that can be edited: these in place of the field's own.
void replace(QMenu& menu, QAction& undo, QAction& redo);

/// The same whenever the field shows its menu. The actions outlive the field.
void offer(QLineEdit& field, QAction& undo, QAction& redo);
void offer(QPlainTextEdit& field, QAction& undo, QAction& redo);

} // namespace riffdesk::undomenu
