#include "joinfinder.h"

#include "compare/comparedsound.h"

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr double stepSeconds = 0.005;
constexpr double farther = 0.05; // agreement that the farthest place has to be better by than the nearest
constexpr double alike = 0.9999; // nothing better is looked for

/// How well both agree around a place of each, -1 … 1.
double agreementAt(const ComparedSound& parent, qint64 parentFrame, const ComparedSound& edit,
                   qint64 editFrame, qint64 half)
{
    if (parentFrame < half || editFrame < half || parentFrame + half > parent.frames()
        || editFrame + half > edit.frames())
        return -1;
    double crossed = 0;
    double there = 0;
    double here = 0;
    for (qint64 i = -half * 2; i < half * 2; ++i) {
        const double one = parent.samples[size_t(parentFrame * 2 + i)];
        const double other = edit.samples[size_t(editFrame * 2 + i)];
        crossed += one * other;
        there += one * one;
        here += other * other;
    }
    if (there == 0 && here == 0)
        return 1; // silence goes over into silence
    return there > 0 && here > 0 ? crossed / std::sqrt(there * here) : 0;
}

} // namespace

std::optional<SplicePlan::Join> JoinFinder::find(double edge, int outwards) const
{
    std::optional<SplicePlan::Join> best;
    double bestScore = -2;
    const auto searched = qint64(SplicePlan::searchedSeconds / stepSeconds);
    for (qint64 step = 0; step <= searched; ++step) {
        const qint64 middle = qint64(edge * m_edit.rate)
                              + outwards * (m_half + qint64(double(step) * stepSeconds * m_edit.rate));
        if (middle < m_half || middle + m_half > m_edit.frames())
            break;
        const SplicePlan::Join join = joinAt(middle);
        const double score = join.agreement - farther * double(step) / double(searched);
        if (join.agreement > -1 && score > bestScore) {
            bestScore = score;
            best = join;
        }
    }
    if (best)
        best->agreement = std::max(0.0, best->agreement);
    return best;
}

SplicePlan::Join JoinFinder::joinAt(qint64 editFrame) const
{
    qint64 shift = m_alignment.at(editFrame).shift;
    double agreement = agreementAt(m_parent, editFrame + shift, m_edit, editFrame, m_half);
    const auto within = qint64(m_play * m_edit.rate);
    for (qint64 step = 8; within > 0 && step > 0 && agreement < alike; step /= 2) {
        for (bool isBetter = true; isBetter;) {
            isBetter = false;
            for (const qint64 tried : {shift - step, shift + step}) {
                if (std::abs(tried - m_alignment.at(editFrame).shift) > within)
                    continue;
                const double other = agreementAt(m_parent, editFrame + tried, m_edit, editFrame, m_half);
                if (other > agreement) {
                    agreement = other;
                    shift = tried;
                    isBetter = true;
                }
            }
        }
    }
    return {editFrame + shift, editFrame, agreement};
}

qint64 JoinFinder::framesOfFade(double seconds, int rate)
{
    return 2 * (qint64(std::clamp(seconds, SplicePlan::shortestFade, SplicePlan::longestFade) * rate) / 2);
}

} // namespace riffdesk
