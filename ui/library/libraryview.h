#pragma once

#include <QListView>

namespace riffdesk {

class SongDelegate;

/// The songs as cards spread evenly over the width, or as rows. Asks its model for more before the end comes
/// in sight.
class LibraryView : public QListView
{
    Q_OBJECT

public:
    /// `delegate` outlives this.
    explicit LibraryView(SongDelegate& delegate, QWidget* parent = nullptr);

    void setGrid(bool grid);
    [[nodiscard]] bool isGrid() const { return m_grid; }

Q_SIGNALS:
    void playTyped(); ///< Return
    void trashTyped(); ///< Delete

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void updateGeometries() override;
    void changeEvent(QEvent* event) override;

private:
    void updateLayout();
    void fetchAhead();

    SongDelegate& m_delegate;
    bool m_grid = true;
};

} // namespace riffdesk
