#pragma once

#include "api/apierror.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <QVector>

#include <optional>

namespace riffdesk {

/// One song (or set of stems, or file of a song) as the service describes it, read defensively: absent or odd
/// fields are empty.
struct SongReply
{
    QString id; ///< the service's audio_id; empty for stems
    QString title;
    QString lyrics; ///< with real newlines
    QString prompt; ///< `sound`: the prompt come back
    QString style;
    QString model;
    QString seed;
    // Addresses as they came, letter by letter: they may be signed.
    QString audioUrl; ///< the finished audio only; a preview's address is never here
    QString imageUrl;
    QString videoUrl;
    QString stemsUrl;
    QString fileUrl; ///< `file_url` or `wav_url`
    QDateTime createdAt; ///< UTC, invalid when not given
    double durationSeconds = 0; ///< 0 when not given
    QJsonObject raw; ///< the item as it came

    friend bool operator==(const SongReply&, const SongReply&) = default;
};

/// What /producer/audios, or the endpoint of a file, answered, or what a task's `response` holds.
struct AudiosReply
{
    QString taskId;
    QString traceId;
    QVector<SongReply> songs; ///< with an address each; empty for an asynchronous acknowledgement
    friend bool operator==(const AudiosReply&, const AudiosReply&) = default;
};

/// One look at a task.
struct TaskReply
{
    enum class State { Running, Succeeded, Failed };

    QString id;
    QString type; ///< the last word of the endpoint it was sent to ("audios", "wav", …), or empty
    State state = State::Running;
    double progress = -1; ///< 0 … 1, -1 when not told
    QJsonObject request; ///< the original body
    QDateTime createdAt; ///< UTC
    QDateTime finishedAt; ///< UTC, invalid while running
    AudiosReply result; ///< songs filled only when Succeeded
    std::optional<ApiError> error; ///< set only when Failed
};

struct TasksReply
{
    QVector<TaskReply> tasks;
};

struct LyricsReply
{
    QString taskId; ///< may be empty
    QString title;
    QString lyrics; ///< with real newlines; empty for an acknowledgement, which has a taskId
    friend bool operator==(const LyricsReply&, const LyricsReply&) = default;
};

/// One look at a task that writes lyrics.
struct LyricsTask
{
    QString id;
    TaskReply::State state = TaskReply::State::Running;
    QString prompt; ///< of the original body
    QDateTime createdAt; ///< UTC
    LyricsReply result; ///< filled only when Succeeded
    std::optional<ApiError> error; ///< set only when Failed
};

struct UploadReply
{
    QString audioId;
    QString lyrics;
    QUrl audioUrl;
};

/// Reading answers. Every function takes any bytes at all: over 16 MB, deeper than 64 levels, not JSON, or
/// JSON of the wrong shape gives Malformed; `success: false` gives the service's error. None throws or
/// asserts.
namespace replies {
inline constexpr qint64 maxJsonBytes = 16 * 1024 * 1024;

Result<QJsonObject, ApiError> parseObject(const QByteArray& body);
Result<AudiosReply, ApiError> audios(const QByteArray& body);
Result<TasksReply, ApiError> tasks(const QByteArray& body); ///< one task, or a batch
Result<LyricsReply, ApiError> lyrics(const QByteArray& body);
Result<QVector<LyricsTask>, ApiError> lyricsTasks(const QByteArray& body); ///< one task, or a batch
Result<UploadReply, ApiError> upload(const QByteArray& body);
Result<QUrl, ApiError> file(const QByteArray& body); ///< where a file that was sent can be fetched
} // namespace replies

} // namespace riffdesk
