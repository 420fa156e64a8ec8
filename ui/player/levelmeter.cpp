#include "levelmeter.h"

#include "audio/player.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QWindow>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr int barWidth = 2;
constexpr int barGap = 1;
constexpr int lineHeight = 3;
constexpr int lineGap = 2;
constexpr int usualHeight = 40;
constexpr int stepMs = 40;
constexpr float softestDb = -60; ///< what is softer is not drawn
constexpr float slopeDb = 18; ///< lifts the treble, where music has less power, over all bands together
constexpr float clippingDb = -0.1F;
constexpr float fallPerSecond = 1.6F; ///< of the whole height
constexpr float peakFallPerSecond = 0.8F;
constexpr float holdSeconds = 1;
constexpr float longestStep = 0.2F; ///< seconds; the program may have been busy

float share(float db)
{
    return std::clamp((db - softestDb) / -softestDb, 0.0F, 1.0F);
}

/// Up at once, down in its own time.
void follow(float& shown, float heard, float fall)
{
    shown = std::max({heard, shown - fall, 0.0F});
}

} // namespace

LevelMeter::LevelMeter(Player& player, QWidget* parent)
    : QWidget(parent)
    , Accessible(QAccessible::Graphic)
    , m_player(player)
{
    setObjectName(QStringLiteral("levelMeter"));
    setAccessibleName(tr("Level meter"));
    setToolTip(tr("Level meter: spectrum, left and right"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_OpaquePaintEvent); // the panel below need not be painted for every step
    setFixedSize(sizeHint());
    m_timer.setInterval(stepMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { step(); });
    connect(&m_player, &Player::stateChanged, this, [this] { startOrStop(); });
}

LevelMeter::~LevelMeter() = default;

void LevelMeter::setCalm(bool calm)
{
    m_calm = calm;
    update();
}

QSize LevelMeter::sizeHint() const
{
    return {Levels::bandCount * (barWidth + barGap) - barGap, usualHeight};
}

bool LevelMeter::canBeSeen() const
{
    const QWindow* surface = window()->windowHandle();
    return isVisible() && !window()->isMinimized() && surface && surface->isExposed();
}

bool LevelMeter::isIdle() const
{
    const auto atRest = [](const auto& values) {
        return std::all_of(values.begin(), values.end(), [](float value) { return value <= 0; });
    };
    return atRest(m_bands) && atRest(m_levels) && atRest(m_peaks);
}

void LevelMeter::startOrStop()
{
    const bool plays = m_player.state() == Player::State::Playing;
    if (!canBeSeen() || (!plays && isIdle())) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_clock.start();
        m_timer.start();
    }
}

void LevelMeter::step()
{
    const float seconds = std::min(float(m_clock.restart()) / 1000, longestStep);
    const bool plays = m_player.state() == Player::State::Playing;
    if (plays)
        m_player.heardFrames(m_heard.data(), Levels::frames);
    else
        m_heard.fill(0);
    const Levels::Reading& read = m_analyser.measure(m_heard);
    for (size_t i = 0; i < m_bands.size(); ++i) {
        const float lift = slopeDb * float(i) / Levels::bandCount;
        follow(m_bands[i], share(read.bands[i] + lift), fallPerSecond * seconds);
    }
    for (size_t i = 0; i < m_levels.size(); ++i) {
        follow(m_levels[i], share(read.rms[i]), fallPerSecond * seconds);
        m_held[i] -= seconds;
        const float peak = share(read.peak[i]);
        if (peak >= m_peaks[i])
            m_held[i] = holdSeconds;
        follow(m_peaks[i], peak, m_held[i] > 0 ? 0 : peakFallPerSecond * seconds);
    }
    update();
    startOrStop();
}

void LevelMeter::drawLine(QPainter& painter, const QRect& area, size_t channel) const
{
    const Theme& theme = Theme::of(this);
    const auto place = [&area](float value) { return int(std::lround(float(area.width()) * value)); };
    painter.fillRect(area, theme.color(Theme::Role::Hover));
    painter.fillRect(QRect(area.topLeft(), QSize(place(m_levels[channel]), area.height())),
                     theme.color(Theme::Role::WaveformPlayed));
    if (m_peaks[channel] <= 0)
        return;
    const bool clips = m_peaks[channel] >= share(clippingDb);
    const int x = std::clamp(place(m_peaks[channel]) - barWidth, 0, area.width() - barWidth);
    painter.fillRect(area.left() + x, area.top(), barWidth, area.height(),
                     theme.color(clips ? Theme::Role::Danger : Theme::Role::Text));
}

void LevelMeter::paintEvent(QPaintEvent* event)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(event->rect(), theme.color(Theme::Role::Panel));
    if (isIdle() && m_player.state() != Player::State::Playing)
        return; // empty lines would look like a mistake
    const int lines = 2 * lineHeight + lineGap;
    int top = m_calm ? (height() - lines) / 2 : height() - lines;
    if (!m_calm) {
        const int room = top - 2 * lineGap;
        for (size_t i = 0; i < m_bands.size(); ++i) {
            const int tall = std::max(1, int(std::lround(float(room) * m_bands[i])));
            const Theme::Role role = m_bands[i] > 0 ? Theme::Role::Dim : Theme::Role::Hover;
            painter.fillRect(int(i) * (barWidth + barGap), room - tall, barWidth, tall, theme.color(role));
        }
    }
    for (size_t channel = 0; channel < m_levels.size(); ++channel) {
        drawLine(painter, QRect(0, top, width(), lineHeight), channel);
        top += lineHeight + lineGap;
    }
}

void LevelMeter::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (QWindow* surface = window()->windowHandle())
        surface->installEventFilter(this); // once, however often
    startOrStop();
}

void LevelMeter::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

bool LevelMeter::eventFilter(QObject* watched, QEvent* event)
{
    // A window that is minimised or on another desktop is hidden only from the eye.
    if (event->type() == QEvent::Expose)
        QMetaObject::invokeMethod(
            this, [this] { startOrStop(); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace riffdesk
