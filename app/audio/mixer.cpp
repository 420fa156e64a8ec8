#include "mixer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace riffdesk {

namespace {

constexpr float rampStep = 1.0F / float(Mixer::rampFrames);
constexpr qint64 endUnknown = std::numeric_limits<qint64>::max();
// So much must be decoded before sound starts, so that it does not stop again at once.
constexpr qint64 startFrames = Mixer::rate / 10;
constexpr float mostGain = 16;
constexpr int turnStep = 32; // frames
constexpr float steepest = 1.6F * rampStep; // a frame: of a sine that takes a ramp
constexpr size_t longestTimeline = 4096;

StereoGain bounded(const StereoGain& gain)
{
    return {std::clamp(gain.left, 0.0F, mostGain), std::clamp(gain.right, 0.0F, mostGain)};
}

} // namespace

Mixer::Mixer(std::function<void()> onPagesNeeded) : m_onPagesNeeded(std::move(onPagesNeeded)) { }

quint32 Mixer::setSources(Sources sources)
{
    const std::scoped_lock lock(m_mutex);
    const quint32 serial = ++m_commands.serial;
    m_commands.gains.assign(sources.size(), {});
    m_commands.turns.reset();
    m_commands.playing = false;
    m_commands.loop.reset();
    m_commands.stop.reset();
    m_commands.next.reset();
    m_commands.song = serial;
    m_commands.jump = Jump{0, serial, Song{serial, serial, std::move(sources), {}}};
    m_commands.fresh = true;
    return serial;
}

quint32 Mixer::setNext(Sources sources, std::vector<StereoGain> gains)
{
    const std::scoped_lock lock(m_mutex);
    const quint32 serial = ++m_commands.serial;
    gains.resize(sources.size());
    std::transform(gains.begin(), gains.end(), gains.begin(), bounded);
    m_commands.next.reset();
    if (!sources.empty())
        m_commands.next = Song{serial, serial, std::move(sources), std::move(gains)};
    m_commands.touched = true;
    m_commands.fresh = true;
    return serial;
}

quint32 Mixer::nextSerial() const
{
    const std::scoped_lock lock(m_mutex);
    return m_commands.next ? m_commands.next->serial : 0;
}

bool Mixer::accept(quint32 serial)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_commands.next || m_commands.next->serial != serial)
        return false;
    m_commands.song = m_commands.next->name;
    m_commands.gains = std::move(m_commands.next->gains);
    m_commands.turns.reset();
    m_commands.next.reset(); // rendering holds its sources
    m_commands.loop.reset();
    m_commands.stop.reset();
    m_commands.fresh = true;
    return true;
}

/// The song that is meant is not left before this was looked at: what follows it is another event by now.
void Mixer::touch()
{
    if (m_commands.next)
        m_commands.next->serial = ++m_commands.serial;
    m_commands.touched = true;
}

void Mixer::play()
{
    const std::scoped_lock lock(m_mutex);
    m_commands.playing = true;
    m_commands.fresh = true;
}

void Mixer::pause()
{
    const std::scoped_lock lock(m_mutex);
    m_commands.playing = false;
    m_commands.fresh = true;
}

quint32 Mixer::seek(qint64 frame)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_commands.jump)
        m_commands.jump = Jump{};
    const quint32 serial = ++m_commands.serial;
    m_commands.jump->frame = std::max<qint64>(0, frame);
    m_commands.jump->serial = serial;
    touch();
    m_commands.fresh = true;
    return serial;
}

void Mixer::setLoop(std::optional<Region> region)
{
    const std::scoped_lock lock(m_mutex);
    m_commands.loop = region && region->first >= 0 && region->second > region->first ? region : std::nullopt;
    if (m_commands.loop)
        touch();
    m_commands.fresh = true;
}

void Mixer::setRepeat(bool repeat)
{
    const std::scoped_lock lock(m_mutex);
    if (repeat && !m_commands.repeat)
        touch();
    m_commands.repeat = repeat;
    m_commands.fresh = true;
}

