#include "losttasks.h"

#include "base/plaintext.h"
#include "delivery.h"
#include "jobrows.h"
#include "library/library.h"
#include "reconciler.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {
constexpr int daysBack = 30; ///< files of older tasks are hardly there any more
constexpr int wholePage = 50; ///< are watched together
constexpr int mostWholePages = 20'000;
constexpr qsizetype fewJobs = 10; ///< of a whole history that are left before its next page

Error notConnected()
{
    return {
        Error::Category::Input,
        QCoreApplication::translate("Jobs", "The account is not connected, so its songs cannot be listed."),
        QCoreApplication::translate("Jobs", "Connect it in the settings, then import again.")};
}
} // namespace

LostTasks::LostTasks(JobContext& context, Database& database, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_database(database)
{
    connect(&context.jobs, &JobRows::ended, this, &LostTasks::onEnded);
}

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
    const auto due = m_database.all(
        QStringLiteral("SELECT service, whole FROM histories_due"), {},
        [](const QSqlQuery& row) { return std::pair(row.value(0).toString(), row.value(1).toBool()); });
    if (!due)
        return;
    for (const auto& [service, isWhole] : *due) {
        m_due.insert(service);
        if (isWhole)
            m_wholes[service].progress.service = service;
    }
}

Result<void> LostTasks::beginWhole(const QString& service)
{
    if (!m_context.endpointOf(service))
        return notConnected();
    if (isWhole(service) && !m_failed.contains(service))
        return {};
    const auto due = m_database.run(
        QStringLiteral("REPLACE INTO histories_due (service, whole) VALUES (?, 1)"), {service});
    if (!due)
        return due.error();
    if (const auto search = m_searches.take(service); search.call)
        search.call->cancel(); // of the last days only
    m_wholes.insert(service, {});
    m_wholes[service].progress.service = service;
    m_due.insert(service);
    m_failed.remove(service);
    tellWhole(m_wholes[service]);
    return {};
}

void LostTasks::endWhole(const QString& service)
{
    if (!isWhole(service))
        return;
    if (const auto search = m_searches.take(service); search.call)
        search.call->cancel();
    m_due.remove(service);
    // What cannot be written now is asked for once more at the next start.
    static_cast<void>(
        m_database.run(QStringLiteral("DELETE FROM histories_due WHERE service = ?"), {service}).ok());
    Whole& whole = m_wholes[service];
    whole.jobs.clear();
    whole.isRead = true;
    whole.progress.isStopped = true;
    tellWhole(whole);
    Q_EMIT ended();
}

bool LostTasks::isWhole(const QString& service) const
{
    const auto found = m_wholes.constFind(service);
    return found != m_wholes.cend() && !found->progress.isOver;
}

std::optional<HistoryImport> LostTasks::whole(const QString& service) const
{
    const auto found = m_wholes.constFind(service);
    return found == m_wholes.cend() ? std::nullopt : std::optional(found->progress);
}

void LostTasks::follow(const QString& service, const QString& jobId)
{
    if (isWhole(service))
        m_wholes[service].jobs.insert(jobId);
}

void LostTasks::tellWhole(Whole& whole)
{
    whole.progress.isOver = whole.jobs.isEmpty() && (whole.isRead || whole.progress.error);
    Q_EMIT wholeChanged(whole.progress);
}

void LostTasks::onEnded(const Job& job)
{
    if (!isWhole(job.service) || !m_wholes[job.service].jobs.remove(job.id))
        return;
    Whole& whole = m_wholes[job.service];
    if (job.state == Job::State::Done) {
        whole.progress.songs += static_cast<int>(job.songIds.size());
    } else {
        ++whole.progress.failed;
        if (whole.progress.failures.size() < HistoryImport::mostFailures)
            whole.progress.failures.append(
                QCoreApplication::translate("Jobs", "%1: %2", "title of a song: what is wrong with it")
                    .arg(plaintext::line(job.title),
                         job.error ? job.error->sentence() : toString(job.state)));
    }
    tellWhole(whole);
    if (whole.waits && whole.jobs.size() <= fewJobs) {
        whole.waits = false;
        if (const auto endpoint = m_context.endpointOf(job.service))
            requestPage(job.service, *endpoint);
        else
            finish(job.service, false);
    }
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
    for (Whole& whole : m_wholes) { // goes on; what comes already is told from the rest by its jobs
        if (!whole.progress.error || !m_due.contains(whole.progress.service))
            continue;
        HistoryImport anew;
        anew.service = whole.progress.service;
        whole.progress = anew;
        whole.isRead = false;
    }
}

