#include "reconciler.h"

#include "api/catalogue.h"
#include "delivery.h"
#include "jobrows.h"
#include "library/library.h"
#include "library/songtext.h"
#include "retrypolicy.h"

#include <QTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace riffdesk {

namespace {

// Answers tell the service's clock by the second. A task made before ours is another one.
constexpr qint64 clockToleranceMs = 10'000;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

/// How far around the moment of sending the history is read, by tries made: wider each time, until the last
/// day has been read, and the last month when the user asks again.
struct Reach
{
    qint64 beforeMs;
    qint64 afterMs;
};
constexpr std::array reaches{Reach{60'000, 10LL * 60'000}, Reach{60LL * 60'000, 60LL * 60'000},
                             Reach{dayMs, dayMs}, Reach{30 * dayMs, 30 * dayMs}};
constexpr int widestByItself = 2;
constexpr int longestTitle = 80; ///< of a candidate

bool isUnset(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

/// A number that a service may give as a text, and the other way round.
QString written(const QJsonValue& value)
{
    return value.isDouble() ? value.toVariant().toString() : value.toString();
}

bool isSame(const QJsonValue& ours, const QJsonValue& theirs)
{
    constexpr double tolerance = 1e-6; // a service may keep numbers in single precision
    if (ours.isDouble() && theirs.isDouble())
        return std::abs(ours.toDouble() - theirs.toDouble())
               <= tolerance * std::max(1.0, std::abs(ours.toDouble()));
    const bool isOtherKind = (ours.isDouble() && theirs.isString()) || (ours.isString() && theirs.isDouble());
    return ours == theirs || (isOtherKind && written(ours) == written(theirs));
}

} // namespace

JobCandidate Reconciler::candidateOf(const Job& job, const TaskReply& task) const
{
    const auto text = [&task](const char* key) {
        return task.request.value(QLatin1String(key)).toString().simplified();
    };
    JobCandidate candidate{task.id, text("action"), text("title"), task.createdAt};
    if (candidate.action.isEmpty())
        candidate.action = job.action; // the history is of this kind
    for (const char* key : {"prompt", "lyric", "style"}) {
        if (candidate.title.isEmpty())
            candidate.title = text(key);
    }
    if (const QString source = text("audio_id"); candidate.title.isEmpty() && !source.isEmpty()) {
        const auto song = m_context.library.summary(songIdOf(job.service, source));
        candidate.title = song ? songtext::title(*song) : source;
    }
    candidate.title.truncate(longestTitle);
    return candidate;
}

Reconciler::Reconciler(JobContext& context, QObject* parent) : QObject(parent), m_context(context) { }

Reconciler::~Reconciler()
{
    for (const auto& [service, search] : m_searches) {
        if (search.call)
            search.call->cancel();
    }
}

bool Reconciler::isSameRequest(const QJsonObject& ours, const QJsonObject& theirs, const Catalogue& catalogue)
{
    if (theirs.isEmpty())
        return false;
    for (auto it = theirs.constBegin(); it != theirs.constEnd(); ++it) {
        // What a service adds of its own is none of ours; what a user chose is.
        if (!ours.contains(it.key()) && it.key() != QLatin1String("callback_url") && !isUnset(it.value())
            && catalogue.parameter(it.key()))
            return false;
    }
    for (auto it = ours.constBegin(); it != ours.constEnd(); ++it) {
        if (it.key() == QLatin1String("async") || it.key() == QLatin1String("callback_url"))
            continue;
        const QJsonValue other = theirs.value(it.key());
        if (!isSame(it.value(), other) && !(isUnset(it.value()) && isUnset(other)))
            return false;
    }
    return true;
}

void Reconciler::kick()
{
    for (const QString& id : m_context.jobs.activeIn(Job::State::Unknown)) {
        const Job job = *m_context.jobs.job(id);
        if (job.searched || m_blocked.contains(job.service) || m_searches.contains(job.service)
            || !m_tries.value(id).notBefore.hasExpired() || isSiblingOnItsWay(job))
            continue;
        if (const auto endpoint = m_context.endpointOf(job.service))
            begin(job, *endpoint);
    }
}

void Reconciler::endpointsChanged()
{
    m_blocked.clear();
    for (Tries& tries : m_tries)
        tries.notBefore = QDeadlineTimer(0);
    kick();
}

void Reconciler::startOver(const QString& jobId)
{
    m_tries.insert(jobId, Tries{0, 0, QDeadlineTimer(0), static_cast<int>(reaches.size()) - 1});
}

bool Reconciler::isForTheSame(const Job& one, const Job& other) const
{
    return one.service == other.service
           && delivery::endpointOf(m_context, one) == delivery::endpointOf(m_context, other)
           && isSameRequest(one.request, other.request, m_context.catalogue);
}

int Reconciler::equalUnknowns(const Job& job) const
{
    const auto& jobs = m_context.jobs.jobs();
    return static_cast<int>(std::count_if(jobs.cbegin(), jobs.cend(), [&](const Job& other) {
        // One that was looked for in vain may have no task at all: it does not vouch for another one of
        // these.
        const bool isUnknown = other.state == Job::State::Unknown && (other.id == job.id || !other.searched);
        return (isUnknown || (other.state == Job::State::Submitting && !m_context.jobs.isActive(other.id)))
               && isForTheSame(job, other);
    }));
}

/// When the job was sent, by the service's clock.
QDateTime Reconciler::sentAt(const Job& job) const
{
    const QDateTime sent = job.submittedAt.isValid() ? job.submittedAt : job.createdAt;
    return sent.addMSecs(m_context.client.clockSkewMs(job.service).value_or(0));
}

// While the answer to an equal request is still out, the history may show that one's task: it is not ours to
// take. What an earlier run has left is not on its way any more, and no answer to it comes.
bool Reconciler::isSiblingOnItsWay(const Job& job) const
{
    const auto& jobs = m_context.jobs.jobs();
    return std::any_of(jobs.cbegin(), jobs.cend(), [&](const Job& other) {
        return other.id != job.id && other.state == Job::State::Submitting
               && m_context.jobs.isActive(other.id) && isForTheSame(job, other);
    });
}

void Reconciler::begin(const Job& job, const Endpoint& endpoint)
{
    Search& search = m_searches[job.service];
    search = Search();
    search.job = job;
    if (job.taskId.isEmpty())
        requestPage(endpoint, search);
    else
        requestTask(endpoint, search);
}

void Reconciler::requestTask(const Endpoint& endpoint, Search& search)
{
    const QString service = search.job.service;
    search.call = m_context.client.tasks(endpoint, {search.job.taskId}, this,
                                         [this, service](const Result<TasksReply, ApiError>& answer) {
                                             Search& current = m_searches.at(service);
                                             if (!answer) {
                                                 failed(service, answer.error());
                                                 return;
                                             }
                                             for (const TaskReply& task : answer->tasks) {
                                                 if (task.id == current.job.taskId)
                                                     current.matches.insert(0, task.id);
                                             }
                                             const auto there = m_context.endpointOf(service);
                                             if (current.matches.isEmpty() && there)
                                                 requestPage(*there, current);
                                             else
                                                 finish(service);
                                         });
}

void Reconciler::requestPage(const Endpoint& endpoint, Search& search)
{
    const QString service = search.job.service;
    const QDateTime sent = sentAt(search.job);
    const Reach reach = reaches.at(static_cast<size_t>(m_tries.value(search.job.id).reach));
    search.call = m_context.client.history(
        endpoint, delivery::endpointOf(m_context, search.job), sent.addMSecs(-reach.beforeMs),
        sent.addMSecs(reach.afterMs), search.offset, pageSize, this,
        [this, service](const Result<TasksReply, ApiError>& answer) { onPage(service, answer); });
}

void Reconciler::onPage(const QString& service, const Result<TasksReply, ApiError>& answer)
{
    if (!answer) {
        failed(service, answer.error());
        return;
    }
    Search& search = m_searches.at(service);
    bool news = false;
    for (const TaskReply& task : answer->tasks) {
        if (task.id.isEmpty() || search.seen.contains(task.id))
            continue;
        news = true;
        search.seen.insert(task.id);
        match(search, task);
    }
    search.offset += static_cast<int>(answer->tasks.size());
    ++search.pages;
    // A service may cap the page below what was asked for, or ignore the offset: only a page without news is
    // the last.
    const auto endpoint = m_context.endpointOf(service);
    if (news && search.pages < maxPages && endpoint)
        requestPage(*endpoint, search);
    else
        finish(service);
}

void Reconciler::match(Search& search, const TaskReply& task)
{
    const QDateTime sent = sentAt(search.job);
    // Requests for files of a song differ in their endpoint only: it has to be told.
    const QString kind = delivery::endpointOf(m_context, search.job);
    if (kind != Action::songs() && !task.type.isEmpty() && task.type != kind)
        return;
    if (!task.createdAt.isValid()
        || sent.msecsTo(task.createdAt)
               < (m_context.client.clockSkewMs(search.job.service) ? -clockToleranceMs : -dayMs))
        return;
    // When the rows cannot be read, nothing is adopted: a wrong song is worse than a question.
    if (m_context.jobs.isAdopted(search.job, task.id).valueOr(true))
        return;
    qint64 distance = std::abs(sent.msecsTo(task.createdAt));
    while (search.nearest.contains(distance))
        ++distance;
    search.nearest.insert(distance, candidateOf(search.job, task));
    if (search.nearest.size() > mostCandidates)
        search.nearest.erase(std::prev(search.nearest.end()));
    if ((kind == Action::songs() || task.type == kind)
        && isSameRequest(search.job.request, task.request, m_context.catalogue)) {
        while (search.matches.contains(distance))
            ++distance;
        search.matches.insert(distance, task.id);
    }
}

void Reconciler::failed(const QString& service, const ApiError& error)
{
    const QString jobId = m_searches.at(service).job.id;
    m_searches.erase(service);
    const RetryAdvice advice =
        retrypolicy::advise(error, ++m_tries[jobId].failures, false, m_context.options.retryBaseMs);
    switch (error.category) {
    case ApiError::Category::Auth:
        m_blocked.insert(service);
        m_context.jobs.show(jobId, [&](Job& job) { job.attempts = m_tries[jobId].failures; });
        break;
    case ApiError::Category::Network:
    case ApiError::Category::Timeout:
    case ApiError::Category::RateLimited:
        if (m_context.options.waitForNetwork || ++m_tries[jobId].made < m_context.options.historyTries)
            tryLater(jobId, retrypolicy::withJitter(advice.delayMs, m_context.random));
        else
            requireDecision(jobId);
        break;
    case ApiError::Category::Server:
        if (++m_tries[jobId].made < m_context.options.historyTries)
            tryLater(jobId, m_context.options.historyPauseMs);
        else
            requireDecision(jobId);
        break;
    default: // no history here, or none that can be read
        requireDecision(jobId);
        break;
    }
}

void Reconciler::finish(const QString& service)
{
    const Search search = m_searches.at(service);
    m_searches.erase(service);
    const QString jobId = search.job.id;
    const Job* job = m_context.jobs.job(jobId);
    // The user may have decided meanwhile, and an equal request may have left: then this search says nothing.
    if (!job || job->state != Job::State::Unknown || job->searched
        || job->submittedAt != search.job.submittedAt) {
        kick();
        return;
    }
    // More tasks than equal requests of ours: one is another program's, and a wrong song is worse than a
    // question.
    if (search.matches.size() > equalUnknowns(*job)) {
        requireDecision(jobId, search.nearest.values());
        return;
    }
    if (!search.matches.isEmpty() && isSiblingOnItsWay(*job)) {
        tryLater(jobId, m_context.options.historyPauseMs);
        return;
    }
    if (!search.matches.isEmpty()) {
        const auto adopted = m_context.jobs.move(jobId, Job::State::Running, [&](Job& row) {
            row.taskId = search.matches.first();
            row.progress = -1;
            row.attempts = 0;
            row.error.reset();
        });
        if (adopted)
            m_tries.remove(jobId);
        else
            tryLater(jobId, m_context.options.historyPauseMs);
        return;
    }
    Tries& tries = m_tries[jobId];
    tries.failures = 0;
    const bool isWidest = tries.reach >= widestByItself;
    tries.reach = isWidest ? tries.reach : tries.reach + 1;
    if (++tries.made < m_context.options.historyTries || !isWidest)
        tryLater(jobId, m_context.options.historyPauseMs);
    else
        requireDecision(jobId, search.nearest.values());
}

void Reconciler::tryLater(const QString& jobId, qint64 ms)
{
    m_tries[jobId].notBefore = QDeadlineTimer(ms);
    // Precise: a coarse timer may fire before the pause is over, and then no further look would follow.
    QTimer::singleShot(static_cast<int>(ms) + 1, Qt::PreciseTimer, this, &Reconciler::kick);
    kick(); // others of this service need not wait
}

void Reconciler::requireDecision(const QString& jobId, const QVector<JobCandidate>& candidates)
{
    m_tries.remove(jobId);
    const auto saved = m_context.jobs.save(jobId, [&candidates](Job& job) {
        job.searched = job.state == Job::State::Unknown;
        job.candidates = candidates;
    });
    if (!saved)
        tryLater(jobId, m_context.options.historyPauseMs);
}

} // namespace riffdesk
