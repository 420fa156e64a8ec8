#pragma once

#include "base/background.h"
#include "base/result.h"
#include "stems/stemsum.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <memory>

namespace riffdesk {

class Ffmpeg;

/// Writes a sound, as a mix of stems, into one FLAC file of 24 bits. One that would be above full scale is
/// turned down to highestPeak. GUI thread; works in others and in ffmpeg. Once; destroying it stops without
/// waiting, and what was written so far is the caller's to remove.
class MixRender : public QObject
{
    Q_OBJECT

public:
    static constexpr double highestPeak = -1; ///< dBFS

    explicit MixRender(QObject* parent = nullptr);
    ~MixRender() override;

    /// `folder` is this run's own and is made; so is the one above it, in which runs that were killed have
    /// left theirs, which go. "mix.flac" in it is the result.
    void start(const SoundWriter& write, const QString& folder);

    struct Mix
    {
        QString path;
        double seconds = 0;
        double gain = 0; ///< dB that it was turned down by, as a negative number, or 0
    };

Q_SIGNALS:
    void progressed(double share); ///< 0 … 1
    void finished(const riffdesk::Result<riffdesk::MixRender::Mix>& mix); ///< once

private:
    void encode(int rate, qint64 frames, float peak);

    QString m_folder;
    std::shared_ptr<std::atomic<double>> m_summed; ///< share, told by the other thread
    QTimer m_looking; ///< at it
    BackgroundTask m_summing;
    std::unique_ptr<Ffmpeg> m_ffmpeg;
};

} // namespace riffdesk
