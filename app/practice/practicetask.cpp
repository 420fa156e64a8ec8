#include "practicetask.h"

#include <QJsonArray>

#include <cmath>

namespace riffdesk {

QJsonValue withOrigin(const QJsonValue& value, const QString& origin)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue& item : value.toArray())
            out.append(withOrigin(item, origin));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out = value.toObject();
    for (auto it = out.begin(); it != out.end(); ++it) {
        const QString text = it.value().toString();
        if (it.key().endsWith(QLatin1String("_url")) && text.startsWith(QLatin1Char('/')))
            it.value() = QJsonValue(QString(origin + text));
    }
    return out;
}

QJsonObject PracticeTask::toJson() const
{
    QJsonObject json{{QStringLiteral("id"), id},
                     {QStringLiteral("type"), type},
                     {QStringLiteral("trace_id"), traceId},
                     {QStringLiteral("request"), request},
                     {QStringLiteral("origin"), origin},
                     {QStringLiteral("seed"), seed},
                     {QStringLiteral("song_id"), songId},
                     {QStringLiteral("image_id"), imageId},
                     {QStringLiteral("model"), model},
                     {QStringLiteral("title"), title},
                     {QStringLiteral("lyric"), lyric},
                     {QStringLiteral("created_at"), createdAt},
                     {QStringLiteral("started_at"), startedAt},
                     {QStringLiteral("finished_at"), finishedAt},
                     {QStringLiteral("data"), data}};
    if (error) {
        QJsonObject refusal = error->toJson();
        refusal.insert(QStringLiteral("status"), error->status);
        json.insert(QStringLiteral("error"), refusal);
    }
    return json;
}

PracticeTask PracticeTask::fromJson(const QJsonObject& json)
{
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    PracticeTask task;
    task.id = text("id");
    task.type = text("type");
    task.traceId = text("trace_id");
    task.request = json.value(QLatin1String("request")).toObject();
    task.origin = text("origin");
    task.seed = text("seed");
    task.songId = text("song_id");
    task.imageId = text("image_id");
    task.model = text("model");
    task.title = text("title");
    task.lyric = text("lyric");
    task.createdAt = json.value(QLatin1String("created_at")).toDouble();
    task.startedAt = json.value(QLatin1String("started_at")).toDouble();
    task.finishedAt = json.value(QLatin1String("finished_at")).toDouble();
    task.data = json.value(QLatin1String("data"));
    const QJsonObject error = json.value(QLatin1String("error")).toObject();
    if (!error.isEmpty())
        task.error = Refusal{error.value(QLatin1String("status")).toInt(500),
                             error.value(QLatin1String("code")).toString(),
                             error.value(QLatin1String("message")).toString()};
    return task;
}

QJsonObject PracticeTask::response(const QString& from) const
{
    QJsonObject reply{{QStringLiteral("success"), !error.has_value()},
                      {QStringLiteral("task_id"), id},
                      {QStringLiteral("trace_id"), traceId}};
    if (error)
        reply.insert(QStringLiteral("error"), error->toJson());
    else
        reply.insert(QStringLiteral("data"), withOrigin(data, from));
    return reply;
}

QJsonObject PracticeTask::look(const QString& from, double progress, double now) const
{
    QJsonObject object{{QStringLiteral("id"), id},
                       {QStringLiteral("type"), type},
                       {QStringLiteral("request"), request},
                       {QStringLiteral("trace_id"), traceId},
                       {QStringLiteral("created_at"), createdAt},
                       {QStringLiteral("elapsed"), (finished() ? finishedAt : now) - createdAt}};
    if (startedAt > 0)
        object.insert(QStringLiteral("started_at"), startedAt);
    if (finished()) {
        object.insert(QStringLiteral("finished_at"), finishedAt);
        object.insert(QStringLiteral("response"), response(from));
        return object;
    }
    QJsonObject running{{QStringLiteral("task_id"), id}, {QStringLiteral("trace_id"), traceId}};
    if (type == QLatin1String("audios")) {
        const bool started = startedAt > 0;
        QJsonObject item{
            {QStringLiteral("state"), started ? QStringLiteral("processing") : QStringLiteral("pending")},
            {QStringLiteral("progress"),
             QString(QString::number(std::lround(progress * 100)) + QLatin1Char('%'))},
            {QStringLiteral("title"), title}};
        if (!songId.isEmpty()) {
            item.insert(QStringLiteral("id"), songId);
            if (started) // a preview, as the service streams one while it works: never the finished song
                item.insert(QStringLiteral("audio_url"),
                            QString(QStringLiteral("/media/preview-") + songId + QStringLiteral(".m4a")));
        }
        running.insert(QStringLiteral("data"), withOrigin(QJsonArray{item}, from));
    }
    object.insert(QStringLiteral("response"), running);
    return object;
}

} // namespace riffdesk
