#include "turns.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace riffdesk {

Turns Turns::of(const QVector<StemTurn>& turns, double fadeSeconds, int rate)
{
    Turns made{{}, std::llround(fadeSeconds * rate)};
    for (const StemTurn& turn : turns) {
        if (turn.stem >= 0)
            made.turns.push_back(
                {std::llround(turn.seconds * rate), size_t(turn.stem), float(turn.agreement)});
    }
    return made;
}

float Turns::share(size_t source, qint64 frame) const
{
    const qint64 half = std::max<qint64>(1, fadeFrames / 2);
    const auto after = std::upper_bound(turns.begin(), turns.end(), frame + half,
                                        [](qint64 at, const Turn& turn) { return at < turn.frame; });
    const auto now = after == turns.begin() ? after : after - 1;
    if (now == turns.begin() || frame >= now->frame + half || now->source == (now - 1)->source)
        return source == now->source ? 1 : 0;
    const double turned = std::numbers::pi / 2 * double(frame - (now->frame - half)) / double(2 * half);
    const double in = std::sin(turned);
    const double out = std::cos(turned);
    const double power = std::sqrt(1 + 2 * std::clamp(double(now->agreement), 0.0, 1.0) * out * in);
    if (source == now->source)
        return float(in / power);
    return source == (now - 1)->source ? float(out / power) : 0;
}

} // namespace riffdesk
