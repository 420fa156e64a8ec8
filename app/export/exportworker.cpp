#include "exportworker.h"

#include "export/filenametemplate.h"
#include "library/songtext.h"
#include "storage/atomicfile.h"
#include "storage/filefault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

namespace riffdesk {

namespace {

constexpr qint64 blockBytes = 1024 * 1024;
constexpr double lengthTolerance = 0.5; ///< seconds; encoders pad
constexpr double encodedShare = 0.95; ///< of an item's progress; the rest is tagging and checking

Error cancelledError()
{
    return Error{
        Error::Category::Cancelled, QCoreApplication::translate("Export", "The export was cancelled."), {}};
}

Error damagedCopy()
{
    return Error{
        Error::Category::Media,
        QCoreApplication::translate("Export", "The exported file did not come out whole, and was removed."),
        QCoreApplication::translate("Export", "Fetch the song again, then export it.")};
}

tagger::Container containerOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Mp3:
        return tagger::Container::Mp3;
    case ExportFormat::Flac:
        return tagger::Container::Flac;
    case ExportFormat::Wav:
        return tagger::Container::Wav;
    case ExportFormat::Opus:
        return tagger::Container::Opus;
    case ExportFormat::M4a:
        return tagger::Container::Mp4;
    case ExportFormat::Original:
        break;
    }
    return tagger::Container::Unknown;
}

/// Whether the name ends in the suffix of an audio file: "Song No. 5" does not.
bool hasAudioSuffix(const QFileInfo& file)
{
    static const QStringList known =
        QStringLiteral("m4a mp4 mp3 flac wav opus ogg oga aac webm mka").split(QLatin1Char(' '));
    return known.contains(file.suffix(), Qt::CaseInsensitive);
}

QString withSuffix(const QString& path, const QString& suffix)
{
    const QFileInfo info(path);
    if (suffix.isEmpty() || info.suffix().compare(suffix, Qt::CaseInsensitive) == 0) {
        return path;
    }
    return (hasAudioSuffix(info) ? path.chopped(info.suffix().size() + 1) : path) + QLatin1Char('.') + suffix;
}

} // namespace

/// A file that is being written beside its target, and goes unless it was published.
class ExportWorker::Part
{
public:
    explicit Part(const QString& target)
        : m_path(target + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128).left(8)
                 + QStringLiteral(".part"))
    { }
    ~Part()
    {
        if (m_made) {
            QFile::remove(m_path);
        }
    }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    Result<void> make()
    {
        QFile file(m_path);
        m_made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
        return m_made ? Result<void>() : Result<void>(filefault::writing(m_path, file.error()));
    }
    /// Moves it to `target`, or to the next free name.
    Result<QString> publish(const QString& target)
    {
        while (true) {
            const QString path = freePath(target);
            const auto moved = atomicfile::publishNew(m_path, path);
            if (!moved) {
                return moved.error();
            }
            if (*moved) {
                m_made = false;
                return path;
            }
        }
    }

private:
    QString m_path;
    bool m_made = false;
};

namespace {

/// Removes what earlier exports into this folder have left when they were killed. Another program of ours may
/// be writing there now: what has changed within the last hour stays.
void removeLeftovers(const QString& folder)
{
    static const QRegularExpression form(QStringLiteral("\\.[0-9a-f]{8}\\.part$"));
    constexpr qint64 secondsOld = 3600;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDir dir(folder);
    for (const QFileInfo& file :
         dir.entryInfoList({QStringLiteral("*.part")}, QDir::Files | QDir::NoSymLinks)) {
        if (form.match(file.fileName()).hasMatch() && file.lastModified().secsTo(now) > secondsOld)
            QFile::remove(file.filePath());
    }
}

} // namespace

ExportWorker::ExportWorker(QVector<ExportItem> items, const std::atomic_bool& cancelled)
    : m_items(std::move(items))
    , m_cancelled(cancelled)
{ }

ExportWorker::~ExportWorker() = default;

