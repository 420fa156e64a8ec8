// The controls of StudioStyle: labels of buttons, check boxes, combo and spin boxes, sliders, scroll bars,
// tabs, and where their parts are.
#include "ui/theme/studiostyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace riffdesk {

namespace {

using Role = Theme::Role;

constexpr int textMargin = 10;
constexpr int iconGap = 6;
constexpr int alignmentBits = int(Qt::AlignHorizontal_Mask) | int(Qt::AlignVertical_Mask);

void drawChevron(QPainter* painter, const QRect& where, int side, bool up = false)
{
    QRect square(0, 0, side, side);
    square.moveCenter(where.center());
    const QIcon icon = Theme::icon(QStringLiteral("chevron-down"), Role::Dim);
    if (!up) {
        icon.paint(painter, square);
        return;
    }
    painter->save();
    painter->translate(square.center());
    painter->rotate(180);
    painter->translate(-square.center());
    icon.paint(painter, square);
    painter->restore();
}

double tickPosition(const QStyleOptionSlider* option, double value)
{
    const double range = option->maximum - option->minimum;
    return range > 0 ? (value - option->minimum) / range : 0;
}

} // namespace

void StudioStyle::drawIndicator(const QStyleOption* option, QPainter* painter, bool round) const
{
    const Theme& theme = Theme::of(option->palette);
    const bool on = option->state.testFlag(State_On);
    const bool enabled = option->state.testFlag(State_Enabled);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const double radius = round ? box.height() / 2 : 4;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(enabled ? 1 : 0.5);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Role::Accent));
    } else {
        painter->setPen(QPen(theme.color(Role::Dim), 1.5));
        painter->setBrush(option->state.testFlag(State_MouseOver) ? theme.color(Role::Hover)
                                                                  : QColor(Qt::transparent));
    }
    painter->drawRoundedRect(box, radius, radius);
    painter->setPen(QPen(theme.color(Role::OnAccent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (on && round) {
        painter->setBrush(theme.color(Role::OnAccent));
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(box.center(), 3, 3);
    } else if (on) {
        const QPointF c = box.center();
        painter->drawPolyline(
            QPolygonF({c + QPointF(-3.6, 0.2), c + QPointF(-1, 2.8), c + QPointF(3.8, -2.8)}));
    } else if (option->state.testFlag(State_NoChange)) {
        painter->setPen(QPen(theme.color(Role::Dim), 2));
        painter->drawLine(box.center() - QPointF(4, 0), box.center() + QPointF(4, 0));
    }
    painter->restore();
}

void StudioStyle::drawComboBox(const QStyleOptionComboBox* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Theme& theme = Theme::of(option->palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    if (option->frame)
        drawField(painter, option->rect, theme, option->state.testFlag(State_MouseOver), !enabled);
    drawChevron(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), 16);
    if (option->state.testFlag(State_HasFocus)
        && (option->editable || option->state.testFlag(State_KeyboardFocusChange)))
        drawFocusRing(painter, option->rect, theme);
}

void StudioStyle::drawSpinBox(const QStyleOptionSpinBox* option, QPainter* painter,
                              const QWidget* widget) const
{
    const Theme& theme = Theme::of(option->palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool hover = option->state.testFlag(State_MouseOver);
    if (option->frame || hover || option->state.testFlag(State_HasFocus))
        drawField(painter, option->rect, theme, hover, !enabled, option->frame ? Theme::radius : 6);
    if (option->buttonSymbols != QAbstractSpinBox::NoButtons) {
        drawChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), 12, true);
        drawChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), 12);
    }
    if (option->state.testFlag(State_HasFocus))
        drawFocusRing(painter, option->rect, theme, option->frame ? Theme::radius : 6);
}

