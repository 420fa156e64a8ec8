#pragma once

#include "base/stereogain.h"
#include "storage/zipreader.h"
#include "tests/support/program.h"
#include "tests/unit/daw/rpptext.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

/// What a music program would play of a session's file, by what stands in it and nothing else.
namespace riffdesk::test {

/// Interleaved stereo.
using Samples = std::vector<float>;

inline Samples soundOf(const QString& file, int rate)
{
    const QByteArray bytes =
        toolOutput(QStringLiteral("ffmpeg"),
                   QStringLiteral("-nostdin -v quiet -i").split(QLatin1Char(' ')) + QStringList{file}
                       + QStringLiteral("-map 0:a -ac 2 -ar %1 -c:a pcm_f32le -f f32le -")
                             .arg(rate)
                             .split(QLatin1Char(' ')));
    Samples samples(std::size_t(bytes.size()) / sizeof(float));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(float));
    return samples;
}

/// `samples` from frame `at` on.
inline void addTo(Samples& sum, const Samples& samples, StereoGain gain, std::size_t at = 0)
{
    sum.resize(std::max(sum.size(), at * 2 + samples.size()));
    for (std::size_t i = 0; i < samples.size(); ++i)
        sum[at * 2 + i] += samples[i] * (i % 2 == 0 ? gain.left : gain.right);
}

/// Of the samples that differ most, in dB of full scale.
inline double highestDifference(const Samples& a, const Samples& b)
{
    double highest = 0;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i)
        highest = std::max(highest,
                           std::abs(double(i < a.size() ? a[i] : 0.0F) - double(i < b.size() ? b[i] : 0.0F)));
    return 20 * std::log10(std::max(highest, 1e-9));
}

struct SessionTrack
{
    QString file; ///< absolute
    double position = 0; ///< seconds
    double length = 0;
    double offset = 0; ///< into the file
    double volume = 1;
    double pan = 0; ///< -1 … 1, a balance
    bool isMuted = false;
    bool isSolo = false;
};

struct Session
{
    int rate = 0;
    double masterVolume = 1;
    double masterPan = 0;
    QVector<SessionTrack> tracks;

    [[nodiscard]] Samples rendered() const
    {
        const bool anySolo = std::any_of(tracks.cbegin(), tracks.cend(),
                                         [](const SessionTrack& track) { return track.isSolo; });
        const auto frames = [this](double seconds) { return std::size_t(std::llround(seconds * rate)); };
        const auto side = [this](const SessionTrack& track, int sign) {
            return float(track.volume * std::min(1.0, 1 + sign * track.pan) * masterVolume
                         * std::min(1.0, 1 + sign * masterPan));
        };
        Samples sum;
        for (const SessionTrack& track : tracks) {
            if (track.isMuted || (anySolo && !track.isSolo))
                continue;
            Samples sound = soundOf(track.file, rate);
            sound.erase(sound.begin(),
                        sound.begin() + std::ptrdiff_t(std::min(sound.size(), frames(track.offset) * 2)));
            sound.resize(std::min(sound.size(), frames(track.length) * 2));
            addTo(sum, sound, {side(track, -1), side(track, 1)}, frames(track.position));
        }
        return sum;
    }
};

/// Nothing where it says what this does not understand, a fade for one.
inline std::optional<Session> reaperSession(const QString& path)
{
    QFile file(path);
    const auto project = file.open(QIODevice::ReadOnly) ? rppParsed(file.readAll()) : std::nullopt;
    const QStringList usual{QStringLiteral("1")};
    if (!project || project->line("PANLAW") != usual
        || project->line("PANMODE").value(0) != QLatin1String("3"))
        return std::nullopt;
    const auto number = [](const RppBlock& block, const char* line, int place) {
        return block.line(line).value(place).toDouble();
    };
    Session session;
    session.rate = project->line("SAMPLERATE").value(0).toInt();
    session.masterVolume = number(*project, "MASTER_VOLUME", 0);
    session.masterPan = number(*project, "MASTER_VOLUME", 1);
    for (const RppBlock& block : project->children("TRACK")) {
        for (const RppBlock& item : block.children("ITEM")) {
            const auto sources = item.children("SOURCE");
            const bool fades = number(item, "FADEIN", 1) != 0 || number(item, "FADEOUT", 1) != 0
                               || number(item, "FADEIN", 2) != 0 || number(item, "FADEOUT", 2) != 0;
            const bool isPlain = !fades && number(item, "VOLPAN", 1) == 0 && number(item, "LOOP", 0) == 0;
            if (sources.size() != 1 || !isPlain)
                return std::nullopt;
            SessionTrack track;
            track.file = QFileInfo(path).dir().filePath(sources.first().line("FILE").value(0));
            track.position = number(item, "POSITION", 0);
            track.length = number(item, "LENGTH", 0);
            track.offset = number(item, "SOFFS", 0);
            track.volume = number(block, "VOLPAN", 0) * number(item, "VOLPAN", 0) * number(item, "VOLPAN", 2);
            track.pan = number(block, "VOLPAN", 1);
            track.isMuted = number(block, "MUTESOLO", 0) != 0;
            track.isSolo = number(block, "MUTESOLO", 1) != 0;
            session.tracks.append(track);
        }
    }
    return session;
}

