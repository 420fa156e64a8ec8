#include "exportworker.h"

#include "audiotags/tagreader.h"
#include "storage/filefault.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <utility>

namespace riffdesk {

namespace {

constexpr qint64 blockBytes = 1024 * 1024;
constexpr double lengthTolerance = 0.5; ///< seconds; encoders pad
constexpr double encodedShare = 0.95; ///< of an item's progress; the rest is tagging and checking

QString exportText(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

Error cancelledError()
{
    return Error{
        Error::Category::Cancelled, exportText(QT_TRANSLATE_NOOP("Export", "The export was cancelled.")), {}};
}

Error damagedCopy()
{
    return Error{
        Error::Category::Media,
        exportText(QT_TRANSLATE_NOOP("Export", "The exported file did not come out whole, and was removed.")),
        exportText(QT_TRANSLATE_NOOP("Export", "Fetch the song again, then export it."))};
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

/// What of the song is in a file.
QString contentHash(const SongTags& tags, const QString& audioPath)
{
    const QFileInfo audio(audioPath);
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << tags.title << tags.artist << tags.albumArtist << tags.album << tags.track << tags.trackCount
        << tags.lyrics << (tags.timedLyrics ? tags.timedLyrics->toLrc() : QString()) << tags.comment
        << tags.genre << tags.date << tags.copyright << tags.isrc << tags.recipe << tags.cover << audio.size()
        << audio.lastModified().toMSecsSinceEpoch();
    return ExportManifest::hashOf(bytes);
}

QJsonObject factsOf(const ExportItem& item, const SongTags& tags, double seconds,
                    const std::optional<Loudness>& loudness)
{
    QJsonObject facts{{QStringLiteral("title"), tags.title},
                      {QStringLiteral("artist"), tags.artist},
                      {QStringLiteral("album"), tags.album},
                      {QStringLiteral("seconds"), std::round(seconds * 10) / 10},
                      {QStringLiteral("date"), tags.date},
                      {QStringLiteral("style"), tags.genre},
                      {QStringLiteral("rating"), item.song.rating},
                      {QStringLiteral("action"), item.song.action},
                      {QStringLiteral("model"), item.song.model},
                      {QStringLiteral("seed"), item.song.seed},
                      {QStringLiteral("id"), item.song.id}};
    if (tags.track > 0)
        facts.insert(QStringLiteral("track"), tags.track);
    if (loudness)
        facts.insert(QStringLiteral("loudness"), std::round(loudness->integrated * 10) / 10);
    return facts;
}

} // namespace

ExportWorker::ExportWorker(std::shared_ptr<ExportShared> shared) : m_shared(std::move(shared)) { }

ExportWorker::~ExportWorker() = default;

void ExportWorker::skip(int index)
{
    const ExportShared::Turn turn(*m_shared, index);
}

void ExportWorker::write(int index, const ExportItem& item)
{
    m_item = item;
    m_outcome = {};
    m_loudness.reset();
    m_isMeasured = false;
    m_cutFrom = 0;
    m_target = {};
    m_entry = {};
    m_reported = 0;
    const auto begun = begin(index);
    if (!begun) {
        end(begun.error());
    } else if (!*begun) {
        end({});
    } else if (m_copies) {
        auto copied = copy();
        end(copied ? complete() : copied);
    } else if (auto planned = planSound(); planned) {
        encode();
    } else {
        end(planned);
    }
}

void ExportWorker::stop()
{
    if (m_ffmpeg) {
        m_ffmpeg->cancel();
    }
}

Result<bool> ExportWorker::begin(int index)
{
    ExportShared::Turn turn(*m_shared, index);
    if (m_shared->cancel.isCancelled())
        return cancelledError();
    if (const auto read = readSource(); !read)
        return read.error();
    m_tags = tags();
    turn.wait();
    if (const auto made = makeFolder(); !made)
        return made.error();
    bool isUnchanged = false;
    if (const auto chosen = choosePath(isUnchanged); !chosen)
        return chosen.error();
    if (isUnchanged) {
        m_outcome.isUnchanged = true;
        return false;
    }
    const QString folder = QFileInfo(m_target.path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return filefault::writing(folder);
    }
    if (m_shared->isFirst(folder))
        ExportPart::removeLeftovers(folder);
    m_part = std::make_unique<ExportPart>(folder);
    const auto made = m_part->make();
    return made ? Result<bool>(true) : made.error();
}

Result<void> ExportWorker::readSource()
{
    const QFileInfo source(m_item.audioPath);
    if (!source.isFile()) {
        return Error{Error::Category::File,
                     exportText(QT_TRANSLATE_NOOP("Export", "The song's audio is not here yet.")),
                     exportText(QT_TRANSLATE_NOOP("Export", "Wait until it is fetched, then export it."))};
    }
    if (!QDir::isAbsolutePath(m_item.targetPath)) {
        return Error{
            Error::Category::Input,
            exportText(QT_TRANSLATE_NOOP("Export", "It is not clear where the song should be written to.")),
            exportText(QT_TRANSLATE_NOOP("Export", "Choose a folder."))};
    }
    const auto file = MediaFile::open(m_item.audioPath, m_shared->cancel);
    if (!file) {
        return file.error();
    }
    m_sourceSeconds = (*file)->durationSeconds();
    m_sourceStream = (*file)->streamIndex();
    m_sourceDepth = (*file)->depth();
    m_plan = SoundPlan(m_item.options, m_sourceSeconds > 0 ? m_sourceSeconds : m_item.song.durationSeconds,
                       (*file)->rate());
    m_source = tagger::containerOf(m_item.audioPath);
    m_changes = m_item.options.changesSound() || m_item.region;
    if (m_item.region) {
        m_plan.keep(*m_item.region);
        m_item.options.trimsSilence = false;
        if (m_item.options.formatRow().isOriginal())
            m_item.options.format =
                tagger::suffixOf(m_source == tagger::Container::Flac ? m_source : tagger::Container::Wav);
    }
    const ExportFormat& format = m_item.options.formatRow();
    m_copies = !m_changes
               && (format.isOriginal()
                   || (format.word == ExportFormat::find(QStringLiteral("m4a"))->word
                       && m_source == tagger::Container::Mp4))
               && (!m_item.stem || m_item.stem->isReached);
    if (m_item.stem)
        m_plan.pad(*m_item.stem);
    m_container = format.isOriginal() ? m_source : format.container;
    m_isSigned = tagger::hasContentCredentials(m_item.audioPath, m_source);
    return {};
}

/// A folder that the user chose and that is gone since is not made anew: it may have been on a volume that
/// was taken out.
Result<void> ExportWorker::makeFolder() const
{
    if (m_item.root.isEmpty() || QFileInfo(m_item.root).isDir())
        return {};
    return Error{Error::Category::File,
                 exportText(QT_TRANSLATE_NOOP("Export", "The folder %1 is not there any more."))
                     .arg(QDir::toNativeSeparators(m_item.root)),
                 exportText(QT_TRANSLATE_NOOP("Export", "Bring it back, or choose another folder."))};
}

SongTags ExportWorker::tags() const
{
    const ExportOptions& options = m_item.options;
    SongTags tags = SongTags::of(m_item.song, m_item.coverPath);
    ReadTags own; // the artist of a song of the user's own; a service calls itself that
    if (m_item.song.service == importedService())
        own = ReadTags::of(m_item.audioPath, m_source);
    const auto either = [](const QString& chosen, const QString& other) {
        return chosen.isEmpty() ? other : chosen;
    };
    tags.artist = either(options.artist, own.artist);
    tags.albumArtist = either(options.albumArtist, either(options.artist, own.albumArtist));
    tags.album = either(options.album, either(m_item.playlist, own.album));
    tags.copyright = either(options.copyright, own.copyright);
    tags.isrc = own.isrc;
    tags.timedLyrics = m_item.timedLyrics;
    if (m_item.stem) { // taken into the library, it is not taken for the song
        tags.recipe.clear();
        tags.lyrics.clear();
        tags.timedLyrics.reset();
    }
    if (!tags.album.isEmpty()) {
        tags.track = m_item.number;
        tags.trackCount = m_item.count;
    }
    return tags;
}

QString ExportWorker::relative(const QString& path) const
{
    return QDir(m_shared->folder()).relativeFilePath(path);
}

Result<void> ExportWorker::choosePath(bool& isUnchanged)
{
    const QString own = tagger::suffixOf(m_container);
    m_wanted = withSuffix(m_item.targetPath, own.isEmpty() ? QFileInfo(m_item.audioPath).suffix() : own);
    const QFileInfo info(m_wanted);
    const QString root = m_item.root.isEmpty() ? info.absolutePath() : QDir(m_item.root).absolutePath();
    const QString name = QDir(root).relativeFilePath(m_wanted);
    if (m_shared->keepsManifest()) {
        m_entry.song = m_item.song.id;
        m_entry.options = ExportManifest::keyOf(m_item.options);
        if (const auto& region = m_item.region)
            m_entry.options +=
                QStringLiteral(" %1-%2").arg(region->start, 0, 'f', 3).arg(region->end, 0, 'f', 3);
        if (const auto& stem = m_item.stem)
            m_entry.options += QStringLiteral(" %1 %2/%3")
                                   .arg(QFileInfo(m_item.audioPath).fileName())
                                   .arg(stem->samples)
                                   .arg(stem->rate);
        m_entry.content = contentHash(m_tags, m_item.audioPath);
        m_entry.name = name;
        const auto last = m_shared->find(m_entry.song, m_entry.options);
        const QString there = last ? m_shared->folder() + QLatin1Char('/') + last->file : QString();
        if (last && last->name == name && m_shared->reserveExactly(there)) {
            m_target = {there, true};
            isUnchanged = last->content == m_entry.content && !m_item.options.repeats;
            m_outcome.path = there;
            return {};
        }
    }
    m_target = m_shared->reserve(root, name, m_item.options.replacesFiles);
    return {};
}

Result<void> ExportWorker::copy()
{
    QFile from(m_item.audioPath);
    QFile to(m_part->path());
    if (!from.open(QIODevice::ReadOnly)) {
        return filefault::reading(from.fileName());
    }
    if (!to.open(QIODevice::WriteOnly)) {
        return filefault::writing(to.fileName(), to.error());
    }
    while (!from.atEnd()) {
        if (m_shared->cancel.isCancelled()) {
            return cancelledError();
        }
        const QByteArray block = from.read(blockBytes);
        if (block.isEmpty()) {
            return filefault::reading(from.fileName());
        }
        if (to.write(block) != block.size() || !to.flush()) {
            return filefault::writing(m_target.path, to.error());
        }
        reportProgress(encodedShare * static_cast<double>(from.pos()) / static_cast<double>(from.size()));
    }
    return {};
}

Result<void> ExportWorker::measure(const QString& path, std::optional<Loudness>& loudness)
{
    const auto measured = Loudness::measure(path, m_shared->cancel);
    if (!measured)
        return m_shared->cancel.isCancelled() ? cancelledError() : measured.error();
    loudness = *measured;
    return {};
}

Result<void> ExportWorker::planSound()
{
    if (m_item.options.trimsSilence) {
        const auto heard = SoundBounds::measure(m_item.audioPath, m_shared->cancel);
        if (!heard)
            return m_shared->cancel.isCancelled() ? cancelledError() : heard.error();
        if (*heard)
            m_plan.trim(**heard);
    }
    m_cutFrom = m_plan.from();
    if (!m_plan.wantsLoudness())
        return {};
    std::optional<Loudness> source;
    if (m_item.song.loudness && m_item.song.truePeak) {
        source = Loudness{*m_item.song.loudness, *m_item.song.truePeak};
    } else if (auto measured = measure(m_item.audioPath, source); !measured) {
        return measured;
    }
    m_plan.setSource(source);
    if (!source)
        note(exportText(QT_TRANSLATE_NOOP("Export", "There is no sound whose loudness could be changed.")));
    return {};
}

void ExportWorker::encode()
{
    m_ffmpeg = std::make_unique<Ffmpeg>();
    connect(m_ffmpeg.get(), &Ffmpeg::progressed, this,
            [this](double share) { reportProgress(encodedShare * share); });
    connect(m_ffmpeg.get(), &Ffmpeg::finished, this, [this](const Result<void>& result) {
        m_ffmpeg.release()->deleteLater(); // it is the sender
        encoded(result);
    });
    // A "song" that is really a playlist must reach neither the network nor other files.
    QStringList arguments{QStringLiteral("-protocol_whitelist"),
                          QStringLiteral("file,pipe"),
                          QStringLiteral("-format_whitelist"),
                          QLatin1String(MediaFile::containers),
                          QStringLiteral("-y"),
                          QStringLiteral("-i"),
                          QStringLiteral("file:") + m_item.audioPath,
                          QStringLiteral("-map"),
                          QStringLiteral("0:%1").arg(m_sourceStream),
                          QStringLiteral("-map_metadata"),
                          QStringLiteral("-1"),
                          QStringLiteral("-map_chapters"),
                          QStringLiteral("-1")};
    if (const QString filters = m_plan.filters(); !filters.isEmpty())
        arguments << QStringLiteral("-af") << filters;
    const ExportFormat& format = m_item.options.formatRow();
    const ExportFormat* own =
        format.isOriginal() ? ExportFormat::forSuffix(tagger::suffixOf(m_source)) : nullptr;
    arguments += encoderArguments(own ? *own : format, m_sourceDepth);
    arguments << QStringLiteral("file:") + m_part->path();
    const double seconds = m_plan.seconds();
    m_ffmpeg->start(arguments, seconds > 0 ? seconds : m_item.song.durationSeconds);
    // While the encoder is at work.
    if (!m_changes && !m_item.stem && !m_item.song.loudness && !m_isMeasured) {
        m_isMeasured = true;
        (void)measure(m_item.audioPath, m_loudness); // what cannot be measured cannot be encoded either
    }
}

void ExportWorker::encoded(const Result<void>& result)
{
    if (m_shared->cancel.isCancelled())
        return end(cancelledError());
    if (!result)
        return end(result);
    if (m_changes) {
        m_isMeasured = true;
        if (const auto measured = measure(m_part->path(), m_loudness); !measured)
            return end(measured);
        if (m_plan.wantsLoudness() && !m_plan.accept(m_loudness))
            return encode();
        if (m_plan.wantsLoudness() && m_plan.isMissed() && m_loudness) {
            note(exportText(QT_TRANSLATE_NOOP(
                                "Export", "It came out at %L1 LUFS: more would take its loud moments apart."))
                     .arg(m_loudness->integrated, 0, 'f', 1));
        }
    }
    end(complete());
}

void ExportWorker::note(const QString& sentence)
{
    m_outcome.notes.append(sentence);
}

void ExportWorker::noteWhatIsMissing(const SongTags& tags)
{
    if (m_isSigned && m_copies) {
        note(exportText(
            QT_TRANSLATE_NOOP("Export", "The file has content credentials, which any change would break: it "
                                        "is exported byte for byte, without tags of yours.")));
    } else if (m_isSigned) {
        note(exportText(QT_TRANSLATE_NOOP(
            "Export",
            "The content credentials of the song are lost by the conversion; the original keeps them.")));
    } else if (m_container == tagger::Container::Unknown) {
        note(exportText(QT_TRANSLATE_NOOP(
            "Export",
            "A file of this kind takes no title, lyrics and cover; the sound is exported as it is.")));
    } else if (tags.coverProblem) {
        note(exportText(QT_TRANSLATE_NOOP("Export", "The cover cannot be read, and is not in the file.")));
    } else if (!tagger::takesCover(m_container) && !tags.cover.isEmpty() && !m_item.stem
               && m_shared->isFirst(QStringLiteral("cover"))) { // it is so with all of them
        note(exportText(QT_TRANSLATE_NOOP("Export", "WAV files take no cover.")));
    }
}

Result<void> ExportWorker::complete()
{
    const QString& part = m_part->path();
    SongTags all = std::exchange(m_tags, {});
    if (m_copies && m_item.options.formatRow().isOriginal() && !m_isSigned && !m_item.stem
        && !m_item.song.loudness)
        (void)measure(part, m_loudness);
    if (!m_isMeasured && !m_item.stem && m_item.song.loudness && m_item.song.truePeak)
        m_loudness = Loudness{*m_item.song.loudness, *m_item.song.truePeak};
    if (m_loudness)
        all.replayGain = {m_loudness->integrated, std::pow(10.0, m_loudness->truePeak / 20)};
    const double expected = m_copies ? m_sourceSeconds : m_plan.seconds();
    if (all.timedLyrics) {
        QVector<TimedLyrics::Line>& lines = all.timedLyrics->lines;
        for (TimedLyrics::Line& line : lines)
            line.seconds -= m_cutFrom;
        lines.removeIf([expected](const TimedLyrics::Line& line) {
            return line.seconds < 0 || (expected > 0 && line.seconds > expected);
        });
        if (lines.isEmpty())
            all.timedLyrics.reset();
    }
    if (!(m_copies && m_isSigned)) {
        if (auto tagged = tagger::write(part, m_container, all); !tagged)
            return tagged;
    }
    // Longer than the index of the source claims is no loss: a recording may have been appended to.
    const auto made = MediaFile::open(part, m_shared->cancel);
    const double seconds = made ? (*made)->durationSeconds() : 0;
    if (m_shared->cancel.isCancelled())
        return cancelledError();
    if (!made || (expected > 0 && seconds > 0 && seconds < expected - lengthTolerance))
        return damagedCopy();
    // What was changed by hand meanwhile is no file of ours any more.
    if (m_target.replaces && !m_item.options.replacesFiles && !m_shared->find(m_entry.song, m_entry.options))
        m_target.replaces = false;
    while (true) {
        const auto published = m_part->publish(m_target.path, m_target.replaces);
        if (!published)
            return published.error();
        if (*published)
            break;
        m_shared->addTaken(m_target.path);
        const QString root =
            m_item.root.isEmpty() ? QFileInfo(m_wanted).absolutePath() : QDir(m_item.root).absolutePath();
        m_target = m_shared->reserve(root, QDir(root).relativeFilePath(m_wanted), false);
    }
    m_outcome.path = m_target.path;
    if (m_shared->keepsManifest()) {
        m_entry.file = relative(m_target.path);
        m_entry.facts = factsOf(m_item, all, seconds, m_loudness);
        m_shared->add(m_entry);
    }
    noteWhatIsMissing(all);
    return {};
}

void ExportWorker::end(const Result<void>& result)
{
    m_part.reset(); // nothing of it is left when the failure is told
    if (!result) {
        m_outcome.error = result.error();
        if (!m_target.path.isEmpty())
            m_shared->release(m_target.path);
    }
    Q_EMIT ended(m_outcome);
}

void ExportWorker::reportProgress(double share)
{
    constexpr double step = 0.01;
    if (share - m_reported >= step) {
        m_reported = share;
        Q_EMIT progressed(share);
    }
}

} // namespace riffdesk
