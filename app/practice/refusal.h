#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace riffdesk {

/// An error the way the service words it.
struct Refusal
{
    int status = 400;
    QString code;
    QString message;
    int retryAfterSeconds = -1; ///< sent as Retry-After when not negative

    [[nodiscard]] QJsonObject toJson() const; ///< {"code", "message"}
    static Refusal badRequest(const QString& message);
};

/// The refusal for one of the service's codes; an unknown code is a 400 of that name.
[[nodiscard]] Refusal refusalOf(const QString& code);

/// Refusals on demand, to see how they look without waiting for a real one: a prompt (or lyric) that holds
/// "practice:error=<code>" is refused when it is sent, one that holds "practice:fail=<code>" is accepted and
/// fails when it should be done. Codes: invalid_token, token_expired, token_mismatched, no_token, used_up,
/// moderation, too_many_requests (with Retry-After), rate_limit_silent (without), api_error, bad_gateway (an
/// HTML page), payment_required, no_api, disabled, api_not_implemented, bad_request.
[[nodiscard]] std::optional<Refusal> requestedRefusal(const QJsonObject& request, const char* kind);

} // namespace riffdesk
