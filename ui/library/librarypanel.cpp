#include "ui/library/librarypanel.h"

#include "jobs/jobqueue.h"
#include "library/edits.h"
#include "library/library.h"
#include "library/songtext.h"
#include "libraryheader.h"
#include "librarypanelprivate.h"
#include "libraryview.h"
#include "platform/settings.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/whybutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace riffdesk {

namespace {

constexpr qsizetype coverCacheBytes = 24 * 1024 * 1024;
constexpr int margin = 16;
const QString gridState = QStringLiteral("library/grid");
const QString columnsState = QStringLiteral("library/columns");
const QString orderState = QStringLiteral("library/order");
const QString togetherState = QStringLiteral("library/together");
const QString groupingState = QStringLiteral("library/grouping");

} // namespace

LibraryPanel::Private::Private(LibraryPanel& panel, Library& songs, JobQueue& queue, Settings& chosen)
    : q(panel)
    , library(songs)
    , settings(chosen)
    , covers(coverCacheBytes)
    , model(songs)
    , index(model.songs())
    , delegate(covers)
    , jobs(new JobList(queue, songs, &panel))
    , problem(new ToneLabel(Theme::Role::Danger, &panel))
    , why(new WhyButton(QStringLiteral("libraryWhyButton"), &panel))
    , pages(new QStackedWidget(&panel))
    , songsPage(new QWidget(pages))
    , header(new LibraryHeader(songsPage))
    , view(new LibraryView(delegate, songsPage))
    , empty(new EmptyState(pages))
{
    view->setObjectName(QStringLiteral("libraryView"));
    view->setAccessibleName(LibraryPanel::tr("Library"));
    // Before the view's selection follows, which goes to the song above.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, &q,
            [this](const QModelIndex&, int first, int last) { keepNeighbour(first, last); });
    view->setModel(&model);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    problem->setObjectName(QStringLiteral("libraryProblem"));
    problem->setIcon(QStringLiteral("error"), Theme::Role::Danger);
    problem->hide();
    auto* songsColumn = new QVBoxLayout(songsPage);
    songsColumn->setContentsMargins(0, 0, 0, 0);
    songsColumn->setSpacing(0);
    songsColumn->addWidget(header);
    songsColumn->addWidget(view);
    pages->addWidget(songsPage);
    pages->addWidget(empty);
    telling.setSingleShot(true);
    telling.setInterval(0);

    auto* layout = new QVBoxLayout(&panel);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(Theme::grid - 2);
    // The covers, not the cards around them, stand in line with the jobs; scroll bars have the far margin.
    auto* jobsRow = new QHBoxLayout; // spacings, unlike margins, are mirrored with the layout
    jobsRow->setSpacing(0);
    jobsRow->addSpacing(margin);
    jobsRow->addWidget(jobs);
    layout->addLayout(jobsRow);
    auto* problemRow = new QHBoxLayout;
    problemRow->setContentsMargins(margin, 0, margin, 0);
    problemRow->addWidget(problem, 1);
    problemRow->addWidget(why, 0, Qt::AlignTop);
    layout->addLayout(problemRow);
    songsRow = new QHBoxLayout;
    placeSongs();
    songsRow->addWidget(pages);
    layout->addLayout(songsRow, 1);
}

void LibraryPanel::Private::placeSongs()
{
    const int side = margin - SongDelegate::cardPadding;
    const bool mirrored = q.isRightToLeft();
    songsRow->setContentsMargins(mirrored ? 0 : side, 0, mirrored ? side : 0, 0);
}

