#include "localhttp/connection.h"

#include <algorithm>
#include <cstring>

#ifndef _WIN32
#include <poll.h>
#endif

namespace riffdesk {
namespace {

using Clock = std::chrono::steady_clock;
using Span = ClientLimits::Span;

constexpr Span slice{50}; // how soon a stop is noticed
constexpr Span goodbye{500};
constexpr std::size_t mostLeftovers = 1024 * 1024;

bool ready(socket_t socket, short events, Span wait)
{
#ifdef _WIN32
    WSAPOLLFD entry{socket, events, 0};
    return WSAPoll(&entry, 1, static_cast<int>(wait.count())) > 0;
#else
    pollfd entry{socket, events, 0};
    return ::poll(&entry, 1, static_cast<int>(wait.count())) > 0;
#endif
}

// httplib's own answer to who is there needs a second look at the socket for what nobody here reads.
void loopback(std::string& ip, int& port)
{
    ip = "127.0.0.1";
    port = 0;
}

} // namespace

Connection::Connection(socket_t socket, const std::atomic<bool>& stopping, const ClientLimits& limits)
    : m_socket(socket)
    , m_stopping(stopping)
    , m_limits(limits)
{ }

bool Connection::waits(short events, Span most) const
{
    auto until = Clock::now() + most;
    if (m_limits.whole > Span::zero())
        until = std::min(until, m_since + m_limits.whole);
    while (!m_stopping) {
        const auto left = std::chrono::duration_cast<Span>(until - Clock::now());
        if (left <= Span::zero())
            return false;
        if (ready(m_socket, events, std::min(left, slice)))
            return true;
    }
    return false;
}

bool Connection::nextRequest() const
{
    return m_at < m_size
           || waits(POLLIN, m_limits.keptAlive > Span::zero() ? m_limits.keptAlive : m_limits.patience);
}

void Connection::sayGoodbye()
{
#ifdef _WIN32
    ::shutdown(m_socket, SD_SEND);
#else
    ::shutdown(m_socket, SHUT_WR);
#endif
    const auto until = Clock::now() + goodbye;
    std::size_t drained = 0;
    while (drained < mostLeftovers) {
        const auto left = std::chrono::duration_cast<Span>(until - Clock::now());
        if (left <= Span::zero() || !waits(POLLIN, left))
            return;
        const auto got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0)
            return;
        drained += static_cast<std::size_t>(got);
    }
}

bool Connection::is_readable() const
{
    return m_at < m_size || waits(POLLIN, m_limits.patience);
}

bool Connection::is_writable() const
{
    return waits(POLLOUT, m_limits.patience);
}

ssize_t Connection::read(char* to, size_t size)
{
    if (m_at == m_size) {
        if (m_limits.mostBytes > 0 && m_received >= m_limits.mostBytes)
            return -1;
        if (!is_readable())
            return -1;
        const auto got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0)
            return got;
        m_at = 0;
        m_size = static_cast<std::size_t>(got);
        m_received += m_size;
    }
    const std::size_t count = std::min(size, m_size - m_at);
    if (m_limits.mostHead > 0 && headIsTooLong(m_buffer.data() + m_at, count))
        return -1;
    std::memcpy(to, m_buffer.data() + m_at, count);
    m_at += count;
    return static_cast<ssize_t>(count);
}

// httplib holds a line of the head whole and as many lines as come.
bool Connection::headIsTooLong(const char* bytes, std::size_t count)
{
    for (std::size_t i = 0; i < count && !m_headOver; ++i) {
        ++m_head;
        if (bytes[i] == '\n') {
            m_headOver = m_lineIsEmpty;
            m_lineIsEmpty = true;
        } else if (bytes[i] != '\r') {
            m_lineIsEmpty = false;
        }
    }
    return m_head > m_limits.mostHead;
}

ssize_t Connection::write(const char* from, size_t size)
{
    if (!is_writable())
        return -1;
#ifdef _WIN32
    return ::send(m_socket, from, static_cast<int>(size), 0);
#else
    return ::send(m_socket, from, size, MSG_NOSIGNAL | MSG_DONTWAIT);
#endif
}

void Connection::get_remote_ip_and_port(std::string& ip, int& port) const
{
    loopback(ip, port);
}

void Connection::get_local_ip_and_port(std::string& ip, int& port) const
{
    loopback(ip, port);
}

} // namespace riffdesk
