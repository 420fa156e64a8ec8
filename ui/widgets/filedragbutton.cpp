#include "ui/widgets/filedragbutton.h"

#include <QApplication>
#include <QDrag>
#include <QFile>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace riffdesk {

FileDragButton::FileDragButton(const QString& text, Make make, QWidget* parent)
    : QPushButton(text, parent)
    , m_make(std::move(make))
{ }

QString FileDragButton::makeFile()
{
    const std::optional<Content> content = m_make();
    if (!content)
        return {};
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(content->fileName));
    const bool made = m_folder->isValid() && file.open(QIODevice::WriteOnly)
                      && file.write(content->bytes) == content->bytes.size();
    return made ? file.fileName() : QString();
}

void FileDragButton::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QPushButton::mousePressEvent(event);
}

void FileDragButton::mouseMoveEvent(QMouseEvent* event)
{
    const bool dragged =
        (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!dragged || !isDown() || !event->buttons().testFlag(Qt::LeftButton)) {
        QPushButton::mouseMoveEvent(event);
        return;
    }
    setDown(false); // letting go elsewhere is no click
    const QString path = makeFile();
    if (path.isEmpty())
        return;
    auto* mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(path)});
    auto* drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(grab());
    drag->exec(Qt::CopyAction);
}

} // namespace riffdesk
