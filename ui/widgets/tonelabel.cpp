#include "ui/widgets/tonelabel.h"

#include "ui/widgets/textfont.h"

#include <QClipboard>
#include <QGuiApplication>
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

/// A path may break behind each of its strokes; but not so that the first stays behind alone.
bool endsInFirstStroke(const QString& text, const QTextLine& line)
{
    const int last = line.textStart() + line.textLength() - 1;
    return line.textLength() > 1 && last + 1 < text.size() && text.at(last) == QLatin1Char('/')
           && text.at(last - 1).isSpace();
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
        if (endsInFirstStroke(layout->text(), line))
            line.setNumColumns(line.textLength() - 1, width);
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

QRect ToneLabel::textArea() const
{
    const QRect whole = contentsRect();
    return QStyle::visualRect(layoutDirection(), whole, whole.adjusted(indent(), 0, 0, 0));
}

int ToneLabel::textPlaceAt(const QPoint& point) const
{
    const QRect area = textArea();
    QTextLayout layout(text(), font());
    layOut(&layout, area.width());
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (i == layout.lineCount() - 1 || point.y() < area.top() + line.y() + lineHeight(line))
            return line.xToCursor(point.x() - area.left());
    }
    return 0;
}

bool ToneLabel::isSelecting(const QMouseEvent& event) const
{
    return textInteractionFlags().testFlag(Qt::TextSelectableByMouse)
           && (event.buttons() | event.button()).testFlag(Qt::LeftButton);
}

void ToneLabel::select(int from, int to)
{
    setSelection(qMin(from, to), qAbs(to - from));
    update();
}

// QLabel's own selection reckons with lines of its own.

void ToneLabel::mousePressEvent(QMouseEvent* event)
{
    if (!isSelecting(*event))
        return QLabel::mousePressEvent(event);
    m_selectedFrom = textPlaceAt(event->position().toPoint());
    select(m_selectedFrom, m_selectedFrom);
}

void ToneLabel::mouseMoveEvent(QMouseEvent* event)
{
    if (!isSelecting(*event))
        return QLabel::mouseMoveEvent(event);
    select(m_selectedFrom, textPlaceAt(event->position().toPoint()));
}

void ToneLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (!isSelecting(*event))
        return QLabel::mouseReleaseEvent(event);
    if (hasSelectedText() && QGuiApplication::clipboard()->supportsSelection())
        QGuiApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
}

/// A word, a whole path or address: what stands between two spaces.
void ToneLabel::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!isSelecting(*event))
        return QLabel::mouseDoubleClickEvent(event);
    const qsizetype place = textPlaceAt(event->position().toPoint());
    const qsizetype before = place > 0 ? text().lastIndexOf(QLatin1Char(' '), place - 1) : -1;
    const qsizetype after = text().indexOf(QLatin1Char(' '), place);
    m_selectedFrom = int(before + 1);
    select(m_selectedFrom, int(after < 0 ? text().size() : after));
}

void ToneLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const QRect whole = contentsRect();
    const QRect area = textArea();
    QTextLayout layout(text(), font());
    QVector<QTextLayout::FormatRange> formats;
    if (m_leadLength > 0 && text() == m_leadText) {
        QTextCharFormat format;
        format.setForeground(theme.color(m_leadRole));
        formats.append({0, m_leadLength, format});
    }
    if (hasSelectedText()) {
        QTextCharFormat format;
        format.setForeground(palette().highlightedText());
        format.setBackground(palette().highlight());
        formats.append({selectionStart(), int(selectedText().size()), format});
    }
    layout.setFormats(formats);
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
    painter.drawText(last, int(visual) | runs | Qt::TextSingleLine | Qt::TextDontClip,
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
