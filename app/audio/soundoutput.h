#pragma once

#include "audio/mixer.h"

#include <QAudioSink>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace riffdesk {

class MixDevice;

/// Where the mixer's sound goes: the default audio device or, when there is none or it dies, a clock that
/// pulls the same sound in real time and drops it until a device is back. Lives in a thread of its own with
/// an event loop, so that nothing the window does is heard. Uses neither device nor timer while the mixer
/// rests.
class SoundOutput : public QObject
{
    Q_OBJECT

public:
    explicit SoundOutput(Mixer& mixer); ///< must outlive this
    ~SoundOutput() override;

    /// The mixer has been told something. Only in this object's thread.
    void wake();

Q_SIGNALS:
    void silentChanged(bool silent);
    void ended(quint32 serial); ///< the end is heard now; serial as in Mixer::Heard

private:
    void useDevice();
    void useClock();
    void dropSink();
    void setSilent(bool silent);
    void tick();
    void renderByClock();
    void rest();
    void lookForDevice();

    Mixer& m_mixer;
    std::unique_ptr<MixDevice> m_device;
    std::unique_ptr<QAudioSink> m_sink; ///< null while playing against the clock or resting
    QTimer m_tick;
    QTimer m_search;
    QElapsedTimer m_clock;
    qint64 m_clockFrames = 0; ///< rendered since m_clock was started
    int m_restingTicks = 0;
    quint32 m_endedSerial = 0;
    bool m_running = false;
    bool m_silent = false;
};

} // namespace riffdesk