void Mixer::setStop(std::optional<qint64> frame)
{
    const std::scoped_lock lock(m_mutex);
    m_commands.stop = frame;
    if (frame)
        touch();
    m_commands.fresh = true;
}

void Mixer::setGain(size_t source, const StereoGain& gain)
{
    const std::scoped_lock lock(m_mutex);
    if (source >= m_commands.gains.size())
        return;
    m_commands.gains[source] = bounded(gain);
    m_commands.fresh = true;
}

void Mixer::setTurns(Turns turns)
{
    const std::scoped_lock lock(m_mutex);
    m_commands.turns = turns.turns.empty() ? nullptr : std::make_shared<const Turns>(std::move(turns));
    m_commands.fresh = true;
}

void Mixer::setVolume(float gain)
{
    const std::scoped_lock lock(m_mutex);
    m_commands.volume = std::clamp(gain, 0.0F, 1.0F);
    m_commands.fresh = true;
}

qint64 Mixer::rendered() const
{
    const std::scoped_lock lock(m_mutex);
    return m_rendered;
}

Mixer::Heard Mixer::heardAt(qint64 renderedFrame)
{
    const std::scoped_lock lock(m_mutex);
    m_heardClock = renderedFrame;
    while (m_timeline.size() > 1 && m_timeline[1].rendered <= renderedFrame)
        m_timeline.pop_front();
    if (!m_timeline.empty() && m_timeline.front().rendered <= renderedFrame) {
        const Segment& now = m_timeline.front();
        m_heard = now.heard;
        if (now.heard.moving)
            m_heard.frame += renderedFrame - now.rendered;
    }
    return m_heard;
}

Mixer::Heard Mixer::heard() const
{
    const std::scoped_lock lock(m_mutex);
    return m_heard;
}

void Mixer::heardFrames(float* out, int frames) const
{
    qint64 clock = 0;
    bool moving = false;
    {
        const std::scoped_lock lock(m_mutex);
        clock = m_heardClock;
        moving = m_heard.moving;
    }
    if (moving)
        m_tap.read(out, clock - frames, frames);
    else
        std::fill_n(out, size_t(frames) * Decoder::channels, 0.0F);
}

Mixer::Wants Mixer::wants() const
{
    const std::scoped_lock lock(m_mutex);
    if (m_commands.jump)
        return {m_commands.jump->frame, m_commands.loop, m_commands.song};
    return {m_nextFrame, m_nextSong == m_commands.song ? m_commands.loop : std::nullopt, m_nextSong};
}

bool Mixer::resting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_resting && !m_commands.fresh;
}

Mixer::Sources Mixer::takeRetired()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_retired, {});
}

void Mixer::applyCommands()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_commands.fresh)
        return;
    m_commands.fresh = false;
    m_playing = m_commands.playing;
    m_repeat = m_commands.repeat;
    m_volumeTarget = m_commands.volume;
    if (m_previous && m_previous->name != m_commands.song) {
        release(m_previous->sources);
        m_previous.reset();
    }
    if (std::exchange(m_commands.touched, false) && m_previous)
        restorePrevious();
    applyJump();
    applyNext();
    const bool meant = song() == m_commands.song;
    m_loop = meant ? m_commands.loop : std::nullopt;
    m_stop = meant ? m_commands.stop : std::nullopt;
    const bool sourcesWait = m_jump && m_jump->song;
    if (!meant || sourcesWait)
        return;
    for (size_t i = 0; i < m_gains.size() && i < m_commands.gains.size(); ++i)
        m_gains[i].target = m_commands.gains[i];
    m_turns = m_commands.turns;
}

void Mixer::applyJump()
{
    if (!m_commands.jump)
        return;
    Jump next = std::exchange(m_commands.jump, std::nullopt).value();
    if (m_jump && m_jump->song) {
        // A later seek does not undo a change of sources that still waits for its fade-out.
        if (next.song)
            release(m_jump->song->sources);
        else
            next.song = std::move(m_jump->song);
    }
    m_jump = std::move(next);
}

