#pragma once

#include <QString>

namespace riffdesk::test {

/// What the pictures of the guide show: a few songs of the Practice service with fixed seeds, and fixed
/// dates.
struct PictureSongs
{
    QString harbour; ///< has stems
    QString harbourEdit; ///< the same with a section made anew
    QString train; ///< one of two takes
};

/// Makes them in an empty folder; ends the program where that does not go.
PictureSongs makePictureSongs(const QString& folder);

extern const char* const harbourLyrics;

} // namespace riffdesk::test
