#include "roundbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QPainter>

namespace riffdesk {

namespace {
constexpr int side = 44;
}

RoundButton::RoundButton(QWidget* parent) : QToolButton(parent)
{
    setFixedSize(side, side);
    setPlaying(false);
}

void RoundButton::setPlaying(bool playing)
{
    m_playing = playing;
    updateAccessibleName(this, playing ? tr("Pause") : tr("Play"));
    setToolTip(accessibleName());
    update();
}

void RoundButton::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor disc = theme.color(isEnabled() ? Theme::Role::Text : Theme::Role::Hover);
    if (isEnabled() && (isDown() || underMouse()))
        disc.setAlphaF(isDown() ? 0.7F : 0.88F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(disc);
    painter.drawEllipse(QRectF(rect()).adjusted(2, 2, -2, -2));
    QColor sign = theme.color(isEnabled() ? Theme::Role::Panel : Theme::Role::Dim);
    if (!isEnabled())
        sign.setAlphaF(0.4F);
    painter.setBrush(sign);
    const QPointF centre = QRectF(rect()).center();
    if (m_playing) {
        painter.drawRoundedRect(QRectF(centre.x() - 6, centre.y() - 7, 4, 14), 1, 1);
        painter.drawRoundedRect(QRectF(centre.x() + 2, centre.y() - 7, 4, 14), 1, 1);
    } else {
        const QPointF points[] = {{centre.x() - 4.5, centre.y() - 7.5},
                                  {centre.x() - 4.5, centre.y() + 7.5},
                                  {centre.x() + 8, centre.y()}};
        painter.drawPolygon(points, 3);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Theme::Role::Accent), 2));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

} // namespace riffdesk
