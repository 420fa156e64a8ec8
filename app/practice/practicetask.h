#pragma once

#include "refusal.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace riffdesk {

/// One accepted request and what became of it. Everything that is kept of it.
struct PracticeTask
{
    QString id;
    QString type; ///< "audios", "lyrics", "upload", "wav" or "videos"
    QString traceId;
    QJsonObject request; ///< the body as it came
    QString origin; ///< "http://host:port" the request came to: what addresses in a callback start with
    QString seed; ///< audios
    QString songId; ///< audios that make a song, uploads: the audio_id
    QString imageId;
    QString model; ///< the one asked for, or the default
    QString title;
    QString lyric;
    double createdAt = 0; ///< Unix seconds
    double startedAt = 0; ///< 0: not yet
    double finishedAt = 0; ///< 0: not yet
    std::optional<Refusal> error; ///< set when it failed
    QJsonValue data; ///< of the reply, addresses without origin ("/media/…"); set when it succeeded

    [[nodiscard]] bool finished() const { return finishedAt > 0; }
    [[nodiscard]] QJsonObject toJson() const;
    static PracticeTask fromJson(const QJsonObject& json); ///< id is empty when it is not one

    /// The reply of /producer/audios and its like once it is over.
    [[nodiscard]] QJsonObject response(const QString& from) const;
    /// The object /producer/tasks answers. `progress` 0 … 1 matters only while it runs.
    [[nodiscard]] QJsonObject look(const QString& from, double progress, double now) const;
};

/// A copy of a value in which every address of ours starts with `origin`.
[[nodiscard]] QJsonValue withOrigin(const QJsonValue& value, const QString& origin);

} // namespace riffdesk
