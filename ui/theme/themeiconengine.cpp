#include "themeiconengine.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

#include <utility>

namespace riffdesk {

namespace {

constexpr int iconSize = 20;

QString pathOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QColor colorFor(const Theme& theme, Theme::Role role, QIcon::Mode mode)
{
    QColor color = theme.color(mode == QIcon::Disabled ? Theme::Role::Dim : role);
    if (mode == QIcon::Disabled)
        color.setAlphaF(0.6F);
    return color;
}

} // namespace

ThemeIconEngine::ThemeIconEngine(QString name, Theme::Role role) : m_name(std::move(name)), m_role(role) { }

QByteArray ThemeIconEngine::svg(const QString& name, const QColor& color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1());
}

void ThemeIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state)
    const QPaintDevice* device = painter->device();
    const auto* widget =
        device && device->devType() == QInternal::Widget ? static_cast<const QWidget*>(device) : nullptr;
    const QColor color = colorFor(Theme::of(widget), m_role, mode);
    const qreal scale = device ? device->devicePixelRatioF() : 1.0;
    const QSize pixels = (QSizeF(rect.size()) * scale).toSize();
    const QString key = QStringLiteral("riffdesk-icon/%1/%2/%3x%4")
                            .arg(m_name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(svg(m_name, color));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter onPixmap(&pixmap);
        onPixmap.setOpacity(color.alphaF());
        renderer.render(&onPixmap);
        QPixmapCache::insert(key, pixmap);
    }
    painter->drawPixmap(rect, pixmap);
}

QPixmap ThemeIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QPixmap ThemeIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    Q_UNUSED(scale) // the size is in device pixels already
    return pixmap(size, mode, state);
}

QSize ThemeIconEngine::actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(mode)
    Q_UNUSED(state)
    const int side = qMin(size.width(), size.height());
    return {side, side};
}

QList<QSize> ThemeIconEngine::availableSizes(QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(mode)
    Q_UNUSED(state)
    return {QSize(iconSize, iconSize)};
}

QIconEngine* ThemeIconEngine::clone() const
{
    return new ThemeIconEngine(*this);
}

QString ThemeIconEngine::key() const
{
    return QStringLiteral("riffdesk");
}

QString ThemeIconEngine::iconName()
{
    return m_name;
}

bool ThemeIconEngine::isNull()
{
    return !QFile::exists(pathOf(m_name));
}

} // namespace riffdesk
