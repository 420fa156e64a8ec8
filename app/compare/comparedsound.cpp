#include "compare/comparedsound.h"

#include "audio/decoder.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <future>
#include <mutex>

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

Result<std::unique_ptr<Decoder>> openedAt(const QString& path, int rate, const CancelToken& cancel)
{
    auto opened = Decoder::open(path, rate, cancel);
    if (opened && rate == ComparedSound::ownRate
        && std::clamp((*opened)->rate(), lowestRate, highestRate) != (*opened)->rate())
        return Decoder::open(path, usualRate, cancel); // a file may claim anything
    return opened;
}

qint16 rounded(float value)
{
    const float scaled = std::min(std::max(value * 32768, -32768.0F), 32767.0F);
    return qint16(int(scaled + std::copysign(0.5F, scaled))); // without a branch: signs follow no rule
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
    const auto opened = openedAt(path, rate, cancel);
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

Result<std::vector<ComparedSound>>
ComparedSound::readAll(const QStringList& paths, const CancelToken& cancel,
                       const std::function<std::optional<Error>(double seconds)>& afterEach)
{
    constexpr int mostAtOnce = 4; // each of them is a song in memory before it is counted
    if (paths.isEmpty())
        return std::vector<ComparedSound>();
    const auto first = openedAt(paths.constFirst(), ownRate, cancel);
    if (!first)
        return first.error();
    std::vector<ComparedSound> sounds(size_t(paths.size()));
    std::mutex mutex; // of these:
    qsizetype next = 0;
    double seconds = 0;
    std::optional<Error> error;
    const auto readThem = [&, rate = (*first)->rate()] {
        std::unique_lock lock(mutex);
        while (!error && next < paths.size()) {
            const qsizetype file = next++;
            lock.unlock();
            auto sound = read(paths.at(file), rate, cancel);
            lock.lock();
            if (error)
                return;
            if (!sound) {
                error = sound.error();
                return;
            }
            seconds += sound->seconds();
            if (afterEach)
                error = afterEach(seconds);
            sounds[size_t(file)] = std::move(*sound);
        }
    };
    std::vector<std::future<void>> others;
    const auto threads = std::min({int(paths.size()), QThread::idealThreadCount(), mostAtOnce});
    for (int other = 1; other < threads; ++other)
        others.push_back(std::async(std::launch::async, readThem));
    readThem();
    for (std::future<void>& other : others)
        other.get();
    if (error)
        return *error;
    return sounds;
}

} // namespace riffdesk
