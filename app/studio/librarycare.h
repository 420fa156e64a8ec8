#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "library/rebuild.h"

#include <QString>

#include <functional>

class QObject;

namespace riffdesk {

/// That so many songs lie in the library's folder which its database does not list.
[[nodiscard]] Error missingSongsError(int count);

/// Looks for such songs, and for damage. Reads all of the database: for a thread of its own.
[[nodiscard]] Result<void> checkedLibrary(const QString& databasePath, const QString& songsDir,
                                          const CancelToken& cancel);

/// For a worker that reports how far it is: calls `tell` in this thread, a few times a second and at the end,
/// as long as `context` is there.
[[nodiscard]] std::function<void(int done, int total)> sparsely(std::function<void(int, int)> tell,
                                                                QObject* context);

/// What a rebuild came to. Of many folders that could not be read the rest is named in a file in `dataDir`.
[[nodiscard]] QString rebuiltSentence(const rebuild::Report& report, const QString& dataDir);

} // namespace riffdesk
