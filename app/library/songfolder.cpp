#include "library/songfolder.h"

#include "songjson.h"
#include "storage/atomicfile.h"
#include "storage/filefault.h"
#include "storage/hashedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace riffdesk {

namespace {

constexpr int sha256Bytes = 32;
const auto inStems = QLatin1String("stems/");

constexpr qint64 maxSongJson = 32 * 1024 * 1024;

constexpr std::array audioSuffixes{"m4a", "mp3",  "wav", "flac", "ogg", "opus",
                                   "aac", "webm", "mka", "aiff", "w64", "caf"};
constexpr std::array coverSuffixes{"jpg", "png", "webp", "avif"};

/// The file of the folder that `song.json` names if it is there, else the first of the usual names.
template <size_t count>
QString presentFile(const SongFolder& folder, const QString& named, const char* stem,
                    const std::array<const char*, count>& suffixes)
{
    if (folder.has(named)) {
        return named;
    }
    for (const char* suffix : suffixes) {
        const QString usual = QLatin1String(stem) + QLatin1String(suffix);
        if (folder.has(usual)) {
            return usual;
        }
    }
    return {};
}

} // namespace

SongFolder::SongFolder(const QString& songsDir, const QString& songId)
{
    if (isSongId(songId)) {
        m_id = songId;
        m_path = songsDir + QLatin1Char('/') + songId;
    }
}

bool SongFolder::isPlainName(const QString& name)
{
    return !name.isEmpty() && name.toUtf8().size() <= 255 && !name.startsWith(QLatin1Char('.'))
           && !name.contains(QLatin1Char('/')) && !name.contains(QLatin1Char('\\'))
           && !name.contains(QLatin1Char(':')) && !name.contains(QChar(u'\0'));
}

QString SongFolder::file(const QString& name) const
{
    return m_path.isEmpty() || !isPlainName(name) ? QString() : QString(m_path + QLatin1Char('/') + name);
}

QString SongFolder::stemsDir() const
{
    return file(QStringLiteral("stems"));
}

QString SongFolder::peaks() const
{
    return file(QStringLiteral("peaks"));
}

bool SongFolder::has(const QString& name) const
{
    const QFileInfo info(file(name));
    return isPlainName(name) && info.isFile() && !info.isSymLink();
}

Result<void> SongFolder::make() const
{
    const QFileInfo info(m_path);
    // Only this one: where the songs' folder has vanished, there must not be a new one with a song in it.
    if (m_path.isEmpty() || !(info.isDir() || QFileInfo(info.absolutePath()).isDir())
        || !atomicfile::makeFolder(m_path)) {
        return filefault::writing(m_path);
    }
    return {};
}

Result<void> SongFolder::writeSong(const Song& song) const
{
    if (auto made = make(); !made) {
        return made;
    }
    auto written = atomicfile::write(file(QStringLiteral("song.json")), songjson::toJson(song));
    if (written) { // what a writer that was killed has left beside it
        QDir folder(m_path);
        for (const QString& left : folder.entryList({QStringLiteral("song.json.??????")}, QDir::Files))
            folder.remove(left);
    }
    return written;
}

Result<void> SongFolder::prepareSong(const Song& song) const
{
    if (auto made = make(); !made) {
        return made;
    }
    QFile written(file(QStringLiteral("song.json")));
    const QByteArray json = songjson::toJson(song);
    if (!written.open(QIODevice::WriteOnly | QIODevice::Truncate, atomicfile::ownersOnly)
        || written.write(json) != json.size() || !written.flush()) {
        return filefault::writing(written.fileName(), written.error());
    }
    return {};
}

Result<Song> SongFolder::readSong() const
{
    const auto bytes = atomicfile::read(file(QStringLiteral("song.json")), maxSongJson);
    if (!bytes) {
        return bytes.error();
    }
    auto read = songjson::fromJson(*bytes);
    if (!read) {
        return read;
    }
    Song song = std::move(read).value();
    if (song.id != m_id) { // a copied folder: the song is in the folder of its own name
        return filefault::reading(file(QStringLiteral("song.json")));
    }
    findMedia(song);
    if (!song.addedAt.isValid()) {
        song.addedAt = QFileInfo(file(QStringLiteral("song.json"))).lastModified().toUTC();
    }
    if (!song.createdAt.isValid()) {
        song.createdAt = song.addedAt;
    }
    return song;
}

void SongFolder::findMedia(Song& song) const
{
    song.audioFile = presentFile(*this, song.audioFile, "audio.", audioSuffixes);
    song.coverFile = presentFile(*this, song.coverFile, "cover.", coverSuffixes);
    const QFileInfo stems(stemsDir());
    song.hasStems = stems.isDir() && !stems.isSymLink() && !QDir(stemsDir()).isEmpty(QDir::Files);
    if (!song.audioFile.isEmpty() || song.hasStems) {
        song.media = Song::Media::Ready;
    } else if (song.media == Song::Media::Ready) {
        song.media = Song::Media::Missing;
        song.loudness.reset(); // other audio is another loudness
        song.truePeak.reset();
    }
}

bool SongFolder::holdsSong() const
{
    Song song;
    findMedia(song);
    return song.media == Song::Media::Ready || readSong();
}

bool SongFolder::isFileOfSong(const SongFile& file)
{
    const QString bare = file.name.startsWith(inStems) ? file.name.mid(inStems.size()) : file.name;
    return isPlainName(bare) && file.bytes >= 0 && file.sha256.size() == sha256Bytes;
}

Result<SongFile> SongFolder::measure(const QString& name, const CancelToken& cancel) const
{
    const QString path = m_path + QLatin1Char('/') + name;
    const QFileInfo info(path);
    if (m_path.isEmpty() || !info.isFile() || info.isSymLink()) {
        return filefault::reading(path);
    }
    const auto content = hashedfile::measure(path, cancel);
    if (!content) {
        return content.error();
    }
    return SongFile{name, content->bytes, content->sha256};
}

QStringList SongFolder::stemNames() const
{
    const QFileInfo folder(stemsDir());
    if (!folder.isDir() || folder.isSymLink()) {
        return {};
    }
    QStringList names =
        QDir(stemsDir()).entryList(QDir::Files | QDir::NoSymLinks | QDir::Readable, QDir::Name);
    for (QString& name : names) {
        name.prepend(inStems);
    }
    return names;
}

Result<QVector<SongFile>> SongFolder::measureStems(const CancelToken& cancel) const
{
    QVector<SongFile> files;
    for (const QString& name : stemNames()) {
        auto measured = measure(name, cancel);
        if (!measured) {
            return measured.error();
        }
        files.append(*measured);
    }
    return files;
}

bool SongFolder::remove() const
{
    const QFileInfo info(m_path);
    if (m_path.isEmpty()) {
        return false;
    }
    if (info.isSymLink() || info.isFile()) {
        return QFile::remove(m_path);
    }
    return !info.exists() || QDir(m_path).removeRecursively();
}

} // namespace riffdesk
