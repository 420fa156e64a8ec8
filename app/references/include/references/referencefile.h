#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

/// Local audio files that may become references.
namespace riffdesk::referencefile {

inline constexpr double shortestSeconds = 1;
inline constexpr double longestSeconds = 15 * 60;
inline constexpr qint64 mostBytes = 2LL * 1024 * 1024 * 1024; ///< before it is converted

/// "mp3", "wav", … without a dot.
[[nodiscard]] const QStringList& suffixes();
/// Whether the name is one of an audio file; the file is not looked at.
[[nodiscard]] bool isAudioName(const QString& path);

struct Checked
{
    double durationSeconds = 0; ///< counted, not what the file claims
    bool mustConvert = false; ///< a service may not take it as it is, or hear another stream of it
    int stream = 0; ///< which of the file's streams we play
};

/// Looks at the file and decodes the whole of it (about 1 ms for each second of sound): never in the GUI
/// thread. `cancel` makes it end soon with Cancelled. Errors: Input (another kind of file, too short, too
/// long, too large), File, Media.
Result<Checked> check(const QString& path, const CancelToken& cancel = {});

/// ffmpeg's arguments for turning a stream of the checked file into an mp3 of 320 kbit/s without any of its
/// tags. A playlist or script under an audio file's name opens no other file.
[[nodiscard]] QStringList toMp3(const QString& path, int stream, const QString& target);

} // namespace riffdesk::referencefile
