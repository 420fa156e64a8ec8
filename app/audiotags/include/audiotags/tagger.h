#pragma once

#include "base/result.h"
#include "library/song.h"
#include "lyrics/timedlyrics.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace riffdesk {

/// What is written into an exported file beside its audio.
struct SongTags
{
    QString title;
    QString artist;
    QString albumArtist;
    QString album;
    int track = 0; ///< from 1; 0: not known
    int trackCount = 0;
    QString lyrics;
    std::optional<TimedLyrics> timedLyrics;
    QString comment; ///< the prompt
    QString genre; ///< the style
    QString date; ///< yyyy-MM-dd
    QString copyright;
    QString isrc;
    QString recipe; ///< JSON: how the song was made, to make it again
    /// What a player needs to know to play all songs equally loud.
    struct ReplayGain
    {
        double loudness = 0; ///< LUFS
        double peak = 0; ///< true, as a factor of full scale

        friend bool operator==(const ReplayGain&, const ReplayGain&) = default;
    };
    std::optional<ReplayGain> replayGain;
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

/// Whether a file of this kind has a place for a cover; others have room for all but that, Unknown for
/// nothing.
[[nodiscard]] bool takesCover(Container container);

/// Whether the file says by a signature who made it (C2PA). It holds for these very bytes: any change breaks
/// it.
[[nodiscard]] bool hasContentCredentials(const QString& path, Container container);

/// Replaces the tags of a file that is ours alone (a copy), then reads each of them again. Media error when
/// the file is not what `container` says or does not take the tags: then it must not be used. Nothing is done
/// for Unknown; a WAV gets no cover. Times of lyrics are an ID3 frame (SYLT), elsewhere LRC text.
Result<void> write(const QString& path, Container container, const SongTags& tags);

} // namespace tagger
} // namespace riffdesk
