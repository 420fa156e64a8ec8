#pragma once

#include "api/catalogue.h"
#include "localhttp/localserver.h"
#include "workshop.h"

#include <atomic>

namespace riffdesk {

/// The endpoints of REFERENCE.md: reads requests, checks the token, answers. Runs in the server's thread and
/// waits for nothing: what takes time is done in the workshop.
class PracticeRoutes
{
public:
    /// Everything it is given by reference must outlive the server that it answers for.
    PracticeRoutes(const TaskStore& store, SongShelf& shelf, Workshop& workshop, const Catalogue& catalogue,
                   QByteArray token);

    [[nodiscard]] LocalServer::Handlers handlers();
    void setPort(int port) { m_port = port; } ///< the server's, once it listens
    [[nodiscard]] int paidRequests() const { return m_paid; }

private:
    using Reply = LocalServer::Reply;

    [[nodiscard]] LocalServer::Admission admit(const HttpRequest& head) const;
    void answer(const HttpRequest& request, const Reply& reply);
    void submit(const QString& type, bool paid, const HttpRequest& request, const Reply& reply);
    [[nodiscard]] HttpResponse tasks(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse storeFile(const HttpRequest& request) const;
    void sendMedia(const QString& name, const HttpRequest& request, const Reply& reply);
    /// The refusal of a request that does not carry the token.
    [[nodiscard]] std::optional<HttpResponse> unauthorized(const HttpRequest& request) const;
    /// "http://host:port" as the client wrote it when that is this machine, else our own.
    [[nodiscard]] QString originOf(const HttpRequest& request) const;

    const TaskStore& m_store;
    SongShelf& m_shelf;
    Workshop& m_workshop;
    Catalogue m_catalogue;
    QByteArray m_token;
    std::atomic<int> m_port = 0;
    std::atomic<int> m_paid = 0;
};

} // namespace riffdesk
