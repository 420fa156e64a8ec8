#include "windowcomparing.h"

#include "compare/comparison.h"
#include "compare/songgrid.h"
#include "library/edits.h"
#include "library/library.h"
#include "library/songtext.h"
#include "runbar.h"
#include "studio/studio.h"
#include "toast.h"
#include "ui/compare/compareview.h"
#include "ui/details/detailspanel.h"
#include "ui/library/librarypanel.h"
#include "windowactions.h"
#include "windowediting.h"

#include <QAbstractItemView>
#include <QAction>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace riffdesk {

WindowComparing::WindowComparing(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts)
    , m_splicing(parts.studio.library())
{
    connect(m.actions.compare, &QAction::triggered, this, [this] {
        if (const QStringList relatives = m.details.chosenRelatives(); !relatives.isEmpty())
            open(relatives);
        else
            m.library.withSelectedIds([this](const QStringList& ids) { open(ids); });
    });
    connect(&m.library, &LibraryPanel::selectionChanged, this,
            [this](const QVector<SongSummary>& first, const SongNumbers& songs) {
                if (!m_isFollowed) // what is selected may be told at any time, also while it is hidden
                    m.details.showSongs(first, songs);
            });
    connect(&m.library, &LibraryPanel::compareRequested, this, &WindowComparing::open);
    connect(&m.details, &DetailsPanel::compareRequested, this, &WindowComparing::open);
    connect(&m.details, &DetailsPanel::openSongRequested, this, &WindowComparing::close);
    connect(&m.library, &LibraryPanel::queryChanged, this, &WindowComparing::close); // to see what is found
    connect(&m.middle, &QStackedWidget::currentChanged, this, [this] {
        if (!m_view)
            return;
        if (m.middle.currentWidget() != m_view)
            m_view->close();
        followHeard();
    });
    connect(&m.editing, &WindowEditing::flagged, this, [this](const SongNumbers&, Song::Flag flag) {
        if (m_view && flag == Song::Flag::Kept)
            m_view->choose(); // where it was blind, the choice is made
    });
    connect(&m_splicing, &MixSong::songReady, this, &WindowComparing::keep);
    connect(&m_splicing, &MixSong::failed, this, [this](const Error& error) {
        endMaking();
        m.toast.showError(error);
    });
    connect(&m_splicing, &MixSong::progressed, this,
            [this](double share) { m.bar.showProgress(tr("Putting together…"), share); });
    auto* stop = m.bar.addButton(RunBar::When::Running, "StopButton", tr("Cancel"),
                                 tr("Stop; nothing is left of the song"));
    connect(stop, &QAbstractButton::clicked, this, [this] {
        m_splicing.cancel();
        if (!m_splicing.isRunning()) // else it is in its place already
            endMaking();
    });
}

Result<QStringList> WindowComparing::comparable(const QStringList& ids) const
{
    const Library& library = m.studio.library();
    const auto problem = [](const QString& message, const QString& next) {
        return Error{Error::Category::Input, message, next};
    };
    if (ids.isEmpty() || ids.size() > CompareView::mostSongs)
        return problem(tr("Two to nine songs can be compared."), tr("Select them in the library first."));
    QVector<Song> songs;
    for (const QString& id : ids) {
        if (const auto song = library.song(id))
            songs.append(*song);
    }
    if (songs.size() == 1) {
        const Song edit = songs.constFirst();
        if (edit.parentId.isEmpty() && edit.parentRemoteId.isEmpty())
            return problem(tr("“%1” was not made from another song.").arg(songtext::title(edit)),
                           tr("Select two to nine songs to compare them."));
        const auto parent = library.song(edit.parentId);
        if (!parent)
            return problem(
                tr("The song that “%1” was made from is not in the library.").arg(songtext::title(edit)),
                tr("Select two to nine songs to compare them."));
        songs.prepend(*parent);
    } else {
        // The source before what was made from it, else the older one first.
        std::stable_sort(songs.begin(), songs.end(), [](const Song& one, const Song& other) {
            if (other.parentId == one.id || one.parentId == other.id)
                return other.parentId == one.id;
            return one.createdAt < other.createdAt;
        });
        if (const auto grid = SongGrid::of(songs, m.studio.catalogue()))
            songs = grid->ordered(songs);
    }
    QStringList found;
    for (const Song& song : std::as_const(songs)) {
        if (song.audioFile.isEmpty() || song.media != Song::Media::Ready)
            return problem(tr("The audio of “%1” is not here.").arg(songtext::title(song)),
                           tr("Fetch it again from the song's menu."));
        found.append(song.id);
    }
    return found;
}

