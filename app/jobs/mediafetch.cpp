#include "mediafetch.h"

#include "delivery.h"
#include "jobrows.h"
#include "library/library.h"
#include "retrypolicy.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr double progressStep = 0.01;

ApiError noAddress()
{
    ApiError error;
    error.category = ApiError::Category::Malformed;
    error.message = QCoreApplication::translate("MediaFetch", "The service told no address for this file.");
    return error;
}

} // namespace

MediaFetch::MediaFetch(JobContext& context, QString jobId, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_jobId(std::move(jobId))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MediaFetch::work);
    if (const Job* job = m_context.jobs.job(m_jobId))
        m_songIds = job->songIds;
}

MediaFetch::~MediaFetch()
{
    if (m_download)
        m_download->disconnect(this);
    if (m_call)
        m_call->cancel();
}

void MediaFetch::start()
{
    plan();
    m_timer.start(0);
}

void MediaFetch::endpointsChanged()
{
    if (!m_waitsForEndpoint)
        return;
    m_waitsForEndpoint = false;
    m_timer.start(0);
}

void MediaFetch::plan()
{
    const Job* job = m_context.jobs.job(m_jobId);
    m_yield = job ? delivery::yieldOf(m_context, *job) : Action::Yield::Song;
    if (m_yield != Action::Yield::Song) {
        const Kind kind = m_yield == Action::Yield::Stems ? Kind::Stems
                          : m_yield == Action::Yield::Wav ? Kind::Wav
                                                          : Kind::Video;
        m_fileUrl = job->fileUrl;
        for (const QString& id : m_songIds) {
            m_items.append(Item{kind, id, 0, 0, false, false, {}, false});
            const auto maker = kind == Kind::Stems ? std::nullopt : m_context.jobs.makerOf(id, job->action);
            m_makersTask = maker ? maker->taskId : QString();
        }
        return;
    }
    QVector<Item> covers;
    for (const QString& id : m_songIds) {
        const auto song = m_context.library.song(id);
        if (!song)
            continue; // gone for good meanwhile
        // What is there is looked at: audio is heard to its end.
        m_items.append(Item{Kind::Audio, id, 0, 0, false, false, {}, false});
        covers.append(Item{Kind::Cover, id, 0, 0, false, false, {}, false});
    }
    m_items += covers;
}

void MediaFetch::work()
{
    if (m_at >= m_items.size()) {
        Q_EMIT finished(m_error);
        return;
    }
    const auto song = m_context.library.song(item().songId);
    if (item().kind != Kind::Stems && !song) {
        next();
        return;
    }
    // An earlier run may have been killed between the end of the download and giving the file its name.
    if (const QString fetched = mediafiles::fetchedPath(folder(), item().kind); QFile::exists(fetched)) {
        judge(fetched);
        return;
    }
    // … or between that and writing the name into the song's row.
    if (const QString name = mediafiles::presentFile(folder(), item().kind, song);
        !name.isEmpty() && !isOlder(name, song)) {
        judge(folder().file(name));
        return;
    }
    const QString address = addressOf(item());
    if (!address.isEmpty())
        download(address);
    else if (item().kind == Kind::Cover)
        next(); // not every song has one
    else if (!item().readdressed)
        requestAddress();
    else
        failed(noAddress());
}

/// Whether the file was here before this job paid for another one.
bool MediaFetch::isOlder(const QString& name, const std::optional<Song>& song) const
{
    const Job* job = m_context.jobs.job(m_jobId);
    return job && delivery::makesFile(m_context, *job) && job->submittedAt.isValid() && song
           && song->file(name);
}

SongFolder MediaFetch::folder() const
{
    return {m_context.library.songsDir(), m_items.at(m_at).songId};
}

QString MediaFetch::addressOf(const Item& item) const
{
    if (m_yield != Action::Yield::Song)
        return m_fileUrl;
    const auto song = m_context.library.song(item.songId);
    if (!song)
        return {};
    return item.kind == Kind::Audio ? song->audioUrl : song->imageUrl;
}

