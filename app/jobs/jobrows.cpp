#include "jobrows.h"

#include "jobstates.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace riffdesk {

namespace {

Error noSuchJob()
{
    return {Error::Category::Internal,
            QCoreApplication::translate("JobRows", "There is no such job any more."),
            {}};
}

PaidRequest::Outcome outcomeOf(const Job& job)
{
    using Outcome = PaidRequest::Outcome;
    switch (job.state) {
    case Job::State::Done:
        return Outcome::Done;
    case Job::State::Failed:
        return job.accepted() == ApiError::Accepted::No ? Outcome::Refused : Outcome::Failed;
    case Job::State::Unfetched:
        return Outcome::Unfetched;
    case Job::State::Cancelled:
        return Outcome::Cancelled;
    case Job::State::Unknown:
        return Outcome::Unknown;
    case Job::State::Draft:
        return Outcome::Refused; // and goes out once more
    case Job::State::Submitting:
    case Job::State::Running:
    case Job::State::Fetching:
        break;
    }
    return Outcome::Open;
}

PaidRequest requestOf(const Job& job)
{
    PaidRequest request;
    request.id = job.id;
    request.service = job.service;
    request.action = job.action;
    request.title = job.title;
    request.take = job.take;
    request.request = job.request;
    request.sentAt = job.submittedAt;
    request.endedAt = QDateTime::currentDateTimeUtc();
    request.taskId = job.taskId;
    request.traceId = job.traceId;
    request.songIds = job.songIds;
    request.outcome = outcomeOf(job);
    if (job.error)
        request.message = job.error->message;
    return request;
}

} // namespace

JobRows::JobRows(Database& database, QObject* parent)
    : QObject(parent)
    , m_store(database)
    , m_ledger(Ledger::beside(database.path()))
{ }

Result<void> JobRows::load()
{
    auto jobs = m_store.load();
    if (!jobs)
        return jobs.error();
    m_jobs = std::move(*jobs);
    m_inactive.clear();
    for (const Job& job : m_jobs)
        m_inactive.insert(job.id);
    return {};
}

void JobRows::activateAll(const QSet<QString>& except)
{
    m_inactive = except;
}

Result<void> JobRows::insert(const QVector<Job>& jobs)
{
    if (auto done = m_store.insert(jobs); !done)
        return done;
    m_jobs += jobs;
    for (const Job& job : jobs)
        Q_EMIT added(job);
    return {};
}

Result<void> JobRows::move(const QString& id, Job::State to, const Edit& edit)
{
    auto after = write(id, to, edit);
    if (!after)
        return after.error();
    emitChange(*after);
    return {};
}

Result<void> JobRows::moveNotifyLater(const QString& id, Job::State to, const Edit& edit)
{
    auto after = write(id, to, edit);
    if (!after)
        return after.error();
    QMetaObject::invokeMethod(
        this, [this, job = *after] { emitChange(job); }, Qt::QueuedConnection);
    return {};
}

Result<void> JobRows::cancelDrafts(const QStringList& ids)
{
    QVector<Job> cancelled;
    for (const QString& id : ids) {
        const Job* draft = job(id);
        if (!draft)
            return noSuchJob();
        Job after = *draft;
        after.state = Job::State::Cancelled;
        after.finishedAt = QDateTime::currentDateTimeUtc();
        after.dismissed = true;
        after.held = false;
        after.sendAt = {};
        cancelled.append(after);
    }
    if (auto done = m_store.moveAll(cancelled, Job::State::Draft); !done)
        return done; // nothing of it has left, so that the ledger has no line of it
    for (const Job& each : std::as_const(cancelled))
        drop(each.id);
    for (const Job& each : std::as_const(cancelled))
        emitChange(each);
    return {};
}

