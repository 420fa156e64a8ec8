#pragma once

#include "base/background.h"

#include <QPixmap>
#include <QWidget>

namespace riffdesk {

/// A song's cover with rounded corners, at a fixed side; a note on a plain surface where there is none. The
/// file is decoded at the size shown, off the GUI thread.
class CoverLabel : public QWidget
{
    Q_OBJECT

public:
    explicit CoverLabel(int side, QWidget* parent = nullptr);

    void setPath(const QString& path); ///< empty: no cover
    [[nodiscard]] const QString& path() const { return m_path; }
    /// From now on a click, Space or Return on a cover that is there is told.
    void setClickable(const QString& accessibleName, const QString& toolTip);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

    /// Draws a picture, scaled and cut to the rectangle, with the cover's corners; null draws the note.
    static void paintCover(QPainter* painter, const QRect& rect, const QPixmap& cover, const QWidget* widget);

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_side;
    QString m_path;
    bool m_isClickable = false;
    QPixmap m_cover;
    BackgroundTask m_loading;
};

} // namespace riffdesk
