#pragma once

#include "base/background.h"
#include "references/upload.h"

#include <functional>
#include <optional>

namespace riffdesk {

/// Starts uploads and owns them. GUI thread. Destroying it ends every upload without a word.
class Uploader : public QObject
{
    Q_OBJECT

public:
    /// Where a service is and what opens it; nothing while there is no token for it.
    using EndpointOf = std::function<std::optional<Endpoint>(const QString& service)>;

    /// What may be counted is written into `ledger` before it leaves. The others outlive this.
    Uploader(ProducerClient& client, References& references, Ledger ledger, EndpointOf endpointOf,
             QObject* parent = nullptr);

    /// Never null. Nothing happens before the event loop runs again, so that its signals can be connected.
    Upload* start(const QString& service, const UploadSource& source);

    /// Those that an earlier run of the program sent without coming to write down their end get one: they may
    /// have been taken. Once, by the process that has the library's lock; in the background.
    void endThoseCutOff();

private:
    ProducerClient& m_client;
    References& m_references;
    const Ledger m_ledger;
    EndpointOf m_endpointOf;
    const QDateTime m_startedAt = QDateTime::currentDateTimeUtc();
    BackgroundTask m_reading; ///< the ledger
};

} // namespace riffdesk
