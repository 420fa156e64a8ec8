#pragma once

#include <QSet>
#include <QString>

namespace riffdesk {

class Library;
class PlayQueue;

/// Finds what can be played around the current song of a queue: songs without audio here, and those that
/// turned out not to be playable, are passed over. GUI thread.
class SongWalk
{
public:
    static constexpr int mostSkipped = 100; ///< songs in a row; then there is none

    explicit SongWalk(const Library& library) : m_library(library) { }

    [[nodiscard]] bool hasAudio(const QString& songId) const;
    /// Empty: none. `byUser` as in PlayQueue::next().
    [[nodiscard]] QString following(const PlayQueue& queue, bool byUser) const;
    /// Empty: none. Also one that could not be played: who goes back to it wants to try again.
    [[nodiscard]] QString preceding(const PlayQueue& queue) const;

    void avoid(const QString& songId); ///< it could not be played
    void forgive(const QString& songId);
    void forgiveAll();

private:
    const Library& m_library;
    QSet<QString> m_avoided;
};

} // namespace riffdesk
