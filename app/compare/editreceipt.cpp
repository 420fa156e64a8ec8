#include "compare/editreceipt.h"

#include "alignment.h"
#include "compare/comparedsound.h"
#include "differences.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace riffdesk {

namespace {

using Kind = EditReceipt::Kind;
constexpr int kinds = 3;

constexpr double sameDb = -40; // what is left of a song's samples after its level and rounding
constexpr double surelyOtherDb = -4; // of differences: music that only shares a bass is here
constexpr double surelyAlikeDb = -10; // what 96 kb/s leave is below
constexpr double alikeToneDb = 1.5; // of tones: what encoders and new renderings leave
constexpr double otherToneDb = 3.5;
constexpr double switching = 3; // hops of full evidence that a change of kind has to be worth
constexpr double renderedSwitching = 6; // an encoder is exact now and then, which is no news; no more than
                                        // there and back by way of a change

double ramp(double value, double from, double to)
{
    return std::clamp((value - from) / (to - from), 0.0, 1.0);
}

/// How much speaks against each kind, 0 … 1.
std::array<double, kinds> against(const Difference& hop)
{
    if (hop.isSilent)
        return {};
    const double same = ramp(hop.db, sameDb, sameDb + 10);
    if (hop.db <= sameDb)
        return {same, 0.35, 1};
    const double other =
        ramp(hop.db, surelyAlikeDb, surelyOtherDb) * ramp(hop.toneDb, alikeToneDb, otherToneDb);
    return {same, other, 1 - other};
}

double goingOver(size_t from, size_t to)
{
    if (from == to)
        return 0;
    return Kind(from) == Kind::Changed || Kind(to) == Kind::Changed ? switching : renderedSwitching;
}

/// The kinds that have the least against them, when each change of kind has to be worth it (Viterbi's way).
std::vector<Kind> kindsOf(const std::vector<Difference>& hops)
{
    std::array<double, kinds> sums{};
    std::vector<std::array<quint8, kinds>> from(hops.size());
    for (size_t i = 0; i < hops.size(); ++i) {
        const auto cost = against(hops[i]);
        std::array<double, kinds> next{};
        for (size_t to = 0; to < kinds; ++to) {
            size_t best = to;
            for (size_t before = 0; before < kinds; ++before) {
                if (sums[before] + goingOver(before, to) < sums[best] + goingOver(best, to))
                    best = before;
            }
            from[i][to] = quint8(best);
            next[to] = sums[best] + goingOver(best, to) + cost[to];
        }
        sums = next;
    }
    std::vector<Kind> result(hops.size());
    auto kind = size_t(std::min_element(sums.cbegin(), sums.cend()) - sums.cbegin());
    for (size_t i = hops.size(); i-- > 0;) {
        result[i] = Kind(kind);
        kind = from[i][kind];
    }
    return result;
}

/// Seconds of the edit and of the parent less it there, for each place that was found.
struct ClockPoint
{
    double at = 0;
    double shift = 0;
};

struct ClockLine
{
    double slope = 0;
    double shift = 0; ///< at the beginning

    [[nodiscard]] double error(const ClockPoint& point) const
    {
        return std::abs(shift + slope * point.at - point.shift);
    }

    static ClockLine through(const std::vector<ClockPoint>& points)
    {
        ClockPoint mean;
        for (const ClockPoint& point : points) {
            mean.at += point.at / double(points.size());
            mean.shift += point.shift / double(points.size());
        }
        double spread = 0;
        double common = 0;
        for (const ClockPoint& point : points) {
            spread += (point.at - mean.at) * (point.at - mean.at);
            common += (point.at - mean.at) * (point.shift - mean.shift);
        }
        const double slope = spread > 0 ? common / spread : 0;
        return {slope, mean.shift - slope * mean.at};
    }
};

/// Where the edit begins, and how much it drifts when one clock will do for all of it.
void setClock(EditReceipt& receipt, const Alignment& alignment, int rate)
{
    constexpr double oneClock = 0.003; // seconds off the line
    constexpr double leastDrift = 2e-5; // 4 ms in 180 s
    constexpr size_t beginning = 12; // places: 3 s
    std::vector<ClockPoint> points;
    for (size_t i = 0; i < alignment.places.size(); ++i) {
        if (alignment.places[i].isFound)
            points.push_back({(double(i) + 0.5) * double(alignment.blockFrames) / rate,
                              double(alignment.places[i].shift) / rate});
    }
    if (points.empty())
        return;
    std::vector<ClockPoint> kept = points;
    ClockLine line = ClockLine::through(kept);
    for (int round = 0; round < 3; ++round) { // without what strays
        const auto strays = std::remove_if(kept.begin(), kept.end(), [&line](const ClockPoint& point) {
            return line.error(point) > oneClock;
        });
        if (strays == kept.begin())
            break;
        kept.erase(strays, kept.end());
        line = ClockLine::through(kept);
    }
    if (kept.size() * 10 >= points.size() * 9 && std::abs(line.slope) > leastDrift) {
        receipt.drift = -line.slope / (1 + line.slope);
        receipt.offsetSeconds = -line.shift;
        return;
    }
    points.resize(std::min(points.size(), beginning));
    const auto middle = points.begin() + qint64(points.size() / 2);
    std::nth_element(points.begin(), middle, points.end(),
                     [](const ClockPoint& one, const ClockPoint& other) { return one.shift < other.shift; });
    receipt.offsetSeconds = -middle->shift;
}

} // namespace

EditReceipt EditReceipt::of(const ComparedSound& parent, const ComparedSound& edit, const CancelToken& cancel)
{
    EditReceipt receipt;
    receipt.parentSeconds = parent.seconds();
    if (edit.frames() == 0)
        return receipt;
    const Alignment alignment = Alignment::of(parent, edit, cancel);
    if (cancel.isCancelled())
        return receipt;
    receipt.gainDb = 20 * std::log10(alignment.gain);
    setClock(receipt, alignment, edit.rate);

    const std::vector<Difference> hops = differences(parent, edit, alignment, cancel);
    const std::vector<Kind> found = kindsOf(hops);
    for (size_t start = 0, end = 0; start < hops.size(); start = end) {
        double different = 0;
        double power = 0;
        for (end = start; end < hops.size() && found[end] == found[start]; ++end) {
            different += hops[end].power * std::pow(10.0, hops[end].db / 10);
            power += hops[end].power;
        }
        Span span;
        span.time = {double(start) * differenceSeconds,
                     end == hops.size() ? edit.seconds() : double(end) * differenceSeconds};
        span.kind = found[start];
        span.differenceDb =
            different > 0 && power > 0 ? std::max(floorDb, 10 * std::log10(different / power)) : floorDb;
        const auto frame = qint64(span.time.start * edit.rate);
        span.parentStart = double(frame + alignment.at(frame).shift) / edit.rate;
        receipt.spans.append(span);
    }
    return receipt;
}

bool EditReceipt::isSame() const
{
    return std::all_of(spans.cbegin(), spans.cend(),
                       [](const Span& span) { return span.kind == Kind::Same; });
}

QVector<TimeRange> EditReceipt::changes() const
{
    QVector<TimeRange> result;
    for (const Span& span : spans) {
        if (span.kind == Kind::Changed)
            result.append(span.time);
    }
    return result;
}

std::optional<TimeRange> EditReceipt::changed() const
{
    const QVector<TimeRange> all = changes();
    return all.isEmpty() ? std::nullopt
                         : std::optional(TimeRange{all.constFirst().start, all.constLast().end});
}

} // namespace riffdesk
