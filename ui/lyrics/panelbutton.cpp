#include "panelbutton.h"

#include "ui/theme/theme.h"

#include <QToolButton>

namespace riffdesk {

namespace {
constexpr int buttonSide = 28;
}

QToolButton* panelButton(const QString& name, const QString& icon, const QString& tip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(Theme::icon(icon, Theme::Role::Dim));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(buttonSide, buttonSide);
    return button;
}

} // namespace riffdesk
