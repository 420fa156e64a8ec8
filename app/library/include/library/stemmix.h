#pragma once

#include "base/stereogain.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace riffdesk {

/// How one stem of a song is heard.
struct StemLevel
{
    QString file; ///< as SongFile::name: "stems/vocals.wav"
    double gain = 0; ///< dB, stemmix::lowestGain (silent) … stemmix::highestGain
    double pan = 0; ///< -1 (left) … 1 (right); a balance: 0 changes nothing
    bool isMuted = false;
    bool isSolo = false; ///< with one that is, only those that are can be heard

    friend bool operator==(const StemLevel&, const StemLevel&) = default;
};

/// A song's stems in the order they are shown. Kept with the song, as an edit.
using StemMix = QVector<StemLevel>;

namespace stemmix {

constexpr double lowestGain = -60;
constexpr double highestGain = 12;

/// `kept` for these files, in their order: what it does not know is neutral, what is no longer there is left
/// out.
[[nodiscard]] StemMix forFiles(const StemMix& kept, const QStringList& files);
/// One for each stem, mute and solo included.
[[nodiscard]] QVector<StereoGain> gains(const StemMix& mix);
/// Whether each stem is heard as it is.
[[nodiscard]] bool isNeutral(const StemMix& mix);
/// What a stem is called: "Backing vocals" for "stems/backing_vocals.wav".
[[nodiscard]] QString nameOf(const QString& file);
/// Whether a stem is what is sung, as its name tells.
[[nodiscard]] bool isVocals(const QString& file);
/// Whether there are vocals and all of them are muted.
[[nodiscard]] bool isKaraoke(const StemMix& mix);
/// The same with its vocals muted, or heard again.
[[nodiscard]] StemMix karaoke(StemMix mix, bool on);

[[nodiscard]] QJsonArray toJson(const StemMix& mix);
/// Any array: out of range is brought into it, what is not a stem is left out.
[[nodiscard]] StemMix fromJson(const QJsonArray& array);
/// For a column and an edit; empty for a mix without stems.
[[nodiscard]] QString toText(const StemMix& mix);
[[nodiscard]] StemMix fromText(const QString& text);

} // namespace stemmix

} // namespace riffdesk
