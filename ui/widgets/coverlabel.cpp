#include "ui/widgets/coverlabel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/covercache.h"
#include "ui/widgets/focusring.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace riffdesk {

CoverLabel::CoverLabel(int side, QWidget* parent) : QWidget(parent), m_side(side)
{
    setFixedSize(side, side);
}

void CoverLabel::setPath(const QString& path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_cover = {};
    m_loading.cancel();
    update();
    if (path.isEmpty())
        return;
    const qreal scale = devicePixelRatioF();
    m_loading = background::run(
        background::Pool::Cpu,
        [path, pixels = qRound(m_side * scale), radius = Theme::coverRadius * scale](const CancelToken&) {
            return CoverCache::load(path, pixels, radius);
        },
        [this, scale](const QImage& image) {
            m_cover = QPixmap::fromImage(image);
            m_cover.setDevicePixelRatio(scale);
            update();
        });
}

void CoverLabel::setClickable(const QString& accessibleName, const QString& toolTip)
{
    m_isClickable = true;
    setAccessibleName(accessibleName);
    setToolTip(toolTip);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    new FocusRing(this);
}

void CoverLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_isClickable && !m_path.isEmpty() && event->button() == Qt::LeftButton
        && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
    else
        QWidget::mouseReleaseEvent(event);
}

void CoverLabel::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_isClickable && !m_path.isEmpty()
        && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

void CoverLabel::paintCover(QPainter* painter, const QRect& rect, const QPixmap& cover, const QWidget* widget)
{
    const Theme& theme = Theme::of(widget);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (cover.isNull()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Theme::Role::Hover));
        painter->drawRoundedRect(rect, Theme::coverRadius, Theme::coverRadius);
        const int side = qMin(qMax(16, rect.width() / 4), 48);
        QRect mark(0, 0, side, side);
        mark.moveCenter(rect.center());
        Theme::icon(QStringLiteral("note"), Theme::Role::Dim).paint(painter, mark);
    } else {
        QPainterPath corners;
        corners.addRoundedRect(rect, Theme::coverRadius, Theme::coverRadius);
        painter->setClipPath(corners);
        QRectF target(rect);
        const QSizeF natural = cover.deviceIndependentSize();
        target.setSize(natural.scaled(rect.size(), Qt::KeepAspectRatioByExpanding));
        target.moveCenter(QRectF(rect).center());
        painter->drawPixmap(target, cover, QRectF(cover.rect()));
    }
    painter->restore();
}

void CoverLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCover(&painter, rect(), m_cover, this);
}

} // namespace riffdesk
