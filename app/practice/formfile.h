#pragma once

#include <QByteArray>
#include <QFile>

#include <optional>

namespace riffdesk {

/// Where a form's field lies in a multipart body.
struct FormField
{
    QByteArray fileName; ///< as the client names it; empty when it does not
    qint64 from = 0;
    qint64 size = 0;
};

/// The first field called `name` of a multipart/form-data body that lies in `body`; none when there is no
/// such field or the body ends before it does. `contentType` is the request's header.
[[nodiscard]] std::optional<FormField> formField(QFile& body, const QByteArray& contentType,
                                                 const QByteArray& name);

} // namespace riffdesk
