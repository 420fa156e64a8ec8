#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace riffdesk {

/// Unpacks an untrusted archive. Any thread.
class ZipReader
{
public:
    struct Limits
    {
        QStringList suffixes; ///< allowed file suffixes, lower case, without dot
        qint64 totalBytes = 2LL * 1024 * 1024 * 1024; ///< of all files unpacked together
        int files = 64;
        /// Files of one place in the archive that differ in their suffix alone do so here, too.
        bool keepsPairs = false;
        /// Judges each file once it is written, and may put another in its place, of which it gives the path;
        /// what it refuses is the outcome of unpack().
        std::function<Result<QString>(const QString& path)> check = {};
    };

    /// Unpacks the regular files with an allowed suffix into `folder` under names of our own making (base
    /// name made safe, numbered when double); everything else in the archive is passed over. Written to
    /// `folder.part`, which takes the name `folder` at the end: after an error or a kill there is no
    /// half-filled `folder`. Returns the names.
    static Result<QStringList> unpack(const QString& archivePath, const QString& folder, const Limits& limits,
                                      const CancelToken& cancel = {});

    /// The bytes of the one regular file of this very name ("word/document.xml"); an archive without it, or
    /// with more than `most` bytes of it, is refused.
    static Result<QByteArray> readFile(const QString& archivePath, const QString& name, qint64 most);
};

} // namespace riffdesk
