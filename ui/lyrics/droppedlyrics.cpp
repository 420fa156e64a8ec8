#include "droppedlyrics.h"

#include "ui/widgets/songlistmodel.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace riffdesk::droppedlyrics {

namespace {

constexpr qsizetype maxIdBytes = 4096;
constexpr qsizetype maxUrls = 1000;

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

} // namespace riffdesk::droppedlyrics
