#include "export/exportrun.h"

#include "export/filenametemplate.h"
#include "exportmanifest.h"
#include "exportnames.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "library/songtext.h"
#include "sharepage.h"
#include "stemfolder.h"
#include "storage/filefault.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace riffdesk {

namespace {

constexpr qint64 pauseBetweenTold = 100; ///< ms
constexpr int longestStemName = 40; ///< behind the name of its song
constexpr qint64 knownAfter = 2000; ///< ms: how long it takes is not foretold sooner

/// Below the folder, without suffix.
QString relativeNameOf(const Song& song, const ExportRun::Plan& plan, const FileNameTemplate& pattern,
                       qsizetype place)
{
    const QString album = plan.options.album.isEmpty() ? plan.playlist : plan.options.album;
    return pattern.fill(
        {song, plan.options.artist, album, plan.playlist, int(place) + 1, int(plan.ids.size())});
}

QString pageTitle(const ExportRun::Plan& plan, const Song* alone)
{
    return alone                           ? songtext::title(*alone)
           : !plan.options.album.isEmpty() ? plan.options.album
           : !plan.playlist.isEmpty()      ? plan.playlist
                                           : ExportRun::tr("Songs", "the name of a page with some");
}

/// What every browser plays.
const ExportFormat& pageFormat(const ExportOptions& options, const QString& audioFile)
{
    const QString own = QFileInfo(audioFile).suffix().toLower();
    const bool isKnown = own == QLatin1String("m4a") || own == QLatin1String("mp3");
    const ExportFormat& format = options.formatRow();
    return (format.isOriginal() && !isKnown) || format.container == tagger::Container::Opus
               ? *ExportFormat::find(QStringLiteral("m4a"))
               : format;
}

FileNameTemplate patternOf(const ExportRun::Plan& plan)
{
    const auto pattern = FileNameTemplate::parse(plan.options.nameTemplate);
    return pattern ? *pattern : FileNameTemplate::parse(FileNameTemplate::standard()).value();
}

} // namespace

