#include "callbacklistener.h"

#include "api/boundedjson.h"
#include "api/jsonvalues.h"
#include "api/reply.h"
#include "localhttp/localserver.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <mutex>

namespace riffdesk {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int mostConnections = 48; // also the studio's own downloads need sockets
constexpr qint64 mostBody = replies::maxJsonBytes;

/// In a time that does not tell how much of it was right.
bool isSame(const QByteArray& given, const QByteArray& secret)
{
    if (given.size() != secret.size())
        return false;
    unsigned int differs = 0;
    for (qsizetype i = 0; i < given.size(); ++i)
        differs |= static_cast<unsigned char>(given.at(i))
                   ^ static_cast<unsigned int>(static_cast<unsigned char>(secret.at(i)));
    return differs == 0;
}

HttpResponse plain(int status)
{
    HttpResponse response;
    response.status = status;
    return response;
}

LocalServer::Limits limitsOf(const CallbackListener::Options& options)
{
    LocalServer::Limits limits;
    limits.connections = mostConnections;
    limits.idleTimeout = options.idleTimeout;
    limits.keptAlive = std::chrono::milliseconds(0);
    limits.whole = options.wholeConnection;
    return limits;
}

} // namespace

class CallbackListener::Private
{
    /// So many at once, then so many a second. The server's thread only.
    class Bucket
    {
    public:
        Bucket(int burst, double perSecond) : m_burst(burst), m_perSecond(perSecond), m_left(burst) { }

        bool take()
        {
            const auto now = Clock::now();
            const std::chrono::duration<double> passed = now - m_last;
            m_last = now;
            m_left = std::min<double>(m_burst, m_left + passed.count() * m_perSecond);
            if (m_left < 1)
                return false;
            m_left -= 1;
            return true;
        }

    private:
        const int m_burst;
        const double m_perSecond;
        double m_left;
        Clock::time_point m_last = Clock::now();
    };

public:
    Private(Options given, Received told)
        : options(std::move(given))
        , received(std::move(told))
        , target('/' + options.path)
        , bucket(options.burst, options.perSecond)
    { }

    LocalServer::Admission admit(const HttpRequest& head);
    HttpResponse take(const QByteArray& body);
    [[nodiscard]] bool isAwaited(const QString& taskId);

    const Options options;
    const Received received;
    const QByteArray target;
    Bucket bucket;
    std::unique_ptr<LocalServer> server;
    quint16 port = 0;
    std::mutex mutex;
    QSet<QString> awaited; ///< guarded by mutex
};

/// Before anything of the body is read.
LocalServer::Admission CallbackListener::Private::admit(const HttpRequest& head)
{
    if (head.method != "POST" || !isSame(head.target, target))
        return {plain(404)};
    if (!bucket.take())
        return {plain(429)};
    if (!head.isChunked() && head.header("content-length").isEmpty())
        return {plain(400)};
    return {std::nullopt, mostBody, false};
}

HttpResponse CallbackListener::Private::take(const QByteArray& body)
{
    const BoundedJson json = BoundedJson::parse(body, replies::maxJsonBytes);
    if (!json.ok() || !json.document.isObject())
        return plain(json.fault == BoundedJson::Fault::TooLarge ? 413 : 400);
    const QString taskId = jsonvalues::id(json.document.object(), "task_id");
    if (!isAwaited(taskId))
        return plain(404);
    received(taskId);
    HttpResponse response;
    response.contentType = "application/json";
    response.body = "{}";
    return response;
}

bool CallbackListener::Private::isAwaited(const QString& taskId)
{
    const std::scoped_lock lock(mutex);
    return !taskId.isEmpty() && awaited.contains(taskId);
}

CallbackListener::CallbackListener(Options options, Received received)
    : d(std::make_unique<Private>(std::move(options), std::move(received)))
{
    Q_ASSERT(!d->options.path.isEmpty());
}

CallbackListener::~CallbackListener()
{
    stop();
}

Result<void> CallbackListener::start()
{
    if (d->server)
        return {};
    auto server = std::make_unique<LocalServer>(
        limitsOf(d->options),
        LocalServer::Handlers{[data = d.get()](const HttpRequest& head) { return data->admit(head); },
                              [data = d.get()](const HttpRequest& request, const LocalServer::Reply& reply) {
                                  reply(data->take(request.body));
                              },
                              {}});
    const quint16 port = server->start(d->options.localNetwork ? QHostAddress(QHostAddress::AnyIPv4)
                                                               : QHostAddress(QHostAddress::LocalHost),
                                       d->options.port);
    if (port == 0) {
        return Error{Error::Category::File,
                     QCoreApplication::translate("CallbackListener", "Port %1 is taken by another program.")
                         .arg(d->options.port),
                     QCoreApplication::translate("CallbackListener",
                                                 "Choose another port, or end that program and switch "
                                                 "receiving off and on again.")};
    }
    d->server = std::move(server);
    d->port = port;
    return {};
}

void CallbackListener::stop()
{
    d->server.reset();
    d->port = 0;
}

quint16 CallbackListener::port() const
{
    return d->port;
}

void CallbackListener::await(const QString& taskId)
{
    const std::scoped_lock lock(d->mutex);
    d->awaited.insert(taskId);
}

void CallbackListener::remove(const QString& taskId)
{
    const std::scoped_lock lock(d->mutex);
    d->awaited.remove(taskId);
}

} // namespace riffdesk
