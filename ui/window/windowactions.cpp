#include "windowactions.h"

#include "playback/playback.h"
#include "ui/compare/compareview.h"
#include "ui/player/waveformview.h"
#include "ui/settings/actionkeys.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {
constexpr int maxRating = 5;
constexpr char createName[] = "createAction";

/// With a minus sign rather than a hyphen.
QString level(double decibels)
{
    return QLocale().toString(decibels).replace(QLatin1Char('-'), QChar(0x2212));
}
} // namespace

WindowActions::WindowActions(const Catalogue& catalogue, Settings& kept, QWidget* window)
    : QObject(window)
    , m_catalogue(catalogue)
    , m_window(window)
    , m_keys(new ActionKeys(kept, this))
{
    newSong = make("newSongAction", tr("&New song"), {QKeySequence::New, QKeySequence(Qt::CTRL | Qt::Key_T)},
                   QStringLiteral("plus"));
    // The Create panel holds these shortcuts itself; here they are only listed.
    const auto listed = [](const QString& text, const QKeySequence& key) {
        return QString(text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText));
    };
    create = make(createName, listed(tr("&Create"), Qt::CTRL | Qt::Key_Return), {});
    closeDraft = make("closeDraftAction", listed(tr("Close dra&ft"), Qt::CTRL | Qt::Key_W), {});
    reopenDraft = make("listReopenDraftAction",
                       listed(tr("Re&open closed draft"), Qt::CTRL | Qt::SHIFT | Qt::Key_T), {});
    showRequest = make("showRequestAction", tr("Show &request…"), {});
    exportSong = make("exportSongsAction", tr("&Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)},
                      QStringLiteral("export"));
    importFiles = make("importFilesAction", tr("&Files…"), {QKeySequence(Qt::CTRL | Qt::Key_I)});
    importFiles->setIconText(tr("Import files"));
    importFolder = make("importFolderAction", tr("Fol&der…"), {});
    importFolder->setIconText(tr("Import a folder"));
    importAccount = make("importAccountAction", tr("From the &account"), {});
    importAccount->setIconText(tr("Import from the account"));
    importAccount->setToolTip(tr("Fetches every song of the account that is not here, free of charge"));
    openFolder = make("openFolderAction", tr("Open &library folder"), {}, QStringLiteral("folder"));
    ledger = make("ledgerAction", tr("Le&dger…"), {});
    checkLibrary = make("checkLibraryAction", tr("Chec&k library…"), {});
    settings = make("settingsAction", tr("&Settings…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                    QStringLiteral("settings"));
    quit = make("quitAction", tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);
    undo = make("undoAction", tr("&Undo"), {QKeySequence::Undo}, QStringLiteral("undo"));
    undo->setEnabled(false);
    redo = make("redoAction", tr("&Redo"), {QKeySequence::Redo});
    redo->setEnabled(false);
    find = make("findAction", tr("&Find"), {QKeySequence::Find}, QStringLiteral("search"));
    copySongs = make("copySongsAction", tr("&Copy songs"), {QKeySequence::Copy}, QStringLiteral("copy"));
    copySongs->setToolTip(tr("Copies the songs as files, and their titles as text"));
    pasteFiles = make("pasteFilesAction", tr("&Paste files"), {QKeySequence::Paste});
    pasteFiles->setToolTip(tr("Imports files and folders that were copied elsewhere"));
    stems = make("stemsAction", tr("Ste&ms…"), {QKeySequence(Qt::Key_S)});
    compare = make("compareAction", tr("Com&pare"), {QKeySequence(Qt::Key_D)}, QStringLiteral("compare"));
    compare->setToolTip(
        tr("What changed from the song that it was made from, or the selected songs side by side"));
    trash = make("trashSongsAction", tr("Move to &trash"), {QKeySequence(Qt::Key_Delete)},
                 QStringLiteral("trash"));
    addMarkingActions();
    grid =
        makeToggle("gridAction", tr("&Grid"), {QKeySequence(Qt::CTRL | Qt::Key_G)}, QStringLiteral("grid"));
    list =
        makeToggle("listAction", tr("&List"), {QKeySequence(Qt::CTRL | Qt::Key_L)}, QStringLiteral("list"));
    auto* views = new QActionGroup(this);
    views->addAction(grid);
    views->addAction(list);
    showCreate = makeToggle("showCreateAction", tr("&Create panel"), {QKeySequence(Qt::CTRL | Qt::Key_1)});
    showLibrary = makeToggle("showLibraryAction", tr("Li&brary panel"), {QKeySequence(Qt::CTRL | Qt::Key_2)});
    showDetails = makeToggle("showDetailsAction", tr("&Details panel"), {QKeySequence(Qt::CTRL | Qt::Key_3)});
    levelMeter = makeToggle("levelMeterAction", tr("Level &meter"), {});
    addPlayingActions();
    commands = make("commandsAction", tr("Find a &command…"),
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, QStringLiteral("search"));
    guide = make("guideAction", listed(tr("&Guide"), Qt::Key_F1), {}, QStringLiteral("info"));
    help = make("helpAction", tr("&Keyboard shortcuts"), {QKeySequence(Qt::CTRL | Qt::Key_F1)});
    news = make("newsAction", tr("What's &new"), {});
    diagnostics = make("diagnosticsAction", tr("Copy &diagnostics…"), {});
    about = make("aboutAction", tr("&About Riffdesk"), {});
    about->setMenuRole(QAction::AboutRole);
    m_forSong = {exportSong, copySongs, trash};
}

void WindowActions::addMarkingActions()
{
    const auto add = [this](const char* name, const QString& text, Qt::Key key, const QString& icon = {}) {
        return make(name, text, {QKeySequence(key)}, icon);
    };
    keep = add("keepSongsAction", tr("&Keep"), Qt::Key_P, QStringLiteral("check"));
    reject = add("rejectSongsAction", tr("Re&ject"), Qt::Key_X, QStringLiteral("close"));
    unflag = add("unflagSongsAction", tr("&Neither keep nor reject"), Qt::Key_U);
    tag = add("tagSongsAction", tr("Ta&g…"), Qt::Key_T, QStringLiteral("tag"));
    m_marks = {keep, reject, unflag, tag};
    otherTakes = new QActionGroup(this);
    for (const auto& [id, text] :
         {std::pair("reject", tr("&Reject them")), std::pair("fold", tr("&Fold them away")),
          std::pair("leave", tr("&Leave them as they are"))}) {
        QAction* action = makeToggle(QByteArray("otherTakes_").append(id).constData(), text, {});
        action->setData(QString::fromLatin1(id));
        otherTakes->addAction(action);
    }
    otherTakes->actions().constFirst()->setChecked(true);
    triage = add("triageAction", tr("&Listen and choose"), Qt::Key_C);
    triage->setCheckable(true);
    m_toolTips.insert(triage, tr("Goes through the selected songs, or all that are shown, by ear and with "
                                 "single keys (%1)"));
    showToolTip(triage);
}

void WindowActions::addPlayingActions()
{
    playPause = make("playPauseAction", tr("&Play or pause"),
                     {QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_K)}, QStringLiteral("play"));
    previous = make("previousAction", tr("Pre&vious song"), {QKeySequence(Qt::CTRL | Qt::Key_Left)},
                    QStringLiteral("previous"));
    next = make("nextAction", tr("&Next song"), {QKeySequence(Qt::CTRL | Qt::Key_Right)},
                QStringLiteral("next"));
    back = make("backAction", tr("&Back 5 seconds"), {QKeySequence(Qt::Key_J)});
    forward = make("forwardAction", tr("&Forward 5 seconds"), {QKeySequence(Qt::Key_L)});
    shuffle = makeToggle("shuffleAction", tr("&Shuffle"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                         QStringLiteral("shuffle"));
    repeatOff = makeToggle("repeatOffAction", tr("&Off", "the queue is not repeated"), {});
    repeatAll = makeToggle("repeatAllAction", tr("&All songs", "are repeated"), {});
    repeatOne = makeToggle("repeatOneAction", tr("&This song", "is repeated"), {});
    auto* repeats = new QActionGroup(this);
    for (QAction* each : {repeatOff, repeatAll, repeatOne})
        repeats->addAction(each);
    normalise = makeToggle("normaliseAction", tr("Normal&ise loudness"), {});
    normalise->setToolTip(tr("Plays every song at the same loudness: %1 LUFS, peaks below %2 dBTP")
                              .arg(level(Playback::targetLoudness), level(Playback::highestPeak)));
    queue = make("queueAction", tr("Q&ueue"), {QKeySequence(Qt::Key_Q)}, QStringLiteral("queue"));
    replaceRegion = make("replaceRegionAction", tr("&Replace a section…"), {QKeySequence(Qt::Key_R)});
    extend = make("extendAction", tr("&Extend from here…"), {QKeySequence(Qt::Key_E)});
    loopRegion =
        makeToggle("loopRegionAction", tr("Loop re&gion"), {QKeySequence(Qt::Key_O)}, QStringLiteral("loop"));
    audition = make("auditionAction", tr("&Audition with 3 s before"), {QKeySequence(Qt::Key_A)});
    clearRegion = make("clearRegionAction", tr("&Clear region"), {QKeySequence(Qt::CTRL | Qt::Key_D)});
    zoomIn = make("zoomInAction", tr("Zoom &in"),
                  {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                  QStringLiteral("zoom-in"));
    zoomOut = make("zoomOutAction", tr("Zoom o&ut"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                   QStringLiteral("zoom-out"));
    zoomFit = make("zoomFitAction", tr("&Whole song"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    mute = makeToggle("muteAction", tr("&Mute"), {QKeySequence(Qt::Key_M)}, QStringLiteral("volume-muted"));
    louder = make("louderAction", tr("L&ouder"), {QKeySequence(Qt::CTRL | Qt::Key_Up)});
    quieter = make("quieterAction", tr("&Quieter"), {QKeySequence(Qt::CTRL | Qt::Key_Down)});
    setSongPlayed(false, false);
}

bool WindowActions::pays(const QAction* action)
{
    return action->objectName() == QLatin1String(createName);
}

QString WindowActions::plainWords(const QString& text)
{
    static const QRegularExpression decoration(QStringLiteral("\\s*\\(&.\\)|&|\\s*…|\\t.*"));
    return QString(text).remove(decoration);
}

QAction* WindowActions::make(const char* name, const QString& text, const QList<QKeySequence>& keys,
                             const QString& icon)
{
    auto* action = new QAction(text, m_window);
    action->setObjectName(QLatin1String(name));
    action->setIconText(plainWords(text));
    action->setShortcuts(keys);
    if (!icon.isEmpty())
        action->setIcon(Theme::icon(icon));
    m_toolTips.insert(
        action,
        tr("%1 (%2)", "what a button does (its shortcut)").arg(action->iconText(), QStringLiteral("%1")));
    if (!keys.isEmpty())
        showToolTip(action);
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

QAction* WindowActions::makeToggle(const char* name, const QString& text, const QList<QKeySequence>& keys,
                                   const QString& icon)
{
    QAction* action = make(name, text, keys, icon);
    action->setCheckable(true);
    return action;
}

void WindowActions::fillMenus(QMenuBar* bar)
{
    QMenu* file = bar->addMenu(tr("&File"));
    file->addActions({newSong, create, showRequest});
    file->addSeparator();
    file->addActions({closeDraft, reopenDraft});
    file->addSeparator();
    QMenu* importing = file->addMenu(tr("&Import"));
    importing->setObjectName(QStringLiteral("importMenu"));
    importing->setIcon(Theme::icon(QStringLiteral("download")));
    importing->setToolTipsVisible(true);
    importing->addActions({importFiles, importFolder, importAccount});
    file->addActions({exportSong, openFolder, ledger, checkLibrary});
    file->addSeparator();
    file->addActions({settings, quit});

    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({copySongs, pasteFiles});
    edit->addSeparator();
    edit->addActions({find, trash});

    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions({grid, list});
    view->addSeparator();
    view->addActions({showCreate, showLibrary, showDetails});
    view->addSeparator();
    view->addAction(levelMeter);

    QMenu* song = bar->addMenu(tr("&Song"));
    m_source = song->addMenu(Theme::icon(QStringLiteral("source")), tr("&Use as source"));
    for (const Action& row : m_catalogue.actions()) {
        if (row.source != Action::Source::Song)
            continue;
        QAction* action = m_source->addAction(Catalogue::translated(row.label));
        connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT useAsSourceChosen(id); });
    }
    m_rate = song->addMenu(Theme::icon(QStringLiteral("star")), tr("&Rate"));
    for (int rating = 0; rating <= maxRating; ++rating) {
        const QString words = rating == 0   ? tr("No stars")
                              : rating == 1 ? tr("1 star")
                                            : tr("%Ln stars", "at least two", rating);
        QAction* action =
            make(QByteArray("rate%1Action").replace("%1", QByteArray::number(rating)).constData(), words,
                 {QKeySequence(Qt::Key_0 + rating)});
        m_rate->addAction(action);
        m_marks.append(action);
        connect(action, &QAction::triggered, this, [this, rating] { Q_EMIT rateChosen(rating); });
    }
    song->addActions({keep, reject, unflag, tag});
    song->addMenu(tr("&Other takes of one that is kept"))->addActions(otherTakes->actions());
    song->addSeparator();
    song->addAction(triage);
    song->setToolTipsVisible(true);
    song->addSeparator();
    song->addActions({exportSong, stems, compare, trash});

    fillPlayMenu(bar->addMenu(tr("&Play")));
    bar->addMenu(tr("&Help"))->addActions({guide, news, commands, help, diagnostics, about});
    for (const QAction* menu : bar->actions())
        collectKeys(*menu->menu(), plainWords(menu->text()));
    addFixedKeys(*bar);
    connect(m_keys, &ActionKeys::changed, this, [this] {
        for (const ActionKeys::Entry& each : m_keys->entries())
            showToolTip(each.action);
    });
    setSongChosen(false);
}

/// What is done elsewhere and only listed here, or by rows of the catalogue, has no shortcut to change.
void WindowActions::collectKeys(const QMenu& menu, const QString& path)
{
    for (QAction* action : menu.actions()) {
        const QString words = plainWords(action->text());
        const auto& known = m_keys->entries();
        const bool isThere = std::any_of(known.cbegin(), known.cend(), [action](const auto& each) {
            return each.action == action; // some stand in two menus
        });
        if (action->menu())
            collectKeys(*action->menu(), path + QStringLiteral(" › ") + words);
        else if (m_all.contains(action) && !isThere && !action->text().contains(QLatin1Char('\t'))) {
            m_keys->add(action, words, path);
            if (m_keys->isChanged(int(known.size()) - 1))
                showToolTip(action);
        }
    }
}

void WindowActions::addFixedKeys(const QMenuBar& bar)
{
    for (const QAction* menu : bar.actions())
        m_keys->addFixed(plainWords(menu->text()), {QKeySequence::mnemonic(menu->text())});
    const auto addTable = [this](const QList<QPair<QString, QString>>& table, const QString& separator) {
        for (const auto& [words, keys] : table)
            for (const QString& each : keys.split(separator))
                if (const QKeySequence key(each, QKeySequence::NativeText); key.count() == 1)
                    m_keys->addFixed(words, {key});
    };
    addTable(fixedKeys(), QStringLiteral(", "));
    addTable(WaveformView::shortcuts(), QStringLiteral("  "));
    addTable(CompareView::shortcuts(), QStringLiteral("  "));
    m_keys->addFixed(tr("Keys that move between controls and in text"),
                     {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_PageUp,
                      Qt::Key_PageDown, Qt::Key_Backspace, Qt::Key_F2, Qt::Key_F10, Qt::Key_Menu,
                      Qt::CTRL | Qt::Key_Enter, QKeySequence::Cut});
}

void WindowActions::showToolTip(QAction* action)
{
    static const QRegularExpression place(QStringLiteral("\\s*[(（]%1[)）]"));
    const QString words = m_toolTips.value(action);
    const QString bare = QString(words).remove(place);
    const QString before = action->toolTip();
    if (before != action->iconText() && before != bare && !before.startsWith(bare))
        return; // it has words of its own, without a key
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? bare : words.arg(key));
}

void WindowActions::fillPlayMenu(QMenu* play)
{
    play->setToolTipsVisible(true);
    play->addActions({playPause, previous, next});
    play->addSeparator();
    play->addActions({back, forward});
    play->addSeparator();
    play->addAction(shuffle);
    play->addMenu(Theme::icon(QStringLiteral("loop")), tr("Repea&t"))
        ->addActions({repeatOff, repeatAll, repeatOne});
    play->addActions({normalise, queue});
    play->addSeparator();
    play->addActions({replaceRegion, extend, loopRegion, audition, clearRegion});
    play->addMenu(tr("&Zoom"))->addActions({zoomIn, zoomOut, zoomFit});
    play->addSeparator();
    play->addActions({mute, louder, quieter});
}

void WindowActions::setSongPlayed(bool played, bool regionMarked)
{
    m_isPlayed = played;
    showMarking();
    for (QAction* action : {back, forward, replaceRegion, extend, zoomIn, zoomOut, zoomFit})
        action->setEnabled(played);
    replaceRegion->setText(regionMarked ? tr("&Replace this section…") : tr("&Replace a section…"));
    for (QAction* action : {loopRegion, audition, clearRegion})
        action->setEnabled(played && regionMarked);
}

/// Elsewhere they copy and paste text.
void WindowActions::setLibrary(QWidget* library)
{
    for (QAction* action : {copySongs, pasteFiles}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_window->removeAction(action);
        library->addAction(action);
    }
}

void WindowActions::setReadOnly()
{
    m_readOnly = true;
    for (QAction* action : {create, importFiles, importFolder, importAccount, pasteFiles})
        action->setEnabled(false);
    setSongChosen(false);
}

void WindowActions::setSongChosen(bool chosen)
{
    for (QAction* action : std::as_const(m_forSong))
        action->setEnabled(chosen);
    m_isChosen = chosen;
    showMarking();
    trash->setEnabled(chosen && !m_readOnly);
    stems->setEnabled(chosen && !m_readOnly);
    compare->setEnabled(chosen);
    if (m_source)
        m_source->setEnabled(chosen);
}

void WindowActions::showMarking()
{
    const bool canMark = (m_isChosen || m_isPlayed) && !m_readOnly;
    for (QAction* action : std::as_const(m_marks))
        action->setEnabled(canMark);
    if (m_rate)
        m_rate->setEnabled(canMark);
}

QList<QPair<QString, QString>> WindowActions::fixedKeys() const
{
    const auto native = [](const QKeySequence& key) { return key.toString(QKeySequence::NativeText); };
    return {
        {tr("Create"), native(Qt::CTRL | Qt::Key_Return)},
        {closeDraft->iconText(), native(Qt::CTRL | Qt::Key_W)},
        {reopenDraft->iconText(), native(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
        {tr("Draft before, draft after"),
         native(Qt::CTRL | Qt::Key_PageUp) + QStringLiteral(", ") + native(Qt::CTRL | Qt::Key_PageDown)},
        {tr("Prompts you have sent"), native(Qt::CTRL | Qt::Key_H)},
        {tr("Listen and choose: the song before, the next one"),
         QKeySequence::listToString({Qt::Key_Up, Qt::Key_Down}, QKeySequence::NativeText)},
        {tr("Listen and choose: where songs begin"), native(Qt::Key_B)},
        {tr("The guide, at what has the keyboard"), native(Qt::Key_F1)},
    };
}

QList<QPair<QString, QString>> WindowActions::shortcuts() const
{
    QList<QPair<QString, QString>> table = fixedKeys();
    for (const QAction* action : m_all) {
        if (action->shortcuts().isEmpty())
            continue;
        table.append(
            {action->iconText(), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    }
    return table;
}

} // namespace riffdesk