void ExportWorker::next()
{
    m_part.reset();
    ++m_index;
    if (m_cancelled || m_index >= m_items.size()) {
        Q_EMIT finished(m_written, m_failed, m_cancelled && m_index < m_items.size());
        return;
    }
    reportProgress(0);
    auto begun = begin();
    if (!begun) {
        end(begun.error());
    } else if (!copies()) {
        encode();
    } else if (auto copied = copy(); copied) {
        end(complete());
    } else {
        end(copied.error());
    }
}

void ExportWorker::stop()
{
    if (m_ffmpeg) {
        m_ffmpeg->cancel();
    }
}

bool ExportWorker::copies() const
{
    return item().format == ExportFormat::Original
           || (item().format == ExportFormat::M4a
               && tagger::containerOf(item().audioPath) == tagger::Container::Mp4);
}

Result<void> ExportWorker::begin()
{
    const QFileInfo source(item().audioPath);
    if (!source.isFile()) {
        return Error{Error::Category::File,
                     QCoreApplication::translate("Export", "The song's audio is not here yet."),
                     QCoreApplication::translate("Export", "Wait until it is fetched, then export it.")};
    }
    if (!QDir::isAbsolutePath(item().targetPath)) {
        return Error{
            Error::Category::Input,
            QCoreApplication::translate("Export", "It is not clear where the song should be written to."),
            QCoreApplication::translate("Export", "Choose a folder.")};
    }
    const auto file = MediaFile::open(item().audioPath);
    if (!file) {
        return file.error();
    }
    m_sourceSeconds = (*file)->durationSeconds();
    m_sourceStream = (*file)->streamIndex();
    m_sourceDepth = (*file)->depth();
    m_container = item().format == ExportFormat::Original ? tagger::containerOf(item().audioPath)
                                                          : containerOf(item().format);
    m_target = withSuffix(item().targetPath, tagger::suffixOf(m_container));
    const QString folder = QFileInfo(m_target).absolutePath();
    if (!QDir().mkpath(folder)) {
        return filefault::writing(folder);
    }
    if (!m_swept.contains(folder)) {
        m_swept.insert(folder);
        removeLeftovers(folder);
    }
    m_part = std::make_unique<Part>(m_target);
    return m_part->make();
}

Result<void> ExportWorker::copy()
{
    QFile from(item().audioPath);
    QFile to(m_part->path());
    if (!from.open(QIODevice::ReadOnly)) {
        return filefault::reading(from.fileName());
    }
    if (!to.open(QIODevice::WriteOnly)) {
        return filefault::writing(to.fileName(), to.error());
    }
    while (!from.atEnd()) {
        if (m_cancelled) {
            return cancelledError();
        }
        const QByteArray block = from.read(blockBytes);
        if (block.isEmpty()) {
            return filefault::reading(from.fileName());
        }
        if (to.write(block) != block.size() || !to.flush()) {
            return filefault::writing(m_target, to.error());
        }
        reportProgress(encodedShare * static_cast<double>(from.pos()) / static_cast<double>(from.size()));
    }
    return {};
}

void ExportWorker::encode()
{
    m_ffmpeg = std::make_unique<Ffmpeg>();
    connect(m_ffmpeg.get(), &Ffmpeg::progressed, this,
            [this](double share) { reportProgress(encodedShare * share); });
    connect(m_ffmpeg.get(), &Ffmpeg::finished, this, [this](const Result<void>& result) {
        m_ffmpeg.release()->deleteLater(); // it is the sender
        if (m_cancelled) {
            end(cancelledError());
        } else if (result) {
            end(complete());
        } else {
            end(result.error());
        }
    });
    // A "song" that is really a playlist must reach neither the network nor other files.
    QStringList arguments{QStringLiteral("-protocol_whitelist"),
                          QStringLiteral("file,pipe"),
                          QStringLiteral("-format_whitelist"),
                          QLatin1String(MediaFile::containers),
                          QStringLiteral("-y"),
                          QStringLiteral("-i"),
                          QStringLiteral("file:") + item().audioPath,
                          QStringLiteral("-map"),
                          QStringLiteral("0:%1").arg(m_sourceStream),
                          QStringLiteral("-map_metadata"),
                          QStringLiteral("-1"),
                          QStringLiteral("-map_chapters"),
                          QStringLiteral("-1")};
    arguments += encoderArguments();
    arguments << QStringLiteral("file:") + m_part->path();
    m_ffmpeg->start(arguments, m_sourceSeconds > 0 ? m_sourceSeconds : item().song.durationSeconds);
}

