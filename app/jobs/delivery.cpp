#include "delivery.h"

#include "api/catalogue.h"
#include "jobrows.h"
#include "jobs/jobcontext.h"
#include "library/library.h"

#include <QCoreApplication>

#include <algorithm>

namespace riffdesk::delivery {

namespace {

QString text(const QJsonObject& request, const char* key)
{
    const QJsonValue value = request.value(QLatin1String(key));
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString firstOf(const QString& one, const QString& other)
{
    return one.isEmpty() ? other : one;
}

/// The title that the service gave; "Untitled" is how it says that it gave none.
QString titleOf(const Job& job, const SongReply& reply)
{
    const QString asked = text(job.request, "title");
    const bool isNone = reply.title.compare(QLatin1String("Untitled"), Qt::CaseInsensitive) == 0;
    return reply.title.isEmpty() || isNone ? asked : reply.title;
}

Result<QString> addSource(JobContext& context, const Job& job, const SongReply& reply)
{
    const QString id = sourceSongId(job);
    if (context.library.song(id))
        return id;
    // It was made elsewhere, or is gone: what was paid for gets an entry of its own, without audio of its
    // own.
    const Action* const action = context.catalogue.action(job.action);
    Song song = songOf(job, reply, 0);
    song.id = id;
    song.remoteId = text(job.request, "audio_id");
    song.title = firstOf(song.title, action ? Catalogue::translated(action->label) : job.action);
    song.parentId.clear();
    song.parentRemoteId.clear();
    auto added = context.library.add(song);
    if (!added)
        return added.error();
    return added->id;
}

QString keptIdOf(const JobContext& context, const Job& job, const QVector<SongReply>& songs, int index)
{
    const QString id = songs.at(index).id;
    if (id.isEmpty())
        return {};
    const auto before = std::count_if(songs.cbegin(), songs.cbegin() + index,
                                      [&id](const SongReply& other) { return other.id == id; });
    const auto known = context.library.song(songIdOf(job.service, id));
    const bool isOthers =
        known && !known->taskId.isEmpty() && !job.taskId.isEmpty() && known->taskId != job.taskId;
    if (before == 0 && !isOthers)
        return id;
    return QStringLiteral("%1#%2#%3").arg(id, firstOf(job.taskId, job.id)).arg(before + 1);
}

Result<QString> addSong(JobContext& context, const Job& job, const AudiosReply& reply, int index)
{
    Song song = songOf(context, job, reply, index);
    const int songs = static_cast<int>(reply.songs.size());
    if (job.take > 0 || songs > 1)
        song.take = std::max(job.take - 1, 0) * songs + index + 1;
    song.press = job.press;
    const auto known = context.library.song(song.id);
    if (known && !known->press.isEmpty()) {
        song.take = known->take;
        song.press = known->press;
    } else if (const auto before = context.library.takesBefore(song)) { // the same edit, asked for again
        song.take = before->last + 1;
        song.press = before->press;
    }
    const QString parent = songIdOf(job.service, song.parentRemoteId);
    if (!song.parentRemoteId.isEmpty() && parent != song.id && context.library.song(parent))
        song.parentId = parent;
    // A second delivery must not take back what is on the disk already.
    if (known) {
        song.media = known->media == Song::Media::Ready ? Song::Media::Ready : Song::Media::Pending;
        song.audioFile = known->audioFile;
        song.coverFile = known->coverFile;
    }
    auto added = context.library.add(song);
    if (!added)
        return added.error();
    return added->id;
}

ApiError nothingCame(const QString& message)
{
    ApiError error;
    error.category = ApiError::Category::Malformed;
    error.accepted = ApiError::Accepted::Yes;
    error.message = message;
    return error;
}

ApiError noSong()
{
    return nothingCame(
        QCoreApplication::translate("Jobs", "The task is finished, but no song came with it."));
}

ApiError noFile()
{
    return nothingCame(
        QCoreApplication::translate("Jobs", "The task is finished, but no file came with it."));
}

} // namespace

Song songOf(const Job& job, const SongReply& reply, int index)
{
    Song song;
    song.service = job.service;
    song.remoteId = reply.id.isEmpty()
                        ? QStringLiteral("%1#%2").arg(firstOf(job.taskId, job.id)).arg(index + 1)
                        : reply.id;
    song.id = songIdOf(song.service, song.remoteId);
    song.title = titleOf(job, reply);
    song.prompt = firstOf(reply.prompt, text(job.request, "prompt"));
    song.style = firstOf(reply.style, text(job.request, "style"));
    song.lyrics = firstOf(reply.lyrics, text(job.request, "lyric"));
    song.action = job.action;
    song.isNew = true;
    song.model = firstOf(reply.model, text(job.request, "model"));
    song.seed = firstOf(reply.seed, text(job.request, "seed"));
    song.durationSeconds = reply.durationSeconds;
    song.addedAt = QDateTime::currentDateTimeUtc();
    song.createdAt = reply.createdAt.isValid() ? reply.createdAt : song.addedAt;
    song.parentRemoteId = text(job.request, "audio_id");
    song.taskId = job.taskId;
    song.traceId = job.traceId;
    song.audioUrl = reply.audioUrl;
    song.imageUrl = reply.imageUrl;
    song.request = job.request;
    song.reply = reply.raw;
    return song;
}

Song songOf(const JobContext& context, const Job& job, const AudiosReply& reply, int index)
{
    Song song = songOf(job, reply.songs.at(index), index);
    if (const QString kept = keptIdOf(context, job, reply.songs, index); !kept.isEmpty()) {
        song.remoteId = kept;
        song.id = songIdOf(song.service, kept);
    }
    return song;
}

QString sourceSongId(const Job& job)
{
    return songIdOf(job.service, text(job.request, "audio_id"));
}

Action::Yield yieldOf(const JobContext& context, const Job& job)
{
    if (const Action* const action = context.catalogue.action(job.action))
        return action->yield;
    return job.action == QLatin1String("stems") ? Action::Yield::Stems : Action::Yield::Song;
}

bool makesFile(const JobContext& context, const Job& job)
{
    const Action* const action = context.catalogue.action(job.action);
    return action && action->makesFile();
}

QString endpointOf(const JobContext& context, const Job& job)
{
    const Action* const action = context.catalogue.action(job.action);
    return action ? action->endpoint : Action::songs();
}

QString addressIn(const SongReply& reply, Action::Yield yield)
{
    switch (yield) {
    case Action::Yield::Song:
        return firstOf(reply.audioUrl, reply.stemsUrl);
    case Action::Yield::Stems:
        return reply.stemsUrl;
    case Action::Yield::Wav:
        return firstOf(reply.fileUrl, reply.audioUrl);
    case Action::Yield::Video:
        break;
    }
    return firstOf(reply.videoUrl, reply.fileUrl);
}

AudiosReply fitting(const JobContext& context, const Job& job, AudiosReply reply)
{
    const Action::Yield yield = yieldOf(context, job);
    // Songs that came in place of stems are kept all the same.
    const Action::Yield least = yield == Action::Yield::Stems ? Action::Yield::Song : yield;
    reply.songs.removeIf([least](const SongReply& song) { return addressIn(song, least).isEmpty(); });
    return reply;
}

Result<void> deliver(JobContext& context, const QString& jobId, const AudiosReply& told)
{
    const Job* held = context.jobs.job(jobId);
    if (!held)
        return {};
    Job job = *held;
    const AudiosReply reply = fitting(context, job, told);
    job.taskId = firstOf(reply.taskId, job.taskId);
    job.traceId = firstOf(reply.traceId, job.traceId);
    const auto note = [&](Job& row) {
        row.taskId = job.taskId;
        row.traceId = job.traceId;
        row.attempts = 0;
    };

    const Action::Yield yield = yieldOf(context, job);
    if (reply.songs.isEmpty()) {
        return context.jobs.move(jobId, Job::State::Unfetched, [&](Job& row) {
            note(row);
            row.error = yield == Action::Yield::Song ? noSong() : noFile();
        });
    }
    QStringList songIds;
    for (int i = 0; i < reply.songs.size(); ++i) {
        auto id = yield == Action::Yield::Song ? addSong(context, job, reply, i)
                                               : addSource(context, job, reply.songs.at(i));
        if (!id)
            return id.error();
        if (!songIds.contains(*id))
            songIds.append(*id);
    }
    return context.jobs.move(jobId, Job::State::Fetching, [&](Job& row) {
        note(row);
        row.songIds = songIds;
        if (yield != Action::Yield::Song)
            row.fileUrl = addressIn(reply.songs.first(), yield);
        row.progress = 1;
        row.error.reset();
    });
}

ApiError localFault(const Error& error)
{
    ApiError fault;
    fault.category = ApiError::Category::BadRequest;
    fault.code = error.category == Error::Category::DiskFull ? QStringLiteral("disk_full")
                                                             : QStringLiteral("file_error");
    fault.message = error.message;
    return fault;
}

} // namespace riffdesk::delivery
