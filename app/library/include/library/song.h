#pragma once

#include "library/stemmix.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QVector>

#include <optional>

namespace riffdesk {

/// A song's short name within one database, never given twice there: for what holds many songs in memory. The
/// lasting name is Song::id.
using SongNumber = quint32;
using SongNumbers = QVector<SongNumber>;

/// A word of the user's own that songs are found by.
struct SongTag
{
    QString name; ///< one line, as organising::cleanName()
    QString color; ///< "#rrggbb", or empty for none

    friend bool operator==(const SongTag&, const SongTag&) = default;
};

/// Where a song stands in a playlist.
struct PlaylistPlace
{
    QString playlist; ///< its name, as organising::cleanName()
    double position = 0; ///< counts only against the others there

    friend bool operator==(const PlaylistPlace&, const PlaylistPlace&) = default;
};

/// What a file of a song was when it was kept.
struct SongFile
{
    QString name; ///< within the song's folder: "audio.m4a", "stems/vocals.m4a"
    qint64 bytes = 0;
    QByteArray sha256; ///< 32 bytes

    friend bool operator==(const SongFile&, const SongFile&) = default;
};

/// A song of the library, whole.
struct Song
{
    enum class Media {
        Pending, ///< known, its files are still on their way
        Ready, ///< audio is in its folder (for stems of an unknown song: the stems are)
        Missing, ///< could not be fetched; may be asked for again
    };
    enum class Flag { None, Kept, Rejected }; ///< what the user has made up their mind about

    QString id; ///< ours: SongId::of(service, remoteId); names its folder; [0-9a-f-] only
    QString service; ///< Endpoint::id of the service that made it
    QString remoteId; ///< the service's audio_id, or ours for what it did not tell apart; outside text, never
                      ///< used in a path
    QString title;
    bool titleByUser = false; ///< the user gave it: the service's title no longer replaces it
    QString
        standIn; ///< what an untitled song is called, see songtext; kept by the Library, empty with a title
    QString prompt;
    QString style;
    QString lyrics;
    QString action; ///< catalogue id of the action that made it
    int take = 0; ///< which of its press's songs it is, from 1; 0: the first or only one, or not known
    QString press; ///< names the press of Create that it came from, or an earlier one for the same edit; may
                   ///< be empty. Songs of one press are takes of each other, without one those of one task.
    QString model; ///< as the service replied it
    QString seed;
    double durationSeconds = 0;
    QDateTime createdAt; ///< UTC, the service's moment, or ours when it told none
    QDateTime addedAt; ///< UTC
    bool isNew = false; ///< not heard yet; the row alone keeps it, song.json does not
    int rating = 0; ///< 0 (none) … 5
    Flag flag = Flag::None;
    int playCount = 0;
    QDateTime lastPlayedAt; ///< UTC, invalid when never
    QString notes; ///< the user's own
    QVector<SongTag> tags; ///< in the order of their names
    QVector<PlaylistPlace> playlists;
    Media media = Media::Pending;
    QString parentId; ///< our id of the song it was made from, or empty
    QString parentRemoteId; ///< audio_id of the request, or empty
    QString taskId;
    QString traceId;
    QString audioFile; ///< file name in its folder, e.g. "audio.m4a"; empty until fetched
    QString coverFile; ///< e.g. "cover.jpg"; empty until fetched
    QString audioUrl; ///< where the audio can be fetched; may have expired
    QString imageUrl;
    bool hasStems = false;
    StemMix stemMix; ///< how its stems are heard together; empty until they were mixed
    QVector<SongFile> files; ///< as they were kept, in the order of their names; not known of all
    /// How loud the audio is as a whole (EBU R 128, LUFS) and its highest true peak (dBTP); both or neither.
    /// Without until measured, for silence, and anew when the audio is fetched anew.
    std::optional<double> loudness;
    std::optional<double> truePeak;
    QDateTime trashedAt; ///< UTC, invalid unless in the trash
    QJsonObject request; ///< the recipe: the body that was sent
    QJsonObject reply; ///< the item as the service gave it

    /// What is known of a file of that name; null for nothing.
    [[nodiscard]] const SongFile* file(const QString& name) const;
    /// Whether a file of that name is one that the service made beside the song itself, for money.
    [[nodiscard]] bool isExtraFile(const QString& name) const;
    [[nodiscard]] static QString wavFile() { return QStringLiteral("audio.wav"); } ///< the lossless one
    [[nodiscard]] static QString videoFile() { return QStringLiteral("video.mp4"); }

    friend bool operator==(const Song&, const Song&) = default;
};

[[nodiscard]] QString toString(Song::Media media);
[[nodiscard]] Song::Media songMediaFromString(const QString& word);
[[nodiscard]] QString toString(Song::Flag flag); ///< "kept", "rejected", or empty
[[nodiscard]] Song::Flag songFlagFromString(const QString& word);

/// The id under which we keep a song of a service: the same for the same two names, always safe as a file
/// name.
[[nodiscard]] QString songIdOf(const QString& service, const QString& remoteId);

/// A song whose audio is all that is left: its service and the id there are not known, and take words of
/// ours.
[[nodiscard]] Song recoveredSong(const QString& id);

/// The service of songs that came from files and that no service knows of: nothing can be asked about them.
/// Their remoteId is a hash of the file, or what the file told of where it was made.
[[nodiscard]] QString importedService();

/// Whether `id` is the one under which we keep that song; also true for a recoveredSong().
[[nodiscard]] bool isSongOf(const QString& id, const QString& service, const QString& remoteId);

/// Whether `text` has the form of such an id, so that it can be used as a file name.
[[nodiscard]] bool isSongId(const QString& text);

/// Whether the service told an id of the song, by which it can be asked to work on it. What came without one
/// goes by a remoteId of our making.
[[nodiscard]] bool hasServiceId(const Song& song);
/// By which id the service can be asked to work on it: remoteId, but for a song that came under another one's
/// id.
[[nodiscard]] QString serviceIdOf(const Song& song);

/// What a list shows of a song: light, so that thousands can be held.
struct SongSummary
{
    SongNumber number = 0;
    QString id;
    QString title; ///< may be empty: songtext::title() is what it is called
    QString style; ///< style, else prompt, one line
    QString model;
    QString action;
    double durationSeconds = 0;
    QDateTime createdAt;
    int rating = 0;
    Song::Flag flag = Song::Flag::None;
    int playCount = 0;
    QDateTime lastPlayedAt; ///< invalid when never
    QVector<SongTag> tags;
    Song::Media media = Song::Media::Pending;
    QString audioFile;
    QString coverFile;
    bool hasStems = false;
    QString standIn; ///< as in Song
    QString parentTitle; ///< what the song it was made from is called; empty when the library has none
    int take = 0; ///< as in Song
    SongNumber takeOf = 0; ///< the same for all takes of one press; 0: it came otherwise
    bool isNew = false; ///< not heard yet

    friend bool operator==(const SongSummary&, const SongSummary&) = default;
};

} // namespace riffdesk
