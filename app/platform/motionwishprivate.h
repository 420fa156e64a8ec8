#pragma once

#include "platform/motionwish.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QVariant>

#include <optional>

namespace riffdesk {

/// Asks the settings portal and listens to it.
class MotionWish::Private : public QObject
{
    Q_OBJECT

public:
    explicit Private(MotionWish* wish);

    void accept(const QVariant& value);

    MotionWish* q;
    std::optional<QDBusConnection> bus;
    bool calm = false;

private Q_SLOTS:
    void onChanged(const QString& changedGroup, const QString& changedKey, const QDBusVariant& value);
};

} // namespace riffdesk
