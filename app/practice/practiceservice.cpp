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
    std::unique_ptr<PracticeRoutes> routes;
    std::unique_ptr<LocalServer> server;
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

    auto workshop = std::make_unique<Workshop>(*store, *shelf, d->options.delay);
    auto routes =
        std::make_unique<PracticeRoutes>(*store, *shelf, *workshop, d->options.catalogue, d->options.token);
    auto server = std::make_unique<LocalServer>(LocalServer::Limits{}, routes->handlers());
    d->port = server->start(QHostAddress::LocalHost, d->options.port);
    if (d->port == 0)
        return Error{
            Error::Category::File,
            QCoreApplication::translate("PracticeService", "The Practice service cannot listen on port %1.")
                .arg(d->options.port),
            QCoreApplication::translate("PracticeService",
                                        "Choose another port, or end the program that uses it.")};
    routes->setPort(d->port);
    d->paid = 0;
    d->store = std::move(store);
    d->shelf = std::move(shelf);
    d->workshop = std::move(workshop);
    d->routes = std::move(routes);
    d->server = std::move(server);
    d->workshop->start(baseUrl().toString());
    return {};
}

void PracticeService::stop()
{
    if (!d->server)
        return;
    d->server.reset();
    d->workshop.reset();
    d->paid = d->routes->paidRequests();
    d->routes.reset();
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
