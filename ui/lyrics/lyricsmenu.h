#pragma once

class QMenu;
class QTextCursor;

namespace riffdesk {

class LyricsEditor;

namespace lyricsmenu {

/// Adds to an editor's own context menu what lyrics have besides: a misspelt word's suggestions before it,
/// folding and spelling behind it. `place` is where it is asked for.
void complete(QMenu* menu, LyricsEditor& editor, const QTextCursor& place);

} // namespace lyricsmenu

} // namespace riffdesk
