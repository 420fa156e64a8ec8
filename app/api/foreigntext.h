#pragma once

#include <QByteArray>
#include <QString>

namespace riffdesk::foreigntext {

/// Foreign text as one line fit for a window or a log: control and formatting characters removed, spaces
/// joined, anything that looks like a bearer token replaced, at most `maxLength` characters.
[[nodiscard]] QString line(const QString& text, int maxLength = 300);

/// The first line that a reader of this page would see: tags, scripts and styles removed, cleaned as line().
[[nodiscard]] QString firstLineOfPage(const QByteArray& body);

/// `text` without any occurrence of `secret`: plain, escaped for JSON, for an address or for HTML in any of
/// its characters, with invisible characters in between, or as a whole in hexadecimal or base64. JSON stays
/// JSON. Secrets shorter than 8 bytes are left: they would damage ordinary words.
[[nodiscard]] QByteArray without(const QByteArray& text, const QByteArray& secret);

} // namespace riffdesk::foreigntext
