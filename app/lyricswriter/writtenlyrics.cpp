#include "lyricswriter/writtenlyrics.h"

#include "api/boundedjson.h"
#include "api/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace riffdesk::writtenlyrics {

namespace {

constexpr int version = 1;
constexpr int maxNameLength = 2'000;
const QString kindKey = QStringLiteral("riffdesk");
const QString kindWord = QStringLiteral("written lyrics");
const QString versionKey = QStringLiteral("version");
const QString listKey = QStringLiteral("lyrics");
const QString writtenWord = QStringLiteral("written");
const QString askedWord = QStringLiteral("asked");

QJsonObject objectOf(const WrittenLyrics& one)
{
    return {{QStringLiteral("id"), one.id},
            {QStringLiteral("service"), one.service},
            {QStringLiteral("prompt"), one.prompt},
            {QStringLiteral("asked_at"), one.requestedAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("task_id"), one.taskId},
            {QStringLiteral("state"), one.state == WrittenLyrics::State::Written ? writtenWord : askedWord},
            {QStringLiteral("title"), one.title},
            {QStringLiteral("lyrics"), one.lyrics},
            {QStringLiteral("settled"), one.archived}};
}

/// Without an id when it is invalid.
WrittenLyrics fromObject(const QJsonObject& object)
{
    WrittenLyrics one;
    one.service = jsonvalues::text(object, "service", maxNameLength);
    one.prompt = jsonvalues::text(object, "prompt", maxPromptLength);
    one.requestedAt = jsonvalues::moment(object, "asked_at");
    one.taskId = jsonvalues::id(object, "task_id");
    one.title = jsonvalues::text(object, "title", maxNameLength).simplified();
    one.lyrics = jsonvalues::text(object, "lyrics", maxLyricsLength).remove(QChar(0));
    one.archived = object.value(QLatin1String("settled")).toBool();
    const QString state = object.value(QLatin1String("state")).toString();
    const bool written = state == writtenWord && !one.lyrics.trimmed().isEmpty();
    const bool asked = state == askedWord && !one.prompt.isEmpty() && one.requestedAt.isValid();
    one.state = written ? WrittenLyrics::State::Written : WrittenLyrics::State::Requested;
    if (written || asked)
        one.id = jsonvalues::id(object, "id");
    return one;
}

qint64 sizeOf(const WrittenLyrics& one)
{
    return QJsonDocument(objectOf(one)).toJson(QJsonDocument::Compact).size() + 16;
}

} // namespace

QVector<WrittenLyrics> bounded(QVector<WrittenLyrics> all)
{
    qint64 bytes = 1024;
    for (const WrittenLyrics& one : std::as_const(all))
        bytes += sizeOf(one);
    while (all.size() > 1 && (all.size() > maxEntries || bytes > maxBytes)) {
        const auto oldest =
            std::find_if(all.rbegin(), all.rend() - 1, [](const WrittenLyrics& one) { return one.archived; });
        const auto going = oldest == all.rend() - 1 ? all.end() - 1 : oldest.base() - 1;
        bytes -= sizeOf(*going);
        all.erase(going);
    }
    return all;
}

QByteArray toJson(const QVector<WrittenLyrics>& all)
{
    QJsonArray list;
    for (const WrittenLyrics& one : all)
        list.append(objectOf(one));
    return QJsonDocument(QJsonObject{{kindKey, kindWord}, {versionKey, version}, {listKey, list}})
        .toJson(QJsonDocument::Compact);
}

Result<QVector<WrittenLyrics>> fromJson(const QByteArray& json)
{
    const BoundedJson parsed = BoundedJson::parse(json, maxBytes);
    const QJsonObject whole = parsed.document.object();
    if (!parsed.ok() || whole.value(kindKey).toString() != kindWord
        || whole.value(versionKey).toInt() != version) {
        return Error{Error::Category::File,
                     QCoreApplication::translate("LyricsWriter",
                                                 "The list of written lyrics cannot be read: it is damaged."),
                     QCoreApplication::translate("LyricsWriter", "It was set aside; a new one is begun.")};
    }
    QVector<WrittenLyrics> all;
    const QJsonArray list = whole.value(listKey).toArray();
    for (const QJsonValue& value : list) {
        WrittenLyrics one = fromObject(value.toObject());
        const bool known = std::any_of(all.cbegin(), all.cend(),
                                       [&](const WrittenLyrics& each) { return each.id == one.id; });
        if (!one.id.isEmpty() && !known && all.size() < maxEntries)
            all.append(std::move(one));
    }
    return all;
}

} // namespace riffdesk::writtenlyrics
