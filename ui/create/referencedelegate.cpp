#include "referencedelegate.h"

#include "library/references.h"
#include "referencemodel.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace riffdesk {

namespace {
constexpr int rowHeight = 48;
constexpr int padding = 6;
} // namespace

void ReferenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const QWidget* view = option.widget;
    const Theme& theme = Theme::of(option.palette);
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, view);
    if (option.state.testFlag(QStyle::State_HasFocus))
        view->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &row, painter, view);

    const QRect text = option.rect.adjusted(Theme::grid, padding, -Theme::grid, -padding);
    const auto line = [&](QRect rect, const QString& words, const QFont& font, const QColor& color) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(
            rect,
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
    };
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->save();
    line({text.left(), text.top(), text.width(), text.height() / 2}, index.data().toString(), strong,
         theme.color(Theme::Role::Text));
    line({text.left(), text.center().y() + 1, text.width(), text.height() / 2},
         index.data(ReferenceModel::DetailRole).toString(), option.font, theme.color(Theme::Role::Dim));
    painter->restore();
}

QSize ReferenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    return {200, std::max(rowHeight, 2 * option.fontMetrics.height() + 2 * padding)};
}

QWidget* ReferenceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("referenceNameEdit"));
    edit->setAccessibleName(tr("Name of the reference"));
    edit->setMaxLength(References::longestName);
    return edit;
}

void ReferenceDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                             const QModelIndex& index) const
{
    Q_UNUSED(index)
    const int height = std::min(editor->sizeHint().height(), option.rect.height());
    QRect place = option.rect.adjusted(2, 0, -2, 0);
    place.setHeight(height);
    place.moveCenter(QPoint(place.center().x(), option.rect.center().y()));
    editor->setGeometry(place);
}

} // namespace riffdesk
