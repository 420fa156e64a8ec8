#include "loudnesskeeper.h"

#include "library/library.h"

#include <QFileInfo>

namespace riffdesk {

LoudnessKeeper::LoudnessKeeper(Library& library, QObject* parent) : QObject(parent), m_library(library)
{
    const QStringList pending = library.pendingMedia();
    m_pending = {pending.begin(), pending.end()};
    for (const auto signal : {&Library::songAdded, &Library::mediaChanged})
        connect(&library, signal, this, &LoudnessKeeper::onMedia);
}

LoudnessKeeper::~LoudnessKeeper()
{
    if (m_work)
        m_work->task.cancelAndWait();
}

void LoudnessKeeper::want(const QStringList& ids)
{
    if (std::exchange(m_wanted, ids) == ids)
        return;
    if (m_work && !m_wanted.contains(m_work->id) && !m_arrived.contains(m_work->id))
        m_work.reset();
    startNext();
}

void LoudnessKeeper::onMedia(const QString& id)
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
    m_work = std::make_unique<Work>(Work{id, path, file.lastModified(), file.size(), {}});
    m_work->task = background::run(
        background::Pool::Idle, [path](const CancelToken& cancel) { return Loudness::measure(path, cancel); },
        [this](const Result<std::optional<Loudness>>& measured) { take(measured); });
    return true;
}

void LoudnessKeeper::take(const Result<std::optional<Loudness>>& measured)
{
    const std::unique_ptr<Work> done = std::move(m_work);
    const QFileInfo file(done->path);
    const bool sameFile = file.lastModified() == done->modified && file.size() == done->bytes;
    const std::optional<SongSummary> song = m_library.summary(done->id);
    m_arrived.removeAll(done->id);
    if (sameFile && song && song->media == Song::Media::Ready) {
        const bool told =
            measured && *measured
            && m_library.setLoudness(done->id, (*measured)->integrated, (*measured)->truePeak).ok();
        if (!told)
            m_tried.insert(done->id);
    }
    startNext();
}

} // namespace riffdesk
