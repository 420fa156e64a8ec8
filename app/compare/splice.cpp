#include "compare/splice.h"

#include "alignment.h"
#include "compare/comparedsound.h"
#include "joinfinder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr double atTheEnd =
    0.05; // seconds: a change that begins or ends so near to the end of a song has no join there

struct SpliceTexts
{
    Q_DECLARE_TR_FUNCTIONS(SplicePlan)
};

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
    plan.fadeFrames = JoinFinder::framesOfFade(fadeSeconds, edit.rate);
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
    plan.fadeFrames = JoinFinder::framesOfFade(seconds, rate);
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
