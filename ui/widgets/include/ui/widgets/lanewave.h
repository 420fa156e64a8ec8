#pragma once

#include "base/timerange.h"
#include "ui/theme/theme.h"
#include "ui/widgets/timescale.h"
#include "ui/widgets/waveformloader.h"
#include "ui/widgets/waveformpainter.h"

#include <QWidget>

#include <optional>

namespace riffdesk {

/// The outline of one of several songs or stems that are heard in step, as long as the longest, with the
/// playhead; a press moves it, a drag with Shift chooses what is looped. What is not heard is dimmed.
class LaneWave : public QWidget
{
    Q_OBJECT

public:
    explicit LaneWave(QWidget* parent = nullptr);

    /// `peaksPath` is where the outline is kept.
    void load(const QString& path, const QString& peaksPath);
    void setDuration(double seconds); ///< of the longest
    void setPosition(double seconds);
    void setHeard(bool heard);
    /// Stretches that stand out, in a colour of the theme.
    struct Band
    {
        TimeRange time;
        Theme::Role role;
    };
    void setBands(const QVector<Band>& bands);
    void setLoop(const std::optional<TimeRange>& loop);
    /// Nothing but these stretches is heard of it, and a drag chooses one; nullopt: no such thing.
    void setTaken(const std::optional<QVector<TimeRange>>& stretches);
    [[nodiscard]] double length() const { return m_length; } ///< its own, seconds; 0 until known

Q_SIGNALS:
    void loaded();
    void seekRequested(double seconds);
    /// By dragging with Shift; a press without a drag means none.
    void loopChosen(const std::optional<riffdesk::TimeRange>& loop);
    void stretchChosen(const riffdesk::TimeRange& stretch);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    enum class Drag { Seek, Loop, Stretch };
    void dragTo(double seconds); ///< from where it was begun, or it begins here
    [[nodiscard]] QRectF areaOf(const TimeRange& stretch) const;
    void paintTaken(QPainter* painter, const QRect& area, const WaveformPainter::Scene& scene);

    WaveformLoader m_loader;
    WaveformPainter m_outline;
    TimeScale m_scale;
    double m_length = 0;
    double m_position = 0;
    bool m_heard = true;
    QVector<Band> m_bands;
    std::optional<TimeRange> m_loop;
    std::optional<QVector<TimeRange>> m_taken;
    Drag m_drag = Drag::Seek;
    std::optional<double> m_dragFrom; ///< while a loop or a stretch is dragged
    TimeRange m_dragged; ///< what is chosen then
};

} // namespace riffdesk
