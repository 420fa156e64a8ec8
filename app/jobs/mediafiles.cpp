#include "mediafiles.h"

#include "audio/pictureplay.h"
#include "audio/playthrough.h"
#include "delivery.h"
#include "flacstems.h"
#include "storage/atomicfile.h"
#include "storage/zipreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace riffdesk::mediafiles {

namespace {

const QStringList& imageSuffixes()
{
    static const QStringList suffixes{QStringLiteral("jpg"), QStringLiteral("png"), QStringLiteral("webp"),
                                      QStringLiteral("avif")};
    return suffixes;
}

/// Sound; "opus" is Ogg.
const QStringList& audioSuffixes()
{
    static const QStringList suffixes{QStringLiteral("m4a"),  QStringLiteral("mp3"),  QStringLiteral("wav"),
                                      QStringLiteral("flac"), QStringLiteral("ogg"),  QStringLiteral("opus"),
                                      QStringLiteral("aac"),  QStringLiteral("webm"), QStringLiteral("mka"),
                                      QStringLiteral("aiff"), QStringLiteral("w64"),  QStringLiteral("caf")};
    return suffixes;
}

struct Row
{
    Kind kind;
    const char* fetched; ///< what it is called before its content has told its name
    const char* name; ///< with a dot: what its name begins with
    Download::Content content;
    QStringList suffixes; ///< that its name may end with
};

const Row& rowOf(Kind kind)
{
    using Content = Download::Content;
    static const std::array rows{
        Row{Kind::Audio, "audio.fetched", "audio.", Content::Audio, audioSuffixes()},
        Row{Kind::Cover, "cover.fetched", "cover.", Content::Image, imageSuffixes()},
        Row{Kind::Stems, "stems.zip", "stems.", Content::Zip, {}},
        Row{Kind::Wav, "wav.fetched", "audio.", Content::Audio, {QStringLiteral("wav")}},
        Row{Kind::Video, "video.fetched", "video.", Content::Video, {QStringLiteral("mp4")}}};
    return rows.at(static_cast<size_t>(kind));
}

QByteArray headOf(const QString& path)
{
    constexpr qint64 headBytes = 64;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headBytes) : QByteArray();
}

QString clock(double seconds)
{
    const auto whole = std::llround(seconds);
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString suffixOf(const PlayThrough& played, const QByteArray& head)
{
    if (played.container == "mov")
        return QStringLiteral("m4a"); // whatever brand it was written under
    if (played.container == "ogg")
        return head.contains("OpusHead") ? QStringLiteral("opus") : QStringLiteral("ogg");
    if (played.container == "matroska")
        return head.contains("webm") ? QStringLiteral("webm") : QStringLiteral("mka");
    return QString::fromLatin1(played.container); // libav's names of the others are their endings
}

/// How far a length may be from what the service told. Services round to whole seconds, and count the
/// encoder's padding or not; some multiply a bit rate, which is 1 % off even where it is constant.
double allowedSeconds(double told)
{
    constexpr double leastSeconds = 2;
    constexpr double part = 0.02;
    return std::max(leastSeconds, told * part);
}

QString problemOf(const PlayThrough& played, double told, bool* isOnlyLonger)
{
    const double allowed = allowedSeconds(told);
    // A service that estimated the length as libav does (34 s for 20 s of MP3 with a varying bit rate) is
    // wrong about a whole file; of a cut one, the estimate is shorter too.
    const bool sameEstimate = played.isClaimEstimated && std::abs(played.claimedSeconds - told) <= allowed;
    if (told > 0 && played.seconds < told - allowed && !sameEstimate) {
        return QCoreApplication::translate("MediaFiles", "It ends after %1 of %2.")
            .arg(clock(played.seconds), clock(told));
    }
    if (played.isCutOff)
        return QCoreApplication::translate("MediaFiles", "It ends too early, after %1.")
            .arg(clock(played.seconds));
    if (played.damagedPackets > 0)
        return played.damagedPackets == 1
                   ? QCoreApplication::translate("MediaFiles", "A part of it cannot be decoded.")
                   : QCoreApplication::translate("MediaFiles", "%Ln parts of it cannot be decoded.",
                                                 "at least two", played.damagedPackets);
    *isOnlyLonger = told > 0 && played.seconds > told + allowed && !sameEstimate;
    return *isOnlyLonger ? QCoreApplication::translate("MediaFiles", "It lasts %1 instead of %2.")
                               .arg(clock(played.seconds), clock(told))
                         : QString();
}

ApiError damage(const QString& message)
{
    ApiError error;
    error.category = ApiError::Category::Malformed;
    error.code = QStringLiteral("file_damaged");
    error.message = message;
    return error;
}

ApiError faultOf(const Error& error)
{
    return error.category == Error::Category::Media ? damage(error.message) : delivery::localFault(error);
}

/// Notes what the file is, and judges whether it still is what was kept.
void compare(Verdict& verdict, const SongFolder& folder, const QString& name,
             const std::optional<SongFile>& kept, const CancelToken& cancel)
{
    const auto measured = folder.measure(name, cancel);
    if (!measured) {
        if (!verdict.fault)
            verdict.fault = faultOf(measured.error());
        return;
    }
    verdict.files = {*measured};
    if (!verdict.fault && kept && *kept != *measured)
        verdict.fault =
            damage(QCoreApplication::translate("MediaFiles", "It has changed since it was kept."));
    if (verdict.isDamage())
        verdict.hash = measured->sha256;
}

QString asideName(Kind kind, const QString& suffix)
{
    return QString::fromLatin1(rowOf(kind).fetched).section(QLatin1Char('.'), 0, 0)
           + QStringLiteral("-damaged.") + suffix;
}

} // namespace

