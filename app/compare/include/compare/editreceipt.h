#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "base/timerange.h"

#include <QString>
#include <QVector>

#include <optional>

namespace riffdesk {

struct ComparedSound;

/// What an edit really changed of a song's sound, by the decoded samples of both. Times are seconds of the
/// edit unless they say otherwise. A value.
struct EditReceipt
{
    enum class Kind {
        Same, ///< but for its level and rounding
        Alike, ///< the same music, newly rendered or encoded
        Changed,
    };
    struct Span
    {
        TimeRange time;
        Kind kind = Kind::Same;
        double differenceDb = 0; ///< what differs over what is there; floorDb … about 3
        double parentStart = 0; ///< seconds of the parent that its beginning corresponds to; may be below 0

        friend bool operator==(const Span&, const Span&) = default;
    };
    static constexpr double floorDb = -100;

    QVector<Span> spans; ///< from 0 to the end of the edit, each of another kind than the one before
    double offsetSeconds = 0; ///< by how much later than the parent it begins
    double drift = 0; ///< by how much longer it takes, as a share: 0.001 for 180.18 s in place of 180
    double gainDb = 0; ///< its level over the parent's where they are alike
    double parentSeconds = 0;

    /// Both at the same rate. On the calling thread: a fraction of the time that decoding them takes. Empty
    /// when cancelled.
    static EditReceipt of(const ComparedSound& parent, const ComparedSound& edit,
                          const CancelToken& cancel = {});

    [[nodiscard]] bool isSame() const; ///< throughout
    [[nodiscard]] QVector<TimeRange> changes() const;
    /// From the first change to the last; nothing when nothing changed.
    [[nodiscard]] std::optional<TimeRange> changed() const;
    /// All of it in the user's language; `asked`: the range that the request named, seconds of the edit.
    [[nodiscard]] QString sentence(const std::optional<TimeRange>& asked = std::nullopt) const;

    friend bool operator==(const EditReceipt&, const EditReceipt&) = default;
};

} // namespace riffdesk
