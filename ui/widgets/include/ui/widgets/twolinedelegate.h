#pragma once

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

private:
    Detail m_detail;
    CoverCache* m_covers = nullptr; ///< null: rows without pictures
};

} // namespace riffdesk
