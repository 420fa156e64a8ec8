#include "songnews.h"

#include "api/catalogue.h"
#include "base/plaintext.h"
#include "jobs/jobqueue.h"
#include "library/library.h"
#include "library/songtext.h"
#include "platform/settings.h"
#include "ui/widgets/accessible.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace riffdesk {

namespace {

constexpr int patienceMs = 15'000; ///< songs that are there are told of without the others
constexpr int jobsLookedAt = 50;
constexpr int takesWithinMs = 5'000; ///< jobs for the same that were made together are takes of one request

constexpr int longestSpokenTitle = 80; ///< a job without a title is called by its whole prompt

QString spokenTitle(const Job& job)
{
    const QString title = plaintext::line(job.title);
    return title.isEmpty() ? SongNews::tr("Untitled") : title.left(longestSpokenTitle);
}

bool areTakes(const Job& one, const Job& other)
{
    return one.action == other.action && one.title == other.title
           && std::abs(one.createdAt.msecsTo(other.createdAt)) <= takesWithinMs;
}

} // namespace

SongNews::SongNews(JobQueue& jobs, Library& library, Settings& settings, QWidget& window)
    : QObject(&window)
    , m_jobs(jobs)
    , m_library(library)
    , m_settings(settings)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, qOverload<>(&SongNews::tell));
    connect(&jobs, &JobQueue::songArrived, this, &SongNews::arrive);
    connect(&jobs, &JobQueue::jobEnded, this, [this](const Job& job) {
        if (job.state == Job::State::Done)
            tellOfFiles(job);
        announceFailure(job);
        tellWhenComplete();
    });
    connect(&jobs, &JobQueue::jobChanged, this, &SongNews::announceQuestion);
    connect(&m_notifier, &Notifier::activated, this, &SongNews::chosen);
    m_window.installEventFilter(this);
}

SongNews::~SongNews() = default;

/// What came of a song that is here already.
void SongNews::tellOfFiles(const Job& job)
{
    static const Catalogue catalogue = Catalogue::builtIn();
    const Action* const action = catalogue.action(job.action);
    const std::optional<Song> song = m_library.song(job.songIds.value(0));
    // What was paid for before and only fetched again is no news.
    if (!action || action->yield == Action::Yield::Song || !song
        || (action->makesFile() && !job.submittedAt.isValid()))
        return;
    const QString title = songtext::title(*song);
    if (action->yield == Action::Yield::Wav)
        tell(song->id, title, tr("The lossless WAV of “%1” is here").arg(title),
             tr("Its lossless WAV is here."));
    else if (action->yield == Action::Yield::Video)
        tell(song->id, title, tr("The video of “%1” is here").arg(title), tr("Its video is here."));
    else
        tell(song->id, title, tr("The stems of “%1” are ready").arg(title), tr("Its stems are ready."));
}

void SongNews::announceFailure(const Job& job)
{
    if (job.state == Job::State::Unfetched)
        announce(&m_window,
                 tr("“%1” is made, but its file could not be fetched. %2", "title of a song, what happened")
                     .arg(spokenTitle(job), job.error ? job.error->sentence() : QString()));
    if (job.state == Job::State::Failed)
        announce(&m_window, tr("“%1” failed. %2", "title of a song, what happened")
                                .arg(spokenTitle(job), job.error ? job.error->sentence() : QString()));
}

void SongNews::announceQuestion(const Job& job)
{
    const bool waits = job.state == Job::State::Unknown && job.searched;
    if (!waits) {
        m_asked.removeOne(job.id);
    } else if (!m_asked.contains(job.id)) {
        m_asked.append(job.id);
        announce(&m_window, tr("It is not known whether the request for “%1” arrived; you decide in Jobs.")
                                .arg(spokenTitle(job)));
    }
}

void SongNews::arrive(const QString& songId)
{
    if (m_arrived.contains(songId))
        return;
    m_arrived.append(songId);
    if (!m_patience.isActive())
        m_patience.start();
    tellWhenComplete();
}

void SongNews::tellWhenComplete()
{
    if (!m_arrived.isEmpty() && !isMoreComing())
        tell();
}

std::optional<Job> SongNews::jobOf(const QString& songId) const
{
    const QVector<Job> jobs = m_jobs.latestJobs(jobsLookedAt);
    const auto found = std::find_if(jobs.cbegin(), jobs.cend(),
                                    [&](const Job& job) { return job.songIds.contains(songId); });
    return found == jobs.cend() ? std::nullopt : std::optional(*found);
}

/// Another song of a job that brought one of these, or another take of it.
bool SongNews::isMoreComing() const
{
    const auto isHere = [this](const QString& id) { return m_arrived.contains(id); };
    const QVector<Job> jobs = m_jobs.jobs();
    QVector<Job> brought;
    std::copy_if(jobs.cbegin(), jobs.cend(), std::back_inserter(brought), [&](const Job& job) {
        return std::any_of(job.songIds.cbegin(), job.songIds.cend(), isHere);
    });
    return std::any_of(jobs.cbegin(), jobs.cend(), [&](const Job& job) {
        const bool isComplete =
            !job.songIds.isEmpty() && std::all_of(job.songIds.cbegin(), job.songIds.cend(), isHere);
        return !job.isOver() && job.state != Job::State::Unknown && !isComplete
               && std::any_of(brought.cbegin(), brought.cend(),
                              [&](const Job& other) { return areTakes(job, other); });
    });
}

void SongNews::tell()
{
    m_patience.stop();
    const QStringList ids = std::exchange(m_arrived, {});
    const std::optional<Song> song = m_library.song(ids.value(0));
    if (!song)
        return;
    const auto count = static_cast<int>(ids.size());
    const QString title = songtext::title(*song);
    const std::optional<Job> job = jobOf(song->id);
    const bool areOfOne = std::all_of(ids.cbegin(), ids.cend(), [&](const QString& id) {
        const std::optional<Job> other = jobOf(id);
        return job && other && areTakes(*job, *other);
    });
    if (count == 1)
        tell(song->id, title, tr("“%1” is ready").arg(title), tr("Your song is done."));
    else if (areOfOne)
        tell(song->id, title, tr("%Ln takes of “%1” are ready", "at least two", count).arg(title),
             tr("%Ln takes are done.", "at least two", count));
    else
        tell(song->id, title, tr("%Ln songs are ready", "at least two", count),
             tr("%Ln songs are done.", "at least two", count));
}

void SongNews::tell(const QString& songId, const QString& title, const QString& sentence,
                    const QString& shortly)
{
    if (m_window.isActiveWindow()) {
        Q_EMIT arrived(songId, sentence);
        return;
    }
    if (!m_settings.notifications())
        return;
    const std::optional<Song> song = m_library.song(songId);
    m_notifier.notify(title, shortly, song ? m_library.coverPath(*song) : QString(), songId);
    m_notified.append(songId);
}

bool SongNews::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::WindowActivate) {
        for (const QString& id : std::exchange(m_notified, {}))
            m_notifier.withdraw(id);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace riffdesk
