#pragma once

#include <QSet>
#include <QString>

namespace riffdesk {

class Library;
class PlayQueue;

/// Finds what can be played around the current song of a queue: songs without audio here, and those that
/// turned out not to be playable, are passed over. GUI thread.
class PlayableSongs
{
public:
    static constexpr int mostSkipped = 100; ///< songs in a row; then there is none

    explicit PlayableSongs(const Library& library) : m_library(library) { }

    [[nodiscard]] bool hasAudio(const QString& songId) const;
    /// Empty: none. `byUser` as in PlayQueue::next().
    [[nodiscard]] QString following(const PlayQueue& queue, bool byUser) const;
    /// Empty: none. Also one that could not be played: going back to it is a new attempt.
    [[nodiscard]] QString preceding(const PlayQueue& queue) const;

    void markUnplayable(const QString& songId); ///< it could not be played
    void clearUnplayable(const QString& songId);
    void clearUnplayable();

private:
    const Library& m_library;
    QSet<QString> m_unplayable;
};

} // namespace riffdesk
