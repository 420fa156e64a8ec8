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
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {

constexpr qsizetype coverCacheBytes = 24 * 1024 * 1024;
constexpr int margin = 16;
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
    void setOrder(SongQuery::Order order);
    void selectWanted();
    void tellSelection();
    [[nodiscard]] SongNumbers numbers() const; ///< of what is selected
    void keepNeighbour(int first, int last);
    [[nodiscard]] QVector<SongSummary> selection() const;
    [[nodiscard]] QString idAt(const QModelIndex& index) const;

    LibraryPanel& q;
    Library& library;
    Settings& settings;
    Catalogue catalogue = Catalogue::builtIn();
    CoverCache covers;
    SongListModel model;
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
    QString loadFailure;
    std::optional<Error> fault;
    bool offersRebuild = false;
    QStringList wanted; ///< songs to select once they are among the rows
    bool isWantedShown = true; ///< and then to be scrolled to
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

QString LibraryPanel::Private::idAt(const QModelIndex& index) const
{
    const SongSummary* song = index.isValid() ? model.song(index.row()) : nullptr;
    return song != nullptr ? song->id : QString();
}

QVector<SongSummary> LibraryPanel::Private::selection() const
{
    QVector<SongSummary> songs;
    QModelIndexList rows = view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows))
        if (const SongSummary* song = model.song(row.row()))
            songs << *song;
    return songs;
}

SongNumbers LibraryPanel::Private::numbers() const
{
    SongNumbers numbers;
    for (const SongSummary& song : selection())
        numbers.append(song.number);
    return numbers;
}

void LibraryPanel::Private::showState()
{
    const QString words = search;
    const bool offeredBefore = std::exchange(offersRebuild, fault && model.total() <= 0);
    if (offersRebuild != offeredBefore)
        Q_EMIT q.rebuildOfferChanged();
    if (offersRebuild) { // what has happened is in the window's notice
        empty->setTexts(QStringLiteral("error"), LibraryPanel::tr("The songs are safe in their folders"),
                        fault->nextStep, LibraryPanel::tr("Rebuild the library"));
    } else if (!loadFailure.isEmpty()) {
        empty->setTexts(QStringLiteral("error"), LibraryPanel::tr("The songs cannot be shown"), loadFailure,
                        LibraryPanel::tr("Try again"));
    } else if (model.total() != 0) { // songs, or not known yet: never a flash of emptiness
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
    library.edits().apply(SongEdit::rate(numbers(), rating));
}

void LibraryPanel::Private::showMenu(const QPoint& place)
{
    const QModelIndex index = view->indexAt(place);
    const QVector<SongSummary> songs = selection();
    if (!index.isValid() || songs.isEmpty())
        return;
    const QString id = idAt(index);
    auto* menu = new SongMenu(songs, catalogue, view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (library.isReadOnly())
        menu->setReadOnly();
    connect(menu, &SongMenu::play, &q, [this, id] { Q_EMIT q.playRequested(id); });
    connect(menu, &SongMenu::playNext, &q, [this] { Q_EMIT q.playNextRequested(q.selectedSongs()); });
    connect(menu, &SongMenu::enqueue, &q, [this] { Q_EMIT q.enqueueRequested(q.selectedSongs()); });
    connect(menu, &SongMenu::useAsSource, &q,
            [this, id](const QString& action) { Q_EMIT q.useAsSourceRequested(id, action); });
    connect(menu, &SongMenu::loadRecipe, &q, [this, id] { Q_EMIT q.loadRecipeRequested(id); });
    connect(menu, &SongMenu::exportSongs, &q, [this] { Q_EMIT q.exportRequested(q.selectedSongs()); });
    connect(menu, &SongMenu::copyTitle, &q, [songs] {
        QStringList titles;
        for (const SongSummary& song : songs)
            titles << songtext::title(song);
        QGuiApplication::clipboard()->setText(titles.join(QLatin1Char('\n')));
    });
    connect(menu, &SongMenu::showInFolder, &q, [this, id] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(SongFolder(library.songsDir(), id).path()));
    });
    connect(menu, &SongMenu::refetch, &q, [this] { Q_EMIT q.refetchRequested(q.selectedSongs()); });
    connect(menu, &SongMenu::rename, &q, [this, at = QPersistentModelIndex(index)] { view->edit(at); });
    connect(menu, &SongMenu::rate, &q, [this](int rating) { rate(rating); });
    connect(menu, &SongMenu::markHeard, &q,
            [this] { library.edits().apply(SongEdit::markHeard(numbers())); });
    connect(menu, &SongMenu::trash, &q, [this] { Q_EMIT q.trashRequested(q.selectedSongs()); });
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
    connect(&model, &SongListModel::loaded, &q, [this] {
        loadFailure.clear();
        view->scrollToTop();
        showState();
        selectWanted();
    });
    connect(&model, &SongListModel::refreshed, &q, [this] { selectWanted(); });
    connect(&model, &SongListModel::totalChanged, &q, [this] { showState(); });
    connect(&model, &SongListModel::failed, &q, [this](const Error& error) {
        if (model.total() < 0) {
            loadFailure = error.text();
            showState();
        } else {
            report(error);
        }
        Q_EMIT q.readFailed(error);
    });
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
            [this](const QModelIndex& index) { Q_EMIT q.playRequested(idAt(index)); });
    connect(view, &LibraryView::playTyped, &q,
            [this] { Q_EMIT q.playRequested(idAt(view->currentIndex())); });
    connect(view, &LibraryView::trashTyped, &q, [this] {
        const QStringList ids = q.selectedSongs();
        if (!ids.isEmpty())
            Q_EMIT q.trashRequested(ids);
    });
    connect(view, &QWidget::customContextMenuRequested, &q, [this](const QPoint& place) { showMenu(place); });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, &q,
            [this](const QModelIndex& current) { Q_EMIT q.currentSongChanged(idAt(current)); });
    connect(&model, &QAbstractItemModel::modelReset, &q, [this] {
        Q_EMIT q.currentSongChanged({});
        tellSelection();
    });
    // Several that go one after the other, or a selection that grows under the mouse, are told once.
    connect(&telling, &QTimer::timeout, &q, [this] { tellSelection(); });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, &q, [this] {
        int count = 0;
        for (const QItemSelectionRange& range : view->selectionModel()->selection())
            count += range.height();
        if (count > 1)
            telling.start();
        else
            tellSelection();
    });
    // The model's slot is the older one: the rows are gone.
    connect(&library, &Library::songsRemoved, &q, [this] {
        const QModelIndex next = std::exchange(neighbour, {});
        if (next.isValid() && !view->selectionModel()->hasSelection())
            view->setCurrentIndex(next);
    });
    connect(view, &QAbstractItemView::pressed, &q, [this] { wanted.clear(); });
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
            model.setQuery(model.query());
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
    const SongQuery query = model.query().ordered(order);
    header->setOrder(order);
    settings.setState(orderState, QByteArray::number(int(order)));
    wanted = q.selectedSongs();
    if (wanted.size() > mostKept)
        wanted.clear();
    isWantedShown = false;
    model.setQuery(query);
}

