#pragma once

#include "api/catalogue.h"
#include "api/endpoint.h"
#include "api/producerclient.h"
#include "api/songrequest.h"
#include "base/result.h"
#include "jobs/historyimport.h"
#include "jobs/job.h"
#include "jobs/jobcontext.h"
#include "jobs/songfile.h"

#include <QObject>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>

namespace riffdesk {

class Database;
class Library;
struct Song;

/// Takes every job through its states (DESIGN "Jobs"): writes it down, sends its one paid request, watches
/// its task, brings the songs into the library and their files onto the disk. GUI thread. Survives being
/// killed between any two steps. Never sends a paid request a second time by itself.
class JobQueue : public QObject
{
    Q_OBJECT

public:
    /// The endpoint of a service id, or nothing while it cannot be reached (no token, not connected): its
    /// jobs wait.
    using EndpointOf = JobContext::EndpointOf;
    using Options = JobOptions;

    /// All references outlive this.
    JobQueue(Database& database, Library& library, ProducerClient& client, const Catalogue& catalogue,
             EndpointOf endpointOf, QObject* parent = nullptr);
    ~JobQueue() override;
    void setOptions(const Options& options);
    void setRandomSeed(quint32 seed); ///< of the jitter; for tests

    /// Takes up what an earlier run left: call once. Drafts are sent, tasks watched, files fetched, and what
    /// was on its way (Submitting) becomes Unknown and is looked for in the history. Before that call, jobs
    /// of earlier runs are shown but left alone. At most one process may do this for a library at a time. An
    /// error says that the rows cannot be read; a job whose row cannot be written is tried again and holds up
    /// no other.
    Result<void> resume();

    /// Writes `count` jobs down and lets them go. Refused (Input) when the request has problems.
    Result<QStringList> add(const QString& serviceId, const SongRequest& request, int count = 1);

    /// The same for requests that differ: all are written down, in this order, or none.
    Result<QStringList> add(const QString& serviceId, const QVector<SongRequest>& requests)
    {
        return addHeld(serviceId, requests, 0);
    }
    /// They are sent `holdMs` later, at most mostHoldMs: until then the user may think better of it. What a
    /// run of the program did not come to send in that time waits for send() (Job::held).
    Result<QStringList> addHeld(const QString& serviceId, const QVector<SongRequest>& requests, int holdMs);
    static constexpr int mostHoldMs = 10'000;

    /// Asks the song's service for a further file of it (Catalogue::files()): one paid request, as for a
    /// song, that goes at once. Refused with SongFileState::refusal(); `anew` pays once more for what is here
    /// or was.
    Result<QString> addFile(const QString& songId, const QString& action, bool anew = false);
    [[nodiscard]] SongFileState fileState(const Song& song, const QString& action) const;
    /// Fetches such a file that was paid for. Costs nothing.
    Result<void> refetchFile(const QString& songId, const QString& action);

    [[nodiscard]] QVector<Job> jobs() const; ///< all that are not dismissed, oldest first
    [[nodiscard]] QVector<Job> latestJobs(int count) const; ///< the latest first, dismissed ones included
    [[nodiscard]] std::optional<Job> job(const QString& id) const;
    /// Requests that have left since, or still wait to, and may cost something: those for Practice do not.
    [[nodiscard]] int paidSince(const QDateTime& moment) const;
    [[nodiscard]] bool isIdle() const; ///< nothing left that can go on by itself

    // What the user wants done with a job. In a state where it means nothing, nothing happens; an error says
    // that it could not be written down, and everything is as it was.

    Result<void> send(const QString& id); ///< a Draft that is held: now
    /// A running one may still be charged by the service: the caller says so. One whose request is on its way
    /// becomes Unknown instead, and is looked for: if it was taken, its song comes.
    Result<void> cancel(const QString& id);
    /// Cancels and dismisses those of these jobs that have not left, all or none. Returns how many of the
    /// others have, and were not cancelled by the user.
    Result<int> takeBack(const QStringList& ids);
    Result<void>
    retry(const QString& id); ///< Failed: the same request as a new draft, when the user asks for it
    /// Unfetched: what was made and paid for. Fetching, but waiting for another network: now.
    Result<void> fetchAgain(const QString& id);
    Result<void> checkAgain(const QString& id); ///< Unknown: asks the history once more
    Result<void> adopt(const QString& id,
                       const QString& taskId); ///< Unknown: the user says that this task is its own
    Result<void> sendAgain(const QString& id); ///< Unknown: the user says that it never arrived
    Result<void> dismiss(const QString& id); ///< over or Unknown: out of the list
    /// Fetches a song's missing files again, those too that were paid for beside it.
    Result<void> refetch(const QString& songId);

    /// Brings the songs of the service's whole history that are not here, or not whole. Costs nothing. What
    /// is cut short goes on in the next run of the program. Input without a connection.
    Result<void> importHistory(const QString& serviceId);
    void stopHistoryImport(const QString& serviceId); ///< songs that were found come all the same
    /// The latest one of this run, or that goes on from the last; nothing without.
    [[nodiscard]] std::optional<HistoryImport> historyImport(const QString& serviceId) const;

    /// Looks this task up without waiting for its turn, once: an untrusted
    /// message says that it is done. False when no running job of ours has it. A service that wants to be
    /// left alone is.
    bool pollNow(const QString& taskId);
    void setPaused(bool paused); ///< drafts wait; what is running goes on
    [[nodiscard]] bool isPaused() const;
    /// Files of services elsewhere wait (Job::waits), as on a network that is metered. What has begun goes
    /// on.
    void setFetchesHeld(bool held);
    void endpointsChanged(); ///< a service can be reached now, or no longer

Q_SIGNALS:
    void jobAdded(const riffdesk::Job& job);
    void jobChanged(const riffdesk::Job& job);
    void jobRemoved(const QString& id); ///< dismissed
    void jobEnded(const riffdesk::Job& job); ///< its state isOver(); exactly once per ending
    void songArrived(const QString& songId); ///< its audio is on the disk
    void historyImportChanged(const riffdesk::HistoryImport& progress);
    void idle();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
