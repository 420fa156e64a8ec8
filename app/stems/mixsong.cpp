#include "stems/mixsong.h"

#include "library/importedfiles.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "storage/atomicfile.h"
#include "storage/filefault.h"
#include "storage/hashedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <utility>

namespace riffdesk {

namespace {

/// Hidden: what looks through the songs passes it over. A file for export does not need the library's disk.
QString folderAbove(MixSong::Into into, const QString& songsDir)
{
    return into == MixSong::Into::Song ? songsDir + QStringLiteral("/.mixing.part")
                                       : QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
                                             + QStringLiteral("/mixing.part");
}

/// What the new song takes over from the folder of its source: the times only with the words.
void copyBeside(const SongFolder& from, const SongFolder& to, Song& song, bool isTimed)
{
    for (const QString& name : {song.coverFile, isTimed ? QStringLiteral("lyrics.lrc") : QString()}) {
        const bool isCopied =
            !name.isEmpty() && from.has(name) && QFile::copy(from.file(name), to.file(name));
        if (name == song.coverFile && !isCopied)
            song.coverFile.clear();
    }
}

/// The song in its place in the library, on the disk, but for its row.
Result<Song> placed(Song song, const QString& sourceId, bool isTimed, const QString& mixPath,
                    const QString& staging, const QString& songsDir, QString& placedIn,
                    const CancelToken& cancel)
{
    const auto content = hashedfile::measure(mixPath, cancel);
    if (!content)
        return content.error();
    song.remoteId = QString::fromLatin1(content->sha256.toHex());
    song.id = songIdOf(song.service, song.remoteId);
    song.files = {{song.audioFile, content->bytes, content->sha256}};
    const SongFolder from(staging, song.id);
    if (auto made = from.make(); !made)
        return made.error();
    if (!QFile::rename(mixPath, from.file(song.audioFile)))
        return filefault::writing(from.path(), QFileDevice::RenameError);
    copyBeside(SongFolder(songsDir, sourceId), from, song, isTimed);
    if (!song.coverFile.isEmpty()) {
        if (auto cover = from.measure(song.coverFile, cancel))
            song.files.append(*cover);
    }
    if (auto written = from.prepareSong(song); !written)
        return written.error();
    QStringList files;
    for (const QString& name : QDir(from.path()).entryList(QDir::Files))
        files.append(from.file(name));
    if (!atomicfile::flushAll(staging, files))
        return filefault::writing(staging);
    const SongFolder to(songsDir, song.id);
    if (to.holdsSong()) // the same mix was made before
        return song;
    if (cancel.isCancelled())
        return Error{Error::Category::Cancelled, {}, {}};
    placedIn = to.path();
    if (!to.remove() || !QDir().rename(from.path(), to.path()) || !atomicfile::flushAll(songsDir, {}))
        return filefault::writing(to.path(), QFileDevice::RenameError);
    return song;
}

} // namespace

MixSong::MixSong(Library& library, QObject* parent) : QObject(parent), m_library(library) { }

MixSong::~MixSong()
{
    m_keeping.cancelAndWait(); // a moment; a folder without a row would be taken for a lost song
    if (m_placed && !m_placed->isEmpty())
        QDir(*m_placed).removeRecursively();
    m_render.reset();
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

QStringList MixSong::stems(const Library& library, const QString& songId)
{
    const SongFolder folder(library.songsDir(), songId);
    QStringList paths = folder.stemNames();
    for (QString& path : paths)
        path.prepend(folder.path() + QLatin1Char('/'));
    return paths;
}

void MixSong::start(const Song& song, const StemMix& mix, const QString& title, Into into)
{
    QStringList files;
    for (const StemLevel& stem : mix)
        files.append(SongFolder(m_library.songsDir(), song.id).path() + QLatin1Char('/') + stem.file);
    Song made;
    made.title = title;
    made.action = QStringLiteral("mix");
    start(
        song, made,
        [files, gains = stemmix::gains(mix)](QIODevice& out, const CancelToken& cancel, const auto& told) {
            return StemSum::write(files, gains, out, cancel, told);
        },
        into);
}

void MixSong::start(const Song& source, Song made, const SoundWriter& write, Into into)
{
    if (isRunning())
        return;
    m_into = into;
    m_sourceId = source.id;
    m_song = std::move(made);
    m_song.service = importedService();
    m_song.titleByUser = true;
    m_song.prompt = source.prompt;
    m_song.style = source.style;
    if (m_song.lyrics.isEmpty())
        m_song.lyrics = source.lyrics;
    m_isTimed = m_song.lyrics == source.lyrics;
    m_song.model = source.model;
    m_song.parentId = source.id;
    m_song.coverFile = source.coverFile;
    m_song.audioFile = QStringLiteral("audio.flac");
    m_song.media = Song::Media::Ready;
    m_song.addedAt = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    m_song.createdAt = m_song.addedAt;

    discard();
    m_folder = folderAbove(into, m_library.songsDir()) + QLatin1Char('/')
               + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_render = std::make_unique<MixRender>();
    connect(m_render.get(), &MixRender::progressed, this, &MixSong::progressed);
    connect(m_render.get(), &MixRender::finished, this, [this](const Result<MixRender::Mix>& mix) {
        if (mix) {
            keep(*mix);
        } else {
            stop();
            Q_EMIT failed(mix.error());
        }
    });
    m_render->start(write, m_folder);
}

void MixSong::keep(const MixRender::Mix& mix)
{
    m_song.durationSeconds = mix.seconds;
    if (m_into == Into::File) {
        m_render.release()->deleteLater(); // it is the one that is telling us
        Q_EMIT fileReady(mix.path, m_song);
        return;
    }
    m_placed = std::make_shared<QString>();
    const auto work = [song = m_song, source = m_sourceId, isTimed = m_isTimed, path = mix.path,
                       staging = m_folder, songs = m_library.songsDir(),
                       to = m_placed](const CancelToken& cancel) {
        return placed(song, source, isTimed, path, staging, songs, *to, cancel);
    };
    m_keeping = background::run(background::Pool::Io, work, [this, gain = mix.gain](Result<Song>&& song) {
        m_placed.reset();
        if (!song) {
            stop();
            Q_EMIT failed(song.error());
            return;
        }
        m_isAdding = true;
        m_library.addSoon({*song}, {}, this,
                          [this, id = song->id, gain](const Result<Library::Added>& added) {
                              m_isAdding = false;
                              stop();
                              if (added)
                                  Q_EMIT songReady(id, gain);
                              else
                                  Q_EMIT failed(added.error());
                          });
    });
}

void MixSong::stop()
{
    if (m_render)
        m_render.release()->deleteLater(); // it may be the one that is telling us
    discard();
}

void MixSong::cancel()
{
    if (m_keeping.isRunning() || m_isAdding)
        return;
    m_render.reset();
    discard();
}

/// What was written goes in another thread: some hundred megabytes are not gone in a moment.
void MixSong::discard()
{
    if (m_folder.isEmpty())
        return;
    background::run(
        background::Pool::Io,
        [folder = std::exchange(m_folder, {})](const CancelToken&) {
            QDir(folder).removeRecursively();
            return QDir().rmdir(QFileInfo(folder).path());
        },
        [](bool&&) {})
        .setOwner(QCoreApplication::instance());
}

} // namespace riffdesk
