#pragma once

#include "api/reply.h"
#include "servicefault.h"

#include <QJsonArray>

namespace riffdesk::replyitems {

inline constexpr int maxTitleLength = 1000;
inline constexpr int maxLyricsLength = 500'000;

/// The `state` words of an answer's items, summed up.
struct ItemsState
{
    qsizetype count = 0;
    bool anyRunning = false; ///< pending, processing, or an undocumented word
    bool allEnded = false; ///< every item has ended, and not all failed
    bool allFailed = false;
    double progress = -1; ///< 0 … 1, the mean of the items that have one; -1 for none

    [[nodiscard]] bool isEmpty() const { return count == 0; }
};

[[nodiscard]] bool isFailedWord(const QString& state);
/// Whether there is an `error` with anything in it.
[[nodiscard]] bool hasError(const QJsonObject& object);
/// `data` as an array, whether it came as one or as a single object. At most 1,000 objects.
[[nodiscard]] QJsonArray itemsOf(const QJsonObject& answer);
[[nodiscard]] ItemsState stateOf(const QJsonArray& items);
/// The songs, stems and files of an answer that is over: failed items and those without a file left out.
[[nodiscard]] QVector<SongReply> usableSongs(const QJsonArray& items);
/// The first of these objects, then of the items, that says what went wrong.
[[nodiscard]] ServiceFault faultOf(std::initializer_list<QJsonObject> objects, const QJsonArray& items);

} // namespace riffdesk::replyitems
