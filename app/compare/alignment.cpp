#include "alignment.h"

#include "audio/fourier.h"
#include "compare/comparedsound.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace riffdesk {

namespace {

constexpr int coarseStep = 8; // of the low samples: 1.5 kHz, on which far places are looked for
constexpr double anchorSeconds = 4;
constexpr double anchorEverySeconds = 8;
constexpr double surelyThere = 0.995; // agreements, as correlation coefficients
constexpr double wellKnown = 0.995;
constexpr double maybeThere = 0.35; // half of an anchor may have been changed
constexpr double sameSound = 0.85;
constexpr double nearSeconds = 0.0015;
constexpr float silentPower = 1e-7F; // of a mean square: -70 dBFS

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

/// A stretch of the edit that is looked for in the parent. Both are of the same rate, whichever it is.
class Finder
{
public:
    Finder(const std::vector<float>& parent, const std::vector<float>& edit) : m_parent(parent), m_edit(edit)
    { }

    void lookFor(qint64 start, qint64 count)
    {
        m_start = start;
        m_count = std::clamp(qint64(m_edit.size()) - start, qint64(0), count);
        const float* samples = m_edit.data() + start;
        m_energy = m_count > 0 ? product(samples, samples, m_count) : 0;
    }

    [[nodiscard]] bool isSilent() const { return m_energy <= silentPower * float(m_count); }
    [[nodiscard]] qint64 start() const { return m_start; }
    [[nodiscard]] qint64 count() const { return m_count; }

    /// How well it agrees with the parent's samples that stand `shift` later, -1 … 1; 0 where there are none.
    [[nodiscard]] float agreement(qint64 shift) const
    {
        const qint64 from = m_start + shift;
        if (m_count == 0 || from < 0 || from + m_count > qint64(m_parent.size()))
            return 0;
        const float* there = m_parent.data() + from;
        const float energy = product(there, there, m_count) * m_energy;
        return energy > 0 ? product(there, m_edit.data() + m_start, m_count) / std::sqrt(energy) : 0;
    }

    struct Found
    {
        qint64 shift = 0;
        float agreement = 0;
    };

    [[nodiscard]] Found best(qint64 around, qint64 within) const
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

private:
    const std::vector<float>& m_parent;
    const std::vector<float>& m_edit;
    qint64 m_start = 0;
    qint64 m_count = 0;
    float m_energy = 0;
};

std::vector<float> coarse(const std::vector<float>& low)
{
    std::vector<float> result(low.size() / coarseStep);
    for (size_t i = 0; i < result.size(); ++i) {
        float sum = 0;
        for (size_t k = 0; k < coarseStep; ++k)
            sum += low[i * coarseStep + k];
        result[i] = sum / coarseStep;
    }
    return result;
}

/// Looks for stretches within furthestSeconds by transforms: thousands of places at once.
class FarFinder
{
public:
    FarFinder(const std::vector<float>& parent, const std::vector<float>& edit, double rate)
        : m_parent(parent)
        , m_edit(edit)
        , m_reach(qint64(Alignment::furthestSeconds * rate))
        , m_size(sizeFor(2 * m_reach + qint64(anchorSeconds * rate) + 1))
        , m_forward(m_size)
        , m_backward(m_size, Fourier::Direction::Backward)
    { }

    /// The places that agree nearly as well as the best one, at most so many.
    [[nodiscard]] std::vector<Finder::Found> best(const Finder& wanted, size_t most)
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
        return strongest(wanted, m_backward.run(), most);
    }

private:
    static int sizeFor(qint64 count)
    {
        int size = 1024;
        while (size < count)
            size *= 2;
        return size;
    }

    /// Those whose products are the greatest for their energy.
    std::vector<Finder::Found> strongest(const Finder& wanted, const std::complex<float>* products,
                                         size_t most)
    {
        constexpr float nearly = 0.8F;
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
            m_strengths[size_t(k)] =
                float(value * value / std::max(energy, double(silentPower) * double(wanted.count())));
            energy += squared(first + k + wanted.count()) - squared(first + k);
        }
        const float least = nearly * *std::max_element(m_strengths.cbegin(), m_strengths.cend());
        std::vector<size_t> peaks;
        for (size_t k = 1; k + 1 < m_strengths.size(); ++k) {
            if (m_strengths[k] >= least && m_strengths[k] > m_strengths[k - 1]
                && m_strengths[k] >= m_strengths[k + 1])
                peaks.push_back(k);
        }
        // Half of them the strongest, half the nearest: a tone that goes on has a peak for each of its
        // periods.
        const auto half = peaks.begin() + qint64(std::min(peaks.size(), most / 2));
        std::partial_sort(peaks.begin(), half, peaks.end(),
                          [this](size_t one, size_t other) { return m_strengths[one] > m_strengths[other]; });
        std::sort(half, peaks.end(), [this](size_t one, size_t other) {
            return std::abs(qint64(one) - m_reach) < std::abs(qint64(other) - m_reach);
        });
        peaks.resize(std::min(peaks.size(), most));
        std::vector<Finder::Found> found;
        for (const size_t k : peaks)
            found.push_back({qint64(k) - m_reach, wanted.agreement(qint64(k) - m_reach)});
        return found;
    }

    const std::vector<float>& m_parent;
    const std::vector<float>& m_edit;
    const qint64 m_reach;
    const int m_size;
    Fourier m_forward;
    Fourier m_backward;
    std::vector<float> m_strengths; ///< of all places, for one stretch
};

