#include "windowplaying.h"

#include "audio/player.h"
#include "library/songtext.h"
#include "platform/settings.h"
#include "playback/playback.h"
#include "ui/create/createpanel.h"
#include "ui/library/librarypanel.h"
#include "ui/player/playerbar.h"
#include "ui/player/songwaveform.h"
#include "windowactions.h"

#include <QAction>

namespace riffdesk {

namespace {

constexpr double seekSeconds = 5;
constexpr double volumeStep = 0.05;

} // namespace

WindowPlaying::WindowPlaying(const Parts& parts, QObject* parent) : QObject(parent), m(parts)
{
    connectTransport();
    connectModes();
    connectLibrary();
    connectWaveform();
    showModes();
    showPlaying();
    showRegion();
}

void WindowPlaying::connectTransport()
{
    const auto on = [this](QAction* action, auto what) { connect(action, &QAction::triggered, this, what); };
    Player& sound = m.playback.player();
    Playback& playback = m.playback;
    on(m.actions.playPause, [this] { playOrPause(); });
    on(m.actions.next, [&playback] { playback.next(); });
    on(m.actions.previous, [&playback] { playback.previous(); });
    on(m.actions.back, [&] { playback.seek(sound.position() - seekSeconds); });
    on(m.actions.forward, [&] { playback.seek(sound.position() + seekSeconds); });
    on(m.actions.mute, [&sound](bool muted) { sound.setMuted(muted); });
    on(m.actions.louder, [&sound] { sound.setVolume(qMin(1.0, sound.volume() + volumeStep)); });
    on(m.actions.quieter, [&sound] { sound.setVolume(qMax(0.0, sound.volume() - volumeStep)); });
    m.actions.mute->setChecked(sound.muted());
    connect(&sound, &Player::volumeChanged, this,
            [this](double, bool muted) { m.actions.mute->setChecked(muted); });
    connect(&sound, &Player::stateChanged, this, &WindowPlaying::showPlaying);
    connect(&playback, &Playback::songChanged, this, [this] {
        showPlaying();
        showRegion();
    });
    connect(&playback, &Playback::concealedChanged, this, &WindowPlaying::titleChanged);
    connect(&playback, &Playback::queueChanged, this, &WindowPlaying::showPlaying);
}

void WindowPlaying::connectModes()
{
    using Repeat = PlayQueue::Repeat;
    Playback& playback = m.playback;
    connect(m.actions.shuffle, &QAction::triggered, &playback, &Playback::setShuffle);
    connect(m.actions.normalise, &QAction::triggered, &playback, &Playback::setNormalised);
    const auto repeat = [&](QAction* action, Repeat what) {
        connect(action, &QAction::triggered, &playback, [&playback, what] { playback.setRepeat(what); });
    };
    repeat(m.actions.repeatOff, Repeat::Off);
    repeat(m.actions.repeatAll, Repeat::All);
    repeat(m.actions.repeatOne, Repeat::One);
    connect(&playback, &Playback::modesChanged, this, &WindowPlaying::showModes);
    connect(m.actions.levelMeter, &QAction::toggled, this, [this](bool shown) {
        m.settings.setLevelMeter(shown);
        m.bar.setMeterShown(shown);
    });
    m.actions.levelMeter->setChecked(m.settings.levelMeter());
}

void WindowPlaying::connectLibrary()
{
    Playback& playback = m.playback;
    connect(&m.library, &LibraryPanel::currentSongChanged, this,
            [this](const QString& id) { m.playback.setSelected(m.library.query(), id); });
    connect(&playback, &Playback::nothingToPlay, this, [this] {
        if (const QString newest = m.library.firstSong(); !newest.isEmpty())
            play(newest);
    });
    connect(&m.library, &LibraryPanel::playRequested, this, [this](const QString& id) { play(id); });
    connect(&m.library, &LibraryPanel::playNextRequested, &playback, &Playback::playNext);
    connect(&m.library, &LibraryPanel::enqueueRequested, &playback, &Playback::enqueue);
    connect(m.actions.queue, &QAction::triggered, &m.bar, &PlayerBar::openQueue);
    connect(&m.bar, &PlayerBar::songClicked, &m.library, &LibraryPanel::select);
}

void WindowPlaying::connectWaveform()
{
    SongWaveform& wave = *m.bar.waveform();
    const auto on = [&wave](QAction* action, void (SongWaveform::*what)()) {
        connect(action, &QAction::triggered, &wave, what);
    };
    on(m.actions.replaceRegion, &SongWaveform::replaceRegion);
    on(m.actions.extend, &SongWaveform::extendFromPlayhead);
    on(m.actions.loopRegion, &SongWaveform::toggleLoop);
    on(m.actions.audition, &SongWaveform::audition);
    on(m.actions.clearRegion, &SongWaveform::clearRegion);
    on(m.actions.zoomIn, &SongWaveform::zoomIn);
    on(m.actions.zoomOut, &SongWaveform::zoomOut);
    on(m.actions.zoomFit, &SongWaveform::zoomToFit);
    connect(&m.playback, &Playback::loopChanged, this, &WindowPlaying::showRegion);

    connect(&wave, &SongWaveform::replaceRequested, this,
            [this](const QString& id, const std::optional<TimeRange>& region) {
                if (region)
                    m.form.replaceSection(id, *region);
                else
                    m.form.useAsSource(id, QStringLiteral("replace_section"));
                Q_EMIT formFilled();
            });
    connect(&wave, &SongWaveform::extendRequested, this, [this](const QString& id, double seconds) {
        m.form.extendFrom(id, seconds);
        Q_EMIT formFilled();
    });
    connect(&wave, &SongWaveform::regionChanged, this,
            [this](const QString& id, const std::optional<TimeRange>& region) {
                m.form.setSection(id, region);
                showRegion();
            });
    connect(&m.form, &CreatePanel::sectionEdited, this,
            [this, &wave](const QString& id, const std::optional<TimeRange>& region) {
                wave.setRegion(id, region);
                showRegion();
            });
}

void WindowPlaying::play(const QString& songId)
{
    if (songId == m.playback.songId() && m.playback.player().state() != Player::State::Empty)
        m.playback.toggle();
    else
        m.playback.playFrom(m.library.query(), songId);
}

void WindowPlaying::playOrPause()
{
    if (m.playback.meansSelected())
        m.playback.play();
    else
        m.playback.toggle();
}

QString WindowPlaying::title() const
{
    const std::optional<Song> song = m_playing ? m.playback.song() : std::nullopt;
    return song ? songtext::title(*song) : QString();
}

void WindowPlaying::showPlaying()
{
    const Player::State state = m.playback.player().state();
    if (state != Player::State::Loading)
        m_playing = state == Player::State::Playing;
    m.library.setPlaying(m.playback.songId(), m_playing);
    m.actions.next->setEnabled(m.playback.hasNext());
    m.actions.previous->setEnabled(m.playback.hasPrevious());
    Q_EMIT titleChanged();
}

void WindowPlaying::showModes()
{
    using Repeat = PlayQueue::Repeat;
    const Repeat repeat = m.playback.repeat();
    m.actions.shuffle->setChecked(m.playback.shuffle());
    m.actions.normalise->setChecked(m.playback.normalised());
    m.actions.repeatOff->setChecked(repeat == Repeat::Off);
    m.actions.repeatAll->setChecked(repeat == Repeat::All);
    m.actions.repeatOne->setChecked(repeat == Repeat::One);
}

void WindowPlaying::showRegion()
{
    m.actions.setSongPlayed(!m.playback.songId().isEmpty(), m.bar.waveform()->region().has_value());
    m.actions.loopRegion->setChecked(m.playback.loop().has_value());
}

} // namespace riffdesk
