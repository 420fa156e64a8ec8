#include "ui/widgets/waveformpainter.h"

#include "ui/theme/theme.h"
#include "ui/widgets/timescale.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr float quietest = 0.03F; ///< silence still shows as a dot
constexpr int verticalMargin = 2; ///< above the loudest bar
constexpr float regionFill = 0.13F;
constexpr float hoverLine = 0.45F;
constexpr int markLength = 5;

QColor faded(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

} // namespace

/// One paint, in pixels of the device.
struct WaveformPainter::Frame
{
    const TimeScale& scale;
    double dpr;
    QRect area;
    QRect exposed;
    int middle;

    [[nodiscard]] int pixels(double independent) const
    {
        return std::max(1, int(std::lround(independent * dpr)));
    }
    [[nodiscard]] int xOf(double seconds) const
    {
        const double x = std::clamp(scale.xOf(seconds) * dpr, -1e8, 1e8);
        return area.left() + int(std::lround(x));
    }
    [[nodiscard]] double perSecond() const { return scale.pixelsPerSecond() * dpr; }
};

void WaveformPainter::setWaveform(const Waveform& waveform)
{
    m_heights.resize(waveform.peaks.size());
    std::transform(waveform.peaks.cbegin(), waveform.peaks.cend(), m_heights.begin(),
                   [](const Waveform::Peak& peak) {
                       return quint8(std::max(std::abs(int(peak.low)), std::abs(int(peak.high))));
                   });
    // The height shows the shape of the song: a quiet master is no flat line.
    const auto loudest = std::max_element(m_heights.cbegin(), m_heights.cend());
    m_loudest = loudest != m_heights.cend() && *loudest > 0 ? float(*loudest) : 1;
}

float WaveformPainter::tallest(double fromSecond, double toSecond) const
{
    const auto count = double(m_heights.size());
    const double first = std::clamp(std::floor(fromSecond * Waveform::peaksPerSecond), 0.0, count);
    const double last = std::clamp(std::floor(toSecond * Waveform::peaksPerSecond), 0.0, count);
    const auto begin = m_heights.cbegin() + qsizetype(first);
    const auto end = m_heights.cbegin() + qsizetype(std::min(count, std::max(first + 1, last)));
    return begin < end ? float(*std::max_element(begin, end)) / m_loudest : 0;
}

void WaveformPainter::drawBars(QPainter* painter, const Frame& frame, int from, int to) const
{
    const int stride = frame.pixels(barWidth + barGap);
    const int width = stride - frame.pixels(barGap);
    const double radius = width / 2.0;
    const int origin = frame.xOf(0);
    const double secondsPerBar = stride / frame.perSecond();
    const double room = frame.area.height() / 2.0 - verticalMargin * frame.dpr;
    const int first = std::max(0, (from - origin) / stride - 1);
    const int last = (to - origin) / stride + 1;
    painter->setRenderHint(QPainter::Antialiasing);
    for (int bar = first; bar <= last; ++bar) {
        const double second = bar * secondsPerBar;
        if (second >= frame.scale.duration())
            break;
        const float height = std::max(quietest, tallest(second, second + secondsPerBar));
        const int half = std::max(1, int(std::lround(double(height) * room)));
        painter->drawRoundedRect(QRect(origin + bar * stride, frame.middle - half, width, 2 * half), radius,
                                 radius);
    }
}

void WaveformPainter::drawCurve(QPainter* painter, const Frame& frame, int from, int to) const
{
    const double room = frame.area.height() / 2.0 - verticalMargin * frame.dpr;
    const double pixelsPerPeak = frame.perSecond() / Waveform::peaksPerSecond;
    const double origin = frame.area.left() + frame.scale.xOf(0) * frame.dpr;
    const auto first = std::max<qsizetype>(0, qsizetype((from - origin) / pixelsPerPeak) - 2);
    const auto last = std::min<qsizetype>(m_heights.size() - 1, qsizetype((to - origin) / pixelsPerPeak) + 2);
    if (first > last)
        return;
    QPolygonF outline;
    outline.reserve(2 * (last - first + 1));
    const auto point = [&](qsizetype peak, int side) {
        const double height = std::max(double(quietest), double(float(m_heights.at(peak)) / m_loudest));
        return QPointF(origin + (double(peak) + 0.5) * pixelsPerPeak, frame.middle + side * height * room);
    };
    for (qsizetype peak = first; peak <= last; ++peak)
        outline.append(point(peak, -1));
    for (qsizetype peak = last; peak >= first; --peak)
        outline.append(point(peak, 1));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawPolygon(outline);
}

