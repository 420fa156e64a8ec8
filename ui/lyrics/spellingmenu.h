#pragma once

#include <QTextCursor>

class QMenu;
class QWidget;

namespace riffdesk {

class SpellChecker;
class SpellMarks;

namespace spellingmenu {

/// "Spelling": off, or the language to check; filled each time it opens. Owned by `parent`.
[[nodiscard]] QMenu* languages(SpellChecker& checker, QWidget* parent);
/// Adds suggestions for the misspelt `word` (they appear when found), "Add to dictionary" and "Ignore".
void addSuggestions(QMenu* menu, SpellMarks& marks, const QTextCursor& word);

} // namespace spellingmenu

} // namespace riffdesk