void LostTasks::requestPage(const QString& service, const Endpoint& endpoint)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool all = isWhole(service);
    Search& search = m_searches[service];
    search.call = m_context.client.history(
        endpoint, Action::songs(), all ? QDateTime::fromSecsSinceEpoch(0, Qt::UTC) : now.addDays(-daysBack),
        now.addDays(1), search.offset, all ? wholePage : Reconciler::pageSize, this,
        [this, service](const Result<TasksReply, ApiError>& answer) { onPage(service, answer); });
}

void LostTasks::onPage(const QString& service, const Result<TasksReply, ApiError>& answer)
{
    const bool all = isWhole(service);
    if (!answer) {
        if (all)
            m_wholes[service].progress.error = answer.error();
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
        else if (all)
            askForMissing(service, task);
    }
    search.offset += static_cast<int>(answer->tasks.size());
    const auto endpoint = m_context.endpointOf(service);
    const bool isLast = !news || ++search.pages >= (all ? mostWholePages : Reconciler::maxPages) || !endpoint;
    if (all) {
        Whole& whole = m_wholes[service];
        whole.progress.tasks = static_cast<int>(search.seen.size());
        whole.progress.lost += static_cast<int>(search.tasks.size());
        for (const TaskReply& task : std::exchange(search.tasks, {}))
            watch(service, task);
        whole.waits = !isLast && whole.jobs.size() > fewJobs;
        tellWhole(whole);
        if (m_wholes[service].waits || !isWhole(service)) // or stopped by what was told
            return;
    }
    if (!isLast)
        requestPage(service, *endpoint);
    else
        finish(service, true);
}

/// Files that were given up on may be there again.
void LostTasks::askForMissing(const QString& service, const TaskReply& task)
{
    for (const SongReply& reply : task.result.songs) {
        const auto song = m_context.library.song(songIdOf(service, reply.id));
        if (song && song->media == Song::Media::Missing && !song->trashedAt.isValid())
            Q_EMIT songLacksFiles(service, song->id);
    }
}

/// A task that failed brings nothing, one that a job of ours has comes with that, and one that could be an
/// unknown job's is for the user to tell.
bool LostTasks::isLost(const QString& service, const TaskReply& task) const
{
    const QVector<Action>& files = m_context.catalogue.files();
    const bool isFile = std::any_of(files.cbegin(), files.cend(), [&task](const Action& file) {
        return file.endpoint == task.type; // the service lists all kinds; the ledger knows of ours
    });
    if (task.state == TaskReply::State::Failed || isFile)
        return false;
    Job none;
    none.service = service;
    if (m_context.jobs.isAdopted(none, task.id).valueOr(true))
        return false;
    const auto& jobs = m_context.jobs.jobs();
    const bool isQuestion = std::any_of(jobs.cbegin(), jobs.cend(), [&](const Job& job) {
        return job.state == Job::State::Unknown && job.service == service
               && delivery::endpointOf(m_context, job) == Action::songs()
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
    else if (isWhole(service))
        m_wholes[service].jobs.insert(job.id);
}

void LostTasks::finish(const QString& service, bool isComplete)
{
    const Search search = m_searches.take(service);
    if (!isComplete)
        m_failed.insert(service);
    for (const TaskReply& task : search.tasks)
        watch(service, task);
    if (!m_failed.contains(service)
        && m_database.run(QStringLiteral("DELETE FROM histories_due WHERE service = ?"), {service}))
        m_due.remove(service);
    if (isWhole(service)) {
        Whole& whole = m_wholes[service];
        whole.isRead = true;
        tellWhole(whole);
    }
    Q_EMIT ended();
}

} // namespace riffdesk
