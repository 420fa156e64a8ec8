#pragma once

#include <QDate>
#include <QString>

namespace riffdesk {

/// Rows of a result that stand together, see SongQuery::Grouping.
struct SongGroup
{
    int firstRow = 0;
    int count = 0;
    QDate day; ///< by day: when the songs were made, in local time
    QString name; ///< else: of the source song or the playlists; empty for songs without

    friend bool operator==(const SongGroup&, const SongGroup&) = default;
};

} // namespace riffdesk
