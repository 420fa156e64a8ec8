#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "base/stereogain.h"
#include "compare/comparedsound.h"
#include "compare/soundpath.h"

#include <QStringList>
#include <QVector>

#include <vector>

namespace riffdesk {

struct TakePath;

/// Takes of the same song that run alike, so that one can go over into another anywhere. Large; not copied.
class AlignedTakes
{
public:
    static constexpr double mostApart = 0.03; ///< seconds by which the same moment of two may differ
    static constexpr double longestSeconds = 3600; ///< of all together: 700 MB at 48 kHz

    /// All at the same rate; `titles` name them in errors. On the calling thread. Errors: Input where they do
    /// not run alike, and from where on; Cancelled.
    static Result<AlignedTakes> of(std::vector<ComparedSound> takes, const QStringList& titles,
                                   const CancelToken& cancel = {});

    /// The path with a join for each turn, just before the moment it was chosen for, where both takes agree
    /// best over `fadeSeconds`; a turn without room for it is left out. The sources are the takes. The same
    /// in gives the same out. On the calling thread: some milliseconds a turn. Empty when cancelled.
    [[nodiscard]] SoundPath path(const TakePath& chosen, double fadeSeconds,
                                 const CancelToken& cancel = {}) const;
    [[nodiscard]] QVector<StereoGain> gains() const; ///< that bring each to the first one's level

private:
    std::vector<ComparedSound> m_takes;
    std::vector<qint64> m_shifts; ///< frames: the first take's place less this one's
    std::vector<float> m_gains;
};

} // namespace riffdesk
