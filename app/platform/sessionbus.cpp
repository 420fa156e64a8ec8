#include "sessionbus.h"

#include <QFileInfo>

namespace riffdesk {

std::optional<QDBusConnection> sessionBus()
{
    // Without an address libdbus would start a stray dbus-daemon of its own as soon as there is a display.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        && !QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1String("/bus")))
        return std::nullopt;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return std::nullopt;
    return bus;
}

} // namespace riffdesk
