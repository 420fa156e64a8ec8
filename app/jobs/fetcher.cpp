#include "fetcher.h"

#include "api/endpoint.h"
#include "delivery.h"
#include "jobrows.h"
#include "library/library.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace riffdesk {

Fetcher::Fetcher(JobContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &Fetcher::kick);
}

Fetcher::~Fetcher() = default;

void Fetcher::sweep()
{
    m_sweep = background::run(
        background::Pool::Io,
        [songs = m_context.library.songsDir()](const CancelToken& cancel) {
            return mediafiles::unfinished(songs, cancel);
        },
        [this](const QVector<mediafiles::Unfinished>& found) {
            for (const mediafiles::Unfinished& part : found) {
                if (!isWaitedFor(part))
                    QFile::remove(part.path);
            }
        });
}

bool Fetcher::isWaitedFor(const mediafiles::Unfinished& part) const
{
    const QStringList fetching = m_context.jobs.activeIn(Job::State::Fetching);
    const bool isBusy = std::any_of(fetching.cbegin(), fetching.cend(), [&](const QString& id) {
        return m_context.jobs.job(id)->songIds.contains(part.songId);
    });
    const auto song = m_context.library.song(part.songId);
    if (isBusy || !song) // without a row the library may be about to be rebuilt
        return true;
    switch (part.kind) {
    case mediafiles::Kind::Audio:
        return !QFile::exists(m_context.library.audioPath(*song));
    case mediafiles::Kind::Cover:
        return !QFile::exists(m_context.library.coverPath(*song));
    case mediafiles::Kind::Wav:
    case mediafiles::Kind::Video:
        return !song->file(mediafiles::nameOf(part.kind));
    case mediafiles::Kind::Stems:
        break;
    }
    return !song->hasStems;
}

void Fetcher::kick()
{
    if (!std::exchange(m_swept, true))
        sweep();
    for (auto it = m_fetches.begin(); it != m_fetches.end();) {
        if (m_context.jobs.isIn(it->first, Job::State::Fetching))
            ++it;
        else
            it = m_fetches.erase(it);
    }
    if (m_retryTimer.isActive())
        return;
    for (const QString& id : m_context.jobs.activeIn(Job::State::Fetching)) {
        if (m_fetches.contains(id) || isSongBusy(m_context.jobs.job(id)->songIds))
            continue;
        const Job& job = *m_context.jobs.job(id);
        const bool isHere = job.service == Endpoint::practiceId() || Endpoint::isLoopback(QUrl(job.service));
        const bool waits = m_held && !isHere && !m_released.contains(id);
        if (waits != job.waits)
            m_context.jobs.show(id, [waits](Job& shown) { shown.waits = waits; });
        if (waits)
            continue;
        // Those that wait for their service do not count against the limit.
        const auto busy = std::count_if(m_fetches.cbegin(), m_fetches.cend(), [](const auto& fetch) {
            return !fetch.second->isWaitingForEndpoint();
        });
        if (busy >= std::max(m_context.options.maxFetches, 1))
            return;
        begin(id);
    }
}

void Fetcher::endpointsChanged()
{
    for (const auto& [id, fetch] : m_fetches)
        fetch->endpointsChanged();
}

bool Fetcher::isWaitingForEndpoint(const QString& jobId) const
{
    const auto found = m_fetches.find(jobId);
    return found != m_fetches.end() && found->second->isWaitingForEndpoint();
}

void Fetcher::setHeld(bool held)
{
    m_held = held;
}

void Fetcher::release(const QString& jobId)
{
    m_released.insert(jobId);
}

void Fetcher::begin(const QString& jobId)
{
    auto fetch = std::make_unique<MediaFetch>(m_context, jobId);
    connect(fetch.get(), &MediaFetch::songArrived, this, &Fetcher::songArrived);
    connect(fetch.get(), &MediaFetch::finished, this,
            [this, jobId](const std::optional<ApiError>& error) { ended(jobId, error); });
    MediaFetch* started = fetch.get();
    m_fetches[jobId] = std::move(fetch);
    started->start();
}

void Fetcher::ended(const QString& jobId, const std::optional<ApiError>& error)
{
    m_released.remove(jobId);
    // It is its own signal that brought us here.
    const auto found = m_fetches.find(jobId);
    if (found != m_fetches.end()) {
        found->second.release()->deleteLater();
        m_fetches.erase(found);
    }
    const auto written =
        m_context.jobs.move(jobId, error ? Job::State::Unfetched : Job::State::Done, [&](Job& job) {
            job.error = error;
            job.attempts = 0;
            job.progress = error ? -1 : 1;
        });
    if (!written && m_context.jobs.isIn(jobId, Job::State::Fetching)) {
        m_context.jobs.show(jobId, [&](Job& job) { job.error = delivery::localFault(written.error()); });
        m_retryTimer.start(m_context.options.retryBaseMs);
    }
}

bool Fetcher::isSongBusy(const QStringList& songIds) const
{
    return std::any_of(m_fetches.cbegin(), m_fetches.cend(), [&](const auto& fetch) {
        const QStringList& busy = fetch.second->songIds();
        return std::any_of(busy.cbegin(), busy.cend(),
                           [&](const QString& id) { return songIds.contains(id); });
    });
}

} // namespace riffdesk