/// Where the service is decides where its files may be (Download).
QString MediaFetch::serviceHost() const
{
    const Job* job = m_context.jobs.job(m_jobId);
    const QString service = job ? job->service : QString();
    const auto endpoint = m_context.endpointOf(service);
    return endpoint ? endpoint->baseUrl.host() : QUrl(service).host();
}

void MediaFetch::download(const QString& address)
{
    if (auto made = folder().make(); !made) {
        failed(delivery::localFault(made.error()));
        return;
    }
    m_download =
        std::make_unique<Download>(address, serviceHost(), mediafiles::fetchedPath(folder(), item().kind),
                                   mediafiles::contentOf(item().kind));
    connect(m_download.get(), &Download::finished, this, &MediaFetch::downloaded);
    connect(m_download.get(), &Download::progressed, this, [this](qint64 received, qint64 total) {
        if (total <= 0)
            return;
        const double here = static_cast<double>(received) / static_cast<double>(total);
        const double all = (static_cast<double>(m_at) + here) / static_cast<double>(m_items.size());
        m_context.jobs.show(m_jobId, [&](Job& job) {
            // Only in visible steps: each one is a signal to every view.
            if (std::abs(all - job.progress) >= progressStep)
                job.progress = all;
        });
    });
    m_download->start();
}

void MediaFetch::downloaded(const ApiError* error)
{
    // We are called by the download itself: it goes when it has returned.
    m_download.release()->deleteLater();
    if (error) {
        const ApiError copy = *error;
        failed(copy);
    } else {
        judge(mediafiles::fetchedPath(folder(), item().kind));
    }
}

void MediaFetch::judge(const QString& path)
{
    const auto song = m_context.library.song(item().songId);
    const double told = song ? song->durationSeconds : 0;
    const QString name = QFileInfo(path).fileName();
    std::optional<SongFile> kept;
    for (const SongFile& file : song ? song->files : QVector<SongFile>()) {
        if (file.name == name)
            kept = file;
    }
    // Decoding four minutes takes a tenth of a second. Not in Pool::Decode, which is for what is about to be
    // heard, and not in Pool::Idle, where a backlog of loudness would keep the song waiting.
    m_judging = background::run(
        item().kind == Kind::Cover ? background::Pool::Io : background::Pool::Cpu,
        [kind = item().kind, folder = folder(), name, told, kept](const CancelToken& cancel) {
            switch (kind) {
            case Kind::Audio:
                return mediafiles::judgeAudio(folder, name, told, kept, cancel);
            case Kind::Cover:
                return mediafiles::judgeCover(folder, name, kept, cancel);
            case Kind::Wav:
                return mediafiles::judgeWav(folder, name, told, kept, cancel);
            case Kind::Video:
                return mediafiles::judgeVideo(folder, name, told, kept, cancel);
            case Kind::Stems:
                break;
            }
            return mediafiles::unpackStems(folder, cancel);
        },
        [this, path](const mediafiles::Verdict& verdict) { judged(path, verdict); });
}

void MediaFetch::judged(const QString& path, const mediafiles::Verdict& verdict)
{
    Item& current = item();
    if (verdict.hash != current.badHash)
        current.triedFresh = false;
    const bool isSame = !verdict.hash.isEmpty() && verdict.hash == current.badHash;
    // Twice the same bytes: so it is at the service. Where nothing is missing, it is the length that is
    // wrong.
    if (!verdict.fault || (verdict.isOnlyLonger && isSame)) {
        keep(path, verdict);
        return;
    }
    if (!verdict.isDamage()) {
        if (verdict.fault->category == ApiError::Category::Malformed)
            QFile::remove(path); // the next try fetches it anew
        failed(*verdict.fault);
        return;
    }
    if (current.hasAside) {
        QFile::remove(path);
    } else {
        mediafiles::keepAside(folder(), current.kind, path);
        current.hasAside = path != mediafiles::fetchedPath(folder(), current.kind);
    }
    current.badHash = verdict.hash;
    if (isSame && current.triedFresh) {
        giveUp(*verdict.fault);
    } else if (isSame) {
        // Perhaps another host has it whole.
        m_context.jobs.show(m_jobId, [&](Job& job) { job.error = verdict.fault; });
        requestAddress();
    } else {
        failed(*verdict.fault);
    }
}

