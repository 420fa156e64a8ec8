#include "playback/playback.h"

#include "audio/player.h"
#include "library/library.h"
#include "playbackprivate.h"

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr double restartsAfter = 3; ///< seconds; previous() goes to the start of the song from here on
constexpr double auditionLead = 3; ///< seconds before the range
constexpr double shortestLoop = 0.02; ///< seconds; the Player's
constexpr double audibleJump = 0.2; ///< seconds

} // namespace

Playback::Playback(Player& player, Library& library, Settings& settings, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, player, library, settings))
{
    const PlaybackMemory::Modes modes = d->memory.modes();
    d->queue.setShuffled(modes.shuffle, Private::newSeed());
    d->queue.setRepeat(modes.repeat);
    d->normalised = modes.normalised;
    d->connectAll();
}

Playback::~Playback()
{
    d->save();
    d->player.disconnect(this);
}

void Playback::playFrom(const SongQuery& query, const QString& songId)
{
    open(songId, true);
    d->removedMeanwhile.clear();
    if (!d->id.isEmpty())
        d->ticket = d->search.askIds(query);
}

void Playback::open(const QString& songId, bool play)
{
    d->ticket = 0;
    d->playable.clearUnplayable();
    d->queue.set(songId.isEmpty() ? QStringList() : QStringList{songId}, songId, Private::newSeed());
    d->start(songId, play);
    d->queueEdited();
}

void Playback::enqueue(const QStringList& ids)
{
    d->queue.append(ids);
    d->queueEdited();
    if (d->id.isEmpty() && !ids.isEmpty())
        d->start(ids.first(), true);
}

void Playback::playNext(const QStringList& ids)
{
    d->queue.playNext(ids);
    d->queueEdited();
    if (d->id.isEmpty() && !ids.isEmpty())
        d->start(ids.first(), true);
}

void Playback::setSelected(const SongQuery& query, const QString& songId)
{
    d->selectedFrom = query;
    d->selected = songId;
}

bool Playback::meansSelected() const
{
    return !d->selected.isEmpty() && d->selected != d->id;
}

void Playback::playQueued(const QString& songId)
{
    if (!d->queue.ids().contains(songId))
        return;
    d->playable.clearUnplayable();
    d->start(songId, true);
}

void Playback::playAt(const QString& songId, double seconds)
{
    d->ticket = 0;
    d->playable.clearUnplayable();
    const bool isQueued = d->queue.setCurrent(songId);
    if (!isQueued)
        d->queue.set({songId}, songId, Private::newSeed());
    d->start(songId, true, seconds);
    if (!isQueued)
        d->queueEdited();
}

void Playback::prepare(const QVector<std::pair<QString, double>>& places)
{
    QVector<Player::Place> files;
    for (const auto& [id, seconds] : places) {
        if (const auto song = d->library.song(id); song && d->playable.hasAudio(id))
            files.append({d->library.audioPath(*song), seconds});
    }
    d->player.prepare(files);
}

void Playback::setQueue(const QStringList& ids)
{
    d->ticket = 0;
    d->queue.set(ids, d->id, Private::newSeed());
    d->queueEdited();
}

void Playback::dequeue(const QStringList& ids)
{
    QStringList others = ids;
    others.removeAll(d->id);
    d->queue.remove(others);
    d->queueEdited();
}

void Playback::restore()
{
    if (!d->id.isEmpty())
        return; // the user was faster
    d->memory.restore(d->queue);
    const PlaybackMemory::Place place = d->memory.place();
    const std::optional<Song> song = place.songId.isEmpty() ? std::nullopt : d->library.song(place.songId);
    if (song && !song->trashedAt.isValid()) {
        if (d->queue.current() != place.songId)
            d->queue.set({place.songId}, place.songId, Private::newSeed());
        d->start(place.songId, false);
        if (place.seconds > 0 && d->player.state() != Player::State::Empty)
            d->jumpTo(place.seconds);
    }
    d->queueEdited();
}

void Playback::save()
{
    d->save();
}

void Playback::play()
{
    if (meansSelected()) {
        playFrom(d->selectedFrom, d->selected);
        return;
    }
    d->player.setStop(std::nullopt);
    if (d->player.state() != Player::State::Empty) {
        d->wanted = true;
        d->player.play();
        return;
    }
    d->playable.clearUnplayable();
    const QString songId = d->id.isEmpty() ? d->playable.following(d->queue, true) : d->id;
    if (!songId.isEmpty())
        d->start(songId, true);
    else
        Q_EMIT nothingToPlay();
}

void Playback::pause()
{
    d->player.setStop(std::nullopt);
    d->wanted = false;
    d->player.pause();
}

void Playback::toggle()
{
    if (d->isPlaying())
        pause();
    else
        play();
}

void Playback::stop()
{
    pause();
    if (d->player.state() != Player::State::Empty)
        d->jumpTo(0);
}

