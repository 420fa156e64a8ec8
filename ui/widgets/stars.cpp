#include "ui/widgets/stars.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

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
    // Lists paint hundreds of them at once: each kind is drawn once.
    const int height = int(area.height());
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QString key = QStringLiteral("stars %1 %2 %3 %4 %5 %6")
                            .arg(height)
                            .arg(ratio)
                            .arg(rating)
                            .arg(on.rgba())
                            .arg(off.rgba())
                            .arg(direction);
    QPixmap drawn;
    if (!QPixmapCache::find(key, &drawn)) {
        drawn = QPixmap((QSizeF(size(height)) * ratio).toSize());
        drawn.setDevicePixelRatio(ratio);
        drawn.fill(Qt::transparent);
        const QPainterPath shape = star(height);
        QPainter stars(&drawn);
        stars.setRenderHint(QPainter::Antialiasing);
        stars.setPen(Qt::NoPen);
        for (int i = 0; i < count; ++i) {
            const qreal offset = i * height * (1 + gapShare);
            stars.setBrush(i < rating ? on : off);
            stars.drawPath(shape.translated(
                direction == Qt::RightToLeft ? size(height).width() - height - offset : offset, 0));
        }
        stars.end();
        QPixmapCache::insert(key, drawn);
    }
    const qreal left = direction == Qt::RightToLeft ? area.right() - size(height).width() : area.left();
    painter->drawPixmap(QPointF(left, area.top()), drawn);
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
