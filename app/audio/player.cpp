#include "audio/player.h"

#include "base/background.h"
#include "engine.h"

#include <QTimer>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

using Opened = Result<Mixer::Sources>;

constexpr int positionInterval = 33; ///< ms
constexpr double mostPlayerGain = 4;
constexpr double shortestLoop = 0.02; ///< seconds
constexpr qint64 preparedPages = 20; ///< 10 s

qint64 toFrames(double seconds)
{
    return std::llround(seconds * Mixer::rate);
}

double toSeconds(qint64 frames)
{
    return double(frames) / Mixer::rate;
}

Opened openAll(const QStringList& paths, const CancelToken& cancel)
{
    Mixer::Sources sources;
    for (const QString& path : paths) {
        Result<std::shared_ptr<Source>> source = Source::open(path, cancel);
        if (!source)
            return source.error();
        sources.push_back(std::move(*source));
    }
    return sources;
}

template <typename Done> BackgroundTask openLater(const QStringList& paths, Done done)
{
    return background::run(
        background::Pool::Decode, [paths](const CancelToken& cancel) { return openAll(paths, cancel); },
        std::move(done));
}

qint64 longest(const Mixer::Sources& sources)
{
    qint64 frames = 0;
    for (const std::shared_ptr<Source>& source : sources)
        frames = std::max(frames, source->length());
    return frames;
}

float toGain(double gain)
{
    return std::isfinite(gain) ? float(std::clamp(gain, 0.0, mostPlayerGain)) : 1.0F;
}

/// Loudness is heard roughly as the cube root of amplitude.
float perceptualGain(double volume)
{
    return float(volume * volume * volume);
}

} // namespace

class Player::Private
{
public:
    /// What follows: opening, then in `sources`. A file that cannot be opened is forgotten.
    struct Next
    {
        QString path;
        float gain = 1;
        BackgroundTask opening;
        Mixer::Sources sources;
    };

    /// What open() may go over to at once.
    struct Prepared
    {
        QString path;
        qint64 page = 0; ///< from which on it is decoded
        BackgroundTask work;
        std::shared_ptr<Source> source = nullptr; ///< null until it is open
    };

    Private(Player* player, std::unique_ptr<SoundDevices> devices) : q(player), engine(std::move(devices))
    {
        ticker.setInterval(positionInterval);
    }

    void setState(State changed);
    [[nodiscard]] std::vector<Prepared>::iterator findPrepared(const QString& file);
    void prepare(Prepared& song);
    void take(const Opened& opened);
    void takeNext(const Opened& opened);
    void setEngineNext();
    void clearNext();
    void advance(quint32 heard);
    void end(quint32 ended);
    void unload();
    void jumpTo(double seconds);
    void applyLoop();
    void applyStop();
    void applyVolume();
    void applyGains();
    void reportPosition(bool always);
    void updateDuration();

    Player* const q;
    Engine engine;
    QTimer ticker;
    BackgroundTask opening;
    Mixer::Sources sources; ///< one, or the stems of a song
    QString path; ///< of the first
    State state = State::Empty;
    bool playWhenOpen = false;
    bool atEnd = false;
    quint32 serial = 0; ///< of the last load or seek; until it is heard, `target` is where we are
    double target = 0;
    double reported = 0;
    double duration = 0;
    std::optional<TimeRange> loop;
    std::optional<double> stop;
    double volume = 1;
    bool muted = false;
    float gain = 1;
    QVector<StereoGain> stemGains; ///< beside it
    Turns turns;
    Next next;
    std::vector<Prepared> prepared;
};

Player::Player(QObject* parent) : Player(nullptr, parent) { }

Player::Player(std::unique_ptr<SoundDevices> devices, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(devices)))
{
    connect(&d->ticker, &QTimer::timeout, this, [this] {
        d->updateDuration();
        d->reportPosition(false);
    });
    connect(&d->engine, &Engine::silentChanged, this,
            [this](bool silent) { Q_EMIT outputChanged(silent ? Output::Silent : Output::Device); });
    connect(&d->engine, &Engine::heardChanged, this, [this](quint32 serial) { d->advance(serial); });
    connect(&d->engine, &Engine::ended, this, [this](quint32 serial) { d->end(serial); });
}

