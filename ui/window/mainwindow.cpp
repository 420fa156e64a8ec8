#include "mainwindow.h"

#include "callbacks/callbacks.h"
#include "jobs/jobqueue.h"
#include "library/library.h"
#include "libraryfault.h"
#include "notice.h"
#include "platform/networkstate.h"
#include "platform/settings.h"
#include "playback/playback.h"
#include "runbar.h"
#include "screenfit.h"
#include "searchcompletion.h"
#include "songnews.h"
#include "songtimes/songtimes.h"
#include "studio/studio.h"
#include "surface.h"
#include "toast.h"
#include "topbar.h"
#include "trayicon.h"
#include "typingguard.h"
#include "ui/create/createpanel.h"
#include "ui/details/detailspanel.h"
#include "ui/library/librarypage.h"
#include "ui/library/librarypanel.h"
#include "ui/player/playerbar.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/welcomepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paying.h"
#include "windowactions.h"
#include "windowcomparing.h"
#include "windowcreating.h"
#include "windowdialogs.h"
#include "windowediting.h"
#include "windowexport.h"
#include "windowfiles.h"
#include "windowguide.h"
#include "windowimport.h"
#include "windowlineage.h"
#include "windowmixing.h"
#include "windowpanels.h"
#include "windowplaying.h"
#include "windowstems.h"
#include "windowtransfer.h"
#include "windowtriage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace riffdesk {

namespace {

constexpr QSize leastSize(1024, 640);
constexpr QSize usualSize(1440, 900);
constexpr int frameKnownMs = 200; ///< after the window is shown, its frame is there

const QString geometryName = QStringLiteral("window/geometry");
const QString detailsPageName = QStringLiteral("details/page");

} // namespace

class MainWindow::Private
{
public:
    Private(MainWindow* window, Studio& whole) : q(window), studio(whole) { }

    void showPage();
    void buildStudio();
    void buildPanels(QVBoxLayout* column);
    void connectPanels();
    void connectActions();
    void connectPlaying();
    void connectDesktop();
    void restore();
    void save();
    void showService();
    void showToast(const QString& sentence) { toast->showMessage({sentence}); }
    void showToast(const Error& error) { toast->showError(error); }
    void exportSongs(const QStringList& ids);
    void showTitle();
    void quit();
    [[nodiscard]] bool isExporting() const { return exporting && exporting->isRunning(); }
    void askToQuit();
    void openSettings();
    void showCreatePanel(bool isFilledIn = false);

    MainWindow* q;
    Studio& studio;
    QStackedWidget* pages = nullptr;
    WelcomePage* welcome = nullptr;
    QWidget* page = nullptr; ///< the studio's; null until it is first shown
    WindowActions* actions = nullptr;
    TopBar* top = nullptr;
    Notice* notice = nullptr;
    WindowPanels* panels = nullptr;
    CreatePanel* createPanel = nullptr;
    QStackedWidget* middle = nullptr; ///< the library, or the mixer in its place
    LibraryPanel* library = nullptr;
    DetailsPanel* details = nullptr;
    PlayerBar* player = nullptr;
    WindowPlaying* playing = nullptr;
    TrayIcon* tray = nullptr;
    Toast* toast = nullptr;
    QPointer<SettingsDialog> settingsDialog;
    WindowCreating* creating = nullptr;
    WindowEditing* editing = nullptr;
    WindowExport* exporting = nullptr;
    WindowImport* importing = nullptr;
    WindowMixing* mixing = nullptr;
    QAction* practice = nullptr;
    QAction* connected = nullptr; ///< the account, while one is used
    std::optional<TypingGuard> guard;
    WindowGuide guide{studio.settings()};
    QStringList waitingFiles; ///< to be opened once a service is chosen
    QSize fittedSize; ///< into the screen, without the frame; empty once another size was set
};

