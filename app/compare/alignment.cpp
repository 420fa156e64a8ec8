#include "alignment.h"

#include "compare/comparedsound.h"
#include "placefinder.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace riffdesk {

namespace {

constexpr int coarseStep = 8; // of the low samples: 1.5 kHz, on which far places are looked for
constexpr double anchorSeconds = 4;
constexpr double anchorEverySeconds = 8;
constexpr double wellKnown = 0.995; // agreements, as correlation coefficients
constexpr double maybeThere = 0.35; // half of an anchor may have been changed
constexpr double sameSound = 0.85;
constexpr double nearSeconds = 0.0015;

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

/// Where each block of the edit is in the parent if it is all one run, followed from one place on; in low
/// samples.
using Track = std::vector<PlaceFinder::Found>;

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

    PlaceFinder m_finder;
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
    PlaceFinder wanted(there, here);
    PlaceFinder exact(parent.low, edit.low);
    std::optional<FarPlaceFinder> far;
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
            far.emplace(there, here, qint64(Alignment::furthestSeconds * rate), qint64(anchorSeconds * rate));
        const size_t middle = std::min(blocks - 1, block + anchorBlocks / 2);
        exact.lookFor(qint64(middle) * blockLow, 4 * blockLow);
        PlaceFinder::Found found;
        for (const PlaceFinder::Found& each : far->best(wanted, mostPeaks)) {
            const PlaceFinder::Found near = exact.best(each.shift * coarseStep, coarseStep);
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
