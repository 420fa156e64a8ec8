#pragma once

#include "base/timerange.h"

#include <QPixmap>
#include <QPoint>
#include <QStringList>

#include <functional>
#include <optional>

class QMimeData;
class QWidget;

namespace riffdesk {

/// Songs that the user has begun to drag, or a stretch or stems of one.
struct SongDrag
{
    QWidget* source = nullptr; ///< where it begins
    int count = 0; ///< of songs
    QStringList ids; ///< of all of them; none where they are more than mostNamed
    std::optional<TimeRange> region; ///< of the only song
    QPixmap picture;
    QStringList stems{}; ///< of the only song, as StemLevel::file

    /// More songs are dragged as the selection they are (SongListModel::selectionMimeType): the files of so
    /// many are an export.
    static constexpr int mostNamed = 500;
    /// What this program's own windows understand.
    [[nodiscard]] QMimeData* makeData() const;
    static constexpr const char* partMimeType = "application/x-riffdesk-part";
};

/// What is seen at the pointer: words over an outline, which is squeezed.
[[nodiscard]] QPixmap dragPicture(const QWidget& source, const QPixmap& outline, const QString& words);

/// Carries out a drag, with files for other programs, and returns when it is over. Without one, songs are
/// dragged within this program only.
using SongDragger = std::function<void(const SongDrag& drag)>;
/// Calls the dragger, if there is one.
void carryOut(const SongDrag& drag, const SongDragger& dragger);

} // namespace riffdesk
