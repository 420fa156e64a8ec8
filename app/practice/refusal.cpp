#include "refusal.h"

#include <QRegularExpression>

namespace riffdesk {

QJsonObject Refusal::toJson() const
{
    return {{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
}

Refusal Refusal::badRequest(const QString& message)
{
    return {400, QStringLiteral("bad_request"), message};
}

Refusal refusalOf(const QString& code)
{
    struct Row
    {
        const char* asked;
        int status;
        const char* code;
        const char* message;
        int retryAfter;
    };
    static constexpr Row rows[] = {
        {"invalid_token", 401, "invalid_token", "The specified token is invalid", -1},
        {"token_expired", 401, "token_expired", "The specified token is expired", -1},
        {"token_mismatched", 401, "token_mismatched", "The token does not belong to this service", -1},
        {"no_token", 400, "no_token", "No token was specified", -1},
        {"used_up", 403, "used_up", "Your balance is used up", -1},
        {"payment_required", 402, "payment_required", "Payment required", -1},
        {"moderation", 403, "moderation", "The text was refused by the moderation", -1},
        {"too_many_requests", 429, "too_many_requests", "Too many requests, slow down", 2},
        {"rate_limit_silent", 429, "too_many_requests", "Too many requests, slow down", -1},
        {"api_error", 500, "api_error", "fetch failed", -1},
        {"bad_gateway", 502, "bad_gateway", "Bad gateway", -1},
        {"no_api", 404, "no_api", "There is no such API", -1},
        {"disabled", 400, "disabled", "This API is disabled", -1},
        {"api_not_implemented", 400, "api_not_implemented", "This API is not implemented", -1},
    };
    for (const Row& row : rows) {
        if (code == QLatin1String(row.asked))
            return {row.status, QLatin1String(row.code), QLatin1String(row.message), row.retryAfter};
    }
    return {400, code, QStringLiteral("Bad request")};
}

std::optional<Refusal> requestedRefusal(const QJsonObject& request, const char* kind)
{
    const QRegularExpression wanted(QStringLiteral("practice:%1=([a-z_]{1,40})").arg(QLatin1String(kind)));
    for (const char* field : {"prompt", "lyric"}) {
        const auto match = wanted.match(request.value(QLatin1String(field)).toString());
        if (match.hasMatch())
            return refusalOf(match.captured(1));
    }
    return std::nullopt;
}

} // namespace riffdesk
