#pragma once

#include <QString>

class QFile;

namespace riffdesk::filesync {

/// Has the system write the open file to the disk. Blocks until it has: not for the GUI thread.
[[nodiscard]] bool toDisk(QFile& file);
/// Renames, replacing a file of that name in one step.
[[nodiscard]] bool replace(const QString& from, const QString& to);
/// Whether the last write to `file` failed for want of room.
[[nodiscard]] bool diskIsFull(const QFile& file);

} // namespace riffdesk::filesync
