#include "localhttp/localserver.h"

#include "httpconnection.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

namespace riffdesk {

QByteArray HttpRequest::path() const
{
    return QByteArray::fromPercentEncoding(target.split('?').first());
}

bool HttpRequest::isChunked() const
{
    return header("transfer-encoding").toLower() == "chunked";
}

/// Lives in a thread of its own, with everything that belongs to it.
class LocalServer::Listener
{
public:
    Listener(const Limits& limits, const Handlers& handlers) : m_limits(limits), m_handlers(handlers)
    {
        m_context.moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("localhttp"));
        m_thread.start();
    }

    ~Listener()
    {
        m_posts->end();
        run([this] {
            m_server.reset();
            const QObjectList connections = m_connections->children();
            qDeleteAll(connections);
            m_connections.reset();
        });
        m_thread.quit();
        m_thread.wait();
    }

    quint16 listen(const QHostAddress& address, quint16 port)
    {
        quint16 had = 0;
        run([&] {
            m_connections = std::make_unique<QObject>();
            m_server = std::make_unique<QTcpServer>();
            m_server->setProxy(QNetworkProxy::NoProxy); // which would be asked to listen for us
            QObject::connect(m_server.get(), &QTcpServer::newConnection, &m_context, [this] { accept(); });
            if (m_server->listen(address, port))
                had = m_server->serverPort();
        });
        return had;
    }

private:
    template <typename Work> void run(Work work)
    {
        QMetaObject::invokeMethod(&m_context, work, Qt::BlockingQueuedConnection);
    }

    void accept()
    {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            if (m_connections->children().size() >= m_limits.connections)
                closeIdle();
            if (m_connections->children().size() < m_limits.connections) {
                new HttpConnection(socket, m_limits, m_handlers, m_posts, m_connections.get());
            } else {
                socket->abort();
                socket->deleteLater();
            }
        }
    }

    /// The oldest of those that ask for nothing.
    void closeIdle()
    {
        for (QObject* const child : m_connections->children()) {
            if (qobject_cast<HttpConnection*>(child)->isIdle()) {
                delete child;
                return;
            }
        }
    }

    const Limits& m_limits;
    const Handlers& m_handlers;
    QThread m_thread;
    QObject m_context; ///< what runs in the thread is posted to it
    std::shared_ptr<ServerThread> m_posts = std::make_shared<ServerThread>(&m_context);
    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<QObject> m_connections; ///< their parent
};

LocalServer::LocalServer(const Limits& limits, Handlers handlers)
    : m_limits(limits)
    , m_handlers(std::move(handlers))
{ }

LocalServer::~LocalServer()
{
    stop();
}

quint16 LocalServer::start(const QHostAddress& address, quint16 port)
{
    auto listener = std::make_unique<Listener>(m_limits, m_handlers);
    const quint16 had = listener->listen(address, port);
    if (had != 0)
        m_listener = std::move(listener);
    return had;
}

void LocalServer::stop()
{
    m_listener.reset();
}

} // namespace riffdesk
