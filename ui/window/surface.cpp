#include "surface.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace riffdesk {

Surface::Surface(QWidget* panel, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
}

void Surface::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).color(Theme::Role::Panel));
    painter.drawRoundedRect(rect(), Theme::radius, Theme::radius);
}

} // namespace riffdesk
