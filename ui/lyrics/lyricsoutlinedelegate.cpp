#include "lyricsoutlinedelegate.h"

#include "lyricsoutline.h"
#include "lyricsoutlinemodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace riffdesk {

void LyricsOutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const QWidget* view = option.widget;
    const Theme& theme = Theme::of(option.palette);
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, view);
    if (option.state.testFlag(QStyle::State_HasFocus))
        view->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &row, painter, view);

    const QString count = view->locale().toString(index.data(LyricsOutlineModel::LineCountRole).toInt());
    const QRect inner = option.rect.adjusted(Theme::grid, 0, -Theme::grid, 0);
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    const auto line = [&](QRect rect, const QString& words, Qt::Alignment side, const QColor& color) {
        rect = QStyle::visualRect(option.direction, option.rect, rect);
        painter->setPen(color);
        const auto visual = QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter);
        const int runs = words.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        painter->drawText(rect, static_cast<int>(visual) | runs,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
    };
    painter->save();
    painter->setFont(option.font);
    line(inner, count, Qt::AlignRight, theme.color(Theme::Role::Dim));
    QFont strong = option.font;
    const bool tagged = index.data(LyricsOutlineModel::HasTagRole).toBool();
    strong.setWeight(tagged ? QFont::DemiBold : QFont::Normal);
    painter->setFont(strong);
    line(inner.adjusted(0, 0, -countWidth - Theme::grid, 0), index.data(Qt::DisplayRole).toString(),
         Qt::AlignLeft, theme.color(tagged ? Theme::Role::Text : Theme::Role::Dim));
    painter->restore();
}

QSize LyricsOutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    return {80, qMax(LyricsOutline::rowHeight, option.fontMetrics.height() + Theme::grid)};
}

void LyricsOutlineDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                                 const QModelIndex& index) const
{
    Q_UNUSED(index)
    editor->setGeometry(option.rect);
}

} // namespace riffdesk
