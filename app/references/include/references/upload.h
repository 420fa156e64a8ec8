#pragma once

#include "api/endpoint.h"
#include "base/result.h"
#include "ledger/ledger.h"
#include "library/reference.h"
#include "references/uploadfault.h"
#include "references/uploadsource.h"

#include <QObject>

#include <memory>

namespace riffdesk {

class ProducerClient;
class References;

/// One recording on its way into the References list: checked, converted where need be, sent, registered,
/// stored. Made by Uploader, which owns it; it deletes itself after finished. GUI thread; all the work is
/// done elsewhere. No request is sent twice.
class Upload : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Waiting, Checking, Converting, Sending, Registering, Done, Failed, Cancelled };
    Q_ENUM(Stage)

    ~Upload() override;

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] double share() const; ///< of the stage at hand, 0 … 1; -1 when it cannot be told
    [[nodiscard]] const QString& name() const;
    [[nodiscard]] const QString& service() const;
    /// What is left to do: once the file has been sent, only its address has to be registered.
    [[nodiscard]] const UploadSource& remaining() const;

    /// Ends it at any stage; finished says Cancelled. A recording that is being registered cannot be called
    /// back: should the service take it, it still comes into the list, for it may have been counted.
    void cancel();

Q_SIGNALS:
    void stageChanged(riffdesk::Upload::Stage stage);
    void progressed(double share);
    /// Exactly once, always from the event loop, unless destroyed first.
    void finished(const riffdesk::Result<riffdesk::Reference, riffdesk::UploadFault>& result);

private:
    friend class Uploader;
    Upload(ProducerClient& client, References& references, Ledger ledger, QString service,
           UploadSource source, QObject* parent);
    void start(const Endpoint& endpoint); ///< returns before anything happens
    void refuse(const UploadFault& fault);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
