#pragma once

#include "base/background.h"
#include "base/result.h"

#include <QString>

#include <functional>

class QNetworkProxy;
class QUrl;

/// How requests and files reach the network: "system" (what the desktop or the environment says), "none", or
/// a proxy of the user's own, "http://host:port" or "socks5://host:port". What runs on this computer is
/// always reached directly. Qt keeps the choice for the whole process. GUI thread.
namespace riffdesk::proxychoice {

/// Input when it is none of these; names and passwords are refused, since settings are no place for them.
[[nodiscard]] Result<void> check(const QString& choice);

/// From now on, for what connects from now on. What check() refuses counts as "system".
void apply(const QString& choice);

/// The proxy for this address, or QNetworkProxy::NoProxy. The system is asked in another thread, since its
/// answer may take a look into the network; what is known is told at once. Without the returned task nothing
/// comes.
[[nodiscard]] BackgroundTask find(const QUrl& address, std::function<void(const QNetworkProxy&)> done);

} // namespace riffdesk::proxychoice
