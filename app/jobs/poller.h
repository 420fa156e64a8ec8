#pragma once

#include "api/producerclient.h"
#include "jobs/jobcontext.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <map>
#include <memory>

namespace riffdesk {

struct Job;

/// Watches the tasks of running jobs: one look-up per service at a time, of up to 50 tasks each. GUI thread.
class Poller : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxBatch = 50; ///< ids a call

    explicit Poller(JobContext& context, QObject* parent = nullptr); ///< `context` outlives this
    ~Poller() override;

    /// Sees to it that every service with running jobs is looked up in time. Call from the event loop.
    void kick();
    void pollNow(); ///< without waiting, and again where a token was refused
    /// Looks one task up before all others, at once or after the call that is under way. Does nothing while
    /// the service refuses the token or wants to be left alone.
    void pollNow(const QString& service, const QString& taskId);
    /// Whether the service refused the token: nothing goes on before pollNow().
    [[nodiscard]] bool isBlocked(const QString& service) const;

private:
    struct Watch
    {
        QTimer timer;
        QPointer<ApiCall> call;
        QStringList round; ///< tasks still to be looked up in this round
        QSet<QString> jobs; ///< known at the last kick, to notice new ones
        int batch = maxBatch;
        int failures = 0; ///< in a row
        bool damaged = false; ///< an answer of this round could not be read
        bool backingOff = false;
        bool blocked = false;
    };
    struct Missing
    {
        int lookUps = 0;
        QElapsedTimer since;
    };

    void look(const QString& service);
    void pollNext(const QString& service, const Endpoint& endpoint);
    void answered(const QString& service, const QStringList& asked,
                  const Result<TasksReply, ApiError>& answer);
    void failed(const QString& service, const QStringList& asked, const ApiError& error);
    void see(const QString& jobId, const TaskReply& task);
    void miss(const QString& jobId);
    [[nodiscard]] bool isEnough(Missing& missing) const; ///< counts one more
    /// Counts one more unreadable answer about this task alone; ends the job when there were too many.
    bool isGivenUp(const QString& jobId, const ApiError& error);
    void scheduleNext(const QString& service);
    [[nodiscard]] QVector<Job> running(const QString& service) const;
    [[nodiscard]] qint64 pauseFor(const QVector<Job>& jobs) const;

    JobContext& m_context;
    std::map<QString, std::unique_ptr<Watch>> m_watches; ///< by service
    QHash<QString, Missing> m_missing; ///< by job
    QHash<QString, Missing> m_unreadable; ///< by job: its answers came damaged, alone in their batch
};

} // namespace riffdesk
