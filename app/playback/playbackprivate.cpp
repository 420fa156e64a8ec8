#include "playbackprivate.h"

#include "audio/player.h"
#include "library/library.h"

#include <QRandomGenerator>

namespace riffdesk {

namespace {

constexpr double jumpedBack = 0.2; ///< seconds; what is less is how the position wavers
constexpr double nearEnd = 0.5; ///< seconds; a song left there starts from its beginning
constexpr double aMoment = 2; ///< seconds of a song after which it was heard
constexpr int saveInterval = 5000; ///< ms

} // namespace

quint32 Playback::Private::newSeed()
{
    return QRandomGenerator::global()->generate();
}

void Playback::Private::connectAll()
{
    saving.setSingleShot(true);
    saving.setInterval(saveInterval);
    connect(&saving, &QTimer::timeout, &q, [this] { save(); });
    connect(&player, &Player::stateChanged, &q, [this](Player::State state) {
        if (state == Player::State::Playing) {
            playable.clearUnplayable();
            refresh();
        }
        if (state == Player::State::Playing || state == Player::State::Paused)
            wanted = state == Player::State::Playing;
        saveSoon();
    });
    connect(&player, &Player::positionChanged, &q, [this](double seconds) { onPosition(seconds); });
    connect(&player, &Player::advanced, &q, [this] { onAdvanced(); });
    connect(&player, &Player::finished, &q, [this] {
        markHeard();
        moveOn();
    });
    connect(&player, &Player::failed, &q, [this](const Error& error) { onFailed(error); });
    connect(&library, &Library::songsChanged, &q, [this](const QStringList& ids) { onSongsChanged(ids); });
    connect(&library, &Library::songsRemoved, &q, [this](const QStringList& ids) { onRemoved(ids); });
    connect(&library, &Library::songAdded, &q, [this] {
        if (id.isEmpty())
            Q_EMIT q.queueChanged(); // something can be played now
    });
    connect(&search, &SongSearch::idsAnswered, &q,
            [this](quint64 answered, const QStringList& ids) { onIds(answered, ids); });
}

void Playback::Private::start(const QString& songId, bool play, double from)
{
    const std::optional<Song> song = songId.isEmpty() ? std::nullopt : library.song(songId);
    const QString now = song ? songId : QString();
    const bool another = std::exchange(id, now) != now;
    if (song)
        queue.setCurrent(songId);
    wanted = play;
    advanced = false;
    position = from;
    heardFrom = from;
    heard = false;
    offeredId.clear();
    offeredPath.clear();
    queueUnsaved = true;
    setStems({});
    const bool ready = song && playable.hasAudio(songId);
    if (ready) {
        player.open(library.audioPath(*song), play, from);
        player.setGain(gainOf(*song));
    } else {
        player.close();
    }
    if (another) {
        selected.clear();
        Q_EMIT q.songChanged(id);
    }
    if (ready && from > 0)
        Q_EMIT q.seeked(from);
    setLoop(std::nullopt);
    setProblem(std::nullopt);
    refresh();
    saveSoon();
}

/// The song has come to its end, or cannot be played, without the user's doing.
void Playback::Private::moveOn()
{
    const QString nextId = playable.following(queue, false);
    if (nextId.isEmpty())
        return;
    start(nextId, true);
    advanced = true;
}

void Playback::Private::onFailed(const Error& error)
{
    if (!stems.isEmpty()) { // the song itself may be whole
        setProblem(error);
        return;
    }
    playable.markUnplayable(id);
    const bool wasAdvanced = advanced;
    setProblem(error);
    refresh();
    if (wasAdvanced)
        moveOn();
}

void Playback::Private::onAdvanced()
{
    markHeard();
    heard = false;
    heardFrom = 0;
    id = offeredId;
    setStems({});
    playable.clearUnplayable();
    queue.setCurrent(id);
    wanted = true;
    advanced = true;
    position = 0;
    offeredId.clear();
    offeredPath.clear();
    queueUnsaved = true;
    selected.clear();
    Q_EMIT q.songChanged(id);
    setLoop(std::nullopt);
    setProblem(std::nullopt);
    refresh();
}

void Playback::Private::onPosition(double seconds)
{
    const bool back = !jumping && player.state() == Player::State::Playing && seconds < position - jumpedBack;
    position = seconds;
    heardFrom = qMin(heardFrom, seconds);
    if (!jumping && player.state() == Player::State::Playing && seconds - heardFrom >= aMoment)
        markHeard();
    if (back)
        Q_EMIT q.seeked(seconds); // round a loop
    saveSoon();
}

void Playback::Private::onSongsChanged(const QStringList& ids)
{
    if (ids.contains(id)) {
        const std::optional<Song> song = library.song(id);
        const bool ready = song && song->media == Song::Media::Ready;
        if (!ready && problem) {
            playable.clearUnplayable(id); // its audio is fetched anew
            setProblem(std::nullopt);
        }
        if (ready && player.state() == Player::State::Empty && !problem && stems.isEmpty())
            start(id, false);
        else if (song)
            player.setGain(gainOf(*song));
    }
    refresh();
}

void Playback::Private::onRemoved(const QStringList& ids)
{
    queue.remove(ids);
    if (ticket != 0)
        removedMeanwhile += ids;
    if (ids.contains(selected))
        selected.clear();
    queueEdited();
    if (ids.contains(id) && !isPlaying())
        start({}, false);
}

void Playback::Private::onIds(quint64 answered, const QStringList& ids)
{
    if (std::exchange(ticket, answered == ticket ? 0 : ticket) != answered)
        return;
    const QStringList known = queue.ids();
    const QStringList addedMeanwhile = known.mid(known.indexOf(queue.current()) + 1);
    queue.set(ids, queue.current(), newSeed());
    queue.playNext(addedMeanwhile);
    queue.remove(removedMeanwhile);
    queueEdited();
}

void Playback::Private::queueEdited()
{
    queueUnsaved = true;
    refresh(true);
    saveSoon();
}

/// Updates the player and the observers to what follows now. `edited`: the queue has other songs.
void Playback::Private::refresh(bool edited)
{
    const QString nextId = playable.following(queue, false);
    player.setRepeat(!id.isEmpty() && nextId == id);
    offerNext(nextId == id ? QString() : nextId);
    if (isPlaying())
        keeper.want({id, nextId});
    const bool nextNow = !playable.following(queue, true).isEmpty();
    const bool previousNow = !playable.preceding(queue).isEmpty();
    const bool changed = edited || nextNow != next || previousNow != previous;
    next = nextNow;
    previous = previousNow;
    if (changed)
        Q_EMIT q.queueChanged();
}

void Playback::Private::offerNext(const QString& nextId)
{
    if (player.state() == Player::State::Empty)
        return;
    const std::optional<Song> song = nextId.isEmpty() ? std::nullopt : library.song(nextId);
    const QString path = song ? library.audioPath(*song) : QString();
    const double gain = song ? gainOf(*song) : 1;
    offeredId = path.isEmpty() ? QString() : nextId;
    const bool samePath = std::exchange(offeredPath, path) == path;
    const bool sameGain = std::exchange(offeredGain, gain) == gain;
    if (!samePath || !sameGain)
        player.setNext(path, gain);
}

void Playback::Private::setStems(const QStringList& files)
{
    const bool were = !std::exchange(stems, files).isEmpty();
    if (were == stems.isEmpty())
        Q_EMIT q.stemsChanged();
}

void Playback::Private::jumpTo(double seconds)
{
    jumping = true;
    player.seek(seconds);
    jumping = false;
    position = player.position();
    heardFrom = position;
    Q_EMIT q.seeked(position);
    saveSoon();
}

/// The song that is on is no longer new. Songs can be heard without being kept as such: then they stay new.
void Playback::Private::markHeard()
{
    if (!std::exchange(heard, true) && !id.isEmpty())
        library.applySoon(SongEdit::countPlay(library.number(id)), &q, [](const Result<SongEdit>&) {});
}

void Playback::Private::setLoop(std::optional<TimeRange> range)
{
    if (std::exchange(loop, range) != range)
        Q_EMIT q.loopChanged();
}

void Playback::Private::setProblem(std::optional<Error> found)
{
    if (problem == found)
        return;
    problem = std::move(found);
    Q_EMIT q.problemChanged();
}

bool Playback::Private::isPlaying() const
{
    const Player::State state = player.state();
    return state == Player::State::Playing || (state == Player::State::Loading && wanted);
}

/// Whether the user wants to hear something, even if this song cannot be played.
bool Playback::Private::shouldPlay() const
{
    return isPlaying() || (player.state() == Player::State::Empty && wanted);
}

/// One as long as the loudness is not known: it is put right when it is.
double Playback::Private::gainOf(const Song& song) const
{
    if (!normalised || !song.loudness || !song.truePeak)
        return 1;
    return Loudness{*song.loudness, *song.truePeak}.gainTo(targetLoudness, highestPeak);
}

void Playback::Private::saveModes()
{
    memory.keep(PlaybackMemory::Modes{queue.shuffled(), queue.repeat(), normalised});
    Q_EMIT q.modesChanged();
}

void Playback::Private::saveSoon()
{
    if (!saving.isActive())
        saving.start();
}

void Playback::Private::save()
{
    saving.stop();
    const bool over = player.duration() > 0 && player.position() > player.duration() - nearEnd;
    memory.keep(PlaybackMemory::Place{id, over ? 0 : player.position()});
    if (std::exchange(queueUnsaved, false))
        memory.keep(queue);
}

} // namespace riffdesk