void Mixer::applyNext()
{
    const bool wanted = m_commands.next && song() == m_commands.song;
    if (m_next && (!wanted || m_next->name != m_commands.next->name)) {
        release(m_next->sources);
        m_next.reset();
    }
    if (wanted && !m_next)
        m_next = m_commands.next;
    else if (wanted)
        m_next->serial = m_commands.next->serial;
}

/// The next song is rendered but not heard yet, and a command means the one before it.
void Mixer::restorePrevious()
{
    Jump back{m_commands.loop ? m_commands.loop->first : length(m_previous->sources), m_previous->serial,
              std::move(m_previous)};
    m_previous.reset();
    if (m_jump && m_jump->song)
        release(m_jump->song->sources);
    m_jump = std::move(back);
}

void Mixer::publish(qint64 clock)
{
    const qint64 page = m_frame / Source::pageFrames;
    const bool hungry = m_page != page || !m_released.empty() || (m_starving && m_playing && !m_ended);
    m_page = page;
    {
        const std::scoped_lock lock(m_mutex);
        m_rendered = clock;
        m_timeline.insert(m_timeline.end(), m_marks.begin(), m_marks.end());
        m_marks.clear();
        while (m_timeline.size() > longestTimeline)
            m_timeline.pop_front();
        m_nextFrame = m_jump ? m_jump->frame : m_frame;
        m_nextSong = song();
        m_resting = m_fade == 0 && !m_jump && (!m_playing || m_ended || m_sources.empty());
        m_retired.insert(m_retired.end(), std::make_move_iterator(m_released.begin()),
                         std::make_move_iterator(m_released.end()));
        m_released.clear();
    }
    if (hungry && m_onPagesNeeded)
        m_onPagesNeeded();
}

void Mixer::render(float* out, int frames)
{
    applyCommands();
    qint64 clock = rendered();
    if (frames == 0 && m_fade == 0 && m_jump)
        jump(clock);
    std::fill_n(out, size_t(frames) * Decoder::channels, 0.0F);
    for (int done = 0; done < frames;) {
        const int made = step(out + ptrdiff_t(done) * Decoder::channels, frames - done, clock);
        done += made;
        clock += made;
    }
    m_tap.write(out, frames);
    publish(clock);
}

/// Renders a stretch in which nothing changes; returns its length, at least 1.
int Mixer::step(float* out, int frames, qint64 clock)
{
    if (m_fade == 0 && m_jump)
        jump(clock);
    if ((m_playing || m_fade > 0) && !m_ended && !m_sources.empty() && !wrapOrEnd(clock))
        return step(out, frames, clock);

    const bool stopping = stopsAhead() && m_frame >= *m_stop - rampFrames;
    if (stopping && m_fade == 0 && m_playing && !m_jump && !m_ended) {
        m_frame = *m_stop;
        m_ended = true;
        mark(clock, false);
    }
    const bool wanted = m_playing && !m_jump && !m_ended && !m_sources.empty() && !stopping;
    const qint64 ready =
        wanted || m_fade > 0 ? readyAhead(std::max<qint64>(startFrames, frames + rampFrames)) : 0;
    // Fade out while there is still something to fade; start again only when there is enough.
    m_starving = m_fade == 0 ? ready < startFrames : m_starving || ready <= rampFrames;
    if (wanted && m_starving && m_fade == 0 && failed()) {
        m_ended = true; // the rest will not come
        mark(clock, false);
        return step(out, frames, clock);
    }
    const bool sounding = wanted && !m_starving;
    if (!sounding && (m_fade == 0 || ready == 0)) {
        m_fade = 0;
        if (m_moving)
            mark(clock, false);
        if (m_jump)
            return step(out, frames, clock);
        mix(nullptr, frames, false);
        return frames;
    }

    if (!m_moving)
        mark(clock, true);
    qint64 count = std::min<qint64>(frames, sounding ? ready - rampFrames : std::min<qint64>(ready, m_fade));
    const qint64 stop = end();
    count = std::min(count, cycle(stop).second - m_frame);
    if (sounding && stopsAhead())
        count = std::min(count, *m_stop - rampFrames - m_frame);
    count = std::max<qint64>(1, count);
    mix(out, int(count), sounding);
    m_frame += count;
    return int(count);
}

