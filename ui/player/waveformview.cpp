#include "ui/player/waveformview.h"

#include "ui/player/timetext.h"
#include "ui/player/waveformaccessible.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr int stride = WaveformView::barWidth + WaveformView::barGap;
constexpr int headWidth = 2; ///< of the playhead
constexpr int headRoom = 3; ///< on either side of it that has to be painted again
constexpr float quietest = 0.03F; ///< silence still shows as a dot

} // namespace

WaveformView::WaveformView(QWidget* parent) : QWidget(parent)
{
    WaveformAccessible::install();
    setObjectName(QStringLiteral("waveformView"));
    setAccessibleName(tr("Position"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setLayoutDirection(Qt::LeftToRight);
    setCursor(Qt::PointingHandCursor);
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

void WaveformView::setWaveform(const Waveform& waveform)
{
    m_waveform = waveform;
    measureBars();
    update();
}

void WaveformView::clear()
{
    setWaveform({});
}

void WaveformView::setDuration(double seconds)
{
    seconds = std::isfinite(seconds) ? std::max(0.0, seconds) : 0;
    if (seconds == m_duration)
        return;
    m_duration = seconds;
    m_dragging = m_dragging && seconds > 0;
    measureBars();
    update();
}

void WaveformView::setPosition(double seconds)
{
    const int before = xOf(position());
    m_position = seconds;
    updateBetween(before, xOf(position()));
}

void WaveformView::seek(double seconds)
{
    if (m_duration <= 0)
        return;
    setPosition(std::clamp(seconds, 0.0, m_duration));
    Q_EMIT seekRequested(m_position);
    QAccessibleValueChangeEvent event(this, m_position);
    QAccessible::updateAccessibility(&event);
}

QString WaveformView::positionText() const
{
    return tr("%1 of %2", "position and length of a song")
        .arg(timetext::precise(position()), timetext::clock(m_duration));
}

double WaveformView::secondsAt(int x) const
{
    if (width() <= 1)
        return 0;
    return std::clamp(double(x) / (width() - 1), 0.0, 1.0) * m_duration;
}

int WaveformView::xOf(double seconds) const
{
    if (m_duration <= 0)
        return 0;
    return int(std::lround(std::clamp(seconds / m_duration, 0.0, 1.0) * (width() - 1)));
}

void WaveformView::measureBars()
{
    m_bars.clear();
    const qsizetype peaks = m_waveform.peaks.size();
    const int count = width() / stride;
    if (peaks == 0 || count <= 0)
        return;
    m_bars.resize(count);
    // The outline may be of a file that is a little longer or shorter than the song says: bars follow the
    // song's time.
    const double seconds = m_duration > 0 ? m_duration : m_waveform.durationSeconds;
    const double peaksPerBar = seconds * Waveform::peaksPerSecond * stride / std::max(1, width() - 1);
    float loudest = 0;
    for (int bar = 0; bar < count; ++bar) {
        const auto first = std::min(peaks, qsizetype(bar * peaksPerBar));
        const auto last = std::min(peaks, std::max(first + 1, qsizetype((bar + 1) * peaksPerBar)));
        int height = 0;
        for (qsizetype i = first; i < last; ++i)
            height = std::max({height, std::abs(int(m_waveform.peaks.at(i).low)),
                               std::abs(int(m_waveform.peaks.at(i).high))});
        m_bars[bar] = float(height) / 127;
        loudest = std::max(loudest, m_bars.at(bar));
    }
    if (loudest > 0) // the height shows the shape of the song; a quiet master is no flat line
        for (float& bar : m_bars)
            bar /= loudest;
}

void WaveformView::updateBetween(int x1, int x2)
{
    if (x1 == x2)
        return;
    const auto [left, right] = std::minmax(x1, x2);
    update(left - stride - headRoom, 0, right - left + 2 * (stride + headRoom), height());
}

void WaveformView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const QColor played = theme.color(Theme::Role::WaveformPlayed);
    const QColor unplayed = theme.color(Theme::Role::WaveformUnplayed);
    const int middle = height() / 2;
    const int head = xOf(position());
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);

    if (m_bars.isEmpty()) {
        painter.fillRect(QRect(0, middle - 1, width(), 2), unplayed);
        if (m_duration > 0)
            painter.fillRect(QRect(0, middle - 1, head, 2), played);
    } else {
        const int first = std::max(0, event->rect().left() / stride);
        const int last = std::min(int(m_bars.size()) - 1, event->rect().right() / stride);
        const double tallest = height() / 2.0 - 2;
        for (int bar = first; bar <= last; ++bar) {
            const double half = std::max<double>(m_bars.at(bar), quietest) * tallest;
            painter.setBrush(bar * stride + barWidth / 2 < head ? played : unplayed);
            painter.drawRoundedRect(QRectF(bar * stride, middle - half, barWidth, 2 * half), 1.5, 1.5);
        }
    }
    if (m_duration <= 0)
        return;
    if (m_hoverX >= 0 && !m_dragging) {
        QColor line = theme.color(Theme::Role::Text);
        line.setAlphaF(0.4F);
        painter.fillRect(QRect(m_hoverX, 0, 1, height()), line);
    }
    painter.fillRect(QRect(std::clamp(head - headWidth / 2, 0, width() - headWidth), 0, headWidth, height()),
                     theme.color(Theme::Role::Text));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme.color(Theme::Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void WaveformView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    measureBars();
}

void WaveformView::setHover(int x)
{
    if (x == m_hoverX)
        return;
    for (const int each : {m_hoverX, x})
        if (each >= 0)
            update(each - 1, 0, 3, height());
    m_hoverX = x;
}

void WaveformView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_duration <= 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    const int before = xOf(position());
    m_dragging = true;
    m_dragged = secondsAt(event->position().toPoint().x());
    updateBetween(before, xOf(m_dragged));
}

void WaveformView::mouseMoveEvent(QMouseEvent* event)
{
    const int x = event->position().toPoint().x();
    setHover(x);
    if (m_dragging) {
        const int before = xOf(m_dragged);
        m_dragged = secondsAt(x);
        updateBetween(before, xOf(m_dragged));
    }
    if (m_duration > 0)
        QToolTip::showText(event->globalPosition().toPoint(), timetext::precise(secondsAt(x)), this);
}

void WaveformView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragging) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    m_dragging = false;
    seek(secondsAt(event->position().toPoint().x()));
    update();
}

void WaveformView::leaveEvent(QEvent* event)
{
    setHover(-1);
    QWidget::leaveEvent(event);
}

void WaveformView::wheelEvent(QWheelEvent* event)
{
    if (m_duration <= 0) {
        event->ignore();
        return;
    }
    const QPoint turn = event->angleDelta();
    m_wheel += std::abs(turn.y()) >= std::abs(turn.x()) ? turn.y() : turn.x();
    const int notches = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= notches * QWheelEvent::DefaultDeltasPerStep;
    if (notches != 0)
        seek(position() + notches * stepSeconds);
    event->accept();
}

void WaveformView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        seek(position() - stepSeconds);
        return;
    case Qt::Key_Right:
    case Qt::Key_Up:
        seek(position() + stepSeconds);
        return;
    case Qt::Key_Home:
        seek(0);
        return;
    case Qt::Key_End:
        seek(m_duration);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace riffdesk
