#include "sidecar.h"

#include "api/boundedjson.h"
#include "api/jsonvalues.h"
#include "base/plaintext.h"
#include "lyrics/lyricsfile.h"
#include "storage/atomicfile.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <initializer_list>
#include <utility>

namespace riffdesk {

namespace {

constexpr int longestName = 1000;
constexpr int leastLinesOfLyrics = 4;
constexpr int mostStyles = 200;
constexpr double firstMillisecond = 1e11; ///< a larger number of seconds is a number of milliseconds

using Keys = std::initializer_list<const char*>;

/// The object itself and those in it that services put the song's own values into, the outermost first.
QVector<QJsonObject> layersOf(const QJsonObject& outer)
{
    QVector<QJsonObject> layers{outer};
    for (const char* key : {"song", "track", "clip", "data", "metadata", "meta"}) {
        for (const QJsonObject& layer : QVector<QJsonObject>(layers)) {
            if (const QJsonObject inner = layer.value(QLatin1String(key)).toObject(); !inner.isEmpty())
                layers.append(inner);
        }
    }
    return layers;
}

/// A text, or a list of them as one line.
QString textAt(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isArray())
        return jsonvalues::lines(object, key, Sidecar::mostCharacters).trimmed();
    QStringList parts;
    for (const QJsonValue& part : value.toArray()) {
        const QString text =
            part.isObject() ? part.toObject().value(QLatin1String("name")).toString() : part.toString();
        if (!text.trimmed().isEmpty() && parts.size() < mostStyles)
            parts.append(text.trimmed().left(longestName));
    }
    return parts.join(QLatin1String(", "));
}

QString firstText(const QVector<QJsonObject>& layers, Keys keys)
{
    for (const char* key : keys) {
        for (const QJsonObject& layer : layers) {
            if (QString text = textAt(layer, key); !text.isEmpty())
                return text;
        }
    }
    return {};
}

QString firstLine(const QVector<QJsonObject>& layers, Keys keys)
{
    return plaintext::line(firstText(layers, keys)).left(longestName);
}

/// ISO 8601, or seconds or milliseconds since 1970.
QDateTime firstMoment(const QVector<QJsonObject>& layers, Keys keys)
{
    for (const char* key : keys) {
        for (const QJsonObject& layer : layers) {
            QJsonObject asked{{QLatin1String(key), layer.value(QLatin1String(key))}};
            if (const double number = jsonvalues::number(asked, key, 1e15); number >= firstMillisecond)
                asked.insert(QLatin1String(key), number / 1000);
            const QDateTime moment = jsonvalues::moment(asked, key);
            if (moment.isValid())
                return moment;
        }
    }
    return {};
}

/// The regular files beside it that have its name but for the suffix, by their suffix in small letters.
QHash<QString, QString> filesBeside(const QFileInfo& audio)
{
    QHash<QString, QString> files;
    for (const char* suffix : {"json", "txt", "lrc", "jpg", "jpeg", "png", "webp"}) {
        const QString ending = QLatin1String(suffix);
        for (const QString& stem : {audio.completeBaseName(), audio.fileName()}) { // song.json, song.mp3.json
            for (const QString& name : {ending, ending.toUpper()}) {
                const QFileInfo file(audio.absolutePath() + QLatin1Char('/') + stem + QLatin1Char('.')
                                     + name);
                if (!files.contains(ending) && file.isFile() && !file.isSymLink())
                    files.insert(ending, file.absoluteFilePath());
            }
        }
    }
    return files;
}

} // namespace

Sidecar Sidecar::fromJson(const QByteArray& bytes)
{
    const BoundedJson json = BoundedJson::parse(bytes, mostBytes);
    const QJsonArray list = json.document.array();
    const QJsonObject object = json.document.isObject() ? json.document.object()
                               : list.size() == 1       ? list.first().toObject()
                                                        : QJsonObject();
    if (object.isEmpty())
        return {};
    const QVector<QJsonObject> layers = layersOf(object);
    Sidecar song;
    song.title = firstLine(layers, {"title", "song_title", "songTitle", "song_name", "name"});
    song.artist = firstLine(layers, {"artist", "artists", "display_name", "author"});
    song.lyrics = firstText(layers, {"lyrics", "lyric", "song_lyrics", "songLyrics"});
    song.style = firstText(layers, {"style", "styles", "tags", "display_tags", "genre", "genres"});
    song.model = firstLine(layers, {"model_name", "modelName", "model", "model_version", "mv"});
    song.seed = firstLine(layers, {"seed"});
    song.createdAt = firstMoment(layers, {"created_at", "createdAt", "creation_date", "created", "date"});
    // Some call the words that are sung the prompt, and what was asked for its description.
    const QString asked = firstText(layers, {"gpt_description_prompt", "description_prompt"});
    song.prompt = firstText(layers, {"prompt", "song_prompt"});
    const bool isSung = !asked.isEmpty() || song.prompt.count(QLatin1Char('\n')) + 1 >= leastLinesOfLyrics;
    if (song.lyrics.isEmpty() && isSung)
        song.lyrics = std::exchange(song.prompt, {});
    if (song.prompt.isEmpty() || song.prompt == song.lyrics)
        song.prompt = asked.isEmpty() ? firstText(layers, {"description", "caption"}) : asked;
    return song;
}

Sidecar Sidecar::of(const QString& audioPath)
{
    const QHash<QString, QString> files = filesBeside(QFileInfo(audioPath));
    Sidecar song;
    if (const auto bytes = atomicfile::read(files.value(QStringLiteral("json")), mostBytes))
        song = fromJson(*bytes);
    for (const char* suffix : {"lrc", "txt"}) {
        const QString path = files.value(QLatin1String(suffix));
        if (path.isEmpty() || !song.lyrics.isEmpty())
            continue;
        if (const auto lyrics = LyricsFile::read(path))
            song.lyrics = lyrics->text;
    }
    for (const char* suffix : {"jpg", "jpeg", "png", "webp"}) {
        if (song.picture.isEmpty())
            song.picture = files.value(QLatin1String(suffix));
    }
    return song;
}

} // namespace riffdesk