/// To be closed on another thread.
void Mixer::release(Sources& sources)
{
    m_released.insert(m_released.end(), std::make_move_iterator(sources.begin()),
                      std::make_move_iterator(sources.end()));
    sources.clear();
}

void Mixer::jump(qint64 clock)
{
    if (m_jump->song) {
        release(m_sources);
        m_song = m_jump->song->name;
        m_sources = std::move(m_jump->song->sources);
        m_gains.assign(m_sources.size(), {});
        m_turns.reset();
        const std::scoped_lock lock(m_mutex);
        if (m_song == m_commands.song) {
            for (size_t i = 0; i < m_gains.size() && i < m_commands.gains.size(); ++i)
                m_gains[i] = {m_commands.gains[i], m_commands.gains[i]};
            m_turns = m_commands.turns;
        }
    }
    m_frame = m_jump->frame;
    for (size_t i = 0; i < m_gains.size(); ++i)
        m_gains[i].share = share(i, m_frame);
    m_serial = m_jump->serial;
    m_ended = false;
    m_jump.reset();
    mark(clock, false);
}

/// At the end of the song: the next one, from this frame on.
void Mixer::join(qint64 clock)
{
    if (m_previous)
        release(m_previous->sources);
    m_previous = Song{m_song, m_serial, std::move(m_sources), {}};
    m_song = m_next->name;
    m_serial = m_next->serial;
    m_sources = std::move(m_next->sources);
    m_gains.clear();
    m_turns.reset();
    for (const StereoGain& gain : m_next->gains)
        m_gains.push_back({gain, gain});
    m_next.reset();
    m_loop.reset();
    m_frame = 0;
    mark(clock, m_moving);
}

bool Mixer::cutShort() const
{
    return std::any_of(m_sources.begin(), m_sources.end(),
                       [](const std::shared_ptr<Source>& source) { return source->cutShort(); });
}

/// Of a song that cannot be read on, what is decoded is all there will be.
bool Mixer::failed() const
{
    return std::any_of(m_sources.begin(), m_sources.end(),
                       [](const std::shared_ptr<Source>& source) { return source->failed(); });
}

qint64 Mixer::length(const Sources& sources)
{
    qint64 longest = 0;
    for (const std::shared_ptr<Source>& source : sources)
        longest = std::max(longest, source->length());
    return longest;
}

/// The frame behind the last one of the longest source; endUnknown until each has been decoded to its end.
qint64 Mixer::end() const
{
    qint64 last = 0;
    for (const std::shared_ptr<Source>& source : m_sources) {
        if (!source->lengthKnown())
            return endUnknown;
        last = std::max(last, source->length());
    }
    return last;
}

/// The stretch the playhead goes round in: after `second` comes `first`.
Mixer::Region Mixer::cycle(qint64 end) const
{
    if (m_loop && m_frame <= m_loop->second && m_loop->first < end)
        return {m_loop->first, std::min(m_loop->second, end)};
    return {0, end};
}

/// At the end of the loop or of the song: goes round or stops. False when something changed.
bool Mixer::wrapOrEnd(qint64 clock)
{
    const qint64 stop = end();
    const Region around = cycle(stop);
    if (m_frame < around.second)
        return true;
    const bool looping = m_loop && around.first == m_loop->first && m_frame <= m_loop->second;
    if ((looping || (m_repeat && !stopsAhead())) && around.second > around.first) {
        m_frame = around.first;
        mark(clock, m_moving);
        return true;
    }
    if (m_next && !m_jump && !stopsAhead() && !cutShort()) {
        join(clock);
        return true;
    }
    m_frame = stop;
    m_ended = true;
    m_fade = 0; // the song itself has come to its end: nothing left to fade
    mark(clock, false);
    return false;
}