void LibraryPanel::Private::showState()
{
    Q_EMIT q.countChanged();
    const QString words = search;
    empty->setOtherButton({});
    const bool offeredBefore = std::exchange(offersRebuild, fault && index.size() == 0);
    if (offersRebuild != offeredBefore)
        Q_EMIT q.rebuildOfferChanged();
    if (offersRebuild) { // what has happened is in the window's notice
        empty->setTexts(QStringLiteral("error"), LibraryPanel::tr("The songs are safe in their folders"),
                        fault->nextStep, LibraryPanel::tr("Rebuild the library"));
    } else if (!loadFailure.isEmpty()) {
        empty->setTexts(QStringLiteral("error"), LibraryPanel::tr("The songs cannot be shown"), loadFailure,
                        LibraryPanel::tr("Try again"));
    } else if (!index.isLoaded() || index.size() > 0) { // songs, or not known yet: never a flash of emptiness
        pages->setCurrentWidget(songsPage);
        return;
    } else if (query.isOfTrash() && query.parts().size() == 1) {
        empty->setTexts(QStringLiteral("trash"), {}, LibraryPanel::tr("The trash is empty."));
    } else if (!query.playlist().isEmpty() && query.parts().size() == 1) {
        empty->setTexts(QStringLiteral("queue"), {},
                        LibraryPanel::tr("No songs are in this playlist yet. Drag songs onto its name."));
    } else if (!words.isEmpty()) {
        empty->setTexts(QStringLiteral("search"), {}, LibraryPanel::tr("Nothing matches “%1”.").arg(words),
                        LibraryPanel::tr("Clear search"));
    } else if (jobs->count() > 0) {
        empty->setTexts(QStringLiteral("note"), {},
                        LibraryPanel::tr("Songs appear here when they are done."));
    } else {
        empty->setTexts(
            QStringLiteral("note"), LibraryPanel::tr("No songs yet"),
            LibraryPanel::tr("Describe a song, or write its words, and press Create. It is kept here, with "
                             "its cover and its lyrics."),
            LibraryPanel::tr("Make your first song"));
        if (!library.isReadOnly())
            empty->setOtherButton(LibraryPanel::tr("Import songs…"));
    }
    pages->setCurrentWidget(empty);
}

void LibraryPanel::Private::report(const Result<void>& result)
{
    problem->setText(result ? QString() : result.error().text());
    problem->setVisible(!result);
    why->setCategory(result ? QString() : toString(result.error().category));
}

