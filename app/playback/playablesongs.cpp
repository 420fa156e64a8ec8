#include "playablesongs.h"

#include "library/library.h"
#include "playback/playqueue.h"

#include <algorithm>

namespace riffdesk {

bool PlayableSongs::hasAudio(const QString& songId) const
{
    const std::optional<SongSummary> song = m_library.summary(songId);
    return song && song->media == Song::Media::Ready && !m_library.audioPath(*song).isEmpty();
}

QString PlayableSongs::following(const PlayQueue& queue, bool byUser) const
{
    PlayQueue place = queue;
    for (qsizetype i = 0; i < std::min<qsizetype>(queue.size(), mostSkipped); ++i) {
        const QString candidate = place.next(byUser || i > 0);
        if (candidate.isEmpty() || (!m_unplayable.contains(candidate) && hasAudio(candidate)))
            return candidate;
        place.setCurrent(candidate);
    }
    return {};
}

QString PlayableSongs::preceding(const PlayQueue& queue) const
{
    PlayQueue place = queue;
    for (qsizetype i = 0; i < std::min<qsizetype>(queue.size(), mostSkipped); ++i) {
        const QString candidate = place.previous();
        if (candidate.isEmpty() || hasAudio(candidate))
            return candidate;
        place.setCurrent(candidate);
    }
    return {};
}

void PlayableSongs::markUnplayable(const QString& songId)
{
    m_unplayable.insert(songId);
}

void PlayableSongs::clearUnplayable(const QString& songId)
{
    m_unplayable.remove(songId);
}

void PlayableSongs::clearUnplayable()
{
    m_unplayable.clear();
}

} // namespace riffdesk
