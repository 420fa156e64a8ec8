#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <optional>

namespace riffdesk {

/// JSON from outside, refused before Qt's parser sees it when it is larger than `maxBytes`, nested deeper
/// than 64 levels or of more than a million values (each takes about 16 bytes of memory, however short
/// its text).
struct BoundedJson
{
    enum class Fault { None, TooLarge, TooDeep, NotJson };

    Fault fault = Fault::None;
    QJsonDocument document; ///< an object or an array; null unless fault is None

    static BoundedJson parse(const QByteArray& bytes, qint64 maxBytes);
    /// For what a service says, which may hold a song that is paid for: where the rest of it is JSON, bytes
    /// that are not UTF-8 are shown as U+FFFD, NaN and the like are null, whole numbers too long for a double
    /// are texts of their digits, and a comma too many is passed over. Of equal keys the last counts.
    static BoundedJson parseReply(const QByteArray& bytes, qint64 maxBytes);

    [[nodiscard]] bool ok() const { return fault == Fault::None; }
    /// One translated sentence for a fault.
    [[nodiscard]] QString sentence() const;
};

} // namespace riffdesk
