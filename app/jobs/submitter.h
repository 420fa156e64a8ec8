#pragma once

#include "api/apierror.h"
#include "api/producerclient.h"
#include "base/result.h"
#include "jobs/job.h"
#include "jobs/jobcontext.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace riffdesk {

/// Sends drafts: the only place that makes a paid request, one per Draft → Submitting. That transition is on
/// the disk when the connection stands and before the first byte of the request's body is given away: a Draft
/// has certainly not arrived anywhere, whenever the process is killed. GUI thread.
class Submitter : public QObject
{
    Q_OBJECT

public:
    explicit Submitter(JobContext& context, QObject* parent = nullptr); ///< `context` outlives this
    ~Submitter() override;

    /// Sends as many waiting drafts as may go now. Call from the event loop.
    void kick();
    void setPaused(bool paused) { m_paused = paused; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    void clearHolds(); ///< a service can be reached again: try at once
    /// Stops a request on its way. A Draft has not left and becomes Cancelled; a Submitting one may have
    /// arrived and becomes Unknown.
    Result<void> cancel(const QString& jobId);
    /// The same for several Drafts, which are dismissed as well: all or none.
    Result<void> cancelDrafts(const QStringList& jobIds);

private:
    struct Failures
    {
        ApiError::Category category = ApiError::Category::Network;
        int inARow = 0;
    };

    void stop(const QString& jobId); ///< its call, if there is one
    void holdForUser(const QString& jobId);
    void send(const Job& job, const Endpoint& endpoint);
    [[nodiscard]] bool writeBeforeSending(const QString& jobId);
    void answered(const QString& jobId, const Result<AudiosReply, ApiError>& answer);
    void refused(const QString& jobId, const ApiError& error);
    void conclude(const QString& jobId, const std::function<Result<void>()>& write);
    void retryWriting();
    void endDraft(const QString& jobId, Job::State to, const ApiError& error);
    void hold(const QString& service, qint64 ms);
    [[nodiscard]] qint64 graceOf(const Job& draft) const; ///< ms that the user has left to think better of it
    bool release(const Job& draft);

    JobContext& m_context;
    QHash<QString, QPointer<ApiCall>> m_calls; ///< by job
    QHash<QString, ApiError> m_faults; ///< why a body was kept from leaving, by job
    QHash<QString, Failures> m_failures; ///< by job, refused without being accepted
    QHash<QString, QDeadlineTimer> m_holds; ///< by service
    QHash<QString, std::function<Result<void>()>> m_unwritten; ///< answers the disk has not taken yet, by job
    QTimer m_holdTimer;
    QTimer m_writeTimer;
    int m_writeFailures = 0;
    bool m_paused = false;
};

} // namespace riffdesk
