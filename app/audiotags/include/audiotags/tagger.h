#pragma once

#include "base/result.h"
#include "library/song.h"

#include <QByteArray>
#include <QString>

namespace riffdesk {

/// What is written into an exported file beside its audio.
struct SongTags
{
    QString title;
    QString lyrics;
    QString comment; ///< the prompt
    QString genre; ///< the style
    QString date; ///< yyyy-MM-dd
    QString recipe; ///< JSON: how the song was made, to make it again
    QByteArray cover; ///< JPEG or PNG
    bool coverProblem = false; ///< there is a cover, but it cannot be read

    /// `coverPath` may be empty. A cover that is neither JPEG nor PNG, or over 16 MB, is turned into JPEG.
    static SongTags of(const Song& song, const QString& coverPath);
    [[nodiscard]] bool coverIsPng() const;
};

/// Writes tags into audio files. Any thread; a file at a time.
namespace tagger {

enum class Container { Mp4, Mp3, Flac, Wav, Opus, Vorbis, Unknown };

/// By the file's first bytes, whatever its name says.
[[nodiscard]] Container containerOf(const QString& path);
[[nodiscard]] QString suffixOf(Container container); ///< "m4a", …; empty for Unknown

/// Replaces the tags of a file that is ours alone (a copy), then reads them again. Media error when the file
/// is not what `container` says or does not take the tags: then it must not be used. Nothing is done for
/// Unknown; a WAV gets no cover.
Result<void> write(const QString& path, Container container, const SongTags& tags);

} // namespace tagger
} // namespace riffdesk
