#include "tune.h"

#include "randomstream.h"

#include <algorithm>
#include <cmath>

namespace riffdesk {
namespace {

using Kind = SongSection::Kind;

struct Motif
{
    QVector<int> slots; ///< eighths from the phrase's start, ascending
    QVector<int> moves; ///< scale steps from the note before
};

/// Picks `count` different eighths of two bars, the strong ones first of all; the last beat is left for
/// breath.
QVector<int> rhythm(RandomStream& random, int count, int beats, double oddness)
{
    const int slotCount = beats * 4;
    QVector<double> weight(slotCount);
    for (int slot = 0; slot < slotCount; ++slot) {
        double w = slot % 2 == 0 ? 1.0 : 0.35 + oddness;
        if (slot % (beats * 2) == 0)
            w = 1.6;
        if (slot >= slotCount - 2)
            w *= 0.08;
        weight[slot] = w * random.between(0.25, 1.0);
    }
    QVector<int> order(slotCount);
    for (int slot = 0; slot < slotCount; ++slot)
        order[slot] = slot;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return weight.at(a) > weight.at(b); });
    order.resize(std::clamp(count, 1, slotCount));
    std::sort(order.begin(), order.end());
    return order;
}

Motif motif(std::uint64_t seed, int count, int beats, double weirdness)
{
    RandomStream random(seed);
    Motif motif;
    motif.slots = rhythm(random, count, beats, std::max(0.0, weirdness - 0.2) * 0.9);
    int height = 0;
    for (int i = 0; i < motif.slots.size(); ++i) {
        const double dice = random.unit();
        int move = 0;
        if (dice < 0.18)
            move = 0;
        else if (dice < 0.72)
            move = random.chance(0.5) ? 1 : -1;
        else if (dice < 0.92 - 0.2 * weirdness)
            move = random.chance(0.5) ? 2 : -2;
        else
            move = random.chance(0.5) ? 4 : -3;
        // What has climbed comes down again.
        if (height + move > 5 || height + move < -3)
            move = -move;
        height += move;
        motif.moves.append(move);
    }
    return motif;
}

int ownDensity(Kind kind, RandomStream& random)
{
    switch (kind) {
    case Kind::Chorus:
        return 7 + random.below(3);
    case Kind::Solo:
        return 9 + random.below(4);
    case Kind::Bridge:
        return 5 + random.below(3);
    case Kind::Outro:
    case Kind::Intro:
        return 4 + random.below(2);
    case Kind::Verse:
    case Kind::PreChorus:
        break;
    }
    return 6 + random.below(3);
}

} // namespace

QVector<TuneNote> tuneOf(const SongPlan& plan, const Harmony& harmony, const SongSection& section, bool last)
{
    const int beats = plan.mood.beats;
    const auto kindSeed = mixedSeed(plan.tuneSeed, static_cast<std::uint64_t>(section.kind));
    RandomStream shape(kindSeed);
    const int density = ownDensity(section.kind, shape);
    const int centre = section.kind == Kind::Chorus || section.kind == Kind::Solo ? 9 : 6;
    // A A' B A'': three motifs are enough for any section.
    static constexpr int phraseMotifs[] = {0, 0, 1, 0, 0, 2, 1, 0};
    RandomStream drift(mixedSeed(plan.soundSeed, kindSeed));

    QVector<TuneNote> tune;
    for (int bar = 0; bar < section.bars; bar += 2) {
        const int phrase = bar / 2;
        const bool answer = phrase % 2 == 1;
        if (section.kind == Kind::Intro && phrase % 2 == 0)
            continue;
        int count = density;
        if (!section.syllables.isEmpty() && !plan.instrumental) {
            const int sung =
                std::clamp(section.syllables.at(phrase % section.syllables.size()), 2, beats * 4 - 2);
            count = static_cast<int>(std::lround(density + (sung - density) * plan.lyricsStrength));
        }
        const Motif m = motif(mixedSeed(kindSeed, static_cast<std::uint64_t>(phraseMotifs[phrase % 8])),
                              count, beats, plan.weirdness);
        RandomStream touch(mixedSeed(kindSeed, 100 + static_cast<std::uint64_t>(phrase)));
        int step = harmony.nearestChordStep(centre + (answer ? 1 : 0),
                                            harmony.degree(section.kind, bar, last, section.bars));
        for (int i = 0; i < m.slots.size(); ++i) {
            const int slot = m.slots.at(i);
            const int inBar = bar + slot / (beats * 2);
            if (inBar >= section.bars)
                break;
            const int degree = harmony.degree(section.kind, inBar, last, section.bars);
            step += i == 0 ? 0 : m.moves.at(i);
            if (drift.chance(plan.tuneDrift))
                step += drift.chance(0.5) ? 1 : -1;
            step = std::clamp(step, centre - 5, centre + 7);
            const bool closing = i == m.slots.size() - 1;
            const bool strong = slot % (beats * 2) == 0 || slot % 4 == 0;
            if (closing && answer)
                step = harmony.nearestChordStep(centre - 2, degree);
            else if (strong || closing)
                step = harmony.nearestChordStep(step, degree);
            const int next = closing ? beats * 4 : m.slots.at(i + 1);
            const double held = std::min((next - slot) * 0.5, closing ? 2.0 : 3.0);
            TuneNote note;
            note.beat = bar * beats + slot * 0.5;
            note.beats = held * (closing ? 0.95 : touch.between(0.8, 0.98));
            note.pitch = harmony.pitch(step);
            if (!strong && touch.chance((plan.weirdness - 0.35) * 0.5))
                note.pitch += touch.chance(0.5) ? 1 : -1;
            note.velocity = (strong ? 0.85 : 0.7) + touch.between(-0.06, 0.06);
            tune.append(note);
        }
    }
    return tune;
}

} // namespace riffdesk
