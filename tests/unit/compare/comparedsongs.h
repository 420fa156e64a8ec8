#pragma once

#include "practice/composer.h"
#include "practice/songrenderer.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <vector>

/// Songs of the Practice service, and edits of them as services and people make them.
namespace riffdesk::test {

using Samples = std::vector<qint16>; ///< left, right, left, … at `rate`
constexpr int rate = practiceRate; ///< Hz

inline qint64 framesOf(double seconds)
{
    return std::lround(seconds * practiceRate);
}

inline Samples practiceSong(const char* prompt, const char* seed, double seconds)
{
    static const MoodTable table = MoodTable::builtIn();
    static const std::atomic<bool> never = false;
    Recipe recipe;
    recipe.action = QStringLiteral("generate");
    recipe.prompt = QLatin1String(prompt);
    recipe.seed = QLatin1String(seed);
    SongRenderer renderer(table, arranged(table, recipe, {}), never, seconds);
    Samples samples;
    for (StemAudio block = renderer.next().value(); block.frames() > 0; block = renderer.next().value()) {
        const Samples mixed = block.mix();
        samples.insert(samples.end(), mixed.begin(), mixed.end());
    }
    return samples;
}

/// `song` with what `other` has there from `start` to `end`, crossed over within 20 ms.
inline Samples replaced(const Samples& song, const Samples& other, double start, double end)
{
    Samples result = song;
    const double fade = 0.02 * practiceRate;
    for (qint64 i = framesOf(start); i < framesOf(end); ++i) {
        const double into = std::min(double(i - framesOf(start)), double(framesOf(end) - 1 - i));
        const double weight = std::clamp(into / fade, 0.0, 1.0);
        for (qint64 side = 0; side < 2; ++side) {
            const auto at = size_t(i * 2 + side);
            result[at] = qint16(std::lround((1 - weight) * song[at] + weight * other[at]));
        }
    }
    return result;
}

/// Beginning so much later, with silence before; or earlier, without what was there.
inline Samples shifted(const Samples& song, double seconds)
{
    const qint64 frames = framesOf(std::abs(seconds)) * 2;
    if (seconds < 0)
        return {song.begin() + frames, song.end()};
    Samples result(size_t(frames), qint16(0));
    result.insert(result.end(), song.begin(), song.end());
    return result;
}

inline Samples louder(const Samples& song, double decibels)
{
    Samples result(song.size());
    std::transform(song.begin(), song.end(), result.begin(),
                   [gain = std::pow(10.0, decibels / 20)](qint16 value) {
                       return qint16(std::clamp(std::lround(value * gain), -32768L, 32767L));
                   });
    return result;
}

} // namespace riffdesk::test
