#include "qtsounddevices.h"

#include "mixer.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace riffdesk {

namespace {

constexpr int bufferMilliseconds = 120; ///< short enough for a prompt pause, long enough for a busy machine
constexpr int pulledFrames = 1024;

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

/// What is filled as the endless device that a sink pulls from.
class FillDevice : public QIODevice
{
public:
    FillDevice(SoundStream::Fill fill, const QAudioFormat& format) : m_fill(std::move(fill)), m_format(format)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_format.bytesForDuration(1000000); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const int frameBytes = m_format.bytesPerFrame();
        qint64 done = 0;
        while (frameBytes > 0 && most - done >= frameBytes) {
            const int frames = int(std::min<qint64>(pulledFrames, (most - done) / frameBytes));
            m_fill(m_block.data(), frames);
            const size_t values = size_t(frames) * Decoder::channels;
            if (m_format.sampleFormat() == QAudioFormat::Float) {
                std::memcpy(data + done, m_block.data(), values * sizeof(float));
            } else {
                std::array<qint16, size_t(pulledFrames * Decoder::channels)> narrow{};
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
    const SoundStream::Fill m_fill;
    const QAudioFormat m_format;
    std::array<float, size_t(pulledFrames* Decoder::channels)> m_block{};
};

class QtSoundStream : public SoundStream
{
public:
    QtSoundStream(const QAudioDevice& device, const QAudioFormat& format, Fill fill)
        : m_frameBytes(format.bytesPerFrame())
        , m_source(std::move(fill), format)
        , m_sink(device, format)
    {
        m_sink.setBufferSize(format.bytesForDuration(bufferMilliseconds * 1000));
        m_sink.start(&m_source);
    }
    ~QtSoundStream() override { m_sink.reset(); }

    [[nodiscard]] bool alive() const override { return m_sink.state() != QAudio::StoppedState; }
    [[nodiscard]] qint64 waiting() const override
    {
        return std::max<qint64>(0, m_sink.bufferSize() - m_sink.bytesFree()) / m_frameBytes;
    }

private:
    const int m_frameBytes;
    FillDevice m_source; ///< before the sink, which reads it to its end
    QAudioSink m_sink;
};

} // namespace

QByteArray QtSoundDevices::chosen()
{
    return QMediaDevices::defaultAudioOutput().id();
}

std::unique_ptr<SoundStream> QtSoundDevices::play(SoundStream::Fill fill)
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    const QAudioFormat format = device.isNull() ? QAudioFormat() : formatFor(device);
    if (!format.isValid())
        return nullptr;
    auto stream = std::make_unique<QtSoundStream>(device, format, std::move(fill));
    return stream->alive() ? std::move(stream) : nullptr;
}

} // namespace riffdesk
