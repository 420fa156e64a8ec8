#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace riffdesk {

class SongDelegate;

/// The songs as cards spread evenly over the width, or as rows. Asks its model for more before the end comes
/// in sight. Songs that come above move nothing that is in sight, but at the very top they come into view.
class LibraryView : public QListView
{
    Q_OBJECT

public:
    /// `delegate` outlives this.
    explicit LibraryView(SongDelegate& delegate, QWidget* parent = nullptr);

    void setGrid(bool grid);
    [[nodiscard]] bool isGrid() const { return m_grid; }

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void rowWidthChanged(int width); ///< of the list's rows, in device independent pixels
    void playTyped(); ///< Return
    void trashTyped(); ///< Delete

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void updateGeometries() override;
    void changeEvent(QEvent* event) override;
    void doItemsLayout() override;

private:
    void updateLayout();
    void fetchAhead();
    void keepPlace();

    SongDelegate& m_delegate;
    bool m_grid = true;
    QPersistentModelIndex m_top; ///< the first song in sight, as long as songs that came are not laid out
    int m_topOffset = 0; ///< where it stood
};

} // namespace riffdesk
