#pragma once

#include "base/result.h"
#include "form/form.h"

namespace riffdesk {

/// One of the forms that are being filled in, as a file of its own. A value.
struct Draft
{
    static constexpr qint64 mostBytes = 4 << 20; ///< of a file

    QString id; ///< 32 hexadecimal digits
    Form form;
    /// It was sent, or filled in from a song or a file, and nothing was written since: something else may
    /// take its place.
    bool replaceable = false;

    [[nodiscard]] static QString newId();
    [[nodiscard]] static bool isId(const QString& id);

    /// Refused with a sentence when it would be too large to be read again.
    [[nodiscard]] Result<QByteArray> toBytes() const;
    /// Untrusted bytes. The id is that of its name.
    static Result<Draft> fromBytes(const QString& id, const QByteArray& bytes);

    friend bool operator==(const Draft&, const Draft&) = default;
};

} // namespace riffdesk
