#pragma once

#include "api/catalogue.h"
#include "library/song.h"

#include <QMenu>

#include <functional>

namespace riffdesk {

/// Adds one entry for each action that takes a song of the library as its source.
void addSourceActions(QMenu* menu, const Catalogue& catalogue,
                      const std::function<void(const QString& action)>& chosen);

/// What can be done with the selected songs; the first is the one it was asked for.
class SongMenu : public QMenu
{
    Q_OBJECT

public:
    SongMenu(const QVector<SongSummary>& songs, const Catalogue& catalogue, QWidget* parent = nullptr);

    void setReadOnly(); ///< without what changes a song

Q_SIGNALS:
    void play();
    void playNext(); ///< after the song that is on
    void enqueue(); ///< at the end of the queue
    void useAsSource(const QString& action);
    void loadRecipe(); ///< into the form
    void exportSongs();
    void copyTitle();
    void showInFolder();
    void refetch();
    void rename();
    void rate(int rating);
    void markHeard(); ///< only where one of the songs is new
    void trash();
};

} // namespace riffdesk
