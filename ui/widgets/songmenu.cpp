#include "ui/widgets/songmenu.h"

#include "ui/theme/theme.h"
#include "ui/widgets/stars.h"
#include "ui/widgets/windowshortcut.h"

#include <QActionGroup>
#include <QInputDialog>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr int mostCompared = 6;
}

void addSourceActions(QMenu* menu, const Catalogue& catalogue,
                      const std::function<void(const QString& action)>& chosen)
{
    for (const Action& action : catalogue.actions()) {
        if (action.source != Action::Source::Song)
            continue;
        QAction* entry = menu->addAction(Catalogue::translated(action.label));
        entry->setObjectName(QStringLiteral("source_") % action.id);
        QObject::connect(entry, &QAction::triggered, menu, [chosen, id = action.id] { chosen(id); });
    }
}

SongMenu::SongMenu(const QVector<SongSummary>& songs, const Catalogue& catalogue, QWidget* parent)
    : QMenu(parent)
    , m_songs(songs)
{
    setObjectName(QStringLiteral("songMenu"));
    const bool one = songs.size() == 1;
    const bool audible = std::any_of(songs.cbegin(), songs.cend(), [](const SongSummary& song) {
        return song.media == Song::Media::Ready;
    });
    setToolTipsVisible(true);
    const auto icon = [](const char* name) { return *name ? Theme::icon(QLatin1String(name)) : QIcon(); };
    const auto add = [&](const char* name, const char* iconName, const QString& text,
                         void (SongMenu::*signal)()) {
        QAction* entry = addAction(icon(iconName), text);
        entry->setObjectName(QLatin1String(name));
        connect(entry, &QAction::triggered, this, signal);
        return entry;
    };
    add("playAction", "play", tr("Play"), &SongMenu::play)->setEnabled(audible);
    add("playNextAction", "", tr("Play next"), &SongMenu::playNext)->setEnabled(audible);
    add("enqueueAction", "queue", tr("Add to queue"), &SongMenu::enqueue)->setEnabled(audible);
    addSeparator();
    QMenu* source = addMenu(icon("source"), tr("Use as source"));
    source->setObjectName(QStringLiteral("sourceMenu"));
    source->setEnabled(one);
    addSourceActions(source, catalogue, [this](const QString& action) { Q_EMIT useAsSource(action); });
    add("loadRecipeAction", "", tr("Load recipe"), &SongMenu::loadRecipe)->setEnabled(one);
    QAction* mixing = add("mixStemsAction", "sliders", tr("Mix stems"), &SongMenu::mixStems);
    mixing->setVisible(one && songs.constFirst().hasStems);
    QAction* comparing =
        add("compareAction", "compare", one ? tr("What changed…") : tr("Compare"), &SongMenu::compare);
    comparing->setEnabled(audible);
    comparing->setVisible(one ? !songs.constFirst().parentTitle.isEmpty() : songs.size() <= mostCompared);
    comparing->setShortcut(Qt::Key_D);
    add("familyAction", "source", tr("Show only its family"), &SongMenu::family)->setVisible(one);
    QAction* exporting = add("exportAction", "export", tr("Export…"), &SongMenu::exportSongs);
    exporting->setEnabled(audible);
    exporting->setShortcut(Qt::CTRL | Qt::Key_E);
    addSeparator();
    add("copyTitleAction", "copy", tr("Copy title"), &SongMenu::copyTitle);
    add("showInFolderAction", "folder", tr("Show in folder"), &SongMenu::showInFolder)->setEnabled(one);
    QAction* fetching = add("refetchAction", "refresh", tr("Check and fetch again"), &SongMenu::refetch);
    fetching->setToolTip(
        tr("Listens to the file to its end and, where that fails, brings it anew; costs nothing"));
    QAction* renaming = add("renameAction", "", tr("Rename"), &SongMenu::rename);
    renaming->setEnabled(one);
    renaming->setShortcut(Qt::Key_F2);
    QMenu* rating = addMenu(icon("star"), tr("Rate"));
    rating->setObjectName(QStringLiteral("rateMenu"));
    auto* group = new QActionGroup(rating);
    for (int value = stars::count; value >= 0; --value) {
        QAction* entry = rating->addAction(stars::text(value));
        entry->setObjectName(QStringLiteral("rate_%1").arg(value));
        entry->setCheckable(true);
        entry->setChecked(one && songs.constFirst().rating == value);
        entry->setShortcut(Qt::Key_0 + value);
        group->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, value] { Q_EMIT rate(value); });
    }
    if (std::any_of(songs.cbegin(), songs.cend(), [](const SongSummary& song) { return song.isNew; }))
        add("markHeardAction", "", tr("Mark as heard"), &SongMenu::markHeard);
    addSeparator();
    QAction* trashing = add("trashAction", "trash", tr("Move to trash"), &SongMenu::trash);
    trashing->setShortcut(Qt::Key_Delete);
}

