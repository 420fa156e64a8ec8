#include "differences.h"

#include "alignment.h"
#include "audio/fourier.h"
#include "compare/comparedsound.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace riffdesk {

namespace {

constexpr int window = 512; // low samples: 43 ms
constexpr size_t bands = 16;
constexpr double lowestHz = 80;
constexpr double highestHz = 5000;
constexpr double lowDb = -40; // below: the same samples, of which no tones need to be looked at
constexpr double inaudiblePower = 3e-7; // of a mean square of both sides: -65 dBFS
constexpr double hearable = 1e-4; // a band 40 dB below the loudest does not count
constexpr size_t smoothedHops = 2; // to each side

using Bands = std::array<float, bands>;

struct Measured
{
    double different = 0; // mean squares, both sides together
    double parent = 0;
    double edit = 0;

    [[nodiscard]] double db() const
    {
        const double most = std::max(parent, edit);
        constexpr double rounding = 2e-9; // of 16 bits, both sides of both songs
        return most > 0 ? 10 * std::log10(std::max({different - rounding, most * 1e-10, 1e-12}) / most)
                        : -100;
    }
};

/// By the samples themselves.
Measured bySamples(const ComparedSound& parent, const ComparedSound& edit, qint64 from, qint64 count,
                   qint64 shift, float gain)
{
    constexpr double full = 32768.0 * 32768.0;
    float different = 0;
    float there = 0;
    float here = 0;
    const qint64 first = std::clamp(-shift - from, qint64(0), count) * 2;
    const qint64 last = std::clamp(parent.frames() - shift - from, qint64(0), count) * 2;
    const qint64 shifted = (from + shift) * 2;
    for (qint64 i = 0; i < count * 2; ++i) {
        const float one = i >= first && i < last ? gain * parent.samples[size_t(shifted + i)] : 0;
        const float other = edit.samples[size_t(from * 2 + i)];
        different += (other - one) * (other - one);
        there += one * one;
        here += other * other;
    }
    const double scale = full * double(std::max(count, qint64(1)));
    return {double(different) / scale, double(there) / scale, double(here) / scale};
}

/// By the spectrum, in which places between two samples cost nothing.
class Spectra
{
public:
    Spectra(const ComparedSound& parent, const ComparedSound& edit)
        : m_parent(parent)
        , m_edit(edit)
        , m_rate(double(edit.rate) / edit.lowStep)
    {
        for (int i = 0; i < window; ++i)
            m_window[size_t(i)] = float(0.5 - 0.5 * std::cos(2 * std::numbers::pi * i / window));
        for (size_t band = 0; band <= bands; ++band) {
            const double hertz = lowestHz * std::pow(highestHz / lowestHz, double(band) / bands);
            m_edges[band] = int(std::lround(hertz * window / m_rate));
        }
        for (size_t band = 1; band <= bands; ++band)
            m_edges[band] = std::min(std::max(m_edges[band], m_edges[band - 1] + 1), window / 2);
    }

    [[nodiscard]] bool isReady() const { return m_transform.isReady(); }

    Measured measure(qint64 middle, qint64 shift, float gain, Bands& parentBands, Bands& editBands)
    {
        const double exact = double(shift) / m_edit.lowStep;
        const auto whole = qint64(std::floor(exact));
        const qint64 start = middle / m_edit.lowStep - window / 2;
        std::complex<float>* input = m_transform.input();
        for (int i = 0; i < window; ++i) {
            const float weight = m_window[size_t(i)];
            input[i] = {weight * gain * sample(m_parent.low, start + i + whole),
                        weight * sample(m_edit.low, start + i)};
        }
        const std::complex<float>* both = m_transform.run();
        const double turn = 2 * std::numbers::pi * (exact - double(whole)) / window;
        const std::complex<double> step(std::cos(turn), std::sin(turn));
        std::complex<double> turned = std::pow(step, m_edges[0]);
        Measured result;
        for (size_t band = 0; band < bands; ++band) {
            float parentPower = 0;
            float editPower = 0;
            for (int k = m_edges[band]; k < m_edges[band + 1]; ++k) {
                const std::complex<float> one = both[k];
                const std::complex<float> other = std::conj(both[window - k]);
                const std::complex<float> parent = one + other;
                const std::complex<float> edit((one - other).imag(), -(one - other).real());
                const auto re = float(turned.real());
                const auto im = float(turned.imag());
                const std::complex<float> moved(parent.real() * re - parent.imag() * im,
                                                parent.real() * im + parent.imag() * re);
                parentPower += std::norm(parent);
                editPower += std::norm(edit);
                result.different += double(std::norm(edit - moved));
                turned = {turned.real() * step.real() - turned.imag() * step.imag(),
                          turned.real() * step.imag() + turned.imag() * step.real()};
            }
            parentBands[band] = parentPower;
            editBands[band] = editPower;
            result.parent += double(parentPower);
            result.edit += double(editPower);
        }
        return result;
    }

private:
    static float sample(const std::vector<float>& low, qint64 at)
    {
        return at >= 0 && at < qint64(low.size()) ? low[size_t(at)] : 0;
    }

