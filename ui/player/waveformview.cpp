#include "ui/player/waveformview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tabularlabel.h"
#include "ui/widgets/timetext.h"

#include <QAccessible>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace riffdesk {

namespace {

constexpr int headRoom = 6; ///< on either side of the head that has to be painted again
constexpr int bubbleHeight = 20;
constexpr int bubblePadding = 6;
constexpr int bubbleFromLine = 6;
constexpr int overviewHeight = 3;
constexpr double zoomStep = 1.5;

} // namespace

WaveformView::WaveformView(QWidget* parent) : QWidget(parent), Accessible(QAccessible::Slider)
{
    setObjectName(QStringLiteral("waveformView"));
    setAccessibleName(tr("Position"));
    setAccessibleDescription(tr("Left and Right go 5 seconds, comma and full stop a tenth of one. With "
                                "Shift the arrows select a region from the playhead. Escape clears it."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setLayoutDirection(Qt::LeftToRight);
    setCursor(Qt::PointingHandCursor);
    grabGesture(Qt::PinchGesture);
}

WaveformView::~WaveformView() = default;

QSize WaveformView::sizeHint() const
{
    return {480, 64};
}

QSize WaveformView::minimumSizeHint() const
{
    return {96, 40};
}

QString WaveformView::accessibleText(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? positionText() : QString();
}

void WaveformView::setWaveform(const Waveform& waveform)
{
    m_outline.setWaveform(waveform);
    update();
}

void WaveformView::clear()
{
    m_snapPoints.clear();
    setWaveform({});
}

void WaveformView::setDuration(double seconds)
{
    if (seconds == duration())
        return;
    m_scale.setDuration(seconds);
    if (duration() <= 0 && m_pressed)
        endDrag();
    if (m_region)
        m_region = regions::tidy(*m_region, duration());
    onViewMoved();
}

void WaveformView::setSnapPoints(const QVector<double>& seconds)
{
    m_snapPoints = seconds;
    if (m_dragging)
        update();
}

void WaveformView::setPosition(double seconds)
{
    const double before = std::exchange(m_position, seconds);
    showHead(before);
}

void WaveformView::showHead(double before)
{
    // Who scrolled away looks at something else: the view only follows a head that was in it.
    if (m_scale.isZoomed() && !m_pressed && m_scale.shows(before) && !m_scale.shows(m_position)) {
        m_scale.reveal(m_position);
        onViewMoved();
        return;
    }
    updateBetween(xOf(before), xOf(m_position));
}

void WaveformView::seek(double seconds)
{
    if (duration() <= 0)
        return;
    const double before = std::exchange(m_position, std::clamp(seconds, 0.0, duration()));
    if (m_scale.shows(m_position)) {
        updateBetween(xOf(before), xOf(m_position));
    } else {
        m_scale.reveal(m_position);
        onViewMoved();
    }
    Q_EMIT seekRequested(m_position);
    QAccessibleValueChangeEvent event(this, m_position);
    QAccessible::updateAccessibility(&event);
}

void WaveformView::setRegion(std::optional<TimeRange> region)
{
    if (region)
        region = regions::tidy(*region, duration());
    if (region == m_region)
        return;
    if (m_pressed)
        endDrag();
    m_keyEdges.reset();
    m_region = region;
    update();
}

void WaveformView::setRegionByHand(std::optional<TimeRange> region)
{
    if (region)
        region = regions::tidy(*region, duration());
    if (region == m_region)
        return;
    m_region = region;
    update();
    Q_EMIT regionChanged(m_region);
    QAccessibleValueChangeEvent event(this, m_position);
    QAccessible::updateAccessibility(&event);
}

void WaveformView::changeRegion(std::optional<TimeRange> region)
{
    abandonDrag();
    m_keyEdges.reset();
    const std::optional<TimeRange> before = m_region;
    setRegionByHand(region);
    if (m_region != before)
        Q_EMIT regionEditFinished();
}

QString WaveformView::positionText() const
{
    const QString place = tr("%1 of %2", "position and length of a song")
                              .arg(timetext::precise(m_position), timetext::clock(duration()));
    if (!m_region)
        return place;
    return tr("%1, region %2 to %3", "position of length, start, end")
        .arg(place, timetext::precise(m_region->start), timetext::precise(m_region->end));
}

double WaveformView::secondsAt(int x) const
{
    return m_scale.secondsAt(x);
}

int WaveformView::xOf(double seconds) const
{
    const double inSong = std::clamp(seconds, 0.0, duration());
    return int(std::lround(std::clamp(m_scale.xOf(inSong), -1e8, 1e8)));
}

void WaveformView::zoomIn()
{
    zoomBy(zoomStep, m_scale.shows(m_position) ? m_scale.xOf(m_position) : width() / 2.0);
}

void WaveformView::zoomOut()
{
    zoomBy(1 / zoomStep, m_scale.shows(m_position) ? m_scale.xOf(m_position) : width() / 2.0);
}

void WaveformView::zoomToFit()
{
    m_scale.fit();
    onViewMoved();
}

void WaveformView::zoomBy(double factor, double x)
{
    m_scale.zoom(factor, x);
    onViewMoved();
}

void WaveformView::scrollBy(double pixels)
{
    m_scale.scroll(pixels);
    onViewMoved();
}

void WaveformView::onViewMoved()
{
    update();
    Q_EMIT viewChanged();
}

void WaveformView::updateBetween(int x1, int x2)
{
    if (x1 == x2)
        return;
    const auto [left, right] = std::minmax(x1, x2);
    const int from = std::max(0, left - headRoom);
    const int to = std::min(width(), right + headRoom);
    if (from < to)
        update(from, 0, to - from, height());
}

QString WaveformView::bubbleText() const
{
    if (m_dragging && m_region)
        return tr("%1 – %2 · %3 s", "start, end and length of a region")
            .arg(timetext::fine(m_region->start), timetext::fine(m_region->end),
                 QLocale().toString(m_region->length(), 'f', 2));
    const double seconds = secondsAt(m_hoverX);
    return m_scale.isZoomed() ? timetext::fine(seconds) : timetext::precise(seconds);
}

QRect WaveformView::bubbleRect() const
{
    if (m_hoverX < 0 || duration() <= 0)
        return {};
    const int wide = TabularLabel::width(fontMetrics(), bubbleText()) + 2 * bubblePadding;
    // Beside what it speaks of, never over the region that is being made where there is room elsewhere.
    const bool selecting = m_dragging && m_region;
    const int left = selecting ? std::min(m_hoverX, xOf(m_region->start)) : m_hoverX;
    const int right = selecting ? std::max(m_hoverX, xOf(m_region->end)) : m_hoverX;
    const bool fits = right + bubbleFromLine + wide <= width();
    const int x = fits ? right + bubbleFromLine : left - bubbleFromLine - wide;
    // The bar of a region hangs over the upper edge.
    const int below = height() - 2 - bubbleHeight - (m_scale.isZoomed() ? overviewHeight + 2 : 0);
    return {std::clamp(x, 0, std::max(0, width() - wide)), m_region ? below : 2, wide, bubbleHeight};
}

void WaveformView::drawBubble(QPainter* painter) const
{
    const QRect bubble = bubbleRect();
    if (bubble.isEmpty())
        return;
    const Theme& theme = Theme::of(this);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(Theme::Role::Text));
    painter->drawRoundedRect(bubble, 4, 4);
    painter->setPen(theme.color(Theme::Role::Panel));
    TabularLabel::draw(painter, bubble, Qt::AlignCenter, bubbleText());
}

void WaveformView::drawOverview(QPainter* painter) const
{
    const Theme& theme = Theme::of(this);
    const QRectF track(0, height() - overviewHeight, width(), overviewHeight);
    const double left = m_scale.start() / duration() * width();
    const double wide = std::max(12.0, (m_scale.end() - m_scale.start()) / duration() * width());
    const double head = std::clamp(m_position / duration(), 0.0, 1.0) * (width() - 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(Theme::Role::Hover));
    painter->drawRoundedRect(track, 1.5, 1.5);
    painter->setBrush(theme.color(Theme::Role::Dim));
    painter->drawRoundedRect(QRectF(std::min(left, width() - wide), track.y(), wide, overviewHeight), 1.5,
                             1.5);
    painter->fillRect(QRectF(head, track.y(), 2, overviewHeight), theme.color(Theme::Role::Accent));
}

void WaveformView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    WaveformPainter::Scene scene;
    scene.head = m_position;
    scene.region = m_region;
    scene.startHot = m_hot == Kind::Start;
    scene.endHot = m_hot == Kind::End;
    if (m_hoverX >= 0 && !m_dragging)
        scene.hover = secondsAt(m_hoverX);
    if (m_dragging)
        scene.marks = m_snapPoints;
    const bool zoomed = m_scale.isZoomed();
    const QRect area = rect().adjusted(0, 0, 0, zoomed ? -overviewHeight - 2 : 0);
    m_outline.paint(&painter, area, event->rect().intersected(area), m_scale, scene, theme);
    if (zoomed)
        drawOverview(&painter);
    if (m_hoverX >= 0)
        drawBubble(&painter);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(Theme::Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void WaveformView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_scale.setWidth(width());
    onViewMoved();
}

void WaveformView::setHover(int x)
{
    if (x == m_hoverX)
        return;
    const auto touch = [this] {
        if (m_hoverX >= 0) {
            update(m_hoverX - 2, 0, 5, height());
            update(bubbleRect());
        }
    };
    touch();
    m_hoverX = x;
    touch();
}

} // namespace riffdesk
