#pragma once

namespace riffdesk::terminal {

[[nodiscard]] bool showsErrors(); ///< standard error is one, not a file or a pipe

} // namespace riffdesk::terminal
