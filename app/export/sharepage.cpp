#include "sharepage.h"

#include "audiotags/tagreader.h"
#include "base/plaintext.h"
#include "export/filenametemplate.h"
#include "library/songtext.h"
#include "lyrics/lyricsheet.h"
#include "pictures/picture.h"
#include "storage/atomicfile.h"
#include "storage/filefault.h"
#include "storage/zipwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace riffdesk::sharepage {

namespace {

constexpr QSize coverSize(640, 640);

QString shareText(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

/// Nothing of a name can end an element, an attribute or the page.
QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\''), QLatin1String("&#39;"));
}

/// A file beside the page as an address.
QString address(const QString& file)
{
    return escaped(QString::fromLatin1(QUrl::toPercentEncoding(file, "/")));
}

QString timeText(double seconds)
{
    const int whole = qRound(seconds);
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString lyricsHtml(const SharedSong& song)
{
    QString rows;
    if (song.timed) {
        for (const TimedLyrics::Line& line : song.timed->lines)
            rows += QStringLiteral("<p data-t=\"%1\" dir=\"auto\">%2</p>\n")
                        .arg(QString::number(line.seconds, 'f', 2), escaped(line.text));
    } else {
        const LyricSheet sheet = LyricSheet::fromText(song.lyrics);
        for (const LyricSheet::Section& section : sheet.sections()) {
            if (!section.tag.isEmpty())
                rows += QStringLiteral("<h3 dir=\"auto\">%1</h3>\n").arg(escaped(section.tag));
            for (const QString& line : section.lines)
                rows += QStringLiteral("<p dir=\"auto\">%1</p>\n").arg(escaped(line));
        }
    }
    return rows.isEmpty()
               ? rows
               : QStringLiteral("<details%1><summary>%2</summary>\n<div class=\"lyrics\">\n%3</div>\n"
                                "</details>\n")
                     .arg(song.timed ? QStringLiteral(" open") : QString(),
                          escaped(shareText(QT_TRANSLATE_NOOP("Export", "Lyrics"))), rows);
}

QString songHtml(const SharedSong& song, bool isAlone)
{
    QString html = QStringLiteral("<article>\n");
    html += song.cover.isEmpty()
                ? QStringLiteral("<div class=\"cover\" aria-hidden=\"true\">♪</div>\n")
                : QStringLiteral("<img class=\"cover\" alt=\"\" src=\"%1\">\n").arg(address(song.cover));
    html += QStringLiteral("<div class=\"song\">\n<h2 dir=\"auto\">%1</h2>\n").arg(escaped(song.title));
    QStringList facts;
    if (!song.artist.isEmpty() && !isAlone)
        facts << QStringLiteral("<bdi>%1</bdi>").arg(escaped(song.artist));
    if (song.seconds > 0)
        facts << timeText(song.seconds);
    if (!facts.isEmpty())
        html += QStringLiteral("<div class=\"facts\">%1</div>\n").arg(facts.join(QStringLiteral(" · ")));
    html += QStringLiteral("<audio controls preload=\"metadata\" src=\"%1\"></audio>\n%2</div>\n</article>\n")
                .arg(address(song.file), lyricsHtml(song));
    return html;
}

// One accent, quiet surfaces, light and dark as the reader's system is.
const char* const style = R"css(
:root { color-scheme: light dark; --page: #f6f6f8; --card: #ffffff; --text: #1b1b1f; --dim: #5f6068; --accent: #5b4bd6; --mark: #ebe8ff }
@media (prefers-color-scheme: dark) {
  :root { --page: #141418; --card: #1f1f25; --text: #ececf1; --dim: #a3a4ae; --accent: #a99dff; --mark: #322d57 }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
main { max-width: 880px; margin: 0 auto; padding: 40px 24px 64px }
header { margin-bottom: 32px }
h1 { font-size: 28px; line-height: 1.25; margin: 0 }
header div, .facts { color: var(--dim) }
article { display: flex; gap: 24px; background: var(--card); border-radius: 12px; padding: 24px; margin-bottom: 16px }
.cover { flex: none; width: 176px; height: 176px; border-radius: 8px; object-fit: cover; background: var(--mark) }
div.cover { display: flex; align-items: center; justify-content: center; font-size: 56px; color: var(--accent) }
.song { flex: 1; min-width: 0 }
h2 { font-size: 20px; line-height: 1.3; margin: 0 }
audio { display: block; width: 100%; margin: 16px 0; border-radius: 8px }
summary { cursor: pointer; color: var(--accent); width: fit-content }
summary:focus-visible, .lyrics p[data-t]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px }
.lyrics { margin-top: 8px; max-height: 320px; overflow-y: auto; position: relative }
.lyrics h3 { font-size: 14px; font-weight: 600; color: var(--dim); margin: 16px 0 0 }
.lyrics p { margin: 0; padding: 2px 8px; border-radius: 4px; min-height: 1.5em }
.script .lyrics p[data-t] { cursor: pointer }
.lyrics p.now { background: var(--mark); color: var(--accent); font-weight: 600 }
@media (max-width: 600px) {
  main { padding: 24px 16px 40px }
  article { flex-direction: column; padding: 16px; gap: 16px }
  .cover { width: 100%; height: auto; aspect-ratio: 1 }
}
)css";

// One song at a time, the next one after it, the line that is sung, and a line that is clicked is played.
const char* const script = R"js(
document.documentElement.classList.add("script");
var players = Array.prototype.slice.call(document.querySelectorAll("audio"));
players.forEach(function (player, index) {
  var lines = Array.prototype.slice.call(player.parentNode.querySelectorAll("p[data-t]"));
  var times = lines.map(function (line) { return parseFloat(line.getAttribute("data-t")); });
  var now = null;
  function follow() {
    var found = null;
    for (var i = 0; i < times.length && times[i] <= player.currentTime + 0.05; ++i) found = lines[i];
    if (found === now) return;
    if (now) { now.classList.remove("now"); now.removeAttribute("aria-current"); }
    now = found;
    if (!now) return;
    now.classList.add("now");
    now.setAttribute("aria-current", "true");
    var box = now.parentNode;
    box.scrollTop = now.offsetTop - box.clientHeight / 2 + now.offsetHeight / 2;
  }
  function go(line) { player.currentTime = times[lines.indexOf(line)]; player.play(); }
  lines.forEach(function (line) {
    line.tabIndex = 0;
    line.setAttribute("role", "button");
    line.addEventListener("click", function () { go(line); });
    line.addEventListener("keydown", function (event) {
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); go(line); }
    });
  });
  player.addEventListener("timeupdate", follow);
  player.addEventListener("seeked", follow);
  player.addEventListener("play", function () {
    players.forEach(function (other) { if (other !== player) other.pause(); });
  });
  player.addEventListener("ended", function () { if (players[index + 1]) players[index + 1].play(); });
});
)js";

