#pragma once

#include "moods.h"

#include <QString>
#include <QVector>

#include <cstdint>
#include <optional>

namespace riffdesk {

/// A stretch of a song with one purpose.
struct SongSection
{
    enum class Kind { Intro, Verse, PreChorus, Chorus, Bridge, Solo, Outro };
    Kind kind = Kind::Verse;
    int bars = 8;
    QVector<int> syllables; ///< of each lyric line sung in it; empty when nothing is sung

    friend bool operator==(const SongSection&, const SongSection&) = default;
};

/// Every musical decision of one piece, before any note is written. Four seeds so that an edit can change one
/// thing (the tune, the harmony, the groove, the sounds) and keep the others.
struct SongPlan
{
    Mood mood;
    double tempo = 100; ///< beats a minute
    int tonic = 60; ///< MIDI note of the scale's first step, 55 … 66
    QVector<SongSection> form;
    std::uint64_t tuneSeed = 0;
    std::uint64_t harmonySeed = 0;
    std::uint64_t grooveSeed = 0;
    std::uint64_t soundSeed = 0;
    double weirdness = 0.5; ///< 0 … 1
    double lyricsStrength = 0.7; ///< 0 … 1: how closely the tune's rhythm follows the syllables
    double tuneDrift = 0; ///< 0 … 1: how far a cover's tune strays from the one of tuneSeed
    bool instrumental = false;

    [[nodiscard]] double barSeconds() const { return mood.beats * 60.0 / tempo; }
    [[nodiscard]] double seconds() const; ///< with the last chord's ring

    friend bool operator==(const SongPlan&, const SongPlan&) = default;
};

/// A part of a song's time line. Later layers are painted over earlier ones, with a short crossfade inside.
struct SongLayer
{
    std::optional<SongPlan> plan; ///< what is composed here
    QString recording; ///< path of an uploaded file that sounds here, or empty
    double recordingGain = 1;
    double at = 0; ///< seconds on the song's time line
    double from = 0; ///< seconds into the plan or the recording that stand at `at`
    double length = 0; ///< seconds
};

/// A whole song, as it is rendered.
struct Arrangement
{
    QVector<SongLayer> layers;
    double seconds = 0;
};

/// What a request says about the music, with every default filled in.
struct Recipe
{
    QString action; ///< a catalogue action that yields a song, "upload_" taken off
    QString prompt; ///< prompt and style in one
    QString lyrics; ///< real newlines; empty for an instrumental
    bool instrumental = false;
    QString seed;
    QString vocalGender;
    double weirdness = 0.5;
    double lyricsStrength = 0.7;
    double soundStrength = 0.7;
    double coverStrength = 1;
    double continueAt = -1; ///< seconds, -1: at the end
    double sectionStart = 0; ///< seconds
    double sectionEnd = 0; ///< seconds
    /// Seconds that a new song has at most, and that an extension adds at most; 0: as many as the words ask
    /// for.
    double mostSeconds = 0;
};

/// The song a recipe asks for; `source` is the one it edits, empty for "generate". Pure: the same recipe and
/// source give the same arrangement.
[[nodiscard]] Arrangement arranged(const MoodTable& table, const Recipe& recipe, const Arrangement& source);

/// The form lyrics ask for by their tags, or one made up when there are no lyrics. At least 60 s long.
[[nodiscard]] QVector<SongSection> formOf(const QString& lyrics, std::uint64_t seed, double barSeconds);
[[nodiscard]] int syllablesIn(const QString& line);

} // namespace riffdesk
