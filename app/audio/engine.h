#pragma once

#include "decodeahead.h"
#include "mixer.h"
#include "sounddevices.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <utility>
#include <vector>

namespace riffdesk {

class SoundOutput;

/// The one engine: sources in, sound out. Holds the mixer, the thread that decodes ahead and the thread that
/// feeds the device; both threads start with the first load(). One thread (the GUI's); no call blocks. Frames
/// of Mixer::rate.
class Engine : public QObject
{
    Q_OBJECT

public:
    /// Without `devices` those of the system.
    explicit Engine(std::unique_ptr<SoundDevices> devices = {}, QObject* parent = nullptr);
    ~Engine() override;

    /// Plays these together from now on; paused at the start. Returns the serial that heard() shows once it
    /// is so.
    quint32 load(const Mixer::Sources& sources);
    void play();
    void pause();
    quint32 seek(qint64 frame);
    /// What follows at the end, without a gap, each at its gain; its beginning is decoded ahead. None:
    /// nothing.
    void setNext(const Mixer::Sources& sources, const std::vector<StereoGain>& gains = {});
    /// When heard() tells the serial of what setNext() named: from now on that is what plays. False for any
    /// other serial.
    bool accept(quint32 serial);
    [[nodiscard]] quint32 nextSerial() const { return m_mixer.nextSerial(); }
    void setLoop(std::optional<Mixer::Region> region)
    {
        m_mixer.setLoop(region);
        wakeDecoder();
    }
    void setStop(std::optional<qint64> frame)
    {
        m_mixer.setStop(frame);
        wakeDecoder();
    }
    void setRepeat(bool repeat)
    {
        m_mixer.setRepeat(repeat);
        wakeDecoder();
    }
    void setGain(size_t source, const StereoGain& gain) { m_mixer.setGain(source, gain); }
    void setTurns(Turns turns) { m_mixer.setTurns(std::move(turns)); }
    void setVolume(float gain) { m_mixer.setVolume(gain); }

    [[nodiscard]] Mixer::Heard heard() const { return m_mixer.heard(); }
    void heardFrames(float* out, int frames) const { m_mixer.heardFrames(out, frames); }
    [[nodiscard]] bool silent() const { return m_silent; } ///< playing against a clock, not a device

Q_SIGNALS:
    void heardChanged(quint32 serial); ///< another Mixer::Heard::serial than before is heard
    void ended(quint32 serial); ///< of the load() or seek() that led there
    void silentChanged(bool silent);

private:
    void startThreads();
    void wakeOutput();
    void wakeDecoder() { m_ahead.wake(); }

    Mixer m_mixer;
    DecodeAhead m_ahead; ///< after the mixer, which it asks
    Mixer::Sources m_sources;
    Mixer::Sources m_next;
    const std::unique_ptr<SoundDevices> m_devices; ///< used in m_thread
    QThread m_thread;
    SoundOutput* m_output = nullptr; ///< lives in m_thread and goes with it
    bool m_silent = false;
};

} // namespace riffdesk
