#pragma once

#include "api/apierror.h"
#include "api/download.h"
#include "base/result.h"
#include "library/songfolder.h"

#include <QString>
#include <QStringList>

namespace riffdesk::mediafiles {

enum class Kind { Audio, Cover, Stems };

/// What is asked of the bytes of such a file.
[[nodiscard]] Download::Content contentOf(Kind kind);
/// File suffixes that hold sound.
[[nodiscard]] const QStringList& audioSuffixes();

/// Where a download of this kind ends, before its content has told its name.
[[nodiscard]] QString fetchedPath(const SongFolder& folder, Kind kind);
/// The name of a whole audio or cover file that has its name already, or empty.
[[nodiscard]] QString presentFile(const SongFolder& folder, Kind kind);
/// Gives what was fetched (audio or cover) the name its bytes ask for, and returns it. Malformed, and the
/// file is gone, when it is of no kind we know.
[[nodiscard]] Result<QString, ApiError> renameFile(const SongFolder& folder, Kind kind);

} // namespace riffdesk::mediafiles
