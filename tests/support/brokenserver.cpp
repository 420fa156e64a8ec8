#include "support/brokenserver.h"

#include "support/fixtures.h"

#include <QHash>
#include <QHostAddress>
#include <QMutex>
#include <QPointer>
#include <QSemaphore>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <atomic>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace riffdesk::test {

struct BrokenServer::Shared
{
    QMutex mutex;
    QVector<Request> requests;
    Script script;
    std::function<bool(const Request&)> hangUp;
    QSemaphore ready;
    Worker* worker = nullptr;
    quint16 port = 0;
    Transport transport = Transport::Plain;
    std::atomic_int held = 0;
    std::atomic_int64_t sentWithoutEnd = 0;
};

class BrokenServer::Worker : public QTcpServer
{
public:
    explicit Worker(std::shared_ptr<Shared> shared) : m_shared(std::move(shared))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* const socket = nextPendingConnection())
                serve(socket, ++m_connections);
        });
    }

    void incomingConnection(qintptr handle) override
    {
        if (m_shared->transport == Transport::Plain) {
            QTcpServer::incomingConnection(handle);
            return;
        }
        auto* const socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setLocalCertificate(certificate());
        socket->setPrivateKey(fixture("tls/media.key"), QSsl::Ec);
        socket->startServerEncryption();
        addPendingConnection(socket);
    }

    void release()
    {
        m_shared->held = 0;
        for (const auto& [socket, reply] : std::exchange(m_held, {})) {
            if (socket)
                give(socket, reply);
        }
    }

private:
    void serve(QTcpSocket* socket, int connection)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        auto state = std::make_shared<State>();
        state->connection = connection;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, state] {
            state->pending += socket->readAll();
            take(socket, *state);
        });
    }

    struct State
    {
        QByteArray pending;
        int connection = 0;
        int known = -1; ///< the request whose body is awaited
    };

    void take(QTcpSocket* socket, State& state)
    {
        const qsizetype end = state.pending.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        request.connection = state.connection;
        request.head = state.pending.left(end);
        const qsizetype length = request.header("Content-Length").toLongLong();
        request.body = state.pending.mid(end + 4, length);
        if (state.known < 0 && m_shared->hangUp && m_shared->hangUp(request)) {
            reset(socket);
            return;
        }
        {
            const QMutexLocker lock(&m_shared->mutex);
            if (state.known < 0) {
                state.known = static_cast<int>(m_shared->requests.size());
                m_shared->requests.append(request);
            }
            m_shared->requests[state.known].body = request.body;
        }
        if (request.body.size() < length)
            return;
        state.pending.remove(0, end + 4 + length);
        const Reply reply = m_shared->script(request, std::exchange(state.known, -1));
        if (reply.held) {
            m_held.append({socket, reply});
            ++m_shared->held;
        } else {
            QTimer::singleShot(reply.delayMs, socket, [this, socket, reply] { give(socket, reply); });
        }
    }

    /// What was sent arrives; what is still to be read here is thrown away.
    static void reset(QTcpSocket* socket)
    {
#ifdef Q_OS_UNIX
        const linger atOnce{1, 0};
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                     sizeof(atOnce));
#endif
        socket->abort();
    }

    void give(QTcpSocket* socket, const Reply& reply)
    {
        constexpr int betweenPiecesMs = 20;
        if (reply.pieceBytes > 0 && reply.bytes.size() > reply.pieceBytes) {
            socket->write(reply.bytes.left(reply.pieceBytes));
            Reply rest = reply;
            rest.bytes.remove(0, reply.pieceBytes);
            QTimer::singleShot(betweenPiecesMs, socket, [this, socket, rest] { give(socket, rest); });
            return;
        }
        socket->write(reply.bytes);
        if (reply.reset) {
            socket->flush();
            QTimer::singleShot(betweenPiecesMs, socket, [socket] { reset(socket); });
        } else if (reply.endless) {
            const auto more = [socket, block = reply.more.repeated(256 * 1024 / reply.more.size() + 1)] {
                if (socket->bytesToWrite() < 1024 * 1024)
                    socket->write(block);
            };
            connect(socket, &QTcpSocket::bytesWritten, socket, [more, shared = m_shared](qint64 bytes) {
                shared->sentWithoutEnd += bytes;
                more();
            });
            more();
        } else if (reply.close) {
            socket->disconnectFromHost();
        }
    }

    std::shared_ptr<Shared> m_shared;
    QVector<std::pair<QPointer<QTcpSocket>, Reply>> m_held;
    int m_connections = 0;

    friend class BrokenServerThread;
};

class BrokenServerThread : public QThread
{
public:
    explicit BrokenServerThread(std::shared_ptr<BrokenServer::Shared> shared)
        : m_shared(std::move(shared)) { }

protected:
    void run() override
    {
        BrokenServer::Worker server(m_shared);
        server.listen(QHostAddress::LocalHost);
        m_shared->port = server.serverPort();
        m_shared->worker = &server;
        m_shared->ready.release();
        exec();
    }

private:
    std::shared_ptr<BrokenServer::Shared> m_shared;
};

QByteArray BrokenServer::Request::header(const QByteArray& name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray BrokenServer::Request::path() const
{
    return head.split(' ').value(1);
}

BrokenServer::BrokenServer(Script script, Transport transport) : m_shared(std::make_shared<Shared>())
{
    m_shared->script = std::move(script);
    m_shared->transport = transport;
    m_thread = std::make_unique<BrokenServerThread>(m_shared);
    m_thread->start();
    m_shared->ready.acquire();
}

BrokenServer::~BrokenServer()
{
    m_thread->quit();
    m_thread->wait();
}

void BrokenServer::setHangUp(std::function<bool(const Request& head)> hangUp)
{
    m_shared->hangUp = std::move(hangUp);
}

QUrl BrokenServer::url(const QString& path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_shared->port).arg(path));
}

quint16 BrokenServer::port() const
{
    return m_shared->port;
}

QSslCertificate BrokenServer::certificate()
{
    return QSslCertificate::fromPath(fixture("tls/media.crt")).value(0);
}

QVector<BrokenServer::Request> BrokenServer::requests() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->requests;
}

qint64 BrokenServer::sentWithoutEnd() const
{
    return m_shared->sentWithoutEnd;
}

int BrokenServer::held() const
{
    return m_shared->held;
}

void BrokenServer::release()
{
    Worker* const worker = m_shared->worker;
    QMetaObject::invokeMethod(worker, [worker] { worker->release(); });
}

QByteArray BrokenServer::answer(int status, const QByteArray& body, const QByteArray& headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Something\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

BrokenServer::Reply BrokenServer::json(const QByteArray& body, int status)
{
    return {answer(status, body, "Content-Type: application/json\r\n")};
}

} // namespace riffdesk::test
