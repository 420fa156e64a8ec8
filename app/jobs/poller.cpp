#include "poller.h"

#include "delivery.h"
#include "jobrows.h"
#include "retrypolicy.h"

#include <algorithm>

namespace riffdesk {

Poller::Poller(JobContext& context, QObject* parent) : QObject(parent), m_context(context) { }

Poller::~Poller()
{
    for (const auto& [service, watch] : m_watches) {
        watch->timer.disconnect(this);
        if (watch->call)
            watch->call->cancel();
    }
}

void Poller::kick()
{
    QHash<QString, QVector<Job>> byService;
    for (const QString& id : m_context.jobs.activeIn(Job::State::Running)) {
        const Job* job = m_context.jobs.job(id);
        byService[job->service].append(*job);
    }
    for (auto it = byService.cbegin(); it != byService.cend(); ++it) {
        const QString& service = it.key();
        auto& watch = m_watches[service];
        if (!watch) {
            watch = std::make_unique<Watch>();
            watch->timer.setSingleShot(true);
            connect(&watch->timer, &QTimer::timeout, this, [this, service] { look(service); });
        }
        QSet<QString> ids;
        for (const Job& job : it.value())
            ids.insert(job.id);
        const bool news = !watch->jobs.contains(ids);
        watch->jobs = ids;
        if (watch->blocked || watch->backingOff || watch->call || !m_context.endpointOf(service))
            continue;
        const qint64 pause = retrypolicy::withJitter(pauseFor(it.value()), m_context.random);
        // A young task among old ones makes the next look-up come earlier, never later.
        if (!watch->timer.isActive() || (news && watch->timer.remainingTime() > pause))
            watch->timer.start(static_cast<int>(pause));
    }
}

void Poller::pollNow()
{
    for (const auto& [service, watch] : m_watches) {
        watch->blocked = false;
        watch->backingOff = false;
        watch->failures = 0;
    }
    kick();
    for (const auto& [service, watch] : m_watches) {
        if (!watch->call && watch->timer.isActive())
            watch->timer.start(0);
    }
}

void Poller::pollNow(const QString& service, const QString& taskId)
{
    kick(); // it may have begun just now
    const auto found = m_watches.find(service);
    if (found == m_watches.end())
        return;
    Watch& watch = *found->second;
    if (watch.blocked || watch.backingOff || !m_context.endpointOf(service))
        return;
    watch.round.removeOne(taskId);
    watch.round.prepend(taskId);
    if (!watch.call)
        watch.timer.start(0);
}

bool Poller::isBlocked(const QString& service) const
{
    const auto found = m_watches.find(service);
    return found != m_watches.end() && found->second->blocked;
}

void Poller::look(const QString& service)
{
    Watch& watch = *m_watches.at(service);
    watch.backingOff = false;
    const auto endpoint = m_context.endpointOf(service);
    if (watch.call || !endpoint)
        return;
    if (watch.round.isEmpty()) {
        if (!watch.damaged)
            watch.batch = std::min(watch.batch * 2, maxBatch);
        watch.damaged = false;
        for (const Job& job : running(service)) {
            if (!watch.round.contains(job.taskId))
                watch.round.append(job.taskId);
        }
    }
    pollNext(service, *endpoint);
}

void Poller::pollNext(const QString& service, const Endpoint& endpoint)
{
    Watch& watch = *m_watches.at(service);
    if (watch.round.isEmpty()) {
        scheduleNext(service);
        return;
    }
    const QStringList ids = watch.round.mid(0, watch.batch);
    watch.round = watch.round.mid(ids.size());
    watch.call = m_context.client.tasks(
        endpoint, ids, this,
        [this, service, ids](const Result<TasksReply, ApiError>& answer) { answered(service, ids, answer); });
}

void Poller::answered(const QString& service, const QStringList& asked,
                      const Result<TasksReply, ApiError>& answer)
{
    Watch& watch = *m_watches.at(service);
    watch.call.clear();
    if (!answer) {
        failed(service, asked, answer.error());
        return;
    }
    watch.failures = 0;
    for (const Job& job : running(service)) {
        if (!asked.contains(job.taskId))
            continue;
        const auto& tasks = answer->tasks;
        const auto task = std::find_if(tasks.cbegin(), tasks.cend(), [&](const TaskReply& candidate) {
            return candidate.id == job.taskId;
        });
        if (task == tasks.cend())
            miss(job.id);
        else
            see(job.id, *task);
    }
    if (const auto endpoint = m_context.endpointOf(service))
        pollNext(service, *endpoint);
}

void Poller::failed(const QString& service, const QStringList& asked, const ApiError& error)
{
    Watch& watch = *m_watches.at(service);
    ++watch.failures;
    // One task whose answer is damaged or too large must not hide the songs of all the others: it is narrowed
    // down and then passed over until the next round.
    const bool damaged = error.category == ApiError::Category::Malformed;
    const QStringList rest = watch.round;
    watch.round.clear();
    watch.damaged = watch.damaged || damaged;
    if (damaged && asked.size() > 1) {
        watch.batch = std::max(static_cast<int>(asked.size()) / 2, 1);
        watch.round = asked + rest;
    } else if (damaged) {
        watch.round = rest;
    }
    const RetryAdvice advice =
        retrypolicy::advise(error, watch.failures, false, m_context.options.retryBaseMs);
    for (const Job& job : running(service)) {
        if (damaged && !asked.contains(job.taskId))
            continue;
        if (damaged && asked.size() == 1 && isGivenUp(job.id, error))
            continue;
        m_context.jobs.show(job.id, [&](Job& row) {
            row.error = error;
            row.attempts = watch.failures;
        });
    }
    if (advice.kind == RetryAdvice::Kind::AwaitEndpoint) {
        watch.blocked = true;
        return;
    }
    watch.backingOff = true;
    watch.timer.start(static_cast<int>(retrypolicy::withJitter(advice.delayMs, m_context.random)));
}

void Poller::see(const QString& jobId, const TaskReply& task)
{
    m_missing.remove(jobId);
    m_unreadable.remove(jobId);
    switch (task.state) {
    case TaskReply::State::Running:
        m_context.jobs.show(jobId, [&](Job& job) {
            job.progress = task.progress;
            job.attempts = 0;
            job.error.reset();
        });
        break;
    case TaskReply::State::Succeeded:
        // When the disk refuses, the job stays Running and the next look-up delivers it.
        if (const auto delivered = delivery::deliver(m_context, jobId, task.result); !delivered)
            m_context.jobs.show(jobId,
                                [&](Job& job) { job.error = delivery::localFault(delivered.error()); });
        break;
    case TaskReply::State::Failed: {
        ApiError error = task.error.value_or(ApiError{});
        if (!task.error)
            error.category = ApiError::Category::Server;
        // Over, but without anything that can be read: it may be there later.
        const bool isUnreadable = error.category == ApiError::Category::Malformed;
        const Job::State to = isUnreadable ? Job::State::Unfetched : Job::State::Failed;
        const auto ended = m_context.jobs.move(jobId, to, [&](Job& job) {
            error.accepted = ApiError::Accepted::Yes;
            job.error = error;
            if (!error.traceId.isEmpty())
                job.traceId = error.traceId;
        });
        if (!ended)
            m_context.jobs.show(jobId, [&](Job& job) { job.error = delivery::localFault(ended.error()); });
        break;
    }
    }
}

bool Poller::isEnough(Missing& missing) const
{
    if (++missing.lookUps == 1)
        missing.since.start();
    return missing.lookUps >= m_context.options.missingLookUps
           && missing.since.elapsed() >= m_context.options.missingAfterMs;
}

bool Poller::isGivenUp(const QString& jobId, const ApiError& error)
{
    if (!isEnough(m_unreadable[jobId]))
        return false;
    m_unreadable.remove(jobId);
    return m_context.jobs
        .move(jobId, Job::State::Unfetched,
              [&](Job& job) {
                  job.error = error;
                  if (!error.traceId.isEmpty())
                      job.traceId = error.traceId;
              })
        .ok();
}

void Poller::miss(const QString& jobId)
{
    Missing& missing = m_missing[jobId];
    const bool isLost = isEnough(missing);
    m_context.jobs.show(jobId, [&](Job& job) { job.attempts = missing.lookUps; });
    if (!isLost)
        return;
    ApiError error;
    error.category = ApiError::Category::Server;
    error.accepted = ApiError::Accepted::Unknown;
    error.message = tr("The service no longer knows this task.");
    if (m_context.jobs.move(jobId, Job::State::Unknown, [&](Job& job) {
            job.error = error;
            job.searched = true;
        }))
        m_missing.remove(jobId);
}

void Poller::scheduleNext(const QString& service)
{
    const QVector<Job> jobs = running(service);
    if (!jobs.isEmpty())
        m_watches.at(service)->timer.start(
            static_cast<int>(retrypolicy::withJitter(pauseFor(jobs), m_context.random)));
}

QVector<Job> Poller::running(const QString& service) const
{
    QVector<Job> jobs;
    for (const QString& id : m_context.jobs.activeIn(Job::State::Running)) {
        const Job* job = m_context.jobs.job(id);
        if (job->service == service)
            jobs.append(*job);
    }
    return jobs;
}

qint64 Poller::pauseFor(const QVector<Job>& jobs) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    qint64 pause = m_context.options.pollOldMs;
    for (const Job& job : jobs) {
        const qint64 age = job.submittedAt.isValid() ? job.submittedAt.msecsTo(now) : 0;
        pause = std::min(pause, retrypolicy::lookUpPauseMs(age, m_context.options.pollYoungMs,
                                                           m_context.options.pollOldMs));
    }
    return pause;
}

} // namespace riffdesk
