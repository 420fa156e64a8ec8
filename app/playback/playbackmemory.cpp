#include "playbackmemory.h"

#include "library/song.h"
#include "platform/settings.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

const auto modesName = QStringLiteral("playback/modes");
const auto placeName = QStringLiteral("playback/place");
const auto queueName = QStringLiteral("playback/queue");

constexpr qsizetype mostBytes = 256 * 1024;
constexpr qsizetype keptBefore = PlaybackMemory::mostSongs / 5; ///< songs before the current one

QJsonObject read(const Settings& settings, const QString& name)
{
    const QByteArray bytes = settings.state(name);
    return bytes.size() > mostBytes ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
}

void write(Settings& settings, const QString& name, const QJsonObject& value)
{
    const QByteArray bytes = QJsonDocument(value).toJson(QJsonDocument::Compact);
    if (settings.state(name) != bytes)
        settings.setState(name, bytes);
}

QString wordOf(PlayQueue::Repeat repeat)
{
    switch (repeat) {
    case PlayQueue::Repeat::All:
        return QStringLiteral("all");
    case PlayQueue::Repeat::One:
        return QStringLiteral("one");
    case PlayQueue::Repeat::Off:
        break;
    }
    return QStringLiteral("off");
}

PlayQueue::Repeat repeatOf(const QString& word)
{
    for (const auto repeat : {PlayQueue::Repeat::All, PlayQueue::Repeat::One}) {
        if (word == wordOf(repeat))
            return repeat;
    }
    return PlayQueue::Repeat::Off;
}

} // namespace

PlaybackMemory::Modes PlaybackMemory::modes() const
{
    const QJsonObject kept = read(m_settings, modesName);
    return {kept.value(QStringLiteral("shuffle")).toBool(),
            repeatOf(kept.value(QStringLiteral("repeat")).toString()),
            kept.value(QStringLiteral("normalised")).toBool()};
}

void PlaybackMemory::keep(const Modes& modes)
{
    write(m_settings, modesName,
          {{QStringLiteral("shuffle"), modes.shuffle},
           {QStringLiteral("repeat"), wordOf(modes.repeat)},
           {QStringLiteral("normalised"), modes.normalised}});
}

PlaybackMemory::Place PlaybackMemory::place() const
{
    const QJsonObject kept = read(m_settings, placeName);
    Place place{kept.value(QStringLiteral("song")).toString(),
                kept.value(QStringLiteral("seconds")).toDouble()};
    if (!isSongId(place.songId))
        return {};
    if (!std::isfinite(place.seconds) || place.seconds < 0)
        place.seconds = 0;
    return place;
}

void PlaybackMemory::keep(const Place& place)
{
    write(m_settings, placeName,
          {{QStringLiteral("song"), place.songId}, {QStringLiteral("seconds"), place.seconds}});
}

bool PlaybackMemory::restore(PlayQueue& queue) const
{
    const QJsonObject kept = read(m_settings, queueName);
    const QJsonArray given = kept.value(QStringLiteral("songs")).toArray();
    if (given.isEmpty() || given.size() > mostSongs)
        return false;
    QStringList ids;
    for (const QJsonValue& id : given) {
        if (!isSongId(id.toString()))
            return false;
        ids.append(id.toString());
    }
    const bool shuffled = kept.contains(QStringLiteral("order"));
    QStringList order = ids;
    if (shuffled) {
        order.clear();
        for (const QJsonValue& index : kept.value(QStringLiteral("order")).toArray())
            order.append(ids.value(index.toInt(-1)));
    }
    return queue.set(ids, order, kept.value(QStringLiteral("current")).toString(), shuffled);
}

void PlaybackMemory::keep(const PlayQueue& queue)
{
    const qsizetype at = queue.ids().indexOf(queue.current());
    const QStringList order = queue.ids().mid(std::max<qsizetype>(0, at - keptBefore), mostSongs);
    const QSet<QString> kept(order.begin(), order.end());
    QJsonArray songs;
    QHash<QString, int> indices;
    for (const QString& id : queue.given()) {
        if (!kept.contains(id))
            continue;
        indices.insert(id, int(songs.size()));
        songs.append(id);
    }
    QJsonObject value{{QStringLiteral("songs"), songs}, {QStringLiteral("current"), queue.current()}};
    if (queue.shuffled()) {
        QJsonArray places;
        for (const QString& id : order)
            places.append(indices.value(id));
        value.insert(QStringLiteral("order"), places);
    }
    write(m_settings, queueName, value);
}

} // namespace riffdesk
