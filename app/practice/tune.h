#pragma once

#include "harmony.h"

namespace riffdesk {

/// One note of the tune.
struct TuneNote
{
    double beat = 0; ///< from the section's start
    double beats = 1; ///< how long it is held
    double pitch = 60; ///< MIDI note
    double velocity = 0.8; ///< 0 … 1
};

/// The tune of one section: phrases of two bars that call and answer, steps and small leaps around the
/// chords. Sections of one kind share their motifs, so a chorus is recognised when it comes back; the
/// syllables of the lines decide the number of notes as far as `lyricsStrength` says.
[[nodiscard]] QVector<TuneNote> tuneOf(const SongPlan& plan, const Harmony& harmony,
                                       const SongSection& section, bool last);

} // namespace riffdesk
