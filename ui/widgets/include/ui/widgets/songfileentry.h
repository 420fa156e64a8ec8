#pragma once

#include <QString>
#include <QVector>

#include <functional>

namespace riffdesk {

/// A further file that the service can be asked for of a song, as menus and details show it.
struct SongFileEntry
{
    QString action; ///< of Catalogue::files()
    QString name; ///< "Lossless WAV"
    QString wish; ///< what asks for it: "Get lossless WAV…"
    QString state; ///< one sentence
    QString whyNot; ///< why it cannot be asked for now, or empty
};

/// Those of a song; nothing when it is not there.
using SongFileReader = std::function<QVector<SongFileEntry>(const QString& songId)>;

} // namespace riffdesk
