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
    static constexpr int smallestCover =
        168; ///< stars and the longest model name stand side by side below it
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

    /// Where a click plays the song, for the view's cursor and for tests.
    [[nodiscard]] QRect playArea(const QRect& item, Qt::LayoutDirection direction) const;

Q_SIGNALS:
    void playClicked(const QModelIndex& index);

private:
    [[nodiscard]] QRect cardRect(const QRect& item, Qt::LayoutDirection direction) const;
    [[nodiscard]] QRect coverRect(const QRect& item, Qt::LayoutDirection direction) const;
    [[nodiscard]] QRect titleRect(const QStyleOptionViewItem& option) const;
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
