#include "audio/soundoutput.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QIODevice>
#include <QMediaDevices>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstring>

namespace riffdesk {

namespace {

using namespace std::chrono_literals;

constexpr auto tickInterval = 20ms;
constexpr auto searchInterval = 2s;
constexpr int bufferMilliseconds = 120; ///< short enough for a prompt pause, long enough for a busy machine
constexpr int ticksBeforeRest = 15; ///< longer than the buffer: all that is left in it is silence
constexpr int blockFrames = 1024;
constexpr qint64 longestCatchUp = Mixer::rate; ///< after a suspend the clock goes on, not ahead

/// What the device can play of what we make: float if it takes that, else 16 bit; invalid if neither.
QAudioFormat formatFor(const QAudioDevice& device)
{
    QAudioFormat format;
    format.setSampleRate(Mixer::rate);
    format.setChannelCount(Decoder::channels);
    for (const QAudioFormat::SampleFormat sample : {QAudioFormat::Float, QAudioFormat::Int16}) {
        format.setSampleFormat(sample);
        if (device.isFormatSupported(format))
            return format;
    }
    return {};
}

} // namespace

/// The mixer as the endless device that a sink pulls from.
class MixDevice : public QIODevice
{
public:
    explicit MixDevice(Mixer& mixer) : m_mixer(mixer) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    void setFormat(const QAudioFormat& format) { m_format = format; }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_format.bytesForDuration(1000000); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const int frameBytes = m_format.bytesPerFrame();
        qint64 done = 0;
        while (frameBytes > 0 && most - done >= frameBytes) {
            const int frames = int(std::min<qint64>(blockFrames, (most - done) / frameBytes));
            m_mixer.render(m_block.data(), frames);
            const size_t values = size_t(frames) * Decoder::channels;
            if (m_format.sampleFormat() == QAudioFormat::Float) {
                std::memcpy(data + done, m_block.data(), values * sizeof(float));
            } else {
                std::array<qint16, size_t(blockFrames * Decoder::channels)> narrow{};
                std::transform(m_block.begin(), m_block.begin() + ptrdiff_t(values), narrow.begin(),
                               [](float sample) { return qint16(std::lrint(sample * 32767.0F)); });
                std::memcpy(data + done, narrow.data(), values * sizeof(qint16));
            }
            done += qint64(frames) * frameBytes;
        }
        return done;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    Mixer& m_mixer;
    QAudioFormat m_format;
    std::array<float, size_t(blockFrames* Decoder::channels)> m_block{};
};

SoundOutput::SoundOutput(Mixer& mixer) : m_mixer(mixer), m_tick(this), m_search(this)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(tickInterval);
    m_search.setInterval(searchInterval);
    connect(&m_tick, &QTimer::timeout, this, &SoundOutput::tick);
    connect(&m_search, &QTimer::timeout, this, &SoundOutput::lookForDevice);
}

SoundOutput::~SoundOutput()
{
    dropSink();
}

void SoundOutput::wake()
{
    if (m_running)
        return;
    m_mixer.render(nullptr, 0);
    m_mixer.heardAt(m_mixer.rendered());
    if (m_mixer.resting())
        return;
    m_running = true;
    m_restingTicks = 0;
    if (!m_device)
        m_device = std::make_unique<MixDevice>(m_mixer);
    m_tick.start();
    useDevice();
}

void SoundOutput::useDevice()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    const QAudioFormat format = device.isNull() ? QAudioFormat() : formatFor(device);
    if (!format.isValid()) {
        useClock();
        return;
    }
    dropSink();
    m_device->setFormat(format);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(format.bytesForDuration(bufferMilliseconds * 1000));
    // Queued, because a sink must not be destroyed by what it calls.
    connect(
        m_sink.get(), &QAudioSink::stateChanged, this,
        [this, sink = m_sink.get()] {
            if (sink == m_sink.get() && sink->state() == QAudio::StoppedState)
                useClock();
        },
        Qt::QueuedConnection);
    m_sink->start(m_device.get());
    if (m_sink->state() == QAudio::StoppedState) {
        useClock();
        return;
    }
    m_search.stop();
    setSilent(false);
}

void SoundOutput::useClock()
{
    dropSink();
    m_clock.start();
    m_clockFrames = 0;
    m_search.start();
    setSilent(true);
}

void SoundOutput::dropSink()
{
    if (!m_sink)
        return;
    disconnect(m_sink.get(), nullptr, this, nullptr);
    m_sink->reset();
    m_sink.reset();
}

void SoundOutput::setSilent(bool silent)
{
    if (std::exchange(m_silent, silent) != silent)
        Q_EMIT silentChanged(silent);
}

void SoundOutput::lookForDevice()
{
    if (m_running && !m_sink && !QMediaDevices::audioOutputs().isEmpty())
        useDevice();
}

void SoundOutput::renderByClock()
{
    qint64 due = m_clock.nsecsElapsed() / 1000 * Mixer::rate / 1000000 - m_clockFrames;
    if (due > longestCatchUp) {
        m_clockFrames += due - longestCatchUp;
        due = longestCatchUp;
    }
    std::array<float, size_t(blockFrames * Decoder::channels)> unheard{};
    while (due > 0) {
        const int frames = int(std::min<qint64>(due, blockFrames));
        m_mixer.render(unheard.data(), frames);
        m_clockFrames += frames;
        due -= frames;
    }
}

void SoundOutput::tick()
{
    qint64 waiting = 0; // frames that the device has but has not played yet
    if (m_sink) {
        const int frameBytes = std::max(1, m_sink->format().bytesPerFrame()); // 0 once a device has died
        waiting = std::max<qint64>(0, m_sink->bufferSize() - m_sink->bytesFree()) / frameBytes;
    } else {
        renderByClock();
    }
    const Mixer::Heard heard = m_mixer.heardAt(m_mixer.rendered() - waiting);
    if (heard.ended && heard.serial != m_endedSerial) {
        m_endedSerial = heard.serial;
        Q_EMIT ended(heard.serial);
    }
    m_restingTicks = m_mixer.resting() ? m_restingTicks + 1 : 0;
    if (m_restingTicks > ticksBeforeRest)
        rest();
}

void SoundOutput::rest()
{
    m_running = false;
    m_tick.stop();
    m_search.stop();
    dropSink();
    m_mixer.heardAt(m_mixer.rendered());
}

} // namespace riffdesk
