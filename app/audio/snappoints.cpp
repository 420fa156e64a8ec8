#include "audio/snappoints.h"

#include "audio/waveform.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace riffdesk::snappoints {

namespace {

constexpr int perSecond = Waveform::peaksPerSecond;
constexpr qsizetype quietAtLeast = perSecond / 4; ///< a shorter pause is part of the rhythm
constexpr double quietBelow = 0.05; ///< parts of the loud level
constexpr qsizetype apart = perSecond / 4;

constexpr qsizetype look = 4 * perSecond; ///< before and after, to compare: about two bars of music
constexpr qsizetype smallestSide = perSecond; ///< near the ends there is less to see
constexpr double clearChange = 2.5; ///< dB
constexpr double floorDb = -48; ///< quieter is the same silence
constexpr qsizetype onsetReach = perSecond / 2; ///< the change is put on the sharpest onset this near
constexpr qsizetype onsetSide = perSecond / 10;

struct Point
{
    qsizetype at = 0; ///< in peaks
    double weight = 0; ///< dB
};

std::vector<double> amplitudes(const Waveform& waveform)
{
    std::vector<double> all(size_t(waveform.peaks.size()));
    std::transform(waveform.peaks.cbegin(), waveform.peaks.cend(), all.begin(),
                   [](const Waveform::Peak& peak) {
                       return std::max(std::abs(int(peak.low)), std::abs(int(peak.high))) / 127.0;
                   });
    return all;
}

/// The level that nine tenths of the song stay below.
double loudLevel(const Waveform& waveform)
{
    std::array<qsizetype, 129> counts{};
    for (const Waveform::Peak& peak : waveform.peaks)
        ++counts[size_t(std::max(std::abs(int(peak.low)), std::abs(int(peak.high))))];
    qsizetype left = waveform.peaks.size() / 10;
    int level = 128;
    while (level > 0 && left >= counts[size_t(level)])
        left -= counts[size_t(level--)];
    return level / 127.0;
}

/// Sums up to each peak, so that any mean costs two look-ups.
std::vector<double> sums(const std::vector<double>& values)
{
    std::vector<double> all(values.size() + 1, 0);
    for (size_t i = 0; i < values.size(); ++i)
        all[i + 1] = all[i] + values[i];
    return all;
}

double mean(const std::vector<double>& sum, qsizetype from, qsizetype to)
{
    return to > from ? (sum[size_t(to)] - sum[size_t(from)]) / double(to - from) : 0;
}

void addQuietPlaces(const std::vector<double>& levels, double threshold, std::vector<Point>* points)
{
    // Weighed above any change of sections: a cut in silence is never heard.
    constexpr double weight = 100;
    const auto count = qsizetype(levels.size());
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= count; ++i) {
        if (i < count && levels[size_t(i)] < threshold) {
            begin = begin < 0 ? i : begin;
        } else if (begin >= 0) {
            const double longer = double(i - begin) / perSecond;
            if (i - begin >= quietAtLeast) {
                if (begin > 0)
                    points->push_back({begin, weight + longer});
                if (i < count)
                    points->push_back({i, weight + longer});
            }
            begin = -1;
        }
    }
}

void addSections(const std::vector<double>& levels, std::vector<Point>* points)
{
    const auto count = qsizetype(levels.size());
    std::vector<double> decibels(levels.size());
    std::transform(levels.cbegin(), levels.cend(), decibels.begin(),
                   [](double level) { return std::max(floorDb, 20 * std::log10(std::max(level, 1e-6))); });
    const std::vector<double> sum = sums(decibels);
    std::vector<double> novelty(levels.size(), 0);
    for (qsizetype i = smallestSide; i + smallestSide <= count; ++i)
        novelty[size_t(i)] = std::abs(mean(sum, i, std::min(count, i + look))
                                      - mean(sum, std::max<qsizetype>(0, i - look), i));

    // Peaks of the novelty, the highest first; each rules over what is nearer than `look`.
    std::vector<qsizetype> order;
    for (qsizetype i = 1; i + 1 < count; ++i) {
        const double here = novelty[size_t(i)];
        if (here >= clearChange && here >= novelty[size_t(i - 1)] && here > novelty[size_t(i + 1)])
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return novelty[size_t(a)] > novelty[size_t(b)]; });
    std::vector<bool> taken(size_t(count / look + 2), false);
    std::vector<qsizetype> chosen;
    for (const qsizetype place : order) {
        const auto cell = size_t(place / look);
        const auto isNear = [&](qsizetype other) { return std::abs(other - place) < look; };
        // At most one a cell is taken, so the neighbours' cells are all that has to be asked.
        if (taken[cell] || (cell > 0 && taken[cell - 1]) || taken[cell + 1]) {
            if (std::any_of(chosen.cbegin(), chosen.cend(), isNear))
                continue;
        }
        taken[cell] = true;
        chosen.push_back(place);
        if (qsizetype(chosen.size()) >= most)
            break;
    }
    for (const qsizetype place : chosen) {
        const bool rises = mean(sum, place, std::min(count, place + look))
                           > mean(sum, std::max<qsizetype>(0, place - look), place);
        qsizetype best = place;
        double steepest = 0;
        const qsizetype from = std::max(onsetSide, place - onsetReach);
        const qsizetype to = std::min(count - onsetSide, place + onsetReach);
        for (qsizetype i = from; i <= to; ++i) {
            const double step = mean(sum, i, i + onsetSide) - mean(sum, i - onsetSide, i);
            if ((rises ? step : -step) > steepest) {
                steepest = rises ? step : -step;
                best = i;
            }
        }
        points->push_back({best, novelty[size_t(place)]});
    }
}

} // namespace

QVector<double> of(const Waveform& waveform)
{
    const double loud = loudLevel(waveform);
    if (loud <= 0)
        return {};
    const std::vector<double> levels = amplitudes(waveform);
    std::vector<Point> points;
    addQuietPlaces(levels, loud * quietBelow, &points);
    addSections(levels, &points);

    std::stable_sort(points.begin(), points.end(),
                     [](const Point& a, const Point& b) { return a.weight > b.weight; });
    std::vector<qsizetype> kept;
    for (const Point& point : points) {
        if (qsizetype(kept.size()) >= most)
            break;
        const bool crowded = std::any_of(kept.cbegin(), kept.cend(),
                                         [&](qsizetype other) { return std::abs(other - point.at) < apart; });
        if (!crowded)
            kept.push_back(point.at);
    }
    std::sort(kept.begin(), kept.end());
    QVector<double> seconds;
    seconds.reserve(qsizetype(kept.size()));
    for (const qsizetype at : kept)
        seconds.append(double(at) / perSecond);
    return seconds;
}

} // namespace riffdesk::snappoints
