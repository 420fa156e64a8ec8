#pragma once

#include <QDBusConnection>

#include <optional>

namespace riffdesk {

/// The session bus, or nothing where there is none: then nobody waits for it, starts one or prints a word.
[[nodiscard]] std::optional<QDBusConnection> sessionBus();

} // namespace riffdesk
