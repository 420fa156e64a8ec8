#pragma once

#include "base/result.h"
#include "jobs/job.h"
#include "jobs/jobstore.h"
#include "ledger/ledger.h"

#include <QObject>
#include <QSet>
#include <QVector>

#include <functional>
#include <optional>

namespace riffdesk {

/// The jobs in memory, the same as their rows: every change goes to the disk first and is told afterwards.
/// What becomes of their requests goes to the ledger before that. GUI thread. Holds all that are not
/// dismissed; a Done job is dismissed with its last transition.
class JobRows : public QObject
{
    Q_OBJECT

public:
    using Edit = std::function<void(Job&)>;

    explicit JobRows(Database& database, QObject* parent = nullptr); ///< `database` outlives this

    /// Reads what an earlier run left. Those jobs are inactive until activateAll().
    Result<void> load();
    void activateAll(const QSet<QString>& except = {});
    void activate(const QString& id) { m_inactive.remove(id); }

    /// Adds jobs, active at once: all or none.
    Result<void> insert(const QVector<Job>& jobs);
    /// One transition in one transaction; `edit` changes what goes with it. An end sets finishedAt. An error
    /// (the table forbids it, the row is elsewhere, the disk is full) leaves everything as it was.
    Result<void> move(const QString& id, Job::State to, const Edit& edit = {});
    /// The same, but told from the event loop: for calls from the middle of other work.
    Result<void> moveNotifyLater(const QString& id, Job::State to, const Edit& edit = {});
    /// Drafts become Cancelled and are out of the list, in one transaction: all or none. Ids of others are an
    /// error.
    Result<void> cancelDrafts(const QStringList& ids);
    /// Changes and writes anything but the state.
    Result<void> save(const QString& id, const Edit& edit);
    /// Changes what is only worth showing (progress, a passing error): written with the next transition.
    void show(const QString& id, const Edit& edit);
    /// Out of the list, for good.
    Result<void> dismiss(const QString& id);

    [[nodiscard]] const QVector<Job>& jobs() const { return m_jobs; } ///< oldest first
    [[nodiscard]] const Job* job(const QString& id) const; ///< null if not held; valid until the next change
    [[nodiscard]] bool isActive(const QString& id) const { return !m_inactive.contains(id); }
    [[nodiscard]] bool isIn(const QString& id, Job::State state) const;
    /// Ids of active jobs in a state, oldest first.
    [[nodiscard]] QStringList activeIn(Job::State state) const;
    /// Also dismissed ones, from the disk; the latest first.
    [[nodiscard]] QVector<Job> latest(int count) { return m_store.latest(count).valueOr({}); }
    [[nodiscard]] std::optional<Job> find(const QString& id);
    [[nodiscard]] int paidSince(const QDateTime& moment) { return m_store.paidSince(moment).valueOr(0); }
    [[nodiscard]] std::optional<Job> makerOf(const QString& songId, const QString& action)
    {
        return m_store.makerOf(songId, action).valueOr({});
    }
    Result<bool> isAdopted(const Job& job, const QString& taskId); ///< by another job

Q_SIGNALS:
    void added(const riffdesk::Job& job);
    void changed(const riffdesk::Job& job);
    void ended(const riffdesk::Job& job); ///< once per ending
    void removed(const QString& id);

private:
    Result<void> record(const Job& before, const Job& after) const;
    Result<Job> write(const QString& id, Job::State to, const Edit& edit);
    void emitChange(const Job& job);
    void replace(const Job& job);
    void drop(const QString& id);

    JobStore m_store;
    Ledger m_ledger;
    QVector<Job> m_jobs;
    QSet<QString> m_inactive;
};

} // namespace riffdesk
