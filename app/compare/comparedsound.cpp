#include "compare/comparedsound.h"

#include "audio/decoder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr int aboutLowRate = 12'000; // Hz; what is above 6 kHz tells little about which place it is
constexpr int lowestRate = 8'000;
constexpr int highestRate = 96'000;
constexpr int usualRate = 48'000;
constexpr qint64 readFrames = 16'384;

/// The mean of every `step` frames and both sides. What folds down from above is the same in both songs.
std::vector<float> lowered(const std::vector<qint16>& samples, int step)
{
    const auto taken = size_t(step) * 2;
    const float scale = 1 / (32768.0F * float(taken));
    std::vector<float> low(samples.size() / taken);
    for (size_t i = 0; i < low.size(); ++i) {
        int sum = 0;
        for (size_t k = 0; k < taken; ++k)
            sum += samples[i * taken + k];
        low[i] = float(sum) * scale;
    }
    return low;
}

qint16 rounded(float value)
{
    const float scaled = std::clamp(value * 32768, -32768.0F, 32767.0F);
    return qint16(scaled + (scaled < 0 ? -0.5F : 0.5F));
}

} // namespace

ComparedSound ComparedSound::of(std::vector<qint16> samples, int rate)
{
    ComparedSound sound;
    sound.rate = rate;
    sound.samples = std::move(samples);
    sound.lowStep = std::max(1, int(std::lround(double(rate) / aboutLowRate)));
    sound.low = lowered(sound.samples, sound.lowStep);
    return sound;
}

Result<ComparedSound> ComparedSound::read(const QString& path, int rate, const CancelToken& cancel)
{
    auto opened = Decoder::open(path, rate, cancel);
    if (opened && rate == ownRate
        && std::clamp((*opened)->rate(), lowestRate, highestRate) != (*opened)->rate())
        opened = Decoder::open(path, usualRate, cancel); // a file may claim anything
    if (!opened)
        return opened.error();
    Decoder& decoder = **opened;
    const auto longest = size_t(longestSeconds * decoder.rate());
    std::vector<qint16> samples;
    samples.reserve(
        2 * std::min(longest, size_t(std::max(0.0, decoder.durationSeconds() + 1) * decoder.rate())));
    std::vector<float> block(size_t(readFrames) * Decoder::channels);
    for (qint64 got = readFrames; got == readFrames;) {
        const auto read = decoder.read(block.data(), readFrames);
        if (!read)
            return read.error();
        if (const auto fault = decoder.readError())
            return *fault;
        got = *read;
        const size_t had = samples.size();
        samples.resize(had + size_t(got) * Decoder::channels);
        std::transform(block.cbegin(), block.cbegin() + got * Decoder::channels,
                       samples.begin() + qint64(had), rounded);
        if (samples.size() / 2 > longest)
            return Error{
                Error::Category::Input,
                QCoreApplication::translate("Compare", "Songs of more than %1 minutes are not compared.")
                    .arg(int(longestSeconds) / 60),
                QCoreApplication::translate("Compare", "Cut the part you mean out of it first.")};
    }
    return of(std::move(samples), decoder.rate());
}

} // namespace riffdesk
