#include "ui/widgets/lanewave.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace riffdesk {

namespace {

constexpr double unheardOpacity = 0.35;
constexpr float bandOpacity = 0.18F;
constexpr int bandEdge = 3; // pixels
constexpr double shortestLoop = 0.1; // seconds; less is a press

/// Told apart without colour alone.
void paintBand(QPainter* painter, const QRectF& area, QColor color)
{
    painter->fillRect(QRectF(area.left(), 0, area.width(), bandEdge), color);
    color.setAlphaF(bandOpacity);
    painter->fillRect(area, color);
}

} // namespace

LaneWave::LaneWave(QWidget* parent) : QWidget(parent)
{
    setMinimumWidth(120);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setObjectName(QStringLiteral("stemWave"));
    setCursor(Qt::IBeamCursor);
    connect(&m_loader, &WaveformLoader::loaded, this, [this](const Waveform& waveform) {
        m_outline.setWaveform(waveform);
        m_length = waveform.durationSeconds;
        update();
        Q_EMIT loaded();
    });
}

void LaneWave::load(const QString& path, const QString& peaksPath)
{
    m_loader.load(path, peaksPath);
}

void LaneWave::setDuration(double seconds)
{
    m_scale.setDuration(seconds);
    update();
}

void LaneWave::setPosition(double seconds)
{
    const auto strip = [this](double from, double to) {
        const int left = int(std::floor(m_scale.xOf(std::min(from, to)))) - WaveformPainter::headWidth;
        const int right = int(std::ceil(m_scale.xOf(std::max(from, to)))) + WaveformPainter::headWidth;
        update(left, 0, right - left + 1, height());
    };
    strip(m_position, seconds);
    m_position = seconds;
}

void LaneWave::setHeard(bool heard)
{
    if (std::exchange(m_heard, heard) != heard)
        update();
}

void LaneWave::setBands(const QVector<Band>& bands)
{
    m_bands = bands;
    update();
}

void LaneWave::setLoop(const std::optional<TimeRange>& loop)
{
    if (std::exchange(m_loop, loop) != loop)
        update();
}

void LaneWave::setTaken(const std::optional<QVector<TimeRange>>& stretches)
{
    if (std::exchange(m_taken, stretches) != stretches)
        update();
}

void LaneWave::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    WaveformPainter::Scene scene;
    scene.head = m_position;
    scene.region = m_dragFrom ? std::optional(m_dragged) : m_loop;
    if (m_taken)
        return paintTaken(&painter, event->rect(), scene);
    for (const Band& band : std::as_const(m_bands))
        paintBand(&painter, areaOf(band.time), Theme::of(this).color(band.role));
    if (!m_heard)
        painter.setOpacity(unheardOpacity);
    m_outline.paint(&painter, rect(), event->rect(), m_scale, scene, Theme::of(this));
}

/// What is not heard is faint.
void LaneWave::paintTaken(QPainter* painter, const QRect& area, const WaveformPainter::Scene& scene)
{
    const Theme& theme = Theme::of(this);
    QRegion heard;
    for (const TimeRange& stretch : std::as_const(*m_taken)) {
        paintBand(painter, areaOf(stretch), theme.color(Theme::Role::Accent));
        heard += areaOf(stretch).toAlignedRect();
    }
    painter->setOpacity(unheardOpacity);
    m_outline.paint(painter, rect(), area, m_scale, scene, theme);
    painter->setOpacity(1);
    painter->setClipRegion(heard);
    m_outline.paint(painter, rect(), area, m_scale, scene, theme);
}

QRectF LaneWave::areaOf(const TimeRange& stretch) const
{
    const double left = m_scale.xOf(stretch.start);
    return {left, 0, std::max(1.0, m_scale.xOf(stretch.end) - left), double(height())};
}

void LaneWave::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_scale.setWidth(width());
    m_scale.fit();
}

void LaneWave::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_drag = event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Loop
             : m_taken                                      ? Drag::Stretch
                                                            : Drag::Seek;
    const double seconds = m_scale.secondsAt(event->position().x());
    if (m_drag == Drag::Seek)
        Q_EMIT seekRequested(seconds);
    else
        dragTo(seconds);
}

void LaneWave::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return QWidget::mouseMoveEvent(event);
    const double seconds = m_scale.secondsAt(event->position().x());
    if (m_dragFrom)
        dragTo(seconds);
    else
        Q_EMIT seekRequested(seconds);
}

void LaneWave::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom)
        return QWidget::mouseReleaseEvent(event);
    dragTo(m_scale.secondsAt(event->position().x()));
    const double pressed = *std::exchange(m_dragFrom, std::nullopt);
    update();
    if (m_drag == Drag::Loop)
        Q_EMIT loopChosen(m_dragged.length() >= shortestLoop ? std::optional(m_dragged) : std::nullopt);
    else if (m_scale.xOf(m_dragged.end) - m_scale.xOf(m_dragged.start) < QApplication::startDragDistance())
        Q_EMIT seekRequested(pressed);
    else
        Q_EMIT stretchChosen(m_dragged);
}

void LaneWave::dragTo(double seconds)
{
    if (!m_dragFrom)
        m_dragFrom = seconds;
    m_dragged = {std::min(*m_dragFrom, seconds), std::max(*m_dragFrom, seconds)};
    update();
}

} // namespace riffdesk
