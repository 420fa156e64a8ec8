#pragma once

#include "api/producerclient.h"
#include "jobs/historyimport.h"
#include "jobs/job.h"
#include "jobs/jobcontext.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

namespace riffdesk {

class Database;

/// After the database was made anew: reads, once, the latest history of each service that the library has to
/// do with, and watches the tasks whose songs are not here. The same of a whole history, when the user wants
/// that: then a few tasks at a time, and goes on in the next run of the program where this one ends. Only
/// asks, which costs nothing. GUI thread.
class LostTasks : public QObject
{
    Q_OBJECT

public:
    LostTasks(JobContext& context, Database& database, QObject* parent = nullptr); ///< both outlive this
    ~LostTasks() override;

    void begin(); ///< reads which histories are due
    void kick(); ///< starts what can be started; call from the event loop
    void endpointsChanged(); ///< asks again where it failed
    [[nodiscard]] bool isAtWork() const; ///< or about to be

    Result<void> beginWhole(const QString& service); ///< all of it, from the newest task on
    void endWhole(const QString& service); ///< what was found comes all the same
    [[nodiscard]] std::optional<HistoryImport> whole(const QString& service) const; ///< until the next one
    /// Another job that belongs to it.
    void follow(const QString& service, const QString& jobId);

Q_SIGNALS:
    void ended(); ///< the search of one history
    void wholeChanged(const riffdesk::HistoryImport& progress);
    void songLacksFiles(const QString& service, const QString& songId); ///< of a whole history

private:
    struct Search
    {
        QPointer<ApiCall> call;
        int offset = 0;
        int pages = 0;
        QSet<QString> seen;
        QVector<TaskReply> tasks; ///< to be watched
    };
    struct Whole
    {
        HistoryImport progress;
        QSet<QString> jobs; ///< that are not over yet
        bool isRead = false; ///< to its end
        bool waits = false; ///< for these jobs, before the next page
    };

    void requestPage(const QString& service, const Endpoint& endpoint);
    void onPage(const QString& service, const Result<TasksReply, ApiError>& answer);
    void finish(const QString& service, bool isComplete);
    [[nodiscard]] bool hasOpenQuestions(const QString& service) const;
    [[nodiscard]] bool isLost(const QString& service, const TaskReply& task) const;
    [[nodiscard]] bool isWhole(const QString& service) const;
    void watch(const QString& service, const TaskReply& task);
    void onEnded(const Job& job);
    void tellWhole(Whole& whole);
    void askForMissing(const QString& service, const TaskReply& task);

    JobContext& m_context;
    Database& m_database;
    QSet<QString> m_due; ///< services
    QSet<QString> m_failed; ///< of those, whose history could not be read in this run
    QHash<QString, Search> m_searches; ///< by service
    QHash<QString, Whole> m_wholes; ///< by service; also those that are over
};

} // namespace riffdesk