void Playback::next()
{
    d->playable.clearUnplayable();
    const QString songId = d->playable.following(d->queue, true);
    if (!songId.isEmpty())
        d->start(songId, d->shouldPlay());
}

void Playback::previous()
{
    d->playable.clearUnplayable();
    const QString songId = d->playable.preceding(d->queue);
    if (songId.isEmpty() || d->player.position() > restartsAfter)
        seek(0);
    else
        d->start(songId, d->shouldPlay());
}

void Playback::seek(double seconds)
{
    if (d->player.state() != Player::State::Empty && std::isfinite(seconds))
        d->jumpTo(seconds);
}

void Playback::setLoop(std::optional<TimeRange> range)
{
    if (d->player.state() == Player::State::Empty
        || (range && !(range->start >= 0 && range->length() >= shortestLoop)))
        range.reset();
    const double before = d->player.position();
    d->jumping = true;
    d->player.setLoop(range);
    d->jumping = false;
    d->position = d->player.position();
    d->setLoop(range);
    if (std::abs(d->position - before) > audibleJump)
        Q_EMIT seeked(d->position);
}

void Playback::audition(const TimeRange& range)
{
    if (d->player.state() == Player::State::Empty || !(range.start >= 0 && range.length() > 0))
        return;
    setLoop(std::nullopt);
    d->jumpTo(std::max(0.0, range.start - auditionLead));
    d->player.setStop(range.end);
    d->wanted = true;
    d->player.play();
}

void Playback::setStems(const QStringList& files, const QVector<StereoGain>& gains)
{
    const std::optional<Song> playing = d->library.song(d->id); // also while it is concealed
    if (!playing || (files.isEmpty() && d->stems.isEmpty()))
        return;
    const bool play = d->isPlaying();
    const double at = d->player.position();
    const std::optional<TimeRange> loop = d->loop;
    if (!files.isEmpty())
        d->player.open(files, play);
    else if (d->playable.hasAudio(d->id))
        d->player.open(d->library.audioPath(*playing), play);
    else
        d->player.close();
    d->player.setGain(d->gainOf(*playing));
    d->player.setStemGains(gains);
    d->setProblem(std::nullopt);
    if (at > 0 && d->player.state() != Player::State::Empty)
        d->jumpTo(at);
    if (loop)
        d->player.setLoop(loop);
    d->offeredPath.clear(); // the player has forgotten it
    d->setStems(files);
    d->refresh();
}

void Playback::setStemGains(const QVector<StereoGain>& gains)
{
    if (!d->stems.isEmpty())
        d->player.setStemGains(gains);
}

void Playback::setStemTurns(const QVector<StemTurn>& turns, double fadeSeconds)
{
    if (!d->stems.isEmpty())
        d->player.setStemTurns(turns, fadeSeconds);
}

bool Playback::isHeardAsStems() const
{
    return !d->stems.isEmpty();
}

void Playback::setShuffle(bool on)
{
    if (d->queue.shuffled() == on)
        return;
    d->queue.setShuffled(on, Private::newSeed());
    d->saveModes();
    d->queueEdited();
}

void Playback::setRepeat(PlayQueue::Repeat repeat)
{
    if (d->queue.repeat() == repeat)
        return;
    d->queue.setRepeat(repeat);
    d->saveModes();
    d->refresh();
}

void Playback::setNormalised(bool on)
{
    if (std::exchange(d->normalised, on) == on)
        return;
    d->saveModes();
    if (const std::optional<Song> playing = d->library.song(d->id))
        d->player.setGain(d->gainOf(*playing));
    d->refresh();
}

Player& Playback::player() const
{
    return d->player;
}

QString Playback::songId() const
{
    return d->id;
}

std::optional<Song> Playback::song() const
{
    const auto song = d->id.isEmpty() ? std::nullopt : d->library.song(d->id);
    if (!song || d->concealed.isEmpty())
        return song;
    Song shown;
    shown.id = song->id;
    shown.title = d->concealed;
    shown.durationSeconds = song->durationSeconds;
    shown.media = song->media;
    return shown;
}

void Playback::conceal(const QString& title)
{
    if (std::exchange(d->concealed, title) != title)
        Q_EMIT concealedChanged();
}

bool Playback::isConcealed() const
{
    return !d->concealed.isEmpty();
}

const PlayQueue& Playback::queue() const
{
    return d->queue;
}

bool Playback::canPlay() const
{
    return !d->id.isEmpty() || hasNext() || d->library.count() > 0;
}

bool Playback::hasNext() const
{
    return d->next;
}

bool Playback::hasPrevious() const
{
    return d->previous;
}

bool Playback::shuffle() const
{
    return d->queue.shuffled();
}

PlayQueue::Repeat Playback::repeat() const
{
    return d->queue.repeat();
}

bool Playback::normalised() const
{
    return d->normalised;
}

std::optional<TimeRange> Playback::loop() const
{
    return d->loop;
}

std::optional<Error> Playback::problem() const
{
    return d->problem;
}

} // namespace riffdesk
