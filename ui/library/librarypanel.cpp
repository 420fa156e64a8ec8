#include "ui/library/librarypanel.h"

#include "api/catalogue.h"
#include "jobs/jobqueue.h"
#include "library/edits.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "library/songtext.h"
#include "libraryheader.h"
#include "libraryview.h"
#include "platform/settings.h"
#include "songdelegate.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/covercache.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/songlistmodel.h"
#include "ui/widgets/songmenu.h"
#include "ui/widgets/tonelabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelection>
#include <QKeyEvent>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace riffdesk {

namespace {

constexpr qsizetype coverCacheBytes = 24 * 1024 * 1024;
constexpr int margin = 16;
constexpr int mostCopied = 10'000; ///< titles
constexpr int mostTold = 200; ///< selected songs that are told with what lists show of them
constexpr int mostKept = 1000; ///< selected songs that another order keeps selected: they may be scattered
const QString gridState = QStringLiteral("library/grid");
const QString columnsState = QStringLiteral("library/columns");
const QString orderState = QStringLiteral("library/order");

} // namespace

class LibraryPanel::Private
{
public:
    Private(LibraryPanel& panel, Library& songs, JobQueue& queue, Settings& chosen);
    void connectView();
    void placeSongs();
    void showState();
    void report(const Result<void>& result);
    void rate(int rating);
    void showMenu(const QPoint& place);
    void addSorting(SongMenu& menu);
    void setOrder(SongQuery::Order order);
    void ask(const SongQuery& asked);
    void selectWanted();
    void tellSelection();
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
    CoverCache covers;
    SongListModel model;
    SongIndex& index; ///< the model's
    SongDelegate delegate;
    JobList* jobs;
    ToneLabel* problem;
    QStackedWidget* pages;
    QWidget* songsPage;
    LibraryHeader* header;
    LibraryView* view;
    EmptyState* empty;
    QHBoxLayout* songsRow = nullptr;
    QString search; ///< as typed
    SongQuery query; ///< as asked, with what was not understood
    SongQuery::Order chosenOrder = SongQuery::Order::Newest;
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
    problemRow->addWidget(problem);
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

QString LibraryPanel::Private::idAt(const QModelIndex& at) const
{
    return at.isValid() ? index.id(at.row()) : QString();
}

int LibraryPanel::Private::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange& range : view->selectionModel()->selection())
        count += range.height();
    return count;
}

/// In the order they are shown.
QVector<int> LibraryPanel::Private::selectedRows(int most) const
{
    QItemSelection ranges = view->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange& a, const QItemSelectionRange& b) { return a.top() < b.top(); });
    QVector<int> rows;
    for (const QItemSelectionRange& range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < most; ++row)
            rows.append(row);
    }
    return rows;
}

SongNumbers LibraryPanel::Private::selectedNumbers() const
{
    SongNumbers songs;
    const QVector<int> rows = selectedRows(std::numeric_limits<int>::max());
    songs.reserve(rows.size());
    for (const int row : rows)
        songs.append(index.at(row));
    return songs;
}

void LibraryPanel::Private::showState()
{
    Q_EMIT q.countChanged();
    const QString words = search;
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
    }
    pages->setCurrentWidget(empty);
}

void LibraryPanel::Private::report(const Result<void>& result)
{
    problem->setText(result ? QString() : result.error().text());
    problem->setVisible(!result);
}

void LibraryPanel::Private::rate(int rating)
{
    library.edits().apply(SongEdit::rate(selectedNumbers(), rating));
}

/// Flags, tags, playlists and the way back from the trash.
void LibraryPanel::Private::addSorting(SongMenu& menu)
{
    const SongQuery& shown = index.query();
    menu.addSorting({library.tags(), library.playlists(), shown.playlist(), shown.isOfTrash()});
    const auto apply = [this](const SongEdit& edit) { library.edits().apply(edit); };
    connect(&menu, &SongMenu::flag, &q,
            [this, apply](Song::Flag flag) { apply(SongEdit::flag(selectedNumbers(), flag)); });
    connect(&menu, &SongMenu::tag, &q, [this, apply](const QString& tag, bool isOn) {
        apply(isOn ? SongEdit::addTag(selectedNumbers(), tag) : SongEdit::removeTag(selectedNumbers(), tag));
    });
    connect(&menu, &SongMenu::addToPlaylist, &q,
            [this, apply](const QString& name) { apply(SongEdit::addToPlaylist(name, selectedNumbers())); });
    connect(&menu, &SongMenu::removeFromPlaylist, &q, [this, apply](const QString& name) {
        apply(SongEdit::removeFromPlaylist(name, selectedNumbers()));
    });
    connect(&menu, &SongMenu::restore, &q, [this, apply] { apply(SongEdit::restore(selectedNumbers())); });
}

