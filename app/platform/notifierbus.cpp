#include "notifierbus.h"

#include "sessionbus.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QUrl>
#include <QVariantMap>

#include <algorithm>

namespace riffdesk {

namespace {

const QString notificationService = QStringLiteral("org.freedesktop.Notifications");
const QString notificationPath = QStringLiteral("/org/freedesktop/Notifications");
const QString clickAction = QStringLiteral("default"); ///< the specification's name for a click on it
constexpr qsizetype longestTitle = 120;
constexpr qsizetype longestBody = 400;
constexpr qsizetype mostKeys = 64;

QString shortened(const QString& text, qsizetype longest)
{
    const QString line = text.left(4 * longest).simplified();
    if (line.size() <= longest)
        return line;
    const qsizetype cut = line.at(longest - 2).isHighSurrogate() ? longest - 2 : longest - 1;
    return line.left(cut) + QChar(0x2026);
}

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(notificationService, notificationPath, notificationService, method);
}

} // namespace

void NotifierBus::show(const Notice& notice, const QString& key)
{
    if (key.isEmpty() || !connectOnce())
        return;
    if (m_entries.size() >= mostKeys && !m_entries.contains(key))
        removeOldest();
    Entry& entry = m_entries[key];
    entry.waiting = notice;
    entry.withdrawn = false;
    if (m_capabilities)
        showWaiting(key);
    else
        requestCapabilities();
}

void NotifierBus::withdraw(const QString& key)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return;
    entry->waiting.reset();
    if (entry->asked)
        entry->withdrawn = true;
    else
        close(key);
}

/// A desktop may keep notifications for ever; we need not.
void NotifierBus::removeOldest()
{
    // 0: not named by the desktop yet, so it is among the newest.
    const auto older = [](const Entry& a, const Entry& b) { return a.id != 0 && (b.id == 0 || a.id < b.id); };
    m_entries.erase(std::min_element(m_entries.cbegin(), m_entries.cend(), older));
}

bool NotifierBus::connectOnce()
{
    if (m_bus)
        return true;
    m_bus = sessionBus();
    if (!m_bus)
        return false;
    m_bus->connect(notificationService, notificationPath, notificationService,
                   QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    m_bus->connect(notificationService, notificationPath, notificationService,
                   QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
    // Another service knows nothing of the first one's notifications.
    auto* watcher =
        new QDBusServiceWatcher(notificationService, *m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_entries.clear();
        m_capabilities.reset();
    });
    return true;
}

/// What the service can show is asked for once, before the first notification.
void NotifierBus::requestCapabilities()
{
    if (m_asking)
        return;
    m_asking = true;
    auto* answer =
        new QDBusPendingCallWatcher(m_bus->asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QStringList> reply = *answer;
        if (reply.isError())
            return m_entries.clear(); // no such service here
        m_capabilities = reply.value();
        const QStringList keys = m_entries.keys();
        for (const QString& key : keys)
            showWaiting(key);
    });
}

void NotifierBus::showWaiting(const QString& key)
{
    Entry& entry = m_entries[key];
    if (entry.asked || !entry.waiting)
        return;
    const Notice notice = *entry.waiting;
    entry.waiting.reset();
    entry.asked = true;
    auto* answer = new QDBusPendingCallWatcher(m_bus->asyncCall(message(notice, entry.id)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        const auto found = m_entries.find(key);
        if (found == m_entries.end())
            return;
        if (reply.isError()) {
            m_entries.erase(found);
            return;
        }
        found->id = reply.value();
        found->asked = false;
        if (found->withdrawn)
            close(key);
        else
            showWaiting(key);
    });
}

QDBusMessage NotifierBus::message(const Notice& notice, uint replaces) const
{
    QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("app.riffdesk.Riffdesk")},
                      {QStringLiteral("category"), QStringLiteral("transfer.complete")}};
    if (!notice.imagePath.isEmpty())
        hints.insert(QStringLiteral("image-path"),
                     QUrl::fromLocalFile(notice.imagePath).toString(QUrl::FullyEncoded));
    QStringList actions;
    if (m_capabilities->contains(QLatin1String("actions")))
        actions = QStringList{clickAction, tr("Show")};
    // A title is plain text; a body may be markup, and a song's words are not ours to trust.
    QString body = shortened(notice.body, longestBody);
    if (m_capabilities->contains(QLatin1String("body-markup")))
        body = body.toHtmlEscaped();
    constexpr int desktopDecides = -1;
    return call(QStringLiteral("Notify"))
           << QStringLiteral("Riffdesk") << replaces << QStringLiteral("riffdesk")
           << shortened(notice.title, longestTitle) << body << actions << hints << desktopDecides;
}

void NotifierBus::close(const QString& key)
{
    const Entry entry = m_entries.take(key);
    if (entry.id != 0)
        m_bus->send(call(QStringLiteral("CloseNotification")) << entry.id);
}

QString NotifierBus::keyOf(uint id) const
{
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it->id == id)
            return it.key();
    }
    return {};
}

void NotifierBus::onAction(uint id, const QString& action)
{
    if (const QString key = keyOf(id); id != 0 && !key.isEmpty() && action == clickAction)
        Q_EMIT activated(key);
}

void NotifierBus::onClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    if (const auto it = m_entries.find(keyOf(id)); it != m_entries.end() && id != 0) {
        it->id = 0;
        if (!it->asked)
            m_entries.erase(it);
    }
}

} // namespace riffdesk
