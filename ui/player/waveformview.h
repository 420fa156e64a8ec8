#pragma once

#include "audio/waveform.h"

#include <QVector>
#include <QWidget>

namespace riffdesk {

/// The outline of a song with what has been played, where one clicks, drags, wheels or types to go. Time runs
/// from left to right in every language, as on a tape. Repaints only what changed.
class WaveformView : public QWidget
{
    Q_OBJECT

public:
    explicit WaveformView(QWidget* parent = nullptr);
    ~WaveformView() override;

    void setWaveform(const Waveform& waveform);
    void clear(); ///< a calm line: no outline, or not yet
    void setDuration(double seconds); ///< 0: nothing to seek in
    void setPosition(double seconds);
    [[nodiscard]] double duration() const { return m_duration; }
    [[nodiscard]] double position() const { return m_dragging ? m_dragged : m_position; }
    /// Goes there as if the user had: clamped, tells seekRequested().
    void seek(double seconds);

    /// "1:08.2 of 2:33"
    [[nodiscard]] QString positionText() const;
    [[nodiscard]] double secondsAt(int x) const;
    [[nodiscard]] int xOf(double seconds) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    static constexpr double stepSeconds = 5; ///< of the arrow keys and a notch of the wheel
    static constexpr int barWidth = 3; ///< device independent pixels
    static constexpr int barGap = 1;

Q_SIGNALS:
    void seekRequested(double seconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void measureBars();
    void updateBetween(int x1, int x2);
    void setHover(int x);

    Waveform m_waveform;
    QVector<float> m_bars; ///< 0 … 1, one a bar of the present width
    double m_duration = 0;
    double m_position = 0;
    double m_dragged = 0;
    bool m_dragging = false;
    int m_hoverX = -1; ///< -1: the mouse is elsewhere
    int m_wheel = 0; ///< eighths of a degree not yet used
};

} // namespace riffdesk
