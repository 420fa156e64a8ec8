#include "export/preparedfiles.h"

#include "library/library.h"
#include "storage/atomicfile.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <system_error>

namespace riffdesk {

namespace {

/// The folder of a file was handed out now.
void touchFolder(const QString& file)
{
    std::error_code ignored; // it is cleaned away a little sooner
    std::filesystem::last_write_time(QFileInfo(file).absolutePath().toStdU16String(),
                                     std::filesystem::file_time_type::clock::now(), ignored);
}

qint64 bytesIn(const QString& folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

PreparedFiles::PreparedFiles(const Library& library, QString folder, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_folder(std::move(folder))
{
    const auto change = [this](const QStringList& ids) {
        m_isStale = m_isStale || std::any_of(ids.cbegin(), ids.cend(), [this](const QString& id) {
                        return m_wished.contains(id);
                    });
    };
    connect(&library, &Library::songsChanged, this, change);
    connect(&library, &Library::mediaChanged, this, [change](const QString& id) { change({id}); });
}

void PreparedFiles::cleanSoon()
{
    m_cleaning = background::run(
        background::Pool::Idle,
        [folder = m_folder](const CancelToken& cancel) {
            clean(folder, keptDays, mostBytes, cancel);
            return true;
        },
        [](bool) {});
}

PreparedFiles::~PreparedFiles() = default;

void PreparedFiles::prepare(const Wish& wish, const ExportOptions& options)
{
    const bool isSame = wish == m_wish && options == m_options && !m_isStale;
    if (isSame && (m_run || isStillThere())) {
        for (const QString& path : std::as_const(m_paths))
            touchFolder(path);
        return;
    }
    cancel();
    m_wish = wish;
    m_wished = {wish.ids.cbegin(), wish.ids.cend()};
    m_options = options;
    m_isStale = false;
    m_made.clear();
    m_paths.clear();
    m_failures.clear();
    m_run = std::make_unique<ExportRun>(m_library);
    m_run->setTimes(m_times);
    const auto take = [this](const QString& id, const QString& path) {
        touchFolder(path);
        m_made[id].append(path);
    };
    connect(m_run.get(), &ExportRun::itemFinished, this, take);
    connect(m_run.get(), &ExportRun::itemUnchanged, this, take);
    connect(m_run.get(), &ExportRun::progressed, this, &PreparedFiles::progressed);
    connect(m_run.get(), &ExportRun::finished, this, &PreparedFiles::end);
    ExportRun::Plan plan;
    plan.ids = wish.ids.mid(0, mostSongs);
    plan.folder = m_folder;
    plan.options = options;
    plan.playlist = wish.playlist;
    plan.region = wish.region;
    plan.stems = wish.stems;
    plan.separatesSongs = true;
    plan.options.replacesFiles = true; // a file of an earlier state has no other use
    plan.options.repeats = plan.options.writesCatalogue = false;
    atomicfile::makeFolder(m_folder); // the first song says why it cannot be
    m_run->start(plan);
}

/// Without waiting for encoders: the run stays until they have ended.
void PreparedFiles::cancel()
{
    if (!m_run)
        return;
    ExportRun* run = m_run.release();
    run->disconnect(this);
    run->setParent(this);
    connect(run, &ExportRun::finished, run, &QObject::deleteLater);
    run->cancel();
    m_wish = {};
    m_wished.clear();
}

void PreparedFiles::end()
{
    m_failures = m_run->failures();
    for (QStringList& paths : m_made)
        paths.sort(); // of stems, which are made side by side
    for (const QString& id : std::as_const(m_wish.ids))
        m_paths += m_made.value(id);
    m_run.release()->deleteLater(); // it is the sender
    m_isStale = m_isStale || !m_failures.isEmpty();
    cleanSoon();
    Q_EMIT finished();
}

bool PreparedFiles::isStillThere() const
{
    return !m_paths.isEmpty() && std::all_of(m_paths.cbegin(), m_paths.cend(), [](const QString& path) {
        return QFileInfo::exists(path);
    });
}

void PreparedFiles::clean(const QString& folder, int days, qint64 bytes, const CancelToken& cancel)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime oldest = now.addDays(-days);
    const QDateTime inUse = now.addSecs(-3600); // it may not have been read yet
    QFileInfoList folders = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    std::sort(folders.begin(), folders.end(),
              [](const QFileInfo& a, const QFileInfo& b) { return a.lastModified() > b.lastModified(); });
    qint64 kept = 0;
    for (const QFileInfo& each : std::as_const(folders)) {
        if (cancel.isCancelled())
            return;
        kept += bytesIn(each.filePath());
        const QDateTime handedOut = QFileInfo(each.filePath()).lastModified(); // perhaps since it was listed
        if (handedOut < oldest || (kept > bytes && handedOut < inUse))
            QDir(each.filePath()).removeRecursively();
    }
}

} // namespace riffdesk
