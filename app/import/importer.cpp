#include "import/importer.h"

#include "base/background.h"
#include "importscan.h"
#include "library/importedfiles.h"
#include "library/library.h"
#include "songimport.h"
#include "storage/atomicfile.h"
#include "storage/filefault.h"
#include "storage/zipreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMutex>
#include <QUuid>

#include <algorithm>
#include <map>
#include <utility>

namespace riffdesk {

namespace {

constexpr qsizetype filesAtOnce = 50; ///< that are flushed together, and added in one transaction
constexpr qint64 bytesAtOnce = 256LL * 1024 * 1024;
constexpr size_t chunksAtOnce = 4;
constexpr qint64 mostUnpackedBytes = 32LL * 1024 * 1024 * 1024;
constexpr int mostUnpackedFiles = 10'000;
constexpr int mostNamedFailures = 5;
constexpr int foundAtOnce = 500; ///< between two reports

/// What was found, without what has been imported before.
struct FoundFiles
{
    QVector<ImportItem> items;
    QVector<ImportedFile> archives;
    QVector<Importer::Failure> failures;
    int there = 0;
    bool isCutOff = false;
    std::optional<Error> fault;
};

/// A run that was killed has left its copies behind; only one process imports into a library at a time.
std::optional<Error> makeStaging(const QString& stagingDir)
{
    const QDir above(QFileInfo(stagingDir).absolutePath());
    for (const QString& left : above.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        if (!QUuid::fromString(left).isNull())
            QDir(above.filePath(left)).removeRecursively();
    }
    return atomicfile::makeFolder(stagingDir)
               ? std::nullopt
               : std::optional(filefault::folderProblem(stagingDir).value_or(filefault::writing(stagingDir)));
}

FoundFiles findFiles(ImportRun& run, const QStringList& paths, const std::function<void(int)>& found)
{
    FoundFiles all;
    all.fault = makeStaging(run.stagingDir);
    const auto known = run.known.open();
    if (!known)
        all.fault = known.error();
    if (all.fault)
        return all;
    const ImportScan scan = ImportScan::of(paths, run.songsDir, run.cancel, found);
    run.plainFolders = scan.plainFolders;
    all.isCutOff = scan.isCutOff;
    for (const QString& path : scan.unusable)
        all.failures.append({path, Importer::tr("It is neither audio nor a zip archive of it.")});
    const auto isNew = [&](const ImportedFile& file) {
        const auto isImported = (*known)->isImported(file);
        if (!isImported)
            all.fault = isImported.error();
        const bool isThere = isImported.valueOr(false);
        all.there += isThere ? 1 : 0;
        return !isThere;
    };
    for (const ImportedFile& file : scan.files) {
        if (run.cancel.isCancelled() || all.fault)
            break;
        if (isNew(file))
            all.items.append({file, -1});
    }
    for (const ImportedFile& archive : scan.archives) {
        if (!all.fault && isNew(archive))
            all.archives.append(archive);
    }
    return all;
}

Result<QVector<ImportItem>> unpackedFiles(ImportRun& run, const ImportedFile& archive, int number)
{
    ZipReader::Limits limits;
    limits.suffixes = QStringLiteral("mp3 m4a wav flac ogg oga opus json txt lrc jpg jpeg png webp")
                          .split(QLatin1Char(' '));
    limits.totalBytes = mostUnpackedBytes;
    limits.files = mostUnpackedFiles;
    limits.keepsPairs = true;
    const QString folder = run.newName();
    const auto names = ZipReader::unpack(archive.path, folder, limits, run.cancel);
    if (!names)
        return names.error();
    QVector<ImportItem> items;
    for (const QString& name : *names) {
        if (!ImportScan::isAudioName(name))
            continue;
        const QFileInfo file(folder + QLatin1Char('/') + name);
        items.append({{file.absoluteFilePath(), file.size(), archive.modified, {}, 1}, number});
    }
    return items;
}

} // namespace

class Importer::Private
{
public:
    Private(Importer& importer, Library& songs) : q(importer), library(songs) { }

    void onFound(FoundFiles&& found);
    void pump();
    void startChunk();
    void startArchive();
    void onChunk(ImportedChunk&& chunk);
    void finishArchives();
    void finish();
    void addFailures(const QVector<Failure>& failures);
    template <typename Work, typename Done> void inBackground(Work work, Done then)
    {
        const int task = ++lastTask;
        tasks[task] = background::run(background::Pool::Io, std::move(work),
                                      [this, task, then = std::move(then)](auto&& result) mutable {
                                          auto keep = tasks.extract(task);
                                          then(std::forward<decltype(result)>(result));
                                      });
    }

    struct Archive
    {
        ImportedFile file;
        int left = 0; ///< of its files
        bool isWhole = true; ///< none of them has failed
        QStringList songIds;
    };

