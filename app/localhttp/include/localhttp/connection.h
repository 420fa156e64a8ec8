#pragma once

#include <httplib.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <string>

namespace riffdesk {

/// How much of a client a server puts up with.
struct ClientLimits
{
    using Span = std::chrono::milliseconds;

    Span patience{30'000}; ///< with one that stands still inside a request
    Span keptAlive{5'000}; ///< between two requests; 0: one request a connection
    Span whole{0}; ///< for all of a connection; 0: no limit
    std::size_t mostHead = 0; ///< bytes before the first empty line; 0: no limit
    std::size_t mostBytes = 0; ///< that are read in all; 0: no limit
};

/// One client's connection as httplib reads and writes it, within limits and until `stopping`. Does not own
/// the socket.
class Connection : public httplib::Stream
{
public:
    Connection(socket_t socket, const std::atomic<bool>& stopping, const ClientLimits& limits);

    [[nodiscard]] bool nextRequest() const; ///< waits for one, as long as a connection is kept alive
    /// After the last answer: lets the client read it before a socket with unread bytes is closed, which
    /// would take the answer back. Half a second at the most.
    void sayGoodbye();

    [[nodiscard]] bool is_readable() const override;
    [[nodiscard]] bool is_writable() const override;
    ssize_t read(char* to, size_t size) override;
    ssize_t write(const char* from, size_t size) override;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;
    [[nodiscard]] socket_t socket() const override { return m_socket; }

private:
    [[nodiscard]] bool waits(short events, ClientLimits::Span most) const;
    [[nodiscard]] bool headIsTooLong(const char* bytes, std::size_t count);

    socket_t m_socket;
    const std::atomic<bool>& m_stopping;
    ClientLimits m_limits;
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
    std::array<char, 16 * 1024> m_buffer{};
    std::size_t m_at = 0;
    std::size_t m_size = 0;
    std::size_t m_received = 0;
    std::size_t m_head = 0;
    bool m_headOver = false;
    bool m_lineIsEmpty = true; ///< so far: the head ends with an empty line
};

} // namespace riffdesk
