#pragma once

#include "base/background.h"
#include "compare/editreceipt.h"
#include "compare/splice.h"
#include "library/song.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace riffdesk {

/// Compares the sound of two files in another thread, keeps it in memory, and finds joins in it. GUI thread.
/// One comparison at a time; starting anew or destroying it stops.
class Comparison : public QObject
{
    Q_OBJECT

public:
    explicit Comparison(QObject* parent = nullptr);
    ~Comparison() override;

    void start(const QString& parentPath, const QString& editPath);
    [[nodiscard]] bool isRunning() const { return m_looking.isActive(); } ///< finished() is to come
    void stop(); ///< nothing more is told, and the memory is free; about 50 MB for two songs of three minutes
    /// Of what was compared. The last one asked for is told.
    void plan(const TimeRange& changed, double fadeSeconds);

    /// Makes a file of it to be heard, which the next but one replaces; the last one asked for is told.
    void preview(const SoundPath& path, const QStringList& files);

Q_SIGNALS:
    void progressed(double share); ///< 0 … 1
    void finished(const riffdesk::Result<riffdesk::EditReceipt>& receipt); ///< once for each start
    void planned(const riffdesk::Result<riffdesk::SplicePlan>& plan);
    void previewed(const riffdesk::Result<QString>& file);

private:
    struct Sounds;
    std::shared_ptr<const Sounds> m_sounds; ///< null until finished
    std::shared_ptr<std::atomic<double>> m_share; ///< done, told by the other thread
    QTimer m_looking; ///< at it
    BackgroundTask m_comparing;
    BackgroundTask m_planning;
    BackgroundTask m_previewing;
    int m_previews = 0;
};

/// What a song that was put together so is to be called and how its recipe tells it, for MixSong.
[[nodiscard]] Song splicedSong(const Song& parent, const Song& edit, const SplicePlan& plan);

} // namespace riffdesk
