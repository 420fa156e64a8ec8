#pragma once

#include "base/error.h"
#include "library/song.h"
#include "library/songquery.h"
#include "ui/widgets/songdrag.h"
#include "ui/widgets/songfileentry.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAbstractItemView;

namespace riffdesk {

class Catalogue;
class JobQueue;
class Library;
class Settings;
class SongListModel;

/// Jobs on top, songs below, grid or list. Search words come from the window's search field.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    LibraryPanel(Library& library, JobQueue& jobs, Settings& settings, QWidget* parent = nullptr);
    ~LibraryPanel() override;

    /// The actions that "Use as source" offers; those that are built in until it is called.
    void setCatalogue(const Catalogue& catalogue);
    /// Tells which further files a song can be asked for: its menu offers them.
    void setFileReader(const SongFileReader& reader);
    void setDragger(const SongDragger& dragger); ///< of its songs
    /// What is wrong with the library, where it can be rebuilt: an empty list then says so and offers that.
    void setFault(const std::optional<Error>& fault);
    [[nodiscard]] bool offersRebuild() const; ///< now
    void setSearch(const QString& words);
    /// Whether the next search that is of one playlist shows it as it was arranged by hand.
    void setArranged(bool arranged);
    /// Both are remembered; Playlist only for the playlist that is shown.
    void setOrder(SongQuery::Order order);
    void setGrouping(SongQuery::Grouping grouping);
    /// Whether takes of one press of Create are one card until it is unfolded; selected and counted it is all
    /// of them. Remembered.
    void setTogether(bool together);
    [[nodiscard]] bool isTogether() const;
    void fold(SongNumber song); ///< with the other takes
    [[nodiscard]] int songCount() const; ///< so far
    [[nodiscard]] bool isWhole() const; ///< songCount() is that of the whole result
    [[nodiscard]] const SongNumbers& allSongs() const; ///< as they are shown
    void setGrid(bool grid); ///< else the list
    [[nodiscard]] bool isGrid() const;
    void setPlaying(const QString& songId, bool playing); ///< marks the song in the view
    void select(const QString& songId);
    /// Those of them that are in the result, once it is there whole; the first comes into sight.
    void selectSongs(const QStringList& songIds);
    [[nodiscard]] QString firstSong() const; ///< as they are shown; empty where there is none
    [[nodiscard]] QString currentSong() const;
    [[nodiscard]] SongNumbers selectedSongs() const; ///< all, in the order they are shown
    /// Gives their ids: at once for some hundred,
    /// else once they are read.
    void withSelectedIds(const std::function<void(const QStringList& songIds)>& take);
    void withIds(const SongNumbers& songs, const std::function<void(const QStringList& songIds)>& take);
    /// Those of these songs that are neither kept nor rejected, the same way.
    void withUndecided(const SongNumbers& songs,
                       const std::function<void(const SongNumbers& undecided)>& take);
    [[nodiscard]] QStringList selectedTitles() const; ///< at most 10,000
    void tellSelection(); ///< selectionChanged() once more, to what has shown other songs meanwhile
    /// What can be done with a song that is seen elsewhere, at a place of the screen.
    void showSongMenu(const QString& songId, const QPoint& place);
    /// What is shown, and in which order.
    [[nodiscard]] const SongQuery& query() const;
    [[nodiscard]] QAbstractItemView* view() const; ///< objectName libraryView

Q_SIGNALS:
    void queryChanged();
    void countChanged();
    void currentSongChanged(const QString& songId); ///< empty for none
    /// The first of the selected songs with what lists show of them, and all.
    void selectionChanged(const QVector<riffdesk::SongSummary>& first, const riffdesk::SongNumbers& songs);
    void playRequested(const QString& songId); ///< double click, Return, or the play mark on the cover
    void playNextRequested(const QStringList& songIds);
    void enqueueRequested(const QStringList& songIds);
    void useAsSourceRequested(const QString& songId, const QString& action);
    void loadRecipeRequested(const QString& songId);
    void refetchRequested(const QStringList& songIds);
    void fileRequested(const QString& songId, const QString& action); ///< a further file of it
    void mixRequested(const QString& songId); ///< of its stems
    void compareRequested(const QStringList& ids);
    void familyRequested(const QString& songId); ///< only that is to be shown
    void exportRequested(const QStringList& songIds);
    void trashRequested(const riffdesk::SongNumbers& songs);
    void editJobRequested(const QString& jobId); ///< "Edit and resend"
    void jobFailed(const riffdesk::Error& error); ///< as JobList::failed
    void searchClearRequested(); ///< the button of "nothing matches"; the search itself is cleared already
    void createFocusRequested(); ///< the button of the empty state
    void importRequested(); ///< its other button
    void rebuildOfferChanged();
    void rebuildRequested(); ///< the same where something is wrong with the library
    void readFailed(const riffdesk::Error& error); ///< songs cannot be shown

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