MainWindow::MainWindow(Studio& studio, QWidget* parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(this, studio))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Riffdesk"));
    setMinimumSize(leastSize);
    d->pages = new QStackedWidget(this);
    setCentralWidget(d->pages);
    if (!restoreGeometry(studio.settings().state(geometryName)))
        resize(usualSize);
    fitScreen(*this); // before it is shown, so that it does not jump; the frame is known only later
    d->fittedSize = size();
    connect(&studio, &Studio::serviceChanged, this, [this] { d->showPage(); });
    d->showPage();
}

MainWindow::~MainWindow()
{
    d->save();
    // What loses the focus or closes tells of it: while all is there that hears it.
    const auto dialogs = findChildren<QDialog*>();
    for (QDialog* dialog : dialogs)
        dialog->hide();
    hide();
    // The panels refer to the player and the queue and must be gone before d is.
    delete takeCentralWidget();
}

void MainWindow::Private::showPage()
{
    if (studio.serviceId().isEmpty()) {
        if (!welcome) {
            welcome = new WelcomePage(studio, pages);
            pages->addWidget(welcome);
        }
        pages->setCurrentWidget(welcome);
        return;
    }
    if (!page)
        buildStudio();
    showService();
    pages->setCurrentWidget(page);
    if (welcome) {
        pages->removeWidget(welcome);
        welcome->deleteLater(); // it may be the one that is telling us
        welcome = nullptr;
        createPanel->focusForm();
    }
    if (!waitingFiles.isEmpty())
        q->openFiles(std::exchange(waitingFiles, {}));
}

void MainWindow::Private::buildStudio()
{
    page = new QWidget(pages);
    actions = new WindowActions(studio.catalogue(), studio.settings(), page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::grid, 0, Theme::grid, Theme::grid);
    column->setSpacing(Theme::grid);
    top = new TopBar(actions->grid, actions->list, actions->settings, page);
    actions->fillMenus(top->menuBar());
    column->addWidget(top);
    if (const std::optional<Error> problem = studio.catalogueProblem())
        column->addWidget(Notice::problemLine(QStringLiteral("catalogueProblem"), problem->text()));
    notice = new Notice(page);
    column->addWidget(notice);
    connect(notice, &Notice::accepted, q, &MainWindow::rebuildRequested);
    RunBar* importBar = RunBar::addTo(column, QStringLiteral("import"), MainWindow::tr("Import"));
    RunBar* exportBar = RunBar::addTo(column, QStringLiteral("export"), MainWindow::tr("Export"));
    RunBar* mixBar = RunBar::addTo(column, QStringLiteral("mix"), MainWindow::tr("Mix"));
    RunBar* makingBar = RunBar::addTo(column, QStringLiteral("making"), MainWindow::tr("Putting together"));
    exporting = new WindowExport({studio, *exportBar}, page);
    buildPanels(column);
    const auto showFault = [this] { showLibraryFault(studio, *notice, *actions, *createPanel, *library); };
    connect(&studio, &Studio::libraryFaultFound, q, showFault);
    connect(library, &LibraryPanel::rebuildOfferChanged, q, showFault);
    showFault();
    toast = new Toast(page, library);
    creating = new WindowCreating(studio, *createPanel, page);
    editing = new WindowEditing(
        {studio.library(), studio.settings(), studio.playback(), *library, *creating, *actions, *toast},
        page);
    importing = new WindowImport({studio, *actions, *library, *importBar}, page);
    connect(importing, &WindowImport::searchChosen, top->search(), &QLineEdit::setText);
    actions->setLibrary(library);
    auto* transfer = new WindowTransfer({studio, *library, *player, *actions, *toast}, page);
    connect(transfer, &WindowTransfer::pathsPasted, importing, &WindowImport::importPaths);
    connect(importing, &WindowImport::failed, toast, &Toast::showError);
    mixing = new WindowMixing({studio, *middle, *library, *mixBar, *toast}, page);
    mixing->setDragger(transfer->dragger());
    connect(mixing, &WindowMixing::stemsCopyRequested, transfer, &WindowTransfer::copyStems);
    new WindowTriage({studio, *actions, *library, *editing, *mixing, *toast}, *column, page);
    new WindowComparing({studio, *middle, *library, *actions, *toast, *editing, *details, *makingBar}, page);
    new WindowLineage({studio.library(), *library, *details, *top->search()}, page);
    connectPanels();
    connectActions();
    connectPlaying();
    connectDesktop();
    pages->addWidget(page);
    restore();
}

