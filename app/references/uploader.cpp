#include "references/uploader.h"

#include <utility>

namespace riffdesk {

Uploader::Uploader(ProducerClient& client, References& references, Ledger ledger, EndpointOf endpointOf,
                   QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_references(references)
    , m_ledger(std::move(ledger))
    , m_endpointOf(std::move(endpointOf))
{ }

Upload* Uploader::start(const QString& service, const UploadSource& source)
{
    auto* const upload = new Upload(m_client, m_references, m_ledger, service, source, this);
    if (const std::optional<Endpoint> endpoint = m_endpointOf(service)) {
        upload->start(*endpoint);
    } else {
        upload->refuse({UploadFault::Kind::Service, tr("This service is not connected."),
                        tr("Enter your token in the settings, then try again."), true});
    }
    return upload;
}

} // namespace riffdesk
