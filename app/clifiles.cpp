// `riffdesk wav`, `video` and `stems`: what the service makes of songs that are there, one paid request each.

#include "api/catalogue.h"
#include "api/endpoint.h"
#include "cli.h"
#include "cliprint.h"
#include "jobs/jobqueue.h"
#include "library/library.h"
#include "library/songtext.h"
#include "studio/studio.h"

#include <QFileInfo>

namespace riffdesk {

void Cli::askForFiles()
{
    if (openStudio(Access::Jobs))
        m_studio->whenTokenLoaded([this] { submitFiles(); });
}

/// All of them, or none: nothing is paid for where another one is refused.
void Cli::submitFiles()
{
    JobQueue& queue = m_studio->jobs();
    const Action* const action = m_studio->catalogue().action(m_line.action);
    if (!action || !addsToSong(*action))
        return fail(BadRequest,
                    Error{Error::Category::Input, tr("The catalogue has no “%1”.").arg(m_line.action),
                          tr("Name it under \"files\" in your own catalogue, or remove that.")});
    QStringList songs;
    bool costs = false;
    for (const QString& id : std::as_const(m_line.songs)) {
        const auto song = m_studio->library().find(id);
        if (!song)
            return fail(BadRequest,
                        Error{Error::Category::Input, tr("There is no song “%1” in the library.").arg(id),
                              tr("riffdesk songs lists them.")});
        const SongFileState state = queue.fileState(*song, m_line.action);
        const bool isAnew =
            m_line.anew
            && (state.kind == SongFileState::Kind::Here || state.kind == SongFileState::Kind::Gone);
        if (const auto refusal = state.refusal(); refusal && !isAnew) {
            Error error = *refusal;
            error.message = songtext::title(*song) + QLatin1String(": ") + error.message;
            if (state.kind == SongFileState::Kind::Here)
                error.nextStep = tr("--anew asks for it, and pays, once more.");
            return fail(BadRequest, error);
        }
        if (!m_studio->endpoint(song->service))
            return fail(BadRequest,
                        Error{Error::Category::Secret, tr("There is no token for %1.").arg(song->service),
                              tr("Set ACEDATACLOUD_API_TOKEN, or connect the account in the studio.")});
        costs = costs || song->service != Endpoint::practiceId();
        if (!songs.contains(song->id))
            songs.append(song->id);
    }
    if (costs)
        cliprint::note(action->price.isEmpty()
                           ? tr("Each of them costs credits; the service does not say how many before.")
                           : tr("Each of them costs %1.", "a price").arg(action->price));
    JobOptions options = impatient();
    if (!costs)
        options.pollYoungMs = 300; // it runs in this process
    queue.setOptions(options);
    connect(&queue, &JobQueue::jobChanged, this, &Cli::watchFile);
    connect(&queue, &JobQueue::jobEnded, this, &Cli::watchFile);
    for (const QString& id : std::as_const(songs)) {
        const auto added = queue.addFile(id, m_line.action, m_line.anew);
        if (!added) {
            for (const QString& job : std::exchange(m_fileJobs, {}))
                static_cast<void>(queue.cancel(job).ok()); // they have not left
            return fail(BadRequest, added.error());
        }
        m_fileJobs.insert(*added);
    }
}

void Cli::watchFile(const Job& job)
{
    if (!m_fileJobs.contains(job.id))
        return;
    const bool isUndecided = job.state == Job::State::Unknown && job.searched;
    const bool isFull = !job.isOver() && job.error && job.error->code == QLatin1String("disk_full");
    const bool isRefused = isTooPatient(job);
    if (!job.isOver() && !isUndecided && !isFull && !isRefused)
        return;
    m_fileJobs.remove(job.id);
    if (isRefused) { // nothing was accepted, so nothing is lost by giving up
        if (const auto cancelled = m_studio->jobs().cancel(job.id); !cancelled)
            cliprint::note(cancelled.error().text());
    }
    if (job.state == Job::State::Done) {
        printFile(job);
    } else {
        const int code = isUndecided ? OutcomeUnknown
                         : isFull    ? LocalFault
                         : isRefused ? Refused
                                     : exitCodeOf(job);
        if (job.state == Job::State::Unfetched)
            cliprint::note(tr("It was made and charged; riffdesk fetch %1 fetches it.").arg(job.id));
        cliprint::error(job.error.value_or(ApiError{}), code, m_line.json);
        // What may have been charged matters most.
        m_fileCode = std::max(m_fileCode, code);
    }
    if (m_fileJobs.isEmpty())
        end(m_fileCode);
}

void Cli::printFile(const Job& job) const
{
    const auto song = m_studio->library().song(job.songIds.value(0));
    const SongFileState state = song ? m_studio->jobs().fileState(*song, job.action) : SongFileState();
    const QStringList stems =
        song && state.areStems ? cliprint::stemPaths(*song, m_studio->library()) : QStringList();
    if (!m_line.json) {
        for (const QString& path : state.areStems ? stems : QStringList{state.path})
            cliprint::line(path);
        return;
    }
    QJsonObject object = cliprint::toJson(job);
    object.insert(QStringLiteral("songId"), job.songIds.value(0));
    object.insert(QStringLiteral("audioId"), song ? serviceIdOf(*song) : QString());
    object.insert(QStringLiteral("path"), state.path);
    object.insert(QStringLiteral("bytes"), state.bytes);
    if (state.areStems)
        object.insert(QStringLiteral("stems"), QJsonArray::fromStringList(stems));
    cliprint::json(object);
}

} // namespace riffdesk
