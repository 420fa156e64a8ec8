#pragma once

#include <array>
#include <vector>

namespace riffdesk {

enum class Stem { Drums, Bass, Chords, Melody };
constexpr int stemCount = 4;
constexpr std::array<const char*, stemCount> stemNames{"drums", "bass", "chords", "melody"};

/// One sound at one moment.
struct ScoreNote
{
    Stem stem = Stem::Melody;
    int sound = 0; ///< instrumentNamed(), or drumNamed() on the drums' stem
    double start = 0; ///< seconds
    double length = 0.5; ///< seconds until released; drums ring by themselves
    double pitch = 60; ///< MIDI note, fractions are detuned
    double velocity = 0.8; ///< 0 … 1
    double pan = 0; ///< -1 left … 1 right
};

/// A piece, written out: what the synthesizer plays.
struct Score
{
    std::vector<ScoreNote> notes; ///< by start
    double seconds = 0;
    double space = 0.3; ///< reverb, 0 … 1
    double echo = 0.15; ///< delay on the melody, 0 … 1
    double echoSeconds = 0.4; ///< between two repeats
};

} // namespace riffdesk
