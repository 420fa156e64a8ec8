#include "jobqueueprivate.h"
#include "library/songtext.h"
#include "retrypolicy.h"

#include <QUuid>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr int maxCount = 100; ///< jobs of one add()
constexpr qsizetype maxTitle = 200;
const QString seedKey = QStringLiteral("seed");

QString titleOf(const QJsonObject& request, const QString& service, const Library& library)
{
    const auto text = [&](const char* key) { return request.value(QLatin1String(key)).toString(); };
    const QString title = text("title").simplified();
    if (!title.isEmpty())
        return title.left(maxTitle);
    const QString source = text("audio_id");
    const std::optional<SongSummary> parent =
        source.isEmpty() ? std::nullopt : library.summary(songIdOf(service, source));
    return songtext::standIn(
        {text("prompt"), text("lyric"), text("style"), parent ? songtext::title(*parent) : QString()});
}

// Back to the start: what belonged to the request before is forgotten, the recipe stays.
void makeDraft(Job& job)
{
    job.taskId.clear();
    job.traceId.clear();
    job.progress = -1;
    job.submittedAt = {};
    job.finishedAt = {};
    job.held = false;
    job.sendAt = {};
    job.sortAt = QDateTime::currentDateTimeUtc();
    job.attempts = 0;
    job.searched = false;
    job.songIds.clear();
    job.fileUrl.clear();
    job.error.reset();
}

} // namespace

bool JobQueue::Private::canGoOn(const Job& job) const
{
    if (!rows.isActive(job.id))
        return false;
    switch (job.state) {
    case Job::State::Draft:
        return !submitter.isPaused() && (!job.held || job.sendAt.isValid())
               && context.endpointOf(job.service).has_value();
    case Job::State::Submitting:
        return true;
    case Job::State::Running:
        return !poller.isBlocked(job.service) && context.endpointOf(job.service).has_value();
    case Job::State::Fetching:
        return !job.waits && !fetcher.isWaitingForEndpoint(job.id);
    case Job::State::Unknown:
        return !job.searched && !reconciler.isBlocked(job.service)
               && context.endpointOf(job.service).has_value();
    case Job::State::Done:
    case Job::State::Failed:
    case Job::State::Unfetched:
    case Job::State::Cancelled:
        break;
    }
    return false;
}

/// What was on its way when an earlier run ended is looked for. While that cannot be written, it is left
/// alone, and tried again.
void JobQueue::Private::strand()
{
    stranded.clear();
    const QVector<Job> left = rows.jobs();
    for (const Job& job : left) {
        if (job.state != Job::State::Submitting || rows.isActive(job.id))
            continue;
        const auto moved = rows.move(job.id, Job::State::Unknown, [](Job& row) {
            ApiError error;
            error.category = ApiError::Category::Network;
            error.accepted = ApiError::Accepted::Unknown;
            error.message = JobQueue::tr("Riffdesk ended before the answer came.");
            row.error = error;
            row.searched = false;
        });
        if (moved)
            continue;
        stranded.insert(job.id);
        rows.show(job.id, [&](Job& row) { row.error = delivery::localFault(moved.error()); });
    }
    if (stranded.isEmpty())
        return;
    strandTimer.start(
        static_cast<int>(retrypolicy::backOffMs(++strandFailures, context.options.retryBaseMs)));
}

JobQueue::JobQueue(Database& database, Library& library, ProducerClient& client, const Catalogue& catalogue,
                   EndpointOf endpointOf, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, database, library, client, catalogue, std::move(endpointOf)))
{
    connect(&d->rows, &JobRows::added, this, &JobQueue::jobAdded);
    connect(&d->rows, &JobRows::changed, this, &JobQueue::jobChanged);
    connect(&d->rows, &JobRows::removed, this, &JobQueue::jobRemoved);
    connect(&d->rows, &JobRows::ended, this, &JobQueue::jobEnded);
    connect(&d->fetcher, &Fetcher::songArrived, this, &JobQueue::songArrived);
    connect(&d->lostTasks, &LostTasks::ended, this, [this] { d->poke.start(0); });
    connect(&d->lostTasks, &LostTasks::wholeChanged, this, &JobQueue::historyImportChanged);
    connect(&d->lostTasks, &LostTasks::songLacksFiles, this,
            [this](const QString& service, const QString& id) {
                if (!refetch(id))
                    return;
                for (const Job& job : d->rows.jobs()) {
                    if (!job.isOver() && job.songIds.contains(id))
                        d->lostTasks.follow(service, job.id);
                }
            });

    d->poke.setSingleShot(true);
    const auto poke = [this] { d->poke.start(0); };
    connect(&d->rows, &JobRows::added, this, poke);
    connect(&d->rows, &JobRows::changed, this, poke);
    connect(&d->rows, &JobRows::removed, this, poke);
    d->strandTimer.setSingleShot(true);
    connect(&d->strandTimer, &QTimer::timeout, this, [this] {
        d->strand();
        d->rows.activateAll(d->stranded);
        d->poke.start(0);
    });
    connect(&d->poke, &QTimer::timeout, this, [this] {
        d->submitter.kick();
        d->poller.kick();
        d->reconciler.kick();
        d->fetcher.kick();
        d->lostTasks.kick();
        const bool now = isIdle();
        const bool turned = now && !d->wasIdle;
        d->wasIdle = now;
        if (turned)
            Q_EMIT idle();
    });
}

