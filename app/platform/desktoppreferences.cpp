#include "platform/desktoppreferences.h"

#include "desktoppreferencesprivate.h"
#include "sessionbus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace riffdesk {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString gnome = QStringLiteral("org.gnome.desktop.interface"); // other desktops' portals have it too
const QString animations = QStringLiteral("enable-animations");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme"); // 1: dark, 2: light, else nothing is preferred

std::optional<bool> darkIn(const QVariant& value)
{
    switch (value.userType() == QMetaType::UInt ? value.toUInt() : 0) {
    case 1:
        return true;
    case 2:
        return false;
    default:
        return std::nullopt;
    }
}

} // namespace

DesktopPreferences::Private::Private(DesktopPreferences* owner) : q(owner), bus(sessionBus())
{
    if (!bus)
        return;
    bus->connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                 SLOT(onChanged(QString, QString, QDBusVariant)));
    ask(gnome, animations);
    ask(appearance, colorScheme);
}

void DesktopPreferences::Private::ask(const QString& group, const QString& key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    question.setArguments({group, key});
    question.setAutoStartService(false); // a desktop that has one has started it
    auto* watcher = new QDBusPendingCallWatcher(bus->asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            accept(group, key, QVariant::fromValue(reply.value()));
    });
}

void DesktopPreferences::Private::accept(const QString& group, const QString& key, QVariant value)
{
    // The portal's Read() wraps a value twice, its signal once.
    for (int depth = 0; depth < 3 && value.userType() == qMetaTypeId<QDBusVariant>(); ++depth)
        value = value.value<QDBusVariant>().variant();
    if (group == gnome && key == animations && value.userType() == QMetaType::Bool
        && calm == value.toBool()) {
        calm = !value.toBool();
        Q_EMIT q->calmChanged(calm);
    }
    if (group == appearance && key == colorScheme) {
        auto wanted = darkIn(value);
        if (!wanted && dark == std::optional(true))
            wanted = false; // GNOME's "light" is that nothing is preferred any more
        if (std::exchange(dark, wanted) != wanted)
            Q_EMIT q->darkChanged();
    }
}

void DesktopPreferences::Private::onChanged(const QString& changedGroup, const QString& changedKey,
                                            const QDBusVariant& value)
{
    accept(changedGroup, changedKey, QVariant::fromValue(value));
}

DesktopPreferences::DesktopPreferences(QObject* parent) : QObject(parent), d(std::make_unique<Private>(this))
{ }

DesktopPreferences::~DesktopPreferences() = default;

bool DesktopPreferences::isCalm() const
{
    return d->calm;
}

std::optional<bool> DesktopPreferences::isDark() const
{
    return d->dark;
}

} // namespace riffdesk
