#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace riffdesk {

/// Notifier's work: the talk with org.freedesktop.Notifications, which answers in its own time and may come
/// and go.
class NotifierBus : public QObject
{
    Q_OBJECT

public:
    struct Notice
    {
        QString title;
        QString body;
        QString imagePath;
    };

    void show(const Notice& notice, const QString& key);
    void withdraw(const QString& key);

Q_SIGNALS:
    void activated(const QString& key);

private Q_SLOTS:
    void onAction(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    /// What is known of a key's notification. The service names it only when it answers; what is asked for
    /// until then waits here.
    struct Entry
    {
        uint id = 0; ///< the service's; 0: not shown
        bool asked = false; ///< shown soon, the answer is on its way
        std::optional<Notice> waiting;
        bool withdrawn = false;
    };

    bool connectOnce();
    void removeOldest();
    void requestCapabilities();
    void showWaiting(const QString& key);
    void close(const QString& key);
    [[nodiscard]] QDBusMessage message(const Notice& notice, uint replaces) const;
    [[nodiscard]] QString keyOf(uint id) const;

    std::optional<QDBusConnection> m_bus;
    std::optional<QStringList> m_capabilities; ///< what the service can show, once it has said so
    bool m_asking = false;
    QHash<QString, Entry> m_entries; ///< by key
};

} // namespace riffdesk