void MainWindow::Private::buildPanels(QVBoxLayout* column)
{
    createPanel = new CreatePanel(studio.catalogue(), studio.library(), studio.settings());
    createPanel->setDraftsFolder(studio.dataDir() + QLatin1String("/drafts"));
    createPanel->setHistoryFile(studio.dataDir() + QLatin1String("/prompts.json"));
    createPanel->setWordList(studio.configDir() + QLatin1String("/words.txt"));
    createPanel->setPresetsFolder(studio.configDir() + QLatin1String("/presets"));
    createPanel->setUploads(studio.references(), studio.uploader());
    createPanel->setLyricsWriter(studio.lyricsWriter());
    connect(createPanel, &CreatePanel::timesLoaded, &studio.songTimes(), &SongTimes::addOffer);
    library = new LibraryPanel(studio.library(), studio.jobs(), studio.settings());
    library->setCatalogue(studio.catalogue());
    details = new DetailsPanel(studio.library(), studio.catalogue());
    details->setTimes(studio.songTimes(), studio.playback());
    middle = new QStackedWidget;
    auto* libraryPage = new LibraryPage(library, studio.library(), studio.settings());
    connect(libraryPage, &LibraryPage::searchChosen, top->search(), &QLineEdit::setText);
    connect(libraryPage, &LibraryPage::noticed, q, [this](const QString& words) { showToast(words); });
    connect(libraryPage, &LibraryPage::failed, q, [this](const Error& error) { showToast(error); });
    middle->addWidget(libraryPage);
    panels = new WindowPanels(createPanel, middle, details, *actions, studio.settings(), page);
    column->addWidget(panels, 1);
    player = new PlayerBar(studio.playback(), studio.library(), studio.settings());
    column->addWidget(new Surface(player, page));
    library->setAccessibleName(MainWindow::tr("Library"));
    details->setAccessibleName(MainWindow::tr("Details"));
}

