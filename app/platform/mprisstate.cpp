#include "mprisstate.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr double longestSeconds = 1'000'000;
constexpr qsizetype longestLine = 1'000;
constexpr qsizetype longestText = 65'536;
constexpr double mostStars = 5;

double sound(double value, double highest)
{
    return std::isfinite(value) ? std::clamp(value, 0.0, highest) : 0.0;
}

} // namespace

qlonglong toMicroseconds(double seconds)
{
    return std::llround(sound(seconds, longestSeconds) * 1e6);
}

QString MprisState::statusWord() const
{
    switch (status) {
    case Mpris::Status::Playing:
        return QStringLiteral("Playing");
    case Mpris::Status::Paused:
        return QStringLiteral("Paused");
    case Mpris::Status::Stopped:
        break;
    }
    return QStringLiteral("Stopped");
}

QString MprisState::loopWord() const
{
    switch (loop) {
    case Mpris::Loop::Track:
        return QStringLiteral("Track");
    case Mpris::Loop::Playlist:
        return QStringLiteral("Playlist");
    case Mpris::Loop::None:
        break;
    }
    return QStringLiteral("None");
}

std::optional<Mpris::Loop> MprisState::loopFromWord(const QString& word)
{
    for (const Mpris::Loop loop : {Mpris::Loop::None, Mpris::Loop::Track, Mpris::Loop::Playlist}) {
        MprisState state;
        state.loop = loop;
        if (state.loopWord() == word)
            return loop;
    }
    return std::nullopt;
}

QDBusObjectPath MprisState::trackPath() const
{
    if (!track)
        return QDBusObjectPath(QStringLiteral("/org/mpris/MediaPlayer2/TrackList/NoTrack"));
    QString name = track->id.left(longestLine);
    for (QChar& c : name) {
        const bool allowed = c.unicode() < 128 && c.isLetterOrNumber();
        if (!allowed)
            c = QLatin1Char('_');
    }
    return QDBusObjectPath(QLatin1String("/app/riffdesk/song/")
                           + (name.isEmpty() ? QStringLiteral("_") : name));
}

double MprisState::length() const
{
    return track ? sound(track->lengthSeconds, longestSeconds) : 0.0;
}

double MprisState::position() const
{
    if (!track || !positionSource)
        return 0;
    const double known = length();
    return sound(positionSource(), known > 0 ? known : longestSeconds);
}

QVariantMap MprisState::metadata() const
{
    QVariantMap map{{QStringLiteral("mpris:trackid"), QVariant::fromValue(trackPath())}};
    if (!track)
        return map;
    const auto text = [&map](const char* key, const QString& value, qsizetype longest = longestLine) {
        if (!value.isEmpty())
            map.insert(QLatin1String(key), value.left(longest));
    };
    const auto list = [&map](const char* key, const QString& value) {
        if (!value.isEmpty())
            map.insert(QLatin1String(key), QStringList{value.left(longestLine)});
    };
    const auto file = [&map](const char* key, const QString& path) {
        if (!path.isEmpty())
            map.insert(QLatin1String(key), QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded));
    };
    if (length() > 0)
        map.insert(QStringLiteral("mpris:length"), toMicroseconds(length()));
    file("mpris:artUrl", track->coverPath);
    file("xesam:url", track->audioPath);
    text("xesam:title", track->title);
    list("xesam:artist", track->artist);
    text("xesam:album", track->album);
    list("xesam:genre", track->genre);
    text("xesam:asText", track->lyrics, longestText);
    if (track->created.isValid())
        text("xesam:contentCreated", track->created.toUTC().toString(Qt::ISODate));
    if (track->rating > 0)
        map.insert(QStringLiteral("xesam:userRating"), std::min(track->rating / mostStars, 1.0));
    return map;
}

QVariantMap MprisState::properties() const
{
    return {
        {QStringLiteral("PlaybackStatus"), statusWord()},
        {QStringLiteral("LoopStatus"), loopWord()},
        {QStringLiteral("Shuffle"), shuffle},
        {QStringLiteral("Metadata"), metadata()},
        {QStringLiteral("Volume"), volume},
        {QStringLiteral("CanGoNext"), can.next},
        {QStringLiteral("CanGoPrevious"), can.previous},
        {QStringLiteral("CanPlay"), can.play},
        {QStringLiteral("CanPause"), can.play},
        {QStringLiteral("CanSeek"), can.seek},
    };
}

} // namespace riffdesk
