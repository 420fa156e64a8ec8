#pragma once

#include "audio/decodeahead.h"
#include "audio/mixer.h"

#include <QObject>
#include <QThread>

namespace riffdesk {

class SoundOutput;

/// The one engine: sources in, sound out. Holds the mixer, the thread that decodes ahead and the thread that
/// feeds the device; both threads start with the first load(). One thread (the GUI's); no call blocks. Frames
/// of Mixer::rate.
class Engine : public QObject
{
    Q_OBJECT

public:
    explicit Engine(QObject* parent = nullptr);
    ~Engine() override;

    /// Plays these together from now on; paused at the start. Returns the serial that heard() shows once it
    /// is so.
    quint32 load(const Mixer::Sources& sources);
    void play();
    void pause();
    quint32 seek(qint64 frame);
    void setLoop(std::optional<Mixer::Region> region)
    {
        m_mixer.setLoop(region);
        wakeDecoder();
    }
    void setRepeat(bool repeat) { m_mixer.setRepeat(repeat); }
    void setGain(size_t source, float gain) { m_mixer.setGain(source, gain); }
    void setVolume(float gain) { m_mixer.setVolume(gain); }

    [[nodiscard]] Mixer::Heard heard() const { return m_mixer.heard(); }
    [[nodiscard]] bool silent() const { return m_silent; } ///< playing against a clock, not a device

Q_SIGNALS:
    void ended(quint32 serial); ///< of the load() or seek() that led there
    void silentChanged(bool silent);

private:
    void startThreads();
    void wakeOutput();
    void wakeDecoder() { m_ahead.wake(); }

    Mixer m_mixer;
    DecodeAhead m_ahead; ///< after the mixer, which it asks
    QThread m_thread;
    SoundOutput* m_output = nullptr; ///< lives in m_thread and goes with it
    bool m_silent = false;
};

} // namespace riffdesk
