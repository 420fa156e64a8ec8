#include "ui/widgets/elidedlabel.h"

#include "base/plaintext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace riffdesk {

ElidedLabel::ElidedLabel(QWidget* parent) : QFrame(parent), Accessible(QAccessible::StaticText)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : ElidedLabel(parent)
{
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    // A name that came from outside may hold line breaks, and characters that turn it around; a label of one
    // line shows it as one line.
    const QString line = plaintext::line(text);
    if (line == m_text)
        return;
    m_text = line;
    updateGeometry();
    update();
    if (accessibleName().isEmpty()) {
        QAccessibleEvent renamed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
    }
    Q_EMIT textChanged(m_text);
}

QString ElidedLabel::accessibleText(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && accessibleName().isEmpty() ? m_text : QString();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    // Letters that the font has not come from another one, whose line may be higher.
    const int lineHeight =
        qMax(fontMetrics().height(), fontMetrics().size(Qt::TextSingleLine, m_text).height());
    return {fontMetrics().horizontalAdvance(m_text) + 2 + margins.left() + margins.right(),
            lineHeight + margins.top() + margins.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int least = fontMetrics().horizontalAdvance(QStringLiteral("mmm…"));
    return {qMin(least, sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QRect rect = contentsRect();
    style()->drawItemText(
        &painter, rect, static_cast<int>(QStyle::visualAlignment(layoutDirection(), m_alignment)), palette(),
        isEnabled(), fontMetrics().elidedText(m_text, m_mode, rect.width()), foregroundRole());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_text.toHtmlEscaped(), this);
        return true;
    }
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QFrame::event(event);
}

} // namespace riffdesk
