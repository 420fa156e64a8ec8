#pragma once

#include <QString>
#include <QVector>

namespace riffdesk {

/// What songs are sorted under, with how many there are of each outside the trash: what stands beside the
/// library.
struct Collections
{
    struct Named
    {
        QString name;
        int count = 0;
        QString color; ///< of a tag: "#rrggbb" or empty

        friend bool operator==(const Named&, const Named&) = default;
    };
    struct SavedSearch
    {
        QString name;
        QString query; ///< SongQuery::text()

        friend bool operator==(const SavedSearch&, const SavedSearch&) = default;
    };

    int all = 0;
    int unheard = 0;
    int kept = 0;
    int rejected = 0;
    int trashed = 0;
    QVector<Named> tags; ///< each in the order of their names
    QVector<Named> playlists;
    QVector<SavedSearch> searches;

    friend bool operator==(const Collections&, const Collections&) = default;
};

} // namespace riffdesk
