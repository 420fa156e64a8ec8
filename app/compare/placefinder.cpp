#include "placefinder.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace riffdesk {

namespace {

constexpr double surelyThere = 0.995;

/// In eight sums, so that the compiler may add them beside each other.
float product(const float* one, const float* other, qint64 count)
{
    std::array<float, 8> sums{};
    qint64 i = 0;
    for (; i + 8 <= count; i += 8) {
        for (size_t k = 0; k < 8; ++k)
            sums[k] += one[i + qint64(k)] * other[i + qint64(k)];
    }
    for (; i < count; ++i)
        sums[0] += one[i] * other[i];
    return ((sums[0] + sums[4]) + (sums[1] + sums[5])) + ((sums[2] + sums[6]) + (sums[3] + sums[7]));
}

int transformSize(qint64 count)
{
    int size = 1024;
    while (size < count)
        size *= 2;
    return size;
}

} // namespace

void PlaceFinder::lookFor(qint64 start, qint64 count)
{
    m_start = start;
    m_count = std::clamp(qint64(m_edit.size()) - start, qint64(0), count);
    m_energy = m_count > 0 ? product(m_edit.data() + start, m_edit.data() + start, m_count) : 0;
}

float PlaceFinder::agreement(qint64 shift) const
{
    const qint64 from = m_start + shift;
    if (m_count == 0 || from < 0 || from + m_count > qint64(m_parent.size()))
        return 0;
    const float* there = m_parent.data() + from;
    const float energy = product(there, there, m_count) * m_energy;
    return energy > 0 ? product(there, m_edit.data() + m_start, m_count) / std::sqrt(energy) : 0;
}

PlaceFinder::Found PlaceFinder::best(qint64 around, qint64 within) const
{
    Found found{around, agreement(around)};
    for (bool isBetter = true; isBetter && std::abs(found.shift - around) <= within;) {
        const Found next[] = {{found.shift - 1, agreement(found.shift - 1)},
                              {found.shift + 1, agreement(found.shift + 1)}};
        const Found& better = next[0].agreement > next[1].agreement ? next[0] : next[1];
        isBetter = better.agreement > found.agreement;
        if (isBetter)
            found = better;
    }
    if (double(found.agreement) >= surelyThere)
        return found;
    for (qint64 away = 1; away <= within; ++away) {
        for (const qint64 shift : {around - away, around + away}) {
            if (const float agreed = agreement(shift); agreed > found.agreement)
                found = {shift, agreed};
        }
    }
    return found;
}

FarPlaceFinder::FarPlaceFinder(const std::vector<float>& parent, const std::vector<float>& edit, qint64 reach,
                               qint64 longest)
    : m_parent(parent)
    , m_edit(edit)
    , m_reach(reach)
    , m_size(transformSize(2 * reach + longest + 1))
    , m_forward(m_size)
    , m_backward(m_size, Fourier::Direction::Backward)
{ }

std::vector<PlaceFinder::Found> FarPlaceFinder::best(const PlaceFinder& wanted, size_t most)
{
    if (!m_forward.isReady() || !m_backward.isReady())
        return {};
    const qint64 first = wanted.start() - m_reach;
    const qint64 count = 2 * m_reach + wanted.count();
    std::complex<float>* input = m_forward.input();
    for (qint64 i = 0; i < m_size; ++i) {
        const qint64 there = first + i;
        const bool isThere = i < count && there >= 0 && there < qint64(m_parent.size());
        input[i] = {isThere ? m_parent[size_t(there)] : 0,
                    i < wanted.count() ? m_edit[size_t(wanted.start() + i)] : 0};
    }
    const std::complex<float>* both = m_forward.run();
    std::complex<float>* cross = m_backward.input();
    for (qint64 k = 0; k < m_size; ++k) {
        // Two real signals in one transform: the sum and the difference of a bin and its mirror image.
        const std::complex<float> one = both[k];
        const std::complex<float> other = std::conj(both[(m_size - k) % m_size]);
        const std::complex<float> parent = one + other;
        const std::complex<float> edit = one - other; // times i
        cross[k] = {parent.real() * edit.imag() - parent.imag() * edit.real(),
                    parent.real() * edit.real() + parent.imag() * edit.imag()};
    }
    measureStrengths(wanted, m_backward.run());

    constexpr float nearly = 0.8F;
    const float least = nearly * *std::max_element(m_strengths.cbegin(), m_strengths.cend());
    std::vector<size_t> peaks;
    for (size_t k = 1; k + 1 < m_strengths.size(); ++k) {
        if (m_strengths[k] >= least && m_strengths[k] > m_strengths[k - 1]
            && m_strengths[k] >= m_strengths[k + 1])
            peaks.push_back(k);
    }
    // A tone that goes on has a peak for each of its periods.
    const auto half = peaks.begin() + qint64(std::min(peaks.size(), most / 2));
    std::partial_sort(peaks.begin(), half, peaks.end(),
                      [this](size_t one, size_t other) { return m_strengths[one] > m_strengths[other]; });
    std::sort(half, peaks.end(), [this](size_t one, size_t other) {
        return std::abs(qint64(one) - m_reach) < std::abs(qint64(other) - m_reach);
    });
    peaks.resize(std::min(peaks.size(), most));
    std::vector<PlaceFinder::Found> found;
    for (const size_t k : peaks)
        found.push_back({qint64(k) - m_reach, wanted.agreement(qint64(k) - m_reach)});
    return found;
}

/// How much of a stretch's power each place has: the square of the product over the energy there.
void FarPlaceFinder::measureStrengths(const PlaceFinder& wanted, const std::complex<float>* products)
{
    const qint64 first = wanted.start() - m_reach;
    const auto squared = [this](qint64 at) {
        const double value = at >= 0 && at < qint64(m_parent.size()) ? double(m_parent[size_t(at)]) : 0;
        return value * value;
    };
    double energy = 0;
    for (qint64 i = 0; i < wanted.count(); ++i)
        energy += squared(first + i);
    m_strengths.resize(size_t(2 * m_reach + 1));
    for (qint64 k = 0; k <= 2 * m_reach; ++k) {
        const double value = std::max(0.0, double(products[k].real()));
        m_strengths[size_t(k)] = float(
            value * value / std::max(energy, double(PlaceFinder::silentPower) * double(wanted.count())));
        energy += squared(first + k + wanted.count()) - squared(first + k);
    }
}

} // namespace riffdesk
