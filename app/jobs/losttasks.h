#pragma once

#include "api/producerclient.h"
#include "jobs/jobcontext.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace riffdesk {

class Database;

/// After the database was made anew: reads, once, the history of each service that the library has to do
/// with, and watches the tasks whose songs are not here. Only asks, which costs nothing. GUI thread.
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

Q_SIGNALS:
    void ended(); ///< the search of one history

private:
    struct Search
    {
        QPointer<ApiCall> call;
        int offset = 0;
        int pages = 0;
        QSet<QString> seen;
        QVector<TaskReply> tasks;
    };

    void requestPage(const QString& service, const Endpoint& endpoint);
    void onPage(const QString& service, const Result<TasksReply, ApiError>& answer);
    void finish(const QString& service, bool isWhole);
    [[nodiscard]] bool hasOpenQuestions(const QString& service) const;
    [[nodiscard]] bool isLost(const QString& service, const TaskReply& task) const;
    void watch(const QString& service, const TaskReply& task);

    JobContext& m_context;
    Database& m_database;
    QSet<QString> m_due; ///< services
    QSet<QString> m_failed; ///< of those, whose history could not be read in this run
    QHash<QString, Search> m_searches; ///< by service
};

} // namespace riffdesk