void LibraryPanel::Private::connectView()
{
    connect(&covers, &CoverCache::ready, view,
            [this](const QString& path) { view->updateRowsWith(SongListModel::CoverRole, path); });
    connect(view, &LibraryView::rowsInSight, &q, [this](int first, int last) {
        if (covers.waiting() == 0)
            return;
        QSet<QString> seen;
        for (int row = first; row <= last; ++row)
            seen.insert(model.index(row).data(SongListModel::CoverRole).toString());
        covers.keepWaiting(seen);
    });
    connect(&library.edits(), &Edits::changed, &q, [this] { selectWanted(); });
    connect(&index, &SongIndex::loaded, &q, [this] {
        isQueryNew = false;
        loadFailure.clear();
        leaving.clear();
        view->scrollToTop();
        showState();
        selectWanted();
    });
    connect(&index, &SongIndex::completed, &q, [this] {
        showState();
        followSelection();
        selectWanted();
        if (index.isTogether() && selectedCount() > 1) // a card may have other takes now
            telling.start();
        if (std::exchange(isAllWanted, false)) {
            view->selectAll();
            if (!view->currentIndex().isValid())
                view->selectionModel()->setCurrentIndex(model.index(0), QItemSelectionModel::NoUpdate);
        }
    });
    connect(&index, &SongIndex::failed, &q, [this](const Error& error) {
        isQueryNew = false;
        isAllWanted = false;
        if (!index.isLoaded()) {
            loadFailure = error.text();
            showState();
        } else {
            report(error);
        }
        Q_EMIT q.readFailed(error);
    });
    connect(&index, &SongIndex::aboutToReset, &q, [this] {
        if (!isQueryNew)
            kept = selectedNumbers();
    });
    connect(&model, &SongListModel::failed, &q, [this](const Error& error) { report(error); });
    // A cover that is fetched again keeps its name: only a song whose files were on their way is read anew.
    connect(&library, &Library::mediaChanged, &q, [this](const QString& id) {
        const std::optional<SongSummary> song = library.summary(id);
        if (!song)
            return;
        if (song->media != Song::Media::Ready)
            media.insert(id, song->media);
        else if (media.remove(id) > 0)
            covers.forget(library.coverPath(*song));
    });
    connect(jobs, &JobList::countChanged, &q, [this] { showState(); });
    connect(jobs, &JobList::playRequested, &q, &LibraryPanel::playRequested);
    connect(jobs, &JobList::editRequested, &q, &LibraryPanel::editJobRequested);
    connect(jobs, &JobList::failed, &q, &LibraryPanel::jobFailed);
    connect(&delegate, &SongDelegate::playClicked, &q,
            [this](const QModelIndex& clicked) { Q_EMIT q.playRequested(idAt(clicked)); });
    connect(view, &LibraryView::playTyped, &q,
            [this] { Q_EMIT q.playRequested(idAt(view->currentIndex())); });
    connect(view, &LibraryView::trashTyped, &q, [this] {
        const SongNumbers songs = selectedNumbers();
        if (!songs.isEmpty())
            Q_EMIT q.trashRequested(songs);
    });
    connect(view, &LibraryView::titleTyped, &q, [this](const QString& beginning, int fromRow) {
        index.findTitle(beginning, fromRow, [this](int row) {
            if (row >= 0)
                view->setCurrentIndex(model.index(row, 0));
        });
    });
    connect(view, &LibraryView::droppedBefore, &q, [this](int row, const QStringList& ids) {
        arrangeBefore(row, ids.isEmpty() ? selectedNumbers() : library.numbers(ids));
    });
    connect(view, &LibraryView::moveTyped, &q, [this](int places) { arrangeBy(places); });
    connect(view, &QWidget::customContextMenuRequested, &q, [this](const QPoint& place) { showMenu(place); });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, &q,
            [this](const QModelIndex& current) { Q_EMIT q.currentSongChanged(idAt(current)); });
    connect(&model, &QAbstractItemModel::modelReset, &q, [this] {
        Q_EMIT q.currentSongChanged({});
        restoreSelection();
        tellSelection();
    });
    // Several that go one after the other, or a selection that grows under the mouse, are told once.
    connect(&telling, &QTimer::timeout, &q, [this] { tellSelection(); });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, &q, [this] {
        if (selectedCount() > 1)
            telling.start();
        else
            tellSelection();
    });
    connect(view, &QAbstractItemView::pressed, &q, [this] {
        wanted.clear();
        isAllWanted = false;
    });
    connect(view, &LibraryView::foldTyped, &q, [this](int row, bool unfolded) { fold(row, unfolded); });
    connect(&delegate, &SongDelegate::takesClicked, &q, [this](const QModelIndex& at) {
        fold(at.row(), !at.data(SongListModel::UnfoldedRole).toBool());
    });
    view->installEventFilter(&q);
    connect(view, &LibraryView::rowWidthChanged, header, &LibraryHeader::setRowWidth);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, header, &LibraryHeader::setOffset);
    connect(header, &LibraryHeader::columnsChanged, &q, [this] {
        delegate.setCells(header->cells());
        delegate.setLarge(header->hasLargeRows());
        view->setTableWidth(header->tableWidth());
    });
    connect(header, &LibraryHeader::stateChosen, &q,
            [this] { settings.setState(columnsState, header->state()); });
    connect(header, &LibraryHeader::orderChosen, &q, [this](SongQuery::Order order) { setOrder(order); });
    connect(&index, &SongIndex::groupsChanged, &q, [this] { showGroups(); });
    connect(empty->otherButton(), &QAbstractButton::clicked, &q, &LibraryPanel::importRequested);
    connect(empty->button(), &QAbstractButton::clicked, &q, [this] {
        if (offersRebuild) {
            Q_EMIT q.rebuildRequested();
        } else if (!loadFailure.isEmpty()) {
            loadFailure.clear();
            ask(index.query());
        } else if (!search.isEmpty()) {
            q.setSearch({});
            Q_EMIT q.searchClearRequested();
        } else {
            Q_EMIT q.createFocusRequested();
        }
    });
}

