#include "losttasks.h"

#include "jobrows.h"
#include "library/library.h"
#include "reconciler.h"
#include "storage/database.h"

#include <QUuid>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr int daysBack = 30; ///< files of older tasks are hardly there any more
}

LostTasks::LostTasks(JobContext& context, Database& database, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_database(database)
{ }

LostTasks::~LostTasks()
{
    for (const Search& search : std::as_const(m_searches)) {
        if (search.call)
            search.call->cancel();
    }
}

void LostTasks::begin()
{
    // What cannot be read now is still due at the next start.
    const auto due = m_database.all(QStringLiteral("SELECT service FROM histories_due"), {},
                                    [](const QSqlQuery& row) { return row.value(0).toString(); });
    if (due)
        m_due = QSet<QString>(due->cbegin(), due->cend());
}

void LostTasks::kick()
{
    for (const QString& service : std::as_const(m_due)) {
        if (m_failed.contains(service) || m_searches.contains(service) || hasOpenQuestions(service))
            continue;
        if (const auto endpoint = m_context.endpointOf(service)) {
            m_searches.insert(service, {});
            requestPage(service, *endpoint);
        }
    }
}

/// While requests of ours are still looked for, a task may be theirs.
bool LostTasks::hasOpenQuestions(const QString& service) const
{
    const auto& jobs = m_context.jobs.jobs();
    return std::any_of(jobs.cbegin(), jobs.cend(), [&service](const Job& job) {
        return job.service == service
               && (job.state == Job::State::Submitting
                   || (job.state == Job::State::Unknown && !job.searched));
    });
}

bool LostTasks::isAtWork() const
{
    return std::any_of(m_due.cbegin(), m_due.cend(), [this](const QString& service) {
        return !m_failed.contains(service) && m_context.endpointOf(service);
    });
}

void LostTasks::endpointsChanged()
{
    m_failed.clear();
}

void LostTasks::requestPage(const QString& service, const Endpoint& endpoint)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Search& search = m_searches[service];
    search.call = m_context.client.history(
        endpoint, now.addDays(-daysBack), now.addDays(1), search.offset, Reconciler::pageSize, this,
        [this, service](const Result<TasksReply, ApiError>& answer) { onPage(service, answer); });
}

void LostTasks::onPage(const QString& service, const Result<TasksReply, ApiError>& answer)
{
    if (!answer) {
        finish(service, false);
        return;
    }
    Search& search = m_searches[service];
    bool news = false;
    for (const TaskReply& task : answer->tasks) {
        if (search.seen.contains(task.id))
            continue;
        news = true;
        search.seen.insert(task.id);
        if (isLost(service, task))
            search.tasks.append(task);
    }
    search.offset += static_cast<int>(answer->tasks.size());
    const auto endpoint = m_context.endpointOf(service);
    if (news && ++search.pages < Reconciler::maxPages && endpoint)
        requestPage(service, *endpoint);
    else
        finish(service, true);
}

/// A task that failed brings nothing, one that a job of ours has comes with that, and one that could be an
/// unknown job's is for the user to tell.
bool LostTasks::isLost(const QString& service, const TaskReply& task) const
{
    if (task.state == TaskReply::State::Failed)
        return false;
    Job none;
    none.service = service;
    if (m_context.jobs.isAdopted(none, task.id).valueOr(true))
        return false;
    const auto& jobs = m_context.jobs.jobs();
    const bool isQuestion = std::any_of(jobs.cbegin(), jobs.cend(), [&](const Job& job) {
        return job.state == Job::State::Unknown && job.service == service
               && Reconciler::isSameRequest(job.request, task.request, m_context.catalogue);
    });
    const auto& songs = task.result.songs;
    return !isQuestion
           && (songs.isEmpty() || std::any_of(songs.cbegin(), songs.cend(), [&](const SongReply& song) {
                   return !m_context.library.song(songIdOf(service, song.id));
               }));
}

void LostTasks::watch(const QString& service, const TaskReply& task)
{
    const auto text = [&task](const char* key) { return task.request.value(QLatin1String(key)).toString(); };
    Job job;
    job.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job.service = service;
    job.state = Job::State::Running;
    job.action = text("action");
    job.title = text("title").isEmpty() ? text("prompt").simplified() : text("title");
    job.request = task.request;
    job.taskId = task.id;
    job.createdAt = task.createdAt.isValid() ? task.createdAt : QDateTime::currentDateTimeUtc();
    // Taken by another job meanwhile, or the disk is full: what cannot be written is still due at the next
    // start.
    if (!m_context.jobs.insert({job}))
        m_failed.insert(service);
}

void LostTasks::finish(const QString& service, bool isWhole)
{
    const Search search = m_searches.take(service);
    if (!isWhole)
        m_failed.insert(service);
    for (const TaskReply& task : search.tasks)
        watch(service, task);
    if (!m_failed.contains(service)
        && m_database.run(QStringLiteral("DELETE FROM histories_due WHERE service = ?"), {service}))
        m_due.remove(service);
    Q_EMIT ended();
}

} // namespace riffdesk
