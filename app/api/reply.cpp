#include "api/reply.h"

#include "api/boundedjson.h"
#include "api/jsonvalues.h"
#include "base/plaintext.h"
#include "replyitems.h"
#include "servicefault.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace riffdesk {

namespace {
using namespace replyitems;

ApiError malformed(const QString& message)
{
    ApiError error;
    error.category = ApiError::Category::Malformed;
    error.accepted = ApiError::Accepted::Unknown; // it did answer, so it may have worked and charged
    error.message = message;
    return error;
}

ApiError malformed(const BoundedJson& json)
{
    return malformed(json.sentence());
}

bool isMarkedFailed(const QJsonObject& object)
{
    const QJsonValue success = object.value(QLatin1String("success"));
    if (success.isBool())
        return !success.toBool();
    return hasError(object);
}

/// The one object that small answers hold in `data`, be it bare or the first of an array.
QJsonObject dataObject(const QJsonObject& object)
{
    const QJsonArray items = itemsOf(object);
    return items.isEmpty() ? QJsonObject() : items.first().toObject();
}

LyricsReply lyricsIn(const QJsonObject& answer)
{
    const QJsonObject data = dataObject(answer);
    LyricsReply reply;
    reply.taskId = jsonvalues::id(answer, "task_id");
    reply.title = plaintext::line(jsonvalues::text(data, "title", maxTitleLength));
    for (const char* key : {"lyrics", "text", "lyric"}) {
        if (reply.lyrics.isEmpty())
            reply.lyrics = jsonvalues::lines(data, key, maxLyricsLength).trimmed();
    }
    return reply;
}

ApiError noLyrics()
{
    return malformed(QCoreApplication::translate("Reply", "It holds no lyrics."));
}

TaskReply taskFrom(const QJsonObject& object)
{
    TaskReply task;
    task.id = jsonvalues::id(object, "id");
    if (task.id.isEmpty())
        task.id = jsonvalues::id(object, "task_id");
    task.type = jsonvalues::text(object, "type", 50);
    task.request = object.value(QLatin1String("request")).toObject();
    task.createdAt = jsonvalues::moment(object, "created_at");
    task.finishedAt = jsonvalues::moment(object, "finished_at");

    const QJsonObject response = object.value(QLatin1String("response")).toObject();
    const QJsonArray items = itemsOf(response);
    const ItemsState state = stateOf(items);
    const bool over = task.finishedAt.isValid();
    const bool refused = (isMarkedFailed(response) && (over || !state.anyRunning))
                         || (hasError(object) && state.isEmpty())
                         || isFailedWord(jsonvalues::text(object, "state", 50));

    task.result.taskId = jsonvalues::id(response, "task_id");
    if (task.result.taskId.isEmpty())
        task.result.taskId = task.id;
    task.result.traceId = jsonvalues::id(response, "trace_id");
    if (task.result.traceId.isEmpty())
        task.result.traceId = jsonvalues::id(object, "trace_id");
    task.progress = state.progress >= 0 ? state.progress : jsonvalues::progress(object);

    const auto fail = [&](ApiError error) {
        task.state = TaskReply::State::Failed;
        if (error.traceId.isEmpty())
            error.traceId = task.result.traceId;
        error.accepted = ApiError::Accepted::Yes;
        task.error = std::move(error);
    };
    if (refused || state.allFailed) {
        fail(faultOf({response, object}, items).asFailure());
    } else if (over || state.allEnded) {
        task.result.songs = usableSongs(items);
        if (task.result.songs.isEmpty()) {
            fail(malformed(QCoreApplication::translate("Reply", "The task is finished, but holds no song.")));
        } else {
            task.state = TaskReply::State::Succeeded;
            task.progress = 1;
        }
    }
    return task;
}

LyricsTask lyricsTaskFrom(const QJsonObject& object)
{
    // A finished task without a song is a failed one to the songs' reader, so its state is not asked for.
    const TaskReply frame = taskFrom(object);
    const QJsonObject response = object.value(QLatin1String("response")).toObject();
    LyricsTask task;
    task.id = frame.id;
    task.prompt = jsonvalues::text(frame.request, "prompt", maxLyricsLength);
    task.createdAt = frame.createdAt;
    const bool over = frame.finishedAt.isValid();
    const bool refused =
        isMarkedFailed(response) || hasError(object) || isFailedWord(jsonvalues::text(object, "state", 50));
    LyricsReply written = lyricsIn(response);
    if (refused || (over && written.lyrics.isEmpty())) {
        task.state = TaskReply::State::Failed;
        ApiError error = refused ? faultOf({response, object}, {}).asFailure() : noLyrics();
        if (error.traceId.isEmpty())
            error.traceId = frame.result.traceId;
        error.accepted = ApiError::Accepted::Yes;
        task.error = std::move(error);
    } else if (!written.lyrics.isEmpty()) {
        task.state = TaskReply::State::Succeeded;
        task.result = std::move(written);
        if (task.result.taskId.isEmpty())
            task.result.taskId = task.id;
    }
    return task;
}

/// The objects of the tasks in any shape of an answer of /producer/tasks.
Result<QJsonArray, ApiError> taskObjects(const QByteArray& body)
{
    const BoundedJson json = BoundedJson::parseReply(body, replies::maxJsonBytes);
    if (!json.ok())
        return malformed(json);
    if (!json.document.isObject())
        return json.document.array();
    const QJsonObject object = json.document.object();
    const QJsonValue batch = object.value(QLatin1String("items"));
    if (batch.isArray())
        return batch.toArray();
    if (!jsonvalues::id(object, "id").isEmpty())
        return QJsonArray{object};
    if (isMarkedFailed(object))
        return ServiceFault::read(object).asFailure();
    if (!object.isEmpty() && !object.contains(QLatin1String("count")))
        return malformed(QCoreApplication::translate("Reply", "It does not describe tasks."));
    return QJsonArray();
}
} // namespace