void StudioStyle::drawSlider(const QStyleOptionSlider* option, QPainter* painter, const QWidget* widget) const
{
    const Theme& theme = Theme::of(option->palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    const QRect handle = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    const bool flat = option->orientation == Qt::Horizontal;
    const QRect groove =
        flat ? QRect(option->rect.left() + 2, option->rect.center().y() - 1, option->rect.width() - 4, 4)
             : QRect(option->rect.center().x() - 1, option->rect.top() + 2, 4, option->rect.height() - 4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setOpacity(enabled ? 1 : 0.5);
    painter->setBrush(theme.color(theme.isDark() ? Role::Hover : Role::WaveformUnplayed));
    if (!theme.isDark())
        painter->setOpacity(enabled ? 0.6 : 0.3);
    painter->drawRoundedRect(groove, 2, 2);
    painter->setOpacity(enabled ? 1 : 0.5);

    const QVariant usual = widget ? widget->property("defaultValue") : QVariant();
    double usualAt = 0;
    if (flat && usual.isValid()) {
        const double along = tickPosition(option, usual.toDouble());
        const double span = option->rect.width() - handle.width();
        usualAt = option->upsideDown ? option->rect.right() - handle.width() / 2.0 - along * span
                                     : option->rect.left() + handle.width() / 2.0 + along * span;
    }

    QRect filled = groove;
    // upsideDown: the minimum is at the right (mirrored layouts) or at the bottom (the usual way up)
    if (widget && widget->property("fillsFromDefault").toBool()) {
        filled.setLeft(qMin(handle.center().x(), qRound(usualAt)));
        filled.setRight(qMax(handle.center().x(), qRound(usualAt)));
    } else if (flat && option->upsideDown) {
        filled.setLeft(handle.center().x());
    } else if (flat) {
        filled.setRight(handle.center().x());
    } else if (option->upsideDown) {
        filled.setTop(handle.center().y());
    } else {
        filled.setBottom(handle.center().y());
    }
    painter->setBrush(theme.color(Role::Accent));
    painter->drawRoundedRect(filled, 2, 2);

    if (flat && usual.isValid()) {
        painter->setBrush(theme.color(Role::Dim));
        painter->drawRoundedRect(QRectF(usualAt - 1, groove.center().y() - 4.5, 2, 10), 1, 1);
    }

    painter->setBrush(theme.color(Role::Text));
    const bool pressed =
        option->activeSubControls.testFlag(SC_SliderHandle) && option->state.testFlag(State_Sunken);
    const double radius = pressed ? 8 : option->state.testFlag(State_MouseOver) && enabled ? 7.5 : 7;
    const QPointF middle = QRectF(handle).center();
    painter->drawEllipse(middle, radius, radius);
    if (option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.color(Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(middle, 10, 10);
    }
    painter->restore();
}

void StudioStyle::drawScrollBar(const QStyleOptionSlider* option, QPainter* painter,
                                const QWidget* widget) const
{
    const Theme& theme = Theme::of(option->palette);
    if (option->maximum <= option->minimum)
        return;
    QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool active = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
    const double inset = active ? 2 : 3;
    handle.adjust(inset, inset, -inset, -inset);
    const double radius = qMin(handle.width(), handle.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(active ? Role::Dim : Role::WaveformUnplayed));
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

void StudioStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette,
                               bool enabled, const QString& text, QPalette::ColorRole role) const
{
    // Where a text stands follows the layout, how it runs its own letters: "Export…" ends with its dots.
    const auto placed = visualAlignment(painter->layoutDirection(), Qt::Alignment(flags & alignmentBits));
    const int runs = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    QProxyStyle::drawItemText(painter, rect, (flags & ~alignmentBits) | static_cast<int>(placed) | runs,
                              palette, enabled, text, role);
}

void StudioStyle::drawButtonLabel(const QStyleOptionButton* option, QPainter* painter,
                                  const QWidget* widget) const
{
    const QString kind = widget ? widget->property("kind").toString() : QString();
    const bool flush = kind == QLatin1String("flush");
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool primary = kind == QLatin1String("primary")
                         || (kind == QLatin1String("toggle") && option->state.testFlag(State_On))
                         || option->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool focused =
        option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange);
    const Theme& theme = Theme::of(option->palette);
    QPalette palette = option->palette;
    if (primary)
        palette.setColor(QPalette::ButtonText, theme.color(enabled ? Role::OnAccent : Role::Dim));
    else if (flush && enabled && (focused || option->state.testFlag(State_MouseOver)))
        palette.setColor(QPalette::ButtonText, theme.color(Role::Accent));
    else if (widget && widget->foregroundRole() == QPalette::PlaceholderText) // Theme::setDim()
        palette.setColor(QPalette::ButtonText, theme.color(Role::Dim));

    const QRect whole = option->rect;
    const int margin = flush ? 0 : whole.width() > 2 * Theme::grid + 40 ? Theme::grid : 2;
    QRect room = whole.adjusted(margin, 0, -margin, 0);
    if (option->features.testFlag(QStyleOptionButton::HasMenu))
        room.setRight(whole.right() - arrowWidth);
    const QSize icon = option->icon.isNull() ? QSize(0, 0) : option->iconSize;
    const int gap = icon.isEmpty() || option->text.isEmpty() ? 0 : iconGap;
    const int textRoom = qMax(0, room.width() - icon.width() - gap);
    const QString text =
        option->fontMetrics.elidedText(option->text, Qt::ElideRight, textRoom, Qt::TextShowMnemonic);
    const int textWidth = qMin(textRoom, option->fontMetrics.size(Qt::TextShowMnemonic, text).width());
    const int used = icon.width() + gap + textWidth;
    const int start = flush ? room.left() : room.left() + (room.width() - used) / 2;
    const int iconAt = flush ? start + textWidth + gap : start; // an arrow that unfolds follows its word
    if (!icon.isEmpty()) {
        const QRect place(QPoint(iconAt, whole.top() + (whole.height() - icon.height()) / 2), icon);
        const auto mode = enabled ? QIcon::Normal : QIcon::Disabled;
        const auto state = option->state.testFlag(State_On) ? QIcon::On : QIcon::Off;
        option->icon.paint(painter, visualRect(option->direction, whole, place), Qt::AlignCenter, mode,
                           state);
    }
    const QRect words(flush ? start : start + icon.width() + gap, whole.top(), textWidth, whole.height());
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic
                                                                                  : Qt::TextHideMnemonic;
    painter->save();
    if (flush && focused) { // a ring would have no room before the text
        QFont font = painter->font();
        font.setUnderline(true);
        painter->setFont(font);
    }
    proxy()->drawItemText(painter, visualRect(option->direction, whole, words),
                          Qt::AlignCenter | Qt::TextSingleLine | mnemonic, palette, enabled, text,
                          QPalette::ButtonText);
    painter->restore();
}

/// A line below the names; columns are told apart by what stands in them.
void StudioStyle::drawHeader(ControlElement part, const QStyleOption* option, QPainter* painter)
{
    const QRect& rect = option->rect;
    if (part == CE_HeaderSection)
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                          Theme::of(option->palette).color(Theme::Role::Hover));
}

/// A tab that stands for a thing of the user's: a surface of its own, its name elided, room for a button at
/// the end.
void StudioStyle::drawDocumentTab(const QStyleOptionTab* option, QPainter* painter) const
{
    const Theme& theme = Theme::of(option->palette);
    const bool selected = option->state.testFlag(State_Selected);
    const bool hovered = option->state.testFlag(State_MouseOver);
    const QRect surface = option->rect.adjusted(1, 2, -1, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (selected) {
        painter->setBrush(theme.color(Role::Hover));
        painter->drawRoundedRect(surface, Theme::coverRadius, Theme::coverRadius);
    }
    if (selected && option->state.testFlag(State_HasFocus)
        && option->state.testFlag(State_KeyboardFocusChange))
        drawFocusRing(painter, surface, theme, Theme::coverRadius);
    const int buttonRoom = option->rightButtonSize.isEmpty() ? 0 : option->rightButtonSize.width() + 2;
    const QRect place =
        visualRect(option->direction, option->rect, option->rect.adjusted(textMargin, 0, -textMargin, 0))
            .adjusted(option->direction == Qt::RightToLeft ? buttonRoom : 0, 0,
                      option->direction == Qt::RightToLeft ? 0 : -buttonRoom, 0);
    painter->setPen(theme.color(selected || hovered ? Role::Text : Role::Dim));
    const int runs = option->text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const int flags = int(visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter))
                      | int(Qt::AlignAbsolute) | runs | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter->drawText(
        place, flags,
        option->fontMetrics.elidedText(option->text, Qt::ElideRight, place.width(), Qt::TextShowMnemonic));
    painter->restore();
}

void StudioStyle::drawTab(const QStyleOptionTab* option, QPainter* painter) const
{
    const Theme& theme = Theme::of(option->palette);
    const bool selected = option->state.testFlag(State_Selected);
    const bool bright = selected || option->state.testFlag(State_MouseOver);
    painter->save();
    QFont font = painter->font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    const bool focused = selected && option->state.testFlag(State_HasFocus)
                         && option->state.testFlag(State_KeyboardFocusChange);
    painter->setPen(theme.color(focused ? Role::Accent : bright ? Role::Text : Role::Dim));
    // The text begins where the tab does, so that the first one stands in line with the page below.
    const int width = qMin(QFontMetrics(font).horizontalAdvance(option->text), option->rect.width());
    const QRect place = visualRect(option->direction, option->rect,
                                   QRect(option->rect.topLeft(), QSize(width, option->rect.height())));
    painter->drawText(place, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextDontClip, option->text);
    if (selected) {
        const int thick = focused ? 4 : 2; // a ring would have no room before the text
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Role::Accent));
        painter->drawRoundedRect(QRectF(place.left(), place.bottom() + 1 - thick, width, thick), 1, 1);
    }
    painter->restore();
}

void StudioStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox) {
        drawComboBox(combo, painter, widget);
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox) {
        drawSpinBox(spin, painter, widget);
        return;
    }
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_Slider) {
            drawSlider(slider, painter, widget);
            return;
        }
        if (control == CC_ScrollBar) {
            drawScrollBar(slider, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect StudioStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const
{
    const QRect whole = option->rect;
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, whole,
                              QRect(whole.right() - arrowWidth + 1, whole.top(), arrowWidth, whole.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, whole, whole.adjusted(textMargin, 1, -arrowWidth, -1));
        if (part == SC_ComboBoxListBoxPopup)
            return whole.adjusted(0, 0, 0, 4);
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        const int buttons = bare ? 0 : 22;
        const int half = whole.height() / 2;
        if (part == SC_SpinBoxEditField) {
            const int margin = spin && spin->frame ? 8 : 2;
            return visualRect(option->direction, whole,
                              whole.adjusted(margin, 1, -qMax(buttons, margin), -1));
        }
        if (part == SC_SpinBoxUp || part == SC_SpinBoxDown) {
            if (bare)
                return {};
            const QRect column(whole.right() - buttons, whole.top(), buttons, whole.height());
            return visualRect(option->direction, whole,
                              part == SC_SpinBoxUp ? column.adjusted(0, 3, 0, -half)
                                                   : column.adjusted(0, half, 0, -3));
        }
    }
    if (control == CC_ScrollBar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar
            && (part == SC_ScrollBarGroove || part == SC_ScrollBarSlider || part == SC_ScrollBarAddPage
                || part == SC_ScrollBarSubPage)) {
            if (part == SC_ScrollBarGroove)
                return whole;
            const bool flat = bar->orientation == Qt::Horizontal;
            const int length = flat ? whole.width() : whole.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int handle = length;
            if (range > 0)
                handle = qBound(qMin(pixelMetric(PM_ScrollBarSliderMin, option, widget), length),
                                static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                                length);
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                      length - handle, bar->upsideDown);
            QRect along(start, 0, handle, 1);
            if (part == SC_ScrollBarSubPage)
                along = QRect(0, 0, start, 1);
            else if (part == SC_ScrollBarAddPage)
                along = QRect(start + handle, 0, length - start - handle, 1);
            const QRect found =
                flat ? QRect(whole.left() + along.left(), whole.top(), along.width(), whole.height())
                     : QRect(whole.left(), whole.top() + along.left(), whole.width(), along.width());
            return visualRect(option->direction, whole, found);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect StudioStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(8, 1, -8, -1);
        return option->rect;
    }
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QIcon StudioStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                                const QWidget* widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return Theme::icon(QStringLiteral("close"), Role::Dim);
    case SP_ToolBarHorizontalExtensionButton: // each menu bar's, and Qt's own is a file to be decoded
        return Theme::icon(QStringLiteral("more"), Role::Dim);
    case SP_MessageBoxWarning:
        return Theme::icon(QStringLiteral("warning"), Role::Danger);
    case SP_MessageBoxCritical:
        return Theme::icon(QStringLiteral("error"), Role::Danger);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return Theme::icon(QStringLiteral("info"), Role::Region);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace riffdesk
