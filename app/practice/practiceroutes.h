#pragma once

#include "api/catalogue.h"
#include "localhttp/localserver.h"
#include "workshop.h"

#include <atomic>

namespace riffdesk {

/// The endpoints of REFERENCE.md on a server: reads requests, checks the token, answers. Runs in the server's
/// threads.
class PracticeRoutes
{
public:
    /// Adds its routes to `server`. Everything it is given by reference must outlive the server's threads.
    PracticeRoutes(LocalServer& server, const TaskStore& store, SongShelf& shelf, Workshop& workshop,
                   const Catalogue& catalogue, QByteArray token, int port);

    [[nodiscard]] int paidRequests() const { return m_paid; }

private:
    using Request = httplib::Request;
    using Response = httplib::Response;

    void submit(const QString& type, bool paid, const Request& request, Response& response,
                const QByteArray& body);
    void tasks(const Request& request, Response& response, const QByteArray& body);
    void takeFile(const Request& request, Response& response, const httplib::ContentReader& reader);
    void giveMedia(const Request& request, Response& response);
    void giveFile(const Request& request, Response& response, const QString& path,
                  const char* contentType) const;
    /// Whether the token is right; answers if it is not.
    [[nodiscard]] bool allowed(const Request& request, Response& response) const;
    /// "http://host:port" as the client wrote it when that is this machine, else our own.
    [[nodiscard]] QString originOf(const Request& request) const;

    const TaskStore& m_store;
    SongShelf& m_shelf;
    Workshop& m_workshop;
    Catalogue m_catalogue;
    QByteArray m_token;
    int m_port;
    std::atomic<int> m_paid = 0;
};

} // namespace riffdesk
