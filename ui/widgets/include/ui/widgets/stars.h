#pragma once

#include <QColor>
#include <QRectF>
#include <QSize>
#include <QString>

class QPainter;

namespace riffdesk::stars {

inline constexpr int count = 5;

/// The room five stars of this height take, in device independent pixels.
[[nodiscard]] QSize size(int height);
/// Paints five stars from the left of `area` (from its right for RightToLeft), `rating` of them in `on`.
void paint(QPainter* painter, const QRectF& area, int rating, const QColor& on, const QColor& off,
           Qt::LayoutDirection direction);
/// Which star (1 … 5) lies at x from the left of five stars of this height; 0 before the first.
[[nodiscard]] int at(qreal x, int height, Qt::LayoutDirection direction);
/// "4 of 5 stars", "Not rated".
[[nodiscard]] QString text(int rating);

} // namespace riffdesk::stars
