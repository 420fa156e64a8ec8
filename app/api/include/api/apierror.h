#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace riffdesk {

/// What went wrong between us and the service, as a value.
struct ApiError
{
    enum class Category {
        Network, ///< no connection, name not found, connection lost
        Timeout,
        Auth, ///< 401, or a 400 that names the token
        Balance, ///< 402, 403 used_up
        Moderation, ///< any other 403: the text was refused
        RateLimited, ///< 429
        BadRequest, ///< other 4xx, and what we refuse to send at all
        Server, ///< 5xx
        Malformed, ///< an answer that is not what REFERENCE.md describes, or is too large
        Cancelled,
    };
    /// Whether the service may have taken the request (and its money) although we have no answer. Of requests
    /// that cost nothing it says nothing.
    enum class Accepted {
        No, ///< certainly not: nothing left this machine, or the service refused it
        Unknown, ///< the body went out and no usable answer came
        Yes, ///< taken, and ended in failure there
    };

    Category category = Category::Network;
    Accepted accepted = Accepted::Unknown;
    int httpStatus = 0; ///< 0 when there was no answer
    QString code; ///< the service's own code, e.g. "used_up"; may be empty
    QString message; ///< the service's own words, or ours; one line, at most 300 characters, never a token
    QString traceId; ///< what support asks for; may be empty
    qint64 retryAfterMs = -1; ///< from Retry-After (seconds or date), -1 when not given

    /// One translated sentence that says what happened.
    [[nodiscard]] QString sentence() const;
    /// One translated sentence that says what to do next.
    [[nodiscard]] QString nextStep() const;

    friend bool operator==(const ApiError&, const ApiError&) = default;
};

/// A stable word for the category as the job rows and the command line's JSON have it ("rateLimited", …).
[[nodiscard]] QString toString(ApiError::Category category);
[[nodiscard]] ApiError::Category apiErrorCategoryFromString(const QString& word);

/// The error in an HTTP answer of status >= 400, or of `success: false`. Bodies may be JSON in any of the
/// shapes REFERENCE.md lists, HTML, or empty.
[[nodiscard]] ApiError apiErrorFromAnswer(int httpStatus, const QByteArray& body,
                                          const QByteArray& retryAfter = {});

} // namespace riffdesk

Q_DECLARE_METATYPE(riffdesk::ApiError)
