#include "retrypolicy.h"

#include "api/endpoint.h"

#include <QRandomGenerator>

#include <algorithm>

namespace riffdesk::retrypolicy {

namespace {

constexpr RetryAdvice giveUp{RetryAdvice::Kind::GiveUp, 0};
constexpr qint64 jitterPart = 5;
constexpr qint64 ageToOldMs = 120'000;
constexpr qint64 minRetryAfterMs = 500;

RetryAdvice again(const ApiError& error, int attempt, int baseMs)
{
    if (error.retryAfterMs < 0)
        return {RetryAdvice::Kind::Again, backOffMs(attempt, baseMs)};
    // The service's own wish counts, even where it is shorter than ours; "0" must not make a storm of
    // requests.
    const qint64 least = std::min<qint64>(baseMs, minRetryAfterMs);
    return {RetryAdvice::Kind::Again, std::clamp(error.retryAfterMs, least, maxRetryAfterMs)};
}

RetryAdvice advisePaid(const ApiError& error, int attempt, int baseMs)
{
    switch (error.accepted) {
    case ApiError::Accepted::Unknown:
        return {RetryAdvice::Kind::Reconcile, 0};
    case ApiError::Accepted::Yes:
        return giveUp;
    case ApiError::Accepted::No:
        break;
    }
    switch (error.category) {
    case ApiError::Category::Network:
    case ApiError::Category::Timeout:
        return again(error, attempt, baseMs);
    case ApiError::Category::RateLimited:
        return attempt < maxRateLimitedSubmits ? again(error, attempt, baseMs) : giveUp;
    case ApiError::Category::Auth:
    case ApiError::Category::Balance:
    case ApiError::Category::Moderation:
    case ApiError::Category::BadRequest:
    case ApiError::Category::Server:
    case ApiError::Category::Malformed:
    case ApiError::Category::Cancelled:
        break;
    }
    return giveUp;
}

RetryAdvice adviseFree(const ApiError& error, int attempt, int baseMs)
{
    switch (error.category) {
    case ApiError::Category::Auth:
        return {RetryAdvice::Kind::AwaitEndpoint, 0};
    case ApiError::Category::Cancelled:
        return giveUp;
    case ApiError::Category::Network:
    case ApiError::Category::Timeout:
    case ApiError::Category::RateLimited:
    case ApiError::Category::Server:
    case ApiError::Category::Malformed:
    case ApiError::Category::Balance:
    case ApiError::Category::Moderation:
    case ApiError::Category::BadRequest:
        break;
    }
    // Asking costs nothing, and a paid song hangs on it: a caller with a reason to stop counts the attempts.
    return again(error, attempt, baseMs);
}

} // namespace

RetryAdvice advise(const ApiError& error, int attempt, bool costsMoney, int baseMs)
{
    return costsMoney ? advisePaid(error, attempt, baseMs) : adviseFree(error, attempt, baseMs);
}

qint64 backOffMs(int attempt, int baseMs)
{
    constexpr int enoughDoublings = 20;
    const int doublings = std::clamp(attempt - 1, 0, enoughDoublings);
    return std::min(static_cast<qint64>(std::max(baseMs, 0)) << doublings, maxBackOffMs);
}

qint64 lookUpPauseMs(qint64 ageMs, int youngMs, int oldMs)
{
    const qint64 age = std::clamp<qint64>(ageMs, 0, ageToOldMs);
    return youngMs + std::max<qint64>(oldMs - youngMs, 0) * age / ageToOldMs;
}

qint64 withJitter(qint64 ms, QRandomGenerator& random)
{
    const qint64 part = ms / jitterPart;
    if (part <= 0)
        return ms;
    return ms - part + random.bounded(2 * part + 1);
}

bool isAddressExpired(const ApiError& error, const QString& address)
{
    constexpr int forbidden = 403;
    constexpr int notFound = 404;
    constexpr int gone = 410;
    if (error.httpStatus == forbidden || error.httpStatus == notFound || error.httpStatus == gone)
        return true;
    if (error.code == QLatin1String("address_refused"))
        return true;
    return Endpoint::isLoopback(QUrl(address)) && error.category == ApiError::Category::Network;
}

} // namespace riffdesk::retrypolicy