void LibraryPanel::Private::setOrder(SongQuery::Order order)
{
    isArranged = order == SongQuery::Order::Playlist;
    header->setOrder(order);
    if (!isArranged) {
        chosenOrder = order;
        settings.setState(orderState, QByteArray::number(int(order)));
    }
    askAgain(index.query().ordered(order));
}

/// The same songs otherwise: those that are selected stay so.
void LibraryPanel::Private::askAgain(const SongQuery& asked)
{
    const SongNumbers songs = selectedNumbers();
    wanted.clear();
    if (songs.size() <= mostKept)
        index.withIds(songs, [this](const QStringList& ids) { wanted = ids; });
    isWantedShown = false;
    ask(asked);
}

void LibraryPanel::Private::showGroups()
{
    QVector<LibraryGroup> groups;
    for (const SongGroup& group : index.groups())
        groups.append({group.firstRow, model.groupTitle(group), group.count});
    view->setGroups(groups);
}

void LibraryPanel::Private::ask(const SongQuery& asked)
{
    query = asked;
    isQueryNew = true;
    isAllWanted = false;
    delegate.setMatcher(TextMatcher(asked));
    index.setQuery(asked);
    view->setArrangeable(asked.order() == SongQuery::Order::Playlist && !asked.playlist().isEmpty()
                         && asked.grouping() == SongQuery::Grouping::None && !library.isReadOnly());
    Q_EMIT q.queryChanged();
}

LibraryPanel::LibraryPanel(Library& library, JobQueue& jobs, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, library, jobs, settings))
{
    setObjectName(QStringLiteral("libraryPanel"));
    d->connectView();
    d->header->restore(settings.state(columnsState));
    setGrid(settings.state(gridState) != "list");
    SongQuery query;
    const int order = settings.state(orderState).toInt();
    if (order > 0 && order <= int(SongQuery::Order::MostPlayed))
        query.setOrder(SongQuery::Order(order));
    const int grouping = settings.state(groupingState).toInt();
    if (grouping > 0 && grouping <= int(SongQuery::Grouping::Playlist))
        d->grouping = SongQuery::Grouping(grouping);
    query.setGrouping(d->grouping);
    d->index.setTogether(settings.state(togetherState) != "no");
    d->chosenOrder = query.order();
    d->header->setOrder(d->chosenOrder);
    d->ask(query);
    d->showState();
}

LibraryPanel::~LibraryPanel()
{
    // The view goes as a child after the model it shows.
    d->view->setModel(nullptr);
    d->view->setItemDelegate(nullptr);
}

void LibraryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        d->placeSongs();
}

void LibraryPanel::setFileReader(const SongFileReader& reader)
{
    d->readFiles = reader;
}

void LibraryPanel::setDragger(const SongDragger& dragger)
{
    d->view->setDragger(dragger);
}

void LibraryPanel::setCatalogue(const Catalogue& catalogue)
{
    d->catalogue = catalogue;
}

void LibraryPanel::setFault(const std::optional<Error>& fault)
{
    d->fault = fault;
    d->showState();
}

bool LibraryPanel::offersRebuild() const
{
    return d->offersRebuild;
}

