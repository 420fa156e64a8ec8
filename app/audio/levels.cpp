#include "audio/levels.h"

#include "audio/fourier.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

namespace riffdesk {

namespace {

float decibels(double power)
{
    constexpr double least = 1e-10; // floorDb
    return power > least ? float(10 * std::log10(power)) : Levels::floorDb;
}

double square(float value)
{
    return double(value) * double(value);
}

} // namespace

class Levels::Private
{
public:
    Private();
    void measureLoudness(const Block& block);
    void measureBands();

    Reading reading{};
    std::optional<Fourier> transform; ///< left as the real part, right as the imaginary one; made when needed
    std::array<float, frames> window{}; ///< Hann
    double scale = 0; ///< from squares of the spectrum to the square of a sine's amplitude
    std::array<double, bandCount + 1> edges{}; ///< in bins; bin k reaches from k - ½ to k + ½
};

Levels::Private::Private()
{
    double energy = 0;
    for (int i = 0; i < frames; ++i) {
        const double value = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * i / frames);
        window[size_t(i)] = float(value);
        energy += value * value;
    }
    scale = 1 / (energy * frames);
    for (int band = 0; band <= bandCount; ++band)
        edges[size_t(band)] = bandStart(band) * frames / rate;
}

void Levels::Private::measureLoudness(const Block& block)
{
    for (size_t channel = 0; channel < 2; ++channel) {
        float peak = 0;
        double energy = 0;
        for (size_t i = channel; i < block.size(); i += 2) {
            const float value = std::isfinite(block[i]) ? block[i] : 0;
            peak = std::max(peak, std::abs(value));
            energy += square(value);
        }
        reading.peak[channel] = decibels(square(peak));
        reading.rms[channel] = decibels(energy / frames);
    }
}

void Levels::Private::measureBands()
{
    const std::complex<float>* spectrum = transform->run();
    for (size_t band = 0; band < bandCount; ++band) {
        const double from = edges[band];
        const double to = edges[band + 1];
        double power = 0;
        for (int bin = int(std::lround(from)); double(bin) - 0.5 < to; ++bin) {
            // A bin that two bands share is split: the lowest bands are hardly wider than one.
            const double share = std::min(to, bin + 0.5) - std::max(from, bin - 0.5);
            // Of two real signals in one complex transform: |L|² + |R|² from a bin and its mirror image.
            power += share * double(std::norm(spectrum[bin]) + std::norm(spectrum[frames - bin]));
        }
        reading.bands[band] = decibels(power * scale);
    }
}

Levels::Levels() : d(std::make_unique<Private>()) { }

Levels::~Levels() = default;

const Levels::Reading& Levels::measure(const Block& block)
{
    d->measureLoudness(block);
    if (!d->transform)
        d->transform.emplace(frames);
    if (!d->transform->isReady()) {
        d->reading.bands.fill(floorDb);
        return d->reading;
    }
    std::complex<float>* samples = d->transform->input();
    for (size_t i = 0; i < size_t(frames); ++i) {
        const float left = block[2 * i];
        const float right = block[2 * i + 1];
        samples[i] = {std::isfinite(left) ? left * d->window[i] : 0,
                      std::isfinite(right) ? right * d->window[i] : 0};
    }
    d->measureBands();
    return d->reading;
}

double Levels::bandStart(int band)
{
    return lowestHz * std::pow(highestHz / lowestHz, double(band) / bandCount);
}

} // namespace riffdesk