struct XmlElement
{
    QString name;
    QHash<QString, QString> attributes;
    QVector<XmlElement> children;

    [[nodiscard]] QString text(const char* attribute) const
    {
        return attributes.value(QLatin1String(attribute));
    }
    [[nodiscard]] double number(const char* attribute) const { return text(attribute).toDouble(); }
    [[nodiscard]] QVector<XmlElement> all(const char* child) const
    {
        QVector<XmlElement> found;
        std::copy_if(children.cbegin(), children.cend(), std::back_inserter(found),
                     [child](const XmlElement& each) { return each.name == QLatin1String(child); });
        return found;
    }
    [[nodiscard]] XmlElement first(const char* child) const { return all(child).value(0); }

    /// The element that has just begun.
    static XmlElement read(QXmlStreamReader& xml)
    {
        XmlElement element{xml.name().toString(), {}, {}};
        for (const QXmlStreamAttribute& each : xml.attributes())
            element.attributes.insert(each.name().toString(), each.value().toString());
        while (xml.readNextStartElement())
            element.children.append(read(xml));
        return element;
    }
};

/// Its files come into `folder`. Nothing as with reaperSession().
inline std::optional<Session> dawProjectSession(const QString& path, const QString& folder)
{
    const QStringList kinds{QStringLiteral("wav"), QStringLiteral("flac"), QStringLiteral("xml")};
    if (!ZipReader::unpack(path, folder, {kinds}))
        return std::nullopt;
    const auto bytes = ZipReader::readFile(path, QStringLiteral("project.xml"), 1'000'000);
    QXmlStreamReader xml(bytes.valueOr(QByteArray()));
    xml.readNextStartElement();
    const XmlElement project = XmlElement::read(xml);
    const XmlElement lanes = project.first("Arrangement").first("Lanes");
    if (xml.hasError() || lanes.text("timeUnit") != QLatin1String("seconds"))
        return std::nullopt;
    Session session;
    QHash<QString, SessionTrack> tracks;
    QString master;
    QStringList destinations;
    for (const XmlElement& element : project.first("Structure").all("Track")) {
        const XmlElement channel = element.first("Channel");
        SessionTrack track;
        track.volume = channel.first("Volume").number("value");
        track.pan = channel.first("Pan").number("value") * 2 - 1;
        track.isMuted = channel.first("Mute").text("value") == QLatin1String("true");
        track.isSolo = channel.text("solo") == QLatin1String("true");
        if (channel.text("role") == QLatin1String("master")) {
            master = channel.text("id");
            session.masterVolume = track.volume;
            session.masterPan = track.pan;
        } else {
            destinations << channel.text("destination");
            tracks.insert(element.text("id"), track);
        }
    }
    destinations.removeAll(master);
    for (const XmlElement& lane : lanes.all("Lanes")) {
        for (const XmlElement& clip : lane.first("Clips").all("Clip")) {
            const XmlElement audio = clip.first("Audio");
            const bool isPlain = clip.text("contentTimeUnit") == QLatin1String("seconds")
                                 && clip.number("fadeInTime") == 0 && clip.number("fadeOutTime") == 0;
            if (!isPlain || !tracks.contains(lane.text("track")) || !destinations.isEmpty())
                return std::nullopt;
            SessionTrack track = tracks.value(lane.text("track"));
            track.file =
                folder + QLatin1Char('/') + audio.first("File").text("path").section(QLatin1Char('/'), -1);
            track.position = clip.number("time");
            track.length = clip.number("duration");
            track.offset = clip.number("playStart");
            session.rate = audio.text("sampleRate").toInt();
            session.tracks.append(track);
        }
    }
    return session;
}

} // namespace riffdesk::test