/// Only without its first line a request must not go on its way: what comes after it is in the database as
/// well.
Result<void> JobRows::record(const Job& before, const Job& after) const
{
    if (after.state == Job::State::Submitting)
        return m_ledger.add(Ledger::Moment::Sent, requestOf(after));
    const bool wasSent = before.submittedAt.isValid() && before.state != Job::State::Draft;
    if (!wasSent || (before.state == Job::State::Unknown && after.state == Job::State::Draft))
        return {};
    const PaidRequest request = requestOf(after);
    if (request.outcome != PaidRequest::Outcome::Open)
        static_cast<void>(m_ledger.add(Ledger::Moment::Ended, request).ok());
    else if (after.taskId != before.taskId || after.songIds != before.songIds)
        static_cast<void>(m_ledger.add(Ledger::Moment::Answered, request).ok());
    return {};
}

Result<Job> JobRows::write(const QString& id, Job::State to, const Edit& edit)
{
    const Job* before = job(id);
    if (!before)
        return noSuchJob();
    const Job::State from = before->state;
    Job after = *before;
    if (edit)
        edit(after);
    after.state = to;
    if (after.isOver())
        after.finishedAt = QDateTime::currentDateTimeUtc();
    // What is done is a song now: nothing is left to show of the job.
    if (to == Job::State::Done)
        after.dismissed = true;
    if (after.state != Job::State::Draft) {
        after.held = false;
        after.sendAt = {};
    }
    if (after.state != Job::State::Unknown)
        after.candidates.clear();
    if (auto recorded = mayMove(from, to) ? record(*before, after) : Result<void>(); !recorded)
        return recorded.error();
    if (auto done = m_store.move(after, from); !done)
        return done.error();
    replace(after);
    if (after.dismissed)
        drop(id);
    return after;
}

void JobRows::emitChange(const Job& job)
{
    Q_EMIT changed(job);
    if (job.isOver())
        Q_EMIT ended(job);
    if (job.dismissed)
        Q_EMIT removed(job.id);
}

Result<void> JobRows::save(const QString& id, const Edit& edit)
{
    const Job* before = job(id);
    if (!before)
        return noSuchJob();
    Job after = *before;
    edit(after);
    after.state = before->state;
    if (after == *before)
        return {};
    if (auto done = m_store.save(after); !done)
        return done;
    replace(after);
    Q_EMIT changed(after);
    return {};
}

void JobRows::show(const QString& id, const Edit& edit)
{
    const Job* before = job(id);
    if (!before)
        return;
    Job after = *before;
    edit(after);
    after.state = before->state;
    if (after == *before)
        return;
    replace(after);
    Q_EMIT changed(after);
}

Result<void> JobRows::dismiss(const QString& id)
{
    const Job* before = job(id);
    if (!before)
        return noSuchJob();
    Job after = *before;
    after.dismissed = true;
    if (auto done = m_store.save(after); !done)
        return done;
    drop(id);
    Q_EMIT removed(id);
    return {};
}

const Job* JobRows::job(const QString& id) const
{
    const auto found =
        std::find_if(m_jobs.cbegin(), m_jobs.cend(), [&](const Job& job) { return job.id == id; });
    return found == m_jobs.cend() ? nullptr : &*found;
}

bool JobRows::isIn(const QString& id, Job::State state) const
{
    const Job* held = job(id);
    return held && held->state == state;
}

QStringList JobRows::activeIn(Job::State state) const
{
    QStringList ids;
    for (const Job& job : m_jobs) {
        if (job.state == state && isActive(job.id))
            ids.append(job.id);
    }
    return ids;
}

std::optional<Job> JobRows::find(const QString& id)
{
    if (const Job* held = job(id))
        return *held;
    return m_store.find(id).valueOr({});
}

Result<bool> JobRows::isAdopted(const Job& job, const QString& taskId)
{
    return m_store.isAdopted(job.service, taskId, job.id);
}

void JobRows::replace(const Job& job)
{
    for (Job& held : m_jobs) {
        if (held.id == job.id)
            held = job;
    }
}

void JobRows::drop(const QString& id)
{
    m_jobs.removeIf([&](const Job& job) { return job.id == id; });
    m_inactive.remove(id);
}

} // namespace riffdesk
