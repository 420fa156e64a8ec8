#pragma once

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace riffdesk::test {

/// Chooses how many songs the next press of Create makes, as from the menu beside it.
inline void chooseTakes(const QWidget& root, int takes)
{
    const auto* button = root.findChild<QPushButton*>(QStringLiteral("takesButton"));
    if (!button)
        qFatal("takes cannot be chosen");
    const auto actions = button->menu()->actions();
    for (QAction* action : actions) {
        if (action->data().toInt() == takes) {
            action->trigger();
            return;
        }
    }
    qFatal("%d takes are not offered", takes);
}

} // namespace riffdesk::test