/// Where each block of the edit is in the parent if it is all one run, followed from one place on; in low
/// samples.
using Track = std::vector<Finder::Found>;

class Tracks
{
public:
    Tracks(const ComparedSound& parent, const ComparedSound& edit, qint64 blockLow, size_t blocks)
        : m_finder(parent.low, edit.low)
        , m_blockLow(blockLow)
        , m_blocks(blocks)
        , m_near(qint64(nearSeconds * double(edit.rate) / edit.lowStep))
        , m_edit(edit)
    { }

    void follow(size_t from, qint64 shift)
    {
        Track track(m_blocks);
        const auto step = [this, &track](size_t block, qint64& last) {
            track[block] = {last, 0};
            if (!lookAt(block))
                return;
            track[block] = m_finder.best(last, m_near);
            if (double(track[block].agreement) >= sameSound)
                last = track[block].shift;
            else
                track[block].shift = last;
        };
        qint64 last = shift;
        for (size_t block = from; block < m_blocks; ++block)
            step(block, last);
        last = m_blocks > from ? track[from].shift : shift;
        for (size_t block = from; block-- > 0;)
            step(block, last);
        m_tracks.push_back(std::move(track));
    }

    /// Whether one track tells where these blocks are; silence is anywhere.
    [[nodiscard]] bool know(size_t from, size_t to)
    {
        return std::any_of(m_tracks.cbegin(), m_tracks.cend(), [this, from, to](const Track& track) {
            double sum = 0;
            int heard = 0;
            for (size_t block = from; block < std::min(to, m_blocks); ++block) {
                if (lookAt(block)) {
                    sum += double(track[block].agreement);
                    ++heard;
                }
            }
            return sum >= wellKnown * heard;
        });
    }

    [[nodiscard]] bool passThrough(size_t block, qint64 shift) const
    {
        return std::any_of(m_tracks.cbegin(), m_tracks.cend(), [this, block, shift](const Track& track) {
            return block < m_blocks && std::abs(track[block].shift - shift) <= 1;
        });
    }

    [[nodiscard]] size_t count() const { return m_tracks.size(); }

    /// The blocks by the tracks that agree best, when going over to another one has to be worth it. A tone
    /// agrees with itself at every period: what tells them apart is all that is heard before and after.
    [[nodiscard]] Track best() const
    {
        constexpr double goingOver = 1.5;
        std::vector<double> sums(m_tracks.size(), 0);
        std::vector<std::vector<size_t>> from(m_blocks, std::vector<size_t>(m_tracks.size()));
        for (size_t block = 0; block < m_blocks; ++block) {
            const auto least = size_t(std::min_element(sums.cbegin(), sums.cend()) - sums.cbegin());
            std::vector<double> next(sums.size());
            for (size_t track = 0; track < sums.size(); ++track) {
                from[block][track] = sums[least] + goingOver < sums[track] ? least : track;
                next[track] = std::min(sums[track], sums[least] + goingOver)
                              + against(m_tracks[track][block].agreement);
            }
            sums = std::move(next);
        }
        Track result(m_blocks);
        auto track = size_t(std::min_element(sums.cbegin(), sums.cend()) - sums.cbegin());
        for (size_t block = m_blocks; block-- > 0;) {
            result[block] = m_tracks[track][block];
            track = from[block][track];
        }
        return result;
    }

private:
    /// False where there is nothing to be heard.
    bool lookAt(size_t block)
    {
        m_finder.lookFor(std::min(qint64(block) * m_blockLow, qint64(m_edit.low.size())), m_blockLow);
        return m_finder.count() == m_blockLow && !m_finder.isSilent();
    }

    /// 1 for nothing in common, down to 0 for all but a ten thousandth.
    static double against(float agreement)
    {
        return 1 + std::log10(std::clamp(1 - double(agreement), 1e-4, 1.0)) / 4;
    }

    Finder m_finder;
    const qint64 m_blockLow;
    const size_t m_blocks;
    const qint64 m_near;
    const ComparedSound& m_edit;
    std::vector<Track> m_tracks;
};

