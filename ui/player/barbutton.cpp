#include "barbutton.h"

#include "ui/theme/theme.h"

#include <QToolButton>

namespace riffdesk {

QToolButton* makeBarButton(const char* objectName, const char* icon, const QString& text, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setObjectName(QLatin1String(objectName));
    made->setIcon(Theme::icon(QLatin1String(icon)));
    made->setAutoRaise(true);
    made->setToolTip(text);
    made->setAccessibleName(text);
    return made;
}

} // namespace riffdesk
