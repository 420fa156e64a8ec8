#include "platform/mpris.h"

#include "mprisplayeradaptor.h"
#include "mprisrootadaptor.h"
#include "mprisstate.h"
#include "sessionbus.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

const QString objectPath = QStringLiteral("/org/mpris/MediaPlayer2");
const QString playerInterface = QStringLiteral("org.mpris.MediaPlayer2.Player");
const QString wantedName = QStringLiteral("org.mpris.MediaPlayer2.riffdesk");

} // namespace

class Mpris::Private
{
public:
    explicit Private(Mpris* mpris) : q(mpris) { }

    /// Changes of one turn of the event loop go out together, and a value that came back is no change.
    void scheduleUpdate()
    {
        if (bus && !updateScheduled) {
            updateScheduled = true;
            QMetaObject::invokeMethod(
                q, [this] { tell(); }, Qt::QueuedConnection);
        }
    }

    void tell()
    {
        updateScheduled = false;
        const QVariantMap now = state.properties();
        QVariantMap changed;
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            if (published.value(it.key()) != it.value())
                changed.insert(it.key(), it.value());
        }
        if (changed.isEmpty())
            return;
        published = now;
        auto signal =
            QDBusMessage::createSignal(objectPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                       QStringLiteral("PropertiesChanged"));
        signal << playerInterface << changed << QStringList();
        bus->send(signal);
    }

    Mpris* q;
    MprisState state;
    std::optional<QDBusConnection> bus; ///< while published
    QString name;
    QVariantMap published; ///< what the bus knows
    bool updateScheduled = false;
    MprisPlayerAdaptor* player = nullptr; ///< the Mpris object's child
};

Mpris::Mpris(QObject* parent) : QObject(parent), d(std::make_unique<Private>(this))
{
    new MprisRootAdaptor(*this);
    d->player = new MprisPlayerAdaptor(*this, d->state);
}

Mpris::~Mpris()
{
    if (!d->bus)
        return;
    d->bus->unregisterService(d->name);
    d->bus->unregisterObject(objectPath);
}

bool Mpris::publish()
{
    if (d->bus)
        return true;
    auto bus = sessionBus();
    // The object stands before the name is there: a client that sees the name may call at once.
    if (!bus || !bus->registerObject(objectPath, this, QDBusConnection::ExportAdaptors))
        return false;
    const QString second =
        wantedName + QLatin1String(".instance") + QString::number(QCoreApplication::applicationPid());
    for (const QString& name : {wantedName, second}) {
        if (bus->registerService(name)) {
            d->name = name;
            d->bus = std::move(bus);
            d->published = d->state.properties();
            return true;
        }
    }
    bus->unregisterObject(objectPath);
    return false;
}

void Mpris::setTrack(const std::optional<Track>& track)
{
    d->state.track = track;
    d->scheduleUpdate();
}

void Mpris::setStatus(Status status)
{
    d->state.status = status;
    d->scheduleUpdate();
}

void Mpris::setCan(const Can& can)
{
    d->state.can = can;
    d->scheduleUpdate();
}

void Mpris::setShuffle(bool on)
{
    d->state.shuffle = on;
    d->scheduleUpdate();
}

void Mpris::setLoop(Loop loop)
{
    d->state.loop = loop;
    d->scheduleUpdate();
}

void Mpris::setVolume(double volume)
{
    if (std::isnan(volume))
        return;
    d->state.volume = std::clamp(volume, 0.0, 1.0);
    d->scheduleUpdate();
}

void Mpris::setPositionSource(std::function<double()> seconds)
{
    d->state.positionSource = std::move(seconds);
}

void Mpris::emitSeeked(double seconds)
{
    if (!d->bus)
        return;
    d->tell(); // a new track's metadata before its position
    Q_EMIT d->player->Seeked(toMicroseconds(seconds));
}

} // namespace riffdesk