Player::~Player() = default;

void Player::open(const QString& path, bool play, double from)
{
    open(QStringList{path}, play, from);
}

void Player::open(const QStringList& stems, bool play, double from)
{
    Mixer::Sources ready;
    const auto prepared = stems.size() == 1 ? d->findPrepared(stems.first()) : d->prepared.end();
    if (prepared != d->prepared.end() && prepared->source) {
        ready.push_back(prepared->source);
        d->prepared.erase(prepared);
    }
    d->unload();
    d->path = stems.value(0);
    d->playWhenOpen = play;
    d->target = std::isfinite(from) ? std::max(0.0, from) : 0;
    if (!ready.empty()) {
        d->take(ready);
        return;
    }
    d->opening = openLater(stems, [this](const Opened& opened) { d->take(opened); });
    d->setState(State::Loading);
}

std::vector<Player::Private::Prepared>::iterator Player::Private::findPrepared(const QString& file)
{
    return std::find_if(prepared.begin(), prepared.end(),
                        [&](const Prepared& each) { return each.path == file; });
}

void Player::prepare(const QVector<Place>& places)
{
    std::vector<Private::Prepared> wanted;
    for (const Place& place : places) {
        const qint64 page = toFrames(std::max(0.0, place.seconds)) / Source::pageFrames;
        const auto known = d->findPrepared(place.path);
        if (known == d->prepared.end()) {
            wanted.push_back({place.path, page, {}});
            d->prepare(wanted.back());
            continue;
        }
        wanted.push_back(std::move(*known));
        d->prepared.erase(known);
        if (std::exchange(wanted.back().page, page) != page)
            d->prepare(wanted.back());
    }
    d->prepared = std::move(wanted);
}

bool Player::isPrepared(const QString& path) const
{
    const auto found = d->findPrepared(path);
    return found != d->prepared.end() && found->source && !found->work.isRunning();
}

void Player::Private::prepare(Prepared& song)
{
    using Ready = Result<std::shared_ptr<Source>>;
    song.work = background::run(
        background::Pool::Decode,
        [path = song.path, page = song.page, source = song.source](const CancelToken& cancel) -> Ready {
            // Not with this task's token: what is open outlives the task.
            Ready opened = source ? Ready(source) : Source::open(path);
            if (!opened)
                return opened;
            const qint64 end = page + preparedPages;
            for (const qint64 held : opened.value()->heldPages()) {
                if (held < page || held >= end)
                    opened.value()->drop(held);
            }
            for (qint64 at = page; at < std::min(end, opened.value()->pageCount()); ++at) {
                if (cancel.isCancelled())
                    break;
                if (!opened.value()->has(at))
                    opened.value()->decode(at);
            }
            return opened;
        },
        [this, path = song.path](const Ready& opened) {
            const auto found = findPrepared(path);
            if (opened && found != prepared.end())
                found->source = opened.value();
        });
}

void Player::Private::take(const Opened& opened)
{
    if (!opened) {
        path.clear();
        setState(State::Empty);
        Q_EMIT q->failed(opened.error());
        return;
    }
    sources = opened.value();
    const double start = target;
    serial = engine.load(sources);
    applyGains();
    updateDuration();
    applyVolume();
    if (start > 0)
        jumpTo(start);
    applyLoop();
    applyStop();
    if (playWhenOpen)
        engine.play();
    setEngineNext();
    setState(playWhenOpen ? State::Playing : State::Paused);
}

void Player::Private::takeNext(const Opened& opened)
{
    if (!opened) {
        next = {};
        return;
    }
    next.sources = opened.value();
    setEngineNext();
}

void Player::Private::setEngineNext()
{
    if (!sources.empty() && !next.sources.empty())
        engine.setNext(next.sources, {next.gain});
}

void Player::Private::clearNext()
{
    if (!next.sources.empty())
        engine.setNext({});
    next = {};
}

