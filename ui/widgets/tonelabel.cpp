#include "ui/widgets/tonelabel.h"

#include "ui/widgets/textfont.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <cmath>

namespace riffdesk {

namespace {

constexpr int iconSide = 16;

QTextOption wrapping(const QLabel& widget)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // How a text runs is its own letters' matter; the side it stands at is the layout's.
    option.setTextDirection(widget.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const bool centred = widget.alignment().testFlag(Qt::AlignHCenter);
    option.setAlignment(centred ? Qt::AlignHCenter : widget.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    return option;
}

} // namespace

ToneLabel::ToneLabel(Theme::Role role, QWidget* parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextStyle(Theme::smallText);
    // Not Fixed: a layout would cut the height for this width to that of the size hint.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ToneLabel::setTextStyle(int pixels, QFont::Weight weight)
{
    setFont(textFont(font(), pixels, weight));
}

void ToneLabel::setRole(Theme::Role role)
{
    m_role = role;
    update();
}

void ToneLabel::setTexts(const QString& lead, Theme::Role leadRole, const QString& rest)
{
    m_leadRole = leadRole;
    m_leadLength = int(lead.size());
    // The service's own words may come without a full stop.
    const bool open = !lead.isEmpty() && lead.back().isLetterOrNumber();
    const QString between =
        lead.isEmpty() || rest.isEmpty() ? QString() : QString::fromLatin1(open ? ". " : " ");
    m_leadText = lead % between % rest;
    setText(m_leadText);
    update();
}

void ToneLabel::setIcon(const QString& name, Theme::Role role)
{
    m_icon = name;
    m_iconRole = role;
    updateGeometry();
    update();
}

int ToneLabel::indent() const
{
    return m_icon.isEmpty() ? 0 : iconRoom;
}

void ToneLabel::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    updateGeometry();
}

QSize ToneLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 8, metrics.lineSpacing()};
}

QSize ToneLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int width = metrics.horizontalAdvance(text()) + 2 + indent();
    const int preferred = qMin(width, metrics.averageCharWidth() * 48);
    return {preferred, heightForWidth(preferred)};
}

int ToneLabel::layOut(QTextLayout* layout, int width) const
{
    layout->setTextOption(wrapping(*this));
    int height = 0;
    int lines = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, qreal(height)});
        if (m_maximumLines == 0 || ++lines <= m_maximumLines)
            height += lineHeight(line);
    }
    layout->endLayout();
    return height;
}

/// Letters that the font has not come from another one, whose lines may be higher.
int ToneLabel::lineHeight(const QTextLine& line) const
{
    return qMax(QFontMetrics(font()).lineSpacing(), int(std::ceil(line.height())));
}

int ToneLabel::heightForWidth(int width) const
{
    QTextLayout layout(text(), font());
    return qMax(QFontMetrics(font()).lineSpacing(), layOut(&layout, qMax(1, width - indent())));
}

void ToneLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const QRect whole = contentsRect();
    const QRect area = QStyle::visualRect(layoutDirection(), whole, whole.adjusted(indent(), 0, 0, 0));
    QTextLayout layout(text(), font());
    if (m_leadLength > 0 && text() == m_leadText) {
        QTextLayout::FormatRange range;
        range.start = 0;
        range.length = m_leadLength;
        range.format.setForeground(theme.color(m_leadRole));
        layout.setFormats({range});
    }
    layOut(&layout, area.width());
    if (!m_icon.isEmpty()) {
        const int first = layout.lineCount() > 0 ? lineHeight(layout.lineAt(0)) : iconSide;
        const QRect place(whole.left(), whole.top() + (first - iconSide) / 2, iconSide, iconSide);
        Theme::icon(m_icon, m_iconRole).paint(&painter, QStyle::visualRect(layoutDirection(), whole, place));
    }
    painter.setPen(theme.color(isEnabled() ? m_role : Theme::Role::Dim));
    if (m_maximumLines == 0 || layout.lineCount() <= m_maximumLines) {
        layout.draw(&painter, area.topLeft());
        return;
    }
    for (int i = 0; i < m_maximumLines - 1; ++i)
        layout.lineAt(i).draw(&painter, area.topLeft());
    const QTextLine line = layout.lineAt(m_maximumLines - 1);
    const QString rest = layout.text().mid(line.textStart());
    const QRect last(area.left(), area.top() + int(line.y()), area.width(), lineHeight(line));
    const auto visual = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    const int runs = rest.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(last, int(visual) | runs | Qt::TextSingleLine,
                     QFontMetrics(font()).elidedText(rest, Qt::ElideRight, area.width()));
}

bool ToneLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const QFontMetrics metrics(font());
        if (m_maximumLines > 0 && metrics.horizontalAdvance(text()) > width() * m_maximumLines)
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace riffdesk
