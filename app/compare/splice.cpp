#include "compare/splice.h"

#include "alignment.h"
#include "compare/comparedsound.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr double atTheEnd =
    0.05; // seconds: a change that begins or ends so near to the end of a song has no join there
constexpr double stepSeconds = 0.005;
constexpr double finestSeconds = 0.002; // that the two are moved against each other by, at a join
constexpr double farther = 0.05; // agreement that the farthest place has to be better by than the nearest

struct SpliceTexts
{
    Q_DECLARE_TR_FUNCTIONS(SplicePlan)
};

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

class JoinFinder
{
public:
    JoinFinder(const ComparedSound& parent, const ComparedSound& edit, const Alignment& alignment,
               qint64 fadeFrames)
        : m_parent(parent)
        , m_edit(edit)
        , m_alignment(alignment)
        , m_half(fadeFrames / 2)
    { }

    /// The best place from `edge` on outwards (`outwards`: -1 towards the beginning, 1 towards the end).
    [[nodiscard]] std::optional<SplicePlan::Join> find(double edge, int outwards) const
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

private:
    [[nodiscard]] SplicePlan::Join joinAt(qint64 editFrame) const
    {
        qint64 shift = m_alignment.at(editFrame).shift;
        double agreement = agreementAt(m_parent, editFrame + shift, m_edit, editFrame, m_half);
        const auto within = qint64(finestSeconds * m_edit.rate);
        for (qint64 step = 8; step > 0 && agreement < alike; step /= 2) {
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

    static constexpr double alike = 0.9999;

    const ComparedSound& m_parent;
    const ComparedSound& m_edit;
    const Alignment& m_alignment;
    const qint64 m_half;
};

qint64 framesOfFade(double seconds, int rate)
{
    return 2 * (qint64(std::clamp(seconds, SplicePlan::shortestFade, SplicePlan::longestFade) * rate) / 2);
}

Error nothingInCommon()
{
    return {Error::Category::Input,
            SpliceTexts::tr("The two songs have nothing in common next to what changed."),
            SpliceTexts::tr("Compare the edit with the song it was made from, or choose the range by hand.")};
}

} // namespace

Result<SplicePlan> SplicePlan::around(const ComparedSound& parent, const ComparedSound& edit,
                                      const TimeRange& changed, double fadeSeconds, const CancelToken& cancel)
{
    SplicePlan plan;
    plan.rate = edit.rate;
    plan.parentFrames = parent.frames();
    plan.editFrames = edit.frames();
    plan.fadeFrames = framesOfFade(fadeSeconds, edit.rate);
    if (edit.frames() <= plan.fadeFrames || parent.frames() <= plan.fadeFrames)
        return nothingInCommon();
    const Alignment alignment = Alignment::of(parent, edit, cancel);
    if (cancel.isCancelled())
        return Error{Error::Category::Cancelled, {}, {}};
    const bool isKnown = std::any_of(alignment.places.cbegin(), alignment.places.cend(),
                                     [](const Alignment::Place& place) { return place.isFound; });
    if (!isKnown)
        return nothingInCommon();
    plan.gain = std::abs(alignment.gain - 1) < 1e-3 ? 1.0F : float(1 / alignment.gain);
    const JoinFinder finder(parent, edit, alignment, plan.fadeFrames);
    if (changed.start > atTheEnd)
        plan.in = finder.find(changed.start, -1);
    if (changed.end < edit.seconds() - atTheEnd)
        plan.out = finder.find(changed.end, 1);
    if (!plan.in && !plan.out)
        return Error{Error::Category::Input, SpliceTexts::tr("Nothing of the first song would be left."),
                     SpliceTexts::tr("All of the edit is different: use it as it is.")};
    return plan;
}

SplicePlan SplicePlan::nudged(Edge edge, double seconds) const
{
    SplicePlan moved = *this;
    std::optional<Join>& join = edge == Edge::In ? moved.in : moved.out;
    if (!join)
        return moved;
    // Between the other join and the end of each song there is room for a crossfade on either side.
    const qint64 first = edge == Edge::Out && in ? in->editFrame + fadeFrames : fadeFrames;
    const qint64 last = edge == Edge::In && out ? out->editFrame - fadeFrames : editFrames - fadeFrames;
    const qint64 shift = join->parentFrame - join->editFrame;
    const qint64 lowest = std::max(first, fadeFrames - shift);
    const qint64 highest = std::min(last, parentFrames - fadeFrames - shift);
    if (lowest > highest)
        return moved;
    join->editFrame = std::clamp(join->editFrame + qint64(std::lround(seconds * rate)), lowest, highest);
    join->parentFrame = join->editFrame + shift;
    return moved;
}

SplicePlan SplicePlan::faded(double seconds) const
{
    SplicePlan plan = *this;
    plan.fadeFrames = framesOfFade(seconds, rate);
    return plan.nudged(Edge::In, 0).nudged(Edge::Out, 0);
}

TimeRange SplicePlan::range() const
{
    return {in ? double(in->editFrame) / rate : 0, double(out ? out->editFrame : editFrames) / rate};
}

SoundPath SplicePlan::path() const
{
    SoundPath path{rate, fadeFrames, {}};
    if (in)
        path.pieces.append({parentSource, 0, in->parentFrame, 1, in->agreement});
    path.pieces.append({editSource, in ? in->editFrame : 0, out ? out->editFrame : editFrames, gain,
                        out ? out->agreement : 0});
    if (out)
        path.pieces.append({parentSource, out->parentFrame, parentFrames, 1, 0});
    return path;
}

SoundPath SplicePlan::preview(Edge edge, double seconds) const
{
    const SoundPath whole = path();
    qint64 middle = in ? in->parentFrame : 0;
    if (edge == Edge::Out && out)
        middle += out->editFrame - (in ? in->editFrame : 0);
    const auto around = std::max(qint64(seconds * rate), fadeFrames);
    return whole.part(std::max(qint64(0), middle - around), std::min(whole.frames(), middle + around));
}

} // namespace riffdesk
