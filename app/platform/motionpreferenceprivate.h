#pragma once

#include "platform/motionpreference.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QVariant>

#include <optional>

namespace riffdesk {

/// Asks the settings portal and listens to it.
class MotionPreference::Private : public QObject
{
    Q_OBJECT

public:
    explicit Private(MotionPreference* owner);

    void accept(const QVariant& value);

    MotionPreference* q;
    std::optional<QDBusConnection> bus;
    bool calm = false;

private Q_SLOTS:
    void onChanged(const QString& changedGroup, const QString& changedKey, const QDBusVariant& value);
};

} // namespace riffdesk
