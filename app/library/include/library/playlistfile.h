#pragma once

#include "library/song.h"

#include <QString>

namespace riffdesk {

/// What Library::savePlaylist() wrote.
struct SavedPlaylist
{
    int songs = 0;
    int withoutAudio = 0; ///< which a player could not play, and are left out
};

/// What Library::openPlaylist() found in a file.
struct OpenedPlaylist
{
    QString name; ///< the playlist's own, else the file's
    SongNumbers songs; ///< that the library has, in the file's order, each once
    int others = 0; ///< entries that are no songs of this library
};

} // namespace riffdesk
