#pragma once

#include "base/background.h"

#include <QDialog>
#include <QImage>

namespace riffdesk {

/// A song's cover as large as it is, or as the screen has room for. A click, Escape or Return closes it.
class CoverWindow : public QDialog
{
    Q_OBJECT

public:
    /// Shows itself once the picture is decoded, in another thread, and goes by itself when it is closed.
    CoverWindow(const QString& path, const QString& title, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCover(const QImage& cover);

    QImage m_cover;
    BackgroundTask m_loading;
};

} // namespace riffdesk
