#include "ui/widgets/songmenu.h"

#include "ui/theme/theme.h"
#include "ui/widgets/stars.h"

#include <QActionGroup>

#include <algorithm>

namespace riffdesk {

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

void SongMenu::setReadOnly()
{
    for (const char* name : {"refetchAction", "renameAction", "markHeardAction", "trashAction"}) {
        if (auto* entry = findChild<QAction*>(QLatin1String(name)))
            entry->setEnabled(false);
    }
    findChild<QMenu*>(QStringLiteral("rateMenu"))->setEnabled(false);
}

} // namespace riffdesk
