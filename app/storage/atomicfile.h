#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace riffdesk::atomicfile {

/// Writes a whole file: to a temporary name beside it, flushed to the disk, then renamed over `path`. Afterwards
/// either the old or the new content is there, never a mixture. Makes missing folders.
Result<void> write(const QString& path, const QByteArray& content);

/// Reads a whole file of at most `maxBytes`; larger or unreadable files are a File error.
Result<QByteArray> read(const QString& path, qint64 maxBytes);

/// Moves a finished `.part` over its final name and flushes file and folder.
Result<void> publish(const QString& partPath, const QString& path);

} // namespace riffdesk::atomicfile
