#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <QVector>

namespace riffdesk::test {

/// The desktop's notification service, as far as the bus can tell.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString program;
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    explicit FakeNotifications(const QByteArray& address)
        : m_bus(QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("desktop")))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~FakeNotifications() override { QDBusConnection::disconnectFromBus(QStringLiteral("desktop")); }

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"),
                             QStringLiteral("body-markup")};
    QVector<Shown> shown;
    QVector<uint> closed;
    uint lastId = 0;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& title,
                const QString& body, const QStringList& actions, const QVariantMap& hints, int timeout)
    {
        Q_UNUSED(icon)
        Q_UNUSED(timeout)
        shown.append({program, replaces, title, body, actions, hints});
        return replaces != 0 ? replaces : ++lastId;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
};

} // namespace riffdesk::test
