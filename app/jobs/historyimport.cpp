#include "jobs/historyimport.h"

#include "jobs/jobqueue.h"

namespace riffdesk {

namespace {
constexpr int mostNamedTasks = 5;
} // namespace

QString HistoryImport::text() const
{
    QStringList sentences;
    if (error)
        sentences << error->sentence();
    if (songs == 1)
        sentences << JobQueue::tr("1 song came from the account.");
    else if (songs > 1)
        sentences << JobQueue::tr("%Ln songs came from the account.", "at least two", songs);
    else if (failed == 0 && isOver && !error && !isStopped)
        sentences << JobQueue::tr("Every song of the account is in the library already.");
    if (failed > 0) {
        sentences << (failed == 1 ? JobQueue::tr("1 request's files could not be fetched.")
                                  : JobQueue::tr("Files of %Ln requests could not be fetched.",
                                                 "at least two", failed));
        sentences += failures.mid(0, mostNamedTasks);
        if (failures.size() > mostNamedTasks)
            sentences << JobQueue::tr("All of them are listed in Jobs.");
    }
    if (isStopped)
        sentences << JobQueue::tr("The import was stopped; the same import goes on with what is left.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace riffdesk
