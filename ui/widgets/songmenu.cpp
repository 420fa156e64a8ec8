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
    const auto add = [this](QMenu* to, const char* name, const QString& text, void (SongMenu::*signal)()) {
        QAction* entry = to->addAction(text);
        entry->setObjectName(QLatin1String(name));
        connect(entry, &QAction::triggered, this, signal);
        return entry;
    };
    add(this, "playAction", tr("Play"), &SongMenu::play)->setEnabled(audible);
    add(this, "playNextAction", tr("Play next"), &SongMenu::playNext)->setEnabled(audible);
    add(this, "enqueueAction", tr("Add to queue"), &SongMenu::enqueue)->setEnabled(audible);
    addSeparator();
    QMenu* source = addMenu(tr("Use as source"));
    source->setObjectName(QStringLiteral("sourceMenu"));
    source->setEnabled(one);
    addSourceActions(source, catalogue, [this](const QString& action) { Q_EMIT useAsSource(action); });
    add(this, "loadRecipeAction", tr("Load recipe"), &SongMenu::loadRecipe)->setEnabled(one);
    add(this, "exportAction", tr("Export…"), &SongMenu::exportSongs)->setEnabled(audible);
    addSeparator();
    add(this, "copyTitleAction", tr("Copy title"), &SongMenu::copyTitle);
    add(this, "showInFolderAction", tr("Show in folder"), &SongMenu::showInFolder)->setEnabled(one);
    QAction* fetching = add(this, "refetchAction", tr("Check and fetch again"), &SongMenu::refetch);
    fetching->setToolTip(
        tr("Listens to the file to its end and, where that fails, brings it anew; costs nothing"));
    QAction* renaming = add(this, "renameAction", tr("Rename"), &SongMenu::rename);
    renaming->setEnabled(one);
    renaming->setShortcut(Qt::Key_F2);
    QMenu* rating = addMenu(tr("Rate"));
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
        add(this, "markHeardAction", tr("Mark as heard"), &SongMenu::markHeard);
    addSeparator();
    QAction* trashing = add(this, "trashAction", tr("Move to trash"), &SongMenu::trash);
    trashing->setIcon(Theme::icon(QStringLiteral("trash")));
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
