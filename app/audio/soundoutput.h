#pragma once

#include "mixer.h"
#include "sounddevices.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace riffdesk {

/// Where the mixer's sound goes: the device chosen in the system or, when there is none, or it dies or stands
/// still, a clock that pulls the same sound in real time and drops it until a device is back. Another choice
/// is followed. Lives in a thread of its own with an event loop, so that nothing the window does is heard.
/// Uses neither device nor timer while the mixer rests.
class SoundOutput : public QObject
{
    Q_OBJECT

public:
    SoundOutput(Mixer& mixer, SoundDevices& devices); ///< must outlive this

    /// The mixer has been told something. Only in this object's thread.
    void wake();

Q_SIGNALS:
    void silentChanged(bool silent);
    void heard(quint32 serial); ///< another Mixer::Heard::serial than before
    void ended(quint32 serial); ///< the end is heard now; serial as in Mixer::Heard

private:
    void useDevice();
    void useClock();
    void setSilent(bool silent);
    void tick();
    bool deviceWorks();
    qint64 renderByClock();
    void follow(qint64 waiting);
    void rest();
    void look();

    Mixer& m_mixer;
    SoundDevices& m_devices;
    std::unique_ptr<SoundStream> m_stream; ///< null while playing against the clock or resting
    QByteArray m_device; ///< which one m_stream plays on
    QTimer m_tick;
    QTimer m_look;
    qint64 m_clockStart = 0; ///< ns
    qint64 m_clockFrames = 0; ///< rendered since m_clockStart
    qint64 m_waiting = 0; ///< rendered frames that were not heard at the last tick
    qint64 m_tickedAt = 0; ///< ns
    qint64 m_pulled = 0; ///< rendered() when the device last took something …
    qint64 m_pulledAt = 0; ///< … and when, in ns
    bool m_flowing = false; ///< it has taken something since it was started
    int m_restingTicks = 0;
    quint32 m_heardSerial = 0;
    quint32 m_endedSerial = 0;
    bool m_running = false;
    bool m_silent = false;
};

} // namespace riffdesk
