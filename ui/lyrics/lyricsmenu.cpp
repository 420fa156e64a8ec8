#include "ui/lyrics/lyricsmenu.h"

#include "ui/lyrics/lyricseditor.h"
#include "ui/lyrics/lyricsfolding.h"
#include "ui/lyrics/spellingmenu.h"
#include "ui/lyrics/spellmarks.h"

#include <QCoreApplication>
#include <QMenu>

namespace riffdesk::lyricsmenu {

namespace {

void addFolding(QMenu* menu, LyricsFolding& folding, const QTextCursor& place)
{
    const QTextBlock tag = LyricsFolding::tagOf(place.block());
    const bool folded = LyricsFolding::isFolded(tag);
    const QKeySequence& keys = folded ? LyricsFolding::unfoldKeys : LyricsFolding::foldKeys;
    // The keys are only told: the editor takes them.
    QAction* one = menu->addAction((folded ? QCoreApplication::translate("LyricsMenu", "Unfold section")
                                           : QCoreApplication::translate("LyricsMenu", "Fold section"))
                                       + QLatin1Char('\t') + keys.toString(QKeySequence::NativeText),
                                   &folding, [&folding, place, folded] {
                                       folding.setFolded(LyricsFolding::tagOf(place.block()), !folded);
                                   });
    one->setObjectName(QStringLiteral("foldAction"));
    one->setEnabled(LyricsFolding::canFold(tag));
    QAction* all = menu->addAction(QCoreApplication::translate("LyricsMenu", "Fold all sections"), &folding,
                                   [&folding] { folding.setAllFolded(true); });
    all->setObjectName(QStringLiteral("foldAllAction"));
    all->setEnabled(folding.isAnyOpen());
    QAction* none = menu->addAction(QCoreApplication::translate("LyricsMenu", "Unfold all sections"),
                                    &folding, [&folding] { folding.setAllFolded(false); });
    none->setObjectName(QStringLiteral("unfoldAllAction"));
    none->setEnabled(folding.isAnyFolded());
}

} // namespace

void complete(QMenu* menu, LyricsEditor& editor, const QTextCursor& place)
{
    const QTextCursor word = editor.spelling().wordAt(place);
    if (word.hasSelection()) {
        const QList<QAction*> own = menu->actions();
        for (QAction* each : own)
            menu->removeAction(each);
        spellingmenu::addSuggestions(menu, editor.spelling(), word);
        menu->addActions(own);
    }
    menu->addSeparator();
    QMenu* sections = menu->addMenu(QCoreApplication::translate("LyricsMenu", "Sections"));
    addFolding(sections, editor.folding(), place);
    menu->addMenu(spellingmenu::languages(editor.spelling().checker(), menu));
}

} // namespace riffdesk::lyricsmenu
