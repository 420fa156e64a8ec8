#include "songwalk.h"

#include "library/library.h"
#include "playback/playqueue.h"

#include <algorithm>

namespace riffdesk {

bool SongWalk::hasAudio(const QString& songId) const
{
    const std::optional<SongSummary> song = m_library.summary(songId);
    return song && song->media == Song::Media::Ready && !m_library.audioPath(*song).isEmpty();
}

QString SongWalk::following(const PlayQueue& queue, bool byUser) const
{
    PlayQueue walk = queue;
    for (qsizetype i = 0; i < std::min<qsizetype>(queue.size(), mostSkipped); ++i) {
        const QString candidate = walk.next(byUser || i > 0);
        if (candidate.isEmpty() || (!m_avoided.contains(candidate) && hasAudio(candidate)))
            return candidate;
        walk.setCurrent(candidate);
    }
    return {};
}

QString SongWalk::preceding(const PlayQueue& queue) const
{
    PlayQueue walk = queue;
    for (qsizetype i = 0; i < std::min<qsizetype>(queue.size(), mostSkipped); ++i) {
        const QString candidate = walk.previous();
        if (candidate.isEmpty() || hasAudio(candidate))
            return candidate;
        walk.setCurrent(candidate);
    }
    return {};
}

void SongWalk::avoid(const QString& songId)
{
    m_avoided.insert(songId);
}

void SongWalk::forgive(const QString& songId)
{
    m_avoided.remove(songId);
}

void SongWalk::forgiveAll()
{
    m_avoided.clear();
}

} // namespace riffdesk
