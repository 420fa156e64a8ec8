#include "stemfolder.h"

#include "audio/mediafile.h"
#include "daw/dawproject.h"
#include "daw/reaperproject.h"
#include "export/filenametemplate.h"
#include "library/songfolder.h"
#include "library/songtext.h"
#include "storage/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace riffdesk::stemfolder {

namespace {

constexpr int resamplingMargin = 64; ///< samples that a filter may add to what is computed

QString stemText(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

struct MeasuredStem
{
    int rate = 0;
    int channels = 0;
    qint64 samples = 0;
};

/// Decodes it to its end: what the heads of files say is not exact for each kind.
Result<MeasuredStem> measureStem(const QString& path, const CancelToken& cancel)
{
    const auto file = MediaFile::open(path, cancel);
    if (!file)
        return file.error();
    MeasuredStem stem;
    stem.rate = (*file)->rate();
    MediaFile::Step step = (*file)->next();
    for (; step == MediaFile::Step::Frame; step = (*file)->next()) {
        stem.samples += (*file)->frame().nb_samples;
        stem.channels = (*file)->frame().ch_layout.nb_channels;
    }
    if (step == MediaFile::Step::Cancelled)
        return Error{Error::Category::Cancelled,
                     stemText(QT_TRANSLATE_NOOP("Export", "The export was cancelled.")),
                     {}};
    if (const auto error = (*file)->readError())
        return *error;
    return stem;
}

StemLength commonLength(const QVector<MeasuredStem>& stems)
{
    StemLength length;
    for (const MeasuredStem& stem : stems)
        length.rate = std::max(length.rate, stem.rate);
    for (const MeasuredStem& stem : stems) {
        const qint64 samples =
            stem.rate == length.rate
                ? stem.samples
                : (stem.samples * length.rate + stem.rate - 1) / stem.rate + resamplingMargin;
        length.samples = std::max(length.samples, samples);
    }
    return length;
}

/// What only the decoded files tell.
struct Sounds
{
    StemLength length;
    QVector<MeasuredStem> stems;
};

ExportItem itemOf(const Plan& plan, const QString& file, const QString& title)
{
    ExportItem item;
    const QString stem = stemmix::nameOf(file);
    item.song = plan.song;
    item.song.title = stemText(QT_TRANSLATE_NOOP("Export", "%1 – %2")).arg(title, stem);
    item.song.prompt.clear();
    item.song.loudness.reset();
    item.song.truePeak.reset();
    item.audioPath = SongFolder(plan.songsDir, plan.song.id).path() + QLatin1Char('/') + file;
    item.coverPath = plan.coverPath;
    item.targetPath = FileNameTemplate::safeName(stem);
    item.options = plan.options;
    item.playlist = title;
    return item;
}

Result<void> writeSession(DawFormat format, const QString& path, const DawSession& session,
                          const QString& folder, const CancelToken& cancel,
                          const ExportFolder::Progress& progressed)
{
    if (format == DawFormat::Reaper)
        return atomicfile::writeShared(path, reaperproject::text(session));
    return dawproject::write(path, session, folder, cancel, progressed);
}

} // namespace

Result<ExportFolder> of(const Plan& plan)
{
    const QStringList files = SongFolder(plan.songsDir, plan.song.id).stemNames();
    for (const SongFile& kept : plan.song.files) {
        if (kept.name.startsWith(QLatin1String("stems/")) && !files.contains(kept.name)) {
            return Error{Error::Category::File,
                         stemText(QT_TRANSLATE_NOOP("Export", "The stem “%1” is missing."))
                             .arg(stemmix::nameOf(kept.name)),
                         stemText(QT_TRANSLATE_NOOP("Export", "Fetch the song again, then export it."))};
        }
    }
    if (files.isEmpty()) {
        return Error{Error::Category::Input, stemText(QT_TRANSLATE_NOOP("Export", "The song has no stems.")),
                     stemText(QT_TRANSLATE_NOOP("Export", "Ask for them first."))};
    }
    const QString title = songtext::title(plan.song);
    QVector<ExportItem> items;
    for (const QString& file : files) {
        items.append(itemOf(plan, file, title));
        items.last().number = int(items.size());
        items.last().count = int(files.size());
    }
    const auto sounds = std::make_shared<Sounds>(); // of prepare() for complete(), which comes after it
    ExportFolder folder;
    folder.title = title;
    folder.prepare = [items, sounds](const CancelToken& cancel) -> Result<QVector<ExportItem>> {
        for (const ExportItem& item : items) {
            const auto stem = measureStem(item.audioPath, cancel);
            if (!stem)
                return stem.error();
            sounds->stems.append(*stem);
        }
        sounds->length = commonLength(sounds->stems);
        QVector<ExportItem> all = items;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const MeasuredStem& stem = sounds->stems.at(i);
            all[i].stem = sounds->length;
            all[i].stem->isReached =
                stem.rate == sounds->length.rate && stem.samples == sounds->length.samples;
            all[i].song.durationSeconds = double(sounds->length.samples) / sounds->length.rate;
        }
        return all;
    };
    if (!plan.session)
        return folder;
    DawSession session =
        DawSession::of(plan.song, stemmix::forFiles(plan.song.stemMix, files), plan.sections);
    session.title = title;
    session.artist = plan.options.artist;
    folder.complete =
        [session, sounds, format = *plan.session,
         name = QString(FileNameTemplate::safeName(title) + QLatin1Char('.') + toString(*plan.session))](
            const QString& path, const QVector<ExportFolder::File>& written, const CancelToken& cancel,
            const ExportFolder::Progress& progressed) -> Result<QString> {
        DawSession all = session;
        all.sampleRate = sounds->length.rate;
        all.seconds = double(sounds->length.samples) / sounds->length.rate;
        for (const ExportFolder::File& file : written) {
            all.tracks[file.index].file = file.name;
            all.tracks[file.index].channels = sounds->stems.at(file.index).channels;
        }
        all.markers.removeIf([&all](const DawMarker& marker) { return marker.seconds > all.seconds; });
        const auto done = writeSession(format, path + QLatin1Char('/') + name, all, path, cancel, progressed);
        return done ? Result<QString>(QString()) : done.error();
    };
    return folder;
}

} // namespace riffdesk::stemfolder
