#include "ui/library/librarypanel.h"

#include "api/catalogue.h"
#include "jobs/jobqueue.h"
#include "library/library.h"
#include "library/songfolder.h"
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
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr qsizetype coverCacheBytes = 24 * 1024 * 1024;
constexpr int margin = 16;
const QString gridState = QStringLiteral("library/grid");

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
    LibraryView* view;
    EmptyState* empty;
    QHBoxLayout* songsRow = nullptr;
    QString loadFailure;
    QString wanted; ///< a song to select once it is among the rows
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
    , view(new LibraryView(delegate, pages))
    , empty(new EmptyState(pages))
{
    view->setObjectName(QStringLiteral("libraryView"));
    view->setAccessibleName(LibraryPanel::tr("Library"));
    view->setModel(&model);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    problem->setObjectName(QStringLiteral("libraryProblem"));
    problem->setIcon(QStringLiteral("error"), Theme::Role::Danger);
    problem->hide();
    pages->addWidget(view);
    pages->addWidget(empty);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(margin, 0, margin, 0);
    top->setSpacing(Theme::grid);
    top->addWidget(jobs);
    top->addWidget(problem);
    auto* layout = new QVBoxLayout(&panel);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(Theme::grid - 2);
    layout->addLayout(top);
    // The covers, not the cards around them, stand in line with the jobs; the scroll bar has the far margin.
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

void LibraryPanel::Private::showState()
{
    const QString words = model.query().words.trimmed();
    if (!loadFailure.isEmpty()) {
        empty->setTexts(QStringLiteral("error"), LibraryPanel::tr("The songs cannot be shown"), loadFailure,
                        LibraryPanel::tr("Try again"));
    } else if (model.total() != 0) { // songs, or not known yet: never a flash of emptiness
        pages->setCurrentWidget(view);
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
    const QVector<SongSummary> songs = selection();
    for (const SongSummary& song : songs) {
        const Result<void> rated = library.rate(song.id, rating);
        report(rated);
        if (!rated)
            return;
    }
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
            titles << song.title;
        QGuiApplication::clipboard()->setText(titles.join(QLatin1Char('\n')));
    });
    connect(menu, &SongMenu::showInFolder, &q, [this, id] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(SongFolder(library.songsDir(), id).path()));
    });
    connect(menu, &SongMenu::rename, &q, [this, at = QPersistentModelIndex(index)] { view->edit(at); });
    connect(menu, &SongMenu::rate, &q, [this](int rating) { rate(rating); });
    connect(menu, &SongMenu::trash, &q, [this] { Q_EMIT q.trashRequested(q.selectedSongs()); });
    menu->popup(view->viewport()->mapToGlobal(place));
}

void LibraryPanel::Private::connectView()
{
    connect(&covers, &CoverCache::ready, view->viewport(), qOverload<>(&QWidget::update));
    connect(&model, &SongListModel::loaded, &q, [this] {
        loadFailure.clear();
        view->scrollToTop();
        showState();
        if (!wanted.isEmpty())
            q.select(std::exchange(wanted, {}));
    });
    connect(&model, &SongListModel::totalChanged, &q, [this] { showState(); });
    connect(&model, &SongListModel::failed, &q, [this](const Error& error) {
        if (model.total() < 0) {
            loadFailure = error.text();
            showState();
        } else {
            report(error);
        }
    });
    // A cover that is fetched again keeps its name: only a song whose files were on their way is read anew.
    connect(&library, &Library::songChanged, &q, [this](const QString& id) {
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
    connect(&model, &QAbstractItemModel::modelReset, &q, [this] { Q_EMIT q.currentSongChanged({}); });
    connect(empty->button(), &QAbstractButton::clicked, &q, [this] {
        if (!loadFailure.isEmpty()) {
            loadFailure.clear();
            model.setQuery(model.query());
        } else if (!model.query().words.trimmed().isEmpty()) {
            q.setSearch({});
            Q_EMIT q.searchClearRequested();
        } else {
            Q_EMIT q.createFocusRequested();
        }
    });
}

LibraryPanel::LibraryPanel(Library& library, JobQueue& jobs, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, library, jobs, settings))
{
    setObjectName(QStringLiteral("libraryPanel"));
    d->connectView();
    d->view->setGrid(settings.state(gridState) != "list");
    d->model.setQuery({});
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

void LibraryPanel::setSearch(const QString& words)
{
    SongQuery query = d->model.query();
    if (query.words == words)
        return;
    query.words = words;
    d->report({});
    d->model.setQuery(query);
}

void LibraryPanel::setGrid(bool grid)
{
    d->settings.setState(gridState, grid ? "grid" : "list");
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
    const int row = d->model.rowOf(songId);
    if (row < 0) {
        d->wanted = songId;
        return;
    }
    d->view->setCurrentIndex(d->model.index(row));
    d->view->scrollTo(d->model.index(row));
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
