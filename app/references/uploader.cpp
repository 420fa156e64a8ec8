#include "references/uploader.h"

namespace riffdesk {

Uploader::Uploader(ProducerClient& client, References& references, EndpointOf endpointOf, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_references(references)
    , m_endpointOf(std::move(endpointOf))
{ }

Upload* Uploader::start(const QString& service, const UploadSource& source)
{
    auto* const upload = new Upload(m_client, m_references, service, source, this);
    if (const std::optional<Endpoint> endpoint = m_endpointOf(service)) {
        upload->start(*endpoint);
    } else {
        upload->refuse({UploadFault::Kind::Service, tr("This service is not connected."),
                        tr("Enter your token in the settings, then try again."), true});
    }
    return upload;
}

} // namespace riffdesk
