#pragma once

#include "base/timerange.h"
#include "library/song.h"

#include <QJsonValue>
#include <QString>
#include <QVector>

#include <optional>

namespace riffdesk {

/// A line of one text beside the one that took its place in another.
struct LineChange
{
    enum class Kind { Same, Removed, Added, Changed };
    struct Part
    {
        qsizetype start = 0;
        qsizetype length = 0;

        friend bool operator==(const Part&, const Part&) = default;
    };

    Kind kind = Kind::Same;
    QString before; ///< null for an added one
    QString after; ///< null for a removed one
    QVector<Part> removed; ///< words of `before` that `after` does not have; of a changed line
    QVector<Part> added; ///< words of `after`

    friend bool operator==(const LineChange&, const LineChange&) = default;

    /// All lines in their order. Texts of thousands of lines differ as wholes from where they first do.
    static QVector<LineChange> between(const QString& before, const QString& after);
};

/// What two songs were asked for that is not the same: no sound is looked at. A value.
struct SongChanges
{
    struct Parameter
    {
        QString key; ///< as in the catalogue, or "action" or "model"
        QJsonValue before; ///< undefined where it was not sent
        QJsonValue after;

        friend bool operator==(const Parameter&, const Parameter&) = default;
    };
    QVector<Parameter> parameters; ///< those that differ, in the order of their keys
    QVector<LineChange> lyrics; ///< all lines; empty when neither has words

    static SongChanges between(const Song& parent, const Song& edit);
    [[nodiscard]] bool areLyricsSame() const;

    /// The stretch that the song's request asked to make anew, seconds; nothing when it named none.
    [[nodiscard]] static std::optional<TimeRange> askedRange(const Song& edit);

    friend bool operator==(const SongChanges&, const SongChanges&) = default;
};

} // namespace riffdesk
