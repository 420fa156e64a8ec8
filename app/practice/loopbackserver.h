#pragma once

#include <httplib.h>

#include <atomic>

namespace riffdesk {

/// httplib's server with connections that can be let go of at once: the original waits up to its read timeout
/// for whatever a client does. Listens for this machine only and never shares its port.
class LoopbackServer : public httplib::Server
{
public:
    LoopbackServer();
    /// Every connection ends within a tenth of a second, and the listening thread returns. Any thread.
    void hangUp();

private:
    bool process_and_close_socket(socket_t socket) override;

    std::atomic<bool> m_stopping = false;
};

} // namespace riffdesk
