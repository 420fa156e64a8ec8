#pragma once

#include "api/producerclient.h"
#include "jobs/job.h"
#include "jobs/jobcontext.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <map>
#include <optional>

namespace riffdesk {

/// Finds out what became of Unknown jobs: looks for their task in the service's history and adopts it, or
/// gives up and leaves the decision to the user (Job::searched). Only asks, never sends anything that costs.
/// GUI thread.
class Reconciler : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 100;
    static constexpr int maxPages = 10;
    static constexpr int mostCandidates = 5; ///< that the user is shown

    explicit Reconciler(JobContext& context, QObject* parent = nullptr); ///< `context` outlives this
    ~Reconciler() override;

    void kick(); ///< starts what can be started; call from the event loop
    void endpointsChanged(); ///< asks again where a token was refused
    void startOver(const QString& jobId); ///< with all its tries
    [[nodiscard]] bool isBlocked(const QString& service) const { return m_blocked.contains(service); }

    /// Whether a task of the history is the one this request made: every field of ours that says something is
    /// there with the same value, and no other field of the catalogue is. `async` and the callback address do
    /// not count.
    [[nodiscard]] static bool isSameRequest(const QJsonObject& ours, const QJsonObject& theirs,
                                            const Catalogue& catalogue);

private:
    struct Search
    {
        Job job;
        QPointer<ApiCall> call;
        int pages = 0;
        int offset = 0;
        QSet<QString> seen;
        QMap<qint64, QString> matches; ///< tasks that could be it, by their distance in ms
        QMap<qint64, JobCandidate> nearest; ///< of all tasks that no job of ours has, by their distance in ms
    };
    struct Tries
    {
        int made = 0;
        int failures = 0; ///< calls that got no answer, in a row
        QDeadlineTimer notBefore{0};
        int reach = 0; ///< how wide the next search is, an index of reaches
    };

    [[nodiscard]] QDateTime sentAt(const Job& job) const;
    [[nodiscard]] bool isForTheSame(const Job& one, const Job& other) const;
    [[nodiscard]] JobCandidate candidateOf(const Job& job, const TaskReply& task) const;
    [[nodiscard]] int equalUnknowns(const Job& job) const; ///< this one included
    [[nodiscard]] bool isSiblingOnItsWay(const Job& job) const;
    void begin(const Job& job, const Endpoint& endpoint);
    void requestTask(const Endpoint& endpoint, Search& search);
    void requestPage(const Endpoint& endpoint, Search& search);
    void onPage(const QString& service, const Result<TasksReply, ApiError>& answer);
    void match(Search& search, const TaskReply& task);
    void failed(const QString& service, const ApiError& error);
    void finish(const QString& service);
    void tryLater(const QString& jobId, qint64 ms);
    void requireDecision(const QString& jobId, const QVector<JobCandidate>& candidates = {});

    JobContext& m_context;
    std::map<QString, Search> m_searches; ///< by service, one each
    QHash<QString, Tries> m_tries; ///< by job
    QSet<QString> m_blocked; ///< services that refused the token
};

} // namespace riffdesk
