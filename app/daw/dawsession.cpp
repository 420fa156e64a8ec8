#include "daw/dawsession.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace riffdesk {

namespace {

struct DawTexts
{
    Q_DECLARE_TR_FUNCTIONS(Daw)
};

constexpr double slowest = 20; ///< beats a minute that programs take
constexpr double fastest = 666;

/// Told apart on light and on dark; one after the other to the stems.
constexpr std::array trackColors{"#4c8bf5", "#f2994a", "#27ae60", "#bb6bd9",
                                 "#eb5757", "#2ab7ca", "#c9a227", "#8d99ae"};

/// What the service or the recipe tells under that name, as a number.
std::optional<double> toldNumber(const Song& song, const char* key)
{
    for (const QJsonObject& object : {song.reply, song.request}) {
        const QJsonValue value = object.value(QLatin1String(key));
        bool ok = value.isDouble();
        const double number = ok ? value.toDouble() : value.toString().toDouble(&ok);
        if (ok && std::isfinite(number))
            return number;
    }
    return std::nullopt;
}

/// Nothing else is known of a song without times.
QVector<DawMarker> replacedSection(const Song& song)
{
    QVector<DawMarker> markers;
    const auto add = [&](const char* key, const QString& name) {
        if (const auto seconds = toldNumber(song, key); seconds && *seconds >= 0)
            markers.append({*seconds, name});
    };
    add("replace_section_start", DawTexts::tr("Replaced from here", "a marker in a music program"));
    add("replace_section_end", DawTexts::tr("Replaced to here", "a marker in a music program"));
    return markers;
}

} // namespace

double DawTrack::volume() const
{
    return gain <= stemmix::lowestGain ? 0 : std::pow(10.0, std::min(gain, stemmix::highestGain) / 20);
}

DawSession DawSession::of(const Song& song, const StemMix& mix, const QVector<TimedLyrics::Line>& sections)
{
    DawSession session;
    session.title = song.title;
    if (const auto tempo = toldNumber(song, "bpm"); tempo && *tempo >= slowest && *tempo <= fastest)
        session.tempo = tempo;
    for (const StemLevel& stem : mix) {
        const auto place = std::size_t(session.tracks.size()) % trackColors.size();
        session.tracks.append({stemmix::nameOf(stem.file),
                               {},
                               stem.gain,
                               stem.pan,
                               stem.isMuted,
                               stem.isSolo,
                               QLatin1String(trackColors.at(place)),
                               2});
    }
    for (const TimedLyrics::Line& section : sections)
        session.markers.append({section.seconds, section.text});
    if (session.markers.isEmpty())
        session.markers = replacedSection(song);
    std::stable_sort(session.markers.begin(), session.markers.end(),
                     [](const DawMarker& a, const DawMarker& b) { return a.seconds < b.seconds; });
    return session;
}

QString toString(DawFormat format)
{
    return format == DawFormat::Reaper ? QStringLiteral("rpp") : QStringLiteral("dawproject");
}

std::optional<DawFormat> dawFormatFromString(const QString& word)
{
    for (const DawFormat format : {DawFormat::Reaper, DawFormat::DawProject}) {
        if (word.compare(toString(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

QString nameOf(DawFormat format)
{
    return format == DawFormat::Reaper ? DawTexts::tr("Reaper session")
                                       : DawTexts::tr("DAWproject (Bitwig, Studio One, Cubase)");
}

} // namespace riffdesk
