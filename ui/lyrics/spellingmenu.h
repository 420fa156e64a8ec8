#pragma once

#include <QTextCursor>

class QMenu;
class QWidget;

namespace riffdesk {

class SpellChecker;
class SpellMarks;

namespace spellingmenu {

/// "Spelling": off, or the language to check; made anew each time it opens. Owned by `parent`.
[[nodiscard]] QMenu* languages(SpellChecker& checker, QWidget* parent);
/// What can be done about the misspelt word that is selected; the suggestions come when they are found.
void addSuggestions(QMenu* menu, SpellMarks& marks, const QTextCursor& word);

} // namespace spellingmenu

} // namespace riffdesk
