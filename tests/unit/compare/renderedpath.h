#pragma once

#include "audio/decoder.h"
#include "compare/soundpath.h"
#include "tests/unit/compare/comparedsongs.h"

#include <QBuffer>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

/// What comes of paths, as samples: left, right, left, …
namespace riffdesk::test {

inline std::vector<float> written(const SoundPath& path, const QStringList& files)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto sum = path.writer(files)(buffer, {}, {});
    if (!sum || sum->frames != path.frames() || sum->peak > 1)
        return {};
    std::vector<float> samples(size_t(buffer.data().size()) / sizeof(float));
    memcpy(samples.data(), buffer.data().constData(), samples.size() * sizeof(float));
    return samples;
}

inline std::vector<float> decodedAll(const QString& file)
{
    return written(
        {rate, 0, {{0, 0, qint64(Decoder::open(file, rate).value()->durationSeconds() * rate + 0.5), 1, 0}}},
        {file});
}

inline float largestStep(const std::vector<float>& samples, qint64 from, qint64 to)
{
    float largest = 0;
    for (qint64 i = std::max(qint64(1), from); i < std::min(to, qint64(samples.size()) / 2); ++i) {
        for (qint64 side = 0; side < 2; ++side)
            largest = std::max(largest,
                               std::abs(samples[size_t(i * 2 + side)] - samples[size_t((i - 1) * 2 + side)]));
    }
    return largest;
}

} // namespace riffdesk::test
