#include "compare/alignedtakes.h"

#include "alignment.h"
#include "compare/takepath.h"
#include "joinfinder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace riffdesk {

namespace {

constexpr double leastInCommon = 2; // seconds
constexpr double mostlyTogether = 0.8; // of what is found, that has to be at the same moment
constexpr double sameLevel = 1e-3;

struct CompTexts
{
    Q_DECLARE_TR_FUNCTIONS(AlignedTakes)
};

QString minutes(double seconds)
{
    const int whole = int(seconds);
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

/// By how many frames they are apart all the time; an error where they are not.
Result<qint64> steadyShift(const Alignment& alignment, int rate, const QString& first, const QString& other)
{
    const auto apart = qint64(AlignedTakes::mostApart * rate);
    std::vector<qint64> near;
    std::optional<size_t> firstFar;
    size_t found = 0;
    for (size_t block = 0; block < alignment.places.size(); ++block) {
        const Alignment::Place& place = alignment.places[block];
        if (!place.isFound)
            continue;
        ++found;
        if (std::abs(place.shift) <= apart)
            near.push_back(place.shift);
        else if (!firstFar)
            firstFar = block;
    }
    const double seconds = double(alignment.blockFrames) / rate;
    if (double(found) * seconds < leastInCommon)
        return Error{Error::Category::Input,
                     CompTexts::tr("“%1” and “%2” have no bars in common.").arg(first, other),
                     CompTexts::tr("Put together takes that were made from the same song.")};
    if (double(near.size()) < mostlyTogether * double(found))
        return Error{Error::Category::Input,
                     CompTexts::tr("“%1” and “%2” do not run together, from %3 on.")
                         .arg(first, other, minutes(double(firstFar.value_or(0)) * seconds)),
                     CompTexts::tr("Compare them two by two, and keep only the new bars.")};
    const auto middle = near.begin() + qint64(near.size() / 2);
    std::nth_element(near.begin(), middle, near.end());
    return *middle;
}

} // namespace

Result<AlignedTakes> AlignedTakes::of(std::vector<ComparedSound> takes, const QStringList& titles,
                                      const CancelToken& cancel)
{
    AlignedTakes aligned;
    for (size_t take = 0; take < takes.size(); ++take) {
        qint64 shift = 0;
        double gain = 1;
        if (take > 0) {
            const Alignment alignment = Alignment::of(takes.front(), takes[take], cancel);
            if (cancel.isCancelled())
                return Error{Error::Category::Cancelled, {}, {}};
            const auto steady =
                steadyShift(alignment, takes.front().rate, titles.value(0), titles.value(qsizetype(take)));
            if (!steady)
                return steady.error();
            shift = *steady;
            gain = alignment.gain;
        }
        aligned.m_shifts.push_back(shift);
        aligned.m_gains.push_back(std::abs(gain - 1) < sameLevel ? 1.0F : float(1 / gain));
    }
    aligned.m_takes = std::move(takes);
    return aligned;
}

QVector<StereoGain> AlignedTakes::gains() const
{
    return {m_gains.cbegin(), m_gains.cend()};
}

SoundPath AlignedTakes::path(const TakePath& chosen, double fadeSeconds, const CancelToken& cancel) const
{
    SoundPath path;
    if (m_takes.empty())
        return path;
    const int rate = m_takes.front().rate;
    path.rate = rate;
    path.fadeFrames = JoinFinder::framesOfFade(fadeSeconds, rate);
    const auto isThere = [this](int take) { return take >= 0 && size_t(take) < m_takes.size(); };
    std::optional<SoundPath::Piece> piece;
    for (const TakePath::Turn& turn : chosen.turns) {
        if (cancel.isCancelled())
            return {};
        if (!isThere(turn.take))
            continue;
        const ComparedSound& after = m_takes[size_t(turn.take)];
        const float gain = m_gains[size_t(turn.take)];
        if (!piece) {
            piece = {turn.take, 0, after.frames(), gain, 0};
            continue;
        }
        if (turn.take == piece->source)
            continue;
        const ComparedSound& before = m_takes[size_t(piece->source)];
        const qint64 shift = m_shifts[size_t(turn.take)] - m_shifts[size_t(piece->source)];
        const Alignment steady{after.frames() + 1, {{shift, true, 1}}, 1};
        // Where the one before is over, nothing is waited for.
        const double over = double(before.frames() + m_shifts[size_t(piece->source)]) / rate;
        const double lead = double(m_shifts[size_t(turn.take)]) / rate;
        if (after.seconds() - (turn.from - lead) < TakePath::shortest)
            continue; // it is over by then
        const double edge = std::min(turn.from, over) - lead;
        const auto join = JoinFinder(before, after, steady, path.fadeFrames, 0).find(edge, -1);
        if (!join || join->parentFrame - piece->from < 2 * path.fadeFrames)
            continue; // the one before goes on
        piece->to = join->parentFrame;
        piece->agreement = join->agreement;
        path.pieces.append(*piece);
        piece = {turn.take, join->editFrame, after.frames(), gain, 0};
    }
    if (piece)
        path.pieces.append(*piece);
    return path;
}

} // namespace riffdesk
