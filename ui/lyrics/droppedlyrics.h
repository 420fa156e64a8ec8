#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

/// What a drop or the clipboard holds for lyrics. It comes from other programs: bounded.
namespace riffdesk::droppedlyrics {

/// Ids of songs of the library.
[[nodiscard]] QStringList songs(const QMimeData& data);

/// Local files of any kind but audio, which belongs to other fields.
[[nodiscard]] QStringList files(const QMimeData& data);

} // namespace riffdesk::droppedlyrics
