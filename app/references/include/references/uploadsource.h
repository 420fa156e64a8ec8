#pragma once

#include "base/result.h"

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace riffdesk {

/// What is to become a reference: a local file, or something that already is at a public address. A value.
struct UploadSource
{
    QString path; ///< absolute; empty when it is at `address`
    QUrl address; ///< where the service can have it from; empty until then
    QString name; ///< as the user sees it
    double durationSeconds = 0; ///< 0: not known

    static UploadSource fromFile(const QString& path);
    /// `address` is one of checkedAddress().
    static UploadSource fromAddress(const QUrl& address);

    /// A public address as typed or pasted: https (http on this machine), with a host, free of user name and
    /// fragment. Without a scheme it is taken as https.
    static Result<QUrl> checkedAddress(const QString& typed);
    /// Whether what was typed is meant as an address, and not as the id of an upload.
    static bool looksLikeAddress(const QString& typed);

    friend bool operator==(const UploadSource&, const UploadSource&) = default;
};

} // namespace riffdesk

Q_DECLARE_METATYPE(riffdesk::UploadSource)
