#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

/// Files read with their SHA-256 (OpenSSL's: Qt 6.4's own takes twenty times as long). Off the GUI thread.
namespace riffdesk::hashedfile {

struct Content
{
    qint64 bytes = 0;
    QByteArray sha256; ///< 32 bytes

    friend bool operator==(const Content&, const Content&) = default;
};

/// Errors: filefault::reading(path), Cancelled.
Result<Content> measure(const QString& path, const CancelToken& cancel);

/// Copies to a file that is not there yet and that only its owner may read; tells what was copied. What could
/// not be copied whole is left behind; nothing waits for the disk. Errors: filefault::reading(from), a fault
/// of writing, Cancelled.
Result<Content> copy(const QString& from, const QString& to, const CancelToken& cancel);

} // namespace riffdesk::hashedfile
