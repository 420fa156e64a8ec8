#pragma once

#include <QNetworkAccessManager>

namespace riffdesk {

/// A network manager for POSTs of which no more than a few hundred KB of the answer are held ahead of its
/// reader. Qt's own transport (6.4) goes on reading an answer without end while its reader is busy, and
/// headers without end for ever. What it is asked leaves once: a body that has nothing to read does not leave
/// at all, and then no signal comes.
class BoundedNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request,
                                 QIODevice* body) override;
};

} // namespace riffdesk
