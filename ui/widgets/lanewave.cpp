#include "ui/widgets/lanewave.h"

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

void LaneWave::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    for (const Band& band : std::as_const(m_bands)) {
        const double left = m_scale.xOf(band.time.start);
        const QRectF area(left, 0, std::max(1.0, m_scale.xOf(band.time.end) - left), height());
        QColor color = Theme::of(this).color(band.role);
        painter.fillRect(QRectF(area.left(), 0, area.width(), bandEdge),
                         color); // told apart without colour alone
        color.setAlphaF(bandOpacity);
        painter.fillRect(area, color);
    }
    if (!m_heard)
        painter.setOpacity(unheardOpacity);
    WaveformPainter::Scene scene;
    scene.head = m_position;
    scene.region = m_loopFrom ? std::optional(m_dragged) : m_loop;
    m_outline.paint(&painter, rect(), event->rect(), m_scale, scene, Theme::of(this));
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
    const double seconds = m_scale.secondsAt(event->position().x());
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT seekRequested(seconds);
    else
        dragLoop(seconds);
}

void LaneWave::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return QWidget::mouseMoveEvent(event);
    const double seconds = m_scale.secondsAt(event->position().x());
    if (m_loopFrom)
        dragLoop(seconds);
    else
        Q_EMIT seekRequested(seconds);
}

void LaneWave::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_loopFrom)
        return QWidget::mouseReleaseEvent(event);
    dragLoop(m_scale.secondsAt(event->position().x()));
    m_loopFrom.reset();
    Q_EMIT loopChosen(m_dragged.length() >= shortestLoop ? std::optional(m_dragged) : std::nullopt);
}

void LaneWave::dragLoop(double seconds)
{
    if (!m_loopFrom)
        m_loopFrom = seconds;
    m_dragged = {std::min(*m_loopFrom, seconds), std::max(*m_loopFrom, seconds)};
    update();
}

} // namespace riffdesk
