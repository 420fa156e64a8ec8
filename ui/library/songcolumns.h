#pragma once

#include "library/songsearch.h"

#include <QFont>
#include <QString>
#include <QVector>

#include <optional>

namespace riffdesk {

/// A column of the library's table. What it shows, how, and by which orders it sorts is one row of
/// songColumns(); settings know it by its id.
struct SongColumn
{
    enum class Paint {
        Title, ///< with the cover and what the song is
        Text,
        Number,
        Stars,
        Clock, ///< of seconds
        Date,
        Flag,
        Tags,
    };
    struct Orders
    {
        SongQuery::Order up;
        SongQuery::Order down;
        Qt::SortOrder first; ///< what a first click chooses
    };

    const char* id;
    const char* name; ///< in English
    Paint paint;
    int role; ///< of the SongListModel
    const char* sample; ///< a text that the column has room for; null: the column's kind knows
    std::optional<Orders> orders; ///< none: it does not sort
    bool isShown; ///< until chosen otherwise

    [[nodiscard]] QString title() const;
    [[nodiscard]] Qt::Alignment alignment() const;
    [[nodiscard]] int width(const QFont& font) const; ///< in device independent pixels, with its margins

    static constexpr int margin = 8; ///< on either side of what stands in it
    static constexpr int starHeight = 12;
};

[[nodiscard]] const QVector<SongColumn>& songColumns();

/// A column as it stands in the table now.
struct SongCell
{
    const SongColumn* column;
    int left; ///< from where rows begin; mirrored with them
    int width;
};

} // namespace riffdesk
