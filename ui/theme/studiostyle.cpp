#include "ui/theme/studiostyle.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

namespace riffdesk {

namespace {

using Role = Theme::Role;

constexpr int fieldHeight = 32;

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

bool hasKeyboardFocus(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_HasFocus)
           && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

QString kindOf(const QWidget* widget)
{
    return widget ? widget->property("kind").toString() : QString();
}

/// The words and the shortcut of a menu item, each running its own way in a mirrored menu.
QString isolated(const QString& text)
{
    QStringList parts = text.split(QLatin1Char('\t'));
    for (QString& part : parts) {
        if (!part.isEmpty() && !part.isRightToLeft())
            part = QChar(0x202A) % part % QChar(0x202C); // left-to-right embedding … pop
    }
    return parts.join(QLatin1Char('\t'));
}

bool isComboList(const QWidget* widget)
{
    return widget && widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer");
}

bool isFlush(const QWidget* widget)
{
    return kindOf(widget) == QLatin1String("flush");
}

/// A copy of the option whose highlight is the quiet hover tone instead of the accent: rows and menus.
template <typename Option> Option withQuietHighlight(const Option& option)
{
    Option copy = option;
    const Theme& theme = Theme::of(option.palette);
    copy.palette.setColor(QPalette::Highlight, theme.color(Role::Hover));
    copy.palette.setColor(QPalette::Active, QPalette::HighlightedText, theme.color(Role::Text));
    copy.palette.setColor(QPalette::Inactive, QPalette::HighlightedText, theme.color(Role::Text));
    return copy;
}

} // namespace

StudioStyle::StudioStyle(const QString& base)
    : QProxyStyle(QStyleFactory::keys().contains(base, Qt::CaseInsensitive) ? base : QStringLiteral("fusion"))
{ }

void StudioStyle::drawFocusRing(QPainter* painter, const QRect& rect, const Theme& theme, int radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.color(Role::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter->restore();
}

void StudioStyle::drawField(QPainter* painter, const QRect& rect, const Theme& theme, bool hover,
                            bool disabled, int radius)
{
    QColor fill = theme.color(hover && !disabled ? Role::Hover : Role::Raised);
    QColor edge = theme.color(Role::WaveformUnplayed);
    if (theme.isDark())
        edge = fill;
    else if (hover && !disabled)
        fill = theme.color(Role::Raised);
    else
        edge.setAlphaF(0.6F); // white on nearly white: only an edge tells a light field from its panel
    if (disabled)
        fill.setAlphaF(0.6F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void StudioStyle::drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Theme& theme = Theme::of(option->palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool hover = enabled && option->state.testFlag(State_MouseOver);
    const bool down = enabled && (option->state.testFlag(State_Sunken) || option->state.testFlag(State_On));
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const QString kind = kindOf(widget);
    const bool toggle = kind == QLatin1String("toggle");
    const bool primary = kind == QLatin1String("primary") || (toggle && option->state.testFlag(State_On))
                         || (button && button->features.testFlag(QStyleOptionButton::DefaultButton));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (primary) {
        QColor fill = theme.color(enabled ? Role::Accent : Role::Hover);
        if (down && !toggle)
            fill = fill.darker(112);
        else if (hover)
            fill = theme.isDark() ? fill.lighter(106) : fill.darker(106);
        painter->setBrush(fill);
        painter->drawRoundedRect(option->rect, Theme::radius, Theme::radius);
    } else if (kind == QLatin1String("flush")) {
        // its text alone answers the pointer
    } else if (kind == QLatin1String("quiet")) {
        if (hover || down) {
            painter->setBrush(theme.color(Role::Hover));
            painter->drawRoundedRect(option->rect, Theme::radius, Theme::radius);
        }
    } else {
        const bool onCard = toggle || kind == QLatin1String("onCard"); // a card is raised itself
        QColor fill = theme.color(theme.isDark() && !onCard ? Role::Raised : Role::Hover);
        if (hover || down)
            fill = !theme.isDark() ? fill.darker(104) : onCard ? fill.lighter(110) : theme.color(Role::Hover);
        if (down)
            fill = theme.isDark() ? fill.lighter(115) : fill.darker(104);
        if (!enabled)
            fill.setAlphaF(0.6F);
        painter->setBrush(fill);
        painter->drawRoundedRect(option->rect, Theme::radius, Theme::radius);
    }
    painter->restore();
    if (hasKeyboardFocus(option) && kind != QLatin1String("flush")) {
        if (primary) { // the accent on the accent would not be seen
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.color(Role::OnAccent), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(3, 3, -3, -3), 5, 5);
            painter->restore();
        } else {
            drawFocusRing(painter, option->rect, theme);
        }
    }
}

void StudioStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    const Theme& theme = Theme::of(option->palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool hover = option->state.testFlag(State_MouseOver);
    switch (element) {
    case PE_FrameFocusRect:
        // Buttons and fields paint their own ring; what is left are check boxes, rows and the like.
        if (!qobject_cast<const QPushButton*>(widget) && hasKeyboardFocus(option))
            drawFocusRing(painter, option->rect, theme, 6);
        return;
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool: {
        const bool down =
            enabled && (option->state.testFlag(State_Sunken) || option->state.testFlag(State_On));
        if (down || (hover && enabled)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(Role::Hover));
            painter->drawRoundedRect(option->rect, Theme::radius, Theme::radius);
            painter->restore();
        }
        if (hasKeyboardFocus(option))
            drawFocusRing(painter, option->rect, theme);
        return;
    }
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0) {
            drawField(painter, option->rect, theme, hover, !enabled);
            drawPrimitive(PE_FrameLineEdit, option, painter, widget);
        }
        return;
    }
    case PE_FrameLineEdit:
        if (option->state.testFlag(State_HasFocus))
            drawFocusRing(painter, option->rect, theme);
        return;
    case PE_Frame:
        if (isTextArea(widget)) {
            drawField(painter, option->rect, theme, false, !enabled);
            if (option->state.testFlag(State_HasFocus))
                drawFocusRing(painter, option->rect, theme);
            return;
        }
        if (widget && widget->inherits("QComboBoxPrivateContainer")) // its frame lies within its margins
            Theme::drawPopup(painter, widget->rect(), theme.color(Role::Raised), theme);
        else if (qobject_cast<const QAbstractItemView*>(widget) && widget->isWindow()) // a completer's list
            Theme::drawPopup(painter, widget->rect(), option->palette.color(QPalette::Base), theme);
        return;
    case PE_FrameMenu: // drawn with the panel
        return;
    case PE_PanelTipLabel:
        painter->save();
        painter->setPen(theme.color(Role::WaveformUnplayed));
        painter->setBrush(option->palette.brush(QPalette::ToolTipBase));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelMenu:
        Theme::drawPopup(painter, option->rect, theme.color(Role::Raised), theme);
        return;
    case PE_IndicatorCheckBox:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_PanelItemViewItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        if (!item)
            break;
        const bool selected = option->state.testFlag(State_Selected);
        if (selected || hover) {
            QColor fill = theme.color(Role::Hover);
            if (!selected)
                fill.setAlphaF(0.6F);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(fill);
            painter->drawRoundedRect(option->rect, 6, 6);
            painter->restore();
        }
        return;
    }
    case PE_PanelItemViewRow:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox:
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        // Six pixels beside the icon of a tool button that has a menu are but a speck.
        if (!qobject_cast<const QToolButton*>(widget))
            Theme::icon(QStringLiteral("chevron-down"), Role::Dim).paint(painter, option->rect);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void StudioStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            drawButton(option, painter, widget);
            if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
                const bool lone = button->text.isEmpty() && button->icon.isNull();
                const int left = lone ? button->rect.center().x() - 7 : button->rect.right() - 26;
                const QRect arrow = visualRect(button->direction, button->rect,
                                               QRect(left, button->rect.center().y() - 7, 16, 16));
                const bool onAccent =
                    kindOf(widget) == QLatin1String("primary") && button->state.testFlag(State_Enabled);
                Theme::icon(QStringLiteral("chevron-down"), onAccent ? Role::OnAccent : Role::Dim)
                    .paint(painter, arrow);
            }
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeader(element, option, painter);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            drawButtonLabel(button, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QRect text = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            if (combo->editable)
                return;
            if (!combo->currentIcon.isNull()) {
                QRect icon(text.topLeft(), combo->iconSize);
                icon.moveCenter(QPoint(text.left() + combo->iconSize.width() / 2, text.center().y()));
                combo->currentIcon.paint(painter, visualRect(combo->direction, text, icon));
                text =
                    visualRect(combo->direction, text, text.adjusted(combo->iconSize.width() + 6, 0, 0, 0));
            }
            drawItemText(
                painter, text,
                static_cast<int>(visualAlignment(combo->direction, Qt::AlignLeft | Qt::AlignVCenter)),
                combo->palette, combo->state.testFlag(State_Enabled),
                combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, text.width()),
                QPalette::ButtonText);
            return;
        }
        break;
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            if (widget && widget->property("kind").toString() == QLatin1String("documents"))
                drawDocumentTab(tab, painter);
            else
                drawTab(tab, painter);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            QStyleOptionMenuItem copy = *item;
            if (copy.state.testFlag(State_Selected) && copy.menuItemType != QStyleOptionMenuItem::Separator) {
                painter->save();
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(Qt::NoPen);
                painter->setBrush(Theme::of(copy.palette).color(Role::Hover));
                painter->drawRoundedRect(copy.rect, 6, 6);
                painter->restore();
                copy.state &= ~State_Selected; // Fusion would draw its outlined box over it
            }
            if (copy.direction == Qt::RightToLeft)
                copy.text = isolated(copy.text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const bool active = item->state.testFlag(State_Selected) || item->state.testFlag(State_Sunken);
            if (active) {
                painter->save();
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(Qt::NoPen);
                painter->setBrush(Theme::of(item->palette).color(Role::Hover));
                painter->drawRoundedRect(item->rect.adjusted(0, 2, 0, -2), 6, 6);
                painter->restore();
            }
            drawItemText(
                painter, item->rect,
                Qt::AlignCenter | Qt::TextSingleLine
                    | (styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                : Qt::TextHideMnemonic),
                item->palette, item->state.testFlag(State_Enabled), item->text, QPalette::ButtonText);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
    case CE_MenuEmptyArea:
    case CE_Splitter:
    case CE_ProgressBarLabel: // the bar is a line: what it says stands beside it
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            const QStyleOptionViewItem copy = withQuietHighlight(*item);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            const Theme& theme = Theme::of(option->palette);
            QRect line(bar->rect.left(), bar->rect.center().y() - 2, bar->rect.width(), 4);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            const bool contents = element == CE_ProgressBarContents;
            painter->setBrush(theme.color(contents ? Role::Accent : Role::Hover));
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            if (contents && range > 0) {
                line.setWidth(
                    static_cast<int>(line.width() * (qint64(bar->progress) - bar->minimum) / range));
                line = visualRect(bar->direction, bar->rect, line);
            }
            if (!contents || range > 0)
                painter->drawRoundedRect(line, 2, 2);
            painter->restore();
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize StudioStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setHeight(qMax(fieldHeight, size.height() + 12));
        result.setWidth(qMax(size.width() + 4 * Theme::grid, 40));
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            const bool hasMenu = button->features.testFlag(QStyleOptionButton::HasMenu);
            if (isFlush(widget))
                result.setWidth(size.width() + (hasMenu ? arrowWidth : Theme::grid));
            else if (button->text.isEmpty())
                result.setWidth(qMax(size.width() + 12, result.height()));
            else if (hasMenu)
                result.rwidth() += 8;
        }
        break;
    case CT_LineEdit:
    case CT_ComboBox:
        result.setHeight(qMax(fieldHeight, size.height() + 10));
        result.setWidth(size.width() + 42); // the text's margin and the arrow, see subControlRect()
        break;
    case CT_HeaderSection:
    case CT_SpinBox: // its size is that of the line edit in it
        result.setHeight(qMax(fieldHeight, size.height()));
        break;
    case CT_ToolButton:
        result = result.expandedTo({fieldHeight, fieldHeight});
        break;
    case CT_MenuItem:
        result.rheight() =
            qMax(result.height(), qobject_cast<const QMenu*>(widget) && option
                                          && static_cast<const QStyleOptionMenuItem*>(option)->menuItemType
                                                 == QStyleOptionMenuItem::Separator
                                      ? 9
                                      : 28);
        result.rwidth() += 2 * Theme::grid;
        break;
    case CT_MenuBarItem:
        result = {size.width() + 16, qMax(size.height() + 8, 28)};
        break;
    case CT_TabBarTab:
        result = {size.width() + 6, fieldHeight};
        break;
    case CT_ItemViewItem:
        if (isComboList(widget))
            result.setHeight(qMax(result.height(), 30));
        break;
    default:
        break;
    }
    return result;
}

int StudioStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? 8 : 1;
    case PM_FocusFrameHMargin: // the words of the list in line with the one in the field
        return isComboList(widget)                       ? 8
               : qobject_cast<const QTableView*>(widget) ? Theme::grid - 1 // below the name of its column
                                                         : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return 24;
    case PM_SliderLength:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_HeaderMargin:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_SplitterWidth:
        return Theme::grid;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 2 * Theme::grid;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return 20;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_TabBarTabHSpace:
        return 12;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 4;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StudioStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: // nothing here needs to move, and an idle window must not wake up
    case SH_ComboBox_Popup: // a list below the field, not a menu over it
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void StudioStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (widget->windowType() == Qt::Popup)
        Theme::roundCorners(*widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)
        || qobject_cast<QSlider*>(widget) || qobject_cast<QScrollBar*>(widget)
        || qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (const auto* combo = qobject_cast<QComboBox*>(widget)) // its popup has margins before it is measured
        combo->view()->window()->ensurePolished();
    // As on macOS a click leaves the focus where it is: the keys pressed next (Space plays) mean what they
    // meant before. Tab comes by as ever.
    if (auto* button = qobject_cast<QAbstractButton*>(widget);
        button && button->focusPolicy() == Qt::StrongFocus)
        button->setFocusPolicy(Qt::TabFocus);
    if (auto* bar = qobject_cast<QTabBar*>(widget)) {
        bar->setDrawBase(false);
        bar->setExpanding(false);
    }
    // In a mirrored window every text stands at the leading side, whatever its own language is.
    const auto leads = [](Qt::Alignment alignment) {
        return !(alignment & (Qt::AlignRight | Qt::AlignHCenter | Qt::AlignAbsolute));
    };
    const auto mirrored = [](Qt::Alignment alignment) {
        return (alignment & Qt::AlignVertical_Mask) | Qt::AlignRight | Qt::AlignAbsolute;
    };
    if (!widget->isRightToLeft())
        return;
    if (auto* label = qobject_cast<QLabel*>(widget); label && leads(label->alignment()))
        label->setAlignment(mirrored(label->alignment()));
    else if (auto* edit = qobject_cast<QLineEdit*>(widget); edit && leads(edit->alignment()))
        edit->setAlignment(mirrored(edit->alignment()));
}

} // namespace riffdesk