JobQueue::~JobQueue()
{
    // Listeners first, then the work: what ends only because of the destruction is not reported.
    d->rows.disconnect(this);
    d->fetcher.disconnect(this);
    d->lostTasks.disconnect(this);
    d->poke.disconnect(this);
    d->strandTimer.disconnect(this);
}

void JobQueue::setOptions(const Options& options)
{
    d->context.options = options;
    d->poke.start(0);
}

void JobQueue::setRandomSeed(quint32 seed)
{
    d->context.random.seed(seed);
}

Result<void> JobQueue::resume()
{
    if (!d->loaded) {
        d->loaded = d->rows.load();
        if (!d->loaded)
            return d->loaded;
    }
    d->strand();
    QSet<QString> tasks;
    QSet<QString> songs;
    for (const Job& job : d->rows.jobs()) {
        if (job.isOver())
            continue;
        tasks.insert(job.taskId);
        for (const QString& id : job.songIds)
            songs.insert(id);
    }
    d->rows.activateAll(d->stranded);
    d->lostTasks.begin();
    // Songs that wait for files without a job that brings them, as after the database was rebuilt from the
    // folders.
    for (const QString& id : d->library.pendingMedia()) {
        const auto song = d->library.song(id);
        if (song && !songs.contains(id) && (song->taskId.isEmpty() || !tasks.contains(song->taskId)))
            static_cast<void>(refetch(id).ok()); // the song can be asked for at any time
    }
    d->wasIdle = false;
    d->poller.kick();
    d->poller.pollNow();
    d->poke.start(0);
    return {};
}

Result<QStringList> JobQueue::add(const QString& serviceId, const SongRequest& request, int count)
{
    return add(serviceId, QVector<SongRequest>(qBound(0, count, maxCount + 1), request));
}

Result<QStringList> JobQueue::addHeld(const QString& serviceId, const QVector<SongRequest>& requests,
                                      int holdMs)
{
    for (const SongRequest& request : requests) {
        const Action* const action = d->context.catalogue.action(request.action());
        if (action && action->makesFile())
            return Error{Error::Category::Input, tr("“%1” makes no song.").arg(request.action()),
                         tr("Ask for files of a song in its menu, or with riffdesk wav and riffdesk video.")};
    }
    return d->add(serviceId, requests, holdMs);
}

Result<QStringList> JobQueue::Private::add(const QString& serviceId, const QVector<SongRequest>& requests,
                                           int holdMs)
{
    for (const SongRequest& request : requests) {
        if (const auto problems = request.problems(context.catalogue); !problems.isEmpty())
            return Error{Error::Category::Input, problems.first().message,
                         JobQueue::tr("Correct it, then create again.")};
    }
    if (serviceId.isEmpty() || requests.isEmpty() || requests.size() > maxCount) {
        return Error{Error::Category::Input,
                     JobQueue::tr("Between 1 and %1 takes of a service can be asked for.").arg(maxCount),
                     JobQueue::tr("Choose another number of takes.")};
    }
    QVector<Job> jobs;
    QStringList ids;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    for (const SongRequest& request : requests) {
        SongRequest sent = request;
        const Action* const action = context.catalogue.action(request.action());
        // By its seed a request is told from others with the same words, should its answer get lost.
        if (action && action->uses(seedKey) && !request.has(seedKey))
            sent.set(seedKey, QString::number(QRandomGenerator::global()->generate()));
        Job job;
        job.service = serviceId;
        job.action = request.action();
        job.take = requests.size() > 1 ? static_cast<int>(jobs.size()) + 1 : 0;
        job.request = sent.toJson(context.catalogue);
        job.title = titleOf(job.request, job.service, context.library);
        job.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        job.press = jobs.isEmpty() ? job.id : jobs.constFirst().id;
        job.createdAt = now;
        job.sortAt = now.addMSecs(jobs.size());
        job.held = holdMs > 0;
        if (job.held)
            job.sendAt = now.addMSecs(std::min(holdMs, mostHoldMs));
        jobs.append(job);
        ids.append(job.id);
    }
    wasIdle = false;
    if (auto written = rows.insert(jobs); !written)
        return written.error();
    return ids;
}

QVector<Job> JobQueue::jobs() const
{
    return d->rows.jobs();
}

QVector<Job> JobQueue::latestJobs(int count) const
{
    return d->rows.latest(count);
}

std::optional<Job> JobQueue::job(const QString& id) const
{
    return d->rows.find(id);
}

int JobQueue::paidSince(const QDateTime& moment) const
{
    return d->rows.paidSince(moment);
}

bool JobQueue::isIdle() const
{
    const auto& jobs = d->rows.jobs();
    return !d->lostTasks.isAtWork()
           && std::none_of(jobs.cbegin(), jobs.cend(), [this](const Job& job) { return d->canGoOn(job); });
}

