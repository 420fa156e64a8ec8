#include "practice/synth.h"

#include "practice/effects.h"
#include "practice/instruments.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace riffdesk {
namespace {

constexpr int controlFrames = 32; ///< how often pitch, level and colour are worked out
constexpr double halfStep = 1.0594630943592953;

struct Voice
{
    const Instrument& instrument;
    const std::vector<Wave>& waves;
    const ScoreNote& note;
};

float lookUp(const Wave& wave, std::uint32_t phase)
{
    const std::uint32_t index = phase >> 21U;
    const float fraction = static_cast<float>(phase & 0x1fffffU) * (1.0F / 2097152.0F);
    return wave[index] + (wave[index + 1] - wave[index]) * fraction;
}

std::uint32_t increment(double frequency)
{
    return static_cast<std::uint32_t>(static_cast<std::int64_t>(frequency / practiceRate * 4294967296.0));
}

double levelAt(const Instrument& instrument, double t, double length)
{
    const auto held = [&](double at) {
        const double rise = std::min(1.0, at / instrument.attack);
        return rise * (instrument.sustain + (1 - instrument.sustain) * std::exp2(-at / instrument.decay));
    };
    return t < length ? held(t) : held(length) * std::exp2(-(t - length) / instrument.release);
}

/// Adds a note to a track whose first frame stands at `from` seconds.
void play(const Voice& voice, StereoBuffer& track, double from)
{
    const Instrument& instrument = voice.instrument;
    const ScoreNote& note = voice.note;
    const double seconds = note.length + instrument.release * 9;
    auto frame = static_cast<std::int64_t>(std::llround((note.start - from) * practiceRate));
    const auto trackFrames = static_cast<std::int64_t>(track.size() / 2);
    const auto total = static_cast<std::int64_t>(seconds * practiceRate);
    const double base = 440 * std::pow(halfStep, note.pitch - 69);
    const double spread = std::exp2(instrument.detune / 2400);
    const double gain = instrument.gain * note.velocity * 0.3;
    const double angle = (note.pan * 0.8 + 1) * 0.785398;
    const auto left = static_cast<float>(std::cos(angle));
    const auto right = static_cast<float>(std::sin(angle));
    // The two voices lean to one side each, which makes the detuned instruments wide.
    const float lean = instrument.detune > 3 ? 0.35F : 0.0F;
    std::uint32_t phaseA = 0;
    std::uint32_t phaseB = instrument.detune > 3 ? 0x40000000U : 0U;
    std::uint32_t phaseM = 0;
    float levelNow = 0;
    const Wave& sine = sineWave();

    for (std::int64_t done = 0; done < total; done += controlFrames) {
        const double t = static_cast<double>(done + controlFrames) / practiceRate;
        const double fade = std::min(1.0, (seconds - t) * 50); // the last 20 ms
        const auto levelNext =
            static_cast<float>(gain * std::max(0.0, fade) * levelAt(instrument, t, note.length));
        const std::int64_t at = frame + done;
        if (at >= trackFrames)
            return;
        const double wobble =
            instrument.vibrato * std::min(1.0, t / 0.5)
            * static_cast<double>(lookUp(sine, increment(5.3 * practiceRate * std::fmod(t, 1000.0 / 5.3))));
        const double frequency = base * std::exp2(wobble / 1200);
        const std::uint32_t stepA = increment(frequency * spread);
        const std::uint32_t stepB = increment(frequency / spread);
        const std::uint32_t stepM = increment(frequency * instrument.modulationRatio);
        const double colour = instrument.brightDecay > 0 ? std::exp2(-t / instrument.brightDecay) : 1.0;
        const auto shade = static_cast<std::size_t>(std::lround(colour * note.velocity * (waveShades - 1)));
        const Wave& wave = voice.waves[std::min<std::size_t>(shade, waveShades - 1)];
        const auto bend =
            static_cast<float>(instrument.modulation * std::exp2(-t / 0.25) * note.velocity * 683565275.0);
        const float levelStep = (levelNext - levelNow) / controlFrames;
        if (at + controlFrames <= 0) { // before the window: only time passes
            phaseA += stepA * controlFrames;
            phaseB += stepB * controlFrames;
            phaseM += stepM * controlFrames;
            levelNow = levelNext;
            continue;
        }
        for (int i = 0; i < controlFrames; ++i) {
            std::uint32_t push = 0;
            if (instrument.modulation > 0) {
                push = static_cast<std::uint32_t>(static_cast<std::int64_t>(bend * lookUp(sine, phaseM)));
                phaseM += stepM;
            }
            const float a = lookUp(wave, phaseA + push) * levelNow;
            const float b = lookUp(wave, phaseB + push) * levelNow;
            phaseA += stepA;
            phaseB += stepB;
            levelNow += levelStep;
            const std::int64_t target = at + i;
            if (target < 0 || target >= trackFrames)
                continue;
            const auto index = static_cast<std::size_t>(target) * 2;
            track[index] += left * (a * (1 + lean) + b * (1 - lean));
            track[index + 1] += right * (a * (1 - lean) + b * (1 + lean));
        }
    }
}

void strike(const std::vector<float>& hit, const ScoreNote& note, StereoBuffer& track, double from)
{
    const auto start = static_cast<std::int64_t>(std::llround((note.start - from) * practiceRate));
    const auto frames = static_cast<std::int64_t>(track.size() / 2);
    const double angle = (note.pan * 0.8 + 1) * 0.785398;
    const auto left = static_cast<float>(std::cos(angle) * note.velocity * 0.42);
    const auto right = static_cast<float>(std::sin(angle) * note.velocity * 0.42);
    const std::int64_t end = std::min(frames, start + static_cast<std::int64_t>(hit.size()));
    for (std::int64_t at = std::max<std::int64_t>(0, start); at < end; ++at) {
        const float sample = hit[static_cast<std::size_t>(at - start)];
        track[static_cast<std::size_t>(at) * 2] += left * sample;
        track[static_cast<std::size_t>(at) * 2 + 1] += right * sample;
    }
}

Error cancelled()
{
    return {
        Error::Category::Cancelled, QCoreApplication::translate("Synth", "The song was not finished."), {}};
}

} // namespace

