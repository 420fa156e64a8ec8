#include "songimport.h"

#include "api/endpoint.h"
#include "audio/mediafile.h"
#include "audiotags/songrecipe.h"
#include "audiotags/tagreader.h"
#include "base/plaintext.h"
#include "library/songfolder.h"
#include "sidecar.h"
#include "storage/atomicfile.h"
#include "storage/filefault.h"
#include "storage/hashedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace riffdesk {

namespace {

constexpr qint64 mostFileBytes = 2LL * 1024 * 1024 * 1024;
constexpr qint64 mostTaggedBytes = 512LL * 1024 * 1024; ///< TagLib reads a tag into memory, however long
constexpr qint64 mostPictureBytes = ReadTags::mostCoverBytes;
constexpr qsizetype longestTitle = 1000;
constexpr double longestSeconds = 7 * 24 * 3600.0;
constexpr qsizetype hashedChars = 64;

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

Error unusableFile(const QString& sentence)
{
    return {Error::Category::Media, sentence, {}};
}

Error stoppedImport()
{
    return {Error::Category::Cancelled, ImportTexts::tr("The import was stopped."), {}};
}

/// A song in a folder of the staging place, whose name is its id.
struct PreparedSong
{
    Song song;
    bool isNew = true; ///< else a song that only lacks its audio
};

tagger::Container containerOf(const QByteArray& libavName, const QString& path)
{
    if (libavName == "mov")
        return tagger::Container::Mp4;
    if (libavName == "mp3")
        return tagger::Container::Mp3;
    if (libavName == "flac")
        return tagger::Container::Flac;
    if (libavName == "wav")
        return tagger::Container::Wav;
    if (libavName == "ogg")
        return tagger::containerOf(path) == tagger::Container::Opus ? tagger::Container::Opus
                                                                    : tagger::Container::Vorbis;
    return tagger::Container::Unknown;
}

/// A year, a month, a day or a moment, as tags tell it.
QDateTime momentFrom(const QString& date)
{
    const QString text = date.trimmed().left(hashedChars);
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    for (const char* form : {"yyyy-MM-dd", "yyyy-MM", "yyyy"}) {
        if (!moment.isValid())
            moment = QDate::fromString(text, QLatin1String(form)).startOfDay();
    }
    return moment.isValid() ? moment.toUTC() : QDateTime();
}

/// The first that can have been: not before 1970, and not after tomorrow.
QDateTime firstSane(std::initializer_list<QDateTime> moments)
{
    const QDateTime latest = QDateTime::currentDateTimeUtc().addDays(1);
    for (const QDateTime& moment : moments) {
        if (moment.isValid() && moment.toMSecsSinceEpoch() > 0 && moment <= latest)
            return QDateTime::fromMSecsSinceEpoch(moment.toMSecsSinceEpoch(), Qt::UTC);
    }
    return {};
}

/// Whether songs of it can be asked for: the address of a service elsewhere, as Endpoint::idOf() writes it. A
/// Practice service is one machine's.
bool isRemoteService(const QString& service)
{
    const auto url = Endpoint::checkedUrl(service);
    return url && Endpoint::idOf(*url) == service && !Endpoint::isLoopback(*url);
}

/// By which names the song goes. What Riffdesk has exported is the song it was: of its service, which can be
/// asked to work on it, or of none.
void name(Song& song, const std::optional<SongRecipe>& recipe, const QString& hash)
{
    song.service = importedService();
    song.remoteId = hash;
    if (!recipe || recipe->audioId.isEmpty())
        return;
    if (isRemoteService(recipe->service)) {
        song.service = recipe->service;
        song.remoteId = recipe->audioId;
    } else if (recipe->service == importedService()) {
        song.remoteId = recipe->audioId;
    } else {
        song.remoteId = recipe->service + QLatin1Char('/') + recipe->audioId;
    }
}

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString& text : texts) {
        if (!text.trimmed().isEmpty())
            return text;
    }
    return {};
}

QString normalNewlines(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.remove(QChar(0));
    return text.trimmed();
}