/// Something else is heard: the next song, if that is what it is.
void Player::Private::advance(quint32 heard)
{
    if (!engine.accept(heard))
        return;
    serial = heard;
    sources = std::move(next.sources);
    path = std::move(next.path);
    gain = next.gain;
    stemGains.clear();
    turns = {};
    next = {};
    loop.reset();
    stop.reset();
    target = 0;
    atEnd = false;
    updateDuration();
    Q_EMIT q->advanced();
    reportPosition(true);
}

void Player::Private::end(quint32 ended)
{
    if (ended != serial || state != State::Playing)
        return; // of a song or a place that has been left
    const qint64 length = longest(sources);
    const auto isCut = [](const std::shared_ptr<Source>& source) { return source->cutShort(); };
    const bool cut =
        std::any_of(sources.begin(), sources.end(), isCut) && !(stop && toFrames(*stop) <= length);
    const bool whole = engine.heard().frame >= std::min(length, stop ? toFrames(*stop) : length) && !cut;
    const auto failing = std::find_if(sources.begin(), sources.end(),
                                      [](const auto& source) { return source->failure().has_value(); });
    if (failing != sources.end() && !whole) {
        const Error failure = (*failing)->failure().value();
        unload();
        setState(State::Empty);
        Q_EMIT q->failed(failure);
        return;
    }
    engine.pause();
    updateDuration();
    const std::optional<double> stopped = std::exchange(stop, std::nullopt);
    if (stopped) {
        applyStop();
        jumpTo(*stopped); // from where it can be played on
    }
    atEnd = target >= duration || !stopped;
    setState(State::Paused);
    reportPosition(true);
    if (!stopped)
        Q_EMIT q->finished();
}

void Player::Private::unload()
{
    opening.cancel();
    clearNext();
    if (!sources.empty())
        serial = engine.load({});
    sources.clear();
    path.clear();
    loop.reset();
    stop.reset();
    target = 0;
    reported = 0;
    atEnd = false;
    gain = 1;
    stemGains.clear();
    turns = {};
    if (std::exchange(duration, 0) > 0)
        Q_EMIT q->durationChanged(0);
}

void Player::close()
{
    d->unload();
    d->setState(State::Empty);
}

void Player::play()
{
    if (d->state == State::Loading)
        d->playWhenOpen = true;
    if (d->state != State::Paused)
        return;
    if (d->atEnd)
        d->jumpTo(0);
    d->engine.play();
    d->setState(State::Playing);
}

void Player::pause()
{
    if (d->state == State::Loading)
        d->playWhenOpen = false;
    if (d->state != State::Playing)
        return;
    d->engine.pause();
    d->setState(State::Paused);
}

void Player::toggle()
{
    if (d->state == State::Playing || (d->state == State::Loading && d->playWhenOpen))
        pause();
    else
        play();
}

void Player::seek(double seconds)
{
    if (d->state == State::Empty || !std::isfinite(seconds))
        return;
    setStop(std::nullopt);
    if (d->state == State::Loading)
        d->target = std::max(0.0, seconds);
    else
        d->jumpTo(seconds);
    d->reportPosition(true);
}

void Player::Private::jumpTo(double seconds)
{
    target = std::clamp(seconds, 0.0, duration);
    atEnd = false;
    serial = engine.seek(toFrames(target));
}

void Player::setLoop(std::optional<TimeRange> region)
{
    if (region && !(region->start >= 0 && region->length() >= shortestLoop))
        region.reset();
    setStop(std::nullopt);
    d->loop = region;
    if (!d->sources.empty())
        d->applyLoop();
}

void Player::Private::applyLoop()
{
    if (!loop) {
        engine.setLoop(std::nullopt);
        return;
    }
    engine.setLoop(Mixer::Region{toFrames(loop->start), toFrames(loop->end)});
    const double now = q->position();
    if (now < loop->start || now >= loop->end) {
        jumpTo(loop->start);
        reportPosition(true);
    }
}

