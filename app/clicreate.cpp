// `riffdesk create`: one job from its request to the file on disk.

#include "api/catalogue.h"
#include "audio/waveform.h"
#include "base/textlength.h"
#include "cli.h"
#include "cliprint.h"
#include "jobs/jobqueue.h"
#include "jobs/jobstore.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "lyrics/lyricsfile.h"
#include "lyrics/lyricstitle.h"
#include "lyrics/textencoding.h"
#include "songtimes/songtimes.h"
#include "studio/studio.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <cstdio>

namespace riffdesk {

namespace {

/// As the window reads them, but refused where the window marks what it cannot read: nothing is paid for
/// words that are not those of the file.
Result<LyricsFile> readLyrics(const QString& path, const QString& encoding)
{
    Result<LyricsFile> lyrics = LyricsFile();
    if (path == QLatin1String("-")) {
        QFile input;
        QByteArray bytes;
        if (input.open(stdin, QIODevice::ReadOnly))
            bytes = input.read(LyricsFile::maxBytes + 1);
        lyrics = LyricsFile::fromBytes(bytes, {}, encoding);
    } else {
        lyrics = LyricsFile::read(path, encoding);
    }
    if (lyrics && lyrics->hasLostCharacters()) {
        return Error{Error::Category::Input, Cli::tr("Some characters of the lyrics cannot be read."),
                     Cli::tr("Save them as UTF-8 once more, or name their encoding with --encoding.")};
    }
    return lyrics;
}

/// Of the service, not of us: it is sent nevertheless.
void noteLongPrompt(const QString& prompt, const Catalogue& catalogue)
{
    const Parameter* const parameter = catalogue.parameter(QStringLiteral("prompt"));
    const qsizetype length = characterCount(prompt);
    if (parameter && parameter->advisedLength > 0 && length > parameter->advisedLength) {
        cliprint::note(Cli::tr("The prompt has %1 characters; the service may read no more than %2.")
                           .arg(QLocale().toString(length), QLocale().toString(parameter->advisedLength)));
    }
}

} // namespace

int Cli::exitCodeOf(const Job& job)
{
    if (job.state == Job::State::Unfetched)
        return Unfetched;
    const ApiError error = job.error.value_or(ApiError{});
    if (error.code == QLatin1String("disk_full"))
        return LocalFault;
    const bool ours = error.category == ApiError::Category::BadRequest && error.httpStatus == 0;
    if (ours)
        return BadRequest;
    const bool unreached =
        error.category == ApiError::Category::Network || error.category == ApiError::Category::Timeout;
    return unreached && job.accepted() == ApiError::Accepted::No ? Network : Refused;
}

void Cli::create()
{
    if (!openStudio(Access::Jobs))
        return;
    m_studio->whenTokenLoaded([this] { submit(); });
}

void Cli::submit()
{
    const Catalogue& catalogue = m_studio->catalogue();
    const auto endpoint = m_studio->endpoint(m_studio->serviceId());
    if (!endpoint) {
        return fail(BadRequest,
                    Error{Error::Category::Secret, tr("There is no token for %1.").arg(m_studio->serviceId()),
                          tr("Set ACEDATACLOUD_API_TOKEN, or connect the account in the studio.")});
    }

    SongRequest request(m_line.action, m_line.model.isEmpty() ? catalogue.defaultModel() : m_line.model);
    if (!m_line.prompt.isEmpty())
        request.set(QStringLiteral("prompt"), m_line.prompt);
    const QString titleKey = QStringLiteral("title");
    QString title = m_line.title;
    for (const auto& [key, value] : std::as_const(m_line.values)) {
        if (key == titleKey)
            title = value;
    }
    if (!m_line.title.isEmpty())
        request.set(titleKey, m_line.title);
    if (!m_line.lyricsFile.isEmpty()) {
        const auto lyrics = readLyrics(m_line.lyricsFile, m_line.encoding);
        if (!lyrics)
            return fail(BadRequest, lyrics.error());
        if (lyrics->isEncodingGuess) {
            cliprint::note(tr("The lyrics were read as %1; --encoding reads them as another.")
                               .arg(textencoding::label(lyrics->encoding)));
        }
        const TitledLyrics words = titledLyrics(*lyrics, title);
        request.set(QStringLiteral("lyric"), words.lyrics);
        request.set(QStringLiteral("custom"), true);
        const Action* const action = catalogue.action(m_line.action);
        if (title.isEmpty() && !words.title.isEmpty() && action && action->uses(titleKey)) {
            request.set(titleKey, words.title);
            cliprint::note(tr("The title is from the lyrics: %1; --title names another.").arg(words.title));
        }
    }
    if (!m_line.audioId.isEmpty()) {
        const auto source = m_studio->library().find(m_line.audioId);
        if (source && source->service == importedService())
            return fail(BadRequest, Error{Error::Category::Input,
                                          tr("This song was imported from a file: no service has it."),
                                          tr("Upload its file in the studio, and work on that.")});
        request.set(QStringLiteral("audio_id"), source ? serviceIdOf(*source) : m_line.audioId);
    }
    for (const auto& [key, value] : std::as_const(m_line.values)) {
        if (const auto set = request.setFromText(catalogue, key, value); !set)
            return fail(BadRequest, set.error());
    }

    noteLongPrompt(request.text(QStringLiteral("prompt")), catalogue);

    request.derive(catalogue);
    JobQueue& queue = m_studio->jobs();
    JobOptions options = impatient();
    if (endpoint->isPractice())
        options.pollYoungMs = 300; // it runs in this process, so frequent polls load no remote server
    queue.setOptions(options);
    connect(&queue, &JobQueue::jobChanged, this, &Cli::watch);
    connect(&queue, &JobQueue::jobEnded, this, &Cli::made);
    const auto added = queue.add(m_studio->serviceId(), request);
    if (!added)
        return fail(BadRequest, added.error());
    if (m_jobId.isEmpty())
        m_jobId = added->first();
}

bool Cli::isTooPatient(const Job& job)
{
    constexpr qint64 longestWaitMs = 2 * 60'000; // a service that wants more has refused a script
    return job.state == Job::State::Draft && job.error && job.error->retryAfterMs > longestWaitMs;
}

void Cli::watch(const Job& job)
{
    if (!m_jobId.isEmpty() && job.id != m_jobId)
        return;
    if (job.state != m_shownState && !m_line.json && !job.isOver())
        cliprint::note(cliprint::oneLine(job));
    m_shownState = job.state;
    if (isTooPatient(job)) {
        const ApiError error = *job.error;
        // Nothing was accepted, so nothing is lost by giving up.
        if (const auto cancelled = m_studio->jobs().cancel(job.id); !cancelled)
            cliprint::note(cancelled.error().text());
        return fail(Refused, error);
    }
    if (!job.isOver() && job.error && job.error->code == QLatin1String("disk_full"))
        return fail(LocalFault, *job.error); // `jobs --wait` goes on once there is room
    if (job.state != Job::State::Unknown || !job.searched)
        return;
    ApiError error = job.error.value_or(ApiError{});
    if (error.message.isEmpty())
        error.message = tr("It is not known whether the service took the request.");
    fail(OutcomeUnknown, error);
}

void Cli::made(const Job& job)
{
    if (!m_jobId.isEmpty() && job.id != m_jobId)
        return;
    m_jobId = job.id;
    if (job.state != Job::State::Done || job.songIds.isEmpty()) {
        if (job.state == Job::State::Unfetched)
            cliprint::note(tr("It was made and charged; riffdesk fetch %1 fetches it.").arg(job.id));
        return fail(exitCodeOf(job), job.error.value_or(ApiError{}));
    }
    const QString songId = job.songIds.first();
    if (m_line.exportFile.isEmpty())
        printMade(songId, {});
    else
        exportMade(songId);
}

void Cli::exportMade(const QString& songId)
{
    const Library& library = m_studio->library();
    const auto song = library.song(songId);
    if (!song)
        return printMade(songId, {});
    m_exporter = std::make_unique<Exporter>();
    connect(m_exporter.get(), &Exporter::itemFinished, this,
            [this, songId](int, const QString& path) { printMade(songId, path); });
    connect(m_exporter.get(), &Exporter::itemNoted, this,
            [](int, const QString& note) { cliprint::note(note); });
    connect(m_exporter.get(), &Exporter::itemFailed, this, [this, songId](int, const Error& error) {
        printMade(songId, {});
        cliprint::error(error, LocalFault, m_line.json);
        m_failures = 1;
    });
    connect(m_exporter.get(), &Exporter::finished, this,
            [this] { end(m_failures > 0 ? LocalFault : Success); });
    ExportItem item;
    item.song = *song;
    item.audioPath = library.audioPath(*song);
    item.coverPath = library.coverPath(*song);
    item.targetPath = m_line.exportFile;
    item.timedLyrics = m_studio->songTimes().timedLyrics(*song);
    if (const ExportFormat* format = ExportFormat::forSuffix(QFileInfo(m_line.exportFile).suffix()))
        item.options.format = format->name();
    m_exporter->start({item});
}

void Cli::printMade(const QString& songId, const QString& exportPath)
{
    Library& library = m_studio->library();
    auto song = library.song(songId);
    if (!song) {
        return fail(LocalFault,
                    Error{Error::Category::Database, tr("The song cannot be read back from the library."),
                          tr("riffdesk --rebuild-library reads it from its folder.")});
    }
    const QString audio = library.audioPath(*song);
    if (song->durationSeconds <= 0 && !audio.isEmpty()) { // the service told none: measure it
        const SongFolder folder(library.songsDir(), songId);
        if (const auto outline = Waveform::cached(audio, folder.peaks())) {
            if (library.setDuration(songId, outline->durationSeconds))
                song->durationSeconds = outline->durationSeconds;
        }
    }
    const auto found = JobStore(m_studio->database()).find(m_jobId);
    const std::optional<Job> job = found ? *found : std::nullopt;
    if (m_line.json) {
        QJsonObject object = cliprint::toJson(*song, library);
        object.insert(QStringLiteral("state"), job ? toString(job->state) : toString(Job::State::Done));
        object.insert(QStringLiteral("jobId"), m_jobId);
        if (!exportPath.isEmpty())
            object.insert(QStringLiteral("exportPath"), exportPath);
        if (job && job->songIds.size() > 1) {
            QJsonArray all;
            for (const QString& id : job->songIds) {
                if (const auto each = library.song(id))
                    all.append(cliprint::toJson(*each, library));
            }
            object.insert(QStringLiteral("songs"), all);
        }
        cliprint::json(object);
    } else {
        cliprint::made(*song, library, exportPath);
    }
    if (!m_exporter)
        end(Success);
}

} // namespace riffdesk
