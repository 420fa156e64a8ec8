#include "library/edits.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "librarypanelprivate.h"
#include "libraryview.h"
#include "ui/widgets/songmenu.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

// The menu of the selected songs.

namespace riffdesk {

/// Flags, tags, playlists and the way back from the trash.
void LibraryPanel::Private::addSorting(SongMenu& menu, const SongNumbers& songs)
{
    const SongQuery& shown = index.query();
    menu.addSorting({library.tags(), library.playlists(), shown.playlist(), shown.isOfTrash()});
    const auto apply = [this](const SongEdit& edit) { library.edits().apply(edit); };
    connect(&menu, &SongMenu::flag, &q,
            [songs, apply](Song::Flag flag) { apply(SongEdit::flag(songs, flag)); });
    connect(&menu, &SongMenu::tag, &q, [songs, apply](const QString& tag, bool isOn) {
        apply(isOn ? SongEdit::addTag(songs, tag) : SongEdit::removeTag(songs, tag));
    });
    connect(&menu, &SongMenu::addToPlaylist, &q,
            [songs, apply](const QString& name) { apply(SongEdit::addToPlaylist(name, songs)); });
    connect(&menu, &SongMenu::removeFromPlaylist, &q,
            [songs, apply](const QString& name) { apply(SongEdit::removeFromPlaylist(name, songs)); });
    connect(&menu, &SongMenu::restore, &q, [songs, apply] { apply(SongEdit::restore(songs)); });
}

void LibraryPanel::Private::showMenu(const QPoint& place)
{
    const QModelIndex clicked = view->indexAt(place);
    if (!clicked.isValid())
        return;
    if (SongMenu* menu = makeMenu(selectedNumbers(), idAt(clicked))) {
        connect(menu, &SongMenu::rename, &q, [this, at = QPersistentModelIndex(clicked)] { view->edit(at); });
        menu->popup(view->viewport()->mapToGlobal(place));
    }
}

/// Null without songs. `id` is the one of them that is meant where it can be only one.
SongMenu* LibraryPanel::Private::makeMenu(const SongNumbers& songs, const QString& id)
{
    const QVector<SongSummary> told = index.summaries(songs.mid(0, mostTold));
    if (told.isEmpty())
        return nullptr;
    auto* menu = new SongMenu(told, catalogue, view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSorting(*menu, songs);
    if (readFiles && songs.size() == 1)
        menu->addFiles(readFiles(id));
    if (library.isReadOnly())
        menu->setReadOnly();
    connect(menu, &SongMenu::play, &q, [this, id] { Q_EMIT q.playRequested(id); });
    const auto onAll = [this, menu, songs](void (SongMenu::*asked)(),
                                           void (LibraryPanel::*request)(const QStringList&)) {
        connect(menu, asked, &q, [this, songs, request] {
            index.withIds(songs, [this, request](const QStringList& ids) { Q_EMIT(q.*request)(ids); });
        });
    };
    onAll(&SongMenu::playNext, &LibraryPanel::playNextRequested);
    onAll(&SongMenu::enqueue, &LibraryPanel::enqueueRequested);
    onAll(&SongMenu::exportSongs, &LibraryPanel::exportRequested);
    onAll(&SongMenu::refetch, &LibraryPanel::refetchRequested);
    onAll(&SongMenu::compare, &LibraryPanel::compareRequested);
    connect(menu, &SongMenu::useAsSource, &q,
            [this, id](const QString& action) { Q_EMIT q.useAsSourceRequested(id, action); });
    connect(menu, &SongMenu::fileWished, &q,
            [this, id](const QString& action) { Q_EMIT q.fileRequested(id, action); });
    connect(menu, &SongMenu::mixStems, &q, [this, id] { Q_EMIT q.mixRequested(id); });
    connect(menu, &SongMenu::family, &q, [this, id] { Q_EMIT q.familyRequested(id); });
    connect(menu, &SongMenu::loadRecipe, &q, [this, id] { Q_EMIT q.loadRecipeRequested(id); });
    connect(menu, &SongMenu::copyTitle, &q, [this, songs] {
        QGuiApplication::clipboard()->setText(titlesOf(songs).join(QLatin1Char('\n')));
    });
    connect(menu, &SongMenu::showInFolder, &q, [this, id] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(SongFolder(library.songsDir(), id).path()));
    });
    connect(menu, &SongMenu::rate, &q,
            [this, songs](int rating) { library.edits().apply(SongEdit::rate(songs, rating)); });
    connect(menu, &SongMenu::markHeard, &q,
            [this, songs] { library.edits().apply(SongEdit::markHeard(songs)); });
    connect(menu, &SongMenu::trash, &q, [this, songs] { Q_EMIT q.trashRequested(songs); });
    return menu;
}

void LibraryPanel::showSongMenu(const QString& songId, const QPoint& place)
{
    if (SongMenu* menu = d->makeMenu({d->library.number(songId)}, songId)) {
        menu->findChild<QAction*>(QStringLiteral("renameAction"))->setVisible(false); // where no row is
        menu->popup(place);
    }
}

} // namespace riffdesk
