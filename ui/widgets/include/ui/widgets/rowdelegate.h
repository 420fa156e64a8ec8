#pragma once

#include <QStyledItemDelegate>

namespace riffdesk {

/// One line of text a row, 28 px high. The row's surface says that it is the one, no ring around it.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace riffdesk
