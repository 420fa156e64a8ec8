#pragma once

#include "ui/widgets/timescale.h"
#include "ui/widgets/waveformloader.h"
#include "ui/widgets/waveformpainter.h"

#include <QWidget>

namespace riffdesk {

/// The outline of one stem, as long as the song, with the playhead; a press moves it. What is not heard is
/// dimmed.
class LaneWave : public QWidget
{
    Q_OBJECT

public:
    explicit LaneWave(QWidget* parent = nullptr);

    /// `peaksPath` is where the outline is kept.
    void load(const QString& path, const QString& peaksPath);
    void setDuration(double seconds); ///< of the song: the longest stem
    void setPosition(double seconds);
    void setHeard(bool heard);
    [[nodiscard]] double length() const { return m_length; } ///< of the stem, seconds; 0 until known

Q_SIGNALS:
    void loaded();
    void seekRequested(double seconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    WaveformLoader m_loader;
    WaveformPainter m_outline;
    TimeScale m_scale;
    double m_length = 0;
    double m_position = 0;
    bool m_heard = true;
};

} // namespace riffdesk
