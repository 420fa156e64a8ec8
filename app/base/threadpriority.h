#pragma once

namespace riffdesk {

/// From now on the calling thread runs behind all others of the machine, without being starved; it cannot
/// be raised again. QThread's priorities do nothing on Linux.
void lowerThreadPriority();

} // namespace riffdesk
