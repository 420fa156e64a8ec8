#include "librarydrops.h"

#include "import/importer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/songdrag.h"
#include "ui/widgets/songlistmodel.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace riffdesk {

QStringList LibraryDrops::pathsOf(const QMimeData& data)
{
    constexpr qsizetype most = 100'000;
    const QString copiedFiles = QStringLiteral("x-special/gnome-copied-files");
    const bool isOurs = data.hasFormat(QLatin1String(SongListModel::songMimeType))
                        || data.hasFormat(QLatin1String(SongListModel::selectionMimeType))
                        || data.hasFormat(QLatin1String(SongDrag::partMimeType));
    QList<QUrl> urls;
    if (data.hasUrls()) {
        urls = data.urls();
    } else { // file managers of old offer nothing else; the first line is what is to be done
        for (const QByteArray& line : data.data(copiedFiles).split('\n').mid(1))
            urls << QUrl::fromEncoded(line.trimmed());
    }
    QStringList paths;
    for (const QUrl& url : urls.mid(0, isOurs ? 0 : most)) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return Importer::takes(paths) ? paths : QStringList();
}

LibraryDrops::LibraryDrops(QWidget* panel) : QObject(panel), m_panel(panel), m_highlight(new DropZone(panel))
{
    m_highlight->setObjectName(QStringLiteral("libraryDropHighlight"));
    m_highlight->setCovering();
    m_highlight->setLit(true);
    m_highlight->hide();
    panel->setAcceptDrops(true);
    panel->installEventFilter(this);
}

void LibraryDrops::setLit(bool lit)
{
    if (lit) {
        constexpr int edge = Theme::grid / 2;
        m_highlight->setGeometry(m_panel->rect().adjusted(edge, edge, -edge, -edge));
        m_highlight->raise();
    }
    m_highlight->setVisible(lit);
}

bool LibraryDrops::eventFilter(QObject* watched, QEvent* event)
{
    const bool entering = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (event->type() == QEvent::DragLeave)
        setLit(false);
    if (!entering && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList paths = pathsOf(*drop->mimeData());
    setLit(entering && !paths.isEmpty());
    if (paths.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // the files stay where they are
    drop->accept();
    if (!entering)
        Q_EMIT dropped(paths);
    return true;
}

} // namespace riffdesk