void SongMenu::addFiles(const QVector<SongFileEntry>& files)
{
    auto* const exporting = findChild<QAction*>(QStringLiteral("exportAction"));
    QAction* const before = actions().value(actions().indexOf(exporting) + 1);
    for (const SongFileEntry& file : files) {
        QMenu* below = nullptr;
        if (!file.choices.isEmpty()) {
            below = new QMenu(file.menu, this);
            below->setObjectName(QStringLiteral("filesMenu_") % file.action);
            insertMenu(before, below);
            for (const SongFileEntry::Choice& choice : file.choices) {
                QAction* chosen = below->addAction(choice.text);
                chosen->setObjectName(QStringLiteral("file_") % choice.action);
                connect(chosen, &QAction::triggered, this,
                        [this, action = choice.action] { Q_EMIT fileWished(action); });
            }
            below->addSeparator();
        }
        auto* entry = new QAction(file.wish, this);
        entry->setObjectName(QStringLiteral("file_") % file.action);
        entry->setEnabled(file.whyNot.isEmpty());
        if (file.action == QLatin1String("stems"))
            entry->setShortcut(Qt::Key_S);
        entry->setToolTip(file.whyNot.isEmpty() ? file.state : file.whyNot);
        m_asking.append(entry);
        below ? below->addAction(entry) : insertAction(before, entry);
        connect(entry, &QAction::triggered, this,
                [this, action = file.action] { Q_EMIT fileWished(action); });
    }
}

