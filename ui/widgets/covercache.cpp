#include "ui/widgets/covercache.h"

#include "pictures/picture.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr size_t mostAtOnce = 2; ///< so that the newest request is next
constexpr size_t maxRequests = 128;

} // namespace

CoverCache::CoverCache(qsizetype maxBytes, QObject* parent) : QObject(parent), m_pixmaps(maxBytes) { }

QString CoverCache::keyOf(const Request& request)
{
    return QString::number(request.pixels) % QLatin1Char(':') % request.path;
}

QPixmap CoverCache::cover(const QString& path, int side, qreal ratio)
{
    if (path.isEmpty() || side <= 0)
        return {};
    const Request request{path, int(std::lround(side * ratio)), ratio};
    const QString key = keyOf(request);
    if (const QPixmap* found = m_pixmaps.object(key))
        return *found;
    if (m_refused.contains(key))
        return {};
    if (!m_underway.contains(key)) {
        const auto waiting = std::find(m_requests.begin(), m_requests.end(), request);
        if (waiting != m_requests.end())
            m_requests.erase(waiting);
        m_requests.push_back(request);
        if (m_requests.size() > maxRequests)
            m_requests.pop_front();
        startNext();
    }
    const QPixmap* other = m_pixmaps.object(m_lastKey.value(path));
    return other != nullptr ? *other : QPixmap();
}

void CoverCache::forget(const QString& path)
{
    ++m_generation[path];
    m_pixmaps.remove(m_lastKey.take(path));
    for (auto it = m_refused.begin(); it != m_refused.end();)
        it = it->endsWith(QLatin1Char(':') % path) ? m_refused.erase(it) : std::next(it);
}

void CoverCache::startNext()
{
    while (m_underway.size() < mostAtOnce && !m_requests.empty()) {
        const Request request = m_requests.back();
        m_requests.pop_back();
        m_underway[keyOf(request)] = background::run(
            background::Pool::Cpu,
            [request](const CancelToken&) {
                return load(request.path, request.pixels, Theme::coverRadius * request.ratio);
            },
            [this, request, generation = m_generation.value(request.path)](const QImage& image) {
                accept(request, generation, image);
            });
    }
}

void CoverCache::accept(const Request& request, quint64 generation, const QImage& image)
{
    const QString key = keyOf(request);
    m_underway.erase(key);
    if (generation == m_generation.value(request.path)) {
        if (image.isNull()) {
            m_refused.insert(key);
        } else {
            auto pixmap = std::make_unique<QPixmap>(QPixmap::fromImage(image));
            pixmap->setDevicePixelRatio(request.ratio);
            m_pixmaps.insert(key, pixmap.release(), image.sizeInBytes());
            m_lastKey.insert(request.path, key);
        }
    }
    startNext();
    Q_EMIT ready(request.path);
}

QImage CoverCache::load(const QString& path, int pixels, qreal radius)
{
    const QImage image = pixels > 0 ? picture::read(path, {pixels, pixels}) : QImage();
    if (image.isNull())
        return {};

    QImage square(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    square.fill(Qt::transparent);
    QPainter painter(&square);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corners;
    corners.addRoundedRect(QRectF(square.rect()), radius, radius);
    QBrush brush(image);
    brush.setTransform(
        QTransform::fromTranslate((pixels - image.width()) / 2.0, (pixels - image.height()) / 2.0));
    painter.fillPath(corners, brush);
    return square;
}

} // namespace riffdesk
