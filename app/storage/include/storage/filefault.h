#pragma once

#include "base/error.h"

#include <QFileDevice>
#include <QString>

#include <optional>

namespace riffdesk::filefault {

/// Why `path` could not be written: DiskFull when its volume has no room left, else File.
[[nodiscard]] Error writing(const QString& path, QFileDevice::FileError fault = QFileDevice::WriteError);

/// The same by the system's error number (EROFS, EACCES, ENOSPC …): read-only volume, no permission, full
/// disk, not a folder, a fault of the disk.
[[nodiscard]] Error writing(const QString& path, int systemError);

/// Why nothing can be kept in `folder`, which is made where it is missing; nothing when it can. Found out
/// with a small file that goes again.
[[nodiscard]] std::optional<Error> folderProblem(const QString& folder);

/// `path` cannot be read, or is not there.
[[nodiscard]] Error reading(const QString& path);

} // namespace riffdesk::filefault
