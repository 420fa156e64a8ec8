#pragma once

#include "api/songrequest.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace riffdesk {

class Catalogue;

/// The form under a name, as a file that can be kept, given away and taken from others. A value.
struct Preset
{
    static constexpr qint64 mostBytes = 512 << 10; ///< of a file
    static constexpr int longestName = 80;
    static constexpr int mostTakes = 12;

    QString name; ///< as cleanName() gives it, never empty
    SongRequest request; ///< may be incomplete, as the form was
    int takes = 1; ///< 1 … mostTakes

    [[nodiscard]] QByteArray toJson(const Catalogue& catalogue) const;
    /// A file nobody vouches for: refused with a sentence unless it is a preset of a version we know, within
    /// bounds, with a name and an action of the catalogue. Parameters the catalogue does not know are
    /// dropped.
    static Result<Preset> fromJson(const Catalogue& catalogue, const QByteArray& json);

    /// One line without control characters, trimmed, at most longestName characters.
    [[nodiscard]] static QString cleanName(const QString& name);

    friend bool operator==(const Preset&, const Preset&) = default;
};

} // namespace riffdesk
