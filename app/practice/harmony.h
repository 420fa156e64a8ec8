#pragma once

#include "songplan.h"

namespace riffdesk {

/// The chords of a plan: which degree stands in which bar, and what its notes are.
class Harmony
{
public:
    Harmony(const MoodTable& table, const SongPlan& plan);

    /// The degree (0 … 6) in bar `bar` of a section; the same for every section of one kind.
    [[nodiscard]] int degree(SongSection::Kind kind, int bar, bool lastSection, int bars) const;
    /// MIDI note of a scale step counted from the tonic; steps may be negative or over an octave.
    [[nodiscard]] int pitch(int step) const;
    /// Scale steps of a chord on a degree: 0, 2, 4 (and 6) above it.
    [[nodiscard]] QVector<int> chordSteps(int degree) const;
    /// The step nearest to `step` that belongs to the chord.
    [[nodiscard]] int nearestChordStep(int step, int degree) const;

private:
    QVector<int> m_scale;
    int m_tonic;
    bool m_sevenths;
    QVector<int> m_verse, m_chorus, m_bridge;
};

} // namespace riffdesk
