#include "harmony.h"

#include "randomstream.h"

#include <cstdlib>

namespace riffdesk {

Harmony::Harmony(const MoodTable& table, const SongPlan& plan)
    : m_scale(table.scale(plan.mood.scale))
    , m_tonic(plan.tonic)
    , m_sevenths(plan.mood.sevenths)
{
    RandomStream random(plan.harmonySeed);
    const auto choose = [&](const char* part) {
        return random.pick(table.progressions(plan.mood.scale, QLatin1String(part)));
    };
    m_verse = choose("verse");
    m_chorus = choose("chorus");
    m_bridge = choose("bridge");
    // Odd turns: only beyond the middle of the weirdness range, one chord a progression at most.
    for (QVector<int>* progression : {&m_verse, &m_chorus, &m_bridge}) {
        if (random.chance((plan.weirdness - 0.4) * 1.4))
            (*progression)[1 + random.below(static_cast<int>(progression->size()) - 1)] = random.below(7);
    }
}

int Harmony::degree(SongSection::Kind kind, int bar, bool lastSection, int bars) const
{
    if (lastSection && bar >= bars - 2)
        return bar == bars - 1 ? 0 : m_verse.last();
    const QVector<int>* progression = &m_verse;
    if (kind == SongSection::Kind::Chorus || kind == SongSection::Kind::Solo)
        progression = &m_chorus;
    else if (kind == SongSection::Kind::Bridge || kind == SongSection::Kind::PreChorus)
        progression = &m_bridge;
    return progression->at(bar % progression->size());
}

int Harmony::pitch(int step) const
{
    const int octave = step >= 0 ? step / 7 : (step - 6) / 7;
    return m_tonic + 12 * octave + m_scale.at(step - 7 * octave);
}

QVector<int> Harmony::chordSteps(int degree) const
{
    QVector<int> steps{degree, degree + 2, degree + 4};
    if (m_sevenths)
        steps.append(degree + 6);
    return steps;
}

int Harmony::nearestChordStep(int step, int degree) const
{
    int best = step;
    int bestDistance = 100;
    const QVector<int> steps = chordSteps(degree);
    for (const int chordStep : steps) {
        for (int octave = -3; octave <= 3; ++octave) {
            const int candidate = chordStep + 7 * octave;
            if (std::abs(candidate - step) < bestDistance) {
                bestDistance = std::abs(candidate - step);
                best = candidate;
            }
        }
    }
    return best;
}

} // namespace riffdesk
