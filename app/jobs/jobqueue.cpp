#include "jobs/jobqueue.h"

#include "fetcher.h"
#include "jobledger.h"
#include "library/library.h"
#include "library/songtext.h"
#include "poller.h"
#include "reconciler.h"
#include "submitter.h"

#include <QSet>
#include <QTimer>
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
    job.sortAt = QDateTime::currentDateTimeUtc();
    job.attempts = 0;
    job.searched = false;
    job.songIds.clear();
    job.stemsUrl.clear();
    job.error.reset();
}

} // namespace

class JobQueue::Private
{
public:
    Private(Database& database, Library& songs, ProducerClient& client, const Catalogue& catalogue,
            EndpointOf endpointOf)
        : ledger(database)
        , library(songs)
        , context{ledger,
                  songs,
                  client,
                  catalogue,
                  std::move(endpointOf),
                  {},
                  QRandomGenerator::securelySeeded()}
        , submitter(context)
        , poller(context)
        , reconciler(context)
        , fetcher(context)
        , loaded(ledger.load())
    { }

    // Order matters: the workers go before what they work on.
    JobLedger ledger;
    Library& library;
    JobContext context;
    Submitter submitter;
    Poller poller;
    Reconciler reconciler;
    Fetcher fetcher;
    QTimer poke; ///< whatever changes, the workers look again, from the event loop and once for many changes
    Result<void> loaded;
    bool wasIdle = true;

    [[nodiscard]] bool canGoOn(const Job& job) const;
    [[nodiscard]] QStringList missingSongs(const Job& job) const;
    void expectSongs(const QStringList& songIds);
    void markSongsMissing(const Job& job);
};

