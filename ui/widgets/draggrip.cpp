#include "ui/widgets/draggrip.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>

namespace riffdesk {

namespace {
constexpr int gripIcon = 16;
}

DragGrip::DragGrip(const QString& objectName, const QString& text, const QString& toolTip, QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(objectName);
    setAccessibleName(text);
    setToolTip(toolTip);
    setIcon(Theme::icon(QStringLiteral("grip")));
    setIconSize({gripIcon, gripIcon});
    setAutoRaise(true);
    setFixedSize(side, side);
    setFocusPolicy(Qt::TabFocus); // after a click Space plays
    addHandle(this);
}

void DragGrip::addHandle(QWidget* handle)
{
    handle->setCursor(Qt::OpenHandCursor);
    handle->installEventFilter(this);
}

bool DragGrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseMove)
        return QToolButton::eventFilter(watched, event);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QPoint place = mouse->position().toPoint();
    if (event->type() == QEvent::MouseButtonPress)
        m_pressed = mouse->button() == Qt::LeftButton ? std::optional(place) : std::nullopt;
    if (!m_pressed || !mouse->buttons().testFlag(Qt::LeftButton)
        || (place - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return false;
    m_pressed.reset();
    setDown(false); // letting go elsewhere is no click
    Q_EMIT pulled();
    return true;
}

} // namespace riffdesk
