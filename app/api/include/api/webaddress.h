#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace riffdesk {

/// The http or https address of a file, as it was given. QUrl writes %7E and %41 as the characters they stand
/// for, %2f as %2F, and QNetworkAccessManager takes "/../" out as well; an address that is signed as text
/// does not survive that. So only the part up to the path is understood here, the rest is kept byte for byte.
struct WebAddress
{
    bool secure = true; ///< https
    QString host; ///< as QUrl gives it: IDN as ASCII, an IPv4 address in any spelling as four numbers
    quint16 port = 443;
    /// Path and query as they came, without the fragment. Only what no request line can hold is
    /// percent-encoded: controls, spaces, and bytes above 126 (of the text as UTF-8).
    QByteArray target;

    /// Nothing unless it has a host and no user name; at most 8192 characters.
    [[nodiscard]] static std::optional<WebAddress> parse(const QString& text);
    /// Where a redirect from here leads: an address of its own, or a reference relative to this one.
    [[nodiscard]] std::optional<WebAddress> resolved(const QByteArray& location) const;

    [[nodiscard]] QByteArray hostHeader() const;
    [[nodiscard]] QByteArray text() const; ///< the whole address
};

} // namespace riffdesk
