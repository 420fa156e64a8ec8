#include "library/edits.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "librarypanelprivate.h"
#include "libraryview.h"
#include "ui/widgets/songmenu.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

// The menu of the selected songs.

namespace riffdesk {

/// Flags, tags, playlists and the way back from the trash.
void LibraryPanel::Private::addSorting(SongMenu& menu)
{
    const SongQuery& shown = index.query();
    menu.addSorting({library.tags(), library.playlists(), shown.playlist(), shown.isOfTrash()});
    const auto apply = [this](const SongEdit& edit) { library.edits().apply(edit); };
    connect(&menu, &SongMenu::flag, &q,
            [this, apply](Song::Flag flag) { apply(SongEdit::flag(selectedNumbers(), flag)); });
    connect(&menu, &SongMenu::tag, &q, [this, apply](const QString& tag, bool isOn) {
        apply(isOn ? SongEdit::addTag(selectedNumbers(), tag) : SongEdit::removeTag(selectedNumbers(), tag));
    });
    connect(&menu, &SongMenu::addToPlaylist, &q,
            [this, apply](const QString& name) { apply(SongEdit::addToPlaylist(name, selectedNumbers())); });
    connect(&menu, &SongMenu::removeFromPlaylist, &q, [this, apply](const QString& name) {
        apply(SongEdit::removeFromPlaylist(name, selectedNumbers()));
    });
    connect(&menu, &SongMenu::restore, &q, [this, apply] { apply(SongEdit::restore(selectedNumbers())); });
}

void LibraryPanel::Private::showMenu(const QPoint& place)
{
    const QModelIndex clicked = view->indexAt(place);
    const QVector<SongSummary> songs = index.summaries(selectedNumbers().mid(0, mostTold));
    if (!clicked.isValid() || songs.isEmpty())
        return;
    const QString id = idAt(clicked);
    auto* menu = new SongMenu(songs, catalogue, view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSorting(*menu);
    if (readFiles && selectedCount() == 1)
        menu->addFiles(readFiles(id));
    if (library.isReadOnly())
        menu->setReadOnly();
    connect(menu, &SongMenu::play, &q, [this, id] { Q_EMIT q.playRequested(id); });
    const auto onSelected = [this, menu](void (SongMenu::*asked)(),
                                         void (LibraryPanel::*request)(const QStringList&)) {
        connect(menu, asked, &q, [this, request] {
            q.withSelectedIds([this, request](const QStringList& ids) { Q_EMIT(q.*request)(ids); });
        });
    };
    onSelected(&SongMenu::playNext, &LibraryPanel::playNextRequested);
    onSelected(&SongMenu::enqueue, &LibraryPanel::enqueueRequested);
    onSelected(&SongMenu::exportSongs, &LibraryPanel::exportRequested);
    onSelected(&SongMenu::refetch, &LibraryPanel::refetchRequested);
    onSelected(&SongMenu::compare, &LibraryPanel::compareRequested);
    connect(menu, &SongMenu::useAsSource, &q,
            [this, id](const QString& action) { Q_EMIT q.useAsSourceRequested(id, action); });
    connect(menu, &SongMenu::fileWished, &q,
            [this, id](const QString& action) { Q_EMIT q.fileRequested(id, action); });
    connect(menu, &SongMenu::mixStems, &q, [this, id] { Q_EMIT q.mixRequested(id); });
    connect(menu, &SongMenu::loadRecipe, &q, [this, id] { Q_EMIT q.loadRecipeRequested(id); });
    connect(menu, &SongMenu::copyTitle, &q,
            [this] { QGuiApplication::clipboard()->setText(q.selectedTitles().join(QLatin1Char('\n'))); });
    connect(menu, &SongMenu::showInFolder, &q, [this, id] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(SongFolder(library.songsDir(), id).path()));
    });
    connect(menu, &SongMenu::rename, &q, [this, at = QPersistentModelIndex(clicked)] { view->edit(at); });
    connect(menu, &SongMenu::rate, &q, [this](int rating) { rate(rating); });
    connect(menu, &SongMenu::markHeard, &q,
            [this] { library.edits().apply(SongEdit::markHeard(selectedNumbers())); });
    connect(menu, &SongMenu::trash, &q, [this] { Q_EMIT q.trashRequested(selectedNumbers()); });
    menu->popup(view->viewport()->mapToGlobal(place));
}

} // namespace riffdesk