void MainWindow::Private::connectPanels()
{
    connect(creating, &WindowCreating::formFilled, q, [this] { showCreatePanel(true); });
    connect(creating, &WindowCreating::notConnected, q, [this] { showService(); });
    const auto setAddress = [this] {
        createPanel->setCallbackAddress(studio.callbacks().address(), studio.callbacks().publicAddress());
    };
    connect(&studio.callbacks(), &Callbacks::changed, createPanel, setAddress);
    setAddress();
    connect(library, &LibraryPanel::queryChanged, details,
            [this] { details->setMatcher(TextMatcher(library->query())); });
    details->setSelectionReader([this](const auto& take) { library->withSelectedIds(take); });
    connect(library, &LibraryPanel::currentSongChanged, q,
            [this](const QString& id) { actions->setSongChosen(!id.isEmpty()); });
    connect(details, &DetailsPanel::mixRequested, mixing, &WindowMixing::open);
    connect(library, &LibraryPanel::exportRequested, q, [this](const QStringList& ids) { exportSongs(ids); });
    connect(library, &LibraryPanel::trashRequested, q,
            [this](const SongNumbers& songs) { editing->trash(songs); });
    connect(library, &LibraryPanel::loadRecipeRequested, creating, &WindowCreating::loadRecipe);
    connect(details, &DetailsPanel::loadRecipeRequested, creating, &WindowCreating::loadRecipe);
    connect(library, &LibraryPanel::editJobRequested, creating, &WindowCreating::editJob);
    connect(library, &LibraryPanel::jobFailed, toast, &Toast::showError);
    connect(library, &LibraryPanel::rebuildRequested, q, &MainWindow::rebuildRequested);
    connect(library, &LibraryPanel::readFailed, q,
            [this](const Error& error) { studio.noteLibraryFault(error); });
    connect(library, &LibraryPanel::createFocusRequested, q, [this] { showCreatePanel(); });
    connect(library, &LibraryPanel::searchClearRequested, top->search(), &QLineEdit::clear);
    connect(library, &LibraryPanel::useAsSourceRequested, creating, &WindowCreating::useAsSource);
    connect(details, &DetailsPanel::useAsSourceRequested, creating, &WindowCreating::useAsSource);
    connect(details, &DetailsPanel::exportRequested, q, [this](const QStringList& ids) { exportSongs(ids); });
    connect(details, &DetailsPanel::trashRequested, editing, &WindowEditing::trash);
    connect(details, &DetailsPanel::playNextRequested, &studio.playback(), &Playback::playNext);
    connect(details, &DetailsPanel::enqueueRequested, &studio.playback(), &Playback::enqueue);
    auto* files = new WindowFiles(studio, *q);
    files->serve(*library, *details);
    auto* stems = new WindowStems({studio, *exporting, *q});
    connect(files, &WindowFiles::stemsChosen, stems, &WindowStems::start);
    connect(stems, &WindowStems::chosen, details, &DetailsPanel::updateFiles);
    connect(mixing, &WindowMixing::taskChosen, stems, &WindowStems::start);
    connect(actions->stems, &QAction::triggered, files, [this, files] {
        if (!mixing->open(library->currentSong()))
            files->ask(library->currentSong(), QStringLiteral("stems"));
    });
    connect(files, &WindowFiles::messageReady, q, [this](const QString& sentence) { showToast(sentence); });
    connect(files, &WindowFiles::failed, toast, &Toast::showError);
    const auto refetch = [this](const QStringList& ids) {
        for (const QString& id : ids) {
            if (const auto asked = studio.jobs().refetch(id); !asked)
                showToast(asked.error());
        }
    };
    connect(library, &LibraryPanel::refetchRequested, q, refetch);
    connect(details, &DetailsPanel::refetchRequested, q, [refetch](const QString& id) { refetch({id}); });
    connect(top->search(), &QLineEdit::textChanged, library, &LibraryPanel::setSearch);
    new SearchCompletion(*top->search(), [this](SongQuery::Filter::Values values) {
        return SearchCompletion::names(values, studio.library(), studio.catalogue());
    });
    connect(top, &TopBar::searchFinished, q, [this] { library->view()->setFocus(Qt::ShortcutFocusReason); });
}

void MainWindow::Private::connectActions()
{
    const auto on = [this](QAction* action, auto what) { connect(action, &QAction::triggered, q, what); };
    on(actions->newSong, [this] { q->newSong(); });
    on(actions->create, [this] { createPanel->create(); });
    on(actions->closeDraft, [this] { createPanel->closeDraft(); });
    on(actions->reopenDraft, [this] {
        createPanel->reopenDraft();
        showCreatePanel();
    });
    on(actions->showRequest, [this] { createPanel->showRequest(); });
    on(actions->exportSong,
       [this] { library->withSelectedIds([this](const QStringList& ids) { exportSongs(ids); }); });
    on(actions->openFolder, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(studio.dataDir())); });
    on(actions->settings, [this] { openSettings(); });
    on(actions->quit, [this] { quit(); });
    on(actions->find, [this] {
        top->search()->setFocus(Qt::ShortcutFocusReason);
        top->search()->selectAll();
    });
    on(actions->trash, [this] { editing->trash(editing->songsMeant()); });
    on(actions->grid, [this] { library->setGrid(true); });
    on(actions->list, [this] { library->setGrid(false); });
    on(actions->ledger, [this] { windowdialogs::showLedger(studio, q); });
    on(actions->checkLibrary, [this] { windowdialogs::showCheck(studio, *library, q); });
    on(actions->commands, [this] { windowdialogs::showCommands(*top->menuBar(), q); });
    on(actions->guide, [this] { guide.open(); });
    on(actions->help, [this] { windowdialogs::showShortcuts(*actions, q); });
    on(actions->news, [this] { guide.openNews(); });
    on(actions->diagnostics, [this] { windowdialogs::showDiagnostics(studio, q); });
    on(actions->about, [this] { windowdialogs::showAbout(q); });
    guard.emplace(actions->all(), QSet<QAction*>{actions->playPause, actions->back, actions->forward});
    connect(actions, &WindowActions::useAsSourceChosen, q,
            [this](const QString& action) { creating->useAsSource(library->currentSong(), action); });

    practice = top->serviceMenu()->addAction(tr("Practice service"));
    practice->setObjectName(QStringLiteral("usePracticeAction"));
    connected = top->serviceMenu()->addAction(QString());
    for (QAction* each : {practice, connected}) {
        each->setCheckable(true);
        on(each, [this] { showService(); }); // the tick says what is, not what was pressed
    }
    QAction* account = top->serviceMenu()->addAction(tr("Connect an account…"));
    account->setObjectName(QStringLiteral("useAccountAction"));
    top->serviceMenu()->addSeparator();
    top->serviceMenu()->addAction(actions->settings);
    on(practice, [this] {
        if (const Result<void> started = studio.usePractice(); !started)
            showToast(started.error());
    });
    on(account, [this] {
        openSettings();
        settingsDialog->showServicePage();
    });
}

