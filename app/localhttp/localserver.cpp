#include "localhttp/localserver.h"

#include <memory>

namespace riffdesk {
namespace {

thread_local bool turnedAway = false; // the connection at hand is one too many

/// httplib's pool with an end to its queue: what is too much is done at once, in the thread that accepts, and
/// finds itself turned away.
class BoundedPool : public httplib::TaskQueue
{
public:
    BoundedPool(std::size_t threads, std::size_t most) : m_pool(threads), m_most(most) { }

    void enqueue(std::function<void()> task) override
    {
        if (m_most > 0 && m_open >= m_most) {
            turnedAway = true;
            task();
            turnedAway = false;
            return;
        }
        ++m_open;
        m_pool.enqueue([this, task = std::move(task)] {
            task();
            --m_open;
        });
    }
    void shutdown() override { m_pool.shutdown(); }

private:
    httplib::ThreadPool m_pool;
    std::size_t m_most;
    std::atomic<std::size_t> m_open = 0;
};

void letGo(socket_t socket)
{
#ifdef _WIN32
    ::shutdown(socket, SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

void closeSocket(socket_t socket)
{
#ifdef _WIN32
    ::closesocket(socket);
#else
    ::close(socket);
#endif
}

} // namespace

LocalServer::LocalServer() : LocalServer(Limits{}) { }

LocalServer::LocalServer(const Limits& limits) : m_limits(limits)
{
    set_tcp_nodelay(true);
    new_task_queue = [limits] { return new BoundedPool(limits.threads, limits.connections); };
    // The default would let a second server take the same port and half of the connections.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
#ifdef _WIN32
        ::setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char*>(&yes),
                     sizeof(yes));
#else
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
#endif
    });
}

LocalServer::~LocalServer()
{
    hangUp();
}

void LocalServer::run()
{
    m_listening = std::thread([this] {
        listen_after_bind();
        m_returned = true;
    });
}

void LocalServer::hangUp()
{
    if (!m_listening.joinable())
        return;
    // A server that does not run yet cannot be stopped: it would start after that and stay.
    while (!is_running() && !m_returned)
        std::this_thread::yield();
    m_stopping = true;
    stop();
    {
        const std::scoped_lock lock(m_mutex);
        for (const socket_t socket : m_open)
            letGo(socket);
    }
    m_listening.join();
}

bool LocalServer::process_and_close_socket(socket_t socket)
{
    bool served = false;
    if (!turnedAway) {
        {
            const std::scoped_lock lock(m_mutex);
            m_open.insert(socket);
        }
        try {
            served = serve(socket);
        } catch (...) { // out of memory, at worst: this client gets no answer, the next one does
            served = false;
        }
        const std::scoped_lock lock(m_mutex);
        m_open.erase(socket); // before its number can be another one's
    }
    letGo(socket);
    closeSocket(socket);
    return served;
}

bool LocalServer::serve(socket_t socket)
{
    Connection connection(socket, m_stopping, m_limits.client);
    const bool once = m_limits.client.keptAlive <= ClientLimits::Span::zero();
    bool served = false;
    bool closed = false;
    while (!closed && connection.nextRequest()) {
        served = process_request(connection, once, closed, nullptr);
        if (!served || once)
            break;
    }
    if (once)
        connection.sayGoodbye();
    return served;
}

} // namespace riffdesk
