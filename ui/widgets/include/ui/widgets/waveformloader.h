#pragma once

#include "audio/waveform.h"

#include <QObject>
#include <QVector>

#include <atomic>
#include <memory>

namespace riffdesk {

/// Brings outlines of audio files and the places worth snapping to, worked out in a thread of the global
/// pool. One at a time: a new wish cancels the one before.
class WaveformLoader : public QObject
{
    Q_OBJECT

public:
    explicit WaveformLoader(QObject* parent = nullptr);
    ~WaveformLoader() override; ///< does not wait for the thread

    /// `peaksPath` is where the outline is kept, see Waveform::cached().
    void load(const QString& audioPath, const QString& peaksPath);
    void cancel();

Q_SIGNALS:
    /// Not for a file without sound: whether it can be played is the player's to tell.
    void loaded(const riffdesk::Waveform& waveform, const QVector<double>& snapPoints);

private:
    std::shared_ptr<std::atomic_bool> m_cancel; ///< of the wish that is under way
};

} // namespace riffdesk