void WaveformPainter::drawOutline(QPainter* painter, const Frame& frame, int from, int to,
                                  const QColor& color) const
{
    from = std::max(from, frame.exposed.left());
    to = std::min(to, frame.exposed.right() + 1);
    if (from >= to)
        return;
    if (isEmpty()) { // a calm line: no outline, or not yet
        const int thickness = frame.pixels(2);
        painter->fillRect(QRect(from, frame.middle - thickness / 2, to - from, thickness), color);
        return;
    }
    painter->save();
    painter->setClipRect(QRect(from, frame.area.top(), to - from, frame.area.height()),
                         Qt::IntersectClip); // a bar at an edge is of both colours
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const double secondsPerBar = (barWidth + barGap) / frame.scale.pixelsPerSecond();
    if (secondsPerBar * Waveform::peaksPerSecond >= 1)
        drawBars(painter, frame, from, to);
    else
        drawCurve(painter, frame, from, to);
    painter->restore();
}

void WaveformPainter::paint(QPainter* painter, const QRect& area, const QRect& exposed,
                            const TimeScale& scale, const Scene& scene, const Theme& theme) const
{
    using Role = Theme::Role;
    const QTransform toDevice = painter->deviceTransform();
    painter->save();
    painter->setWorldTransform(toDevice.inverted() * painter->worldTransform());
    const QRect device = toDevice.mapRect(QRectF(area)).toRect();
    Frame frame{scale, toDevice.m11(), device,
                toDevice.mapRect(QRectF(exposed)).toAlignedRect().intersected(device),
                device.top() + device.height() / 2};
    const int right = device.right() + 1;

    if (scale.duration() <= 0) {
        drawOutline(painter, frame, device.left(), right, theme.color(Role::WaveformUnplayed));
        painter->restore();
        return;
    }
    const int head = std::clamp(frame.xOf(scene.head), device.left(), right);
    const int regionLeft =
        scene.region ? std::clamp(frame.xOf(scene.region->start), device.left(), right) : device.left();
    const int regionRight =
        scene.region ? std::clamp(frame.xOf(scene.region->end), device.left(), right) : device.left();
    const QColor regionColor = theme.color(Role::Region);
    if (scene.region)
        painter->fillRect(QRect(regionLeft, device.top(), regionRight - regionLeft, device.height()),
                          faded(regionColor, regionFill));
    for (const auto& [from, to] : {std::pair(device.left(), regionLeft), std::pair(regionRight, right)}) {
        drawOutline(painter, frame, from, std::min(to, head), theme.color(Role::WaveformPlayed));
        drawOutline(painter, frame, std::max(from, head), to, theme.color(Role::WaveformUnplayed));
    }
    drawOutline(painter, frame, regionLeft, regionRight, regionColor);

    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const double mark : scene.marks) {
        const int x = frame.xOf(mark);
        for (const int y : {device.top(), device.bottom() + 1 - frame.pixels(markLength)})
            painter->fillRect(QRect(x, y, frame.pixels(1), frame.pixels(markLength)), theme.color(Role::Dim));
    }
    if (scene.region) {
        const int width = frame.pixels(edgeWidth);
        const auto drawEdge = [&](double seconds, bool atStart, bool hot) {
            if (!scale.shows(seconds))
                return;
            const int at = frame.xOf(seconds);
            const int x = std::clamp(atStart ? at : at - width, device.left(), right - width);
            painter->fillRect(QRect(x, device.top(), width, device.height()), regionColor);
            // The grip stands out by a rim of the surface's colour: bars of its own colour are behind it.
            const int rim = frame.pixels(1);
            const int grip = 2 * frame.pixels(hot ? 4 : 3) + width; // even on both sides of the edge
            const int tall = std::min(device.height() - 2 * rim, frame.pixels(hot ? 22 : 18));
            const QRect handle(std::clamp(x - (grip - width) / 2, device.left(), right - grip),
                               frame.middle - tall / 2, grip, tall);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(Role::Panel));
            painter->drawRoundedRect(handle.adjusted(-rim, -rim, rim, rim), grip / 2.0 + rim,
                                     grip / 2.0 + rim);
            painter->setBrush(regionColor);
            painter->drawRoundedRect(handle, grip / 2.0, grip / 2.0);
            painter->setRenderHint(QPainter::Antialiasing, false);
        };
        drawEdge(scene.region->start, true, scene.startHot);
        drawEdge(scene.region->end, false, scene.endHot);
    }
    if (scene.hover)
        painter->fillRect(QRect(frame.xOf(*scene.hover), device.top(), frame.pixels(1), device.height()),
                          faded(theme.color(Role::Text), hoverLine));
    if (scale.shows(scene.head)) {
        const int width = frame.pixels(headWidth);
        painter->fillRect(QRect(std::clamp(head - width / 2, device.left(), right - width), device.top(),
                                width, device.height()),
                          theme.color(Role::Text));
    }
    painter->restore();
}

} // namespace riffdesk
