#include "practice/songrenderer.h"

#include "practice/composer.h"
#include "practice/recording.h"

#include <algorithm>
#include <cmath>

namespace riffdesk {
namespace {

constexpr double crossSeconds = 0.025;

std::size_t framesIn(double seconds)
{
    return static_cast<std::size_t>(std::llround(std::max(0.0, seconds) * practiceRate));
}

/// A recording taken apart with filters into four tracks that add up to it exactly: low end, top end, sides,
/// middle.
StemAudio takenApart(const std::vector<std::int16_t>& samples, double gain)
{
    StemAudio audio;
    for (auto& stem : audio.stems)
        stem.resize(samples.size());
    std::array<double, 2> low{};
    std::array<double, 2> body{};
    const auto rounded = [](double sample) {
        return static_cast<int>(std::lround(std::clamp(sample, -32768.0, 32767.0)));
    };
    for (std::size_t i = 0; i + 1 < samples.size(); i += 2) {
        const double side = (samples[i] - samples[i + 1]) * 0.5 * gain;
        for (std::size_t c = 0; c < 2; ++c) {
            const double input = samples[i + c] * gain;
            low[c] += (input - low[c]) * 0.025; // about 180 Hz
            body[c] += (input - body[c]) * 0.5; // about 5 kHz
            const int whole = rounded(input);
            const int bass = rounded(low[c] * 0.9);
            const int top = rounded((input - body[c]) * 0.9);
            const int sides = rounded(c == 0 ? side * 0.5 : -side * 0.5);
            audio.stems[0][i + c] = static_cast<std::int16_t>(top);
            audio.stems[1][i + c] = static_cast<std::int16_t>(bass);
            audio.stems[2][i + c] = static_cast<std::int16_t>(sides);
            audio.stems[3][i + c] =
                static_cast<std::int16_t>(std::clamp(whole - top - bass - sides, -32768, 32767));
        }
    }
    return audio;
}

void add(StemAudio& audio, const StemAudio& other, double gain)
{
    // Half of each at most, so that no sum can leave 16 bits.
    for (std::size_t s = 0; s < audio.stems.size(); ++s) {
        auto& stem = audio.stems[s];
        stem.resize(std::max(stem.size(), other.stems[s].size()));
        for (std::size_t i = 0; i < stem.size(); ++i) {
            const double second = i < other.stems[s].size() ? other.stems[s][i] * gain : 0.0;
            stem[i] = static_cast<std::int16_t>(std::lround((stem[i] + second) * 0.5));
        }
    }
}

Result<StemAudio> layerAudio(const MoodTable& table, const SongLayer& layer, double seconds,
                             const std::atomic<bool>& cancel)
{
    StemAudio audio;
    if (!layer.recording.isEmpty()) {
        auto recording = decodedRecording(layer.recording, layer.from, seconds, cancel);
        if (!recording)
            return recording.error();
        audio = takenApart(*recording, layer.plan ? layer.recordingGain : 1.0);
    }
    if (layer.plan) {
        auto music = performed(composed(table, *layer.plan), layer.from, seconds, cancel);
        if (!music)
            return music.error();
        if (layer.recording.isEmpty())
            return music;
        add(audio, *music, 1.0);
    }
    return audio;
}

} // namespace

Result<StemAudio> rendered(const MoodTable& table, const Arrangement& song, const std::atomic<bool>& cancel,
                           double limitSeconds)
{
    const double seconds = limitSeconds > 0 ? std::min(limitSeconds, song.seconds) : song.seconds;
    const std::size_t total = framesIn(seconds);
    StemAudio out;
    for (auto& stem : out.stems)
        stem.resize(total * 2);
    const std::size_t cross = framesIn(crossSeconds);

    for (const SongLayer& layer : song.layers) {
        const std::size_t begin = framesIn(layer.at);
        const std::size_t end = std::min(total, framesIn(layer.at + layer.length));
        if (begin >= end)
            continue;
        auto audio = layerAudio(table, layer, static_cast<double>(end - begin) / practiceRate, cancel);
        if (!audio)
            return audio.error();
        const std::size_t fade = std::min(cross, (end - begin) / 2);
        const bool fadesIn = begin > 0;
        const bool fadesOut = end < total;
        for (std::size_t s = 0; s < out.stems.size(); ++s) {
            const auto& source = audio->stems[s];
            auto& target = out.stems[s];
            for (std::size_t frame = begin; frame < end; ++frame) {
                double weight = 1;
                if (fadesIn && frame - begin < fade)
                    weight = static_cast<double>(frame - begin) / static_cast<double>(fade);
                if (fadesOut && end - frame <= fade)
                    weight =
                        std::min(weight, static_cast<double>(end - frame - 1) / static_cast<double>(fade));
                for (std::size_t i = frame * 2; i < frame * 2 + 2; ++i) {
                    const std::size_t at = i - begin * 2;
                    const double sample = at < source.size() ? source[at] : 0.0;
                    target[i] =
                        static_cast<std::int16_t>(std::lround(target[i] + (sample - target[i]) * weight));
                }
            }
        }
    }
    return out;
}

} // namespace riffdesk
