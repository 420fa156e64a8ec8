#include "library/song.h"

#include <QUuid>

#include <algorithm>

namespace riffdesk {

const SongFile* Song::file(const QString& name) const
{
    const auto found = std::find_if(files.cbegin(), files.cend(),
                                    [&name](const SongFile& file) { return file.name == name; });
    return found == files.cend() ? nullptr : &*found;
}

bool Song::isExtraFile(const QString& name) const
{
    return name == videoFile() || (name == wavFile() && audioFile != wavFile());
}

QString toString(Song::Media media)
{
    switch (media) {
    case Song::Media::Ready:
        return QStringLiteral("ready");
    case Song::Media::Missing:
        return QStringLiteral("missing");
    case Song::Media::Pending:
        break;
    }
    return QStringLiteral("pending");
}

Song::Media songMediaFromString(const QString& word)
{
    if (word == QLatin1String("ready")) {
        return Song::Media::Ready;
    }
    return word == QLatin1String("missing") ? Song::Media::Missing : Song::Media::Pending;
}

QString toString(Song::Flag flag)
{
    switch (flag) {
    case Song::Flag::Kept:
        return QStringLiteral("kept");
    case Song::Flag::Rejected:
        return QStringLiteral("rejected");
    case Song::Flag::None:
        break;
    }
    return {};
}

Song::Flag songFlagFromString(const QString& word)
{
    if (word == QLatin1String("kept")) {
        return Song::Flag::Kept;
    }
    return word == QLatin1String("rejected") ? Song::Flag::Rejected : Song::Flag::None;
}

QString songIdOf(const QString& service, const QString& remoteId)
{
    // Fixed for good: another namespace would give every song of every library another folder.
    static const QUuid space(QStringLiteral("{6f0a7a2e-3c52-5d0b-9a53-0c6d1f2b7e41}"));
    const QString name = service + QLatin1Char('\n') + remoteId;
    return QUuid::createUuidV5(space, name.toUtf8()).toString(QUuid::WithoutBraces);
}

bool hasServiceId(const Song& song)
{
    const bool told = song.reply.isEmpty() || !song.reply.value(QLatin1String("id")).toString().isEmpty();
    return !song.remoteId.isEmpty() && song.service != importedService()
           && (told || !song.remoteId.contains(QLatin1Char('#')));
}

QString serviceIdOf(const Song& song)
{
    const QString told = song.reply.value(QLatin1String("id")).toString();
    return told.isEmpty() ? song.remoteId : told;
}

Song recoveredSong(const QString& id)
{
    Song song;
    song.id = id;
    song.service = QStringLiteral("recovered");
    song.remoteId = id + QLatin1Char('#');
    song.reply = {{song.service, true}}; // as of a song that came without an id: see hasServiceId()
    return song;
}

QString importedService()
{
    return QStringLiteral("imported");
}

bool isSongOf(const QString& id, const QString& service, const QString& remoteId)
{
    const Song recovered = recoveredSong(id);
    return (service == recovered.service && remoteId == recovered.remoteId && isSongId(id))
           || (!service.isEmpty() && !remoteId.isEmpty() && id == songIdOf(service, remoteId));
}

bool isSongId(const QString& text)
{
    const QUuid uuid = QUuid::fromString(text);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == text;
}

} // namespace riffdesk
