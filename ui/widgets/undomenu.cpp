#include "ui/widgets/undomenu.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace riffdesk::undomenu {

namespace {

template <typename Field> void offerIn(Field& field, QWidget& surface, QAction& undo, QAction& redo)
{
    field.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&field, &QWidget::customContextMenuRequested, &field, [&](const QPoint& place) {
        QMenu* menu = field.createStandardContextMenu();
        replace(*menu, undo, redo);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(surface.mapToGlobal(place));
    });
}

} // namespace

void replace(QMenu& menu, QAction& undo, QAction& redo)
{
    const QList<QAction*> all = menu.actions(); // Qt begins with undo and redo
    if (all.size() < 2)
        return;
    menu.insertActions(all.first(), {&undo, &redo});
    menu.removeAction(all.at(0));
    menu.removeAction(all.at(1));
}

void offer(QLineEdit& field, QAction& undo, QAction& redo)
{
    offerIn(field, field, undo, redo);
}

void offer(QPlainTextEdit& field, QAction& undo, QAction& redo)
{
    offerIn(field, *field.viewport(), undo, redo);
}

} // namespace riffdesk::undomenu