    Importer& q;
    Library& library;
    bool isRunning = false;
    std::shared_ptr<ImportRun> run;
    Report report;
    QVector<ImportItem> items; ///< to be imported, the next last
    QVector<ImportedFile> archivesLeft; ///< to be unpacked, the next last
    QVector<Archive> archives;
    std::map<int, BackgroundTask> tasks;
    int lastTask = 0;
    int adding = 0; ///< transactions on their way
    int done = 0;
    int total = 0;
    bool isFinishing = false;
};

Importer::Importer(Library& library, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, library))
{ }

Importer::~Importer()
{
    if (d->run)
        d->run->cancel.cancel();
    for (auto& [number, task] : d->tasks)
        task.cancelAndWait();
}

bool Importer::isRunning() const
{
    return d->isRunning;
}

bool Importer::takes(const QStringList& paths)
{
    return std::any_of(paths.cbegin(), paths.cend(), [](const QString& path) {
        return ImportScan::isAudioName(path) || ImportScan::isArchiveName(path) || QFileInfo(path).isDir();
    });
}

QStringList Importer::namePatterns()
{
    return QStringLiteral("*.mp3 *.m4a *.wav *.flac *.ogg *.oga *.opus *.zip").split(QLatin1Char(' '));
}

void Importer::start(const QStringList& paths)
{
    if (std::exchange(d->isRunning, true))
        return;
    const QString songsDir = d->library.songsDir();
    // Hidden: what looks through the songs' folders passes it over.
    const QString staging =
        songsDir + QLatin1String("/.import.part/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    d->run = std::make_shared<ImportRun>(KnownSongs(d->library), songsDir, staging);
    d->report = {};
    // Seconds are what a search tells it by.
    d->report.startedAt = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    d->items.clear();
    d->archivesLeft.clear();
    d->archives.clear();
    d->done = 0;
    d->total = 0;
    d->isFinishing = false;
    const auto found = [this](int files) {
        if (files % foundAtOnce == 0)
            QMetaObject::invokeMethod(
                this,
                [this, files] {
                    if (d->total == 0)
                        Q_EMIT progressed(files, 0);
                },
                Qt::QueuedConnection);
    };
    d->inBackground(
        [run = d->run, paths, found](const CancelToken&) { return findFiles(*run, paths, found); },
        [this](FoundFiles&& files) { d->onFound(std::move(files)); });
    Q_EMIT progressed(0, 0);
}

void Importer::stop()
{
    if (!d->isRunning)
        return;
    d->run->cancel.cancel();
    d->report.isStopped = true;
    d->items.clear();
    d->archivesLeft.clear();
}

void Importer::Private::onFound(FoundFiles&& found)
{
    report.there += found.there;
    report.isCutOff = found.isCutOff;
    report.fault = found.fault;
    addFailures(found.failures);
    done = found.there;
    total = done + int(found.items.size() + found.archives.size());
    if (!report.isStopped && !report.fault) {
        items = std::move(found.items);
        archivesLeft = std::move(found.archives);
        std::reverse(items.begin(), items.end());
        std::reverse(archivesLeft.begin(), archivesLeft.end());
    }
    Q_EMIT q.progressed(done, qMax(total, 1));
    pump();
}

void Importer::Private::addFailures(const QVector<Failure>& failures)
{
    report.failed += int(failures.size());
    report.failures += failures.mid(0, qMax<qsizetype>(0, mostFailures - report.failures.size()));
}

void Importer::Private::pump()
{
    if (report.fault || report.isStopped) {
        items.clear();
        archivesLeft.clear();
    }
    // What waits for its rows is bounded as well.
    while (!items.isEmpty() && tasks.size() < chunksAtOnce && adding <= int(chunksAtOnce))
        startChunk();
    if (items.isEmpty() && tasks.empty() && adding == 0) {
        finishArchives();
        if (adding > 0)
            return;
        if (!archivesLeft.isEmpty())
            startArchive();
        else
            finish();
    }
}

void Importer::Private::startChunk()
{
    QVector<ImportItem> chunk;
    qint64 bytes = 0;
    while (!items.isEmpty() && chunk.size() < filesAtOnce && bytes < bytesAtOnce) {
        bytes += items.constLast().file.bytes;
        chunk.append(items.takeLast());
    }
    inBackground([run = run, chunk](const CancelToken&) { return importChunk(*run, chunk); },
                 [this](ImportedChunk&& imported) { onChunk(std::move(imported)); });
}

void Importer::Private::startArchive()
{
    const ImportedFile archive = archivesLeft.takeLast();
    const int number = int(archives.size());
    archives.append({archive, 0, true, {}});
    inBackground(
        [run = run, archive, number](const CancelToken&) { return unpackedFiles(*run, archive, number); },
        [this, number](Result<QVector<ImportItem>>&& unpacked) {
            Archive& of = archives[number];
            ++done;
            if (unpacked) {
                items = std::move(*unpacked);
                std::reverse(items.begin(), items.end());
                total += int(items.size());
                of.isWhole = !items.isEmpty();
                if (items.isEmpty())
                    addFailures({{of.file.path, Importer::tr("There is no audio in it.")}});
            } else {
                of.isWhole = false;
                const Error& error = unpacked.error();
                if (error.category == Error::Category::Media)
                    addFailures({{of.file.path, error.message}});
                else if (error.category != Error::Category::Cancelled)
                    report.fault = error;
            }
            Q_EMIT q.progressed(done, total);
            pump();
        });
}

void Importer::Private::onChunk(ImportedChunk&& chunk)
{
    report.there += chunk.there;
    addFailures(chunk.failures);
    if (chunk.fault)
        report.fault = chunk.fault;
    for (const int archive : std::as_const(chunk.failedArchives)) {
        if (archive >= 0)
            archives[archive].isWhole = false;
    }
    QVector<ImportedFile> files;
    for (qsizetype i = 0; i < chunk.files.size(); ++i) {
        if (const int archive = chunk.archives.at(i); archive < 0)
            files.append(chunk.files.at(i));
        else if (!archives[archive].songIds.contains(chunk.files.at(i).songId))
            archives[archive].songIds.append(chunk.files.at(i).songId);
    }
    ++adding;
    library.addSoon(chunk.songs, files, &q, [this, seen = chunk.seen](const Result<Library::Added>& added) {
        --adding;
        done += seen;
        if (added) {
            report.added += int(added->songs.size());
            report.completed += int(added->completed.size());
        } else {
            report.fault = added.error();
        }
        Q_EMIT q.progressed(done, qMax(total, done));
        pump();
    });
    pump();
}

/// An archive all of whose files are here need not be unpacked again.
void Importer::Private::finishArchives()
{
    QVector<ImportedFile> files;
    for (Archive& archive : archives) {
        if (!std::exchange(archive.isWhole, false) || report.fault || report.isStopped)
            continue;
        for (const QString& id : std::as_const(archive.songIds)) {
            ImportedFile file = archive.file;
            file.songId = id;
            file.songs = int(archive.songIds.size());
            files.append(file);
        }
    }
    if (files.isEmpty())
        return;
    ++adding;
    library.addSoon({}, files, &q, [this](const Result<Library::Added>& added) {
        --adding;
        if (!added)
            report.fault = added.error();
        pump();
    });
}

void Importer::Private::finish()
{
    if (std::exchange(isFinishing, true))
        return;
    inBackground(
        [run = run](const CancelToken&) {
            QDir(run->stagingDir).removeRecursively();
            return QDir().rmdir(QFileInfo(run->stagingDir).absolutePath());
        },
        [this](bool&&) {
            isRunning = false;
            run.reset();
            Q_EMIT q.finished(std::exchange(report, {}));
        });
}

QString Importer::Report::query() const
{
    return QLatin1String("added:") + startedAt.toUTC().toString(Qt::ISODate);
}

QString Importer::Report::text(const QString& dataDir) const
{
    QStringList sentences;
    if (fault)
        sentences << fault->text();
    if (songs() == 1)
        sentences << tr("1 song was imported.");
    else if (songs() > 1)
        sentences << tr("%Ln songs were imported.", "at least two", songs());
    if (there == 1)
        sentences << tr("1 file was in the library already.");
    else if (there > 1)
        sentences << tr("%Ln files were in the library already.", "at least two", there);
    if (isStopped)
        sentences << tr("The import was stopped; the same import goes on with what is left.");
    if (isCutOff)
        sentences << tr("There are more files than one import takes: import the folders one by one.");
    if (failed > 0) {
        QStringList named;
        for (const Failure& failure : failures.mid(0, mostNamedFailures))
            named << tr("%1: %2", "file name: what is wrong with it")
                         .arg(QFileInfo(failure.path).fileName(), failure.reason);
        sentences << (failed == 1 ? tr("1 file could not be imported.")
                                  : tr("%Ln files could not be imported.", "at least two", failed))
                  << named.join(QLatin1Char(' '));
        if (failed > mostNamedFailures) {
            QByteArray all;
            for (const Failure& failure : failures)
                all += (failure.path + QLatin1Char('\t') + failure.reason).toUtf8() + '\n';
            const QString path = dataDir + QLatin1String("/import-failures.txt");
            if (atomicfile::write(path, all))
                sentences << tr("The list of them is in the file %1.").arg(QDir::toNativeSeparators(path));
        }
    }
    if (sentences.isEmpty())
        sentences << tr("There was nothing to import: no audio file was found.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace riffdesk