/// The cover as a small picture beside the page; empty where there is none that can be read.
QString writeCover(const QString& from, const QString& folder, const QString& name)
{
    const QImage picture = from.isEmpty() ? QImage() : picture::read(from, coverSize);
    if (picture.isNull())
        return {};
    const QByteArray bytes = picture::toJpeg(picture);
    const QString file = QLatin1String("covers/") + name + QLatin1String(".jpg");
    return atomicfile::writeShared(folder + QLatin1Char('/') + file, bytes) ? file : QString();
}

Result<QString> pack(const QString& folder, const QStringList& files, const CancelToken& cancel,
                     const ExportFolder::Progress& progressed)
{
    const QString name = QStringLiteral("page.zip");
    ZipWriter zip(folder + QLatin1Char('/') + name, cancel);
    const QDir dir(folder);
    qsizetype done = 0;
    for (const QString& file : files) {
        if (const auto added = zip.addFile(file, dir.filePath(file)); !added)
            return added.error();
        progressed(double(++done) / double(files.size()));
    }
    const auto closed = zip.close();
    return closed ? Result<QString>(name) : closed.error();
}

} // namespace

QByteArray html(const Page& page)
{
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"connect-src 'none'; "
                       "object-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'\">\n"
                       "<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n<main>\n")
            .arg(escaped(page.title), QLatin1String(style));
    html += QStringLiteral("<header>\n<h1 dir=\"auto\">%1</h1>\n").arg(escaped(page.title));
    if (!page.artist.isEmpty())
        html += QStringLiteral("<div dir=\"auto\">%1</div>\n").arg(escaped(page.artist));
    html += QLatin1String("</header>\n");
    for (const SharedSong& song : page.songs)
        html += songHtml(song, song.artist == page.artist);
    html += QStringLiteral("</main>\n<script>%1</script>\n</body>\n</html>\n").arg(QLatin1String(script));
    return html.toUtf8();
}

