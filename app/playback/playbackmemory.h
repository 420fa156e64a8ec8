#pragma once

#include "playback/playqueue.h"

namespace riffdesk {

class Settings;

/// What Playback finds again after a restart, kept in the settings under "playback/…". Whatever stands there
/// is checked and bounded when it is read. GUI thread.
class PlaybackMemory
{
public:
    /// Of a long queue, this many songs around the current one are kept.
    static constexpr qsizetype mostSongs = 500;

    struct Modes
    {
        bool shuffle = false;
        PlayQueue::Repeat repeat = PlayQueue::Repeat::Off;
        bool normalised = false;
    };
    struct Place
    {
        QString songId; ///< empty: none
        double seconds = 0; ///< finite, at least 0
    };

    explicit PlaybackMemory(Settings& settings) : m_settings(settings) { }

    [[nodiscard]] Modes modes() const;
    void keep(const Modes& modes);
    [[nodiscard]] Place place() const;
    void keep(const Place& place);
    /// Brings songs, order and current song back; modes are the queue's own. False: there is none.
    bool restore(PlayQueue& queue) const;
    void keep(const PlayQueue& queue);

private:
    Settings& m_settings;
};

} // namespace riffdesk
