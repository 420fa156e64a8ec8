#include "platform/motionpreference.h"

#include "motionpreferenceprivate.h"
#include "sessionbus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace riffdesk {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString group = QStringLiteral("org.gnome.desktop.interface"); // other desktops' portals have it too
const QString key = QStringLiteral("enable-animations");

/// The portal's Read() wraps a value twice, its signal once.
std::optional<bool> boolIn(QVariant value)
{
    for (int depth = 0; depth < 3 && value.userType() == qMetaTypeId<QDBusVariant>(); ++depth)
        value = value.value<QDBusVariant>().variant();
    return value.userType() == QMetaType::Bool ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

MotionPreference::Private::Private(MotionPreference* owner) : q(owner), bus(sessionBus())
{
    if (!bus)
        return;
    bus->connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                 SLOT(onChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    question.setArguments({group, key});
    question.setAutoStartService(false); // a desktop that has one has started it
    auto* watcher = new QDBusPendingCallWatcher(bus->asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            accept(QVariant::fromValue(reply.value()));
    });
}

void MotionPreference::Private::accept(const QVariant& value)
{
    const std::optional<bool> animated = boolIn(value);
    if (!animated || calm != *animated)
        return;
    calm = !*animated;
    Q_EMIT q->calmChanged(calm);
}

void MotionPreference::Private::onChanged(const QString& changedGroup, const QString& changedKey,
                                          const QDBusVariant& value)
{
    if (changedGroup == group && changedKey == key)
        accept(QVariant::fromValue(value));
}

MotionPreference::MotionPreference(QObject* parent) : QObject(parent), d(std::make_unique<Private>(this)) { }

MotionPreference::~MotionPreference() = default;

bool MotionPreference::isCalm() const
{
    return d->calm;
}

} // namespace riffdesk
