#include "screenfit.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace riffdesk {

void fitScreen(QWidget& window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect frame = window.frameGeometry();
    QRect wanted = window.geometry();
    const QMargins margins(wanted.left() - frame.left(), wanted.top() - frame.top(),
                           frame.right() - wanted.right(), frame.bottom() - wanted.bottom());
    const QScreen* onto = QGuiApplication::screenAt(wanted.center());
    const QRect free = (onto ? onto : window.screen())->availableGeometry().marginsRemoved(margins);
    wanted.setSize(wanted.size().boundedTo(free.size()).expandedTo(window.minimumSize()));
    wanted.moveRight(std::min(wanted.right(), free.right()));
    wanted.moveBottom(std::min(wanted.bottom(), free.bottom()));
    wanted.moveTopLeft({std::max(wanted.left(), free.left()), std::max(wanted.top(), free.top())});
    if (wanted != window.geometry())
        window.setGeometry(wanted);
}

} // namespace riffdesk
