#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace riffdesk::jsonvalues {

/// Fields of foreign objects, of any type. What is absent, of another type, out of range or
/// longer than `maxLength` is empty.

[[nodiscard]] QString text(const QJsonObject& object, const char* key, int maxLength);
/// Several lines, with a literal backslash-n read as the newline it was meant to be.
[[nodiscard]] QString lines(const QJsonObject& object, const char* key, int maxLength);
/// An identifier: no spaces, no control characters.
[[nodiscard]] QString id(const QJsonObject& object, const char* key);
/// http or https with a host, without user name or password.
[[nodiscard]] QUrl url(const QJsonObject& object, const char* key);
/// The same, as the text that came.
[[nodiscard]] QString address(const QJsonObject& object, const char* key);
/// A finite number >= 0 and <= `maximum`, given as a number or as text; else 0.
[[nodiscard]] double number(const QJsonObject& object, const char* key, double maximum);
/// ISO 8601 or Unix seconds; in UTC; invalid when absent, null, 0 or unreadable.
[[nodiscard]] QDateTime moment(const QJsonObject& object, const char* key);
/// "42%", 42, 0.42 → 0.42; -1 when not told.
[[nodiscard]] double progress(const QJsonObject& object);

} // namespace riffdesk::jsonvalues
