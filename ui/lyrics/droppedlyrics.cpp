#include "droppedlyrics.h"

#include "lyrics/lyricsfile.h"
#include "lyrics/textbytes.h"
#include "ui/widgets/songlistmodel.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace riffdesk::droppedlyrics {

namespace {

constexpr qsizetype maxIdBytes = 4096;
constexpr qsizetype maxUrls = 1000;
constexpr qsizetype maxEmptyLines = 2;

bool isAudio(const QString& path)
{
    static const QStringList suffixes{QStringLiteral("mp3"),  QStringLiteral("wav"), QStringLiteral("m4a"),
                                      QStringLiteral("flac"), QStringLiteral("ogg"), QStringLiteral("opus")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

QStringList songs(const QMimeData& data)
{
    const QByteArray ids = data.data(QLatin1String(SongListModel::songMimeType)).left(maxIdBytes);
    QStringList found;
    for (const QByteArray& id : ids.split('\n')) {
        if (const QByteArray clean = id.trimmed(); !clean.isEmpty())
            found.append(QString::fromUtf8(clean));
    }
    return found;
}

QStringList files(const QMimeData& data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls().mid(0, maxUrls);
    for (const QUrl& url : urls) {
        if (url.isLocalFile() && !isAudio(url.toLocalFile()))
            paths.append(url.toLocalFile());
    }
    return paths;
}

QString pasted(const QString& text)
{
    QString lines = textbytes::plain(text);
    lines.replace(QLatin1String("\\r\\n"), QLatin1String("\n"));
    lines.replace(QLatin1String("\\n"), QLatin1String("\n"));
    if (!lines.contains(QLatin1Char('\n')))
        return lines;
    const auto isNewline = [](QChar c) { return c == QLatin1Char('\n'); };
    const auto isWord = [](QChar c) { return !c.isSpace(); };
    const auto first = std::find_if(lines.cbegin(), lines.cend(), isWord);
    const auto last = std::find_if(lines.crbegin(), lines.crend(), isWord);
    const auto above = std::count_if(lines.cbegin(), first, isNewline);
    if (first == lines.cend())
        return QString(std::min<qsizetype>(above, maxEmptyLines), QLatin1Char('\n'));
    const auto below = std::count_if(lines.crbegin(), last, isNewline);
    return QString(std::min<qsizetype>(above, maxEmptyLines), QLatin1Char('\n')) + LyricsFile::cleaned(lines)
           + QString(std::min<qsizetype>(below, maxEmptyLines), QLatin1Char('\n'));
}

} // namespace riffdesk::droppedlyrics
