#include "replyitems.h"

#include "api/jsonvalues.h"
#include "base/plaintext.h"

#include <array>

namespace riffdesk::replyitems {

namespace {
constexpr qsizetype maxItems = 1000;
constexpr double maxDuration = 7 * 24 * 60 * 60;

enum class ItemState { Unspecified, Running, Succeeded, Failed };

ItemState stateOfItem(const QJsonObject& item)
{
    const QString word = jsonvalues::text(item, "state", 50).trimmed().toLower();
    if (word.isEmpty())
        return hasError(item) ? ItemState::Failed : ItemState::Unspecified;
    for (const char* done : {"succeeded", "success", "complete", "completed", "succeed", "finished"}) {
        if (word == QLatin1String(done))
            return ItemState::Succeeded;
    }
    return isFailedWord(word) ? ItemState::Failed : ItemState::Running;
}

SongReply songFrom(const QJsonObject& item)
{
    SongReply song;
    song.id = jsonvalues::id(item, "id");
    if (song.id.isEmpty())
        song.id = jsonvalues::id(item, "audio_id");
    if (song.id.isEmpty() && !item.contains(QLatin1String("stems_url")))
        song.id = jsonvalues::id(item, "image_id"); // the same value wherever both are given
    song.title = plaintext::line(jsonvalues::text(item, "title", maxTitleLength));
    song.lyrics = jsonvalues::lines(item, "lyric", maxLyricsLength);
    if (song.lyrics.isEmpty())
        song.lyrics = jsonvalues::lines(item, "lyrics", maxLyricsLength);
    song.prompt = jsonvalues::text(item, "sound", 10'000);
    song.style = jsonvalues::text(item, "style", 10'000);
    song.model = jsonvalues::text(item, "model", 100);
    song.seed = jsonvalues::text(item, "seed", 100);
    song.audioUrl = jsonvalues::address(item, "audio_url");
    song.imageUrl = jsonvalues::address(item, "image_url");
    song.videoUrl = jsonvalues::address(item, "video_url");
    song.stemsUrl = jsonvalues::address(item, "stems_url");
    song.fileUrl = jsonvalues::address(item, "file_url");
    if (song.fileUrl.isEmpty())
        song.fileUrl = jsonvalues::address(item, "wav_url");
    song.createdAt = jsonvalues::moment(item, "created_at");
    song.durationSeconds = jsonvalues::number(item, "duration", maxDuration);
    song.raw = item;
    return song;
}
} // namespace

bool isFailedWord(const QString& state)
{
    const QString word = state.trimmed().toLower();
    for (const char* failed : {"failed", "failure", "fail", "error", "cancelled", "canceled"}) {
        if (word == QLatin1String(failed))
            return true;
    }
    return false;
}

bool hasError(const QJsonObject& object)
{
    const QJsonValue error = object.value(QLatin1String("error"));
    return (error.isString() && !error.toString().isEmpty())
           || (error.isObject() && !error.toObject().isEmpty())
           || (error.isArray() && !error.toArray().isEmpty());
}

QJsonArray itemsOf(const QJsonObject& answer)
{
    const QJsonValue data = answer.value(QLatin1String("data"));
    if (data.isObject())
        return data.toObject().isEmpty() ? QJsonArray() : QJsonArray{data};
    QJsonArray items;
    const QJsonArray all = data.toArray();
    for (const QJsonValue& item : all) {
        if (item.isObject() && items.size() < maxItems)
            items.append(item);
    }
    return items;
}

ItemsState stateOf(const QJsonArray& items)
{
    ItemsState state;
    state.count = items.size();
    qsizetype succeeded = 0;
    qsizetype failed = 0;
    double sum = 0;
    int told = 0;
    for (const QJsonValue& value : items) {
        const QJsonObject item = value.toObject();
        const double progress = jsonvalues::progress(item);
        if (progress >= 0) {
            sum += progress;
            ++told;
        }
        switch (stateOfItem(item)) {
        case ItemState::Succeeded:
            ++succeeded;
            break;
        case ItemState::Failed:
            ++failed;
            break;
        case ItemState::Running:
            state.anyRunning = true;
            break;
        case ItemState::Unspecified:
            // Without a word the progress is all there is to tell a preview from a song.
            state.anyRunning = state.anyRunning || (progress >= 0 && progress < 1);
            break;
        }
    }
    if (told > 0)
        state.progress = sum / told;
    state.allFailed = state.count > 0 && failed == state.count;
    state.allEnded = state.count > 0 && succeeded > 0 && succeeded + failed == state.count;
    return state;
}

QVector<SongReply> usableSongs(const QJsonArray& items)
{
    QVector<SongReply> songs;
    for (const QJsonValue& value : items) {
        if (stateOfItem(value.toObject()) == ItemState::Failed)
            continue;
        SongReply song = songFrom(value.toObject());
        if (!song.audioUrl.isEmpty() || !song.stemsUrl.isEmpty() || !song.fileUrl.isEmpty()
            || !song.videoUrl.isEmpty())
            songs.append(std::move(song));
    }
    return songs;
}

ServiceFault faultOf(std::initializer_list<QJsonObject> objects, const QJsonArray& items)
{
    ServiceFault fault;
    for (const QJsonObject& object : objects) {
        fault = ServiceFault::read(object);
        if (!fault.isEmpty())
            return fault;
    }
    for (const QJsonValue& item : items) {
        ServiceFault own = ServiceFault::read(item.toObject());
        if (!own.isEmpty()) {
            own.traceId = own.traceId.isEmpty() ? fault.traceId : own.traceId;
            return own;
        }
    }
    return fault;
}

} // namespace riffdesk::replyitems