std::vector<std::int16_t> StemAudio::mix() const
{
    std::vector<std::int16_t> sum(stems[0].size());
    for (std::size_t i = 0; i < sum.size(); ++i) {
        const int total = stems[0][i] + stems[1][i] + stems[2][i] + stems[3][i];
        sum[i] = static_cast<std::int16_t>(std::clamp(total, -32768, 32767));
    }
    return sum;
}

Result<StemAudio> performed(const Score& score, double from, double seconds, const std::atomic<bool>& cancel)
{
    // What sounded before the window still rings into it.
    const double lead = std::min(from, 3.0);
    const double begin = from - lead;
    const auto skip = static_cast<std::size_t>(std::llround(lead * practiceRate)) * 2;
    const auto samples =
        skip + static_cast<std::size_t>(std::llround(std::max(0.0, seconds) * practiceRate)) * 2;
    std::array<StereoBuffer, stemCount> tracks;
    for (StereoBuffer& track : tracks)
        track.resize(samples);

    std::map<int, std::vector<Wave>> waves;
    std::map<int, std::vector<float>> hits;
    for (const ScoreNote& note : score.notes) {
        if (cancel.load(std::memory_order_relaxed))
            return cancelled();
        if (note.start >= from + seconds || note.start + note.length + 3 < begin)
            continue;
        StereoBuffer& track = tracks[static_cast<std::size_t>(note.stem)];
        if (note.stem == Stem::Drums) {
            auto& hit = hits[note.sound];
            if (hit.empty())
                hit = drumHit(note.sound, practiceRate);
            strike(hit, note, track, begin);
            continue;
        }
        const Instrument& instrument = instrumentAt(note.sound);
        auto& table = waves[note.sound];
        if (table.empty())
            table = wavesOf(instrument);
        play({instrument, table, note}, track, begin);
    }

    const auto stem = [&tracks](Stem which) -> StereoBuffer& {
        return tracks[static_cast<std::size_t>(which)];
    };
    if (cancel.load(std::memory_order_relaxed))
        return cancelled();
    addEcho(stem(Stem::Melody), practiceRate, score.echoSeconds, score.echo);
    for (const auto& [which, share] :
         {std::pair{Stem::Drums, 0.25}, {Stem::Chords, 0.8}, {Stem::Melody, 1.0}}) {
        if (cancel.load(std::memory_order_relaxed))
            return cancelled();
        addReverb(stem(which), practiceRate, score.space * share);
    }
    for (StereoBuffer& track : tracks)
        track.erase(track.begin(), track.begin() + static_cast<std::ptrdiff_t>(skip));
    if (cancel.load(std::memory_order_relaxed))
        return cancelled();
    level(tracks, practiceRate);

    StemAudio audio;
    for (std::size_t s = 0; s < tracks.size(); ++s) {
        if (cancel.load(std::memory_order_relaxed))
            return cancelled();
        audio.stems[s].resize(tracks[s].size());
        std::transform(tracks[s].begin(), tracks[s].end(), audio.stems[s].begin(), [](float sample) {
            return static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F));
        });
        StereoBuffer().swap(tracks[s]);
    }
    return audio;
}

} // namespace riffdesk
