#pragma once

#include "audiotags/tagger.h"

#include <QByteArray>
#include <QString>

namespace riffdesk {

/// What an audio file of unknown origin says of itself. Texts are bounded and as they came otherwise.
struct ReadTags
{
    static constexpr qsizetype mostCharacters = 100'000; ///< of a text
    static constexpr qsizetype mostCoverBytes = 16 * 1024 * 1024;

    QString title;
    QString artist;
    QString albumArtist;
    QString album;
    QString copyright;
    QString isrc;
    QString lyrics;
    QString comment;
    QString genre;
    QString date; ///< as it stands there: a year, a day, or a moment
    QString recipe; ///< SongRecipe::fromText() reads it
    QByteArray cover; ///< JPEG, PNG or WebP, by its first bytes; empty for anything else

    /// Empty where the file cannot be read as that, or has no tags. Any thread.
    [[nodiscard]] static ReadTags of(const QString& path, tagger::Container container);
};

} // namespace riffdesk
