#pragma once

#include "platform/desktoppreferences.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QVariant>

#include <optional>

namespace riffdesk {

/// Asks the settings portal and listens to it.
class DesktopPreferences::Private : public QObject
{
    Q_OBJECT

public:
    explicit Private(DesktopPreferences* owner);

    void ask(const QString& group, const QString& key);
    void accept(const QString& group, const QString& key, QVariant value);

    DesktopPreferences* q;
    std::optional<QDBusConnection> bus;
    bool calm = false;
    std::optional<bool> dark;

private Q_SLOTS:
    void onChanged(const QString& changedGroup, const QString& changedKey, const QDBusVariant& value);
};

} // namespace riffdesk
