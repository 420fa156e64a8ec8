#pragma once

#include "export/folderexporter.h"

#include <memory>

namespace riffdesk::sharepage {

/// What the page says of a song.
struct SharedSong
{
    QString title;
    QString artist; ///< its own, or that of the page
    double seconds = 0;
    QString lyrics;
    std::optional<TimedLyrics> timed;
    QString file; ///< its sound, relative to the page, with "/"
    QString cover; ///< the same, or empty
};

struct Page
{
    QString title;
    QString artist; ///< of all, or empty
    QVector<SharedSong> songs;
};

/// One page for any browser, without anything from elsewhere: it plays from a disk, and without scripts too.
[[nodiscard]] QByteArray html(const Page& page);

/// The songs of `source` in a folder with such a page; without root and name. `artist` as in the options,
/// of songs that name none themselves; packed: an archive of it takes its place.
[[nodiscard]] ExportFolder of(const QString& title, const QString& artist, bool isPacked,
                              const Exporter::Source& source);

} // namespace riffdesk::sharepage
