#pragma once

#include <QDBusConnection>

#include <optional>

namespace riffdesk {

/// The session bus, or nothing where there is none: then there is no waiting, no daemon is started and
/// nothing is printed.
[[nodiscard]] std::optional<QDBusConnection> sessionBus();

} // namespace riffdesk