void LibraryPanel::Private::selectWanted()
{
    const QSet<QString> ids(wanted.cbegin(), wanted.cend());
    QItemSelection found;
    for (int row = 0; row < model.rowCount() && !ids.isEmpty(); ++row) {
        if (!ids.contains(model.song(row)->id))
            continue;
        const int first = row;
        while (row + 1 < model.rowCount() && ids.contains(model.song(row + 1)->id))
            ++row;
        found.append(QItemSelectionRange(model.index(first), model.index(row)));
    }
    if (found.isEmpty())
        return;
    wanted.clear();
    const QModelIndex first = found.constFirst().topLeft();
    view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    view->selectionModel()->select(found, QItemSelectionModel::ClearAndSelect);
    if (isWantedShown)
        view->scrollTo(first);
}

/// What follows the current song when these rows go, else what stands before it.
void LibraryPanel::Private::keepNeighbour(int first, int last)
{
    const QModelIndex meant = neighbour.isValid() ? QModelIndex(neighbour) : view->currentIndex();
    if (meant.row() >= first && meant.row() <= last)
        neighbour = model.index(last + 1 < model.rowCount() ? last + 1 : first - 1);
}

void LibraryPanel::Private::tellSelection()
{
    telling.stop();
    Q_EMIT q.selectionChanged(selection());
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
    d->header->setOrder(query.order());
    d->model.setQuery(query);
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
    const SongQuery query(words, d->model.query().order());
    if (query == d->model.query()) {
        d->showState();
        return;
    }
    d->report({});
    d->model.setQuery(query);
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
    return d->idAt(d->model.index(0));
}

QString LibraryPanel::currentSong() const
{
    return d->idAt(d->view->currentIndex());
}

QStringList LibraryPanel::selectedSongs() const
{
    QStringList ids;
    const QVector<SongSummary> songs = d->selection();
    for (const SongSummary& song : songs)
        ids << song.id;
    return ids;
}

const SongQuery& LibraryPanel::query() const
{
    return d->model.query();
}

QAbstractItemView* LibraryPanel::view() const
{
    return d->view;
}

} // namespace riffdesk
