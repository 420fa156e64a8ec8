#include "ui/window/windowactions.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QWidget>

namespace riffdesk {

namespace {
constexpr int maxRating = 5;

/// The words of a menu entry for a tooltip or a table: without the mnemonic, which Chinese writes "文件(&F)",
/// the dots and the shortcut after the tab.
QString plainWords(const QString& text)
{
    static const QRegularExpression decoration(QStringLiteral("\\s*\\(&.\\)|&|\\s*…|\\t.*"));
    return QString(text).remove(decoration);
}
} // namespace

WindowActions::WindowActions(const Catalogue& catalogue, QWidget* window)
    : QObject(window)
    , m_catalogue(catalogue)
    , m_window(window)
{
    newSong = make(tr("&New song"), {QKeySequence::New}, QStringLiteral("plus"));
    // The Create panel holds the shortcut itself; here it is only told.
    create = make(tr("&Create") + QStringLiteral("\tCtrl+Return"), {});
    exportSong = make(tr("&Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, QStringLiteral("export"));
    openFolder = make(tr("Open &library folder"), {}, QStringLiteral("folder"));
    settings = make(tr("&Settings…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, QStringLiteral("settings"));
    quit = make(tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);
    undoTrash = make(tr("&Undo delete"), {QKeySequence::Undo}, QStringLiteral("undo"));
    undoTrash->setEnabled(false);
    find = make(tr("&Find"), {QKeySequence::Find}, QStringLiteral("search"));
    trash = make(tr("Move to &trash"), {QKeySequence(Qt::Key_Delete)}, QStringLiteral("trash"));
    grid = makeToggle(tr("&Grid"), QKeySequence(Qt::CTRL | Qt::Key_G), QStringLiteral("grid"));
    list = makeToggle(tr("&List"), QKeySequence(Qt::CTRL | Qt::Key_L), QStringLiteral("list"));
    auto* views = new QActionGroup(this);
    views->addAction(grid);
    views->addAction(list);
    showCreate = makeToggle(tr("&Create panel"), QKeySequence(Qt::CTRL | Qt::Key_1));
    showLibrary = makeToggle(tr("Li&brary panel"), QKeySequence(Qt::CTRL | Qt::Key_2));
    showDetails = makeToggle(tr("&Details panel"), QKeySequence(Qt::CTRL | Qt::Key_3));
    playPause = make(tr("&Play or pause"), {QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_K)},
                     QStringLiteral("play"));
    previous =
        make(tr("Pre&vious song"), {QKeySequence(Qt::CTRL | Qt::Key_Left)}, QStringLiteral("previous"));
    next = make(tr("&Next song"), {QKeySequence(Qt::CTRL | Qt::Key_Right)}, QStringLiteral("next"));
    back = make(tr("&Back 5 seconds"), {QKeySequence(Qt::Key_J)});
    forward = make(tr("&Forward 5 seconds"), {QKeySequence(Qt::Key_L)});
    mute = makeToggle(tr("&Mute"), QKeySequence(Qt::Key_M), QStringLiteral("volume-muted"));
    louder = make(tr("L&ouder"), {QKeySequence(Qt::CTRL | Qt::Key_Up)});
    quieter = make(tr("&Quieter"), {QKeySequence(Qt::CTRL | Qt::Key_Down)});
    help = make(tr("&Keyboard shortcuts"), {QKeySequence(Qt::Key_F1)}, QStringLiteral("info"));
    about = make(tr("&About Riffdesk"), {});
    about->setMenuRole(QAction::AboutRole);
    m_forSong = {exportSong, trash};
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

QAction* WindowActions::makeToggle(const QString& text, const QKeySequence& key, const QString& icon)
{
    QAction* action = make(text, {key}, icon);
    action->setCheckable(true);
    return action;
}

void WindowActions::fillMenus(QMenuBar* bar)
{
    QMenu* file = bar->addMenu(tr("&File"));
    file->addActions({newSong, create});
    file->addSeparator();
    file->addActions({exportSong, openFolder});
    file->addSeparator();
    file->addActions({settings, quit});

    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addAction(undoTrash);
    edit->addSeparator();
    edit->addActions({find, trash});

    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions({grid, list});
    view->addSeparator();
    view->addActions({showCreate, showLibrary, showDetails});

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
                                            : tr("%n stars", "at least two", rating);
        QAction* action = make(words, {QKeySequence(Qt::Key_0 + rating)});
        m_rate->addAction(action);
        m_ratings.append(action);
        connect(action, &QAction::triggered, this, [this, rating] { Q_EMIT rateChosen(rating); });
    }
    song->addSeparator();
    song->addActions({exportSong, trash});

    QMenu* play = bar->addMenu(tr("&Play"));
    play->addActions({playPause, previous, next});
    play->addSeparator();
    play->addActions({back, forward});
    play->addSeparator();
    play->addActions({mute, louder, quieter});

    bar->addMenu(tr("&Help"))->addActions({help, about});
    setSongChosen(false);
}

void WindowActions::setSongChosen(bool chosen)
{
    for (QAction* action : std::as_const(m_forSong))
        action->setEnabled(chosen);
    for (QAction* action : std::as_const(m_ratings))
        action->setEnabled(chosen);
    if (m_rate)
        m_rate->setEnabled(chosen);
    if (m_source)
        m_source->setEnabled(chosen);
}

QList<QPair<QString, QString>> WindowActions::shortcuts() const
{
    QList<QPair<QString, QString>> table{
        {tr("Create"), QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)}};
    for (const QAction* action : m_all) {
        if (action->shortcuts().isEmpty())
            continue;
        table.append(
            {action->iconText(), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    }
    return table;
}

} // namespace riffdesk
