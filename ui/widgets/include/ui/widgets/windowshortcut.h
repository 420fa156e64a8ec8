#pragma once

#include <QKeySequence>
#include <QList>

#include <functional>

class QObject;
class QString;
class QWidget;

namespace riffdesk {

/// Calls `show` with the shortcuts that the action of this name has in the window of `widget`, now and
/// whenever they change while `receiver` lives. Not at all where the window has no such action.
void followShortcut(const QWidget* widget, const QString& action, QObject* receiver,
                    const std::function<void(const QList<QKeySequence>& keys)>& show);

} // namespace riffdesk
