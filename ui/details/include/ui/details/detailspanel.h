#pragma once

#include "library/song.h"
#include "library/textmatcher.h"
#include "ui/widgets/songfileentry.h"

#include <QStringList>
#include <QVector>
#include <QWidget>

#include <functional>
#include <memory>

namespace riffdesk {

class Catalogue;
class Library;
class Playback;
class SongTimes;

/// Everything about one song: cover, title, rating, lyrics, recipe, where it came from. Of several, their
/// sum.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    DetailsPanel(Library& library, const Catalogue& catalogue, QWidget* parent = nullptr);
    ~DetailsPanel() override;
    /// From now on lyrics can follow the song. Both outlive this.
    void setTimes(SongTimes& times, Playback& playback);
    void showSong(const QString& songId); ///< empty: the empty state
    /// What is selected: one is shown whole, of several what they have in common and what can be done with
    /// them.
    void showSongs(const QVector<SongSummary>& first, const SongNumbers& songs); ///< the first ones, and all
    void setMatcher(const TextMatcher& matcher); ///< what the search matches: marked in the lyrics
    /// Gives the ids of all that is selected, once they are read.
    using SelectionReader = std::function<void(const std::function<void(const QStringList& ids)>& take)>;
    void setSelectionReader(const SelectionReader& reader);
    /// Tells which further files a song can be asked for: the recipe shows how they stand.
    void setFileReader(const SongFileReader& reader);
    void updateFiles(); ///< they may stand otherwise now
    /// What is to be compared of the family while the keyboard is in it; else none.
    [[nodiscard]] QStringList chosenRelatives() const;
    /// Which tab is open: lyrics, recipe, lineage or notes.
    [[nodiscard]] int page() const;
    void setPage(int page);

Q_SIGNALS:
    void useAsSourceRequested(const QString& songId, const QString& action);
    void loadRecipeRequested(const QString& songId);
    void mixRequested(const QString& songId); ///< of its stems
    void exportRequested(const QStringList& songIds);
    void playNextRequested(const QStringList& songIds);
    void enqueueRequested(const QStringList& songIds);
    void trashRequested(const riffdesk::SongNumbers& songs);
    void openSongRequested(const QString& songId); ///< one of its family
    void playRequested(const QString& songId); ///< the same
    void compareRequested(const QStringList& songIds);
    void familyRequested(const QString& songId); ///< only that is to be shown
    void refetchRequested(const QString& songId);
    void fileRequested(const QString& songId, const QString& action); ///< a further file of it

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
