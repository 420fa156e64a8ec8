#include "requiredmark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace riffdesk {

namespace {
constexpr int side = 12;
constexpr double dot = 5;
} // namespace

RequiredMark::RequiredMark(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("requiredMark"));
    setFixedSize(side, side);
    setToolTip(tr("Required"));
    setAccessibleName(tr("Required"));
}

QSize RequiredMark::sizeHint() const
{
    return {side, side};
}

void RequiredMark::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).color(Theme::Role::Accent));
    QRectF place(0, 0, dot, dot);
    place.moveCenter(QRectF(rect()).center());
    painter.drawEllipse(place);
}

} // namespace riffdesk
