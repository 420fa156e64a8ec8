#include "audio/mixer.h"

#include <algorithm>
#include <limits>

namespace riffdesk {

namespace {

constexpr float rampStep = 1.0F / float(Mixer::rampFrames);
constexpr qint64 endUnknown = std::numeric_limits<qint64>::max();
// So much must be decoded before sound starts, so that it does not stop again at once.
constexpr qint64 startFrames = Mixer::rate / 10;
constexpr size_t longestTimeline = 4096;

} // namespace

Mixer::Mixer(std::function<void()> onHungry) : m_onHungry(std::move(onHungry)) { }

quint32 Mixer::setSources(Sources sources)
{
    const std::scoped_lock lock(m_mutex);
    m_commands.gains.assign(sources.size(), 1.0F);
    m_commands.playing = false;
    m_commands.loop.reset();
    m_commands.jump = Jump{0, ++m_commands.serial, true, std::move(sources)};
    m_commands.fresh = true;
    return m_commands.serial;
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
    m_commands.jump->frame = std::max<qint64>(0, frame);
    m_commands.jump->serial = ++m_commands.serial;
    m_commands.fresh = true;
    return m_commands.serial;
}

void Mixer::setLoop(std::optional<Region> region)
{
    const std::scoped_lock lock(m_mutex);
    m_commands.loop = region && region->first >= 0 && region->second > region->first ? region : std::nullopt;
    m_commands.fresh = true;
}

void Mixer::setRepeat(bool repeat)
{
    const std::scoped_lock lock(m_mutex);
    m_commands.repeat = repeat;
    m_commands.fresh = true;
}

void Mixer::setGain(size_t source, float gain)
{
    const std::scoped_lock lock(m_mutex);
    if (source >= m_commands.gains.size())
        return;
    m_commands.gains[source] = std::clamp(gain, 0.0F, 4.0F);
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

Mixer::Wants Mixer::wants() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_commands.jump ? m_commands.jump->frame : m_nextFrame, m_commands.loop};
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

void Mixer::takeCommands()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_commands.fresh)
        return;
    m_commands.fresh = false;
    m_playing = m_commands.playing;
    m_repeat = m_commands.repeat;
    m_loop = m_commands.loop;
    m_volume.target = m_commands.volume;
    if (m_commands.jump) {
        Jump next = std::exchange(m_commands.jump, std::nullopt).value();
        if (m_jump && m_jump->replaces) {
            // A later seek does not undo a change of sources that still waits for its fade-out.
            if (next.replaces)
                release(m_jump->sources);
            else
                std::swap(next.sources, m_jump->sources);
            next.replaces = true;
        }
        m_jump = std::move(next);
    }
    const bool sourcesWait = m_jump && m_jump->replaces;
    for (size_t i = 0; !sourcesWait && i < m_gains.size() && i < m_commands.gains.size(); ++i)
        m_gains[i].target = m_commands.gains[i];
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
        m_resting = m_fade == 0 && !m_jump && (!m_playing || m_ended || m_sources.empty());
        m_retired.insert(m_retired.end(), std::make_move_iterator(m_released.begin()),
                         std::make_move_iterator(m_released.end()));
        m_released.clear();
    }
    if (hungry && m_onHungry)
        m_onHungry();
}

void Mixer::render(float* out, int frames)
{
    takeCommands();
    qint64 clock = rendered();
    if (frames == 0 && m_fade == 0 && m_jump)
        jump(clock);
    std::fill_n(out, size_t(frames) * Decoder::channels, 0.0F);
    for (int done = 0; done < frames;) {
        const int made = step(out + ptrdiff_t(done) * Decoder::channels, frames - done, clock);
        done += made;
        clock += made;
    }
    publish(clock);
}

/// Renders a stretch in which nothing changes; returns its length, at least 1.
int Mixer::step(float* out, int frames, qint64 clock)
{
    if (m_fade == 0 && m_jump)
        jump(clock);
    if ((m_playing || m_fade > 0) && !m_ended && !m_sources.empty() && !wrapOrEnd(clock))
        return step(out, frames, clock);

    const bool wanted = m_playing && !m_jump && !m_ended && !m_sources.empty();
    const qint64 ready =
        wanted || m_fade > 0 ? readyAhead(std::max<qint64>(startFrames, frames + rampFrames)) : 0;
    // Fade out while there is still something to fade; start again only when there is enough.
    m_starving = m_fade == 0 ? ready < startFrames : m_starving || ready <= rampFrames;
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
    if (m_jump->replaces) {
        release(m_sources);
        m_sources = std::move(m_jump->sources);
        m_gains.assign(m_sources.size(), {});
        const std::scoped_lock lock(m_mutex);
        for (size_t i = 0; i < m_gains.size() && i < m_commands.gains.size(); ++i)
            m_gains[i] = {m_commands.gains[i], m_commands.gains[i]};
    }
    m_frame = m_jump->frame;
    m_serial = m_jump->serial;
    m_ended = false;
    m_jump.reset();
    mark(clock, false);
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
    if ((looping || m_repeat) && around.second > around.first) {
        m_frame = around.first;
        mark(clock, m_moving);
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
    const bool goesRound = m_repeat || (m_loop && around.first == m_loop->first);
    const auto run = [this](qint64 frame, qint64 count) {
        for (const std::shared_ptr<Source>& source : m_sources)
            count = source->available(frame, count);
        return count;
    };
    qint64 found = 0;
    qint64 frame = m_frame;
    while (found < wanted) {
        const qint64 left = around.second - frame;
        if (left <= 0 || (around.second == stop && !goesRound && left < wanted - found))
            return wanted; // the end needs nothing more
        const qint64 count = std::min(wanted - found, left);
        const qint64 got = run(frame, count);
        found += got;
        if (got < count)
            break;
        frame = around.first;
    }
    return found;
}

/// Adds all sources to `out` with the transport fading in (`sounding`) or out. With no `out`, which is
/// silence, the gains go straight to where they should be.
void Mixer::mix(float* out, int frames, bool sounding)
{
    if (!out) {
        for (Gain& gain : m_gains)
            gain.now = gain.target;
        m_volume.now = m_volume.target;
        return;
    }
    for (size_t i = 0; i < m_sources.size(); ++i) {
        Gain& gain = m_gains[i];
        gain.now = m_sources[i]->addTo(out, m_frame, frames, gain.now, gain.target, rampStep);
    }
    for (int i = 0; i < frames; ++i) {
        m_fade = std::clamp(m_fade + (sounding ? 1 : -1), 0, rampFrames);
        m_volume.now = m_volume.now < m_volume.target ? std::min(m_volume.target, m_volume.now + rampStep)
                                                      : std::max(m_volume.target, m_volume.now - rampStep);
        const float gain = m_volume.now * (float(m_fade) / float(rampFrames));
        float* const frame = out + ptrdiff_t(i) * Decoder::channels;
        frame[0] = std::clamp(frame[0] * gain, -1.0F, 1.0F);
        frame[1] = std::clamp(frame[1] * gain, -1.0F, 1.0F);
    }
}

void Mixer::mark(qint64 clock, bool moving)
{
    m_moving = moving;
    m_marks.push_back({clock, {m_frame, m_serial, moving, m_ended}});
}

} // namespace riffdesk
