#include "dropping.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace riffdesk::test {

bool dropOn(QWidget* target, const QMimeData& data)
{
    const QPoint place = target->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent fall(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    fall.ignore();
    QApplication::sendEvent(target, &fall);
    return fall.isAccepted();
}

} // namespace riffdesk::test