Result<void> JobQueue::send(const QString& id)
{
    const Job* held = d->rows.job(id);
    if (!held || held->state != Job::State::Draft || !held->held)
        return {};
    d->wasIdle = false;
    return d->rows.save(id, [](Job& job) {
        job.held = false;
        job.sendAt = {};
    });
}

Result<void> JobQueue::cancel(const QString& id)
{
    const Job* held = d->rows.job(id);
    if (!held)
        return {};
    const Job job = *held;
    switch (job.state) {
    case Job::State::Draft:
    case Job::State::Submitting:
        return d->submitter.cancel(id);
    case Job::State::Running:
    case Job::State::Fetching:
    case Job::State::Unknown:
        if (auto moved = d->rows.move(id, Job::State::Cancelled); !moved)
            return moved;
        if (job.state == Job::State::Fetching) {
            d->fetcher.kick(); // stops its downloads
            d->markSongsMissing(job);
        }
        break;
    case Job::State::Done:
    case Job::State::Failed:
    case Job::State::Unfetched:
    case Job::State::Cancelled:
        break;
    }
    return {};
}

Result<int> JobQueue::takeBack(const QStringList& ids)
{
    QStringList drafts;
    int sent = 0;
    for (const QString& id : ids) {
        const std::optional<Job> job = d->rows.find(id);
        if (job && job->state == Job::State::Draft)
            drafts.append(id);
        else if (job && job->state != Job::State::Cancelled)
            ++sent;
    }
    if (drafts.isEmpty())
        return sent;
    if (auto cancelled = d->submitter.cancelDrafts(drafts); !cancelled)
        return cancelled.error();
    return sent;
}

Result<void> JobQueue::retry(const QString& id)
{
    const Job* failed = d->rows.job(id);
    if (!failed || failed->state != Job::State::Failed)
        return {};
    // A file that has come since, by another request, is not paid for again.
    const auto song = delivery::makesFile(d->context, *failed)
                          ? d->library.song(delivery::sourceSongId(*failed))
                          : std::nullopt;
    if (const auto refusal = song ? fileState(*song, failed->action).refusal() : std::nullopt)
        return *refusal;
    d->wasIdle = false;
    return d->rows.move(id, Job::State::Draft, makeDraft);
}

Result<void> JobQueue::checkAgain(const QString& id)
{
    if (!d->rows.isIn(id, Job::State::Unknown))
        return {};
    d->wasIdle = false;
    d->reconciler.startOver(id);
    return d->rows.save(id, [](Job& job) { job.searched = false; });
}

Result<void> JobQueue::adopt(const QString& id, const QString& taskId)
{
    const Job* held = d->rows.job(id);
    if (!held || held->state != Job::State::Unknown)
        return {};
    const auto taken = d->rows.isAdopted(*held, taskId);
    if (!taken)
        return taken.error();
    if (*taken)
        return Error{Error::Category::Input, tr("Another job has this task."), tr("Choose another one.")};
    d->wasIdle = false;
    return d->rows.move(id, Job::State::Running, [&taskId](Job& job) {
        job.taskId = taskId;
        job.progress = -1;
        job.attempts = 0;
        job.error.reset();
    });
}

Result<void> JobQueue::sendAgain(const QString& id)
{
    if (!d->rows.isIn(id, Job::State::Unknown))
        return {};
    d->wasIdle = false;
    d->reconciler.startOver(id);
    return d->rows.move(id, Job::State::Draft, makeDraft);
}

Result<void> JobQueue::dismiss(const QString& id)
{
    const Job* held = d->rows.job(id);
    return held && (held->isOver() || held->state == Job::State::Unknown) ? d->rows.dismiss(id)
                                                                          : Result<void>();
}

Result<void> JobQueue::importHistory(const QString& serviceId)
{
    d->wasIdle = false;
    d->poke.start(0);
    return d->lostTasks.beginWhole(serviceId);
}

void JobQueue::stopHistoryImport(const QString& serviceId)
{
    d->lostTasks.endWhole(serviceId);
}

std::optional<HistoryImport> JobQueue::historyImport(const QString& serviceId) const
{
    return d->lostTasks.whole(serviceId);
}

bool JobQueue::pollNow(const QString& taskId)
{
    for (const QString& id : d->rows.activeIn(Job::State::Running)) {
        const Job* job = d->rows.job(id);
        if (taskId.isEmpty() || job->taskId != taskId)
            continue;
        d->poller.pollNow(job->service, taskId);
        return true;
    }
    return false;
}

void JobQueue::setPaused(bool paused)
{
    d->submitter.setPaused(paused);
    d->poke.start(0);
}

void JobQueue::setFetchesHeld(bool held)
{
    d->fetcher.setHeld(held);
    d->poke.start(0);
}

bool JobQueue::isPaused() const
{
    return d->submitter.isPaused();
}

void JobQueue::endpointsChanged()
{
    d->submitter.clearHolds();
    d->poller.pollNow();
    d->reconciler.endpointsChanged();
    d->fetcher.endpointsChanged();
    d->lostTasks.endpointsChanged();
    d->poke.start(0);
}

} // namespace riffdesk
