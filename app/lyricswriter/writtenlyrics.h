#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVector>

namespace riffdesk {

/// Lyrics that the service was asked for, and what it wrote: paid for, so kept. A value.
struct WrittenLyrics
{
    enum class State {
        Asked, ///< the request may have left, no answer is known
        Written,
    };

    QString id; ///< ours
    QString service; ///< Endpoint::id
    QString prompt;
    QDateTime askedAt; ///< UTC
    QString taskId; ///< as the service told, or empty
    State state = State::Asked;
    QString title; ///< may be empty
    QString lyrics; ///< not empty when Written
    bool settled = false; ///< the user has used it, put it away, or cancelled the request

    friend bool operator==(const WrittenLyrics&, const WrittenLyrics&) = default;
};

/// The list of them as a small file, newest first.
namespace writtenlyrics {
inline constexpr qsizetype mostKept = 20;
inline constexpr qint64 mostBytes = 8 << 20; ///< of the file
inline constexpr qsizetype longestPrompt = 5'000; ///< characters; ours: the service tells no limit
inline constexpr qsizetype longestLyrics = 500'000;

/// Without what is too much: of the settled ones the oldest go first.
[[nodiscard]] QVector<WrittenLyrics> bounded(QVector<WrittenLyrics> all);
[[nodiscard]] QByteArray toJson(const QVector<WrittenLyrics>& all);
/// A file nobody vouches for: entries that do not hold are passed over; what is no list of ours at all is
/// refused.
[[nodiscard]] Result<QVector<WrittenLyrics>> fromJson(const QByteArray& json);
} // namespace writtenlyrics

} // namespace riffdesk
