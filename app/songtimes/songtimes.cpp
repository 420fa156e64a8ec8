#include "songtimes/songtimes.h"

#include "library/songfolder.h"
#include "linetimes.h"
#include "lyrics/lyricsheet.h"
#include "storage/atomicfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {

std::optional<TimedLyrics> readFile(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return std::nullopt;
    const auto bytes = atomicfile::read(path, SongTimes::maxBytes);
    auto timed =
        bytes ? TimedLyrics::fromLrc(QString::fromUtf8(bytes.value())) : Result<TimedLyrics>(bytes.error());
    return timed ? std::optional(std::move(timed).value()) : std::nullopt;
}

} // namespace

SongTimes::SongTimes(QString songsDir, QString waitingDir, QObject* parent)
    : QObject(parent)
    , m_songsDir(std::move(songsDir))
    , m_waitingDir(std::move(waitingDir))
{ }

QString SongTimes::pathOf(const QString& songId) const
{
    return SongFolder(m_songsDir, songId).file(QLatin1String(fileName));
}

QString SongTimes::pathOf(const TimedLyrics& timed) const
{
    const QByteArray hash = QCryptographicHash::hash(timed.toLrc().toUtf8(), QCryptographicHash::Sha256);
    return m_waitingDir + QLatin1Char('/') + QString::fromLatin1(hash.toHex().left(24))
           + QLatin1String(".lrc");
}

QVector<double> SongTimes::timesOf(const Song& song, const QStringList& lines) const
{
    const QString path = pathOf(song.id);
    const auto timed = path.isEmpty() ? std::nullopt : readFile(path);
    if (!timed)
        return {};
    return linetimes::align(lines, *timed, song.durationSeconds).valueOr({});
}

std::optional<TimedLyrics> SongTimes::timedLyrics(const Song& song) const
{
    if (!QFileInfo::exists(pathOf(song.id)))
        return std::nullopt;
    QStringList lines;
    const LyricSheet sheet = LyricSheet::fromText(song.lyrics);
    for (const LyricSheet::Section& section : sheet.sections())
        lines += QStringList(section.lines);
    const QVector<double> times = timesOf(song, lines);
    TimedLyrics timed;
    timed.title = song.title;
    for (qsizetype i = 0; i < times.size(); ++i) {
        if (times.at(i) != linetimes::untimed)
            timed.lines.append({times.at(i), lines.at(i)});
    }
    return timed.lines.isEmpty() ? std::nullopt : std::optional(timed);
}

QVector<TimedLyrics::Line> SongTimes::sectionStarts(const Song& song) const
{
    const LyricSheet sheet = LyricSheet::fromText(song.lyrics);
    QStringList lines;
    for (const LyricSheet::Section& section : sheet.sections())
        lines += QStringList(section.lines);
    const QVector<double> times = timesOf(song, lines);
    QVector<TimedLyrics::Line> starts;
    auto line = times.cbegin();
    for (const LyricSheet::Section& section : sheet.sections()) {
        const auto end = times.isEmpty() ? line : line + section.lines.size();
        const auto first =
            std::find_if(line, end, [](double seconds) { return seconds != linetimes::untimed; });
        if (first != end && !section.tag.isEmpty())
            starts.append({*first, section.tag});
        line = end;
    }
    return starts;
}

Result<void> SongTimes::save(const Song& song, const QStringList& lines, const TimedLyrics& timed)
{
    if (const auto fits = linetimes::align(lines, timed, song.durationSeconds); !fits)
        return fits.error();
    if (const auto made = SongFolder(m_songsDir, song.id).make(); !made)
        return made.error();
    if (const auto written = atomicfile::write(pathOf(song.id), timed.toLrc().toUtf8()); !written)
        return written.error();
    Q_EMIT changed(song.id);
    return {};
}

Result<void> SongTimes::remove(const QString& songId)
{
    const QString path = pathOf(songId);
    if (QFile::exists(path) && !QFile::remove(path)) {
        return Error{Error::Category::File,
                     QCoreApplication::translate("SongTimes", "The times could not be removed."),
                     QCoreApplication::translate("SongTimes", "Check the rights of the folder %1.")
                         .arg(QFileInfo(path).path())};
    }
    Q_EMIT changed(songId);
    return {};
}

void SongTimes::loadOffers()
{
    if (std::exchange(m_loaded, true))
        return;
    const QFileInfoList files =
        QDir(m_waitingDir)
            .entryInfoList({QStringLiteral("*.lrc")}, QDir::Files | QDir::NoSymLinks, QDir::Time)
            .mid(0, maxOffers);
    for (const QFileInfo& file : files) {
        if (auto timed = readFile(file.filePath()))
            m_offers.append(std::move(*timed));
    }
}

void SongTimes::addOffer(const TimedLyrics& timed)
{
    loadOffers();
    const QString path = pathOf(timed);
    m_offers.removeIf([&](const TimedLyrics& each) { return pathOf(each) == path; });
    m_offers.prepend(timed);
    const QByteArray lrc = timed.toLrc().toUtf8();
    // Without the file there is only no offer after a restart: the lyrics themselves are in the form.
    if (lrc.size() <= maxBytes)
        (void)atomicfile::write(path, lrc).ok();
    while (m_offers.size() > maxOffers)
        QFile::remove(pathOf(m_offers.takeLast()));
}

std::optional<TimedLyrics> SongTimes::offerFor(const Song& song, const QStringList& lines)
{
    if (QFile::exists(pathOf(song.id)))
        return std::nullopt;
    loadOffers();
    for (const TimedLyrics& each : std::as_const(m_offers)) {
        if (linetimes::mightMatch(lines, each) && linetimes::align(lines, each, song.durationSeconds))
            return each;
    }
    return std::nullopt;
}

void SongTimes::removeOffer(const TimedLyrics& timed)
{
    loadOffers();
    const QString path = pathOf(timed);
    m_offers.removeIf([&](const TimedLyrics& each) { return pathOf(each) == path; });
    QFile::remove(path);
}

} // namespace riffdesk
