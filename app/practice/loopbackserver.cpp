#include "practice/loopbackserver.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>

#ifndef _WIN32
#include <poll.h>
#endif

namespace riffdesk {
namespace {

constexpr std::chrono::milliseconds slice{50}; // how soon a stop is noticed
constexpr std::chrono::seconds patience{30}; // with a client that stands still inside a request
constexpr std::chrono::seconds keptAlive{5}; // between two requests
constexpr std::size_t threads = 24;

bool ready(socket_t socket, short events, std::chrono::milliseconds wait)
{
#ifdef _WIN32
    WSAPOLLFD entry{socket, events, 0};
    return WSAPoll(&entry, 1, static_cast<int>(wait.count())) > 0;
#else
    pollfd entry{socket, events, 0};
    return ::poll(&entry, 1, static_cast<int>(wait.count())) > 0;
#endif
}

class Connection : public httplib::Stream
{
public:
    Connection(socket_t socket, const std::atomic<bool>& stopping)
        : m_socket(socket)
        , m_stopping(stopping) { }

    [[nodiscard]] bool waits(short events, std::chrono::milliseconds most) const
    {
        const auto until = std::chrono::steady_clock::now() + most;
        while (!m_stopping) {
            if (ready(m_socket, events, slice))
                return true;
            if (std::chrono::steady_clock::now() >= until)
                return false;
        }
        return false;
    }
    [[nodiscard]] bool nextRequest() const { return m_at < m_size || waits(POLLIN, keptAlive); }

    bool is_readable() const override { return m_at < m_size || waits(POLLIN, patience); }
    bool is_writable() const override { return waits(POLLOUT, patience); }

    ssize_t read(char* to, size_t size) override
    {
        if (m_at == m_size) {
            if (!is_readable())
                return -1;
            const auto got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
            if (got <= 0)
                return got;
            m_at = 0;
            m_size = static_cast<std::size_t>(got);
        }
        const std::size_t count = std::min(size, m_size - m_at);
        std::memcpy(to, m_buffer.data() + m_at, count);
        m_at += count;
        return static_cast<ssize_t>(count);
    }

    ssize_t write(const char* from, size_t size) override
    {
        if (!is_writable())
            return -1;
#ifdef _WIN32
        return ::send(m_socket, from, static_cast<int>(size), 0);
#else
        return ::send(m_socket, from, size, MSG_NOSIGNAL | MSG_DONTWAIT);
#endif
    }

    void get_remote_ip_and_port(std::string& ip, int& port) const override
    {
        loopback(ip, port);
    }
    void get_local_ip_and_port(std::string& ip, int& port) const override
    {
        loopback(ip, port);
    }
    socket_t socket() const override
    {
        return m_socket;
    }

private:
    static void loopback(std::string& ip, int& port)
    {
        ip = "127.0.0.1";
        port = 0;
    }

    socket_t m_socket;
    const std::atomic<bool>& m_stopping;
    std::array<char, 16 * 1024> m_buffer{};
    std::size_t m_at = 0;
    std::size_t m_size = 0;
};

} // namespace

LoopbackServer::LoopbackServer()
{
    set_tcp_nodelay(true);
    new_task_queue = [] { return new httplib::ThreadPool(threads); };
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

void LoopbackServer::hangUp()
{
    m_stopping = true;
    stop();
}

bool LoopbackServer::process_and_close_socket(socket_t socket)
{
    bool served = false;
    {
        Connection connection(socket, m_stopping);
        bool closed = false;
        while (!closed && connection.nextRequest()) {
            served = process_request(connection, false, closed, nullptr);
            if (!served)
                break;
        }
    }
#ifdef _WIN32
    ::shutdown(socket, SD_BOTH);
    ::closesocket(socket);
#else
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
#endif
    return served;
}

} // namespace riffdesk
