#include "jobledger.h"

#include <QCoreApplication>

#include <algorithm>

namespace riffdesk {

namespace {

Error noSuchJob()
{
    return {Error::Category::Internal,
            QCoreApplication::translate("JobLedger", "There is no such job any more."),
            {}};
}

} // namespace

JobLedger::JobLedger(Database& database, QObject* parent) : QObject(parent), m_store(database) { }

Result<void> JobLedger::load()
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

void JobLedger::activateAll()
{
    m_inactive.clear();
}

Result<void> JobLedger::insert(const QVector<Job>& jobs)
{
    if (auto done = m_store.insert(jobs); !done)
        return done;
    m_jobs += jobs;
    for (const Job& job : jobs)
        Q_EMIT added(job);
    return {};
}

Result<void> JobLedger::move(const QString& id, Job::State to, const Edit& edit)
{
    auto after = write(id, to, edit);
    if (!after)
        return after.error();
    emitChange(*after);
    return {};
}

Result<void> JobLedger::moveNotifyLater(const QString& id, Job::State to, const Edit& edit)
{
    auto after = write(id, to, edit);
    if (!after)
        return after.error();
    QMetaObject::invokeMethod(
        this, [this, job = *after] { emitChange(job); }, Qt::QueuedConnection);
    return {};
}

Result<Job> JobLedger::write(const QString& id, Job::State to, const Edit& edit)
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
    if (auto done = m_store.move(after, from); !done)
        return done.error();
    replace(after);
    if (after.dismissed)
        drop(id);
    return after;
}

void JobLedger::emitChange(const Job& job)
{
    Q_EMIT changed(job);
    if (job.isOver())
        Q_EMIT ended(job);
    if (job.dismissed)
        Q_EMIT removed(job.id);
}

Result<void> JobLedger::save(const QString& id, const Edit& edit)
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

void JobLedger::show(const QString& id, const Edit& edit)
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

Result<void> JobLedger::dismiss(const QString& id)
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

const Job* JobLedger::job(const QString& id) const
{
    const auto found =
        std::find_if(m_jobs.cbegin(), m_jobs.cend(), [&](const Job& job) { return job.id == id; });
    return found == m_jobs.cend() ? nullptr : &*found;
}

bool JobLedger::isIn(const QString& id, Job::State state) const
{
    const Job* held = job(id);
    return held && held->state == state;
}

QStringList JobLedger::activeIn(Job::State state) const
{
    QStringList ids;
    for (const Job& job : m_jobs) {
        if (job.state == state && isActive(job.id))
            ids.append(job.id);
    }
    return ids;
}

std::optional<Job> JobLedger::find(const QString& id)
{
    if (const Job* held = job(id))
        return *held;
    return m_store.find(id).valueOr({});
}

Result<bool> JobLedger::isAdopted(const Job& job, const QString& taskId)
{
    return m_store.isAdopted(job.service, taskId, job.id);
}

void JobLedger::replace(const Job& job)
{
    for (Job& held : m_jobs) {
        if (held.id == job.id)
            held = job;
    }
}

void JobLedger::drop(const QString& id)
{
    m_jobs.removeIf([&](const Job& job) { return job.id == id; });
    m_inactive.remove(id);
}

} // namespace riffdesk