    const ComparedSound& m_parent;
    const ComparedSound& m_edit;
    const double m_rate;
    Fourier m_transform{window};
    std::array<float, window> m_window{};
    std::array<int, bands + 1> m_edges{};
};

/// Decibels that the bands which are heard differ by, on an average.
double toneDifference(const Bands& one, const Bands& other)
{
    float most = 0;
    for (size_t band = 0; band < bands; ++band)
        most = std::max({most, one[band], other[band]});
    const float floor = float(hearable) * most;
    double sum = 0;
    int heard = 0;
    for (size_t band = 0; band < bands && floor > 0; ++band) {
        if (std::max(one[band], other[band]) <= floor)
            continue;
        sum += std::abs(10 * std::log10(double((one[band] + floor) / (other[band] + floor))));
        ++heard;
    }
    return heard > 0 ? sum / heard : 0;
}

/// The places that 20 ms of the edit may correspond to: its own, and those of what stands before and after.
std::vector<qint64> candidates(const Alignment& alignment, qint64 frame)
{
    const auto block = size_t(std::min(frame / alignment.blockFrames, qint64(alignment.places.size()) - 1));
    std::vector<qint64> shifts{alignment.places[block].shift};
    const qint64 before = alignment.places[block > 0 ? block - 1 : 0].shift;
    for (const qint64 shift : {before, alignment.nextShift(block + 1)}) {
        if (std::find(shifts.cbegin(), shifts.cend(), shift) == shifts.cend())
            shifts.push_back(shift);
    }
    return shifts;
}

} // namespace

std::vector<Difference> differences(const ComparedSound& parent, const ComparedSound& edit,
                                    const Alignment& alignment, const CancelToken& cancel)
{
    const auto hop = qint64(differenceSeconds * edit.rate);
    const auto count = size_t((edit.frames() + hop - 1) / hop);
    const auto gain = float(alignment.gain);
    std::vector<Difference> result(count);
    std::vector<Bands> parentBands(count);
    std::vector<Bands> editBands(count);
    Spectra spectra(parent, edit);
    for (size_t i = 0; i < count && !cancel.isCancelled(); ++i) {
        const qint64 from = qint64(i) * hop;
        const qint64 length = std::min(hop, edit.frames() - from);
        Difference& difference = result[i];
        difference.db = 100;
        const auto shifts = candidates(alignment, from);
        qint64 best = shifts.front();
        for (const qint64 shift : shifts) {
            const Measured measured = bySamples(parent, edit, from, length, shift, gain);
            if (measured.db() >= difference.db)
                continue;
            difference.db = measured.db();
            difference.power = std::max(measured.parent, measured.edit);
            best = shift;
        }
        difference.isSilent = difference.power < inaudiblePower;
        if (difference.isSilent || difference.db <= lowDb || !spectra.isReady())
            continue;
        for (const qint64 shift : shifts) {
            Bands there{};
            Bands here{};
            const double db = spectra.measure(from + length / 2, shift, gain, there, here).db();
            if (shift == best || db < difference.db) {
                parentBands[i] = there;
                editBands[i] = here;
            }
            difference.db = std::min(difference.db, db);
        }
    }
    for (size_t i = 0; i < count; ++i) {
        if (result[i].isSilent || result[i].db <= lowDb)
            continue;
        Bands there{};
        Bands here{};
        for (size_t near = i - std::min(i, smoothedHops); near <= std::min(count - 1, i + smoothedHops);
             ++near) {
            for (size_t band = 0; band < bands; ++band) {
                there[band] += parentBands[near][band];
                here[band] += editBands[near][band];
            }
        }
        result[i].toneDb = toneDifference(there, here);
    }
    return result;
}

} // namespace riffdesk
