#pragma once

#include "api/apierror.h"

#include <QString>

namespace riffdesk {

/// Why there are no lyrics, in words for the user.
struct LyricsFault
{
    enum class Kind {
        NotSent, ///< nothing left this machine: nothing was paid
        Refused, ///< by the service, or it failed there
        Unknown, ///< it may have been written and charged
        Cancelled, ///< by the user after it had left: it may be charged, and may still come
    };

    Kind kind = Kind::NotSent;
    QString sentence; ///< what happened
    QString nextStep;
    QString traceId; ///< for the provider's support, may be empty
    QString category = {}; ///< of the error behind it, as toString() has it; may be empty

    [[nodiscard]] static LyricsFault notConnected();
    [[nodiscard]] static LyricsFault cancelled();
    [[nodiscard]] static LyricsFault interrupted(); ///< the program ended before the answer came
    [[nodiscard]] static LyricsFault fromError(const ApiError& error);

    friend bool operator==(const LyricsFault&, const LyricsFault&) = default;
};

} // namespace riffdesk
