#include "coverpainter.h"

#include "randomstream.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>

namespace riffdesk {
namespace {

QColor shade(int hue, double saturation, double lightness, double alpha = 1)
{
    return QColor::fromHslF(static_cast<float>(((hue % 360) + 360) % 360) / 360.0F,
                            static_cast<float>(std::clamp(saturation, 0.0, 1.0)),
                            static_cast<float>(std::clamp(lightness, 0.0, 1.0)), static_cast<float>(alpha));
}

void paintLines(QPainter& painter, RandomStream& random, int size, const QColor& colour)
{
    const int lines = 2 + random.below(5);
    const double height = size * random.between(0.28, 0.72);
    const double gap = size * random.between(0.012, 0.05);
    const double swing = size * random.between(0.05, 0.13);
    const double waves = random.between(0.7, 1.9);
    const double phase = random.between(0, 6.28);
    const double drift = random.between(-0.12, 0.12) * size;
    for (int line = 0; line < lines; ++line) {
        const double own = random.between(0.75, 1.25);
        QPainterPath path;
        const auto heightAt = [&](double x) {
            const double t = x / size;
            return height + gap * line + drift * t
                   + swing * own * std::sin(t * waves * 6.2832 + phase + line * 0.09)
                   + swing * 0.3 * std::sin(t * waves * 11.0 + phase * 1.7);
        };
        path.moveTo(-20, heightAt(-20));
        for (int x = 0; x <= size + 40; x += 8)
            path.lineTo(x, heightAt(x));
        QColor stroke = colour;
        stroke.setAlphaF(static_cast<float>(random.between(0.55, 0.95)));
        painter.setPen(
            QPen(stroke, size * random.between(0.004, 0.013), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
}

} // namespace

QImage paintedCover(const Mood& mood, std::uint64_t seed, int size)
{
    RandomStream random(mixedSeed(seed, 71));
    const QVector<int> hues = mood.hues.size() >= 3 ? mood.hues : QVector<int>{210, 280, 20};
    const int turn = random.below(28) - 14;
    const int first = hues.at(0) + turn;
    const int second = hues.at(1) + turn;
    const int third = hues.at(2) + turn;
    const double life = 0.45 + 0.35 * mood.drive;

    QImage image(size, size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);

    const double angle = random.between(0.2, 1.37);
    QLinearGradient ground(0, 0, size * std::cos(angle) * 1.3, size * std::sin(angle) * 1.3);
    ground.setColorAt(0, shade(first, life, random.between(0.26, 0.38)));
    ground.setColorAt(0.55, shade((first + second) / 2, life * 0.8, random.between(0.2, 0.28)));
    ground.setColorAt(1, shade(second, life, random.between(0.13, 0.22)));
    painter.fillRect(image.rect(), ground);

    painter.setPen(Qt::NoPen);
    const int discs = 3 + random.below(3);
    for (int disc = 0; disc < discs; ++disc) {
        const double radius = size * random.between(0.16, 0.44);
        const QPointF centre(size * random.between(0.0, 1.0), size * random.between(0.05, 1.0));
        const int hue = disc % 3 == 0 ? first : disc % 3 == 1 ? third : second;
        const double light = random.between(0.42, 0.62);
        const double alpha = random.between(0.35, 0.72);
        QLinearGradient body(centre - QPointF(radius, radius), centre + QPointF(radius, radius));
        body.setColorAt(0, shade(hue + 8, life + 0.15, light + 0.08, alpha));
        body.setColorAt(1, shade(hue - 12, life + 0.1, light - 0.1, alpha * 0.75));
        painter.setBrush(body);
        painter.drawEllipse(centre, radius, radius);
    }

    painter.setBrush(Qt::NoBrush);
    paintLines(painter, random, size, shade(third + random.below(20), 0.7, 0.8));
    if (random.chance(0.55))
        paintLines(painter, random, size, shade(first, 0.55, 0.84));

    // A soft shadow towards the corners holds the picture together.
    QRadialGradient edge(size * 0.5, size * 0.45, size * 0.8);
    edge.setColorAt(0.55, QColor(0, 0, 0, 0));
    edge.setColorAt(1, QColor(0, 0, 0, 90));
    painter.fillRect(image.rect(), edge);
    return image;
}

} // namespace riffdesk
