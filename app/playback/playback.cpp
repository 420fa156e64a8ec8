#include "playback/playback.h"

#include "audio/player.h"
#include "library/library.h"
#include "playback/loudnesskeeper.h"
#include "playback/playbackmemory.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr double restartsAfter = 3; ///< seconds; previous() goes to the start of the song from here on
constexpr double auditionLead = 3; ///< seconds before the range
constexpr double shortestLoop = 0.02; ///< seconds; the Player's
constexpr double jumpedBack = 0.2; ///< seconds; what is less is how the position wavers
constexpr double nearEnd = 0.5; ///< seconds; who comes back there wants the song from its start
constexpr int saveInterval = 5000; ///< ms
constexpr int mostSkipped = 100; ///< songs without audio in a row; then nothing follows

quint32 newSeed()
{
    return QRandomGenerator::global()->generate();
}

} // namespace

class Playback::Private
{
public:
    Private(Playback& playback, Player& sound, Library& songs, Settings& settings, QString databasePath)
        : q(playback)
        , player(sound)
        , library(songs)
        , memory(settings)
        , search(std::move(databasePath))
        , keeper(songs)
    { }

    void connectAll();
    void start(const QString& songId, bool play);
    void moveOn();
    void onFailed(const Error& error);
    void onAdvanced();
    void onPosition(double seconds);
    void onSongChanged(const QString& changed);
    void onRemoved(const QStringList& ids);
    void onIds(quint64 ticket, const QStringList& ids);
    void refresh(bool edited = false);
    void queueEdited();
    void offerNext(const QString& nextId);
    void jumpTo(double seconds);
    void setLoop(std::optional<TimeRange> range);
    void setProblem(std::optional<Error> found);
    void keepModes();
    void saveSoon();
    void save();
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] bool shallPlay() const;
    [[nodiscard]] bool isPlayable(const QString& songId) const;
    [[nodiscard]] QString following(bool byUser) const;
    [[nodiscard]] QString preceding() const;
    [[nodiscard]] double gainOf(const Song& song) const;

    Playback& q;
    Player& player;
    Library& library;
    PlaybackMemory memory;
    SongSearch search;
    LoudnessKeeper keeper;
    PlayQueue queue;
    QTimer saving;
    QString id; ///< what is on; its queue entry may be gone
    std::optional<Error> problem;
    std::optional<TimeRange> loop;
    bool normalised = false;
    bool wanted = false; ///< whether it shall play once it is loaded
    bool playedOn = false; ///< the song was reached by playing on
    bool next = false; ///< as last told
    bool previous = false;
    bool jumping = false; ///< a seek of our own is under way
    bool queueUnsaved = false;
    double position = 0; ///< as last seen
    quint64 ticket = 0; ///< of the question for the whole queue; 0: none is open
    QStringList removedMeanwhile; ///< since that question
    QString offeredId; ///< what the player goes on with
    QString offeredPath;
    double offeredGain = 1;
    QSet<QString> failed; ///< songs that could not be played since one could
};

void Playback::Private::connectAll()
{
    saving.setSingleShot(true);
    saving.setInterval(saveInterval);
    connect(&saving, &QTimer::timeout, &q, [this] { save(); });
    connect(&player, &Player::stateChanged, &q, [this](Player::State state) {
        if (state == Player::State::Playing) {
            failed.clear();
            refresh();
        }
        if (state == Player::State::Playing || state == Player::State::Paused)
            wanted = state == Player::State::Playing;
        saveSoon();
    });
    connect(&player, &Player::positionChanged, &q, [this](double seconds) { onPosition(seconds); });
    connect(&player, &Player::advanced, &q, [this] { onAdvanced(); });
    connect(&player, &Player::finished, &q, [this] { moveOn(); });
    connect(&player, &Player::failed, &q, [this](const Error& error) { onFailed(error); });
    connect(&library, &Library::songChanged, &q, [this](const QString& changed) { onSongChanged(changed); });
    connect(&library, &Library::songsRemoved, &q, [this](const QStringList& ids) { onRemoved(ids); });
    connect(&library, &Library::reset, &q, [this] { refresh(); });
    connect(&search, &SongSearch::idsAnswered, &q,
            [this](quint64 answered, const QStringList& ids) { onIds(answered, ids); });
}

void Playback::Private::start(const QString& songId, bool play)
{
    const std::optional<Song> song = songId.isEmpty() ? std::nullopt : library.song(songId);
    const bool another = std::exchange(id, song ? songId : QString()) != id;
    if (song)
        queue.setCurrent(songId);
    wanted = play;
    playedOn = false;
    position = 0;
    offeredId.clear();
    offeredPath.clear();
    queueUnsaved = true;
    const bool ready = song && isPlayable(songId);
    if (ready) {
        player.open(library.audioPath(*song), play);
        player.setGain(gainOf(*song));
    } else {
        player.close();
    }
    if (another)
        Q_EMIT q.songChanged(id);
    setLoop(std::nullopt);
    setProblem(std::nullopt);
    refresh();
    saveSoon();
}

/// The song has come to its end, or cannot be played, and nobody pressed anything.
void Playback::Private::moveOn()
{
    const QString nextId = following(false);
    if (nextId.isEmpty())
        return;
    start(nextId, true);
    playedOn = true;
}

void Playback::Private::onFailed(const Error& error)
{
    failed.insert(id);
    const bool goOn = playedOn;
    setProblem(error);
    refresh();
    if (goOn)
        moveOn();
}