/// The tracks of what is known, and of what is found elsewhere where it is not.
Track trackOf(const ComparedSound& parent, const ComparedSound& edit, qint64 blockLow, size_t blocks,
              const CancelToken& cancel)
{
    constexpr size_t mostTracks = 8;
    constexpr size_t mostPeaks = 24;
    const std::vector<float> there = coarse(parent.low);
    const std::vector<float> here = coarse(edit.low);
    const double rate = double(edit.rate) / edit.lowStep / coarseStep;
    Tracks tracks(parent, edit, blockLow, blocks);
    tracks.follow(0, 0);
    Finder wanted(there, here);
    Finder exact(parent.low, edit.low);
    std::optional<FarFinder> far;
    constexpr auto anchorBlocks = size_t(anchorSeconds / Alignment::blockSeconds);
    constexpr auto everyBlocks = size_t(anchorEverySeconds / Alignment::blockSeconds);
    for (size_t block = 0; block < blocks && !cancel.isCancelled(); block += everyBlocks) {
        // A tone may agree with itself so well that only another place tells it: the first time, all are
        // looked at.
        if (tracks.count() == mostTracks || (far && tracks.know(block, block + anchorBlocks)))
            continue;
        wanted.lookFor(std::min(qint64(block) * blockLow / coarseStep, qint64(here.size())),
                       qint64(anchorSeconds * rate));
        if (wanted.count() == 0 || wanted.isSilent())
            continue;
        if (!far)
            far.emplace(there, here, rate);
        const size_t middle = std::min(blocks - 1, block + anchorBlocks / 2);
        exact.lookFor(qint64(middle) * blockLow, 4 * blockLow);
        Finder::Found found;
        for (const Finder::Found& each : far->best(wanted, mostPeaks)) {
            const Finder::Found near = exact.best(each.shift * coarseStep, coarseStep);
            if (double(each.agreement) >= maybeThere && near.agreement > found.agreement)
                found = near;
        }
        if (found.agreement > 0 && !tracks.passThrough(middle, found.shift))
            tracks.follow(middle, found.shift);
    }
    return tracks.best();
}

/// From the low samples' shift to that of the frames themselves, and the gain there.
void refine(Alignment::Place& place, const ComparedSound& parent, const ComparedSound& edit, qint64 from,
            qint64 count)
{
    constexpr qint64 looked = 2048;
    const qint64 start = from + std::max(qint64(0), (count - looked) / 2);
    const qint64 end = std::min(start + looked, from + count);
    double best = 0;
    qint64 shift = place.shift;
    for (qint64 away = -edit.lowStep; away <= edit.lowStep; ++away) {
        const qint64 tried = place.shift + away;
        if (start + tried < 0 || end + tried > parent.frames())
            continue;
        double crossed = 0;
        double there = 0;
        double here = 0;
        for (qint64 i = start * 2; i < end * 2; ++i) {
            const double one = parent.samples[size_t(i + tried * 2)];
            const double other = edit.samples[size_t(i)];
            crossed += one * other;
            there += one * one;
            here += other * other;
        }
        if (there > 0 && crossed > 0 && crossed * crossed / there > best) {
            best = crossed * crossed / there;
            shift = tried;
            place.gain = std::sqrt(here / there);
        }
    }
    place.shift = shift;
}

} // namespace

Alignment Alignment::of(const ComparedSound& parent, const ComparedSound& edit, const CancelToken& cancel)
{
    Alignment result;
    const double lowRate = double(edit.rate) / edit.lowStep;
    const auto blockLow = std::max(qint64(1), qint64(blockSeconds * lowRate));
    result.blockFrames = blockLow * edit.lowStep;
    const auto blocks = size_t((edit.frames() + result.blockFrames - 1) / result.blockFrames);
    const Track best = trackOf(parent, edit, blockLow, blocks, cancel);
    std::vector<double> gains;
    Place before;
    for (size_t block = 0; block < blocks && !cancel.isCancelled(); ++block) {
        Place place{before.shift, double(best[block].agreement) >= sameSound, 1};
        if (place.isFound) {
            place.shift = best[block].shift * edit.lowStep;
            refine(place, parent, edit, qint64(block) * result.blockFrames, result.blockFrames);
            gains.push_back(place.gain);
        }
        result.places.push_back(place);
        before = place;
    }
    if (!gains.empty()) {
        const auto middle = gains.begin() + qint64(gains.size() / 2);
        std::nth_element(gains.begin(), middle, gains.end());
        result.gain = *middle;
    }
    // What stands before the first place that was found is where that one is.
    const auto first = std::find_if(result.places.begin(), result.places.end(),
                                    [](const Place& place) { return place.isFound; });
    if (first != result.places.end())
        std::for_each(result.places.begin(), first, [first](Place& place) { place.shift = first->shift; });
    return result;
}

const Alignment::Place& Alignment::at(qint64 frame) const
{
    return places[size_t(std::clamp(frame / blockFrames, qint64(0), qint64(places.size()) - 1))];
}

qint64 Alignment::nextShift(size_t block) const
{
    for (size_t i = block; i < places.size(); ++i) {
        if (places[i].isFound)
            return places[i].shift;
    }
    return places[std::min(block, places.size() - 1)].shift;
}

} // namespace riffdesk