namespace replies {

Result<QJsonObject, ApiError> parseObject(const QByteArray& body)
{
    const BoundedJson json = BoundedJson::parseReply(body, maxJsonBytes);
    if (!json.ok())
        return malformed(json);
    if (!json.document.isObject())
        return malformed(QCoreApplication::translate("Reply", "It is not a JSON object."));
    const QJsonObject object = json.document.object();
    if (isMarkedFailed(object))
        return ServiceFault::read(object).asFailure();
    return object;
}

Result<AudiosReply, ApiError> audios(const QByteArray& body)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    AudiosReply reply;
    reply.taskId = jsonvalues::id(*object, "task_id");
    reply.traceId = jsonvalues::id(*object, "trace_id");
    const QJsonArray items = itemsOf(*object);
    const ItemsState state = stateOf(items);
    if (state.allFailed) {
        ApiError error = faultOf({*object}, items).asFailure();
        if (error.traceId.isEmpty())
            error.traceId = reply.traceId;
        return error;
    }
    if (!state.anyRunning)
        reply.songs = usableSongs(items);
    if (reply.songs.isEmpty() && reply.taskId.isEmpty()) {
        ApiError error =
            malformed(QCoreApplication::translate("Reply", "It holds neither a song nor a task."));
        error.traceId = reply.traceId;
        return error;
    }
    return reply;
}

Result<TasksReply, ApiError> tasks(const QByteArray& body)
{
    const auto items = taskObjects(body);
    if (!items)
        return items.error();
    TasksReply reply;
    for (const QJsonValue& item : items.value()) {
        if (!item.isObject())
            continue;
        TaskReply task = taskFrom(item.toObject());
        if (!task.id.isEmpty())
            reply.tasks.append(std::move(task));
    }
    return reply;
}

Result<QVector<LyricsTask>, ApiError> lyricsTasks(const QByteArray& body)
{
    const auto items = taskObjects(body);
    if (!items)
        return items.error();
    QVector<LyricsTask> tasks;
    for (const QJsonValue& item : items.value()) {
        if (!item.isObject())
            continue;
        LyricsTask task = lyricsTaskFrom(item.toObject());
        if (!task.id.isEmpty())
            tasks.append(std::move(task));
    }
    return tasks;
}

Result<LyricsReply, ApiError> lyrics(const QByteArray& body)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    LyricsReply reply = lyricsIn(*object);
    const bool acknowledged = !reply.taskId.isEmpty() && dataObject(*object).isEmpty();
    if (reply.lyrics.isEmpty() && !acknowledged) {
        ApiError error = noLyrics();
        error.traceId = jsonvalues::id(*object, "trace_id");
        return error;
    }
    return reply;
}

Result<UploadReply, ApiError> upload(const QByteArray& body)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    const QJsonObject data = dataObject(*object);
    UploadReply reply;
    reply.audioId = jsonvalues::id(data, "audio_id");
    if (reply.audioId.isEmpty())
        reply.audioId = jsonvalues::id(data, "id");
    reply.lyrics = jsonvalues::lines(data, "lyric", maxLyricsLength);
    reply.audioUrl = jsonvalues::url(data, "audio_url");
    if (reply.audioId.isEmpty())
        return malformed(QCoreApplication::translate("Reply", "It holds no id for the upload."));
    return reply;
}

Result<QUrl, ApiError> file(const QByteArray& body)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    const QJsonObject data = dataObject(*object);
    QUrl url = jsonvalues::url(*object, "file_url"); // unlike in all others, there is no `data` around it
    for (const char* key : {"file_url", "url"}) {
        if (url.isEmpty())
            url = jsonvalues::url(data, key);
    }
    if (!url.isEmpty())
        return url;
    return malformed(QCoreApplication::translate("Reply", "It holds no address of a file."));
}

} // namespace replies

} // namespace riffdesk