QString nameOf(Kind kind)
{
    return QLatin1String(rowOf(kind).name) + rowOf(kind).suffixes.value(0);
}

Download::Content contentOf(Kind kind)
{
    return rowOf(kind).content;
}

QString fetchedPath(const SongFolder& folder, Kind kind)
{
    return folder.file(QLatin1String(rowOf(kind).fetched));
}

QString presentFile(const SongFolder& folder, Kind kind, const std::optional<Song>& song)
{
    for (const QString& suffix : rowOf(kind).suffixes) {
        const QString name = QLatin1String(rowOf(kind).name) + suffix;
        if (kind == Kind::Audio && song && song->isExtraFile(name))
            continue;
        if (const QString path = folder.file(name);
            QFile::exists(path) && !wrongContent(contentOf(kind), headOf(path)))
            return name;
    }
    return {};
}

Result<QString, ApiError> renameFile(const SongFolder& folder, Kind kind, const QString& suffix)
{
    const QString name = QLatin1String(rowOf(kind).name) + suffix;
    if (const auto named = atomicfile::publish(fetchedPath(folder, kind), folder.file(name)); !named)
        return delivery::localFault(named.error());
    return name;
}

void removeAside(const SongFolder& folder, Kind kind)
{
    const QStringList old =
        QDir(folder.path()).entryList({asideName(kind, QStringLiteral("*"))}, QDir::Files | QDir::NoSymLinks);
    for (const QString& name : old)
        QFile::remove(folder.file(name));
}

void bringBack(const SongFolder& folder, Kind kind, const QString& name)
{
    const QStringList aside =
        QDir(folder.path()).entryList({asideName(kind, QStringLiteral("*"))}, QDir::Files | QDir::NoSymLinks);
    if (!aside.isEmpty() && !QFileInfo::exists(folder.file(name)))
        QFile::rename(folder.file(aside.first()), folder.file(name));
}

void keepAside(const SongFolder& folder, Kind kind, const QString& path)
{
    removeAside(folder, kind);
    QString suffix = suffixFor(headOf(path));
    if (kind == Kind::Audio && suffix == QLatin1String("mp4"))
        suffix = QStringLiteral("m4a");
    const QString aside = asideName(kind, suffix.isEmpty() ? QStringLiteral("bin") : suffix);
    if (!QFile::rename(path, folder.file(aside)))
        QFile::remove(path); // it must not be taken for a good one
}