void Playback::Private::onAdvanced()
{
    id = offeredId;
    failed.clear();
    queue.setCurrent(id);
    wanted = true;
    playedOn = true;
    position = 0;
    offeredId.clear();
    offeredPath.clear();
    queueUnsaved = true;
    Q_EMIT q.songChanged(id);
    setLoop(std::nullopt);
    setProblem(std::nullopt);
    refresh();
}

void Playback::Private::onPosition(double seconds)
{
    const bool back = !jumping && player.state() == Player::State::Playing && seconds < position - jumpedBack;
    position = seconds;
    if (back)
        Q_EMIT q.seeked(seconds); // round a loop
    saveSoon();
}

void Playback::Private::onSongChanged(const QString& changed)
{
    if (changed == id) {
        const std::optional<Song> song = library.song(id);
        const bool ready = song && song->media == Song::Media::Ready;
        if (!ready && problem) {
            failed.remove(id); // its audio is fetched anew
            setProblem(std::nullopt);
        }
        if (ready && player.state() == Player::State::Empty && !problem)
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

/// Brings the player and everybody who watches up to what follows now. `edited`: the queue has other songs.
void Playback::Private::refresh(bool edited)
{
    const QString nextId = following(false);
    player.setRepeat(!id.isEmpty() && nextId == id);
    offerNext(nextId == id ? QString() : nextId);
    if (isPlaying())
        keeper.want({id, nextId});
    const bool nextNow = !following(true).isEmpty();
    const bool previousNow = !preceding().isEmpty();
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

void Playback::Private::jumpTo(double seconds)
{
    jumping = true;
    player.seek(seconds);
    jumping = false;
    position = player.position();
    Q_EMIT q.seeked(position);
    saveSoon();
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
bool Playback::Private::shallPlay() const
{
    return isPlaying() || (player.state() == Player::State::Empty && wanted);
}

bool Playback::Private::isPlayable(const QString& songId) const
{
    const std::optional<SongSummary> song = library.summary(songId);
    return song && song->media == Song::Media::Ready && !library.audioPath(*song).isEmpty();
}

/// What can be played after this song; those that cannot are passed over.
QString Playback::Private::following(bool byUser) const
{
    PlayQueue walk = queue;
    for (qsizetype i = 0; i < std::min<qsizetype>(queue.size(), mostSkipped); ++i) {
        const QString candidate = walk.next(byUser || i > 0);
        if (candidate.isEmpty() || (!failed.contains(candidate) && isPlayable(candidate)))
            return candidate;
        walk.setCurrent(candidate);
    }
    return {};
}

QString Playback::Private::preceding() const
{
    PlayQueue walk = queue;
    for (qsizetype i = 0; i < std::min<qsizetype>(queue.size(), mostSkipped); ++i) {
        const QString candidate = walk.previous();
        if (candidate.isEmpty() || isPlayable(candidate))
            return candidate;
        walk.setCurrent(candidate);
    }
    return {};
}

/// One as long as the loudness is not known: it is put right when it is.
double Playback::Private::gainOf(const Song& song) const
{
    if (!normalised || !song.loudness || !song.truePeak)
        return 1;
    return Loudness{*song.loudness, *song.truePeak}.gainTo(targetLoudness, highestPeak);
}

void Playback::Private::keepModes()
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

Playback::Playback(Player& player, Library& library, Settings& settings, QString databasePath,
                   QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, player, library, settings, std::move(databasePath)))
{
    const PlaybackMemory::Modes modes = d->memory.modes();
    d->queue.setShuffled(modes.shuffle, newSeed());
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
    d->failed.clear();
    d->queue.set(songId.isEmpty() ? QStringList() : QStringList{songId}, songId, newSeed());
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

void Playback::playQueued(const QString& songId)
{
    if (!d->queue.ids().contains(songId))
        return;
    d->failed.clear();
    d->start(songId, true);
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
            d->queue.set({place.songId}, place.songId, newSeed());
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
    d->player.setStop(std::nullopt);
    if (d->player.state() != Player::State::Empty) {
        d->wanted = true;
        d->player.play();
        return;
    }
    d->failed.clear();
    const QString songId = d->id.isEmpty() ? d->following(true) : d->id;
    if (!songId.isEmpty())
        d->start(songId, true);
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
    d->failed.clear();
    const QString songId = d->following(true);
    if (!songId.isEmpty())
        d->start(songId, d->shallPlay());
}

void Playback::previous()
{
    d->failed.clear();
    const QString songId = d->preceding();
    if (songId.isEmpty() || d->player.position() > restartsAfter)
        seek(0);
    else
        d->start(songId, d->shallPlay());
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
    if (std::abs(d->position - before) > jumpedBack)
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

void Playback::setShuffle(bool on)
{
    if (d->queue.shuffled() == on)
        return;
    d->queue.setShuffled(on, newSeed());
    d->keepModes();
    d->queueEdited();
}

void Playback::setRepeat(PlayQueue::Repeat repeat)
{
    if (d->queue.repeat() == repeat)
        return;
    d->queue.setRepeat(repeat);
    d->keepModes();
    d->refresh();
}

void Playback::setNormalised(bool on)
{
    if (std::exchange(d->normalised, on) == on)
        return;
    d->keepModes();
    if (const std::optional<Song> playing = song())
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
    return d->id.isEmpty() ? std::nullopt : d->library.song(d->id);
}

const PlayQueue& Playback::queue() const
{
    return d->queue;
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
