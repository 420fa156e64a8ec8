#pragma once

#include "base/timerange.h"
#include "ui/widgets/songdrag.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace riffdesk {

class Library;
class Playback;
class WaveformView;

/// The waveform of the song that is on: loads its outline, follows and moves the position, and holds the
/// region with the small bar of what can be done with it, which floats over the window above it. A new song
/// clears the region; while the region is looped, changing it moves the loop. The references outlive this.
class SongWaveform : public QWidget
{
    Q_OBJECT

public:
    SongWaveform(Playback& playback, Library& library, QWidget* parent = nullptr);
    ~SongWaveform() override;

    [[nodiscard]] WaveformView* view() const; ///< objectName waveformView
    [[nodiscard]] std::optional<TimeRange> region() const;
    /// From the form: ignored when another song is on. Emits no signal.
    void setRegion(const QString& songId, std::optional<TimeRange> region);

    void setDragger(const SongDragger& dragger); ///< of the region

    // What menus and shortcuts ask for; each does nothing where it makes no sense.
    void replaceRegion(); ///< asks by replaceRequested()
    void extendFromPlayhead();
    void toggleLoop(); ///< the region goes round, or no longer
    void audition();
    void clearRegion();
    void zoomIn();
    void zoomOut();
    void zoomToFit();

Q_SIGNALS:
    void regionChanged(const QString& songId, std::optional<riffdesk::TimeRange> region); ///< by hand
    /// Times to 0.01 s; without a region they are still to be given.
    void replaceRequested(const QString& songId, std::optional<riffdesk::TimeRange> region);
    void regionCopyRequested(const QString& songId, const riffdesk::TimeRange& region); ///< as a file
    void extendRequested(const QString& songId, double seconds); ///< to 0.01 s

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