void WindowComparing::open(const QStringList& ids)
{
    const auto songs = comparable(ids);
    if (!songs) {
        m.toast.showError(songs.error());
        return;
    }
    if (!m_view)
        openView();
    m_view->open(*songs);
    m.middle.setCurrentWidget(m_view);
    m_view->setFocus(Qt::OtherFocusReason);
}

void WindowComparing::openView()
{
    m_view = new CompareView(m.studio.library(), m.studio.playback(), m.studio.catalogue());
    m.middle.addWidget(m_view);
    m.toast.keepClearOf(m_view->compBar());
    connect(m_view, &CompareView::closeRequested, this, &WindowComparing::close);
    connect(m_view, &CompareView::heardChanged, this, &WindowComparing::followHeard);
    connect(m_view, &CompareView::menuRequested, &m.library, &LibraryPanel::showSongMenu);
    connect(m_view, &CompareView::failed, this, [this](const Error& error) { m.toast.showError(error); });
    connect(m_view, &CompareView::spliceRequested, this,
            [this](const Song& parent, const Song& edit, const SplicePlan& plan, const QStringList& files) {
                m_undoText = tr("Keep only the new bars");
                make(parent, splicedSong(parent, edit, plan), plan.path().writer(files));
            });
    connect(m_view, &CompareView::compRequested, this,
            [this](const Song& made, const Song& source, const SoundPath& path, const QStringList& files) {
                m_undoText = tr("Comp", "name of what undo takes back");
                make(source, made, path.writer(files));
            });
}

void WindowComparing::make(const Song& source, Song made, const SoundWriter& write)
{
    if (m_splicing.isRunning())
        return;
    m_view->setKeeping(true);
    m.bar.showProgress(tr("Putting together…"), 0);
    made.trashedAt = QDateTime::currentDateTimeUtc(); // keep() takes it out, which can be undone
    m_splicing.start(source, std::move(made), write, MixSong::Into::Song);
}

void WindowComparing::endMaking()
{
    m.bar.hide();
    if (m_view)
        m_view->setKeeping(false);
}

/// Keys act on the song that is heard, and the details show it, but not while it is hidden which one it is.
void WindowComparing::followHeard()
{
    const bool isOpen = m.middle.currentWidget() == m_view && !m_view->heardSong().isEmpty();
    if (!std::exchange(m_isFollowed, isOpen) && !isOpen)
        return;
    m.editing.setOnly(isOpen ? m.studio.library().number(m_view->heardSong()) : 0);
    if (isOpen)
        m.details.showSong(m_view->isBlind() ? QString() : m_view->heardSong());
    else
        m.library.tellSelection();
}

void WindowComparing::close()
{
    if (!m_view || m.middle.currentWidget() != m_view)
        return;
    m.middle.setCurrentIndex(0);
    m.library.view()->setFocus(Qt::OtherFocusReason);
}

void WindowComparing::keep(const QString& id)
{
    Library& library = m.studio.library();
    SongEdit edit = SongEdit::restore({library.number(id)});
    edit.name = m_undoText;
    library.edits().apply(edit);
    endMaking();
    const auto song = library.song(id);
    m.toast.showMessage({tr("“%1” is in the library.").arg(song ? songtext::title(*song) : QString()),
                         tr("Show"), [this, id] {
                             close();
                             m.library.select(id);
                         }});
}

} // namespace riffdesk
