#pragma once

#include "base/result.h"
#include "jobs/job.h"

#include <QString>
#include <QVector>

#include <optional>

namespace riffdesk {

class Database;

/// The rows of the jobs. Each call is one statement or one transaction of its own: when it returns, it is on
/// the disk. Use from the database's thread.
class JobStore
{
public:
    explicit JobStore(Database& database); ///< outlives this

    /// All or none.
    Result<void> insert(const QVector<Job>& jobs);
    /// Writes the job with its new state if its row is still in `from`. Internal when the table of
    /// transitions forbids it, or when the row is in another state (or gone): then nothing was changed.
    Result<void> move(const Job& job, Job::State from);
    /// The same for several, from one state: all or none.
    Result<void> moveAll(const QVector<Job>& jobs, Job::State from);
    /// Writes everything but the state, if the row is still in the job's state; else Internal.
    Result<void> save(const Job& job);

    /// All that are not dismissed, oldest first.
    Result<QVector<Job>> load();
    /// The latest first, dismissed ones included.
    Result<QVector<Job>> latest(int count);
    /// How many for a service that costs have left since, or are still to leave.
    Result<int> paidSince(const QDateTime& moment);
    Result<std::optional<Job>> find(const QString& id);
    /// The latest job with a task that was to make this file of the song.
    Result<std::optional<Job>> makerOf(const QString& songId, const QString& action);
    /// Whether a job other than `exceptId`, dismissed ones included, has this task of the service.
    Result<bool> isAdopted(const QString& service, const QString& taskId, const QString& exceptId);

private:
    Result<void> write(const Job& job, Job::State from);

    Database& m_database;
};

} // namespace riffdesk
