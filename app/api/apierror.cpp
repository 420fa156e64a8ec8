#include "api/apierror.h"

#include "foreigntext.h"
#include "httpdate.h"
#include "servicefault.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace riffdesk {

namespace {
using Category = ApiError::Category;

struct Word
{
    Category category;
    const char* word;
};
constexpr std::array categoryWords{
    Word{Category::Network, "network"},
    Word{Category::Timeout, "timeout"},
    Word{Category::Auth, "auth"},
    Word{Category::Balance, "balance"},
    Word{Category::Moderation, "moderation"},
    Word{Category::RateLimited, "rateLimited"},
    Word{Category::BadRequest, "badRequest"},
    Word{Category::Server, "server"},
    Word{Category::Malformed, "malformed"},
    Word{Category::Cancelled, "cancelled"},
};

constexpr qint64 longestWaitMs = 24LL * 60 * 60 * 1000;

qint64 retryAfterMs(const QByteArray& header)
{
    const QString text = QString::fromLatin1(header.left(64)).trimmed();
    if (text.isEmpty())
        return -1;
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber)
        return seconds >= 0 ? static_cast<qint64>(std::min(seconds * 1000, double(longestWaitMs))) : -1;
    const QDateTime when = httpDate(header);
    if (!when.isValid())
        return -1;
    return std::clamp(QDateTime::currentDateTimeUtc().msecsTo(when), qint64(0), longestWaitMs);
}

Category categoryOf(int status, const ServiceFault& fault)
{
    switch (status) {
    case 401:
        return Category::Auth;
    case 402:
        return Category::Balance;
    case 403:
        // A page without the service's own message comes from a gateway, not from its moderation.
        return fault.category(fault.isEmpty() ? Category::BadRequest : Category::Moderation);
    case 408:
        return Category::Timeout;
    case 429:
        return Category::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return Category::Server;
    return fault.category(Category::BadRequest);
}

ApiError::Accepted acceptedOf(int status, const ServiceFault& fault)
{
    // Certain is only a 4xx with the service's own error in it. 401 and 429 mean "not processed" in HTTP,
    // also when a gateway sends them.
    const bool isRefusal = status < 500 && (!fault.isEmpty() || status == 401 || status == 429);
    return isRefusal ? ApiError::Accepted::No : ApiError::Accepted::Unknown;
}
} // namespace

QString toString(ApiError::Category category)
{
    const auto* const row = std::find_if(categoryWords.begin(), categoryWords.end(),
                                         [=](const Word& word) { return word.category == category; });
    return QLatin1String(row == categoryWords.end() ? "network" : row->word);
}

ApiError::Category apiErrorCategoryFromString(const QString& word)
{
    const auto* const row = std::find_if(categoryWords.begin(), categoryWords.end(),
                                         [&](const Word& w) { return word == QLatin1String(w.word); });
    return row == categoryWords.end() ? Category::Malformed : row->category;
}

ApiError apiErrorFromAnswer(int httpStatus, const QByteArray& body, const QByteArray& retryAfter)
{
    const ServiceFault fault = ServiceFault::readBody(body);
    ApiError error;
    if (httpStatus < 400) {
        error = fault.asFailure();
    } else {
        error.category = categoryOf(httpStatus, fault);
        error.accepted = acceptedOf(httpStatus, fault);
        error.code = fault.code;
        error.message = fault.isEmpty() ? foreigntext::firstLineOfPage(body) : fault.message;
        error.traceId = fault.traceId;
    }
    error.httpStatus = httpStatus;
    error.retryAfterMs = retryAfterMs(retryAfter);
    return error;
}

} // namespace riffdesk
