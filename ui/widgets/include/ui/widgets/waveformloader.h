#pragma once

#include "audio/waveform.h"
#include "base/background.h"

#include <QObject>
#include <QVector>

namespace riffdesk {

/// Loads outlines of audio files and the places worth snapping to in the background. One at a time: load()
/// cancels the one before.
class WaveformLoader : public QObject
{
    Q_OBJECT

public:
    explicit WaveformLoader(QObject* parent = nullptr);

    /// `peaksPath` is where the outline is kept, see Waveform::cached().
    void load(const QString& audioPath, const QString& peaksPath);
    void cancel() { m_loading.cancel(); }

Q_SIGNALS:
    /// Not for a file without sound: whether it can be played is the player's to tell.
    void loaded(const riffdesk::Waveform& waveform, const QVector<double>& snapPoints);

private:
    BackgroundTask m_loading;
};

} // namespace riffdesk
