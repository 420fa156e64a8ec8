#pragma once

#include "audio/waveform.h"
#include "base/timerange.h"

#include <QColor>
#include <QVector>

#include <optional>

class QPainter;
class QRect;
class QTransform;

namespace riffdesk {

class Theme;
class TimeScale;

/// Draws a song's outline, region and playhead on whole pixels of the device, whatever the scale factor: bars
/// that stay with their second of the song as one scrolls, or, closer than one peak a bar, a curve through
/// the peaks.
class WaveformPainter
{
public:
    static constexpr int barWidth = 2; ///< device independent pixels
    static constexpr int barGap = 1;
    static constexpr int headWidth = 2;
    static constexpr int edgeWidth = 2; ///< of the region

    /// What to draw, beside the outline. Places are seconds.
    struct Scene
    {
        double head = 0;
        std::optional<double> hover; ///< a thin line
        std::optional<TimeRange> region;
        bool startHot = false; ///< the handle that the pointer is at is drawn larger
        bool endHot = false;
        QVector<double> marks; ///< snap points, shown while one drags
    };

    void setWaveform(const Waveform& waveform);
    [[nodiscard]] bool isEmpty() const { return m_heights.isEmpty(); }

    /// Paints what of `area` lies in `exposed`; both in the painter's coordinates, which are not rotated.
    void paint(QPainter* painter, const QRect& area, const QRect& exposed, const TimeScale& scale,
               const Scene& scene, const Theme& theme) const;

private:
    struct Frame;
    void drawOutline(QPainter* painter, const Frame& frame, int from, int to, const QColor& color) const;
    void drawBars(QPainter* painter, const Frame& frame, int from, int to) const;
    void drawCurve(QPainter* painter, const Frame& frame, int from, int to) const;
    [[nodiscard]] float tallest(double fromSecond, double toSecond) const;

    QVector<quint8> m_heights; ///< 0 … 127, one a peak
    float m_loudest = 1;
};

} // namespace riffdesk
