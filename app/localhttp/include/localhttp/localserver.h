#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QPair>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace riffdesk {

/// A request as it came; nothing in it has been checked but its form.
struct HttpRequest
{
    QByteArray method;
    QByteArray target; ///< as it came: path and query, percent-encoded
    QHash<QByteArray, QByteArray> headers; ///< by name in lower case, the last of each
    QByteArray body; ///< unless it went to a file
    std::shared_ptr<QFile> file; ///< open at its start; removed with the last reference

    [[nodiscard]] QByteArray path() const; ///< without the query, decoded
    [[nodiscard]] QByteArray header(const char* lowerCaseName) const { return headers.value(lowerCaseName); }
    [[nodiscard]] bool isChunked() const;
};

struct HttpResponse
{
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers; ///< beyond length, connection and content type
    QByteArray contentType; ///< empty: none is named
    QByteArray body;
    std::shared_ptr<QFile> file; ///< sent in place of `body`: `size` bytes from `from` on
    qint64 from = 0;
    qint64 size = 0;
};

/// A small HTTP/1.1 server for this machine in one thread of its own, with bounds on everything that a client
/// can make it hold or wait for. Does not share its port.
class LocalServer
{
public:
    struct Limits
    {
        using Span = std::chrono::milliseconds;
        int connections = 128; ///< open at once; for a further one an idle one is closed, else it is, unheard
        Span idleTimeout{30'000}; ///< with a client that stands still inside a request or an answer
        Span keptAlive{5'000}; ///< between two requests; 0: one request a connection
        Span whole{0}; ///< for all of a connection; 0: no limit
        qsizetype head = 32 * 1024; ///< bytes before the body
    };
    /// What becomes of a request of which the head is there.
    struct Admission
    {
        std::optional<HttpResponse> refusal; ///< answers at once, without the body
        qint64 mostBytes = 0; ///< of the body; more is answered with 413
        bool toFile = false; ///< the body goes to a temporary file
    };
    /// Answers a request, once, from any thread; later is fine. Does nothing when client or server are gone
    /// by then.
    using Reply = std::function<void(HttpResponse)>;
    /// Both are called in the server's thread and must not wait for anything.
    struct Handlers
    {
        std::function<Admission(const HttpRequest& head)> admit;
        std::function<void(const HttpRequest& request, const Reply& reply)> answer;
        /// Words an answer that the server gives by itself (400, 413); may be empty.
        std::function<void(HttpResponse& response)> word;
    };

    LocalServer(const Limits& limits, Handlers handlers);
    ~LocalServer(); ///< stops
    LocalServer(const LocalServer&) = delete;
    LocalServer& operator=(const LocalServer&) = delete;

    /// Listens and answers from now on; 0: any free port. Returns the port, or 0 when it cannot be had.
    quint16 start(const QHostAddress& address, quint16 port);
    /// Ends every connection and the thread at once. No handler runs after it. Any thread but the server's
    /// own.
    void stop();

private:
    class Listener;
    Limits m_limits;
    Handlers m_handlers;
    std::unique_ptr<Listener> m_listener; ///< null while stopped
};

} // namespace riffdesk
