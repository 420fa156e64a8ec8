#include "export/folderexporter.h"

#include "exportnames.h"
#include "exportpart.h"
#include "storage/atomicfile.h"
#include "storage/filefault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr double writtenShare = 0.9; ///< of a folder's progress; the rest is what is made of its files
constexpr double folderStep = 0.01;

Error folderCancelled()
{
    return {
        Error::Category::Cancelled, QCoreApplication::translate("Export", "The export was cancelled."), {}};
}

/// Gives the part its name, numbered where it is taken.
Result<QString> publish(ExportPart& part, const ExportFolder& folder, const QString& replacement)
{
    const QFileInfo made(part.path() + QLatin1Char('/') + replacement);
    const QString suffix = replacement.isEmpty() ? QString() : QLatin1Char('.') + made.suffix();
    ExportNames names;
    while (true) {
        const QString path = replacement.isEmpty()
                                 ? names.reserveFolder(folder.root, folder.name)
                                 : names.reserve(folder.root, folder.name + suffix, false).path;
        if (!QDir().mkpath(QFileInfo(path).absolutePath())) // a template makes folders
            return filefault::writing(path);
        const auto published =
            replacement.isEmpty() ? part.publishFolder(path) : atomicfile::publishNew(made.filePath(), path);
        if (!published)
            return published.error();
        if (*published)
            return path;
    }
}

} // namespace

class FolderExporter::Private
{
public:
    explicit Private(FolderExporter& exporter) : q(exporter), files(&exporter) { }
    void next();
    void begin(const Result<ExportFolder>& read);
    void write();
    void written(bool wasCancelled);
    void complete();
    void endFolder(const Result<QString>& outcome);
    void report(double share);

    FolderExporter& q;
    BackgroundTask task;
    CancelToken cancel;
    Read read;
    bool isRunning = false;
    bool isPaused = false;
    bool isBetween = false; ///< two folders
    int count = 0;
    int index = -1; ///< of the folder at hand
    int failed = 0;
    double reported = 0;
    ExportFolder folder;
    std::shared_ptr<ExportPart> part; ///< removed where files are, not here
    QVector<ExportFolder::File> made;
    QStringList noted; ///< of the folder at hand
    std::optional<Error> fault; ///< the first of a file that the folder needs
    Exporter files; ///< gone before the part
};

FolderExporter::FolderExporter(QObject* parent) : QObject(parent), d(std::make_unique<Private>(*this))
{
    connect(&d->files, &Exporter::progressed, this,
            [this](double share, const QString&) { d->report(writtenShare * share); });
    connect(&d->files, &Exporter::itemFinished, this, [this](int item, const QString& path) {
        d->made.append({item, QDir(d->part->path()).relativeFilePath(path)});
        Q_EMIT partFinished(item);
    });
    connect(&d->files, &Exporter::itemNoted, this, [this](int item, const QString& note) {
        if (!d->folder.needsAll) {
            Q_EMIT partNoted(item, note);
        } else if (!d->noted.contains(note)) {
            d->noted.append(note);
            Q_EMIT itemNoted(d->index, note);
        }
    });
    connect(&d->files, &Exporter::itemFailed, this, [this](int item, const Error& error) {
        if (!d->folder.needsAll) {
            Q_EMIT partFailed(item, error);
        } else if (!d->fault) {
            d->fault = error;
            d->files.cancel();
        }
    });
    connect(&d->files, &Exporter::finished, this,
            [this](int, int, bool cancelled) { d->written(cancelled); });
}

FolderExporter::~FolderExporter()
{
    d->cancel.cancel();
    d->task.cancelAndWait();
}

void FolderExporter::start(int count, Read read)
{
    Q_ASSERT(!isRunning());
    if (isRunning())
        return;
    d->cancel = {};
    d->read = std::move(read);
    d->isRunning = true;
    d->isPaused = false;
    d->count = count;
    d->index = -1;
    d->isBetween = true;
    d->failed = 0;
    d->reported = 0;
    // From the event loop: the end is told after this has returned.
    QMetaObject::invokeMethod(
        this, [this] { d->next(); }, Qt::QueuedConnection);
}

void FolderExporter::Private::next()
{
    if (!isBetween || (isPaused && !cancel.isCancelled()))
        return;
    isBetween = false;
    if (index + 1 >= count || cancel.isCancelled()) {
        isRunning = false;
        const int over = index + 1;
        read = nullptr;
        folder = {};
        Q_EMIT q.finished(over - failed, failed, over < count);
        return;
    }
    ++index;
    made.clear();
    noted.clear();
    fault.reset();
    begin(read(index));
}

