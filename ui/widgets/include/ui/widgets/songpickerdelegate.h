#pragma once

#include <QStyledItemDelegate>

namespace riffdesk {

class CoverCache;

/// A song in the source picker: cover, title, and style and length below it.
class SongPickerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SongPickerDelegate(CoverCache& covers, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    CoverCache& m_covers;
};

} // namespace riffdesk
