#include "platform/notifier.h"

#include "platform/sessionbus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QUrl>
#include <QVariantMap>

#include <optional>

namespace riffdesk {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
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
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

class Notifier::Private : public QObject
{
    Q_OBJECT

public:
    struct Notice
    {
        QString title;
        QString body;
        QString imagePath;
    };
    /// What is known of a key's notification. The service names it only when it answers; what is asked for
    /// until then waits here.
    struct Entry
    {
        uint id = 0; ///< the service's; 0: not shown
        bool asked = false; ///< shown soon, the answer is on its way
        std::optional<Notice> waiting;
        bool withdrawn = false;
    };

    explicit Private(Notifier* notifier) : q(notifier) { }

    bool connectOnce()
    {
        if (bus)
            return true;
        bus = sessionBus();
        if (!bus)
            return false;
        bus->connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                     SLOT(onAction(uint, QString)));
        bus->connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                     SLOT(onClosed(uint, uint)));
        // Another service knows nothing of the first one's notifications.
        auto* watcher =
            new QDBusServiceWatcher(service, *bus, QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
            entries.clear();
            capabilities.reset();
        });
        return true;
    }

    /// What the service can show is asked for once, before the first notification.
    void askCapabilities()
    {
        if (asking)
            return;
        asking = true;
        auto* answer =
            new QDBusPendingCallWatcher(bus->asyncCall(call(QStringLiteral("GetCapabilities"))), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            answer->deleteLater();
            asking = false;
            const QDBusPendingReply<QStringList> reply = *answer;
            if (reply.isError())
                return entries.clear(); // no such service here
            capabilities = reply.value();
            const QStringList keys = entries.keys();
            for (const QString& key : keys)
                showWaiting(key);
        });
    }

    void showWaiting(const QString& key)
    {
        Entry& entry = entries[key];
        if (entry.asked || !entry.waiting)
            return;
        const Notice notice = *entry.waiting;
        entry.waiting.reset();
        entry.asked = true;
        auto* answer = new QDBusPendingCallWatcher(bus->asyncCall(message(notice, entry.id)), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
            answer->deleteLater();
            const QDBusPendingReply<uint> reply = *answer;
            const auto found = entries.find(key);
            if (found == entries.end())
                return;
            if (reply.isError()) {
                entries.erase(found);
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

    [[nodiscard]] QDBusMessage message(const Notice& notice, uint replaces) const
    {
        QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("app.riffdesk.Riffdesk")},
                          {QStringLiteral("category"), QStringLiteral("transfer.complete")}};
        if (!notice.imagePath.isEmpty())
            hints.insert(QStringLiteral("image-path"),
                         QUrl::fromLocalFile(notice.imagePath).toString(QUrl::FullyEncoded));
        QStringList actions;
        if (capabilities->contains(QLatin1String("actions")))
            actions = QStringList{clickAction, Notifier::tr("Show")};
        // A title is plain text; a body may be markup, and a song's words are not ours to trust.
        QString body = shortened(notice.body, longestBody);
        if (capabilities->contains(QLatin1String("body-markup")))
            body = body.toHtmlEscaped();
        constexpr int desktopDecides = -1;
        return call(QStringLiteral("Notify"))
               << QStringLiteral("Riffdesk") << replaces << QStringLiteral("riffdesk")
               << shortened(notice.title, longestTitle) << body << actions << hints << desktopDecides;
    }

    void close(const QString& key)
    {
        const Entry entry = entries.take(key);
        if (entry.id != 0)
            bus->send(call(QStringLiteral("CloseNotification")) << entry.id);
    }

    [[nodiscard]] QString keyOf(uint id) const
    {
        for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
            if (it->id == id)
                return it.key();
        }
        return {};
    }

public Q_SLOTS:
    void onAction(uint id, const QString& action)
    {
        if (const QString key = keyOf(id); id != 0 && !key.isEmpty() && action == clickAction)
            Q_EMIT q->activated(key);
    }

    void onClosed(uint id, uint reason)
    {
        Q_UNUSED(reason)
        if (const auto it = entries.find(keyOf(id)); it != entries.end() && id != 0) {
            it->id = 0;
            if (!it->asked)
                entries.erase(it);
        }
    }

public:
    Notifier* q;
    std::optional<QDBusConnection> bus;
    std::optional<QStringList> capabilities;
    bool asking = false;
    QHash<QString, Entry> entries; ///< by key
};

Notifier::Notifier(QObject* parent) : QObject(parent), d(std::make_unique<Private>(this)) { }

Notifier::~Notifier() = default;

void Notifier::notify(const QString& title, const QString& body, const QString& imagePath, const QString& key)
{
    if (key.isEmpty() || !d->connectOnce())
        return;
    if (d->entries.size() >= mostKeys && !d->entries.contains(key))
        return; // nobody reads that many
    Private::Entry& entry = d->entries[key];
    entry.waiting = Private::Notice{title, body, imagePath};
    entry.withdrawn = false;
    if (d->capabilities)
        d->showWaiting(key);
    else
        d->askCapabilities();
}

void Notifier::withdraw(const QString& key)
{
    const auto entry = d->entries.find(key);
    if (entry == d->entries.end())
        return;
    entry->waiting.reset();
    if (entry->asked)
        entry->withdrawn = true;
    else
        d->close(key);
}

} // namespace riffdesk

#include "notifier.moc"