void SongMenu::addSorting(const Sorting& sorting)
{
    QAction* before = findChild<QMenu*>(QStringLiteral("rateMenu"))->menuAction();
    auto* flags = new QActionGroup(this);
    const auto addFlag = [&](const char* name, const QString& text, Song::Flag flag, Qt::Key key) {
        auto* entry = new QAction(text, this); // without an icon: its mark says whether it is so
        entry->setObjectName(QLatin1String(name));
        entry->setShortcut(key);
        entry->setCheckable(true);
        entry->setChecked(std::all_of(m_songs.cbegin(), m_songs.cend(),
                                      [flag](const SongSummary& song) { return song.flag == flag; }));
        flags->addAction(entry);
        insertAction(before, entry);
        // Pressed once more, it is taken back.
        connect(entry, &QAction::triggered, this,
                [this, flag, was = entry->isChecked()] { Q_EMIT this->flag(was ? Song::Flag::None : flag); });
    };
    flags->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    addFlag("keepAction", tr("Keep"), Song::Flag::Kept, Qt::Key_P);
    addFlag("rejectAction", tr("Reject"), Song::Flag::Rejected, Qt::Key_X);

    auto* tags = new QMenu(tr("Tags"), this);
    tags->setObjectName(QStringLiteral("tagsMenu"));
    tags->setIcon(Theme::icon(QStringLiteral("tag")));
    for (const SongTag& tag : sorting.tags) {
        QAction* entry = tags->addAction(QString(tag.name).replace(QLatin1Char('&'), QLatin1String("&&")));
        entry->setCheckable(true);
        entry->setChecked(std::all_of(m_songs.cbegin(), m_songs.cend(), [&tag](const SongSummary& song) {
            return std::any_of(song.tags.cbegin(), song.tags.cend(),
                               [&tag](const SongTag& its) { return its.name == tag.name; });
        }));
        connect(entry, &QAction::triggered, this,
                [this, name = tag.name](bool isOn) { Q_EMIT this->tag(name, isOn); });
    }
    tags->addSeparator();
    QAction* newTag = tags->addAction(tr("New tag…"));
    newTag->setObjectName(QStringLiteral("newTagAction"));
    connect(newTag, &QAction::triggered, this,
            [this] { askName(tr("New tag"), [this](const QString& name) { Q_EMIT tag(name, true); }); });
    insertMenu(before, tags);

    auto* playlists = new QMenu(tr("Put into playlist"), this);
    playlists->setObjectName(QStringLiteral("playlistsMenu"));
    playlists->setIcon(Theme::icon(QStringLiteral("queue")));
    for (const QString& name : sorting.playlists) {
        QAction* entry = playlists->addAction(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(entry, &QAction::triggered, this, [this, name] { Q_EMIT addToPlaylist(name); });
    }
    playlists->addSeparator();
    QAction* newPlaylist = playlists->addAction(tr("New playlist…"));
    newPlaylist->setObjectName(QStringLiteral("newPlaylistAction"));
    connect(newPlaylist, &QAction::triggered, this, [this] {
        askName(tr("New playlist"), [this](const QString& name) { Q_EMIT addToPlaylist(name); });
    });
    insertMenu(before, playlists);
    if (!sorting.playlist.isEmpty()) {
        auto* entry = new QAction(tr("Take out of this playlist"), this);
        entry->setObjectName(QStringLiteral("removeFromPlaylistAction"));
        insertAction(before, entry);
        connect(entry, &QAction::triggered, this,
                [this, name = sorting.playlist] { Q_EMIT removeFromPlaylist(name); });
    }
    if (sorting.isTrash) {
        auto* trashing = findChild<QAction*>(QStringLiteral("trashAction"));
        auto* entry = new QAction(Theme::icon(QStringLiteral("undo")), tr("Restore"), this);
        entry->setObjectName(QStringLiteral("restoreAction"));
        insertAction(trashing, entry);
        removeAction(trashing);
        connect(entry, &QAction::triggered, this, &SongMenu::restore);
    }
}

/// As in the window's menu, which is the one that hears them and has those that the user chose.
void SongMenu::showEvent(QShowEvent* event)
{
    QVector<std::pair<QString, QString>> rows{
        {QStringLiteral("compareAction"), QStringLiteral("compareAction")},
        {QStringLiteral("exportAction"), QStringLiteral("exportSongsAction")},
        {QStringLiteral("file_stems"), QStringLiteral("stemsAction")},
        {QStringLiteral("keepAction"), QStringLiteral("keepSongsAction")},
        {QStringLiteral("rejectAction"), QStringLiteral("rejectSongsAction")},
        {QStringLiteral("trashAction"), QStringLiteral("trashSongsAction")},
    };
    for (int value = 0; value <= stars::count; ++value)
        rows.append({QStringLiteral("rate_%1").arg(value), QStringLiteral("rate%1Action").arg(value)});
    for (const auto& [mine, its] : std::as_const(rows)) {
        auto* entry = parentWidget() ? findChild<QAction*>(mine) : nullptr;
        if (entry)
            followShortcut(parentWidget(), its, entry,
                           [entry](const QList<QKeySequence>& keys) { entry->setShortcut(keys.value(0)); });
    }
    QMenu::showEvent(event);
}

/// The menu goes when it closes: what is asked about goes on with its parent, and what was connected with it.
void SongMenu::askName(const QString& title, const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new QInputDialog(parentWidget());
    dialog->setObjectName(QStringLiteral("nameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name"));
    setAttribute(Qt::WA_DeleteOnClose, false);
    connect(dialog, &QInputDialog::textValueSelected, this, chosen);
    connect(dialog, &QObject::destroyed, this, &QObject::deleteLater);
    dialog->open();
}

void SongMenu::setReadOnly()
{
    for (const char* name : {"refetchAction", "renameAction", "markHeardAction", "trashAction", "keepAction",
                             "rejectAction", "removeFromPlaylistAction", "restoreAction"}) {
        if (auto* entry = findChild<QAction*>(QLatin1String(name)))
            entry->setEnabled(false);
    }
    for (QAction* entry : std::as_const(m_asking))
        entry->setEnabled(false);
    for (const char* name : {"rateMenu", "tagsMenu", "playlistsMenu"}) {
        if (auto* menu = findChild<QMenu*>(QLatin1String(name)))
            menu->setEnabled(false);
    }
}

} // namespace riffdesk
