#include "dropping.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace riffdesk::test {

bool dropOn(QWidget* target, const QMimeData& data)
{
    const QPoint place = target->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent fall(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    fall.ignore();
    QApplication::sendEvent(target, &fall);
    return fall.isAccepted();
}

bool dropFiles(QWidget* target, const QStringList& paths)
{
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    QMimeData data;
    data.setUrls(urls);
    return dropOn(target, data);
}

bool dropText(QWidget* target, const QString& text)
{
    QMimeData data;
    data.setText(text);
    return dropOn(target, data);
}

} // namespace riffdesk::test
