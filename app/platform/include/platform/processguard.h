#pragma once

#include <QByteArray>

namespace riffdesk::processguard {

/// In release builds: no core dump of this process is written, and no other process of the user may read its
/// memory. Does nothing where the system has no such thing.
void forbidDumps();

/// The value of an environment variable, trimmed; afterwards neither this process nor its children have it.
/// Before there is a second thread.
[[nodiscard]] QByteArray takeSecret(const char* variable);

} // namespace riffdesk::processguard
