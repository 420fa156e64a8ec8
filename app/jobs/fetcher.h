#pragma once

#include "jobs/jobcontext.h"
#include "mediafetch.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>
#include <memory>

namespace riffdesk {

/// Takes jobs from Fetching to their end: a few MediaFetches at a time, never two for the same song. At first
/// removes unfinished downloads that no song waits for any more. GUI thread.
class Fetcher : public QObject
{
    Q_OBJECT

public:
    explicit Fetcher(JobContext& context, QObject* parent = nullptr); ///< `context` outlives this
    ~Fetcher() override;

    void kick(); ///< starts what can be started, stops what is no longer wanted; call from the event loop
    void endpointsChanged();
    void setHeld(bool held); ///< see JobQueue::setFetchesHeld()
    void release(const QString& jobId); ///< this one need not wait
    [[nodiscard]] bool isWaitingForEndpoint(const QString& jobId) const;

Q_SIGNALS:
    void songArrived(const QString& songId);

private:
    void sweep();
    [[nodiscard]] bool isWaitedFor(const mediafiles::Unfinished& part) const;
    void begin(const QString& jobId);
    void ended(const QString& jobId, const std::optional<ApiError>& error);
    [[nodiscard]] bool isSongBusy(const QStringList& songIds) const;

    JobContext& m_context;
    bool m_held = false;
    QSet<QString> m_released; ///< jobs
    std::map<QString, std::unique_ptr<MediaFetch>> m_fetches; ///< by job
    BackgroundTask m_sweep; ///< of what killed runs left behind
    bool m_swept = false;
    QTimer m_retryTimer; ///< an end that could not be written down
};

} // namespace riffdesk