void LibraryPanel::Private::showMenu(const QPoint& place)
{
    const QModelIndex clicked = view->indexAt(place);
    const QVector<SongSummary> songs = index.summaries(selectedRows(mostTold));
    if (!clicked.isValid() || songs.isEmpty())
        return;
    const QString id = idAt(clicked);
    auto* menu = new SongMenu(songs, catalogue, view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSorting(*menu);
    if (library.isReadOnly())
        menu->setReadOnly();
    connect(menu, &SongMenu::play, &q, [this, id] { Q_EMIT q.playRequested(id); });
    const auto onSelected = [this, menu](void (SongMenu::*asked)(),
                                         void (LibraryPanel::*request)(const QStringList&)) {
        connect(menu, asked, &q, [this, request] {
            q.withSelectedIds([this, request](const QStringList& ids) { Q_EMIT(q.*request)(ids); });
        });
    };
    onSelected(&SongMenu::playNext, &LibraryPanel::playNextRequested);
    onSelected(&SongMenu::enqueue, &LibraryPanel::enqueueRequested);
    onSelected(&SongMenu::exportSongs, &LibraryPanel::exportRequested);
    onSelected(&SongMenu::refetch, &LibraryPanel::refetchRequested);
    connect(menu, &SongMenu::useAsSource, &q,
            [this, id](const QString& action) { Q_EMIT q.useAsSourceRequested(id, action); });
    connect(menu, &SongMenu::loadRecipe, &q, [this, id] { Q_EMIT q.loadRecipeRequested(id); });
    connect(menu, &SongMenu::copyTitle, &q, [this] {
        QStringList titles;
        for (const SongSummary& song : index.summaries(selectedRows(mostCopied)))
            titles << songtext::title(song);
        QGuiApplication::clipboard()->setText(titles.join(QLatin1Char('\n')));
    });
    connect(menu, &SongMenu::showInFolder, &q, [this, id] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(SongFolder(library.songsDir(), id).path()));
    });
    connect(menu, &SongMenu::rename, &q, [this, at = QPersistentModelIndex(clicked)] { view->edit(at); });
    connect(menu, &SongMenu::rate, &q, [this](int rating) { rate(rating); });
    connect(menu, &SongMenu::markHeard, &q,
            [this] { library.edits().apply(SongEdit::markHeard(selectedNumbers())); });
    connect(menu, &SongMenu::trash, &q, [this] { Q_EMIT q.trashRequested(selectedNumbers()); });
    menu->popup(view->viewport()->mapToGlobal(place));
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
    chosenOrder = order;
    isArranged = false;
    header->setOrder(order);
    settings.setState(orderState, QByteArray::number(int(order)));
    const QVector<int> rows = selectedRows(mostKept + 1);
    wanted.clear();
    if (rows.size() <= mostKept)
        index.withIds(selectedNumbers(), [this](const QStringList& ids) { wanted = ids; });
    isWantedShown = false;
    ask(index.query().ordered(order));
}

void LibraryPanel::Private::ask(const SongQuery& asked)
{
    query = asked;
    isQueryNew = true;
    isAllWanted = false;
    index.setQuery(asked);
    Q_EMIT q.queryChanged();
}

void LibraryPanel::Private::selectWanted()
{
    if (wanted.isEmpty())
        return;
    const QVector<int> rows = index.rowsOf(wanted);
    if (rows.size() < wanted.size() && !index.isUpToDate())
        return; // the others may be on their way
    wanted.clear(); // what is not among them now is not jumped to later
    if (rows.isEmpty())
        return;
    selectRows(rows, QItemSelectionModel::ClearAndSelect);
    if (isWantedShown)
        view->scrollTo(model.index(rows.first()));
}

void LibraryPanel::Private::selectRows(const QVector<int>& rows, QItemSelectionModel::SelectionFlags how)
{
    QItemSelection found;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int first = rows.at(i);
        while (i + 1 < rows.size() && rows.at(i + 1) == rows.at(i) + 1)
            ++i;
        found.append(QItemSelectionRange(model.index(first), model.index(rows.at(i))));
    }
    view->selectionModel()->setCurrentIndex(model.index(rows.first()), QItemSelectionModel::NoUpdate);
    view->selectionModel()->select(found, how);
}

QVector<int> LibraryPanel::Private::rowsOf(const SongNumbers& songs) const
{
    QVector<int> rows;
    for (const SongNumber song : songs) {
        if (const int row = index.rowOf(song); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// After many rows have changed at once.
void LibraryPanel::Private::restoreSelection()
{
    const QVector<int> rows = rowsOf(std::exchange(kept, {}));
    if (!rows.isEmpty())
        selectRows(rows, QItemSelectionModel::ClearAndSelect);
}

/// Songs that only stand elsewhere now stay selected; where the selection has gone, its neighbour follows.
void LibraryPanel::Private::followSelection()
{
    const QVector<int> rows = rowsOf(std::exchange(leaving, {}));
    const QModelIndex next = std::exchange(neighbour, {});
    if (!rows.isEmpty())
        selectRows(rows, QItemSelectionModel::Select);
    else if (next.isValid() && !view->selectionModel()->hasSelection())
        view->setCurrentIndex(next);
}

/// What follows the current song when these rows go, else what stands before it.
void LibraryPanel::Private::keepNeighbour(int first, int last)
{
    const QModelIndex meant = neighbour.isValid() ? QModelIndex(neighbour) : view->currentIndex();
    if (meant.row() >= first && meant.row() <= last)
        neighbour = model.index(last + 1 < model.rowCount() ? last + 1 : first - 1);
    for (const QItemSelectionRange& range : view->selectionModel()->selection()) {
        for (int row = std::max(first, range.top()); row <= std::min(last, range.bottom()); ++row)
            leaving.append(index.at(row));
    }
}

void LibraryPanel::Private::tellSelection()
{
    telling.stop();
    Q_EMIT q.selectionChanged(index.summaries(selectedRows(mostTold)), selectedNumbers());
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

int LibraryPanel::songCount() const
{
    return d->index.size();
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