QVector<Unfinished> unfinished(const QString& songsDir, const CancelToken& cancel)
{
    QVector<Unfinished> found;
    QDirIterator folders(songsDir, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    while (folders.hasNext() && !cancel.isCancelled()) {
        const QString songId = QFileInfo(folders.next()).fileName();
        const SongFolder folder(songsDir, songId);
        const QStringList names =
            QDir(folders.filePath())
                .entryList({QStringLiteral("*.part"), QStringLiteral("*.part.meta")}, QDir::Files);
        for (const Kind kind : {Kind::Audio, Kind::Cover, Kind::Stems, Kind::Wav, Kind::Video}) {
            const QString part = QFileInfo(fetchedPath(folder, kind)).fileName() + QStringLiteral(".part");
            for (const QString& name : names) {
                if (name == part || name == part + QStringLiteral(".meta"))
                    found.append({songId, kind, folder.file(name)});
            }
        }
    }
    return found;
}

Verdict judgeAudio(const SongFolder& folder, const QString& name, double toldSeconds,
                   const std::optional<SongFile>& kept, const CancelToken& cancel)
{
    Verdict verdict;
    const QString path = folder.file(name);
    const auto played = PlayThrough::of(path, cancel);
    if (!played) {
        verdict.fault = faultOf(played.error());
        if (verdict.isDamage())
            verdict.fault->message =
                QCoreApplication::translate("MediaFiles", "It holds no sound that can be played.");
    } else {
        verdict.suffix = suffixOf(*played, headOf(path));
        const QString problem = problemOf(*played, toldSeconds, &verdict.isOnlyLonger);
        if (!problem.isEmpty())
            verdict.fault = damage(problem);
    }
    compare(verdict, folder, name, kept, cancel);
    return verdict;
}

Verdict judgeCover(const SongFolder& folder, const QString& name, const std::optional<SongFile>& kept,
                   const CancelToken& cancel)
{
    Verdict verdict;
    const QByteArray head = headOf(folder.file(name));
    verdict.suffix = suffixFor(head);
    if (!imageSuffixes().contains(verdict.suffix))
        verdict.fault = wrongContent(Download::Content::Image, head);
    compare(verdict, folder, name, kept, cancel);
    return verdict;
}

Verdict judgeWav(const SongFolder& folder, const QString& name, double toldSeconds,
                 const std::optional<SongFile>& kept, const CancelToken& cancel)
{
    Verdict verdict = judgeAudio(folder, name, toldSeconds, kept, cancel);
    if (!verdict.fault && verdict.suffix != rowOf(Kind::Wav).suffixes.first()) {
        verdict.fault = damage(QCoreApplication::translate("MediaFiles", "It is not a WAV file."));
        verdict.hash = verdict.files.first().sha256;
    }
    return verdict;
}

Verdict judgeVideo(const SongFolder& folder, const QString& name, double toldSeconds,
                   const std::optional<SongFile>& kept, const CancelToken& cancel)
{
    Verdict verdict = judgeAudio(folder, name, toldSeconds, kept, cancel);
    if (verdict.isOnlyLonger) { // a picture may stand before and after the song
        verdict.fault.reset();
        verdict.isOnlyLonger = false;
    }
    verdict.suffix = rowOf(Kind::Video).suffixes.first();
    if (verdict.fault || verdict.files.isEmpty())
        return verdict;
    const auto shown = PicturePlay::of(folder.file(name), cancel);
    if (!shown)
        verdict.fault = faultOf(shown.error());
    else if (shown->isCutOff || shown->damagedPackets > 0)
        verdict.fault = damage(QCoreApplication::translate("MediaFiles", "Its pictures end too early."));
    if (verdict.isDamage())
        verdict.hash = verdict.files.first().sha256;
    return verdict;
}

Verdict unpackStems(const SongFolder& folder, const CancelToken& cancel)
{
    const QString archive = fetchedPath(folder, Kind::Stems);
    ZipReader::Limits limits;
    limits.suffixes = audioSuffixes();
    limits.check = [&](const QString& path) -> Result<QString> {
        bool isOnlyLonger = false;
        const auto played = PlayThrough::of(path, cancel);
        if (!played)
            return played.error();
        if (const QString problem = problemOf(*played, 0, &isOnlyLonger); !problem.isEmpty())
            return Error{
                Error::Category::Media, QFileInfo(path).fileName() + QLatin1String(": ") + problem, {}};
        return keptAsFlac(path, cancel);
    };
    Verdict verdict;
    if (const auto names = ZipReader::unpack(archive, folder.stemsDir(), limits, cancel); !names)
        verdict.fault = faultOf(names.error());
    else if (auto stems = folder.measureStems(cancel))
        verdict.files = std::move(*stems);
    if (verdict.isDamage()) {
        if (const auto measured = folder.measure(QFileInfo(archive).fileName(), cancel))
            verdict.hash = measured->sha256;
    }
    return verdict;
}

} // namespace riffdesk::mediafiles
