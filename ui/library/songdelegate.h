#pragma once

#include <QStyledItemDelegate>

namespace riffdesk {

class CoverCache;

/// Paints a song as a card of the grid or as a row of the list. A click on the mark over its cover, or a
/// double click elsewhere, asks to play it.
class SongDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Shape { Card, Row };

    /// `covers` outlives this.
    explicit SongDelegate(CoverCache& covers, QObject* parent = nullptr);

    void setShape(Shape shape) { m_shape = shape; }
    void setCoverSide(int side) { m_coverSide = side; } ///< of cards, in device independent pixels
    [[nodiscard]] int coverSide() const;
    [[nodiscard]] int cardHeight(const QFont& font) const;

    static constexpr int cardPadding = 6; ///< between the card's edge and its cover
    static constexpr int smallestCover = 168;
    static constexpr int rowHeight = 56;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// Where the columns of a row stand, in the coordinates of `row`, mirrored for RightToLeft. Those that
    /// have no room are empty.
    struct Columns
    {
        QRect title; ///< with what the song is, in two lines
        QRect model;
        QRect rating;
        QRect length;
        QRect date;
    };
    [[nodiscard]] static Columns columns(const QRect& row, const QFont& font, Qt::LayoutDirection direction);

    /// Where a click plays the song, for the view's cursor and for tests.
    [[nodiscard]] QRect playArea(const QRect& item, Qt::LayoutDirection direction) const;

Q_SIGNALS:
    void playClicked(const QModelIndex& index);

private:
    [[nodiscard]] QRect cardRect(const QRect& item, Qt::LayoutDirection direction) const;
    [[nodiscard]] QRect coverRect(const QRect& item, Qt::LayoutDirection direction) const;
    [[nodiscard]] QRect titleRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// Which of the roles the second line ends with: rows with a column for the date do not say it twice.
    [[nodiscard]] int whichRole(const QStyleOptionViewItem& option) const;
    void paintStars(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const QRect& area) const;
    void paintTitle(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintSurface(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area) const;
    void paintCover(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCard(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    CoverCache& m_covers;
    Shape m_shape = Shape::Card;
    int m_coverSide = smallestCover;
    bool m_doubleClicked = false; ///< the release that ends a double click is still to come
};

} // namespace riffdesk
