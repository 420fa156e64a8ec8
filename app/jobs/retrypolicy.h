#pragma once

#include "api/apierror.h"

#include <QString>

class QRandomGenerator;

namespace riffdesk {

/// What to do after a request has failed. Pure: decided from the error, how often it has failed in a row, and
/// whether the request costs money.
struct RetryAdvice
{
    enum class Kind {
        Again, ///< after delayMs; a paid request only where it was certainly not accepted
        AwaitEndpoint, ///< again when the user has changed the address or the token
        GiveUp, ///< it has ended in this error
        Reconcile, ///< a paid request that may have been accepted: look for it, never send it again
    };
    Kind kind = Kind::GiveUp;
    qint64 delayMs = 0; ///< for Again, ≥ 0
    friend bool operator==(const RetryAdvice&, const RetryAdvice&) = default;
};

namespace retrypolicy {
inline constexpr int maxRateLimitedSubmits = 5; ///< a 429 is answered with the same request at most so often
inline constexpr qint64 maxBackOffMs = 60'000;
inline constexpr qint64 maxRetryAfterMs =
    60 * 60'000; ///< a service that asks for longer is asked again after this

/// `attempt` counts failures in a row, this one included, from 1.
[[nodiscard]] RetryAdvice advise(const ApiError& error, int attempt, bool costsMoney, int baseMs = 2'000);

/// baseMs, doubled with each further attempt, at most a minute.
[[nodiscard]] qint64 backOffMs(int attempt, int baseMs);

/// Pause between look-ups of a task that has been waited for this long: from youngMs growing to oldMs in
/// about two minutes.
[[nodiscard]] qint64 lookUpPauseMs(qint64 ageMs, int youngMs, int oldMs);

/// Up to a fifth more or less, so that many clients do not ask in step.
[[nodiscard]] qint64 withJitter(qint64 ms, QRandomGenerator& random);

/// Whether a download failed because the address has gone, so that the task may tell a fresh one: 403, 404,
/// 410, an address that may not be asked, or no server there on this machine (the Practice service comes
/// back on another port).
[[nodiscard]] bool isAddressExpired(const ApiError& error, const QString& address);
} // namespace retrypolicy

} // namespace riffdesk
