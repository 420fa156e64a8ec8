#pragma once

#include "alignment.h"
#include "compare/splice.h"

#include <optional>

namespace riffdesk {

struct ComparedSound;

/// Finds the place near another one where two songs that correspond agree best: there one goes over into the
/// other with the least that is heard of it. Both at the same rate; the references outlive it.
class JoinFinder
{
public:
    static constexpr double usualPlay = 0.002; ///< seconds

    /// `play`: seconds by which they may be moved against each other from what the alignment says.
    JoinFinder(const ComparedSound& parent, const ComparedSound& edit, const Alignment& alignment,
               qint64 fadeFrames, double play = usualPlay)
        : m_parent(parent)
        , m_edit(edit)
        , m_alignment(alignment)
        , m_half(fadeFrames / 2)
        , m_play(play)
    { }

    /// The best place from `edge` (seconds of the edit) on outwards (-1 towards the beginning, 1 towards the
    /// end), with the whole crossfade on that side; nothing where there is no room for it.
    [[nodiscard]] std::optional<SplicePlan::Join> find(double edge, int outwards) const;

    /// An even number of frames, within what a crossfade may last.
    [[nodiscard]] static qint64 framesOfFade(double seconds, int rate);

private:
    [[nodiscard]] SplicePlan::Join joinAt(qint64 editFrame) const;

    const ComparedSound& m_parent;
    const ComparedSound& m_edit;
    const Alignment& m_alignment;
    const qint64 m_half;
    const double m_play;
};

} // namespace riffdesk
