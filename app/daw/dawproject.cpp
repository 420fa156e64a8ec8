#include "daw/dawproject.h"

#include "dawtext.h"
#include "storage/zipwriter.h"

#include <QFileInfo>
#include <QXmlStreamWriter>

#include <utility>

namespace riffdesk::dawproject {

namespace {

constexpr double loudestVolume = 4; ///< 12 dB, what the mixer goes to

using Attributes = std::initializer_list<std::pair<const char*, QString>>;

/// Elements with what they say in attributes; whatever can be referred to has a number of its own.
class Writer
{
public:
    explicit Writer(QByteArray* bytes) : m_xml(bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
    }
    void open(const char* element, const Attributes& attributes = {})
    {
        m_xml.writeStartElement(QLatin1String(element));
        for (const auto& [name, value] : attributes)
            m_xml.writeAttribute(QLatin1String(name), dawtext::clean(value));
    }
    void close() { m_xml.writeEndElement(); }
    void add(const char* element, const Attributes& attributes)
    {
        open(element, attributes);
        close();
    }
    void addText(const char* element, const QString& text)
    {
        if (const QString clean = dawtext::clean(text); !clean.isEmpty())
            m_xml.writeTextElement(QLatin1String(element), clean);
    }
    void end() { m_xml.writeEndDocument(); }
    [[nodiscard]] QString newId() { return QStringLiteral("id%1").arg(m_ids++); }

private:
    QXmlStreamWriter m_xml;
    int m_ids = 0;
};

QString truth(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

/// Without `track`, the master.
QString addChannel(Writer& out, const DawTrack* track, const QString& master)
{
    const QString id = track ? out.newId() : master;
    if (track)
        out.open("Channel", {{"audioChannels", QStringLiteral("2")},
                             {"destination", master},
                             {"role", QStringLiteral("regular")},
                             {"solo", truth(track->isSolo)},
                             {"id", id}});
    else
        out.open("Channel",
                 {{"audioChannels", QStringLiteral("2")}, {"role", QStringLiteral("master")}, {"id", id}});
    out.add(
        "Mute",
        {{"value", truth(track && track->isMuted)}, {"id", out.newId()}, {"name", QStringLiteral("Mute")}});
    out.add("Pan", {{"max", QStringLiteral("1")},
                    {"min", QStringLiteral("0")},
                    {"unit", QStringLiteral("normalized")},
                    {"value", dawtext::number(track ? (track->pan + 1) / 2 : 0.5)},
                    {"id", out.newId()},
                    {"name", QStringLiteral("Pan")}});
    out.add("Volume", {{"max", dawtext::number(loudestVolume)},
                       {"min", QStringLiteral("0")},
                       {"unit", QStringLiteral("linear")},
                       {"value", dawtext::number(track ? track->volume() : 1)},
                       {"id", out.newId()},
                       {"name", QStringLiteral("Volume")}});
    out.close();
    return id;
}

void addLanes(Writer& out, const DawSession& session, const DawTrack& track, const QString& trackId)
{
    const QString length = dawtext::number(session.seconds);
    const QString seconds = QStringLiteral("seconds");
    const QString zero = QStringLiteral("0");
    out.open("Lanes", {{"track", trackId}, {"id", out.newId()}});
    out.open("Clips", {{"id", out.newId()}});
    out.open("Clip", {{"time", zero},
                      {"duration", length},
                      {"contentTimeUnit", seconds},
                      {"playStart", zero},
                      {"fadeTimeUnit", seconds},
                      {"fadeInTime", zero},
                      {"fadeOutTime", zero},
                      {"name", track.name}});
    out.open("Audio", {{"channels", QString::number(track.channels)},
                       {"duration", length},
                       {"sampleRate", QString::number(session.sampleRate)},
                       {"id", out.newId()}});
    out.add("File", {{"path", QLatin1String("audio/") + track.file}});
    for (int i = 0; i < 4; ++i)
        out.close();
}

} // namespace

QByteArray projectXml(const DawSession& session)
{
    QByteArray bytes;
    Writer out(&bytes);
    out.open("Project", {{"version", QStringLiteral("1.0")}});
    out.add("Application",
            {{"name", QStringLiteral("Riffdesk")}, {"version", QStringLiteral(RIFFDESK_VERSION)}});
    if (session.tempo) {
        out.open("Transport");
        out.add("Tempo", {{"unit", QStringLiteral("bpm")},
                          {"min", QStringLiteral("20")},
                          {"max", QStringLiteral("666")},
                          {"value", dawtext::number(*session.tempo)},
                          {"id", out.newId()},
                          {"name", QStringLiteral("Tempo")}});
        out.add(
            "TimeSignature",
            {{"denominator", QStringLiteral("4")}, {"numerator", QStringLiteral("4")}, {"id", out.newId()}});
        out.close();
    }
    const QString master = out.newId();
    QStringList trackIds;
    out.open("Structure");
    for (const DawTrack& track : session.tracks) {
        trackIds << out.newId();
        out.open("Track", {{"contentType", QStringLiteral("audio")},
                           {"loaded", truth(true)},
                           {"id", trackIds.last()},
                           {"name", track.name},
                           {"color", track.color}});
        addChannel(out, &track, master);
        out.close();
    }
    out.open("Track", {{"contentType", QStringLiteral("audio notes")},
                       {"loaded", truth(true)},
                       {"id", out.newId()},
                       {"name", QStringLiteral("Master")}});
    addChannel(out, nullptr, master);
    out.close();
    out.close();
    out.open("Arrangement", {{"id", out.newId()}});
    out.open("Lanes", {{"timeUnit", QStringLiteral("seconds")}, {"id", out.newId()}});
    for (qsizetype i = 0; i < session.tracks.size(); ++i)
        addLanes(out, session, session.tracks.at(i), trackIds.at(i));
    out.close();
    if (!session.markers.isEmpty()) {
        out.open("Markers", {{"timeUnit", QStringLiteral("seconds")}, {"id", out.newId()}});
        for (const DawMarker& marker : session.markers)
            out.add("Marker", {{"time", dawtext::number(marker.seconds)}, {"name", marker.name}});
        out.close();
    }
    out.end(); // closes what is open
    return bytes;
}

QByteArray metaDataXml(const DawSession& session)
{
    QByteArray bytes;
    Writer out(&bytes);
    out.open("MetaData");
    out.addText("Title", session.title);
    out.addText("Artist", session.artist);
    out.end();
    return bytes;
}

Result<void> write(const QString& path, const DawSession& session, const QString& folder,
                   const CancelToken& cancel, const std::function<void(double share)>& progressed)
{
    qint64 whole = 1;
    for (const DawTrack& track : session.tracks)
        whole += QFileInfo(folder + QLatin1Char('/') + track.file).size();
    ZipWriter zip(path, cancel,
                  [&progressed, whole](qint64 bytes) { progressed(double(bytes) / double(whole)); });
    Result<void> done = zip.add(QStringLiteral("project.xml"), projectXml(session));
    if (done)
        done = zip.add(QStringLiteral("metadata.xml"), metaDataXml(session));
    for (const DawTrack& track : session.tracks) {
        if (done)
            done = zip.addFile(QLatin1String("audio/") + track.file, folder + QLatin1Char('/') + track.file);
    }
    return done ? zip.close() : done;
}

} // namespace riffdesk::dawproject
