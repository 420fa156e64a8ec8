#include "windowediting.h"

#include "library/edits.h"
#include "library/library.h"
#include "library/songtext.h"
#include "platform/settings.h"
#include "playback/playback.h"
#include "tagpicker.h"
#include "toast.h"
#include "ui/library/librarypanel.h"
#include "windowactions.h"
#include "windowcreating.h"

#include <QAction>
#include <QActionGroup>
#include <QFontMetrics>

#include <utility>

namespace riffdesk {

namespace {

const QString otherTakesState = QStringLiteral("library/othertakes");
constexpr int markDelayMs = 300;
constexpr int titleWidth = 240; ///< of a title within a message, in device independent pixels

bool isTrash(const SongEdit& edit)
{
    const auto* set = edit.steps.isEmpty() ? nullptr : std::get_if<SongEdit::SetField>(&edit.steps.first());
    return set && set->field == SongEdit::Field::TrashedAt && !set->value.isNull();
}

/// How many takes were rejected beside one that was kept; 0 for any other edit.
int rejectedBeside(const SongEdit& edit)
{
    const auto* set = edit.steps.size() == 2 ? std::get_if<SongEdit::SetField>(&edit.steps.last()) : nullptr;
    return set && set->field == SongEdit::Field::Flag ? int(set->songs.size()) : 0;
}

} // namespace

WindowEditing::WindowEditing(const Parts& parts, QObject* parent) : QObject(parent), m(parts)
{
    Edits& edits = m.library.edits();
    connectMarks();
    connect(m.actions.undo, &QAction::triggered, this, &WindowEditing::undo);
    connect(m.actions.redo, &QAction::triggered, &edits, &Edits::redo);
    connect(&edits, &Edits::applied, this, &WindowEditing::tell);
    connect(&edits, &Edits::failed, this, [this](const Error& error) { m.toast.showError(error); });
    connect(&edits, &Edits::changed, this, [this] {
        m_isUndoing = false;
        if (m_offered > 0 && !m.library.edits().isNext(m_offered)) {
            m_offered = 0;
            m.toast.withdrawButton();
        }
        showState();
    });
    // What comes back from the trash by undo is looked for next.
    connect(&m.library, &Library::songsRestored, this, [this](const QStringList& ids) {
        if (m_isUndoing)
            m.panel.selectSongs(ids);
    });
    connect(&m.creating, &WindowCreating::heldChanged, this, [this] {
        m_newest = Newest::Create;
        if (m.creating.undoName().isEmpty() && m_offered == 0)
            m.toast.withdrawButton();
        showState();
    });
    connect(&m.creating, &WindowCreating::messageReady, this, [this](const QString& sentence, bool canUndo) {
        m_offered = 0;
        if (canUndo)
            m.toast.showMessage({sentence, tr("Undo"), [this] { m.creating.undo(); }});
        else
            m.toast.showMessage({sentence});
    });
    showState();
}

bool WindowEditing::isCreateNext() const
{
    return !m.creating.undoName().isEmpty() && (m_newest == Newest::Create || !m.library.edits().canUndo());
}

void WindowEditing::undo()
{
    if (isCreateNext()) {
        m.creating.undo();
        return;
    }
    if (m_offered > 0 && m.library.edits().isNext(m_offered))
        m.toast.hide(); // it is what the message is about
    m_isUndoing = true;
    m.library.edits().undo();
}

void WindowEditing::showState()
{
    const Edits& edits = m.library.edits();
    const auto show = [](QAction& action, const QString& plain, const QString& text, const QString& name,
                         bool isThere) {
        action.setEnabled(isThere);
        action.setText(
            name.isEmpty() ? plain : text.arg(QString(name).replace(QLatin1Char('&'), QLatin1String("&&"))));
    };
    show(*m.actions.undo, tr("&Undo"), tr("&Undo: %1"),
         isCreateNext() ? m.creating.undoName() : edits.undoName(), isCreateNext() || edits.canUndo());
    show(*m.actions.redo, tr("&Redo"), tr("&Redo: %1"), edits.redoName(), edits.canRedo());
}

void WindowEditing::tell(const SongEdit& edit, int step)
{
    m_newest = Newest::Edit;
    if (isTrash(edit)) {
        const SongNumbers& songs = std::get<SongEdit::SetField>(edit.steps.first()).songs;
        const auto song = songs.size() == 1 ? m.library.summary(songs.first()) : std::nullopt;
        m_offered = step;
        const QString title =
            QFontMetrics(m.toast.font())
                .elidedText(song ? songtext::title(*song) : QString(), Qt::ElideRight, titleWidth);
        m.toast.showMessage(
            {song ? tr("“%1” moved to trash").arg(title)
                  : tr("%Ln songs moved to trash", "at least two", static_cast<int>(songs.size())),
             tr("Undo"), [this] { undo(); }});
    }
    if (const int others = rejectedBeside(edit); others > 0) {
        m_offered = step;
        m.toast.showMessage({others == 1 ? tr("Kept; the other take is rejected")
                                         : tr("Kept; %Ln other takes are rejected", "at least two", others),
                             tr("Undo"), [this] { undo(); }});
    }
    showState();
}

void WindowEditing::trash(const SongNumbers& songs)
{
    if (!songs.isEmpty())
        m.library.edits().apply(SongEdit::trash(songs));
}

void WindowEditing::connectMarks()
{
    m_markTimer.setSingleShot(true);
    m_markTimer.setInterval(markDelayMs);
    connect(&m_markTimer, &QTimer::timeout, this, &WindowEditing::markNow);
    connect(&m.actions, &WindowActions::rateChosen, this, [this](int stars) {
        markSoon([this, stars](const SongNumbers& songs) {
            m.library.edits().apply(SongEdit::rate(songs, stars));
        });
    });
    for (const auto& [action, wanted] :
         {std::pair(m.actions.keep, Song::Flag::Kept), std::pair(m.actions.reject, Song::Flag::Rejected),
          std::pair(m.actions.unflag, Song::Flag::None)}) {
        connect(action, &QAction::triggered, this, [this, wanted = wanted] {
            markSoon([this, wanted](const SongNumbers& songs) { flag(songs, wanted); });
        });
    }
    const QString chosen = QString::fromLatin1(m.settings.state(otherTakesState));
    for (QAction* action : m.actions.otherTakes->actions()) {
        if (action->data().toString() == chosen)
            action->setChecked(true);
        connect(action, &QAction::triggered, this, [this, action] {
            m.settings.setState(otherTakesState, action->data().toString().toLatin1());
        });
    }
    connect(m.actions.tag, &QAction::triggered, this, [this] {
        markSoon([this](const SongNumbers& songs) {
            if (!m_tags)
                m_tags = new TagPicker(m.library, &m.panel);
            m_tags->openFor(songs);
        });
    });
}

SongNumbers WindowEditing::songsMeant() const
{
    return m_only != 0 ? SongNumbers{m_only} : m.panel.selectedSongs();
}

SongNumbers WindowEditing::songsToMark() const
{
    const SongNumbers meant = songsMeant();
    const SongNumber playing = meant.isEmpty() ? m.library.number(m.playback.songId()) : 0;
    return playing != 0 ? SongNumbers{playing} : meant;
}

void WindowEditing::markSoon(const Mark& mark)
{
    m_mark = [mark, songs = songsToMark()] {
        if (!songs.isEmpty())
            mark(songs);
    };
    if (m_only != 0)
        markNow();
    else
        m_markTimer.start();
}

void WindowEditing::markNow()
{
    m_markTimer.stop();
    if (const auto mark = std::exchange(m_mark, {}))
        mark();
}

void WindowEditing::dropMark()
{
    m_markTimer.stop();
    m_mark = {};
}

/// What becomes of the other takes that nothing is decided about is the user's choice.
void WindowEditing::keepTake(SongNumber song)
{
    SongNumbers others = m.library.takes(song);
    others.removeIf([this, song](SongNumber other) {
        const auto summary = m.library.summary(other);
        return other == song || !summary || summary->flag != Song::Flag::None;
    });
    const QString choice = m.actions.otherTakes->checkedAction()->data().toString();
    if (choice != QLatin1String("reject"))
        others.clear();
    m.library.edits().apply(others.isEmpty() ? SongEdit::flag({song}, Song::Flag::Kept)
                                             : SongEdit::keepTake(song, others));
    if (choice == QLatin1String("fold"))
        m.panel.fold(song);
    if (!others.isEmpty())
        Q_EMIT flagged(others, Song::Flag::Rejected);
    Q_EMIT flagged({song}, Song::Flag::Kept);
}

void WindowEditing::flag(const SongNumbers& songs, Song::Flag flag)
{
    if (flag == Song::Flag::Kept && songs.size() == 1) {
        keepTake(songs.first());
        return;
    }
    m.library.edits().apply(SongEdit::flag(songs, flag));
    Q_EMIT flagged(songs, flag);
}

} // namespace riffdesk