bool JobQueue::Private::canGoOn(const Job& job) const
{
    if (!ledger.isActive(job.id))
        return false;
    switch (job.state) {
    case Job::State::Draft:
        return !submitter.isPaused() && context.endpointOf(job.service).has_value();
    case Job::State::Submitting:
        return true;
    case Job::State::Running:
        return !poller.isBlocked(job.service) && context.endpointOf(job.service).has_value();
    case Job::State::Fetching:
        return !fetcher.isWaitingForEndpoint(job.id);
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

QStringList JobQueue::Private::missingSongs(const Job& job) const
{
    QStringList missing;
    for (const QString& id : job.songIds) {
        const auto song = library.song(id);
        if (song && (song->media != Song::Media::Ready || job.state == Job::State::Unfetched))
            missing.append(id);
    }
    return missing;
}

void JobQueue::Private::expectSongs(const QStringList& songIds)
{
    for (const QString& id : songIds) {
        const auto song = library.song(id);
        // Only what is shown: if it cannot be written, the fetch goes on all the same.
        if (song && song->media == Song::Media::Missing)
            static_cast<void>(
                library.setMedia(id, Song::Media::Pending, song->audioFile, song->coverFile).ok());
    }
}

void JobQueue::Private::markSongsMissing(const Job& job)
{
    for (const QString& id : job.songIds) {
        const auto song = library.song(id);
        if (song && song->media == Song::Media::Pending)
            static_cast<void>(
                library.setMedia(id, Song::Media::Missing, song->audioFile, song->coverFile).ok());
    }
}

JobQueue::JobQueue(Database& database, Library& library, ProducerClient& client, const Catalogue& catalogue,
                   EndpointOf endpointOf, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(database, library, client, catalogue, std::move(endpointOf)))
{
    connect(&d->ledger, &JobLedger::added, this, &JobQueue::jobAdded);
    connect(&d->ledger, &JobLedger::changed, this, &JobQueue::jobChanged);
    connect(&d->ledger, &JobLedger::removed, this, &JobQueue::jobRemoved);
    connect(&d->ledger, &JobLedger::ended, this, &JobQueue::jobEnded);
    connect(&d->fetcher, &Fetcher::songArrived, this, &JobQueue::songArrived);

    d->poke.setSingleShot(true);
    const auto poke = [this] { d->poke.start(0); };
    connect(&d->ledger, &JobLedger::added, this, poke);
    connect(&d->ledger, &JobLedger::changed, this, poke);
    connect(&d->ledger, &JobLedger::removed, this, poke);
    connect(&d->poke, &QTimer::timeout, this, [this] {
        d->submitter.kick();
        d->poller.kick();
        d->reconciler.kick();
        d->fetcher.kick();
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
    d->ledger.disconnect(this);
    d->fetcher.disconnect(this);
    d->poke.disconnect(this);
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
        d->loaded = d->ledger.load();
        if (!d->loaded)
            return d->loaded;
    }
    const QVector<Job> left = d->ledger.jobs();
    QSet<QString> tasks;
    QSet<QString> songs;
    for (const Job& job : left) {
        if (d->ledger.isActive(job.id))
            continue;
        if (job.state == Job::State::Submitting) {
            const auto moved = d->ledger.move(job.id, Job::State::Unknown, [](Job& row) {
                ApiError error;
                error.category = ApiError::Category::Network;
                error.accepted = ApiError::Accepted::Unknown;
                error.message = tr("Riffdesk ended before the answer came.");
                row.error = error;
                row.searched = false;
            });
            if (!moved)
                return moved;
        }
    }
    for (const Job& job : d->ledger.jobs()) {
        if (job.isOver())
            continue;
        tasks.insert(job.taskId);
        for (const QString& id : job.songIds)
            songs.insert(id);
    }
    d->ledger.activateAll();
    // Songs that wait for files without a job that brings them, as after the database was rebuilt from the
    // folders.
    for (const QString& id : d->library.pendingMedia()) {
        const auto song = d->library.song(id);
        if (song && !songs.contains(id) && (song->taskId.isEmpty() || !tasks.contains(song->taskId)))
            refetch(id);
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

Result<QStringList> JobQueue::add(const QString& serviceId, const QVector<SongRequest>& requests)
{
    for (const SongRequest& request : requests) {
        if (const auto problems = request.problems(d->context.catalogue); !problems.isEmpty())
            return Error{Error::Category::Input, problems.first().message,
                         tr("Correct it, then create again.")};
    }
    if (serviceId.isEmpty() || requests.isEmpty() || requests.size() > maxCount) {
        return Error{Error::Category::Input,
                     tr("Between 1 and %1 takes of a service can be asked for.").arg(maxCount),
                     tr("Choose another number of takes.")};
    }
    QVector<Job> jobs;
    QStringList ids;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    for (const SongRequest& request : requests) {
        SongRequest sent = request;
        const Action* const action = d->context.catalogue.action(request.action());
        // By its seed a request is told from others with the same words, should its answer get lost.
        if (action && action->uses(seedKey) && !request.has(seedKey))
            sent.set(seedKey, QString::number(QRandomGenerator::global()->generate()));
        Job job;
        job.service = serviceId;
        job.action = request.action();
        job.take = requests.size() > 1 ? static_cast<int>(jobs.size()) + 1 : 0;
        job.request = sent.toJson(d->context.catalogue);
        job.title = titleOf(job.request, job.service, d->context.library);
        job.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        job.createdAt = now;
        job.sortAt = now.addMSecs(jobs.size());
        jobs.append(job);
        ids.append(job.id);
    }
    d->wasIdle = false;
    if (auto written = d->ledger.insert(jobs); !written)
        return written.error();
    return ids;
}

void JobQueue::delaySending(const QStringList& ids, int ms)
{
    const QDateTime sendAt = QDateTime::currentDateTimeUtc().addMSecs(std::clamp(ms, 0, mostDelayMs));
    for (const QString& id : ids) {
        if (d->ledger.isIn(id, Job::State::Draft))
            d->ledger.show(id, [&](Job& job) { job.sendAt = sendAt; });
    }
}

QVector<Job> JobQueue::jobs() const
{
    return d->ledger.jobs();
}

QVector<Job> JobQueue::latestJobs(int count) const
{
    return d->ledger.latest(count);
}

std::optional<Job> JobQueue::job(const QString& id) const
{
    return d->ledger.find(id);
}

bool JobQueue::isIdle() const
{
    const auto& jobs = d->ledger.jobs();
    return std::none_of(jobs.cbegin(), jobs.cend(), [this](const Job& job) { return d->canGoOn(job); });
}

void JobQueue::cancel(const QString& id)
{
    const Job* held = d->ledger.job(id);
    if (!held)
        return;
    const Job job = *held;
    switch (job.state) {
    case Job::State::Draft:
    case Job::State::Submitting:
        d->submitter.cancel(id);
        break;
    case Job::State::Running:
    case Job::State::Fetching:
    case Job::State::Unknown:
        if (d->ledger.move(id, Job::State::Cancelled) && job.state == Job::State::Fetching) {
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
}

void JobQueue::retry(const QString& id)
{
    if (!d->ledger.isIn(id, Job::State::Failed))
        return;
    d->wasIdle = false;
    static_cast<void>(d->ledger.move(id, Job::State::Draft, makeDraft).ok());
}

void JobQueue::fetchAgain(const QString& id)
{
    const Job* held = d->ledger.job(id);
    if (!held || held->state != Job::State::Unfetched)
        return;
    d->wasIdle = false;
    d->ledger.activate(id);
    d->expectSongs(d->missingSongs(*held));
    static_cast<void>(d->ledger
                          .move(id, held->songIds.isEmpty() ? Job::State::Running : Job::State::Fetching,
                                [](Job& job) {
                                    job.attempts = 0;
                                    job.finishedAt = {};
                                    job.error.reset();
                                })
                          .ok());
}

void JobQueue::checkAgain(const QString& id)
{
    if (!d->ledger.isIn(id, Job::State::Unknown))
        return;
    d->wasIdle = false;
    d->reconciler.startOver(id);
    static_cast<void>(d->ledger.save(id, [](Job& job) { job.searched = false; }).ok());
}

void JobQueue::sendAgain(const QString& id)
{
    if (!d->ledger.isIn(id, Job::State::Unknown))
        return;
    d->wasIdle = false;
    d->reconciler.startOver(id);
    static_cast<void>(d->ledger.move(id, Job::State::Draft, makeDraft).ok());
}

void JobQueue::dismiss(const QString& id)
{
    const Job* held = d->ledger.job(id);
    if (held && (held->isOver() || held->state == Job::State::Unknown))
        static_cast<void>(d->ledger.dismiss(id).ok());
}

void JobQueue::refetch(const QString& songId)
{
    const auto song = d->library.song(songId);
    if (!song)
        return;
    const QVector<Job> jobs = d->ledger.jobs();
    for (const Job& job : jobs) {
        if (!job.songIds.contains(songId))
            continue;
        if (job.state == Job::State::Fetching)
            return;
        if (job.state == Job::State::Unfetched) {
            fetchAgain(job.id);
            return;
        }
    }
    // The job that made it is over: another one that has only the fetching before it.
    Job job;
    job.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job.service = song->service;
    job.state = Job::State::Fetching;
    job.action = song->action;
    job.title = songtext::title(*song);
    job.request = song->request;
    job.traceId = song->traceId; // its task belongs to the job that made it
    job.createdAt = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    job.songIds = QStringList{songId};
    d->wasIdle = false;
    d->expectSongs(job.songIds);
    static_cast<void>(d->ledger.insert({job}).ok());
}

bool JobQueue::pollNow(const QString& taskId)
{
    for (const QString& id : d->ledger.activeIn(Job::State::Running)) {
        const Job* job = d->ledger.job(id);
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
    d->poke.start(0);
}

} // namespace riffdesk
