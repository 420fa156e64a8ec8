#pragma once

namespace riffdesk {

/// From now on the calling thread steps back behind all others of the machine, without ever being starved:
/// for work nobody waits for. QThread's priorities do nothing on Linux.
void lowerThreadPriority();

} // namespace riffdesk