void MediaFetch::keep(const QString& path, const mediafiles::Verdict& verdict)
{
    if (item().kind == Kind::Stems) {
        recordStems(verdict.files);
        return;
    }
    if (path != mediafiles::fetchedPath(folder(), item().kind)) {
        recordFile(QFileInfo(path).fileName(), verdict.files);
        return;
    }
    const auto name = mediafiles::renameFile(folder(), item().kind, verdict.suffix);
    if (name)
        recordFile(*name, verdict.files);
    else
        failed(name.error());
}

void MediaFetch::recordFile(const QString& fileName, QVector<SongFile> files)
{
    for (SongFile& file : files)
        file.name = fileName; // it was judged under another one
    const bool isAudio = item().kind == Kind::Audio;
    mediafiles::removeAside(folder(), item().kind);
    const QString songId = item().songId;
    if (const auto song = m_context.library.song(songId)) {
        // Where the song itself is not here, its WAV is what there is to play.
        const bool isExtra = m_yield != Action::Yield::Song
                             && (item().kind == Kind::Video || !song->audioFile.isEmpty()
                                 || song->media == Song::Media::Pending);
        const auto kept =
            isExtra ? m_context.library.setFiles(songId, files)
            : isAudio || m_yield == Action::Yield::Wav
                ? m_context.library.setMedia(songId, Song::Media::Ready, fileName, song->coverFile, files)
                : m_context.library.setMedia(songId, song->media, song->audioFile, fileName, files);
        if (!kept) {
            failed(delivery::localFault(kept.error()));
            return;
        }
        if (isAudio && song->media != Song::Media::Ready)
            Q_EMIT songArrived(songId);
    }
    next();
}

void MediaFetch::recordStems(const QVector<SongFile>& files)
{
    const auto song = m_context.library.song(item().songId);
    if (song) {
        auto kept = m_context.library.setHasStems(song->id, true, files);
        if (kept && song->audioFile.isEmpty() && song->action == QLatin1String("stems"))
            kept = m_context.library.setMedia(song->id, Song::Media::Ready, {}, song->coverFile);
        if (!kept) {
            failed(delivery::localFault(kept.error()));
            return;
        }
    }
    QFile::remove(mediafiles::fetchedPath(folder(), item().kind));
    mediafiles::removeAside(folder(), item().kind);
    next();
}

void MediaFetch::next()
{
    ++m_at;
    m_context.jobs.show(m_jobId, [](Job& job) {
        job.attempts = 0;
        job.error.reset();
    });
    m_timer.start(0);
}

void MediaFetch::failed(const ApiError& error)
{
    if (error.category == ApiError::Category::Cancelled)
        return;
    Item& current = item();
    ++current.pauses;
    const bool noNetwork =
        error.category == ApiError::Category::Network || error.category == ApiError::Category::Timeout;
    // A lost network comes back; but a cover is not worth keeping a finished job waiting.
    if (!noNetwork || !m_context.options.waitForNetwork || current.kind == Kind::Cover)
        ++current.failures;
    m_context.jobs.show(m_jobId, [&](Job& job) {
        job.attempts = current.pauses;
        job.error = error;
    });
    const int tries =
        current.kind == Kind::Cover ? m_context.options.coverTries : m_context.options.downloadTries;
    // An address that may not be asked gets no better by waiting; the service may name another one.
    const bool isHopeless =
        error.code == QLatin1String("address_refused") && (current.readdressed || taskId().isEmpty());
    if (current.failures >= tries || isHopeless) {
        giveUp(error);
    } else if (!current.readdressed && retrypolicy::isAddressExpired(error, addressOf(current))) {
        requestAddress();
    } else {
        current.readdressed = false;
        pause(retrypolicy::advise(error, current.pauses, false, m_context.options.retryBaseMs).delayMs);
    }
}

void MediaFetch::pause(qint64 ms)
{
    const int least = m_context.options.retryBaseMs; // an advice without a delay must not make a storm
    m_timer.start(static_cast<int>(retrypolicy::withJitter(std::max<qint64>(ms, least), m_context.random)));
}