void MainWindow::Private::connectPlaying()
{
    playing = new WindowPlaying(
        {studio.playback(), studio.settings(), *actions, *library, *player, *createPanel}, page);
    connect(playing, &WindowPlaying::titleChanged, q, [this] { showTitle(); });
    connect(playing, &WindowPlaying::formFilled, q, [this] { showCreatePanel(true); });
    connect(player, &PlayerBar::restartRequested, q, &MainWindow::restartRequested);
}

void MainWindow::Private::connectDesktop()
{
    auto* news = new SongNews(studio.jobs(), studio.library(), studio.settings(), *q);
    connect(news, &SongNews::chosen, q, [this](const QString& id) {
        q->bringToFront();
        middle->setCurrentIndex(0);
        library->select(id);
    });
    connect(news, &SongNews::arrived, q, [this](const QString& id, const QString& sentence) {
        toast->showNext({sentence, tr("Play"), [this, id] {
                             middle->setCurrentIndex(0);
                             library->select(id);
                             studio.playback().playFrom(library->query(), id);
                         }});
    });
    tray = new TrayIcon(studio.playback(), *actions, *q);
    tray->setShown(studio.settings().trayIcon());
    connect(tray, &TrayIcon::showRequested, q, &MainWindow::bringToFront);
    guide.tellOfUpdate(*toast, studio.library().count() > 0);
}

void MainWindow::Private::restore()
{
    panels->restore(q->width());
    details->setPage(studio.settings().state(detailsPageName).toInt());
    (library->isGrid() ? actions->grid : actions->list)->setChecked(true);
    createPanel->focusForm(); // the first thing typed is a song
}

void MainWindow::Private::save()
{
    studio.settings().setState(geometryName, q->saveGeometry());
    if (!page)
        return;
    panels->save();
    studio.settings().setState(detailsPageName, QByteArray::number(details->page()));
}

void MainWindow::Private::showCreatePanel(bool isFilledIn)
{
    panels->showCreate();
    createPanel->focusForm(isFilledIn);
}

void MainWindow::Private::showService()
{
    const QString id = studio.serviceId();
    createPanel->setService(id);
    const std::optional<Endpoint> endpoint = studio.endpoint(id);
    const bool usable = endpoint.has_value();
    const bool isPractice = id == Endpoint::practiceId();
    practice->setChecked(isPractice);
    connected->setVisible(!isPractice);
    connected->setText(QUrl(id).host());
    connected->setChecked(!isPractice);
    createPanel->setServiceUrl(usable ? endpoint->baseUrl : isPractice ? QUrl() : QUrl(id));
    if (isPractice)
        top->showService(tr("Practice service"), usable,
                         tr("Practice: songs are made on this computer and cost nothing"));
    else if (studio.network().isOffline() && !Endpoint::isLoopback(QUrl(id)))
        top->showService(tr("%1 (offline)").arg(QUrl(id).host()), false,
                         tr("There is no network. What waits for it goes on by itself when it is back."));
    else
        top->showService(QUrl(id).host(), usable,
                         usable ? tr("Songs are made by %1").arg(QUrl(id).host())
                                : tr("Not connected: enter the token of your account in the settings"));
}