ExportRun::ExportRun(const Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_exporter(this)
    , m_folders(this)
    , m_page(this)
{
    listenTo(m_exporter);
    listenTo(m_folders);
    listenToPage();
    connect(&m_exporter, &Exporter::itemUnchanged, this, [this](int index, const QString& path) {
        m_heard += m_seconds.take(index);
        ++m_unchanged;
        m_lastPath = path;
        Q_EMIT itemUnchanged(idAt(index), path);
    });
}

template <typename Writer> void ExportRun::listenTo(const Writer& writer)
{
    connect(&writer, &Writer::progressed, this, [this](double share) {
        m_share = share;
        tellProgress();
    });
    connect(&writer, &Writer::itemFinished, this, [this](int index, const QString& path) {
        m_heard += m_seconds.take(index);
        ++m_written;
        m_lastPath = path;
        Q_EMIT itemFinished(idAt(index), path);
    });
    connect(&writer, &Writer::itemNoted, this, &ExportRun::note);
    connect(&writer, &Writer::itemFailed, this, &ExportRun::fail);
    connect(&writer, &Writer::finished, this, [this](int, int, bool cancelled) {
        m_cancelled = cancelled;
        Q_EMIT finished();
    });
}

void ExportRun::note(int index, const QString& note)
{
    const auto song = m_library.summary(idAt(index));
    if (m_notes.size() < mostNotes)
        m_notes.append(song ? tr("%1: %2").arg(songtext::title(*song), note) : note);
    Q_EMIT itemNoted(idAt(index), note);
}

void ExportRun::fail(int index, const Error& error)
{
    m_heard += m_seconds.take(index);
    const QString id = idAt(index);
    const auto song = m_library.summary(id);
    m_failures.append({id, song ? songtext::title(*song) : id, error});
    m_failedPlaces.append(m_order.value(index));
    Q_EMIT itemFailed(id, error);
}

/// Its parts are the songs; what is told of it as a whole comes last.
void ExportRun::listenToPage()
{
    connect(&m_page, &FolderExporter::progressed, this, [this](double share) {
        m_share = share;
        tellProgress();
    });
    connect(&m_page, &FolderExporter::partFinished, this, [this](int part) {
        m_heard += m_seconds.take(part);
        ++m_written;
    });
    connect(&m_page, &FolderExporter::partNoted, this, &ExportRun::note);
    connect(&m_page, &FolderExporter::partFailed, this, &ExportRun::fail);
    connect(&m_page, &FolderExporter::itemFinished, this, [this](int, const QString& path) {
        m_lastPath = path;
        Q_EMIT itemFinished({}, path);
    });
    connect(&m_page, &FolderExporter::itemFailed, this, [this](int, const Error& error) {
        if (m_written > 0 || m_failures.isEmpty()) { // else the songs say why
            m_failures.append({{}, pageTitle(m_plan, nullptr), error});
            Q_EMIT itemFailed({}, error);
        }
        m_written = 0;
    });
    connect(&m_page, &FolderExporter::finished, this, [this](int, int, bool cancelled) {
        m_cancelled = cancelled;
        m_written = cancelled ? 0 : m_written;
        Q_EMIT finished();
    });
}

void ExportRun::start(const Plan& plan)
{
    if (isRunning())
        return;
    m_plan = plan;
    QVector<int> order(plan.stems.isEmpty() ? plan.ids.size() : plan.stems.size());
    if (plan.stems.isEmpty()) // else all are of the first
        std::iota(order.begin(), order.end(), 0);
    begin(order);
}

void ExportRun::retryFailed()
{
    if (isRunning() || m_failures.isEmpty())
        return;
    if (m_plan.contents == Contents::Page || !m_plan.stems.isEmpty()) // one does not make it whole
        return start(Plan(m_plan));
    QVector<int> order = m_failedPlaces;
    std::sort(order.begin(), order.end());
    begin(order);
}

void ExportRun::begin(const QVector<int>& order)
{
    m_order = order;
    m_written = m_unchanged = 0;
    m_cancelled = false;
    m_failures.clear();
    m_failedPlaces.clear();
    m_namesGiven.clear();
    m_notes.clear();
    m_share = m_heard = 0;
    m_seconds.clear();
    m_clock.start();
    m_told.invalidate();
    if (m_plan.contents == Contents::Stems) {
        QDir().mkpath(m_plan.folder); // the first song says why it cannot be
        m_folders.start(total(), [this](int index) { return readStems(index); });
    } else if (m_plan.contents == Contents::Page) {
        QDir().mkpath(m_plan.folder);
        m_page.start(1, [this](int) { return readPage(); });
    } else if (!m_plan.stems.isEmpty()) {
        startStemFiles();
    } else {
        m_exporter.start(Exporter::Source{total(), [this](int index) { return read(index); }, m_plan.folder,
                                          m_plan.options.writesCatalogue});
    }
    tellProgress();
}

/// How long the longest of the song's stems is has to be found out first.
void ExportRun::startStemFiles()
{
    const auto folder = readStems(0);
    if (!folder)
        return writeStemFiles(folder.error());
    m_measuring = background::run(
        background::Pool::Io,
        [prepare = folder->prepare](const CancelToken& cancel) { return prepare(cancel); },
        [this](const Result<QVector<ExportItem>>& all) { writeStemFiles(all); });
}

void ExportRun::writeStemFiles(const Result<QVector<ExportItem>>& all)
{
    Exporter::Source source;
    source.count = total();
    source.folder = m_plan.folder;
    source.read = [this, all](int index) -> Result<ExportItem> {
        const auto song = songAt(0);
        if (!song || !all)
            return song ? all.error() : song.error();
        const QString& stem = m_plan.stems.at(index);
        const QString path = SongFolder(m_library.songsDir(), song->id).path() + QLatin1Char('/') + stem;
        const auto found = std::find_if(all->cbegin(), all->cend(),
                                        [&path](const ExportItem& item) { return item.audioPath == path; });
        if (found == all->cend())
            return filefault::reading(path);
        ExportItem item = *found;
        const QString name = relativeNameOf(*song, m_plan, patternOf(m_plan), 0);
        const QString end = FileNameTemplate::safeName(stemmix::nameOf(stem).left(longestStemName));
        item.root = m_plan.folder;
        item.targetPath =
            m_plan.folder + QLatin1Char('/') + separateName(*song, name, QStringLiteral(" – ") + end);
        return item;
    };
    m_exporter.start(std::move(source));
}

QString ExportRun::idAt(int index) const
{
    return index < 0 ? QString() : m_plan.ids.value(m_order.value(index));
}

Result<Song> ExportRun::songAt(int index) const
{
    const auto song = m_library.song(idAt(index));
    return song ? Result<Song>(*song)
                : Error{Error::Category::Input, tr("The song is not in the library any more."),
                        tr("Nothing can be done about that here.")};
}

Result<ExportFolder> ExportRun::readStems(int index)
{
    const auto song = songAt(index);
    if (!song)
        return song.error();
    stemfolder::Plan plan;
    plan.options = m_plan.options.withoutSoundChanges();
    plan.session = m_plan.session;
    if (plan.session && !plan.options.formatRow().isLossless())
        plan.options.format = QStringLiteral("wav-24"); // what every music program opens
    plan.songsDir = m_library.songsDir();
    plan.coverPath = m_library.coverPath(*song);
    if (m_sections && plan.session)
        plan.sections = m_sections(*song);
    plan.song = *song;
    auto folder = stemfolder::of(plan);
    if (folder) {
        folder->root = m_plan.folder;
        folder->name = relativeNameOf(*song, m_plan, patternOf(m_plan), m_order.at(index));
        m_seconds.insert(index, song->durationSeconds);
    }
    return folder;
}

Result<ExportFolder> ExportRun::readPage()
{
    const auto first = songAt(0);
    const QString title = pageTitle(m_plan, m_order.size() == 1 && first ? &*first : nullptr);
    Exporter::Source source;
    source.count = total();
    source.read = [this](int index) {
        auto item = read(index);
        if (item) {
            item->targetPath = item->targetPath.mid(m_plan.folder.size() + 1);
            item->options.trimsSilence = false; // the words would no longer come at their moments
            item->options.format = pageFormat(item->options, item->audioPath).name();
        }
        return item;
    };
    ExportFolder folder = sharepage::of(title, m_plan.options.artist, m_plan.isPacked, source);
    folder.root = m_plan.folder;
    folder.name = FileNameTemplate::safeName(title);
    return folder;
}

Result<ExportItem> ExportRun::read(int index)
{
    const int place = m_order.at(index);
    auto song = songAt(index);
    if (!song)
        return song.error();
    ExportItem item;
    item.audioPath = m_library.audioPath(*song);
    item.coverPath = m_library.coverPath(*song);
    item.root = m_plan.folder;
    item.region = m_plan.region;
    const QString name = relativeNameOf(*song, m_plan, patternOf(m_plan), place);
    item.targetPath =
        m_plan.folder + QLatin1Char('/') + (m_plan.separatesSongs ? separateName(*song, name) : name);
    item.options = m_plan.options;
    item.playlist = m_plan.playlist;
    item.number = place + 1;
    item.count = int(m_plan.ids.size());
    if (m_times)
        item.timedLyrics = m_times(*song);
    m_seconds.insert(index, song->durationSeconds);
    item.song = std::move(*song);
    return item;
}

QString ExportRun::separateName(const Song& song, const QString& relative, QString end)
{
    const QString base = relative.mid(relative.lastIndexOf(QLatin1Char('/')) + 1);
    if (m_plan.region)
        end = QStringLiteral(" (%1-%2 s)")
                  .arg(m_plan.region->start, 0, 'f', 2)
                  .arg(m_plan.region->end, 0, 'f', 2);
    if (const int times = ++m_namesGiven[ExportNames::folded(base + end)]; times > 1)
        end += QStringLiteral(" (%1)").arg(times);
    return ExportManifest::hashOf(song.id.toUtf8()).left(16) + QLatin1Char('/')
           + FileNameTemplate::safeName(base, end);
}

void ExportRun::pause()
{
    m_exporter.pause();
    m_folders.pause();
    m_page.pause();
    Q_EMIT progressed();
}

void ExportRun::resume()
{
    m_exporter.resume();
    m_folders.resume();
    m_page.resume();
    Q_EMIT progressed();
}

void ExportRun::cancel()
{
    if (m_measuring.isRunning()) {
        m_measuring.cancel();
        m_cancelled = true;
        QMetaObject::invokeMethod(this, &ExportRun::finished, Qt::QueuedConnection);
    }
    m_exporter.cancel();
    m_folders.cancel();
    m_page.cancel();
}

void ExportRun::tellProgress()
{
    if (m_told.isValid() && m_told.elapsed() < pauseBetweenTold)
        return;
    m_told.start();
    Q_EMIT progressed();
}

QString ExportRun::progressText() const
{
    QStringList parts;
    if (total() == 1)
        parts << (m_plan.contents == Contents::Stems ? tr("Exporting stems") : tr("Exporting one song"));
    else
        parts << tr("Exporting: %L1 of %L2 songs").arg(done()).arg(total());
    const double seconds = double(m_clock.elapsed()) / 1000;
    if (isPaused()) {
        parts << tr("paused");
    } else if (m_clock.elapsed() > knownAfter && m_share > 0) {
        if (m_heard > 0)
            parts << tr("%1× as fast as listening")
                         .arg(QLocale().toString(std::max(1.0, std::round(m_heard / seconds)), 'f', 0));
        const int left = int(std::ceil(seconds * (1 - m_share) / m_share));
        parts << (left < 60 ? tr("%Ln seconds left", nullptr, std::max(1, left))
                            : tr("about %Ln minutes left", nullptr, (left + 59) / 60));
    }
    return parts.join(QStringLiteral(" · "));
}

QString ExportRun::resultText() const
{
    const QString place = QDir::toNativeSeparators(m_plan.folder);
    QStringList sentences;
    if (m_cancelled)
        sentences << tr("Cancelled.");
    if (!m_failures.isEmpty())
        sentences << (m_failures.size() == 1
                          ? tr("“%1” could not be exported: %2")
                                .arg(m_failures.constFirst().title, m_failures.constFirst().error.text())
                          : tr("%Ln songs could not be exported.", nullptr, int(m_failures.size())));
    if (m_written > 0 && m_plan.contents == Contents::Stems)
        sentences << (m_written == 1
                          ? tr("Stems written to %1.").arg(QDir::toNativeSeparators(m_lastPath))
                          : tr("Stems of %Ln songs written to %1.", nullptr, m_written).arg(place));
    else if (m_written > 0 && m_plan.contents == Contents::Page)
        sentences << (m_written == 1
                          ? tr("Page with one song: %1", "a path").arg(QDir::toNativeSeparators(m_lastPath))
                          : tr("Page with %Ln songs: %1", nullptr, m_written)
                                .arg(QDir::toNativeSeparators(m_lastPath)));
    else if (m_written > 0)
        sentences << (m_written == 1 ? tr("One song written to %1.").arg(place)
                                     : tr("%Ln songs written to %1.", nullptr, m_written).arg(place));
    if (m_unchanged > 0 && m_written == 0)
        sentences << (m_unchanged == 1
                          ? tr("The song in %1 is still as it was exported.").arg(place)
                          : tr("All %Ln songs in %1 are still as they were exported.", nullptr, m_unchanged)
                                .arg(place));
    else if (m_unchanged > 0)
        sentences << tr("%Ln more were there unchanged.", nullptr, m_unchanged);
    return sentences.isEmpty() ? tr("Nothing was exported.") : sentences.join(QLatin1Char(' '));
}

QStringList ExportRun::names(const QVector<Song>& songs, const Plan& plan)
{
    const FileNameTemplate pattern = patternOf(plan);
    const ExportManifest before(plan.folder);
    const QString options = ExportManifest::keyOf(plan.options);
    ExportNames given;
    QStringList names;
    names.reserve(songs.size());
    QString root = plan.folder;
    if (plan.contents == Contents::Page) {
        const QString page =
            FileNameTemplate::safeName(pageTitle(plan, plan.ids.size() == 1 ? &songs.first() : nullptr));
        root = plan.isPacked ? given.reserve(plan.folder, page + QLatin1String(".zip"), false).path
                             : given.reserveFolder(plan.folder, page);
        names.append(root.mid(plan.folder.size() + 1)
                     + (plan.isPacked ? QString() : QStringLiteral("/index.html")));
        root += QLatin1String("/songs");
    }
    for (qsizetype place = 0; place < songs.size(); ++place) {
        const Song& song = songs.at(place);
        const ExportFormat& format = plan.contents == Contents::Page
                                         ? pageFormat(plan.options, song.audioFile)
                                         : plan.options.formatRow();
        const QString own = QFileInfo(song.audioFile).suffix();
        const QString suffix = !format.isOriginal() ? format.suffix()
                               : own.isEmpty()      ? QStringLiteral("m4a")
                                                    : own;
        const QString name = relativeNameOf(song, plan, pattern, place) + QLatin1Char('.') + suffix;
        const auto last = before.find(song.id, options); // keeps its name, as in ExportWorker
        if (plan.contents == Contents::Songs && last && last->name == name
            && given.reserveExactly(plan.folder + QLatin1Char('/') + last->file))
            names.append(last->file);
        else
            names.append(
                given.reserve(root, name, plan.options.replacesFiles).path.mid(plan.folder.size() + 1));
    }
    return names;
}

} // namespace riffdesk
