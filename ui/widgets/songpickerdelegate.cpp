#include "ui/widgets/songpickerdelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/covercache.h"
#include "ui/widgets/coverlabel.h"
#include "ui/widgets/songlistmodel.h"
#include "ui/widgets/timetext.h"

#include <QPainter>

namespace riffdesk {

namespace {
constexpr int coverSide = 36;
constexpr int songRowHeight = 48;
} // namespace

SongPickerDelegate::SongPickerDelegate(CoverCache& covers, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_covers(covers)
{ }

void SongPickerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const QWidget* view = option.widget;
    const Theme& theme = Theme::of(option.palette);
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, view);
    if (option.state.testFlag(QStyle::State_HasFocus))
        view->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &row, painter, view);

    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect inner = option.rect.adjusted(Theme::grid, 0, -Theme::grid, 0);
    QRect cover(0, 0, coverSide, coverSide);
    cover.moveCenter(QPoint(inner.left() + coverSide / 2, inner.center().y()));
    const QPixmap picture =
        m_covers.cover(index.data(SongListModel::CoverRole).toString(), coverSide, view->devicePixelRatioF());
    CoverLabel::paintCover(painter, mirrored(cover), picture, view);

    const QRect text = inner.adjusted(coverSide + Theme::grid, 6, 0, -6);
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    const QRect lower(text.left(), text.center().y() + 1, text.width(), text.height() / 2);
    const auto line = [&](const QRect& rect, const QString& words, const QFont& font, const QColor& color) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(
            mirrored(rect),
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
    };
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->save();
    line(upper, index.data(Qt::DisplayRole).toString(), strong, theme.color(Theme::Role::Text));
    const QString length = timetext::clock(index.data(SongListModel::DurationRole).toDouble());
    const QString style = index.data(SongListModel::StyleRole).toString();
    line(lower, style.isEmpty() ? length : length + QStringLiteral(" · ") + style, option.font,
         theme.color(Theme::Role::Dim));
    painter->restore();
}

QSize SongPickerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {200, songRowHeight};
}

} // namespace riffdesk
