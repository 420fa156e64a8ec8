#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace riffdesk {

/// Where a service is and what opens it. `id` is what is stored with jobs and songs: it stays the same when
/// the Practice service comes back on another port.
struct Endpoint
{
    QString id; ///< "practice", or the base address without a trailing slash
    QUrl baseUrl;
    QByteArray token; ///< never stored in a row, logged, or sent to another host

    [[nodiscard]] bool isPractice() const { return id == practiceId(); }
    static QString practiceId() { return QStringLiteral("practice"); }
    static QUrl defaultUrl() { return QUrl(QStringLiteral("https://api.acedata.cloud")); }

    /// Where files are sent to: for the provider's API its platform, which takes the same token; for any
    /// other service the service itself.
    [[nodiscard]] Endpoint forFiles() const;

    /// The base address as typed, normalised; refused unless it is https, or http to a loopback host
    /// (localhost, 127.0.0.0/8, ::1), and free of user name, query and fragment.
    static Result<QUrl> checkedUrl(const QString& typed);
    /// Whether the host is this machine: localhost, 127.0.0.0/8 or ::1.
    static bool isLoopback(const QUrl& url);
    /// Whether anything may be sent there at all: https, or http to this machine; no user name in it.
    static bool isSafe(const QUrl& url);
    /// The id stored for a checked address.
    static QString idOf(const QUrl& checkedUrl);
};

} // namespace riffdesk
