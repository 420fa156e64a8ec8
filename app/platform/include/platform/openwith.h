#pragma once

#include <QString>

/// What the desktop opens files with.
namespace riffdesk::openwith {

/// Whether a program has made its kind of file known to the desktop. On Linux by the file's name alone: a
/// kind that no package has brought would be opened as the text or the archive that it also is. Elsewhere
/// yes: the system asks the user itself.
[[nodiscard]] bool hasProgram(const QString& path);

} // namespace riffdesk::openwith
