#include "ratingedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/stars.h"

#include <QMouseEvent>
#include <QPainter>

namespace riffdesk {

namespace {
constexpr int starHeight = 16;
constexpr int around = 3; ///< room for the focus ring
} // namespace

RatingEdit::RatingEdit(QWidget* parent) : QWidget(parent), Accessible(QAccessible::Slider)
{
    setObjectName(QStringLiteral("ratingEdit"));
    setAccessibleName(tr("Rating"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setFixedSize(sizeHint());
}

QSize RatingEdit::sizeHint() const
{
    return stars::size(starHeight) + QSize(2 * around, 2 * around);
}

void RatingEdit::setRating(int rating)
{
    rating = qBound(0, rating, stars::count);
    if (rating == m_rating)
        return;
    m_rating = rating;
    update();
    QAccessibleValueChangeEvent changed(this, m_rating);
    QAccessible::updateAccessibility(&changed);
}

QString RatingEdit::accessibleText(QAccessible::Text kind) const
{
    if (kind != QAccessible::Value)
        return {};
    return m_rating > 0 ? tr("%1 of %2", "a rating in stars").arg(m_rating).arg(stars::count)
                        : stars::text(m_rating);
}

void RatingEdit::setCurrentValue(const QVariant& value)
{
    choose(qBound(0, value.toInt(), stars::count));
}

QVariant RatingEdit::maximumValue() const
{
    return stars::count;
}

int RatingEdit::starAt(const QPointF& place) const
{
    return stars::at(place.x() - around, starHeight, layoutDirection());
}

void RatingEdit::choose(int rating)
{
    if (rating == m_rating)
        return;
    setRating(rating);
    Q_EMIT rated(rating);
}

void RatingEdit::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    QColor on = theme.color(Theme::Role::Accent);
    if (m_hover > 0)
        on.setAlphaF(0.75F);
    stars::paint(&painter, QRectF(rect()).adjusted(around, around, -around, -around),
                 m_hover > 0 ? m_hover : m_rating, on, theme.color(Theme::Role::WaveformUnplayed),
                 layoutDirection());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(Theme::Role::Accent), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void RatingEdit::mouseMoveEvent(QMouseEvent* event)
{
    m_hover = starAt(event->position());
    update();
}

void RatingEdit::mouseReleaseEvent(QMouseEvent* event)
{
    const int star = starAt(event->position());
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && star > 0)
        choose(star == m_rating ? 0 : star);
}

void RatingEdit::leaveEvent(QEvent*)
{
    m_hover = 0;
    update();
}

void RatingEdit::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool mirrored = isRightToLeft();
    if (digit >= 0 && digit <= stars::count)
        choose(digit);
    else if (event->key() == Qt::Key_Up || event->key() == (mirrored ? Qt::Key_Left : Qt::Key_Right))
        choose(qMin(stars::count, m_rating + 1));
    else if (event->key() == Qt::Key_Down || event->key() == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        choose(qMax(0, m_rating - 1));
    else
        QWidget::keyPressEvent(event);
}

} // namespace riffdesk