QStringList ExportWorker::encoderArguments() const
{
    using Depth = MediaFile::Depth;
    const auto list = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    switch (item().format) {
    case ExportFormat::Mp3:
        return list("-c:a libmp3lame -b:a 320k -f mp3");
    case ExportFormat::Flac: // from 32 bits its encoder makes 24
        return list(m_sourceDepth > Depth::Bits16 ? "-c:a flac -sample_fmt s32 -f flac"
                                                  : "-c:a flac -sample_fmt s16 -f flac");
    case ExportFormat::Opus:
        return list("-c:a libopus -b:a 160k -f opus");
    case ExportFormat::M4a:
        return list("-c:a aac -b:a 256k -movflags +faststart -f ipod");
    case ExportFormat::Wav:
    case ExportFormat::Original:
        break;
    }
    switch (m_sourceDepth) {
    case Depth::Bits24:
        return list("-c:a pcm_s24le -f wav");
    case Depth::Bits32:
        return list("-c:a pcm_s32le -f wav");
    case Depth::Float:
        return list("-c:a pcm_f32le -f wav");
    case Depth::Lossy:
    case Depth::Bits16:
        break;
    }
    return list("-c:a pcm_s16le -f wav");
}

void ExportWorker::noteWhatIsMissing(const SongTags& tags)
{
    QString note;
    if (m_container == tagger::Container::Unknown) {
        note = QCoreApplication::translate(
            "Export",
            "A file of this kind takes no title, lyrics and cover; the sound is exported as it is.");
    } else if (tags.coverProblem) {
        note = QCoreApplication::translate("Export", "The cover cannot be read, and is not in the file.");
    } else if (m_container == tagger::Container::Wav && !tags.cover.isEmpty() && !m_wavNoted) {
        m_wavNoted = true; // once a run: it is so with all of them
        note = QCoreApplication::translate("Export", "WAV files take no cover.");
    }
    if (!note.isEmpty()) {
        Q_EMIT itemNoted(item().song.id, note);
    }
}

Result<QString> ExportWorker::complete()
{
    const QString& part = m_part->path();
    const SongTags tags = SongTags::of(item().song, item().coverPath);
    if (auto tagged = tagger::write(part, m_container, tags); !tagged) {
        return tagged.error();
    }
    // Longer than the index of the source claims is no loss: a recording may have been appended to.
    const auto made = MediaFile::open(part);
    const double seconds = made ? (*made)->durationSeconds() : 0;
    if (!made || (m_sourceSeconds > 0 && seconds > 0 && seconds < m_sourceSeconds - lengthTolerance)) {
        return damagedCopy();
    }
    if (m_cancelled) {
        return cancelledError();
    }
    auto published = m_part->publish(m_target);
    if (published) {
        noteWhatIsMissing(tags);
    }
    return published;
}

void ExportWorker::end(const Result<QString>& result)
{
    m_part.reset(); // nothing of it is left when the failure is told
    if (result) {
        ++m_written;
        reportProgress(1);
        Q_EMIT itemFinished(item().song.id, *result);
    } else if (!m_cancelled) {
        ++m_failed;
        Q_EMIT itemFailed(item().song.id, result.error());
    }
    // Through the event loop, so that a thousand songs need no deep stack and stop() is heard in between.
    QMetaObject::invokeMethod(this, &ExportWorker::next, Qt::QueuedConnection);
}

void ExportWorker::reportProgress(double share)
{
    const double whole = (static_cast<double>(m_index) + share) / static_cast<double>(m_items.size());
    if (share <= 0 || whole - m_reported >= 0.002 || share >= 1) {
        m_reported = whole;
        Q_EMIT progressed(qBound(0.0, whole, 1.0), songtext::title(item().song));
    }
}

} // namespace riffdesk
