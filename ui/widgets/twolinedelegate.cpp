#include "ui/widgets/twolinedelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/covercache.h"
#include "ui/widgets/coverlabel.h"
#include "ui/widgets/songlistmodel.h"
#include "ui/widgets/subtitleline.h"
#include "ui/widgets/timetext.h"

#include <QPainter>

#include <utility>

namespace riffdesk {

namespace {

constexpr int leastHeight = 48;

QString lengthAndWhat(const QModelIndex& song)
{
    const QString length = timetext::clock(song.data(SongListModel::DurationRole).toDouble());
    const QString what = song.data(SongListModel::WhatRole).toString();
    return what.isEmpty() ? length : length + QStringLiteral(" · ") + what;
}

} // namespace

TwoLineDelegate::TwoLineDelegate(Detail detail, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_detail(std::move(detail))
{ }

TwoLineDelegate::TwoLineDelegate(CoverCache& covers, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_detail(lengthAndWhat)
    , m_covers(&covers)
{ }

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
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
    QRect text = option.rect.adjusted(Theme::grid, padding, -Theme::grid, -padding);
    if (m_covers) {
        QRect cover(text.left(), 0, coverSide, coverSide);
        cover.moveCenter(QPoint(cover.center().x(), text.center().y()));
        const QString path = index.data(SongListModel::CoverRole).toString();
        CoverLabel::paintCover(painter, mirrored(cover),
                               m_covers->cover(path, coverSide, view->devicePixelRatioF()), view);
        text.setLeft(text.left() + coverSide + Theme::grid);
    }
    const auto line = [&](const QRect& rect, const QString& words, const QFont& font, Theme::Role role) {
        painter->setFont(font);
        painter->setPen(theme.color(role));
        // Where a text stands follows the layout, how it runs its own letters: its dots stand at its end.
        const auto visual = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const int runs = words.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        painter->drawText(mirrored(rect), static_cast<int>(visual) | runs | Qt::TextDontClip, words);
    };
    const int half = text.height() / 2;
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->save();
    line({text.left(), text.top(), text.width(), half},
         QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, text.width()), strong,
         titleRole(index));
    line({text.left(), text.center().y() + 1, text.width(), half},
         detailLine(index, option.fontMetrics, text.width()), option.font, Theme::Role::Dim);
    painter->restore();
}

QString TwoLineDelegate::detailLine(const QModelIndex& index, const QFontMetrics& metrics, int width) const
{
    const QString which = m_covers ? index.data(SongListModel::WhichRole).toString() : QString();
    return elidedSubtitle(m_detail(index), which, metrics, width);
}

Theme::Role TwoLineDelegate::titleRole(const QModelIndex& index) const
{
    Q_UNUSED(index)
    return Theme::Role::Text;
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    return {200, qMax(leastHeight, 2 * option.fontMetrics.height() + 2 * padding)};
}

} // namespace riffdesk