/// Who made it and where it was published: what the library has no field for.
QString notesFrom(const ReadTags& tags, const Sidecar& beside)
{
    QStringList lines;
    if (const QString artist = plaintext::line(firstOf({tags.artist, beside.artist})); !artist.isEmpty())
        lines.append(ImportTexts::tr("Artist: %1").arg(artist));
    if (const QString album = plaintext::line(tags.album); !album.isEmpty())
        lines.append(ImportTexts::tr("Album: %1").arg(album));
    if (const QString comment = normalNewlines(tags.comment); !comment.isEmpty())
        lines.append(comment);
    return lines.join(QLatin1Char('\n'));
}

void takeRecipe(Song& song, const SongRecipe& recipe, const ReadTags& tags)
{
    const auto asked = [&recipe](const char* key) {
        return recipe.request.value(QLatin1String(key)).toString();
    };
    song.prompt = normalNewlines(firstOf({tags.comment, asked("prompt")}));
    song.style = firstOf({recipe.style, tags.genre, asked("style")});
    song.action = recipe.action;
    song.model = recipe.model;
    song.seed = recipe.seed;
    song.parentRemoteId = recipe.parentAudioId;
    if (!recipe.parentAudioId.isEmpty()) {
        SongRecipe parent;
        parent.service = recipe.service;
        parent.audioId = recipe.parentAudioId;
        Song named;
        name(named, parent, {});
        song.parentId = songIdOf(named.service, named.remoteId);
    }
    song.request = recipe.request;
}

QString pictureSuffix(const QByteArray& picture)
{
    if (picture.startsWith("\xff\xd8\xff"))
        return QStringLiteral("jpg");
    if (picture.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("png");
    if (picture.startsWith("RIFF") && picture.mid(8, 4) == "WEBP")
        return QStringLiteral("webp");
    return {};
}

Result<void> writeNew(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, atomicfile::ownersOnly)
        || file.write(bytes) != bytes.size() || !file.flush())
        return filefault::writing(path, file.error());
    return {};
}

/// Makes songs ready and puts them in their places.
class ChunkImport
{
public:
    ChunkImport(ImportRun& run, const KnownSongs::Reader& known) : m_run(run), m_known(known) { }

    ImportedChunk all(const QVector<ImportItem>& items)
    {
        for (const ImportItem& item : items) {
            if (m_run.cancel.isCancelled() || m_chunk.fault)
                break;
            ++m_chunk.seen;
            one(item);
        }
        if (!m_prepared.isEmpty() && !m_chunk.fault)
            publish();
        return std::move(m_chunk);
    }

private:
    void one(const ImportItem& item)
    {
        const QString copy = m_run.newName();
        const Result<QString> id = prepare(item, copy);
        QFile::remove(copy);
        if (!id) {
            fail(item, id.error());
            return;
        }
        ImportedFile file = item.file;
        file.songId = *id;
        m_chunk.files.append(file);
        m_chunk.archives.append(item.archive);
        if (item.archive >= 0)
            QFile::remove(item.file.path);
    }

    void fail(const ImportItem& item, const Error& error)
    {
        if (error.category == Error::Category::Cancelled) {
            --m_chunk.seen;
        } else if (error.category != Error::Category::Media) {
            m_chunk.fault = error;
        } else {
            m_chunk.failures.append({item.file.path, error.message});
            m_chunk.failedArchives.append(item.archive);
        }
    }

