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

using httplib::Request;
using httplib::Response;
using Clock = std::chrono::steady_clock;
using Handler = httplib::Server::HandlerResponse;

constexpr std::size_t mostConnections = 48; // also the studio's own downloads need sockets
constexpr std::size_t threads = 8;
constexpr std::size_t mostHead = 32 * 1024;
constexpr std::size_t mostBody = replies::maxJsonBytes;
constexpr std::size_t roughness = 1024 * 1024; // of a body in chunks

/// In a time that does not tell how much of it was right.
bool isSame(const std::string& given, const std::string& secret)
{
    if (given.size() != secret.size())
        return false;
    unsigned int differs = 0;
    for (std::size_t i = 0; i < given.size(); ++i)
        differs |= static_cast<unsigned char>(given[i])
                   ^ static_cast<unsigned int>(static_cast<unsigned char>(secret[i]));
    return differs == 0;
}

bool isChunked(const Request& request)
{
    return QByteArray::fromStdString(request.get_header_value("Transfer-Encoding")).toLower() == "chunked";
}

LocalServer::Limits limitsOf(const CallbackListener::Options& options)
{
    LocalServer::Limits limits;
    limits.threads = threads;
    limits.connections = mostConnections;
    limits.client.patience = options.patience;
    limits.client.keptAlive = std::chrono::milliseconds(0);
    limits.client.whole = options.wholeConnection;
    limits.client.mostHead = mostHead;
    limits.client.mostBytes = mostBody + mostHead + roughness;
    return limits;
}

} // namespace

class CallbackListener::Private
{
    /// So many at once, then so many a second.
    class Bucket
    {
    public:
        Bucket(int burst, double perSecond) : m_burst(burst), m_perSecond(perSecond), m_left(burst) { }

        bool take()
        {
            const std::scoped_lock lock(m_mutex);
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
        std::mutex m_mutex;
        double m_left;
        Clock::time_point m_last = Clock::now();
    };

public:
    Private(Options given, Received told)
        : options(std::move(given))
        , received(std::move(told))
        , target('/' + options.path.toStdString())
        , bucket(options.burst, options.perSecond)
    { }

    Handler greet(const Request& request, Response& response);
    void take(const httplib::ContentReader& body, Response& response);
    [[nodiscard]] bool isAwaited(const QString& taskId);

    const Options options;
    const Received received;
    const std::string target;
    Bucket bucket;
    std::unique_ptr<LocalServer> server;
    quint16 port = 0;
    std::mutex parsing; ///< one at a time: each may take its share of memory
    std::mutex mutex;
    QSet<QString> awaited; ///< guarded by mutex
};

/// Before anything of the body is read.
Handler CallbackListener::Private::greet(const Request& request, Response& response)
{
    const auto refuse = [&response](int status) {
        response.status = status;
        return Handler::Handled;
    };
    if (request.method != "POST" || !isSame(request.target, target))
        return refuse(404);
    if (!bucket.take())
        return refuse(429);
    if (!isChunked(request)) {
        bool isNumber = false;
        const QByteArray length = QByteArray::fromStdString(request.get_header_value("Content-Length"));
        const qulonglong bytes = length.toULongLong(&isNumber);
        if (!isNumber)
            return refuse(400);
        if (bytes > mostBody)
            return refuse(413);
    }
    return Handler::Unhandled;
}

void CallbackListener::Private::take(const httplib::ContentReader& body, Response& response)
{
    QByteArray bytes;
    bool tooLarge = false;
    const bool whole = body([&](const char* data, std::size_t count) {
        tooLarge = static_cast<std::size_t>(bytes.size()) + count > mostBody;
        if (!tooLarge)
            bytes.append(data, static_cast<qsizetype>(count));
        return !tooLarge;
    });
    if (tooLarge || !whole) {
        response.status = tooLarge ? 413 : 400;
        return;
    }
    QString taskId;
    {
        const std::scoped_lock lock(parsing);
        const BoundedJson json = BoundedJson::parse(bytes, replies::maxJsonBytes);
        if (!json.ok() || !json.document.isObject()) {
            response.status = json.fault == BoundedJson::Fault::TooLarge ? 413 : 400;
            return;
        }
        taskId = jsonvalues::id(json.document.object(), "task_id");
    }
    if (!isAwaited(taskId)) {
        response.status = 404;
        return;
    }
    received(taskId);
    response.status = 200;
    response.set_content("{}", "application/json");
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
    auto server = std::make_unique<LocalServer>(limitsOf(d->options));
    server->set_pre_routing_handler([data = d.get()](const Request& request, Response& response) {
        return data->greet(request, response);
    });
    server->Post(".*", [data = d.get()](const Request&, Response& response,
                                        const httplib::ContentReader& body) { data->take(body, response); });
    const char* host = d->options.localNetwork ? "0.0.0.0" : "127.0.0.1";
    int port = d->options.port;
    if (port == 0)
        port = server->bind_to_any_port(host);
    else if (!server->bind_to_port(host, port))
        port = 0;
    if (port <= 0) {
        return Error{Error::Category::File,
                     QCoreApplication::translate("CallbackListener", "Port %1 is taken by another program.")
                         .arg(d->options.port),
                     QCoreApplication::translate("CallbackListener",
                                                 "Choose another port, or end that program and switch "
                                                 "receiving off and on again.")};
    }
    d->server = std::move(server);
    d->port = static_cast<quint16>(port);
    d->server->run();
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

void CallbackListener::forget(const QString& taskId)
{
    const std::scoped_lock lock(d->mutex);
    d->awaited.remove(taskId);
}

} // namespace riffdesk
