#pragma once

#include "librarygeometry.h"
#include "ui/widgets/songdrag.h"

#include <QElapsedTimer>
#include <QListView>
#include <QPersistentModelIndex>

#include <optional>

namespace riffdesk {

class SongDelegate;

/// The songs as cards spread evenly over the width, or as the rows of a table, under the headings of their
/// groups. All places are computed, never laid out: 250,000 songs cost what 100 do. Songs that come above
/// move nothing that is in sight, but at the very top they come into view.
class LibraryView : public QListView
{
    Q_OBJECT

public:
    /// `delegate` outlives this.
    explicit LibraryView(SongDelegate& delegate, QWidget* parent = nullptr);

    void setGrid(bool grid);
    [[nodiscard]] bool isGrid() const { return m_isGrid; }
    /// Of the table's columns together; where there is less room it scrolls sideways.
    void setTableWidth(int width);
    /// Takes the height of rows and the places of cells anew from the delegate.
    void updateRows();

    /// They move with rows that come and go until they are set anew, which a reset makes necessary.
    void setGroups(const QVector<LibraryGroup>& groups);
    [[nodiscard]] const LibraryGeometry& geometryOfRows() const { return m_geometry; }

    /// Whether songs can be dropped between rows, and moved there with Alt and an arrow key.
    void setArrangeable(bool arrangeable);
    void setDragger(SongDragger dragger) { m_dragger = std::move(dragger); }

    [[nodiscard]] int firstRowInSight() const { return m_inSight.first; }
    [[nodiscard]] int lastRowInSight() const { return m_inSight.second; } ///< less than the first for none
    /// Repaints the rows in sight whose `role` has this value.
    void updateRowsWith(int role, const QVariant& value);

    void setModel(QAbstractItemModel* model) override;
    void reset() override;
    void doItemsLayout() override;
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void keyboardSearch(const QString& search) override;
    void selectAll() override;

Q_SIGNALS:
    void rowWidthChanged(int width); ///< there is for rows, in device independent pixels
    void rowsInSight(int first, int last); ///< last < first for none; whenever others are in sight
    void playTyped(); ///< Return
    void foldTyped(int row, bool unfolded); ///< takes: plus or minus; in the table Right or Left, too
    void trashTyped(); ///< Delete
    /// Songs, the selected ones where none are named; behind the last row: how many there are.
    void droppedBefore(int row, const QStringList& songIds);
    void moveTyped(int places); ///< the selected ones, 1 or -1
    /// What was typed begins no title that is read and near; `fromRow` is where to go on.
    void titleTyped(const QString& beginning, int fromRow);

protected:
    void updateGeometries() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QVector<int>& roles = {}) override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    struct Place ///< of a row in sight that others may not move
    {
        int row;
        int y; ///< in the viewport
    };

    void updateCell();
    void updateSight();
    void fetchAhead();
    void rowsRemoved(const QModelIndex& parent, int first, int last);
    [[nodiscard]] std::optional<Place> topPlace() const;
    void restore(const std::optional<Place>& place);
    void changeRows(int first, int count);
    [[nodiscard]] int rowWidth() const;
    [[nodiscard]] int stickyHeight() const;
    [[nodiscard]] QRect toViewport(const QRect& content) const;
    [[nodiscard]] QPoint toContent(const QPoint& point) const;
    [[nodiscard]] QRect rowRect(int row) const { return toViewport(m_geometry.rect(row)); }
    [[nodiscard]] int nearestRow(const QPoint& point) const;
    [[nodiscard]] QItemSelection rowsIn(const QRect& band) const;
    [[nodiscard]] std::pair<int, int> rowsOn(const QRect& area) const;
    void setHovered(const QModelIndex& index);
    void setBand(const QRect& band);
    void setDropRow(int row);
    [[nodiscard]] QRect dropMark() const;
    void paintHeadings(QPainter* painter) const;
    [[nodiscard]] QRect headingRect(int group) const;
    [[nodiscard]] bool foldByKey(int key);
    [[nodiscard]] QPixmap dragPicture(const QModelIndex& first, int count);

    SongDelegate& m_delegate;
    LibraryGeometry m_geometry;
    std::pair<int, int> m_inSight{0, -1};
    int m_tableWidth = 0;
    bool m_isGrid = true;
    bool m_isArrangeable = false;
    SongDragger m_dragger;
    int m_dropRow = -1; ///< what is dragged would come before it; -1 for nowhere
    bool m_isStill = false; ///< the scroll bar moves, what is in sight does not
    /// Of the first row in sight, from when rows come or go until the view scrolls otherwise: several that
    /// come one by one do not move it along its line.
    std::optional<Place> m_kept;
    QPersistentModelIndex m_hovered;
    QPoint m_bandStart; ///< of the content
    QRect m_band; ///< the rubber band, of the viewport
    QString m_typed;
    QElapsedTimer m_typing; ///< since the last letter
};

} // namespace riffdesk
