#include "submitter.h"

#include "delivery.h"
#include "jobrows.h"
#include "jobs/jobqueue.h"
#include "retrypolicy.h"

#include <algorithm>

namespace riffdesk {

Submitter::Submitter(JobContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    m_holdTimer.setSingleShot(true);
    m_holdTimer.setTimerType(Qt::PreciseTimer); // a coarse one may fire before the hold is over
    connect(&m_holdTimer, &QTimer::timeout, this, &Submitter::kick);
    m_writeTimer.setSingleShot(true);
    connect(&m_writeTimer, &QTimer::timeout, this, &Submitter::retryWriting);
}

Submitter::~Submitter()
{
    // Jobs that are Submitting stay so on the disk: the next run looks for them in the history.
    for (const QPointer<ApiCall>& call : std::as_const(m_calls)) {
        if (call)
            call->cancel();
    }
}

void Submitter::kick()
{
    if (m_paused)
        return;
    QVector<Job> drafts;
    for (const QString& id : m_context.jobs.activeIn(Job::State::Draft))
        drafts.append(*m_context.jobs.job(id));
    std::stable_sort(drafts.begin(), drafts.end(),
                     [](const Job& a, const Job& b) { return a.sortAt < b.sortAt; });

    qint64 nextMs = -1;
    for (const Job& draft : std::as_const(drafts)) {
        const qint64 grace = graceOf(draft);
        if (m_calls.contains(draft.id) || (grace <= 0 && !release(draft)))
            continue;
        const auto endpoint = m_context.endpointOf(draft.service);
        if (draft.waits == endpoint.has_value()) // no longer true
            m_context.jobs.show(draft.id, [&](Job& job) { job.waits = !endpoint; });
        const auto held = m_holds.constFind(draft.service);
        const qint64 wait = std::max(grace, held == m_holds.cend() ? 0 : held->remainingTime());
        if (wait > 0)
            nextMs = nextMs < 0 ? wait : std::min(nextMs, wait);
        else if (endpoint && m_calls.size() < std::max(m_context.options.maxSubmits, 1))
            send(draft, *endpoint);
    }
    if (nextMs >= 0)
        m_holdTimer.start(static_cast<int>(nextMs + 1));
}

qint64 Submitter::graceOf(const Job& draft) const
{
    // Bounded: the clock may have been set back meanwhile.
    const qint64 left = draft.sendAt.isValid() ? QDateTime::currentDateTimeUtc().msecsTo(draft.sendAt) : 0;
    return std::min<qint64>(left, JobQueue::mostHoldMs);
}

/// Whether a draft waits for its turn only. That its time is over is written down: from then on it goes by
/// itself after a restart, too.
bool Submitter::release(const Job& draft)
{
    if (!draft.held)
        return true;
    if (!draft.sendAt.isValid())
        return false;
    const auto released = m_context.jobs.save(draft.id, [](Job& job) {
        job.held = false;
        job.sendAt = {};
    });
    if (!released)
        endDraft(draft.id, Job::State::Draft, delivery::localFault(released.error()));
    return released.ok();
}

void Submitter::clearHolds()
{
    m_holds.clear();
}

Result<void> Submitter::cancel(const QString& jobId)
{
    // An answer that only waits for the disk is known: there is nothing uncertain to cancel.
    if (m_unwritten.contains(jobId))
        return {};
    // A draft that cannot be written as cancelled would go out again at the next start: its request is
    // stopped all the same, and it is held in this run.
    stop(jobId);
    if (m_context.jobs.isIn(jobId, Job::State::Draft)) {
        const auto cancelled = m_context.jobs.move(jobId, Job::State::Cancelled);
        if (!cancelled)
            holdForUser(jobId);
        return cancelled;
    }
    conclude(jobId, [this, jobId] {
        return m_context.jobs.move(jobId, Job::State::Unknown, [](Job& job) {
            ApiError error;
            error.category = ApiError::Category::Cancelled;
            error.accepted = ApiError::Accepted::Unknown;
            error.message = tr(
                "Cancelled while it was sent: the service may have received it and may still charge for it.");
            job.error = error;
            job.searched = false;
        });
    });
    return {};
}

Result<void> Submitter::cancelDrafts(const QStringList& jobIds)
{
    for (const QString& id : jobIds)
        stop(id);
    const auto cancelled = m_context.jobs.cancelDrafts(jobIds);
    if (!cancelled) {
        for (const QString& id : jobIds)
            holdForUser(id);
    }
    return cancelled;
}

void Submitter::stop(const QString& jobId)
{
    if (const QPointer<ApiCall> call = m_calls.take(jobId))
        call->cancel();
}

void Submitter::holdForUser(const QString& jobId)
{
    m_context.jobs.show(jobId, [](Job& job) {
        job.held = true;
        job.sendAt = {};
    });
}

void Submitter::send(const Job& job, const Endpoint& endpoint)
{
    const QString id = job.id;
    m_calls.insert(id, m_context.client.submit(
                           endpoint, delivery::endpointOf(m_context, job), job.request, this,
                           [this, id](const Result<AudiosReply, ApiError>& answer) { answered(id, answer); },
                           [this, id] { return writeBeforeSending(id); }));
}

bool Submitter::writeBeforeSending(const QString& jobId)
{
    // If it cannot be written down, it is not sent.
    const auto written = m_context.jobs.moveNotifyLater(jobId, Job::State::Submitting, [](Job& row) {
        row.submittedAt = QDateTime::currentDateTimeUtc();
        row.finishedAt = {};
        row.searched = false;
    });
    if (!written)
        m_faults.insert(jobId, delivery::localFault(written.error()));
    return written.ok();
}

void Submitter::answered(const QString& jobId, const Result<AudiosReply, ApiError>& answer)
{
    m_calls.remove(jobId);
    const bool left = m_context.jobs.isIn(jobId, Job::State::Submitting);
    if (!left && !m_context.jobs.isIn(jobId, Job::State::Draft))
        return;
    if (!answer) {
        refused(jobId, answer.error());
        return;
    }
    // Answered before it was asked: taken at its word, since the word says that there is a task.
    if (!left && !writeBeforeSending(jobId))
        return;
    const Job* const held = m_context.jobs.job(jobId);
    const AudiosReply reply = held ? delivery::fitting(m_context, *held, answer.value()) : answer.value();
    const bool isOthers =
        held && !reply.taskId.isEmpty() && m_context.jobs.isAdopted(*held, reply.taskId).valueOr(false);
    if (isOthers || (reply.songs.isEmpty() && reply.taskId.isEmpty())) {
        ApiError error;
        error.category = ApiError::Category::Malformed;
        error.accepted = ApiError::Accepted::Unknown;
        error.message = isOthers ? tr("The answer names the task of another request.")
                                 : tr("The answer names neither a task nor a song.");
        error.traceId = reply.traceId;
        refused(jobId, error);
        return;
    }
    m_failures.remove(jobId);
    conclude(jobId, [this, jobId, reply]() -> Result<void> {
        if (!reply.songs.isEmpty()) {
            const auto delivered = delivery::deliver(m_context, jobId, reply);
            // With its task known, looking it up delivers it again later.
            if (delivered || reply.taskId.isEmpty())
                return delivered;
        }
        return m_context.jobs.move(jobId, Job::State::Running, [&](Job& job) {
            job.taskId = reply.taskId;
            job.traceId = reply.traceId;
            job.progress = -1;
            job.attempts = 0;
            job.error.reset();
        });
    });
}

void Submitter::refused(const QString& jobId, const ApiError& error)
{
    const bool isDraft = m_context.jobs.isIn(jobId, Job::State::Draft);
    if (isDraft && m_faults.contains(jobId)) {
        endDraft(jobId, Job::State::Draft, m_faults.take(jobId));
        return;
    }
    Failures& failures = m_failures[jobId];
    if (failures.category != error.category)
        failures = {error.category, 0};
    ++failures.inARow;
    ApiError known = error;
    if (isDraft)
        known.accepted = ApiError::Accepted::No; // no byte of it has left
    RetryAdvice advice = retrypolicy::advise(known, failures.inARow, true, m_context.options.retryBaseMs);
    const bool noNetwork =
        error.category == ApiError::Category::Network || error.category == ApiError::Category::Timeout;
    if (advice.kind == RetryAdvice::Kind::Again && noNetwork && !m_context.options.waitForNetwork)
        advice.kind = RetryAdvice::Kind::GiveUp;

    Job::State to = Job::State::Failed;
    if (advice.kind == RetryAdvice::Kind::Again) {
        to = Job::State::Draft;
        if (const Job* job = m_context.jobs.job(jobId))
            hold(job->service, retrypolicy::withJitter(advice.delayMs, m_context.random));
    } else if (advice.kind == RetryAdvice::Kind::Reconcile) {
        to = Job::State::Unknown;
    }
    if (to != Job::State::Draft)
        m_failures.remove(jobId);
    if (isDraft) {
        endDraft(jobId, to, known);
        return;
    }
    conclude(jobId, [this, jobId, to, known] {
        return m_context.jobs.move(jobId, to, [&](Job& job) {
            job.error = known;
            if (!known.traceId.isEmpty())
                job.traceId = known.traceId;
            if (to == Job::State::Draft)
                job.submittedAt = {};
        });
    });
}

void Submitter::endDraft(const QString& jobId, Job::State to, const ApiError& error)
{
    const Job* held = m_context.jobs.job(jobId);
    if (!held)
        return;
    const QString service = held->service;
    const auto note = [&](Job& job) {
        job.error = error;
        job.traceId = error.traceId;
    };
    if (to == Job::State::Failed && m_context.jobs.move(jobId, to, note))
        return;
    m_context.jobs.show(jobId, note);
    if (!m_holds.contains(service) || m_holds.value(service).hasExpired())
        hold(service, m_context.options.retryBaseMs);
}

void Submitter::conclude(const QString& jobId, const std::function<Result<void>()>& write)
{
    const auto written = write();
    if (written || !m_context.jobs.isIn(jobId, Job::State::Submitting)) {
        m_unwritten.remove(jobId);
        return;
    }
    // What the service said must not be lost to a full disk: kept and written when there is room.
    m_unwritten.insert(jobId, write);
    m_context.jobs.show(jobId, [&](Job& job) { job.error = delivery::localFault(written.error()); });
    if (!m_writeTimer.isActive())
        m_writeTimer.start(
            static_cast<int>(retrypolicy::backOffMs(++m_writeFailures, m_context.options.retryBaseMs)));
}

void Submitter::retryWriting()
{
    const auto waiting = m_unwritten;
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it)
        conclude(it.key(), it.value());
    if (m_unwritten.isEmpty())
        m_writeFailures = 0;
}

void Submitter::hold(const QString& service, qint64 ms)
{
    m_holds.insert(service, QDeadlineTimer(ms));
    m_holdTimer.start(0); // kick() finds out when the next one ends
}

} // namespace riffdesk
