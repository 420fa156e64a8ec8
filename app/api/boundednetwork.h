#pragma once

#include <QNetworkAccessManager>

namespace riffdesk {

class KeptConnection;

/// A network manager for POSTs of which no more than a few hundred KB of the answer are held ahead of its
/// reader. Qt's own transport (6.4) goes on reading an answer without end while its reader is busy, and
/// headers without end for ever. What it is asked leaves once: a body that has nothing to read does not leave
/// at all, and then no signal comes.
class BoundedNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    /// With `keepsConnection` the next request goes over the connection of the last one, where the service
    /// leaves it open; without, each has one of its own: one that nothing went over before cannot be one that
    /// the service has just closed.
    explicit BoundedNetwork(bool keepsConnection, QObject* parent = nullptr);

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request,
                                 QIODevice* body) override;

private:
    KeptConnection* m_kept; ///< may be null
};

} // namespace riffdesk
