#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVector>

namespace riffdesk {

/// A request for lyrics and what the service wrote. A value.
struct WrittenLyrics
{
    enum class State {
        Requested, ///< may have been sent, no answer yet
        Written,
    };

    QString id; ///< ours
    QString service; ///< Endpoint::id
    QString prompt;
    QDateTime requestedAt; ///< UTC
    QString taskId; ///< from the service, or empty
    State state = State::Requested;
    QString title; ///< may be empty
    QString lyrics; ///< not empty when Written
    bool archived = false; ///< the user has used or discarded it, or cancelled the request

    friend bool operator==(const WrittenLyrics&, const WrittenLyrics&) = default;
};

/// The list of them as a small file, newest first.
namespace writtenlyrics {
inline constexpr qsizetype maxEntries = 20;
inline constexpr qint64 maxBytes = 8 << 20; ///< of the file
inline constexpr qsizetype maxPromptLength = 5'000; ///< characters; our own limit, the service documents none
inline constexpr qsizetype maxLyricsLength = 500'000;

/// Within maxEntries and maxBytes: the oldest archived ones are removed first.
[[nodiscard]] QVector<WrittenLyrics> bounded(QVector<WrittenLyrics> all);
[[nodiscard]] QByteArray toJson(const QVector<WrittenLyrics>& all);
/// Untrusted: invalid entries are skipped; what is not such a list at all is refused.
[[nodiscard]] Result<QVector<WrittenLyrics>> fromJson(const QByteArray& json);
} // namespace writtenlyrics

} // namespace riffdesk
