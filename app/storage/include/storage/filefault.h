#pragma once

#include "base/error.h"

#include <QFileDevice>
#include <QString>

namespace riffdesk::filefault {

/// Why `path` could not be written: DiskFull when its volume has no room left, else File.
[[nodiscard]] Error writing(const QString& path, QFileDevice::FileError fault = QFileDevice::WriteError);

/// `path` cannot be read, or is not there.
[[nodiscard]] Error reading(const QString& path);

} // namespace riffdesk::filefault
