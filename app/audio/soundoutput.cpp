#include "soundoutput.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace riffdesk {

namespace {

using namespace std::chrono_literals;

constexpr auto tickInterval = 20ms;
constexpr auto lookInterval = 2s; // the systems' own notices do not always come
constexpr std::chrono::nanoseconds longestStart = 5s; // some devices take half of that
constexpr std::chrono::nanoseconds stallTimeout = 2s; // of one that has been playing
constexpr std::chrono::nanoseconds longestNap = 1s; // longer between ticks: the machine was suspended
constexpr int ticksBeforeRest = 15; ///< longer than a device's buffer: all that is left in it is silence
constexpr int silentFrames = 1024;
constexpr qint64 longestCatchUp = Mixer::rate; ///< after a suspend the clock goes on, not ahead

qint64 toFrames(qint64 nanoseconds)
{
    return nanoseconds / 1000 * Mixer::rate / 1000000;
}

qint64 toNanoseconds(qint64 frames)
{
    return frames * 1000000 / Mixer::rate * 1000;
}

} // namespace

SoundOutput::SoundOutput(Mixer& mixer, SoundDevices& devices)
    : m_mixer(mixer)
    , m_devices(devices)
    , m_tick(this)
    , m_look(this)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(tickInterval);
    m_look.setInterval(lookInterval);
    connect(&m_tick, &QTimer::timeout, this, &SoundOutput::tick);
    connect(&m_look, &QTimer::timeout, this, &SoundOutput::look);
}

void SoundOutput::wake()
{
    if (m_running)
        return;
    m_mixer.render(nullptr, 0);
    follow(0);
    if (m_mixer.resting())
        return;
    m_running = true;
    m_restingTicks = 0;
    m_waiting = 0;
    m_tick.start();
    m_look.start();
    useDevice();
}

void SoundOutput::useDevice()
{
    m_stream.reset();
    m_device = m_devices.chosen();
    if (!m_device.isEmpty())
        m_stream = m_devices.play([this](float* out, int frames) { m_mixer.render(out, frames); });
    if (!m_stream) {
        useClock();
        return;
    }
    m_pulled = m_mixer.rendered();
    m_pulledAt = m_devices.nanoseconds();
    m_flowing = false;
    setSilent(false);
}

void SoundOutput::useClock()
{
    m_stream.reset();
    // What the device had not played yet comes first, so that the position goes on where it was.
    m_clockStart = m_devices.nanoseconds();
    m_clockFrames = m_waiting;
    setSilent(true);
}

void SoundOutput::setSilent(bool silent)
{
    if (std::exchange(m_silent, silent) != silent)
        Q_EMIT silentChanged(silent);
}

/// Tries again when there was none, and goes where the person has sent the sound.
void SoundOutput::look()
{
    const QByteArray chosen = m_devices.chosen();
    if (m_stream ? chosen != m_device : !chosen.isEmpty())
        useDevice();
}

/// False when the device has gone, failed, or takes nothing though there is something to play.
bool SoundOutput::deviceWorks()
{
    if (!m_stream->alive())
        return false;
    const qint64 now = m_devices.nanoseconds();
    const bool slept = now - std::exchange(m_tickedAt, now) > longestNap.count();
    if (const qint64 pulled = m_mixer.rendered(); slept || pulled != m_pulled) {
        m_flowing = m_flowing || pulled != m_pulled;
        m_pulled = pulled;
        m_pulledAt = now;
    }
    return now - m_pulledAt < (m_flowing ? stallTimeout : longestStart).count();
}

/// Renders what is due; returns how much of what is rendered is not due yet.
qint64 SoundOutput::renderByClock()
{
    qint64 due = toFrames(m_devices.nanoseconds() - m_clockStart) - m_clockFrames;
    if (due > longestCatchUp) {
        m_clockStart += toNanoseconds(due - longestCatchUp);
        due = longestCatchUp;
    }
    std::array<float, size_t(silentFrames * Decoder::channels)> unheard{};
    while (due > 0) {
        const int frames = int(std::min<qint64>(due, silentFrames));
        m_mixer.render(unheard.data(), frames);
        m_clockFrames += frames;
        due -= frames;
    }
    return -due;
}

void SoundOutput::tick()
{
    if (m_stream && !deviceWorks())
        useClock();
    m_waiting = m_stream ? m_stream->waiting() : renderByClock();
    follow(m_waiting);
    m_restingTicks = m_mixer.resting() ? m_restingTicks + 1 : 0;
    if (m_restingTicks > ticksBeforeRest)
        rest();
}

void SoundOutput::follow(qint64 waiting)
{
    const Mixer::Heard now = m_mixer.heardAt(m_mixer.rendered() - waiting);
    if (std::exchange(m_heardSerial, now.serial) != now.serial)
        Q_EMIT heard(now.serial);
    if (now.ended && now.serial != m_endedSerial) {
        m_endedSerial = now.serial;
        Q_EMIT ended(now.serial);
    }
}

void SoundOutput::rest()
{
    m_running = false;
    m_tick.stop();
    m_look.stop();
    m_stream.reset();
    follow(0);
}

} // namespace riffdesk
