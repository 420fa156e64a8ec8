#pragma once

namespace riffdesk {

/// From that second on only this stem is heard of all that are played in step.
struct StemTurn
{
    double seconds = 0; ///< the middle of the crossfade from the one before
    int stem = 0; ///< by its place, from 0
    double agreement = 0; ///< of the two there, 0 … 1: alike sounds add up, so that less of each is due

    friend bool operator==(const StemTurn&, const StemTurn&) = default;
};

} // namespace riffdesk