    /// The id under which the file is a song of the library, now or soon. Media: it cannot be one. `copy` may
    /// be left behind.
    Result<QString> prepare(const ImportItem& item, const QString& copy)
    {
        const QFileInfo source(item.file.path);
        if (!source.isFile() || source.isSymLink())
            return unusableFile(ImportTexts::tr("It is not there any more."));
        if (source.size() == 0)
            return unusableFile(ImportTexts::tr("It is empty."));
        if (source.size() > mostFileBytes)
            return unusableFile(ImportTexts::tr("It is larger than 2 GB."));
        const auto content = hashedfile::copy(item.file.path, copy, m_run.cancel);
        if (!content) {
            return content.error() == filefault::reading(item.file.path)
                       ? unusableFile(ImportTexts::tr("It cannot be read."))
                       : content.error();
        }
        const QString hash = QString::fromLatin1(content->sha256.toHex());

        // Everything is read from the copy: that is what is kept.
        const Result<Sound> sound = soundOf(copy);
        if (!sound)
            return sound.error();
        const ReadTags tags =
            source.size() <= mostTaggedBytes ? ReadTags::of(copy, sound->container) : ReadTags();
        const auto recipe = SongRecipe::fromText(tags.recipe);

        PreparedSong prepared;
        Song& song = prepared.song;
        name(song, recipe, hash);
        song.id = songIdOf(song.service, song.remoteId);
        const auto known = knownId(song, recipe, hash);
        if (!known)
            return known.error();
        if (!known->id.isEmpty()) {
            if (!known->lacksAudio) {
                ++m_chunk.there;
                return known->id;
            }
            song.id = known->id;
            prepared.isNew = false;
        }
        if (!m_run.claim(song.id)) {
            ++m_chunk.there;
            return song.id;
        }
        song.durationSeconds = sound->seconds;
        fill(song, item, source, tags, recipe);
        song.audioFile = QStringLiteral("audio.") + tagger::suffixOf(sound->container);
        song.files = {{song.audioFile, content->bytes, content->sha256}};
        if (auto kept = stage(song, tags.cover, copy); !kept)
            return kept.error();
        m_prepared.append(prepared);
        return song.id;
    }

    struct Sound
    {
        tagger::Container container = tagger::Container::Unknown;
        double seconds = 0;
    };

    /// Decodes its beginning.
    Result<Sound> soundOf(const QString& path)
    {
        const auto media = MediaFile::open(path, m_run.cancel);
        if (!media) {
            return media.error().category == Error::Category::Cancelled
                       ? stoppedImport()
                       : unusableFile(ImportTexts::tr("It holds no sound that can be played."));
        }
        Sound sound;
        sound.container = containerOf((*media)->container(), path);
        if (sound.container == tagger::Container::Unknown)
            return unusableFile(ImportTexts::tr("It is audio of a kind that is not imported."));
        const double seconds = (*media)->durationSeconds();
        sound.seconds = std::isfinite(seconds) ? qBound(0.0, seconds, longestSeconds) : 0;
        return sound;
    }

    struct Known
    {
        QString id; ///< empty: it is not here
        bool lacksAudio = false;
    };

    /// The same song of its service, or the same bytes.
    Result<Known> knownId(const Song& song, const std::optional<SongRecipe>& recipe, const QString& hash)
    {
        QStringList ids{song.id, songIdOf(importedService(), hash)};
        if (recipe && !recipe->audioId.isEmpty())
            ids.append(songIdOf(recipe->service, recipe->audioId));
        for (const QString& id : std::as_const(ids)) {
            const auto media = m_known.media(id);
            if (!media)
                return media.error();
            if (*media)
                return Known{id, **media == Song::Media::Missing};
        }
        return Known{};
    }

    void fill(Song& song, const ImportItem& item, const QFileInfo& source, const ReadTags& tags,
              const std::optional<SongRecipe>& recipe)
    {
        const bool isAlone = m_run.plainFolders.contains(source.absolutePath());
        const Sidecar beside = isAlone ? Sidecar() : Sidecar::of(item.file.path);
        m_picture = beside.picture;
        song.title = plaintext::line(firstOf({tags.title, beside.title})).left(longestTitle);
        song.titleByUser = !song.title.isEmpty();
        song.lyrics = normalNewlines(firstOf({tags.lyrics, beside.lyrics}));
        if (recipe) {
            takeRecipe(song, *recipe, tags);
        } else {
            if (song.title.isEmpty())
                song.title = plaintext::line(source.completeBaseName()).left(longestTitle);
            song.prompt = beside.prompt;
            song.style = plaintext::line(firstOf({beside.style, tags.genre}));
            song.model = beside.model;
            song.seed = beside.seed;
            song.notes = notesFrom(tags, beside);
        }
        song.addedAt = firstSane({QDateTime::currentDateTimeUtc()});
        song.createdAt =
            firstSane({recipe ? recipe->createdAt : QDateTime(), beside.createdAt, momentFrom(tags.date),
                       QDateTime::fromMSecsSinceEpoch(item.file.modified, Qt::UTC), song.addedAt});
        song.media = Song::Media::Ready;
    }

