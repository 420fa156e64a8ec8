#pragma once

#include <QByteArray>

#include <functional>
#include <memory>

namespace riffdesk {

/// Sound on its way to a device, from when it is made until it is destroyed. One thread.
class SoundStream
{
public:
    /// Fills interleaved stereo at Mixer::rate; called on this or the system's sound thread, never on two.
    using Fill = std::function<void(float* out, int frames)>;

    SoundStream() = default;
    Q_DISABLE_COPY_MOVE(SoundStream)
    virtual ~SoundStream() = default;

    [[nodiscard]] virtual bool alive() const = 0; ///< false once the device has gone or failed
    /// Frames that were filled but not played yet. Means nothing once it is not alive.
    [[nodiscard]] virtual qint64 waiting() const = 0;
};

/// The system's sound devices and its clock, as SoundOutput sees them; tests put their own here. One thread,
/// which need not be the one that makes it.
class SoundDevices
{
public:
    SoundDevices() = default;
    Q_DISABLE_COPY_MOVE(SoundDevices)
    virtual ~SoundDevices() = default;

    /// The name of the device that the person has chosen in the system; empty when there is none.
    [[nodiscard]] virtual QByteArray chosen() = 0;
    /// Starts playing on that device; null when it cannot.
    [[nodiscard]] virtual std::unique_ptr<SoundStream> play(SoundStream::Fill fill) = 0;
    [[nodiscard]] virtual qint64 nanoseconds() = 0; ///< since some moment; never goes back
};

} // namespace riffdesk
