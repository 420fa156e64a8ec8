#include "ui/widgets/windowshortcut.h"

#include <QAction>
#include <QMenu>

namespace riffdesk {

void followShortcut(const QWidget* widget, const QString& action, QObject* receiver,
                    const std::function<void(const QList<QKeySequence>& keys)>& show)
{
    const QList<QAction*> all = widget->window()->findChildren<QAction*>(action);
    for (const QAction* each : all) {
        if (qobject_cast<const QMenu*>(each->parent())) // a context menu that only shows the key
            continue;
        show(each->shortcuts());
        QObject::connect(each, &QAction::changed, receiver, [each, show] { show(each->shortcuts()); });
        return;
    }
}

} // namespace riffdesk
