#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace riffdesk::publicaddress {

/// The address under which the rest of the world reaches the listener, as the user typed it, normalised:
/// https, or http to this machine (which only the Practice service can use), without user name, query and
/// fragment.
[[nodiscard]] Result<QUrl> checked(const QString& typed);
/// Where results are posted to: the listener's path below a checked address.
[[nodiscard]] QString join(const QUrl& address, const QString& path);

} // namespace riffdesk::publicaddress
