#include "loudnesskeeper.h"

#include "base/threadpriority.h"
#include "library/library.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrent>

namespace riffdesk {

namespace {

constexpr int threadLingers = 5'000; ///< ms

} // namespace

LoudnessKeeper::LoudnessKeeper(Library& library, QObject* parent) : QObject(parent), m_library(library)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(threadLingers);
    const QStringList pending = library.pendingMedia();
    m_pending = {pending.begin(), pending.end()};
    for (const auto signal : {&Library::songAdded, &Library::songChanged})
        connect(&library, signal, this, &LoudnessKeeper::onSongChanged);
}

LoudnessKeeper::~LoudnessKeeper()
{
    if (m_work)
        m_work->cancel->store(true);
    m_pool.waitForDone();
}

void LoudnessKeeper::want(const QStringList& ids)
{
    if (std::exchange(m_wanted, ids) == ids)
        return;
    if (m_work && !m_wanted.contains(m_work->id) && !m_arrived.contains(m_work->id))
        m_work->cancel->store(true);
    startNext();
}

void LoudnessKeeper::onSongChanged(const QString& id)
{
    const std::optional<SongSummary> song = m_library.summary(id);
    if (!song)
        return;
    if (song->media != Song::Media::Ready) {
        m_pending.insert(id);
        m_tried.remove(id);
        return;
    }
    // A song that has been here before and was renamed or rated is left alone.
    if (m_pending.remove(id) && !m_arrived.contains(id))
        m_arrived.append(id);
    startNext();
}

void LoudnessKeeper::startNext()
{
    if (m_work)
        return;
    for (const QString& id : std::as_const(m_wanted)) {
        if (start(id))
            return;
    }
    while (!m_arrived.isEmpty()) {
        if (start(m_arrived.first()))
            return;
        m_arrived.removeFirst();
    }
}

/// False when there is nothing to measure.
bool LoudnessKeeper::start(const QString& id)
{
    if (id.isEmpty() || m_tried.contains(id))
        return false;
    const std::optional<Song> song = m_library.song(id);
    const QString path = song ? m_library.audioPath(*song) : QString();
    if (path.isEmpty() || song->media != Song::Media::Ready || song->loudness)
        return false;
    const QFileInfo file(path);
    m_work = std::make_unique<Work>(
        Work{id, path, file.lastModified(), file.size(), std::make_shared<std::atomic_bool>(false)});
    auto* watcher = new QFutureWatcher<Result<std::optional<Loudness>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [path, cancel = m_work->cancel] {
        lowerThreadPriority();
        return Loudness::measure(path, cancel.get());
    }));
    return true;
}

void LoudnessKeeper::take(const Result<std::optional<Loudness>>& measured)
{
    const std::unique_ptr<Work> done = std::move(m_work);
    const bool cancelled = !measured && measured.error().category == Error::Category::Cancelled;
    const QFileInfo file(done->path);
    const bool sameFile = file.lastModified() == done->modified && file.size() == done->bytes;
    const std::optional<SongSummary> song = m_library.summary(done->id);
    if (!cancelled)
        m_arrived.removeAll(done->id);
    if (!cancelled && sameFile && song && song->media == Song::Media::Ready) {
        const bool told =
            measured && *measured
            && m_library.setLoudness(done->id, (*measured)->integrated, (*measured)->truePeak).ok();
        if (!told)
            m_tried.insert(done->id);
    }
    startNext();
}

} // namespace riffdesk
