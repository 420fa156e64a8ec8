#include "ui/widgets/stars.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace riffdesk::stars {

namespace {

constexpr qreal gapShare = 0.12; ///< of a star's height

QPainterPath star(qreal height)
{
    QPainterPath path;
    const qreal outer = height / 2;
    const qreal inner = outer * 0.42;
    for (int i = 0; i < 10; ++i) {
        const qreal angle = std::numbers::pi * (i / 5.0 - 0.5);
        const qreal radius = i % 2 == 0 ? outer : inner;
        const QPointF point(outer + radius * std::cos(angle), outer + radius * std::sin(angle));
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

} // namespace

QSize size(int height)
{
    return {int(std::ceil(height * (count + (count - 1) * gapShare))), height};
}

void paint(QPainter* painter, const QRectF& area, int rating, const QColor& on, const QColor& off,
           Qt::LayoutDirection direction)
{
    const qreal height = area.height();
    const QPainterPath shape = star(height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i) {
        const qreal offset = i * height * (1 + gapShare);
        const qreal x = direction == Qt::RightToLeft ? area.right() - height - offset : area.left() + offset;
        painter->save();
        painter->translate(x, area.top());
        painter->setBrush(i < rating ? on : off);
        painter->drawPath(shape);
        painter->restore();
    }
    painter->restore();
}

int at(qreal x, int height, Qt::LayoutDirection direction)
{
    const qreal along = direction == Qt::RightToLeft ? size(height).width() - x : x;
    if (along < 0)
        return 0;
    return qMin(count, int(along / (height * (1 + gapShare))) + 1);
}

QString text(int rating)
{
    if (rating <= 0)
        return QCoreApplication::translate("Stars", "Not rated");
    return QCoreApplication::translate("Stars", "%Ln of 5 stars", nullptr, rating);
}

} // namespace riffdesk::stars