void MediaFetch::giveUp(const ApiError& error)
{
    const Item current = item();
    const auto song = m_context.library.song(current.songId);
    if (song && current.kind != Kind::Stems) {
        const QString extra = mediafiles::nameOf(current.kind);
        const QString name = current.kind == Kind::Audio   ? song->audioFile
                             : current.kind == Kind::Cover ? song->coverFile
                             : song->file(extra)           ? extra
                                                           : QString();
        if (!name.isEmpty())
            mediafiles::bringBack(folder(), current.kind, name);
    }
    if (current.kind == Kind::Cover) {
        next();
        return;
    }
    if (!m_error)
        m_error = error;
    if (song && song->audioFile.isEmpty() && song->media == Song::Media::Pending
        && (current.kind == Kind::Audio || song->action == QLatin1String("stems"))) {
        // If even this cannot be written, the song stays Pending and is fetched with the next start.
        if (auto marked = m_context.library.setMedia(song->id, Song::Media::Missing, {}, song->coverFile);
            !marked)
            m_error = delivery::localFault(marked.error());
    }
    next();
}

QString MediaFetch::taskId() const
{
    const Job* job = m_context.jobs.job(m_jobId);
    const auto song = m_context.library.song(m_items.at(m_at).songId);
    if (job && !job->taskId.isEmpty())
        return job->taskId;
    if (m_yield == Action::Yield::Wav || m_yield == Action::Yield::Video)
        return m_makersTask; // the song's own task made the song
    return song ? song->taskId : QString();
}

void MediaFetch::requestAddress()
{
    const Job* job = m_context.jobs.job(m_jobId);
    if (!job)
        return;
    item().readdressed = true;
    if (taskId().isEmpty()) {
        item().triedFresh = true;
        // There is no source for a fresh address; one that is there may still be good later.
        if (addressOf(item()).isEmpty())
            giveUp(noAddress());
        else
            failed(noAddress());
        return;
    }
    const auto endpoint = m_context.endpointOf(job->service);
    if (!endpoint) {
        m_waitsForEndpoint = true;
        return;
    }
    m_call =
        m_context.client.tasks(*endpoint, {taskId()}, this,
                               [this](const Result<TasksReply, ApiError>& answer) { onAddresses(answer); });
}

void MediaFetch::onAddresses(const Result<TasksReply, ApiError>& answer)
{
    m_call.clear();
    if (!answer) {
        if (answer.error().category == ApiError::Category::Auth)
            m_waitsForEndpoint = true;
        else
            failed(answer.error());
        return;
    }
    for (const TaskReply& task : answer->tasks) {
        if (task.state != TaskReply::State::Succeeded)
            continue;
        const auto taken = updateAddresses(task.result);
        item().triedFresh = true;
        if (taken)
            m_timer.start(0);
        else
            failed(delivery::localFault(taken.error()));
        return;
    }
    ApiError error;
    error.category = ApiError::Category::Server;
    error.message = tr("The service no longer knows this task.");
    failed(error);
}

Result<void> MediaFetch::updateAddresses(const AudiosReply& told)
{
    const Job* held = m_context.jobs.job(m_jobId);
    if (!held)
        return {};
    Job job = *held;
    const AudiosReply reply = delivery::fitting(m_context, job, told);
    for (int i = 0; i < reply.songs.size(); ++i) {
        const SongReply& fresh = reply.songs.at(i);
        if (m_yield != Action::Yield::Song) {
            m_fileUrl = delivery::addressIn(fresh, m_yield);
            continue;
        }
        if (job.taskId.isEmpty())
            job.taskId = reply.taskId;
        auto song = m_context.library.song(delivery::songOf(m_context, job, reply, i).id);
        if (!song || !m_songIds.contains(song->id))
            continue;
        song->audioUrl = fresh.audioUrl;
        song->imageUrl = fresh.imageUrl;
        if (auto added = m_context.library.add(*song); !added)
            return added.error();
    }
    return {};
}

} // namespace riffdesk