void FolderExporter::Private::begin(const Result<ExportFolder>& one)
{
    if (!one)
        return endFolder(one.error());
    folder = *one;
    report(0);
    part = std::make_shared<ExportPart>(folder.root);
    using Prepared = Result<QVector<ExportItem>>;
    task = background::run(
        background::Pool::Io,
        [one = folder, into = part, token = cancel](const CancelToken&) -> Prepared {
            if (!QFileInfo(one.root).isDir()) {
                return Error{
                    Error::Category::File,
                    QCoreApplication::translate("Export", "The folder %1 is not there any more.")
                        .arg(QDir::toNativeSeparators(one.root)),
                    QCoreApplication::translate("Export", "Bring it back, or choose another folder.")};
            }
            ExportPart::removeLeftovers(one.root);
            if (const auto there = into->makeFolder(); !there)
                return there.error();
            return one.prepare ? one.prepare(token) : Prepared(QVector<ExportItem>());
        },
        [this](const Prepared& prepared) {
            if (!prepared || cancel.isCancelled()) {
                fault = prepared ? folderCancelled() : prepared.error();
                return complete();
            }
            if (folder.prepare) {
                folder.source.count = int(prepared->size());
                folder.source.read = [items = *prepared](int item) {
                    return Result<ExportItem>(items.at(item));
                };
            }
            write();
        });
}

void FolderExporter::Private::write()
{
    Exporter::Source source;
    source.count = folder.source.count;
    source.read = [this](int item) {
        auto one = folder.source.read(item);
        if (one) {
            one->root = part->path();
            one->targetPath.prepend(part->path() + QLatin1Char('/'));
        }
        return one;
    };
    files.start(source);
    if (isPaused)
        files.pause();
}

void FolderExporter::Private::written(bool wasCancelled)
{
    if (!fault && (wasCancelled || cancel.isCancelled()))
        fault = folderCancelled();
    complete();
}

/// Also what failed goes in that thread.
void FolderExporter::Private::complete()
{
    std::sort(made.begin(), made.end(), [](const auto& a, const auto& b) { return a.index < b.index; });
    const auto tell = [this](double share) {
        QMetaObject::invokeMethod(
            &q, [this, share] { report(writtenShare + (1 - writtenShare) * share); }, Qt::QueuedConnection);
    };
    task = background::run(
        background::Pool::Io,
        [one = folder, into = std::exchange(part, nullptr), all = made, stopped = fault, token = cancel,
         tell](const CancelToken&) mutable -> Result<QString> {
            if (stopped)
                return *stopped; // the part goes with this
            Result<QString> replacement = QString();
            if (one.complete)
                replacement = one.complete(into->path(), all, token, tell);
            if (!replacement)
                return replacement;
            if (token.isCancelled())
                return folderCancelled();
            atomicfile::flushFolder(into->path());
            return publish(*into, one, *replacement);
        },
        [this](const Result<QString>& outcome) { endFolder(outcome); });
}

void FolderExporter::Private::endFolder(const Result<QString>& outcome)
{
    if (outcome) {
        report(1);
        Q_EMIT q.itemFinished(index, *outcome);
    } else if (outcome.error().category == Error::Category::Cancelled) {
        cancel.cancel();
        --index; // it is not over
    } else {
        ++failed;
        Q_EMIT q.itemFailed(index, outcome.error());
    }
    isBetween = true;
    QMetaObject::invokeMethod(
        &q, [this] { next(); }, Qt::QueuedConnection);
}

void FolderExporter::Private::report(double share)
{
    if (!isRunning)
        return;
    const double whole = std::clamp((std::max(0, index) + share) / std::max(1, count), 0.0, 1.0);
    if (whole - reported >= folderStep / std::max(1, count) || reported == 0) {
        reported = std::max(reported, whole);
        Q_EMIT q.progressed(reported, folder.title);
    }
}

void FolderExporter::pause()
{
    d->isPaused = d->isRunning;
    d->files.pause();
}

void FolderExporter::resume()
{
    if (!std::exchange(d->isPaused, false))
        return;
    d->files.resume();
    d->next();
}

void FolderExporter::cancel()
{
    if (!d->isRunning)
        return;
    d->cancel.cancel();
    d->files.cancel();
    QMetaObject::invokeMethod(
        this, [this] { d->next(); }, Qt::QueuedConnection);
}

bool FolderExporter::isRunning() const
{
    return d->isRunning;
}

bool FolderExporter::isPaused() const
{
    return d->isPaused;
}

} // namespace riffdesk