    /// The song's folder, below the staging place.
    Result<void> stage(Song& song, const QByteArray& embedded, const QString& copy)
    {
        const SongFolder folder(m_run.stagingDir, song.id);
        if (auto made = folder.make(); !made)
            return made;
        if (!QFile::rename(copy, folder.file(song.audioFile)))
            return filefault::writing(folder.path(), QFileDevice::RenameError);
        QByteArray picture = embedded;
        if (picture.isEmpty() && !m_picture.isEmpty())
            picture = atomicfile::read(m_picture, mostPictureBytes).valueOr({});
        if (const QString suffix = pictureSuffix(picture); !suffix.isEmpty()) {
            song.coverFile = QStringLiteral("cover.") + suffix;
            if (auto written = writeNew(folder.file(song.coverFile), picture); !written)
                return written;
            auto measured = folder.measure(song.coverFile, m_run.cancel);
            if (!measured)
                return measured.error();
            song.files.append(*measured);
        }
        return folder.prepareSong(song);
    }

    /// All are on the disk before one of them is in its place.
    void publish()
    {
        QStringList files;
        for (const PreparedSong& prepared : std::as_const(m_prepared)) {
            const SongFolder folder(m_run.stagingDir, prepared.song.id);
            files += {folder.file(prepared.song.audioFile), folder.file(QStringLiteral("song.json"))};
            if (!prepared.song.coverFile.isEmpty())
                files.append(folder.file(prepared.song.coverFile));
        }
        if (!atomicfile::flushAll(m_run.stagingDir, files)) {
            m_chunk.fault = filefault::writing(m_run.stagingDir);
            return;
        }
        for (const PreparedSong& prepared : std::as_const(m_prepared)) {
            if (auto placed = prepared.isNew ? place(prepared.song) : complete(prepared.song); !placed) {
                m_chunk.fault = placed.error();
                break;
            }
        }
        if (!atomicfile::flushAll(m_run.songsDir, {}))
            m_chunk.fault = filefault::writing(m_run.songsDir);
    }

    Result<void> place(const Song& song)
    {
        const SongFolder from(m_run.stagingDir, song.id);
        const SongFolder to(m_run.songsDir, song.id);
        if (to.holdsSong()) { // of an import that was killed, or of a database that was lost
            auto found = to.readSong();
            Song kept = song;
            if (found)
                kept = std::move(found).value();
            to.findMedia(kept);
            if (auto written = to.writeSong(kept); !written)
                return written;
            m_chunk.songs.append(kept);
            return {};
        }
        if (!to.remove() || !QDir().rename(from.path(), to.path()))
            return filefault::writing(to.path(), QFileDevice::RenameError);
        m_chunk.songs.append(song);
        return {};
    }

    Result<void> complete(const Song& song)
    {
        const SongFolder from(m_run.stagingDir, song.id);
        const SongFolder to(m_run.songsDir, song.id);
        if (auto made = to.make(); !made)
            return made;
        m_chunk.songs.append(song);
        return atomicfile::replace(from.file(song.audioFile), to.file(song.audioFile));
    }

    ImportRun& m_run;
    const KnownSongs::Reader& m_known;
    ImportedChunk m_chunk;
    QVector<PreparedSong> m_prepared;
    QString m_picture; ///< beside the file at hand
};

} // namespace

ImportedChunk importChunk(ImportRun& run, const QVector<ImportItem>& items)
{
    const auto known = run.known.open();
    if (!known) {
        ImportedChunk chunk;
        chunk.fault = known.error();
        return chunk;
    }
    return ChunkImport(run, **known).all(items);
}

} // namespace riffdesk
