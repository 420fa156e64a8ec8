#include "servicefault.h"

#include "api/boundedjson.h"
#include "api/reply.h"
#include "foreigntext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace riffdesk {

namespace {
constexpr int maxCode = 100;
constexpr int maxTrace = 200;

QString firstText(const QJsonObject& object, std::initializer_list<const char*> keys, int maxLength)
{
    for (const char* key : keys) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (value.isString() && !value.toString().isEmpty())
            return foreigntext::line(value.toString(), maxLength);
        if (value.isDouble())
            return QString::number(value.toInteger());
    }
    return {};
}

template <size_t N> bool isOneOf(const QString& word, const std::array<const char*, N>& words)
{
    for (const char* candidate : words) {
        if (word.compare(QLatin1String(candidate), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

template <size_t N> bool mentions(const QString& text, const std::array<const char*, N>& words)
{
    for (const char* candidate : words) {
        if (text.contains(QLatin1String(candidate), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

constexpr std::array tokenCodes{"invalid_token", "token_expired", "token_mismatched", "no_token"};
constexpr std::array balanceCodes{"used_up", "payment_required", "insufficient_balance"};
constexpr std::array requestCodes{"bad_request", "no_api", "api_not_implemented", "disabled"};
constexpr std::array moderationWords{"moderation",     "moderated",      "sensitive",  "inappropriate",
                                     "content_policy", "content policy", "prohibited", "violat"};
} // namespace

ServiceFault ServiceFault::read(const QJsonObject& object)
{
    ServiceFault fault;
    fault.traceId = firstText(object, {"trace_id", "traceId"}, maxTrace);
    const QJsonValue error = object.value(QLatin1String("error"));
    if (error.isObject()) {
        const QJsonObject inner = error.toObject();
        fault.code = firstText(inner, {"code", "type"}, maxCode);
        fault.message = firstText(inner, {"message", "detail", "msg"}, 300);
        if (fault.traceId.isEmpty())
            fault.traceId = firstText(inner, {"trace_id"}, maxTrace);
    } else if (error.isString()) {
        fault.message = foreigntext::line(error.toString());
    } else if (error.isArray() && error.toArray().first().isString()) {
        fault.message = foreigntext::line(error.toArray().first().toString());
    }
    if (fault.code.isEmpty())
        fault.code = firstText(object, {"code"}, maxCode);
    if (fault.message.isEmpty())
        fault.message = firstText(object, {"message", "detail", "msg"}, 300);
    // A bare word such as "used_up" is a code that was sent as a message.
    if (fault.code.isEmpty()
        && (isOneOf(fault.message, tokenCodes) || isOneOf(fault.message, balanceCodes)
            || isOneOf(fault.message, requestCodes)))
        fault.code = fault.message;
    return fault;
}

ServiceFault ServiceFault::readBody(const QByteArray& body)
{
    const BoundedJson json = BoundedJson::parseReply(body, replies::maxJsonBytes);
    if (json.ok() && json.document.isObject())
        return read(json.document.object());
    ServiceFault fault;
    const QByteArray trimmed = body.left(4096).trimmed();
    if (trimmed.size() > 2 && trimmed.startsWith('"') && trimmed.endsWith('"')) {
        const BoundedJson wrapped = BoundedJson::parseReply('[' + trimmed + ']', replies::maxJsonBytes);
        if (wrapped.ok())
            fault.message = foreigntext::line(wrapped.document.array().first().toString());
    }
    return fault;
}

ApiError::Category ServiceFault::category(ApiError::Category fallback) const
{
    if (isOneOf(code, tokenCodes))
        return ApiError::Category::Auth;
    if (isOneOf(code, balanceCodes))
        return ApiError::Category::Balance;
    if (isOneOf(code, std::array{"too_many_requests"}))
        return ApiError::Category::RateLimited;
    if (mentions(code, moderationWords) || mentions(message, moderationWords))
        return ApiError::Category::Moderation;
    if (isOneOf(code, requestCodes))
        return ApiError::Category::BadRequest;
    return fallback;
}

ApiError ServiceFault::asFailure() const
{
    ApiError error;
    error.category = category(ApiError::Category::Server);
    error.accepted = ApiError::Accepted::Yes;
    error.code = code;
    error.message =
        message.isEmpty() ? QCoreApplication::translate("ApiError", "The service gave no reason.") : message;
    error.traceId = traceId;
    return error;
}

} // namespace riffdesk
