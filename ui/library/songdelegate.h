#pragma once

#include "library/song.h"
#include "library/textmatcher.h"
#include "songcolumns.h"

#include <QStyledItemDelegate>

namespace riffdesk {

class CoverCache;
struct LibraryGroup;

/// Paints a song as a card of the grid or as a row of the table, and quiet shapes for one that the model has
/// not read yet (without a Qt::DisplayRole). A click on the mark over its cover, or a double click elsewhere,
/// asks to play it.
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
    [[nodiscard]] QSize cardSize(const QFont& font) const;
    void setLarge(bool large) { m_isLarge = large; } ///< rows of two lines with a cover to look at
    [[nodiscard]] int rowHeight() const { return m_isLarge ? 56 : 32; }
    void setCells(const QVector<SongCell>& cells); ///< of rows
    void setMatcher(const TextMatcher& matcher) { m_matcher = matcher; } ///< what is marked in the texts
    [[nodiscard]] int headingHeight(const QFont& font) const;

    static constexpr int cardPadding = 6; ///< between the card's edge and its cover
    static constexpr int cardGap = 10; ///< below a card
    static constexpr int smallestCover = 168;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const LibraryGroup& group) const;

    /// Where a click plays the song, for the view's cursor and for tests.
    [[nodiscard]] QRect playArea(const QRect& item, Qt::LayoutDirection direction) const;
    [[nodiscard]] QRect coverRect(const QRect& item, Qt::LayoutDirection direction) const;
    /// Where a click unfolds takes, or folds them; empty where there is nothing to fold.
    [[nodiscard]] QRect takesArea(const QStyleOptionViewItem& option, const QModelIndex& index) const;

Q_SIGNALS:
    void playClicked(const QModelIndex& index);
    void takesClicked(const QModelIndex& index);

private:
    [[nodiscard]] QRect cellRect(const QRect& item, Qt::LayoutDirection direction,
                                 const SongCell& cell) const;
    [[nodiscard]] QRect titleCell(const QRect& item, Qt::LayoutDirection direction) const;
    [[nodiscard]] QRect titleRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] int whichRole() const; ///< what tells this song from others like it
    void paintStars(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const QRect& area) const;
    void paintTitle(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintSurface(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTakes(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCover(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCard(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const SongColumn& column, const QRect& area) const;
    void paintFlag(QPainter* painter, const QStyleOptionViewItem& option, Song::Flag flag,
                   const QRect& area) const;
    void paintTags(QPainter* painter, const QStyleOptionViewItem& option, const QVector<SongTag>& tags,
                   const QRect& area) const;
    void paintBlank(QPainter* painter, const QStyleOptionViewItem& option) const;

    void drawText(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area, const QFont& font,
                  const QColor& color, const QString& text, Qt::Alignment alignment = Qt::AlignLeft) const;

    CoverCache& m_covers;
    TextMatcher m_matcher;
    Shape m_shape = Shape::Card;
    int m_coverSide = smallestCover;
    QVector<SongCell> m_cells;
    int m_titleCell = -1; ///< which of them
    bool m_hasDate = false; ///< among them: the second line need not say it
    bool m_hasFlag = false; ///< among them: the title need not show it
    bool m_isLarge = false;
    bool m_doubleClicked = false; ///< the release that ends a double click is still to come
};

} // namespace riffdesk
