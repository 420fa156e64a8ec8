#include "dropping.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace riffdesk::test {

bool dragOver(QWidget* target, const QMimeData& data)
{
    QDragEnterEvent enter(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(target, &enter);
    return enter.isAccepted();
}

void dragAway(QWidget* target)
{
    QDragLeaveEvent leave;
    QApplication::sendEvent(target, &leave);
}

bool dropOn(QWidget* target, const QMimeData& data)
{
    if (!dragOver(target, data))
        return false;
    QDropEvent fall(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
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
