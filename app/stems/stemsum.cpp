#include "stems/stemsum.h"

#include "audio/decoder.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <vector>

namespace riffdesk {

namespace {

constexpr qint64 blockFrames = 16384;
constexpr int channels = Decoder::channels;

struct SummedStem
{
    std::unique_ptr<Decoder> decoder;
    StereoGain gain;
};

struct StemTexts
{
    Q_DECLARE_TR_FUNCTIONS(StemSum)
};

/// Those that are heard, all at the rate of the one that has the highest.
Result<std::vector<SummedStem>> openStems(const QStringList& files, const QVector<StereoGain>& gains,
                                          const CancelToken& cancel)
{
    std::vector<SummedStem> stems;
    int rate = 0;
    for (const int wanted : {Decoder::ownRate, 1}) {
        stems.clear();
        for (qsizetype i = 0; i < files.size(); ++i) {
            const StereoGain gain = gains.value(i);
            if (gain == StereoGain(0))
                continue;
            auto decoder = Decoder::open(files.at(i), wanted == Decoder::ownRate ? wanted : rate, cancel);
            if (!decoder)
                return decoder.error();
            stems.push_back({std::move(*decoder), gain});
        }
        if (stems.empty())
            return Error{Error::Category::Input, StemTexts::tr("No stem of this mix can be heard."),
                         StemTexts::tr("Turn one of them up, or end its mute.")};
        const bool areAlike = std::all_of(stems.cbegin(), stems.cend(), [&stems](const SummedStem& stem) {
            return stem.decoder->rate() == stems.front().decoder->rate();
        });
        if (areAlike)
            break;
        for (const SummedStem& stem : stems)
            rate = std::max(rate, stem.decoder->rate());
    }
    return stems;
}

} // namespace

Result<void> StemSum::append(float* samples, qint64 count, QIODevice& out)
{
    std::for_each(samples, samples + count * channels, [this](float& sample) {
        peak = std::max(peak, std::abs(sample));
        sample = qToLittleEndian(sample);
    });
    const qint64 bytes = count * channels * qint64(sizeof(float));
    if (out.write(reinterpret_cast<const char*>(samples), bytes) != bytes)
        return Error{Error::Category::File, StemTexts::tr("The mix could not be written."),
                     StemTexts::tr("Check the free space and the folder's permissions.")};
    frames += count;
    return {};
}

Result<StemSum> StemSum::write(const QStringList& files, const QVector<StereoGain>& gains, QIODevice& out,
                               const CancelToken& cancel, const std::function<void(double)>& told)
{
    auto stems = openStems(files, gains, cancel);
    if (!stems)
        return stems.error();
    StemSum sum;
    sum.rate = stems->front().decoder->rate();
    double seconds = 0;
    for (const SummedStem& stem : *stems)
        seconds = std::max(seconds, stem.decoder->durationSeconds());

    std::vector<float> block(size_t(blockFrames * channels));
    std::vector<float> mixed(block.size());
    for (qint64 longest = blockFrames; longest == blockFrames;) {
        longest = 0;
        std::fill(mixed.begin(), mixed.end(), 0.0F);
        for (const SummedStem& stem : *stems) {
            const auto got = stem.decoder->read(block.data(), blockFrames);
            if (!got)
                return got.error();
            if (const auto fault = stem.decoder->readError())
                return *fault;
            longest = std::max(longest, *got);
            for (size_t i = 0; i < size_t(*got) * channels; i += channels) {
                mixed[i] += stem.gain.left * block[i];
                mixed[i + 1] += stem.gain.right * block[i + 1];
            }
        }
        if (const auto written = sum.append(mixed.data(), longest, out); !written)
            return written.error();
        if (told && seconds > 0)
            told(std::min(1.0, double(sum.frames) / sum.rate / seconds));
    }
    return sum;
}

} // namespace riffdesk