void Player::setStop(std::optional<double> seconds)
{
    if (seconds && !std::isfinite(*seconds))
        seconds.reset();
    const bool changed = std::exchange(d->stop, seconds) != seconds;
    if (!d->sources.empty() && changed)
        d->applyStop();
}

void Player::Private::applyStop()
{
    engine.setStop(stop ? std::optional(toFrames(*stop)) : std::nullopt);
}

void Player::setRepeat(bool repeat)
{
    d->engine.setRepeat(repeat);
}

void Player::setVolume(double volume)
{
    volume = std::isfinite(volume) ? std::clamp(volume, 0.0, 1.0) : d->volume;
    if (std::exchange(d->volume, volume) == volume)
        return;
    d->applyVolume();
    Q_EMIT volumeChanged(volume, d->muted);
}

void Player::setMuted(bool muted)
{
    if (std::exchange(d->muted, muted) == muted)
        return;
    d->applyVolume();
    Q_EMIT volumeChanged(d->volume, muted);
}

void Player::setGain(double gain)
{
    d->gain = toGain(gain);
    d->applyGains();
}

void Player::setStemGains(const QVector<StereoGain>& gains)
{
    d->stemGains = gains;
    d->applyGains();
}

void Player::setStemTurns(const QVector<StemTurn>& turns, double fadeSeconds)
{
    d->turns = Turns::of(turns, fadeSeconds, Mixer::rate);
    d->applyGains();
}

void Player::Private::applyGains()
{
    for (size_t i = 0; i < sources.size(); ++i)
        engine.setGain(i, stemGains.value(qsizetype(i)) * gain);
    engine.setTurns(turns);
}

void Player::setNext(const QString& path, double gain)
{
    if (path.isEmpty() || d->state == State::Empty) {
        d->clearNext();
        return;
    }
    if (path == d->next.path) {
        if (std::exchange(d->next.gain, toGain(gain)) != toGain(gain))
            d->setEngineNext();
        return;
    }
    d->clearNext();
    d->next.path = path;
    d->next.gain = toGain(gain);
    d->next.opening = openLater({path}, [this](const Opened& opened) { d->takeNext(opened); });
}

void Player::heardFrames(float* out, int frames) const
{
    const int older = std::max(0, frames - Mixer::rate / 2);
    std::fill_n(out, size_t(older) * Decoder::channels, 0.0F);
    d->engine.heardFrames(out + ptrdiff_t(older) * Decoder::channels, frames - older);
}

void Player::Private::applyVolume()
{
    engine.setVolume(muted ? 0.0F : perceptualGain(volume));
}

void Player::Private::setState(State changed)
{
    if (changed == State::Playing)
        ticker.start();
    else
        ticker.stop();
    if (std::exchange(state, changed) != changed)
        Q_EMIT q->stateChanged(changed);
}

void Player::Private::reportPosition(bool always)
{
    const double now = q->position();
    if (std::exchange(reported, now) != now || always)
        Q_EMIT q->positionChanged(now);
}

/// What a file claims is corrected once it has been decoded to its end.
void Player::Private::updateDuration()
{
    const double now = toSeconds(longest(sources));
    if (std::exchange(duration, now) != now)
        Q_EMIT q->durationChanged(now);
}

Player::State Player::state() const
{
    return d->state;
}

Player::Output Player::output() const
{
    return d->engine.silent() ? Output::Silent : Output::Device;
}

double Player::position() const
{
    if (d->sources.empty())
        return d->target;
    const Mixer::Heard heard = d->engine.heard();
    if (heard.serial == d->serial)
        return std::min(toSeconds(heard.frame), d->duration);
    // The next song has begun, which is told in a moment; or a jump is not heard yet.
    const quint32 next = d->engine.nextSerial();
    return next != 0 && heard.serial == next ? d->duration : d->target;
}

double Player::duration() const
{
    return d->duration;
}

double Player::volume() const
{
    return d->volume;
}

bool Player::muted() const
{
    return d->muted;
}

QString Player::path() const
{
    return d->path;
}

} // namespace riffdesk
