#pragma once

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace riffdesk::requesttext {

/// The very JSON that leaves for /producer/audios with this body, indented for reading.
[[nodiscard]] QString json(const QJsonObject& body);

/// A curl command for a POSIX shell that asks for the same. The token is not in it: it is read from the
/// environment variable ACEDATACLOUD_API_TOKEN.
[[nodiscard]] QString curl(const QUrl& baseUrl, const QJsonObject& body);

} // namespace riffdesk::requesttext
