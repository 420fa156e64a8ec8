#include "ui/widgets/covercache.h"

#include "pictures/picture.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace riffdesk {

namespace {

constexpr size_t mostAtOnce = 2; ///< so that the newest request is next
constexpr size_t maxRequests = 128;
constexpr qsizetype leastCost = 512; ///< of what is kept about a file, also about one that is no cover

} // namespace

CoverCache::CoverCache(qsizetype maxBytes, QObject* parent) : QObject(parent), m_covers(maxBytes) { }

QPixmap CoverCache::cover(const QString& path, int side, qreal ratio)
{
    if (path.isEmpty() || side <= 0)
        return {};
    const Request request{path, int(std::lround(side * ratio)), ratio};
    const Cover* found = m_covers.object(path);
    if (found != nullptr && (found->pixels == request.pixels || found->pixmap.isNull()))
        return found->pixmap;
    if (!m_underway.contains(path)) {
        std::erase_if(m_requests, [&](const Request& other) { return other.path == path; });
        m_requests.push_back(request);
        if (m_requests.size() > maxRequests)
            m_requests.pop_front();
        startNext();
    }
    return found != nullptr ? found->pixmap : QPixmap();
}

void CoverCache::forget(const QString& path)
{
    m_covers.remove(path);
    if (m_underway.erase(path) > 0)
        startNext();
}

void CoverCache::keepWaiting(const QSet<QString>& paths)
{
    std::erase_if(m_requests, [&](const Request& request) { return !paths.contains(request.path); });
}

void CoverCache::startNext()
{
    while (m_underway.size() < mostAtOnce && !m_requests.empty()) {
        const Request request = m_requests.back();
        m_requests.pop_back();
        m_underway[request.path] = background::run(
            background::Pool::Cpu,
            [request](const CancelToken&) {
                return load(request.path, request.pixels, Theme::coverRadius * request.ratio);
            },
            [this, request](const QImage& image) { accept(request, image); });
    }
}

void CoverCache::accept(const Request& request, const QImage& image)
{
    m_underway.erase(request.path);
    auto cover = std::make_unique<Cover>(Cover{QPixmap::fromImage(image), request.pixels});
    cover->pixmap.setDevicePixelRatio(request.ratio);
    m_covers.insert(request.path, cover.release(), leastCost + image.sizeInBytes());
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
