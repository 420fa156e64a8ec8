#include "synth.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace riffdesk {
namespace {

constexpr double halfStep = 1.0594630943592953;
constexpr double leadSeconds = 3; // what sounded before the window still rings into it

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

std::int64_t framesIn(double seconds)
{
    return std::llround(std::max(0.0, seconds) * practiceRate);
}

double angleOf(const ScoreNote& note)
{
    return (note.pan * 0.8 + 1) * 0.785398;
}

// The two voices of a detuned instrument lean to one side each, which makes it wide.
bool isWide(const Instrument& instrument)
{
    return instrument.detune > 3;
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

const std::vector<Wave>& SoundBank::waves(int instrument)
{
    auto& waves = m_waves[instrument];
    if (waves.empty())
        waves = wavesOf(instrumentAt(instrument));
    return waves;
}

const std::vector<float>& SoundBank::drum(int drum)
{
    auto& hit = m_drums[drum];
    if (hit.empty())
        hit = drumHit(drum, practiceRate);
    return hit;
}

Synth::Synth(const Score& score, SoundBank& sounds, double from, double seconds)
    : m_score(score)
    , m_sounds(sounds)
    , m_begin(from - std::min(from, leadSeconds))
    , m_end(from + seconds)
    , m_echo(practiceRate, score.echoSeconds, score.echo,
             static_cast<std::size_t>(framesIn(std::min(from, leadSeconds)) + framesIn(seconds)))
{
    for (const auto& [stem, share] : {std::pair{Stem::Drums, 0.25}, {Stem::Chords, 0.8}, {Stem::Melody, 1.0}})
        m_reverbs[static_cast<std::size_t>(stem)].emplace(practiceRate, score.space * share);
    auto lead = static_cast<std::size_t>(framesIn(std::min(from, leadSeconds)));
    StemBuffers unheard;
    while (lead > 0) {
        const std::size_t frames = std::min(lead, practiceBlock);
        read(unheard, frames);
        lead -= frames;
    }
}

void Synth::read(StemBuffers& block, std::size_t frames)
{
    for (StereoBuffer& track : block)
        track.assign(frames * 2, 0.0F);
    m_blockEnd = m_frame + static_cast<std::int64_t>(frames);
    for (; m_next < m_score.notes.size(); ++m_next) {
        const ScoreNote& note = m_score.notes[m_next];
        if (note.start >= m_end || std::llround((note.start - m_begin) * practiceRate) >= m_blockEnd)
            break;
        if (note.start + note.length + 3 >= m_begin)
            start(note);
    }
    for (Voice& voice : m_voices) {
        StereoBuffer& track = block[static_cast<std::size_t>(voice.note->stem)];
        if (voice.hit)
            strike(voice, track);
        else
            play(voice, track);
    }
    std::erase_if(m_voices, [](const Voice& voice) { return voice.over; });
    m_frame = m_blockEnd;

    m_echo.process(block[static_cast<std::size_t>(Stem::Melody)]);
    for (std::size_t s = 0; s < block.size(); ++s) {
        if (m_reverbs[s])
            m_reverbs[s]->process(block[s]);
    }
}

void Synth::start(const ScoreNote& note)
{
    Voice voice{};
    voice.note = &note;
    voice.frame = std::llround((note.start - m_begin) * practiceRate);
    if (note.stem == Stem::Drums) {
        voice.hit = &m_sounds.drum(note.sound);
    } else {
        voice.instrument = &instrumentAt(note.sound);
        voice.waves = &m_sounds.waves(note.sound);
        voice.phaseB = isWide(*voice.instrument) ? 0x40000000U : 0U;
        voice.seconds = note.length + voice.instrument->release * 9;
        voice.frequency = 440 * std::pow(halfStep, note.pitch - 69);
        voice.spread = std::exp2(voice.instrument->detune / 2400);
    }
    m_voices.push_back(voice);
}

/// Works out the next control period that is heard; false when the note is over.
bool Synth::nextPeriod(Voice& voice)
{
    const Instrument& instrument = *voice.instrument;
    const ScoreNote& note = *voice.note;
    const double gain = instrument.gain * note.velocity * 0.3;
    const auto total = static_cast<std::int64_t>(voice.seconds * practiceRate);
    for (; voice.done < total; voice.done += controlFrames) {
        const double t = static_cast<double>(voice.done + controlFrames) / practiceRate;
        const double fade = std::min(1.0, (voice.seconds - t) * 50); // the last 20 ms
        const auto level =
            static_cast<float>(gain * std::max(0.0, fade) * levelAt(instrument, t, note.length));
        const double wobble = instrument.vibrato * std::min(1.0, t / 0.5)
                              * static_cast<double>(lookUp(
                                  sineWave(), increment(5.3 * practiceRate * std::fmod(t, 1000.0 / 5.3))));
        const double frequency = voice.frequency * std::exp2(wobble / 1200);
        voice.stepA = increment(frequency * voice.spread);
        voice.stepB = increment(frequency / voice.spread);
        voice.stepM = increment(frequency * instrument.modulationRatio);
        if (voice.frame + voice.done + controlFrames > 0) {
            const double colour = instrument.brightDecay > 0 ? std::exp2(-t / instrument.brightDecay) : 1.0;
            const auto shade =
                static_cast<std::size_t>(std::lround(colour * note.velocity * (waveShades - 1)));
            voice.wave = &(*voice.waves)[std::min<std::size_t>(shade, waveShades - 1)];
            voice.bend = static_cast<float>(instrument.modulation * std::exp2(-t / 0.25) * note.velocity
                                            * 683565275.0);
            voice.levelStep = (level - voice.level) / controlFrames;
            voice.at = 0;
            return true;
        }
        // Before the window only time passes.
        voice.phaseA += voice.stepA * controlFrames;
        voice.phaseB += voice.stepB * controlFrames;
        voice.phaseM += voice.stepM * controlFrames;
        voice.level = level;
    }
    return false;
}

void Synth::play(Voice& voice, StereoBuffer& block) const
{
    const auto left = static_cast<float>(std::cos(angleOf(*voice.note)));
    const auto right = static_cast<float>(std::sin(angleOf(*voice.note)));
    const float pan = isWide(*voice.instrument) ? 0.35F : 0.0F;
    const bool bends = voice.instrument->modulation > 0;
    const Wave& sine = sineWave();
    while (!voice.over) {
        if (voice.at == controlFrames) {
            if (voice.frame + voice.done >= m_blockEnd)
                return;
            if (!nextPeriod(voice)) {
                voice.over = true;
                return;
            }
        }
        const Wave& wave = *voice.wave;
        const std::int64_t first = voice.frame + voice.done; // of this period
        const int end = static_cast<int>(std::min<std::int64_t>(controlFrames, m_blockEnd - first));
        float level = voice.level;
        for (; voice.at < end; ++voice.at) {
            std::uint32_t push = 0;
            if (bends) {
                push = static_cast<std::uint32_t>(
                    static_cast<std::int64_t>(voice.bend * lookUp(sine, voice.phaseM)));
                voice.phaseM += voice.stepM;
            }
            const float a = lookUp(wave, voice.phaseA + push) * level;
            const float b = lookUp(wave, voice.phaseB + push) * level;
            voice.phaseA += voice.stepA;
            voice.phaseB += voice.stepB;
            level += voice.levelStep;
            if (first + voice.at < m_frame) // it began before the window
                continue;
            const auto index = static_cast<std::size_t>(first + voice.at - m_frame) * 2;
            block[index] += left * (a * (1 + pan) + b * (1 - pan));
            block[index + 1] += right * (a * (1 - pan) + b * (1 + pan));
        }
        voice.level = level;
        if (voice.at < controlFrames)
            return; // goes on in the next block
        voice.done += controlFrames;
    }
}

void Synth::strike(Voice& voice, StereoBuffer& block) const
{
    const std::vector<float>& hit = *voice.hit;
    const ScoreNote& note = *voice.note;
    const auto left = static_cast<float>(std::cos(angleOf(note)) * note.velocity * 0.42);
    const auto right = static_cast<float>(std::sin(angleOf(note)) * note.velocity * 0.42);
    const std::int64_t over = voice.frame + static_cast<std::int64_t>(hit.size());
    for (std::int64_t at = std::max(m_frame, voice.frame); at < std::min(m_blockEnd, over); ++at) {
        const float sample = hit[static_cast<std::size_t>(at - voice.frame)];
        const auto index = static_cast<std::size_t>(at - m_frame) * 2;
        block[index] += left * sample;
        block[index + 1] += right * sample;
    }
    voice.over = over <= m_blockEnd;
}

Performance::Performance(Score score, SoundBank& sounds, double from, double seconds)
    : m_score(std::move(score))
    , m_sounds(sounds)
    , m_from(from)
    , m_seconds(seconds)
    , m_left(static_cast<std::size_t>(framesIn(seconds)))
    , m_synth(m_score, sounds, from, seconds)
    , m_leveler(practiceRate)
{ }

Result<void> Performance::measure(const std::atomic<bool>& cancel)
{
    Synth synth(m_score, m_sounds, m_from, m_seconds);
    for (std::size_t left = m_left; left > 0;) {
        if (cancel.load(std::memory_order_relaxed))
            return Error{Error::Category::Cancelled,
                         QCoreApplication::translate("Synth", "The song was not finished."),
                         {}};
        const std::size_t frames = std::min(left, practiceBlock);
        synth.read(m_buffers, frames);
        m_leveler.measure(m_buffers);
        left -= frames;
    }
    return {};
}

void Performance::read(StemAudio& block, std::size_t frames)
{
    const std::size_t sounding = std::min(frames, m_left);
    m_left -= sounding;
    m_synth.read(m_buffers, sounding);
    m_leveler.process(m_buffers);
    for (std::size_t s = 0; s < m_buffers.size(); ++s) {
        block.stems[s].assign(frames * 2, 0);
        std::transform(m_buffers[s].begin(), m_buffers[s].end(), block.stems[s].begin(), [](float sample) {
            return static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F));
        });
    }
}

} // namespace riffdesk
