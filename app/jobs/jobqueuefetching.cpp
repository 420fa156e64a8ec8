// What is fetched anew: songs of jobs, songs by themselves, and the files that a service makes of them.

#include "jobqueueprivate.h"
#include "library/songtext.h"

#include <QUuid>

namespace riffdesk {

QStringList JobQueue::Private::missingSongs(const Job& job) const
{
    QStringList missing;
    if (delivery::makesFile(context, job))
        return missing; // the song itself is here or not for itself
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
    if (delivery::makesFile(context, job))
        return;
    for (const QString& id : job.songIds) {
        const auto song = library.song(id);
        if (song && song->media == Song::Media::Pending)
            static_cast<void>(
                library.setMedia(id, Song::Media::Missing, song->audioFile, song->coverFile).ok());
    }
}

Result<void> JobQueue::fetchAgain(const QString& id)
{
    const Job* held = d->rows.job(id);
    if (held && held->waits) {
        d->fetcher.release(id);
        d->poke.start(0);
    }
    if (!held || held->state != Job::State::Unfetched)
        return {};
    d->wasIdle = false;
    d->rows.activate(id);
    d->expectSongs(d->missingSongs(*held));
    return d->rows.move(id, held->songIds.isEmpty() ? Job::State::Running : Job::State::Fetching,
                        [](Job& job) {
                            job.attempts = 0;
                            job.finishedAt = {};
                            job.error.reset();
                        });
}

/// A job that has only the fetching before it, unless one is at it already. `action` is the song's own, or
/// that of a file.
Result<void> JobQueue::Private::fetchAnew(const Song& song, const QString& action, const QJsonObject& request)
{
    Job job;
    job.action = action;
    const bool isFile = delivery::makesFile(context, job);
    const QVector<Job> jobs = rows.jobs();
    for (const Job& other : jobs) {
        const bool isForTheSame = other.songIds.contains(song.id)
                                  && delivery::makesFile(context, other) == isFile
                                  && (!isFile || other.action == action);
        if (isForTheSame && other.state == Job::State::Fetching)
            return {};
        if (isForTheSame && other.state == Job::State::Unfetched)
            return q.fetchAgain(other.id);
    }
    job.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job.service = song.service;
    job.state = Job::State::Fetching;
    job.title = songtext::title(song);
    job.request = request;
    job.traceId = song.traceId; // its task belongs to the job that made it
    job.createdAt = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    job.songIds = QStringList{song.id};
    if (const auto maker = isFile ? rows.makerOf(song.id, action) : std::nullopt) {
        job.fileUrl = maker->fileUrl;
        job.traceId = maker->traceId;
    }
    wasIdle = false;
    if (!isFile)
        expectSongs(job.songIds);
    return rows.insert({job});
}

Result<void> JobQueue::refetch(const QString& songId)
{
    const auto song = d->library.song(songId);
    if (!song)
        return {};
    if (song->service == importedService())
        return Error{Error::Category::Input,
                     tr("“%1” was imported from a file: no service has it.").arg(songtext::title(*song)),
                     tr("Import the file again: that brings its sound back.")};
    if (auto asked = d->fetchAnew(*song, song->action, song->request); !asked)
        return asked;
    for (const Action& file : d->context.catalogue.files()) {
        const SongFileState::Kind kind = fileState(*song, file.id).kind;
        const bool isPaidFor = kind == SongFileState::Kind::Unfetched || kind == SongFileState::Kind::Gone
                               || kind == SongFileState::Kind::Here;
        if (auto asked = isPaidFor ? refetchFile(songId, file.id) : Result<void>(); !asked)
            return asked;
    }
    return {};
}

Result<void> JobQueue::refetchFile(const QString& songId, const QString& action)
{
    const auto song = d->library.song(songId);
    return song ? d->fetchAnew(*song, action, {{QStringLiteral("audio_id"), serviceIdOf(*song)}})
                : Result<void>();
}

SongFileState JobQueue::fileState(const Song& song, const QString& action) const
{
    const Action* const row = d->context.catalogue.action(action);
    return row ? songFileState(song, *row, d->rows.jobs(), d->library.songsDir()) : SongFileState();
}

Result<QString> JobQueue::addFile(const QString& songId, const QString& action, bool anew)
{
    const Action* const row = d->context.catalogue.action(action);
    const auto song = d->library.song(songId);
    if (!row || !addsToSong(*row) || !song)
        return Error{Error::Category::Input, tr("There is no such song, or nothing like that of it."), {}};
    const SongFileState state = fileState(*song, action);
    const bool isWanted =
        anew && (state.kind == SongFileState::Kind::Here || state.kind == SongFileState::Kind::Gone);
    if (const auto refusal = state.refusal(); refusal && !isWanted)
        return *refusal;
    if (song->service == importedService() || !hasServiceId(*song))
        return *SongFileState{SongFileState::Kind::Impossible, {}, {}, 0, 0, state.areStems}.refusal();
    SongRequest request(action, {});
    request.set(QStringLiteral("audio_id"), serviceIdOf(*song));
    const auto added = d->add(song->service, {request}, 0);
    if (!added)
        return added.error();
    return added->first();
}

} // namespace riffdesk