/// How many frames, at most `wanted`, can be played from here, round the loop if need be.
qint64 Mixer::readyAhead(qint64 wanted) const
{
    const qint64 stop = end();
    const Region around = cycle(stop);
    const bool repeats = m_repeat || (m_loop && around.first == m_loop->first);
    const auto run = [](const Sources& sources, qint64 frame, qint64 count) {
        for (const std::shared_ptr<Source>& source : sources)
            count = source->available(frame, count);
        return count;
    };
    qint64 found = 0;
    qint64 frame = m_frame;
    while (found < wanted) {
        const qint64 left = around.second - frame;
        const qint64 count = std::min(wanted - found, left);
        if (count > 0) {
            const qint64 got = run(m_sources, frame, count);
            found += got;
            if (got < count)
                break;
        }
        if (count == left && around.second == stop && !repeats)
            return m_next ? found + run(m_next->sources, 0, wanted - found) : wanted;
        if (left <= 0)
            return wanted;
        frame = around.first;
    }
    return found;
}

/// Adds all sources to `out` with the transport fading in (`sounding`) or out. With no `out`, which is
/// silence, the gains go straight to where they should be.
void Mixer::mix(float* out, int frames, bool sounding)
{
    if (!out) {
        for (size_t i = 0; i < m_gains.size(); ++i) {
            m_gains[i].now = m_gains[i].target;
            m_gains[i].share = share(i, m_frame);
        }
        m_volume = m_volumeTarget;
        return;
    }
    mixTurns(out, frames);
    for (int i = 0; i < frames; ++i) {
        m_fade = std::clamp(m_fade + (sounding ? 1 : -1), 0, rampFrames);
        m_volume = m_volume < m_volumeTarget ? std::min(m_volumeTarget, m_volume + rampStep)
                                             : std::max(m_volumeTarget, m_volume - rampStep);
        const float gain = m_volume * (float(m_fade) / float(rampFrames));
        float* const frame = out + ptrdiff_t(i) * Decoder::channels;
        frame[0] = std::clamp(frame[0] * gain, -1.0F, 1.0F);
        frame[1] = std::clamp(frame[1] * gain, -1.0F, 1.0F);
    }
}

/// In steps so short that a crossfade between them is straight enough. Where the turns were changed under the
/// playhead, what is heard goes over as fast as in the shortest crossfade.
void Mixer::mixTurns(float* out, int frames)
{
    for (int done = 0; done < frames;) {
        const int count = m_turns ? std::min(frames - done, turnStep) : frames;
        for (size_t i = 0; i < m_sources.size(); ++i) {
            Gain& gain = m_gains[i];
            const StereoGain from = gain.now * gain.share;
            const float most = steepest * float(count);
            gain.share += std::clamp(share(i, m_frame + done + count) - gain.share, -most, most);
            const auto towards = [reach = rampStep * float(count)](float now, float target) {
                return now < target ? std::min(target, now + reach) : std::max(target, now - reach);
            };
            gain.now = {towards(gain.now.left, gain.target.left), towards(gain.now.right, gain.target.right)};
            const StereoGain to = gain.now * gain.share;
            if (from == StereoGain(0) && to == StereoGain(0))
                continue;
            const float step =
                m_turns
                    ? std::max(std::abs(to.left - from.left), std::abs(to.right - from.right)) / float(count)
                    : rampStep;
            m_sources[i]->addTo(out + ptrdiff_t(done) * Decoder::channels, m_frame + done, count, from, to,
                                step);
        }
        done += count;
    }
}

void Mixer::mark(qint64 clock, bool moving)
{
    m_moving = moving;
    m_marks.push_back({clock, {m_frame, m_serial, moving, m_ended}});
}

} // namespace riffdesk
