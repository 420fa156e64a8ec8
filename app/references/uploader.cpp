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

void Uploader::endThoseCutOff()
{
    m_reading = background::run(
        background::Pool::Io, [ledger = m_ledger](const CancelToken&) { return ledger.read(); },
        [this](const Result<Ledger::Contents>& read) {
            if (!read)
                return; // the ledger's window says so
            for (PaidRequest one : read->requests) {
                if (one.action != Ledger::uploadAction() || one.outcome != PaidRequest::Outcome::Open
                    || one.sentAt >= m_startedAt)
                    continue;
                one.outcome = PaidRequest::Outcome::Unknown;
                one.endedAt = QDateTime::currentDateTimeUtc();
                one.message = tr("Riffdesk ended before the service had answered. Upload it again if it is "
                                 "needed.");
                if (!m_ledger.add(Ledger::Moment::Ended, one))
                    return; // tried again at the next start
            }
        });
}

} // namespace riffdesk
