#include "audio/loudness.h"

#include "audio/decoder.h"

#include <QCoreApplication>

#include <ebur128.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace riffdesk {

namespace {

constexpr qint64 measuredFrames = 8192;
constexpr unsigned long longestHistory = 6UL * 3600 * 1000; ///< ms; of longer files, their last hours count

struct Closer
{
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
};
using Meter = std::unique_ptr<ebur128_state, Closer>;

Error cannotMeasure()
{
    return {Error::Category::Media,
            QCoreApplication::translate("Audio", "The loudness of the song cannot be measured."),
            QCoreApplication::translate("Audio", "It is played as loud as it is.")};
}

std::optional<Loudness> resultOf(ebur128_state& meter)
{
    double integrated = 0;
    double peak = 0;
    for (unsigned int channel = 0; channel < Decoder::channels; ++channel) {
        double one = 0;
        if (ebur128_true_peak(&meter, channel, &one) == EBUR128_SUCCESS)
            peak = std::max(peak, one);
    }
    if (ebur128_loudness_global(&meter, &integrated) != EBUR128_SUCCESS || !std::isfinite(integrated)
        || !(peak > 0) || !std::isfinite(peak))
        return std::nullopt;
    return Loudness{integrated, 20 * std::log10(peak)};
}

} // namespace

double Loudness::gainTo(double target, double highestPeak) const
{
    const double decibels = std::min(target - integrated, highestPeak - truePeak);
    const double gain = std::pow(10.0, decibels / 20);
    return std::isfinite(gain) ? std::min(gain, mostGain) : 1;
}

Result<std::optional<Loudness>> Loudness::measure(const QString& path, const CancelToken& cancel,
                                                  const std::optional<TimeRange>& stretch)
{
    auto decoder = Decoder::open(path, Decoder::ownRate, cancel);
    if (!decoder)
        return decoder.error();
    Decoder& sound = **decoder;
    const Meter meter(ebur128_init(Decoder::channels, static_cast<unsigned long>(sound.rate()),
                                   EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK));
    if (!meter || ebur128_set_max_history(meter.get(), longestHistory) != EBUR128_SUCCESS)
        return cannotMeasure();
    std::vector<float> block(size_t(measuredFrames) * Decoder::channels);
    const qint64 first = stretch ? qint64(std::max(0.0, stretch->start) * sound.rate()) : 0;
    const qint64 end =
        stretch ? qint64(std::max(0.0, stretch->end) * sound.rate()) : std::numeric_limits<qint64>::max();
    for (qint64 place = 0; place < end;) {
        const auto got = sound.read(block.data(), measuredFrames);
        if (!got)
            return got.error();
        const qint64 from = std::clamp(first - place, qint64(0), *got);
        const qint64 to = std::min(end - place, *got);
        if (to > from
            && ebur128_add_frames_float(meter.get(), block.data() + from * Decoder::channels,
                                        size_t(to - from))
                   != EBUR128_SUCCESS)
            return cannotMeasure();
        if (*got < measuredFrames)
            break;
        place += *got;
    }
    return resultOf(*meter);
}

} // namespace riffdesk
