#pragma once

#include "api/catalogue.h"
#include "library/song.h"
#include "ui/widgets/songfileentry.h"

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

    struct Sorting
    {
        QVector<SongTag> tags; ///< that there are
        QStringList playlists;
        QString playlist; ///< that is shown, or empty
        bool isTrash = false; ///< it is shown
    };
    void addSorting(const Sorting& sorting);
    void addFiles(const QVector<SongFileEntry>& files); ///< of the one song
    void setReadOnly(); ///< without what changes a song

Q_SIGNALS:
    void play();
    void playNext(); ///< after the song that is on
    void enqueue(); ///< at the end of the queue
    void useAsSource(const QString& action);
    void loadRecipe(); ///< into the form
    void mixStems(); ///< only where the one song has stems
    void compare(); ///< one with what it was made from, or several
    void family(); ///< only where there is one song: only its family is to be shown
    void exportSongs();
    void fileWished(const QString& action); ///< one of addFiles()
    void copyTitle();
    void showInFolder();
    void refetch();
    void rename();
    void rate(int rating);
    void flag(riffdesk::Song::Flag flag);
    void tag(const QString& name, bool isOn); ///< also one that is not there yet
    void addToPlaylist(const QString& name); ///< the same
    void removeFromPlaylist(const QString& name);
    void restore(); ///< out of the trash
    void markHeard(); ///< only where one of the songs is new
    void trash();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void askName(const QString& title, const std::function<void(const QString& name)>& chosen);

    QVector<SongSummary> m_songs;
    QVector<QAction*> m_asking; ///< the service for files
};

} // namespace riffdesk
