#include "practice/practiceservice.h"

#include "practiceroutes.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <array>

namespace riffdesk {
namespace {

QByteArray randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return "practice-" + QByteArray(reinterpret_cast<const char*>(words.data()), sizeof(words)).toHex();
}

} // namespace

class PracticeService::Private
{
public:
    Options options;
    std::unique_ptr<QTemporaryDir> temporary;
    std::unique_ptr<TaskStore> store;
    std::unique_ptr<SongShelf> shelf;
    std::unique_ptr<Workshop> workshop;
    std::unique_ptr<LocalServer> server;
    std::unique_ptr<PracticeRoutes> routes;
    int port = 0;
    int paid = 0; ///< of a service that has been stopped
};

PracticeService::PracticeService(Options options) : d(std::make_unique<Private>())
{
    d->options = std::move(options);
    if (d->options.token.isEmpty())
        d->options.token = randomToken();
}

PracticeService::~PracticeService()
{
    stop();
}

Result<void> PracticeService::start()
{
    if (d->server)
        return {};
    QString folder = d->options.stateDir;
    if (folder.isEmpty()) {
        d->temporary = std::make_unique<QTemporaryDir>();
        folder = d->temporary->path();
    }
    auto store = std::make_unique<TaskStore>();
    if (const auto opened = store->open(folder + QStringLiteral("/tasks")); !opened)
        return opened;
    auto shelf = std::make_unique<SongShelf>(*store, folder, d->options.songSeconds);
    if (const auto opened = shelf->open(); !opened)
        return opened;

    auto server = std::make_unique<LocalServer>();
    const bool any = d->options.port == 0;
    d->port = any ? server->bind_to_any_port("127.0.0.1") : d->options.port;
    if ((any && d->port <= 0) || (!any && !server->bind_to_port("127.0.0.1", d->port))) {
        d->port = 0;
        return Error{
            Error::Category::File,
            QCoreApplication::translate("PracticeService", "The Practice service cannot listen on port %1.")
                .arg(d->options.port),
            QCoreApplication::translate("PracticeService",
                                        "Choose another port, or end the program that uses it.")};
    }
    d->paid = 0;
    d->store = std::move(store);
    d->shelf = std::move(shelf);
    d->server = std::move(server);
    d->workshop = std::make_unique<Workshop>(*d->store, *d->shelf, d->options.delay);
    d->routes = std::make_unique<PracticeRoutes>(*d->server, *d->store, *d->shelf, *d->workshop,
                                                 d->options.catalogue, d->options.token, d->port);
    d->workshop->start(baseUrl().toString());
    d->server->run();
    return {};
}

void PracticeService::stop()
{
    if (!d->server)
        return;
    d->workshop->stop();
    d->server->hangUp();
    d->paid = d->routes->paidRequests();
    d->routes.reset();
    d->server.reset();
    d->workshop.reset();
    d->shelf.reset();
    d->store.reset();
    d->port = 0;
}

QUrl PracticeService::baseUrl() const
{
    return d->port > 0 ? QUrl(QStringLiteral("http://127.0.0.1:%1").arg(d->port)) : QUrl();
}

QByteArray PracticeService::token() const
{
    return d->options.token;
}

int PracticeService::paidRequests() const
{
    return d->routes ? d->routes->paidRequests() : d->paid;
}

} // namespace riffdesk
