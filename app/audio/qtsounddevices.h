#pragma once

#include "sounddevices.h"

#include <QElapsedTimer>

namespace riffdesk {

/// The devices that Qt Multimedia knows of.
class QtSoundDevices : public SoundDevices
{
public:
    QtSoundDevices() { m_clock.start(); }

    [[nodiscard]] QByteArray chosen() override;
    [[nodiscard]] std::unique_ptr<SoundStream> play(SoundStream::Fill fill) override;
    [[nodiscard]] qint64 nanoseconds() override { return m_clock.nsecsElapsed(); }

private:
    QElapsedTimer m_clock;
};

} // namespace riffdesk
