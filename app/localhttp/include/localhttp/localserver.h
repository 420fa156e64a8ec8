#pragma once

#include "localhttp/connection.h"

#include <httplib.h>

#include <atomic>
#include <mutex>
#include <set>
#include <thread>

namespace riffdesk {

/// httplib's server in a thread of its own, with connections that can be let go of at once (the original
/// waits up to its read timeout for whatever a client does) and that are bounded. Never shares its port.
/// Nothing that a handler throws leaves it. Handlers are set before run() and called in threads of its own.
class LocalServer : public httplib::Server
{
public:
    struct Limits
    {
        std::size_t threads = 24; ///< requests that are answered at once
        std::size_t connections = 0; ///< open at once, further ones are closed unheard; 0: no limit
        ClientLimits client;
    };

    LocalServer(); ///< the limits of a service for this machine
    explicit LocalServer(const Limits& limits);
    ~LocalServer() override;

    void run(); ///< once bound: answers from now on
    /// Every connection ends at once, and the thread with it. Any thread but its own; once for ever.
    void hangUp();

private:
    bool process_and_close_socket(socket_t socket) override;
    bool serve(socket_t socket);

    Limits m_limits;
    std::thread m_listening;
    std::atomic<bool> m_returned = false; ///< the listening thread has come back
    std::atomic<bool> m_stopping = false;
    std::mutex m_mutex;
    std::set<socket_t> m_open; ///< guarded by m_mutex
};

} // namespace riffdesk
