#pragma once

#include "audio/fourier.h"

#include <QtGlobal>

#include <vector>

namespace riffdesk {

/// A stretch of an edit that is looked for in its parent, place by place. Both are samples of the same rate,
/// whichever it is, and outlive it.
class PlaceFinder
{
public:
    static constexpr float silentPower = 1e-7F; ///< of a mean square: -70 dBFS

    PlaceFinder(const std::vector<float>& parent, const std::vector<float>& edit)
        : m_parent(parent)
        , m_edit(edit)
    { }

    void lookFor(qint64 start, qint64 count); ///< of the edit; as much of it as there is
    [[nodiscard]] bool isSilent() const { return m_energy <= silentPower * float(m_count); }
    [[nodiscard]] qint64 start() const { return m_start; }
    [[nodiscard]] qint64 count() const { return m_count; }

    /// How well it agrees with the parent's samples that stand `shift` later, as a correlation coefficient,
    /// -1 … 1; 0 where there are none.
    [[nodiscard]] float agreement(qint64 shift) const;

    struct Found
    {
        qint64 shift = 0;
        float agreement = 0;
    };
    /// The best place at most `within` samples away from one; the nearest that surely is it.
    [[nodiscard]] Found best(qint64 around, qint64 within) const;

private:
    const std::vector<float>& m_parent;
    const std::vector<float>& m_edit;
    qint64 m_start = 0;
    qint64 m_count = 0;
    float m_energy = 0;
};

/// Looks for such stretches at all places at once, by transforms.
class FarPlaceFinder
{
public:
    /// `reach`: to both sides; `longest`: stretch; both in samples.
    FarPlaceFinder(const std::vector<float>& parent, const std::vector<float>& edit, qint64 reach,
                   qint64 longest);

    /// The places that agree nearly as well as the best one, at most so many: half of them the strongest,
    /// half the nearest.
    [[nodiscard]] std::vector<PlaceFinder::Found> best(const PlaceFinder& wanted, size_t most);

private:
    void measureStrengths(const PlaceFinder& wanted, const std::complex<float>* products);

    const std::vector<float>& m_parent;
    const std::vector<float>& m_edit;
    const qint64 m_reach;
    const int m_size;
    Fourier m_forward;
    Fourier m_backward;
    std::vector<float> m_strengths; ///< of all places, for one stretch
};

} // namespace riffdesk
