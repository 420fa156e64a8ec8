#pragma once

#include "library/song.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace riffdesk {

class Catalogue;

/// What songs that were asked for together (Song::press) were asked for differently, as with a sweep, and the
/// grid they make where it is one or two things. Seeds and addresses, which differ between all takes, do not
/// count. A value.
struct SongGrid
{
    struct Axis
    {
        QString key; ///< the parameter's, or "model"; empty: there is only one column
        QVector<QJsonValue> values; ///< numbers in their order, else as in the catalogue

        friend bool operator==(const Axis&, const Axis&) = default;
    };
    struct Place
    {
        int row = 0;
        int column = 0;

        friend bool operator==(const Place&, const Place&) = default;
    };
    static constexpr int mostColumns = 4; ///< there is no room for more side by side

    Axis across;
    Axis down;
    QVector<Place> places; ///< of the songs, in their order; takes of the same share one

    /// Nothing when they are no grid: one song, songs of several presses, or more or less than two things
    /// that differ, or too many of both.
    static std::optional<SongGrid> of(const QVector<Song>& songs, const Catalogue& catalogue);
    /// The songs row by row, takes of the same by their number.
    [[nodiscard]] QVector<Song> ordered(const QVector<Song>& songs) const;

    /// Keys of what differs, in the order of the catalogue; empty when they were not asked for together.
    [[nodiscard]] static QStringList differing(const QVector<Song>& songs, const Catalogue& catalogue);
    /// "Weirdness 0.2", "Vocals: Female", or the name of the model.
    [[nodiscard]] static QString words(const QString& key, const QJsonValue& value,
                                       const Catalogue& catalogue);
    /// The same for what differs, as a song has it.
    [[nodiscard]] static QStringList words(const Song& song, const QStringList& keys,
                                           const Catalogue& catalogue);

    friend bool operator==(const SongGrid&, const SongGrid&) = default;
};

} // namespace riffdesk