ExportFolder of(const QString& title, const QString& artist, bool isPacked, const Exporter::Source& source)
{
    struct Known
    {
        SharedSong song;
        QString cover; ///< in the library
        QString audio; ///< the same, of a song that may name its artist; else empty
    };
    const auto known =
        std::make_shared<QHash<int, Known>>(); // of read() for complete(), which comes after it
    ExportFolder folder;
    folder.title = title;
    folder.needsAll = false;
    folder.source = source;
    folder.source.read = [known, artist, read = source.read](int index) {
        auto item = read(index);
        if (item) {
            item->targetPath.prepend(QLatin1String("songs/"));
            known->insert(index, {{songtext::title(item->song),
                                   artist,
                                   item->song.durationSeconds,
                                   item->song.lyrics,
                                   item->timedLyrics,
                                   {},
                                   {}},
                                  item->coverPath,
                                  item->song.service == importedService() ? item->audioPath : QString()});
        }
        return item;
    };
    folder.complete = [known, title, artist,
                       isPacked](const QString& path, const QVector<ExportFolder::File>& files,
                                 const CancelToken& cancel,
                                 const ExportFolder::Progress& progressed) -> Result<QString> {
        if (files.isEmpty())
            return Error{Error::Category::File,
                         shareText(QT_TRANSLATE_NOOP("Export", "None of the songs could be written.")),
                         shareText(QT_TRANSLATE_NOOP("Export", "See why, then try again."))};
        if (!QDir(path).mkpath(QStringLiteral("covers")))
            return filefault::writing(path);
        Page page{title, artist, {}};
        for (const ExportFolder::File& file : files) {
            if (cancel.isCancelled())
                return Error{Error::Category::Cancelled,
                             shareText(QT_TRANSLATE_NOOP("Export", "The export was cancelled.")),
                             {}};
            const Known one = known->value(file.index);
            page.songs.append(one.song);
            if (!one.audio.isEmpty()) {
                const ReadTags own = ReadTags::of(one.audio, tagger::containerOf(one.audio));
                if (!own.artist.isEmpty())
                    page.songs.last().artist = plaintext::line(own.artist);
            }
            page.songs.last().file = file.name;
            page.songs.last().cover = writeCover(
                one.cover, path, QStringLiteral("%1").arg(file.index + 1, 3, 10, QLatin1Char('0')));
        }
        if (const auto written = atomicfile::writeShared(path + QLatin1String("/index.html"), html(page));
            !written)
            return written.error();
        if (!isPacked)
            return QString();
        QStringList packed{QStringLiteral("index.html")};
        for (const SharedSong& song : std::as_const(page.songs)) {
            packed << song.file;
            if (!song.cover.isEmpty())
                packed << song.cover;
        }
        return pack(path, packed, cancel, progressed);
    };
    return folder;
}

} // namespace riffdesk::sharepage
