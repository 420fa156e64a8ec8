#pragma once

#include "api/songrequest.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QVariantMap>

namespace riffdesk {

class Catalogue;

/// The form under a name, or what a song was made of, as a file that can be kept, given away and taken from
/// others. A value.
struct Preset
{
    enum class Kind { Preset, Recipe };

    static constexpr qint64 mostBytes = 512 << 10; ///< of a file
    static constexpr int longestName = 80;
    static constexpr int mostTakes = 12;

    QString name; ///< as cleanName() gives it, never empty
    SongRequest request; ///< may be incomplete, as the form was
    int takes = 1; ///< 1 … mostTakes
    /// Texts that were written but that the mode hides: the prompt while lyrics are written, the lyrics while
    /// the song is described. Not part of the request.
    QVariantMap hidden;

    [[nodiscard]] QByteArray toJson(const Catalogue& catalogue, Kind kind = Kind::Preset) const;
    /// An untrusted file: refused with a sentence unless it is a preset or a recipe of a version we
    /// know, or the song.json of a song's folder, within bounds, with a name and an action of the catalogue.
    /// Parameters the catalogue does not know are dropped.
    static Result<Preset> fromJson(const Catalogue& catalogue, const QByteArray& json);
    /// The same from a file that was chosen or dropped.
    static Result<Preset> fromFile(const Catalogue& catalogue, const QString& path);
    /// Whether the file's name says that it may be one.
    [[nodiscard]] static bool isFileName(const QString& path);
    /// What the names of their files end with; those of older versions with ".json".
    static constexpr const char* suffix = "riffdesk";
    /// A name for its file that every file system takes, with the suffix.
    [[nodiscard]] QString fileName() const;

    /// One line without control characters, trimmed, at most longestName characters.
    [[nodiscard]] static QString cleanName(const QString& name);

    friend bool operator==(const Preset&, const Preset&) = default;
};

} // namespace riffdesk
