#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace riffdesk {

class CoverCache;

/// Rows of a strong line, the DisplayRole, and a grey one below it; those of songs with their cover.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The grey line of a row, for people.
    using Detail = std::function<QString(const QModelIndex& index)>;

    TwoLineDelegate(Detail detail, QObject* parent);
    /// Length and subtitle, of what has the roles of SongListModel. The covers outlive it.
    TwoLineDelegate(CoverCache& covers, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    static constexpr int coverSide = 36;
    static constexpr int padding = 6; ///< above and below the text

    /// The grey line as it fits into `width`.
    [[nodiscard]] virtual QString detailLine(const QModelIndex& index, const QFontMetrics& metrics,
                                             int width) const;
    [[nodiscard]] virtual Theme::Role titleRole(const QModelIndex& index) const;

private:
    Detail m_detail;
    CoverCache* m_covers = nullptr; ///< null: rows without pictures
};

} // namespace riffdesk
