#pragma once

#include "api/catalogue.h"
#include "songdelegate.h"
#include "ui/library/librarypanel.h"
#include "ui/widgets/covercache.h"
#include "ui/widgets/songlistmodel.h"

#include <QHash>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QTimer>

class QHBoxLayout;
class QStackedWidget;

namespace riffdesk {

class EmptyState;
class JobList;
class LibraryHeader;
class LibraryView;
class SongMenu;
class ToneLabel;
class WhyButton;

class LibraryPanel::Private
{
public:
    static constexpr int mostTold = 200; ///< selected songs that are told with what lists show of them
    static constexpr int mostKept =
        1000; ///< selected songs that another order keeps selected: they may be scattered

    Private(LibraryPanel& panel, Library& songs, JobQueue& queue, Settings& chosen);
    void connectView();
    void placeSongs();
    void showState();
    void report(const Result<void>& result);
    void showMenu(const QPoint& place);
    [[nodiscard]] SongMenu* makeMenu(const SongNumbers& songs, const QString& id);
    void addSorting(SongMenu& menu, const SongNumbers& songs);
    [[nodiscard]] QStringList titlesOf(const SongNumbers& songs) const;
    void setOrder(SongQuery::Order order);
    void ask(const SongQuery& asked);
    void askAgain(const SongQuery& asked);
    void showGroups();
    void arrangeBefore(int row, const SongNumbers& songs);
    void arrangeBy(int places);
    void selectWanted();
    void tellSelection();
    void fold(int row, bool unfolded);
    void keepNeighbour(int first, int last);
    void restoreSelection();
    void followSelection();
    void selectRows(const QVector<int>& rows, QItemSelectionModel::SelectionFlags how);
    [[nodiscard]] QVector<int> rowsOf(const SongNumbers& songs) const;
    [[nodiscard]] SongNumbers selectedNumbers() const;
    [[nodiscard]] QVector<int> selectedRows(int most) const;
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] QString idAt(const QModelIndex& index) const;

    LibraryPanel& q;
    Library& library;
    Settings& settings;
    Catalogue catalogue = Catalogue::builtIn();
    SongFileReader readFiles;
    CoverCache covers;
    SongListModel model;
    SongIndex& index; ///< the model's
    SongDelegate delegate;
    JobList* jobs;
    ToneLabel* problem;
    WhyButton* why;
    QStackedWidget* pages;
    QWidget* songsPage;
    LibraryHeader* header;
    LibraryView* view;
    EmptyState* empty;
    QHBoxLayout* songsRow = nullptr;
    QString search; ///< as typed
    SongQuery query; ///< as asked, with what was not understood
    SongQuery::Order chosenOrder = SongQuery::Order::Newest;
    SongQuery::Grouping grouping = SongQuery::Grouping::None;
    bool isArranged = false; ///< a playlist is shown as it was arranged
    QString loadFailure;
    std::optional<Error> fault;
    bool offersRebuild = false;
    QStringList wanted; ///< songs to select once they are among the rows
    bool isWantedShown = true; ///< and then to be scrolled to
    bool isAllWanted = false; ///< all are to be selected once the whole result is there
    bool isQueryNew = false; ///< and not answered yet
    SongNumbers leaving; ///< selected songs whose rows were removed; some may come back elsewhere
    SongNumbers kept; ///< selected songs, while the rows are made anew
    QPersistentModelIndex neighbour; ///< of the current song, while songs are being removed
    QTimer telling; ///< runs while a selection of several is not emitted yet
    QHash<QString, Song::Media> media; ///< of songs whose files may still change
};

} // namespace riffdesk
