#pragma once

#include "base/result.h"
#include "effects.h"
#include "instruments.h"
#include "score.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace riffdesk {

constexpr int practiceRate = 44'100; ///< samples a second, everywhere in the Practice service
constexpr std::size_t practiceBlock = 4096; ///< frames that are worked on at a time

/// Four stereo tracks of 16 bit samples, left and right in turn, all of one length. Their sample-wise sum is
/// the mix and never leaves the range of 16 bits.
struct StemAudio
{
    std::array<std::vector<std::int16_t>, stemCount> stems;

    [[nodiscard]] std::size_t frames() const { return stems[0].size() / 2; }
    [[nodiscard]] std::vector<std::int16_t> mix() const;
};

/// The sounds of instruments and drums, made when first asked for. References stay valid. One thread.
class SoundBank
{
public:
    [[nodiscard]] const std::vector<Wave>& waves(int instrument);
    [[nodiscard]] const std::vector<float>& drum(int drum);

private:
    std::map<int, std::vector<Wave>> m_waves;
    std::map<int, std::vector<float>> m_drums;
};

/// Plays a score's notes with echo and reverb, from `from` seconds on. Score and sounds must outlive it.
class Synth
{
public:
    Synth(const Score& score, SoundBank& sounds, double from, double seconds);
    /// The next `frames`; together no more than `seconds`. The blocks' sizes make no difference.
    void read(StemBuffers& block, std::size_t frames);

private:
    static constexpr int controlFrames = 32; ///< how often pitch, level and colour are worked out

    /// A note that sounds, between two blocks.
    struct Voice
    {
        const ScoreNote* note;
        const std::vector<float>* hit; ///< drums
        const Instrument* instrument; ///< all others
        const std::vector<Wave>* waves;
        double seconds = 0; ///< with its release
        double frequency = 0;
        double spread = 1; ///< between the left and the right oscillator
        std::int64_t frame; ///< of its start, from m_begin
        std::int64_t done = 0; ///< frames, up to the control period at hand
        int at = controlFrames; ///< frame within that
        bool over = false;
        std::uint32_t phaseA = 0, phaseB = 0, phaseM = 0;
        std::uint32_t stepA = 0, stepB = 0, stepM = 0;
        float level = 0, levelStep = 0;
        float bend = 0;
        const Wave* wave = nullptr;
    };
    void start(const ScoreNote& note);
    void play(Voice& voice, StereoBuffer& block) const;
    void strike(Voice& voice, StereoBuffer& block) const;
    [[nodiscard]] static bool nextPeriod(Voice& voice);

    const Score& m_score;
    SoundBank& m_sounds;
    double m_begin; ///< seconds into the score
    double m_end;
    std::int64_t m_frame = 0; ///< from m_begin; the block at hand starts here
    std::int64_t m_blockEnd = 0;
    std::size_t m_next = 0; ///< note
    std::vector<Voice> m_voices; ///< sounding, in the score's order, in which they are added up
    Echo m_echo;
    std::array<std::optional<Reverb>, stemCount> m_reverbs;
};

/// A score as it is heard: with levels and a limiter at -2 dBFS (the encoder overshoots by up to 1 dB). Plays
/// from `from` seconds for `seconds`; what is outside of that window is not worked out. Deterministic; one
/// thread.
class Performance
{
public:
    Performance(Score score, SoundBank& sounds, double from, double seconds);
    Performance(const Performance&) = delete;
    Performance& operator=(const Performance&) = delete;

    /// Before the first read(): goes through all of it to find the levels. Cancelled is the only error.
    [[nodiscard]] Result<void> measure(const std::atomic<bool>& cancel);
    void read(StemAudio& block, std::size_t frames); ///< the next ones; silence after the end

private:
    Score m_score;
    SoundBank& m_sounds;
    double m_from;
    double m_seconds;
    std::size_t m_left; ///< frames
    Synth m_synth;
    Leveler m_leveler;
    StemBuffers m_buffers;
};

} // namespace riffdesk
