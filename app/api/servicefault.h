#pragma once

#include "api/apierror.h"

#include <QJsonObject>

namespace riffdesk {

/// The error inside an answer or a task, in any of the shapes REFERENCE.md lists: an `error` object or bare
/// string, or `code`, `message` or `detail` beside it.
struct ServiceFault
{
    QString code; ///< at most 100 characters, may be empty
    QString message; ///< one line, at most 300 characters, may be empty
    QString traceId; ///< at most 200 characters, may be empty

    [[nodiscard]] bool isEmpty() const { return code.isEmpty() && message.isEmpty(); }

    static ServiceFault read(const QJsonObject& object);
    /// From any body; empty when it is not JSON.
    static ServiceFault readBody(const QByteArray& body);

    /// By the code alone, not the HTTP status; `fallback` for an unknown code.
    [[nodiscard]] ApiError::Category category(ApiError::Category fallback) const;
    /// The failure of something the service had taken: a task, or `success: false` in a good answer.
    [[nodiscard]] ApiError asFailure() const;
};

} // namespace riffdesk
