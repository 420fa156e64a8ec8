#pragma once

#include "daw/dawsession.h"
#include "export/exportoptions.h"
#include "export/folderexporter.h"

namespace riffdesk::stemfolder {

struct Plan
{
    Song song;
    QString songsDir;
    QString coverPath; ///< or empty
    ExportOptions options; ///< of which the format, the artist and the like count
    std::optional<DawFormat> session; ///< to write beside the stems
    QVector<TimedLyrics::Line> sections; ///< where those of the lyrics begin
};

/// The song's stems, brought to one length and rate, with a session of them; without root and name. Error
/// where there are none, or one that was kept is missing.
[[nodiscard]] Result<ExportFolder> of(const Plan& plan);

} // namespace riffdesk::stemfolder
