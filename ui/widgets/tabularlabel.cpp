#include "ui/widgets/tabularlabel.h"

#include "ui/widgets/textfont.h"

#include <QPainter>
#include <QStyle>

namespace riffdesk {

namespace {

int digitWidth(const QFontMetrics& metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

TabularLabel::TabularLabel(Theme::Role role, QWidget* parent)
    : QLabel(parent)
    , Accessible(QAccessible::StaticText)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setTextStyle(Theme::smallText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TabularLabel::setTextStyle(int pixels, QFont::Weight weight)
{
    setFont(textFont(font(), pixels, weight));
    updateGeometry();
}

void TabularLabel::setValue(const QString& value)
{
    if (value == text())
        return;
    const int needed = width(QFontMetrics(font()), value);
    if (needed > m_width) {
        m_width = needed;
        updateGeometry();
    }
    setText(value);
}

void TabularLabel::reserve(const QString& widest)
{
    m_width = width(QFontMetrics(font()), widest);
    updateGeometry();
}

QSize TabularLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {qMax(m_width, width(metrics, text())), metrics.height()};
}

QString TabularLabel::accessibleText(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name || accessibleName().isEmpty())
        return kind == QAccessible::Name ? text() : QString();
    return accessibleName() + QLatin1Char(' ') + text();
}

QSize TabularLabel::minimumSizeHint() const
{
    return sizeHint();
}

int TabularLabel::width(const QFontMetrics& metrics, const QString& text)
{
    const int digit = digitWidth(metrics);
    int total = 0;
    for (const QChar letter : text)
        total += letter.isDigit() ? digit : metrics.horizontalAdvance(letter);
    return total;
}

int TabularLabel::draw(QPainter* painter, const QRect& area, Qt::Alignment alignment, const QString& text)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int digit = digitWidth(metrics);
    const int total = width(metrics, text);
    int x = area.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = area.right() + 1 - total;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = area.left() + (area.width() - total) / 2;
    const int baseline = area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent();
    for (const QChar letter : text) {
        const int advance = metrics.horizontalAdvance(letter);
        const int cell = letter.isDigit() ? digit : advance;
        painter->drawText(x + (cell - advance) / 2, baseline, QString(letter));
        x += cell;
    }
    return total;
}

void TabularLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(Theme::of(this).color(m_role));
    draw(&painter, contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()), text());
}

} // namespace riffdesk
