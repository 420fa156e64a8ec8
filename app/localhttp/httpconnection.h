#pragma once

#include "localhttp/localserver.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <mutex>

namespace riffdesk {

/// Where other threads leave work for the server's thread. Thread-safe.
class ServerThread
{
public:
    explicit ServerThread(QObject* context) : m_context(context) { }
    void post(std::function<void()> work) ///< dropped when the server has stopped
    {
        const std::scoped_lock lock(m_mutex);
        if (m_context)
            QMetaObject::invokeMethod(m_context, std::move(work), Qt::QueuedConnection);
    }
    void end()
    {
        const std::scoped_lock lock(m_mutex);
        m_context = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject* m_context;
};

/// One client of a LocalServer: reads requests, lets them be answered, and deletes itself in the end.
/// Server's thread.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket. `limits` and `handlers` must outlive it.
    HttpConnection(QTcpSocket* socket, const LocalServer::Limits& limits,
                   const LocalServer::Handlers& handlers, std::shared_ptr<ServerThread> thread,
                   QObject* parent);

    /// No whole head has come yet, or none of a next request.
    [[nodiscard]] bool isIdle() const { return m_state == State::Head; }

private:
    enum class State { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailer, Answering, Sending, Closing };

    void read();
    [[nodiscard]] bool step(); ///< false when it needs more bytes
    [[nodiscard]] std::optional<QByteArray> readLine();
    [[nodiscard]] bool readHead();
    void admit();
    [[nodiscard]] bool readBody(qint64 most);
    [[nodiscard]] bool readChunkSize();
    void endBody();
    void send(HttpResponse response);
    void refuse(int status);
    void sendMore();
    void sent();
    void closeAfterReply();

    QTcpSocket* m_socket;
    const LocalServer::Limits& m_limits;
    const LocalServer::Handlers& m_handlers;
    std::shared_ptr<ServerThread> m_thread;
    QTimer m_idleTimer;
    QTimer m_whole;
    State m_state = State::Head;
    QByteArray m_buffer; ///< received, not yet read: part of a head, a line or a body
    qsizetype m_headBytes = 0; ///< lines of head or trailer so far
    HttpRequest m_request;
    bool m_hasRequestLine = false;
    bool m_closes = false; ///< after the answer
    LocalServer::Admission m_admission;
    qint64 m_left = 0; ///< bytes of the body or chunk
    qint64 m_received = 0; ///< bytes of the body
    quint64 m_number = 0; ///< of the request: an answer to an earlier one is dropped
    HttpResponse m_response;
    qint64 m_drained = 0;
};

} // namespace riffdesk