/// In the order of the list; of a playlist that is all that is shown, as an album by its name.
void MainWindow::Private::exportSongs(const QStringList& ids)
{
    exporting->askFor(ids, library->query().playlist());
}

void MainWindow::Private::showTitle()
{
    const QString song = playing->title();
    q->setWindowTitle(song.isEmpty()
                          ? QStringLiteral("Riffdesk")
                          : tr("%1 – Riffdesk", "window title: name of the song that plays").arg(song));
}

/// An export would end half-way.
void MainWindow::Private::askToQuit()
{
    q->bringToFront();
    windowdialogs::askToStopExport(q, [this] {
        exporting->cancel();
        q->close(); // as the program does it: nothing is asked
    });
}

void MainWindow::Private::quit()
{
    if (isExporting())
        askToQuit();
    else if (q->isVisible())
        q->close();
    else
        QCoreApplication::quit(); // it is in the tray
}

void MainWindow::Private::openSettings()
{
    if (!settingsDialog) {
        settingsDialog = new SettingsDialog(studio, actions->keys(), q);
        settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(settingsDialog, &SettingsDialog::levelMeterChosen, actions->levelMeter, &QAction::setChecked);
        connect(settingsDialog, &SettingsDialog::trayIconChosen, tray, &TrayIcon::setShown);
        connect(settingsDialog, &SettingsDialog::moveRequested, q, &MainWindow::moveRequested);
    }
    settingsDialog->open();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    QTimer::singleShot(frameKnownMs, this, [this] {
        if (std::exchange(d->fittedSize, QSize()) == size())
            fitScreen(*this);
    });
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !d->guard)
        return QMainWindow::event(event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (d->editing->isAboutToMark()) {
        if (TypingGuard::isCharacter(key)) { // a number or a word is typed
            d->editing->dropMark();
            d->guard->noteWord();
        } else if (!key.text().isEmpty() || key.key() < Qt::Key_Shift || key.key() > Qt::Key_ScrollLock)
            d->editing->markNow(); // another key than one that is held
    }
    // Space plays, but a button or a box that the keyboard has gone to keeps it: it is how that presses them.
    const bool presses = key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier
                         && qobject_cast<QAbstractButton*>(focusWidget()) && !isPaying(focusWidget());
    if (presses || (!d->editing->isOneMeant() && !d->guard->mayAct(key))) {
        event->accept(); // no shortcut
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::showNews(const QString& sentence)
{
    if (d->notice)
        d->notice->showText(Notice::Kind::News, sentence);
}

void MainWindow::newSong()
{
    if (!d->page)
        return;
    d->panels->showCreate();
    d->createPanel->newDraft();
}

void MainWindow::openFiles(const QStringList& paths)
{
    if (!d->page) {
        d->waitingFiles += paths;
        return;
    }
    const QStringList songs = d->creating->openPresets(paths);
    if (!songs.isEmpty())
        d->importing->importPaths(songs);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    d->save();
    // Only when the user closes the window: quitting from the menu or from outside always ends the program.
    const bool toTray = event->spontaneous() && !qApp->isSavingSession() && d->tray && d->tray->isShown()
                        && d->studio.settings().keepInTray();
    if (toTray) { // jobs and music go on
        event->ignore();
        hide();
        return;
    }
    if (event->spontaneous() && !qApp->isSavingSession() && d->isExporting()) {
        event->ignore();
        d->askToQuit();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (d->page)
        d->panels->fitWidth(width());
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), Theme::of(this).color(Theme::Role::Background));
}

} // namespace riffdesk
