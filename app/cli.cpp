#include "cli.h"

#include "api/catalogue.h"
#include "api/endpoint.h"
#include "cliprint.h"
#include "compare/comparison.h"
#include "export/exportrun.h"
#include "import/importer.h"
#include "jobs/jobqueue.h"
#include "jobs/jobstore.h"
#include "ledger/ledger.h"
#include "library/library.h"
#include "library/songsearch.h"
#include "library/songtext.h"
#include "manpage.h"
#include "platform/interrupt.h"
#include "platform/settings.h"
#include "platform/singleinstance.h"
#include "practice/practiceservice.h"
#include "stems/mixsong.h"
#include "storage/database.h"
#include "studio/librarycheck.h"
#include "studio/librarywork.h"
#include "studio/studio.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimer>

#include <utility>

namespace riffdesk {

namespace {
constexpr int foldersPerNote = 1000;
}

Cli::Cli(CommandLine line, QObject* parent) : QObject(parent), m_line(std::move(line)) { }

Cli::~Cli() = default;

void Cli::start()
{
    QTimer::singleShot(0, this, &Cli::run);
}

int Cli::printUsageError(const Error& error, bool json)
{
    cliprint::error(error, BadRequest, json);
    return BadRequest;
}

void Cli::run()
{
    using Command = CommandLine::Command;
    switch (m_line.command) {
    case Command::Create:
        return create();
    case Command::Jobs:
        return m_line.wait ? waitForJobs() : listJobs();
    case Command::Fetch:
        return fetch();
    case Command::File:
        return askForFiles();
    case Command::Ledger:
        return listLedger();
    case Command::Songs:
        return listSongs();
    case Command::Export:
        return exportSongs();
    case Command::Import:
        return importSongs();
    case Command::Rate:
    case Command::Keep:
    case Command::Reject:
    case Command::Tag:
        return editSongs();
    case Command::Playlist:
        return playlist();
    case Command::Trash:
        return trash();
    case Command::Compare:
    case Command::Splice:
        return compareSongs();
    case Command::Check:
        return check();
    case Command::ServePractice:
        return servePractice();
    case Command::Complete:
        return complete();
    case Command::ManPage:
        cliprint::bytes(manPage());
        return end(Success);
    case Command::RebuildLibrary:
        return rebuildLibrary();
    case Command::Version:
        cliprint::line(QCoreApplication::applicationName() + QLatin1Char(' ')
                       + QCoreApplication::applicationVersion());
        return end(Success);
    case Command::Help:
        for (const QString& text : CommandLine::helpText(m_line.helpAll).split(QLatin1Char('\n')))
            cliprint::line(text);
        return end(Success);
    case Command::Studio:
        break;
    }
    end(LocalFault); // the studio itself is main()'s
}

/// Only one process may move jobs, or two would pay for one song, and change songs, or a window would show
/// old ones.
bool Cli::openStudio(Access access)
{
    const bool exclusive = access != Access::Read;
    Studio::Options options;
    options.dataDir = m_line.dataDir;
    options.service = m_line.service;
    options.practice = m_line.practice;
    options.practiceDelayMs = 1'000;
    options.practiceSongSeconds = m_line.songSeconds;
    if (!m_line.practice)
        options.token = m_line.accountToken;
    m_studio = std::make_unique<Studio>(std::move(options));
    m_studio->keepLog();
    if (exclusive) {
        m_instance = std::make_unique<SingleInstance>(m_studio->dataDir());
        if (const auto locked = m_instance->lock(); !locked) {
            Error error = locked.error();
            if (error.category == Error::Category::Database)
                error.nextStep = tr("Do it there, close it first, or use another library with --data-dir.");
            fail(BadRequest, error);
            return false;
        }
    }
    if (m_studio->work().isUpdateDue())
        cliprint::note(tr("The library is being brought to this version of Riffdesk. That is done once; it "
                          "takes a minute or so for 100,000 songs."));
    if (const auto opened = m_studio->open(); !opened) {
        fail(BadRequest, opened.error());
        return false;
    }
    if (exclusive && m_studio->whyReadOnly()) {
        fail(BadRequest, *m_studio->whyReadOnly());
        return false;
    }
    if (access == Access::Jobs
        && (m_studio->serviceId().isEmpty() || m_studio->serviceId() == Endpoint::practiceId())) {
        const auto practice =
            m_studio->serviceId().isEmpty() ? m_studio->usePractice() : m_studio->startPractice();
        if (!practice) {
            fail(BadRequest, practice.error());
            return false;
        }
    }
    if (const auto problem = m_studio->catalogueProblem())
        cliprint::note(problem->text());
    if (const auto& fault = m_studio->libraryFault(); fault && m_line.command == CommandLine::Command::Create)
        cliprint::note(fault->message);
    return true;
}

/// Tests have every pause divided by RIFFDESK_HURRY.
JobOptions Cli::inHurry(JobOptions options)
{
    if (const int part = qEnvironmentVariableIntValue("RIFFDESK_HURRY"); part > 1) {
        for (int* const pause : {&options.pollYoungMs, &options.pollOldMs, &options.retryBaseMs,
                                 &options.missingAfterMs, &options.historyPauseMs})
            *pause /= part;
    }
    return options;
}

/// A script would rather hear of a fault than wait for its end: it can come back.
JobOptions Cli::impatient()
{
    JobOptions options;
    options.waitForNetwork = false;
    options.downloadTries = 4;
    return inHurry(options);
}

void Cli::listJobs()
{
    if (!openStudio(Access::Read))
        return;
    const auto jobs = JobStore(m_studio->database()).load();
    if (!jobs)
        return fail(BadRequest, jobs.error());
    QJsonArray array;
    bool any = false;
    for (const Job& job : *jobs) {
        if (job.isOver() && job.state != Job::State::Unfetched)
            continue;
        any = true;
        if (m_line.json)
            array.append(cliprint::toJson(job));
        else
            cliprint::line(cliprint::oneLine(job));
    }
    if (m_line.json)
        cliprint::json(array);
    else if (!any)
        cliprint::note(tr("No job is waiting or running."));
    endComplete();
}

void Cli::waitForJobs()
{
    if (!openStudio(Access::Jobs))
        return;
    JobQueue& queue = m_studio->jobs();
    JobOptions options;
    options.maxSubmits = m_studio->settings().maxSubmits();
    queue.setOptions(inHurry(options));
    connect(&queue, &JobQueue::jobChanged, this, [this](const Job& job) {
        if (!m_line.json)
            cliprint::note(cliprint::oneLine(job));
    });
    connect(&queue, &JobQueue::jobEnded, this, [this](const Job& job) {
        m_failures += job.state == Job::State::Failed ? 1 : 0;
        m_unfetched += job.state == Job::State::Unfetched ? 1 : 0;
        if (m_line.json)
            cliprint::json(cliprint::toJson(job));
        else
            cliprint::line(cliprint::oneLine(job));
    });
    connect(&queue, &JobQueue::idle, this, &Cli::endWaiting, Qt::QueuedConnection);
    m_studio->resume();
    for (const Job& job : queue.jobs())
        noteUnfetched(queue.fetchAgain(job.id));
    if (queue.isIdle())
        endWaiting();
}

void Cli::endWaiting()
{
    if (!m_studio->jobs().isIdle())
        return; // idle between two jobs
    bool undecided = false;
    for (const Job& job : m_studio->jobs().jobs())
        undecided = undecided || job.state == Job::State::Unknown;
    if (undecided || m_unfetched > 0 || m_failures > 0)
        return end(undecided ? OutcomeUnknown : m_unfetched > 0 ? Unfetched : Refused);
    endComplete();
}

/// Only brings files: no request that costs leaves, whatever else waits.
void Cli::fetch()
{
    if (!openStudio(Access::Jobs))
        return;
    JobQueue& queue = m_studio->jobs();
    queue.setOptions(impatient());
    QStringList songs;
    QStringList jobs;
    QVector<LostFile> lost;
    for (const QString& id : std::as_const(m_line.songs)) {
        const auto job = queue.job(id);
        const auto song = m_studio->library().find(id);
        if (job && job->state == Job::State::Unfetched) {
            jobs.append(id);
        } else if (song) {
            songs.append(song->id);
        } else {
            return fail(BadRequest, Error{Error::Category::Input,
                                          tr("There is neither a song nor an unfinished job “%1”.").arg(id),
                                          tr("riffdesk songs and riffdesk jobs list them.")});
        }
    }
    if (m_line.missing) {
        songs = m_studio->library().missingMedia();
        lost = lostFiles(songs);
        for (const Job& job : queue.jobs()) {
            if (job.state == Job::State::Unfetched)
                jobs.append(job.id);
        }
    }
    connect(&queue, &JobQueue::jobEnded, this, [this](const Job& job) {
        m_unfetched += job.state == Job::State::Done ? 0 : 1;
        if (m_line.json)
            cliprint::json(cliprint::toJson(job));
        else
            cliprint::line(cliprint::oneLine(job));
    });
    connect(
        &queue, &JobQueue::idle, this,
        [this] {
            if (m_studio->jobs().isIdle())
                end(m_unfetched > 0 ? Unfetched : Success);
        },
        Qt::QueuedConnection);
    for (const QString& id : std::as_const(jobs))
        noteUnfetched(queue.fetchAgain(id));
    for (const QString& id : std::as_const(songs))
        noteUnfetched(queue.refetch(id));
    for (const LostFile& file : std::as_const(lost)) {
        for (const Action& action : m_studio->catalogue().files()) {
            if (file.name == (action.yield == Action::Yield::Wav ? Song::wavFile() : Song::videoFile()))
                noteUnfetched(queue.refetchFile(file.songId, action.id));
        }
    }
    if (queue.isIdle())
        end(m_unfetched > 0 ? Unfetched : Success);
}

/// What was taken away by hand. Songs that are fetched as a whole bring their other files with them, and are
/// added to `songs`; only stems are never given out twice.
QVector<LostFile> Cli::lostFiles(QStringList& songs)
{
    QVector<LostFile> files;
    QSet<QString> told;
    QSet<QString> whole(songs.cbegin(), songs.cend());
    const QVector<LostFile> all = findLostFiles(m_studio->database(), m_studio->library().songsDir());
    for (const LostFile& lost : all) {
        const Song song = m_studio->library().song(lost.songId).value_or(Song());
        const bool isStem = lost.name.startsWith(QLatin1String("stems/"));
        const bool isSong = isStem ? song.action == QLatin1String("stems") : lost.name == song.audioFile;
        if (isSong && !whole.contains(song.id)) {
            whole.insert(song.id);
            songs.append(song.id);
        }
        if (isStem && !isSong && !told.contains(song.id)) {
            told.insert(song.id);
            cliprint::note(
                tr("Stems of “%1” are missing. Put them back from a copy of yours; asking for them "
                   "anew pays once more.")
                    .arg(songtext::title(song)));
        }
        if (!isStem && !isSong)
            files.append(lost);
    }
    files.removeIf([&whole](const LostFile& lost) { return whole.contains(lost.songId); });
    return files;
}

void Cli::noteUnfetched(const Result<void>& asked)
{
    if (asked)
        return;
    ++m_unfetched;
    cliprint::note(asked.error().text());
}

/// Also where the database cannot be read: that is when it matters.
void Cli::listLedger()
{
    Studio::Options options;
    options.dataDir = m_line.dataDir;
    const QString folder = Studio(options).dataDir();
    auto contents = Ledger::beside(folder + QLatin1String("/library.db")).read();
    if (!contents)
        return fail(BadRequest, contents.error());
    contents->requests.removeIf(
        [this](const PaidRequest& request) { return !request.contains(m_line.search); });
    if (m_line.csv) {
        cliprint::bytes(toCsv(contents->requests));
    } else if (m_line.json) {
        QJsonArray array;
        for (const PaidRequest& request : std::as_const(contents->requests))
            array.append(cliprint::toJson(request));
        cliprint::json(array);
    } else {
        for (const PaidRequest& request : std::as_const(contents->requests))
            cliprint::line(cliprint::oneLine(request));
        if (contents->requests.isEmpty())
            cliprint::note(tr("Nothing was asked for yet."));
    }
    if (contents->unreadable > 0)
        cliprint::note(tr("Lines that could not be read: %Ln.", "number of lines", contents->unreadable));
    end(Success);
}

/// Ids of the songs that --search and --order mean; says what it does not understand of them.
Result<QStringList> Cli::findSongs()
{
    const SongQuery query(m_line.search, m_line.order);
    for (const SongQuery::Problem& problem : query.problems())
        cliprint::note(problem.sentence);
    return SongSearch::ids(m_studio->database(), query);
}

void Cli::listSongs()
{
    if (!openStudio(Access::Read))
        return;
    const auto ids = findSongs();
    if (!ids)
        return fail(BadRequest, ids.error());
    printSongs(*ids);
    endComplete();
}

void Cli::servePractice()
{
    PracticeService::Options options;
    options.port = m_line.port;
    options.token = m_line.token;
    options.delay = std::chrono::milliseconds(m_line.delayMs);
    options.songSeconds = m_line.songSeconds;
    if (!m_line.dataDir.isEmpty())
        options.stateDir = m_line.dataDir + QLatin1String("/practice");
    m_practice = std::make_unique<PracticeService>(std::move(options));
    if (const auto started = m_practice->start(); !started)
        return fail(BadRequest, started.error());
    cliprint::line(m_practice->baseUrl().toString());
    cliprint::line(tr("Token: %1").arg(QString::fromUtf8(m_practice->token())));
}

void Cli::rebuildLibrary()
{
    Studio::Options options;
    options.dataDir = m_line.dataDir;
    m_studio = std::make_unique<Studio>(std::move(options));
    m_instance = std::make_unique<SingleInstance>(m_studio->dataDir());
    if (const auto locked = m_instance->lock(); !locked)
        return fail(BadRequest, locked.error());
    connect(&m_studio->work(), &LibraryWork::progressed, this,
            [this](int done, int total) { noteProgress(tr("%L1 of %L2 folders"), done, total); });
    m_studio->work().rebuild([this](const Result<QString>& rebuilt) {
        if (!rebuilt)
            return fail(LocalFault, rebuilt.error());
        cliprint::line(*rebuilt);
        end(Success);
    });
}

void Cli::noteProgress(const QString& text, int done, int total)
{
    if (m_line.json || done >= total || done / foldersPerNote <= m_notes)
        return;
    m_notes = done / foldersPerNote;
    cliprint::note(text.arg(done).arg(total));
}

/// What was listed may not be all there is.
void Cli::endComplete()
{
    if (const auto& damage = m_studio->database().damage())
        return fail(LocalFault, *damage);
    if (const auto found = m_studio->findMissingSongs(); !found)
        return fail(LocalFault, found.error());
    end(Success);
}

void Cli::fail(int exitCode, const Error& error)
{
    if (m_ended)
        return;
    Error told = error;
    if (m_studio && m_studio->isOpen() && m_studio->database().damage())
        told = *m_studio->database().damage(); // which is why
    if (told.category == Error::Category::Damaged)
        told.nextStep =
            tr("riffdesk --rebuild-library makes the list anew from the song folders; no song is lost.");
    cliprint::error(told, exitCode, m_line.json);
    end(exitCode);
}

void Cli::fail(int exitCode, const ApiError& error)
{
    if (m_ended)
        return;
    cliprint::error(error, exitCode, m_line.json);
    end(exitCode);
}

void Cli::end(int exitCode)
{
    if (std::exchange(m_ended, true))
        return;
    QCoreApplication::exit(exitCode);
}

} // namespace riffdesk