void LibraryPanel::setSearch(const QString& words)
{
    d->search = words.trimmed();
    SongQuery query(words, d->chosenOrder);
    query.setGrouping(d->grouping);
    d->isArranged = d->isArranged && !query.playlist().isEmpty();
    if (d->isArranged)
        query.setOrder(SongQuery::Order::Playlist);
    if (query == d->index.query()) {
        d->query = query;
        d->showState();
        Q_EMIT queryChanged();
        return;
    }
    d->report({});
    d->wanted.clear();
    d->ask(query);
}

void LibraryPanel::setArranged(bool arranged)
{
    d->isArranged = arranged;
}

void LibraryPanel::setOrder(SongQuery::Order order)
{
    d->setOrder(order);
}

void LibraryPanel::setGrouping(SongQuery::Grouping grouping)
{
    d->grouping = grouping;
    d->settings.setState(groupingState, QByteArray::number(int(grouping)));
    SongQuery query = d->index.query();
    query.setGrouping(grouping);
    d->askAgain(query);
}

void LibraryPanel::setTogether(bool together)
{
    d->settings.setState(togetherState, together ? "yes" : "no");
    d->index.setTogether(together);
}

bool LibraryPanel::isTogether() const
{
    return d->index.isTogether();
}

void LibraryPanel::fold(SongNumber song)
{
    if (const int row = d->index.rowOf(song); row >= 0)
        d->fold(row, false);
}

int LibraryPanel::songCount() const
{
    return d->index.songCount();
}

bool LibraryPanel::isWhole() const
{
    return d->index.isWhole();
}

const SongNumbers& LibraryPanel::allSongs() const
{
    return d->index.songs();
}

void LibraryPanel::setGrid(bool grid)
{
    d->settings.setState(gridState, grid ? "grid" : "list");
    d->header->setVisible(!grid);
    d->view->setGrid(grid);
}

bool LibraryPanel::isGrid() const
{
    return d->view->isGrid();
}

void LibraryPanel::setPlaying(const QString& songId, bool playing)
{
    d->model.setPlaying(songId, playing);
}

void LibraryPanel::select(const QString& songId)
{
    selectSongs({songId});
}

void LibraryPanel::selectSongs(const QStringList& songIds)
{
    d->wanted = songIds;
    d->isWantedShown = true;
    d->selectWanted();
}

QString LibraryPanel::firstSong() const
{
    return d->index.id(0);
}

QString LibraryPanel::currentSong() const
{
    return d->idAt(d->view->currentIndex());
}

SongNumbers LibraryPanel::selectedSongs() const
{
    return d->selectedNumbers();
}

void LibraryPanel::withSelectedIds(const std::function<void(const QStringList& songIds)>& take)
{
    d->index.withIds(d->selectedNumbers(), take);
}

void LibraryPanel::withIds(const SongNumbers& songs,
                           const std::function<void(const QStringList& songIds)>& take)
{
    d->index.withIds(songs, take);
}

void LibraryPanel::withUndecided(const SongNumbers& songs,
                                 const std::function<void(const SongNumbers& undecided)>& take)
{
    d->index.withUndecided(songs, take);
}

QStringList LibraryPanel::Private::titlesOf(const SongNumbers& songs) const
{
    constexpr int mostTitles = 10'000;
    QStringList titles;
    for (const SongSummary& song : index.summaries(songs.mid(0, mostTitles)))
        titles << songtext::title(song);
    return titles;
}

void LibraryPanel::tellSelection()
{
    d->tellSelection();
}

QStringList LibraryPanel::selectedTitles() const
{
    return d->titlesOf(d->selectedNumbers());
}

const SongQuery& LibraryPanel::query() const
{
    return d->query;
}

bool LibraryPanel::eventFilter(QObject* watched, QEvent* event)
{
    // Until the whole result is there, all would mean less.
    if (watched == d->view && event->type() == QEvent::KeyPress && !d->index.isWhole()
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::SelectAll)) {
        d->isAllWanted = true;
        d->view->clearSelection();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QAbstractItemView* LibraryPanel::view() const
{
    return d->view;
}

} // namespace riffdesk
