#pragma once

#include <QString>
#include <QVector>

#include <functional>

namespace riffdesk {

/// A further file, or stems, that the service can be asked for of a song, as menus and details show it.
struct SongFileEntry
{
    QString action; ///< of Catalogue::files()
    QString name; ///< "Lossless WAV"
    QString wish; ///< what asks for it: "Get lossless WAV…"
    QString state; ///< one sentence
    QString whyNot; ///< why it cannot be asked for now, or empty
    struct Choice
    {
        QString action; ///< as above, for the same signals
        QString text;
    };
    QVector<Choice> choices; ///< what can be done with it, as it is here; then the wish asks for it anew
    QString menu; ///< what stands over these
};

/// Those of a song; nothing when it is not there.
using SongFileReader = std::function<QVector<SongFileEntry>(const QString& songId)>;

} // namespace riffdesk
