#include "ui/widgets/dropzone.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace riffdesk {

namespace {
constexpr float coverOpacity = 0.12F;
}

DropZone::DropZone(QWidget* parent) : QFrame(parent) { }

void DropZone::setLit(bool lit)
{
    if (m_lit == lit)
        return;
    m_lit = lit;
    update();
}

void DropZone::setCovering()
{
    m_covering = true;
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void DropZone::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.color(m_lit ? Theme::Role::Accent : Theme::Role::WaveformUnplayed), m_lit ? 1.5 : 1);
    if (!m_lit)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    QColor fill =
        m_lit ? theme.color(m_covering ? Theme::Role::Accent : Theme::Role::Raised) : QColor(Qt::transparent);
    if (m_lit && m_covering)
        fill.setAlphaF(coverOpacity);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), Theme::radius, Theme::radius);
}

} // namespace riffdesk
