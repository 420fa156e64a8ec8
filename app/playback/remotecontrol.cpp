#include "playback/remotecontrol.h"

#include "audio/player.h"
#include "library/library.h"
#include "library/songtext.h"
#include "playback/playback.h"

namespace riffdesk {

namespace {

Mpris::Loop loopOf(PlayQueue::Repeat repeat)
{
    switch (repeat) {
    case PlayQueue::Repeat::All:
        return Mpris::Loop::Playlist;
    case PlayQueue::Repeat::One:
        return Mpris::Loop::Track;
    case PlayQueue::Repeat::Off:
        break;
    }
    return Mpris::Loop::None;
}

PlayQueue::Repeat repeatOf(Mpris::Loop loop)
{
    switch (loop) {
    case Mpris::Loop::Playlist:
        return PlayQueue::Repeat::All;
    case Mpris::Loop::Track:
        return PlayQueue::Repeat::One;
    case Mpris::Loop::None:
        break;
    }
    return PlayQueue::Repeat::Off;
}

} // namespace

RemoteControl::RemoteControl(Playback& playback, const Library& library, QObject* parent)
    : QObject(parent)
    , m_playback(playback)
    , m_library(library)
{ }

RemoteControl::~RemoteControl() = default;

bool RemoteControl::start()
{
    if (!m_mpris.publish())
        return false;
    m_mpris.setPositionSource([this] { return m_playback.player().position(); });
    connectRequests();
    connectNews();
    showTrack();
    showStatus();
    showAbilities();
    showModes();
    showVolume();
    return true;
}

void RemoteControl::connectRequests()
{
    connect(&m_mpris, &Mpris::playRequested, &m_playback, &Playback::play);
    connect(&m_mpris, &Mpris::pauseRequested, &m_playback, &Playback::pause);
    connect(&m_mpris, &Mpris::toggleRequested, &m_playback, &Playback::toggle);
    connect(&m_mpris, &Mpris::nextRequested, &m_playback, &Playback::next);
    connect(&m_mpris, &Mpris::previousRequested, &m_playback, &Playback::previous);
    connect(&m_mpris, &Mpris::seekRequested, &m_playback, &Playback::seek);
    connect(&m_mpris, &Mpris::shuffleRequested, &m_playback, &Playback::setShuffle);
    connect(&m_mpris, &Mpris::loopRequested, this,
            [this](Mpris::Loop loop) { m_playback.setRepeat(repeatOf(loop)); });
    connect(&m_mpris, &Mpris::stopRequested, this, [this] {
        m_playback.stop();
        m_stopped = true;
        showStatus();
    });
    connect(&m_mpris, &Mpris::volumeRequested, this, [this](double volume) {
        m_playback.player().setVolume(volume);
        m_playback.player().setMuted(false);
    });
    connect(&m_mpris, &Mpris::raiseRequested, this, &RemoteControl::raiseRequested);
    connect(&m_mpris, &Mpris::quitRequested, this, &RemoteControl::quitRequested);
}

void RemoteControl::connectNews()
{
    Player& player = m_playback.player();
    connect(&m_playback, &Playback::songChanged, this, [this] {
        m_stopped = false;
        showTrack();
        showStatus();
        showAbilities();
    });
    connect(&m_playback, &Playback::concealedChanged, this, &RemoteControl::showTrack);
    connect(&m_playback, &Playback::queueChanged, this, &RemoteControl::showAbilities);
    connect(&m_playback, &Playback::modesChanged, this, &RemoteControl::showModes);
    connect(&m_playback, &Playback::seeked, this, [this](double seconds) { m_mpris.emitSeeked(seconds); });
    connect(&player, &Player::stateChanged, this, [this] {
        showStatus();
        showAbilities();
    });
    connect(&player, &Player::durationChanged, this, [this] {
        showTrack();
        showAbilities();
    });
    connect(&player, &Player::volumeChanged, this, &RemoteControl::showVolume);
    connect(&m_library, &Library::songsChanged, this, [this](const QStringList& ids) {
        if (ids.contains(m_playback.songId()))
            showTrack();
    });
}

void RemoteControl::showTrack()
{
    const std::optional<Song> song = m_playback.song();
    if (!song)
        return m_mpris.setTrack(std::nullopt);
    const double measured = m_playback.player().duration();
    Mpris::Track track;
    track.id = song->id;
    track.title = songtext::title(*song);
    track.artist = song->model;
    track.album = QStringLiteral("Riffdesk");
    track.genre = song->style;
    track.lyrics = song->lyrics;
    track.coverPath = m_library.coverPath(*song);
    track.audioPath = m_library.audioPath(*song);
    track.lengthSeconds = measured > 0 ? measured : song->durationSeconds;
    track.rating = song->rating;
    track.created = song->createdAt;
    m_mpris.setTrack(track);
}

void RemoteControl::showStatus()
{
    switch (m_playback.player().state()) {
    case Player::State::Playing:
        m_stopped = false;
        return m_mpris.setStatus(Mpris::Status::Playing);
    case Player::State::Paused:
        return m_mpris.setStatus(m_stopped ? Mpris::Status::Stopped : Mpris::Status::Paused);
    case Player::State::Empty:
        return m_mpris.setStatus(Mpris::Status::Stopped);
    case Player::State::Loading:
        break; // a moment between two songs is no change
    }
}

void RemoteControl::showAbilities()
{
    const Player& player = m_playback.player();
    const bool there = player.state() != Player::State::Empty;
    Mpris::Can can;
    can.play = m_playback.canPlay();
    can.next = m_playback.hasNext();
    can.previous = there || m_playback.hasPrevious(); // else to the start of the song
    can.seek = there;
    m_mpris.setCan(can);
}

void RemoteControl::showModes()
{
    m_mpris.setShuffle(m_playback.shuffle());
    m_mpris.setLoop(loopOf(m_playback.repeat()));
}

void RemoteControl::showVolume()
{
    const Player& player = m_playback.player();
    m_mpris.setVolume(player.muted() ? 0 : player.volume());
}

} // namespace riffdesk
