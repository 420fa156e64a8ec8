#pragma once

#include "base/stemturn.h"
#include "stems/stemsum.h"

#include <QStringList>
#include <QVector>

namespace riffdesk {

/// A song put together of pieces of others, one after the other, each going over into the next in a
/// crossfade. What lies outside of the crossfades has the very samples of its source. A value.
struct SoundPath
{
    struct Piece
    {
        int source = 0; ///< index
        qint64 from = 0; ///< frames of the source: the middles of the crossfades at both ends
        qint64 to = 0;
        float gain = 1;
        double agreement =
            0; ///< with the next piece in the crossfade, 0 … 1: alike sounds add up, so it dips less

        friend bool operator==(const Piece&, const Piece&) = default;
    };

    int rate = 0; ///< Hz, to which all sources are brought
    qint64 fadeFrames = 0; ///< of each crossfade; no piece is shorter
    QVector<Piece> pieces;

    [[nodiscard]] qint64 frames() const; ///< of the whole
    [[nodiscard]] QVector<StemTurn> turns() const; ///< for sources that run alike, played in step
    /// What sounds from one frame of the whole to another; a piece that would be shorter than a crossfade is
    /// left out.
    [[nodiscard]] SoundPath part(qint64 from, qint64 to) const;

    /// Writes it, with the files that the indices mean. Errors: those of Decoder::open() and of
    /// StemSum::write(), Input when there is nothing to write.
    [[nodiscard]] SoundWriter writer(const QStringList& files) const;

    friend bool operator==(const SoundPath&, const SoundPath&) = default;
};

/// Into a WAV file of 32 bit samples, which is replaced. Off the GUI thread. Errors: the writer's, and those
/// of writing.
[[nodiscard]] Result<void> writeWav(const SoundWriter& write, const QString& path,
                                    const CancelToken& cancel = {});

} // namespace riffdesk
