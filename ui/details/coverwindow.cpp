#include "coverwindow.h"

#include "pictures/picture.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace riffdesk {

namespace {
constexpr double screenPart = 0.9; ///< of which the window takes at most so much
} // namespace

CoverWindow::CoverWindow(const QString& path, const QString& title, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("coverWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(tr("Cover of %1").arg(title));
    m_loading = background::run(
        background::Pool::Cpu, [path](const CancelToken&) { return picture::read(path); },
        [this](const QImage& cover) { showCover(cover); });
}

void CoverWindow::showCover(const QImage& cover)
{
    if (cover.isNull()) {
        close();
        deleteLater(); // it was never shown
        return;
    }
    m_cover = cover;
    const QSize most = screen()->availableSize() * screenPart;
    QSize size = cover.size() / devicePixelRatioF();
    if (size.width() > most.width() || size.height() > most.height())
        size = size.scaled(most, Qt::KeepAspectRatio);
    setFixedSize(size.expandedTo({120, 120}));
    QDialog::open();
}

void CoverWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRect target({}, m_cover.size().scaled(size(), Qt::KeepAspectRatio));
    target.moveCenter(rect().center());
    painter.drawImage(target, m_cover);
}

void CoverWindow::mouseReleaseEvent(QMouseEvent*)
{
    close();
}

void CoverWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        close();
    else
        QDialog::keyPressEvent(event);
}

} // namespace riffdesk
