#pragma once

#include "base/result.h"
#include "library/song.h"

namespace riffdesk {
class Database;
}

/// The rows of Song::files. Within a transaction.
namespace riffdesk::songfiles {

/// Those of a song that has just got its row. What cannot be one is left out.
Result<void> add(Database& database, const Song& song);

/// Takes the place of what is known of files of the same kinds: there is one audio file beside the lossless
/// WAV, one cover and one video, and stems come together.
Result<void> record(Database& database, const QString& songId, const QVector<SongFile>& files);

} // namespace riffdesk::songfiles
