#include "windowactions.h"

#include "playback/playback.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QWidget>

#include <utility>

namespace riffdesk {

namespace {
constexpr int maxRating = 5;
const QString createName = QStringLiteral("createAction");

/// With a minus sign rather than a hyphen.
QString level(double decibels)
{
    return QLocale().toString(decibels).replace(QLatin1Char('-'), QChar(0x2212));
}
} // namespace

WindowActions::WindowActions(const Catalogue& catalogue, QWidget* window)
    : QObject(window)
    , m_catalogue(catalogue)
    , m_window(window)
{
    newSong = make(tr("&New song"), {QKeySequence::New, QKeySequence(Qt::CTRL | Qt::Key_T)},
                   QStringLiteral("plus"));
    // The Create panel holds these shortcuts itself; here they are only listed.
    const auto listed = [](const QString& text, const QKeySequence& key) {
        return QString(text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText));
    };
    create = make(listed(tr("&Create"), Qt::CTRL | Qt::Key_Return), {});
    create->setObjectName(createName);
    closeDraft = make(listed(tr("Close dra&ft"), Qt::CTRL | Qt::Key_W), {});
    closeDraft->setObjectName(QStringLiteral("closeDraftAction"));
    reopenDraft = make(listed(tr("Re&open closed draft"), Qt::CTRL | Qt::SHIFT | Qt::Key_T), {});
    showRequest = make(tr("Show &request…"), {});
    exportSong = make(tr("&Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, QStringLiteral("export"));
    importFiles = make(tr("&Files…"), {QKeySequence(Qt::CTRL | Qt::Key_I)});
    importFiles->setObjectName(QStringLiteral("importFilesAction"));
    importFiles->setIconText(tr("Import files"));
    importFolder = make(tr("Fol&der…"), {});
    importFolder->setObjectName(QStringLiteral("importFolderAction"));
    importFolder->setIconText(tr("Import a folder"));
    importAccount = make(tr("From the &account"), {});
    importAccount->setObjectName(QStringLiteral("importAccountAction"));
    importAccount->setIconText(tr("Import from the account"));
    importAccount->setToolTip(tr("Fetches every song of the account that is not here, free of charge"));
    openFolder = make(tr("Open &library folder"), {}, QStringLiteral("folder"));
    openFolder->setObjectName(QStringLiteral("openFolderAction"));
    ledger = make(tr("Le&dger…"), {});
    checkLibrary = make(tr("Chec&k library…"), {});
    checkLibrary->setObjectName(QStringLiteral("checkLibraryAction"));
    settings = make(tr("&Settings…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, QStringLiteral("settings"));
    quit = make(tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setObjectName(QStringLiteral("quitAction"));
    quit->setMenuRole(QAction::QuitRole);
    undo = make(tr("&Undo"), {QKeySequence::Undo}, QStringLiteral("undo"));
    undo->setObjectName(QStringLiteral("undoAction"));
    undo->setEnabled(false);
    redo = make(tr("&Redo"), {QKeySequence::Redo});
    redo->setObjectName(QStringLiteral("redoAction"));
    redo->setEnabled(false);
    find = make(tr("&Find"), {QKeySequence::Find}, QStringLiteral("search"));
    copySongs = make(tr("&Copy songs"), {QKeySequence::Copy}, QStringLiteral("copy"));
    copySongs->setObjectName(QStringLiteral("copySongsAction"));
    copySongs->setToolTip(tr("Copies the songs as files, and their titles as text"));
    pasteFiles = make(tr("&Paste files"), {QKeySequence::Paste});
    pasteFiles->setObjectName(QStringLiteral("pasteFilesAction"));
    pasteFiles->setToolTip(tr("Imports files and folders that were copied elsewhere"));
    stems = make(tr("Ste&ms…"), {QKeySequence(Qt::Key_S)});
    stems->setObjectName(QStringLiteral("stemsAction"));
    compare = make(tr("Com&pare"), {QKeySequence(Qt::Key_D)}, QStringLiteral("compare"));
    compare->setObjectName(QStringLiteral("compareAction"));
    compare->setToolTip(
        tr("What changed from the song that it was made from, or the selected songs side by side"));
    trash = make(tr("Move to &trash"), {QKeySequence(Qt::Key_Delete)}, QStringLiteral("trash"));
    trash->setObjectName(QStringLiteral("trashSongsAction"));
    addMarkingActions();
    grid = makeToggle(tr("&Grid"), {QKeySequence(Qt::CTRL | Qt::Key_G)}, QStringLiteral("grid"));
    list = makeToggle(tr("&List"), {QKeySequence(Qt::CTRL | Qt::Key_L)}, QStringLiteral("list"));
    auto* views = new QActionGroup(this);
    views->addAction(grid);
    views->addAction(list);
    showCreate = makeToggle(tr("&Create panel"), {QKeySequence(Qt::CTRL | Qt::Key_1)});
    showLibrary = makeToggle(tr("Li&brary panel"), {QKeySequence(Qt::CTRL | Qt::Key_2)});
    showDetails = makeToggle(tr("&Details panel"), {QKeySequence(Qt::CTRL | Qt::Key_3)});
    showDetails->setObjectName(QStringLiteral("showDetailsAction"));
    levelMeter = makeToggle(tr("Level &meter"), {});
    addPlayingActions();
    commands = make(tr("Find a &command…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                    QStringLiteral("search"));
    guide = make(listed(tr("&Guide"), Qt::Key_F1), {}, QStringLiteral("info"));
    guide->setObjectName(QStringLiteral("guideAction"));
    help = make(tr("&Keyboard shortcuts"), {QKeySequence(Qt::CTRL | Qt::Key_F1)});
    diagnostics = make(tr("Copy &diagnostics…"), {});
    about = make(tr("&About Riffdesk"), {});
    about->setMenuRole(QAction::AboutRole);
    m_forSong = {exportSong, copySongs, trash};
}

void WindowActions::addMarkingActions()
{
    const auto add = [this](const char* name, const QString& text, Qt::Key key, const QString& icon = {}) {
        QAction* action = make(text, {QKeySequence(key)}, icon);
        action->setObjectName(QLatin1String(name));
        return action;
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
        QAction* action = makeToggle(text, {});
        action->setObjectName(QLatin1String("otherTakes_") + QLatin1String(id));
        action->setData(QString::fromLatin1(id));
        otherTakes->addAction(action);
    }
    otherTakes->actions().constFirst()->setChecked(true);
    triage = add("triageAction", tr("&Listen and choose"), Qt::Key_C);
    triage->setCheckable(true);
    triage->setToolTip(tr("Goes through the selected songs, or all that are shown, by ear and with single "
                          "keys (%1)")
                           .arg(triage->shortcut().toString(QKeySequence::NativeText)));
}

void WindowActions::addPlayingActions()
{
    playPause = make(tr("&Play or pause"), {QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_K)},
                     QStringLiteral("play"));
    previous =
        make(tr("Pre&vious song"), {QKeySequence(Qt::CTRL | Qt::Key_Left)}, QStringLiteral("previous"));
    next = make(tr("&Next song"), {QKeySequence(Qt::CTRL | Qt::Key_Right)}, QStringLiteral("next"));
    back = make(tr("&Back 5 seconds"), {QKeySequence(Qt::Key_J)});
    forward = make(tr("&Forward 5 seconds"), {QKeySequence(Qt::Key_L)});
    shuffle = makeToggle(tr("&Shuffle"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                         QStringLiteral("shuffle"));
    repeatOff = makeToggle(tr("&Off", "the queue is not repeated"), {});
    repeatAll = makeToggle(tr("&All songs", "are repeated"), {});
    repeatOne = makeToggle(tr("&This song", "is repeated"), {});
    auto* repeats = new QActionGroup(this);
    for (QAction* each : {repeatOff, repeatAll, repeatOne})
        repeats->addAction(each);
    normalise = makeToggle(tr("Normal&ise loudness"), {});
    normalise->setToolTip(tr("Plays every song at the same loudness: %1 LUFS, peaks below %2 dBTP")
                              .arg(level(Playback::targetLoudness), level(Playback::highestPeak)));
    queue = make(tr("Q&ueue"), {QKeySequence(Qt::Key_Q)}, QStringLiteral("queue"));
    replaceRegion = make(tr("&Replace a section…"), {QKeySequence(Qt::Key_R)});
    extend = make(tr("&Extend from here…"), {QKeySequence(Qt::Key_E)});
    loopRegion = makeToggle(tr("Loop re&gion"), {QKeySequence(Qt::Key_O)}, QStringLiteral("loop"));
    audition = make(tr("&Audition with 3 s before"), {QKeySequence(Qt::Key_A)});
    clearRegion = make(tr("&Clear region"), {QKeySequence(Qt::CTRL | Qt::Key_D)});
    zoomIn =
        make(tr("Zoom &in"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
             QStringLiteral("zoom-in"));
    zoomOut = make(tr("Zoom o&ut"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, QStringLiteral("zoom-out"));
    zoomFit = make(tr("&Whole song"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    mute = makeToggle(tr("&Mute"), {QKeySequence(Qt::Key_M)}, QStringLiteral("volume-muted"));
    louder = make(tr("L&ouder"), {QKeySequence(Qt::CTRL | Qt::Key_Up)});
    quieter = make(tr("&Quieter"), {QKeySequence(Qt::CTRL | Qt::Key_Down)});
    setSongPlayed(false, false);
}

bool WindowActions::pays(const QAction* action)
{
    return action->objectName() == createName;
}

QString WindowActions::plainWords(const QString& text)
{
    static const QRegularExpression decoration(QStringLiteral("\\s*\\(&.\\)|&|\\s*…|\\t.*"));
    return QString(text).remove(decoration);
}

QAction* WindowActions::make(const QString& text, const QList<QKeySequence>& keys, const QString& icon)
{
    auto* action = new QAction(text, m_window);
    action->setIconText(plainWords(text));
    action->setShortcuts(keys);
    if (!icon.isEmpty())
        action->setIcon(Theme::icon(icon));
    if (!keys.isEmpty()) {
        const QString words = action->iconText();
        action->setToolTip(tr("%1 (%2)", "what a button does (its shortcut)")
                               .arg(words, keys.first().toString(QKeySequence::NativeText)));
    }
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

QAction* WindowActions::makeToggle(const QString& text, const QList<QKeySequence>& keys, const QString& icon)
{
    QAction* action = make(text, keys, icon);
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
        QAction* action = make(words, {QKeySequence(Qt::Key_0 + rating)});
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
    bar->addMenu(tr("&Help"))->addActions({guide, commands, help, diagnostics, about});
    setSongChosen(false);
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

QList<QPair<QString, QString>> WindowActions::shortcuts() const
{
    const auto native = [](const QKeySequence& key) { return key.toString(QKeySequence::NativeText); };
    QList<QPair<QString, QString>> table{
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
    for (const QAction* action : m_all) {
        if (action->shortcuts().isEmpty())
            continue;
        table.append(
            {action->iconText(), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    }
    return table;
}

} // namespace riffdesk
