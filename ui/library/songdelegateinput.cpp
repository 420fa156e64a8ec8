#include "songdelegate.h"

#include <QLineEdit>
#include <QMouseEvent>

#include <utility>

// Clicks on a card's marks, and its title while it is typed anew.

namespace riffdesk {

bool SongDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (takesArea(option, index).contains(mouse->position().toPoint())) {
        if (event->type() == QEvent::MouseButtonRelease)
            Q_EMIT takesClicked(index);
        return true;
    }
    const bool onMark = playArea(option.rect, option.direction).contains(mouse->position().toPoint());
    const bool secondRelease = std::exchange(m_doubleClicked, event->type() == QEvent::MouseButtonDblClick);
    // On the mark the first click has played it; elsewhere only a double click does.
    if (event->type() == QEvent::MouseButtonDblClick ? !onMark : onMark && !secondRelease) {
        Q_EMIT playClicked(index);
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

QWidget* SongDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("renameEdit"));
    editor->setAccessibleName(tr("Title"));
    editor->setMaxLength(200);
    return editor;
}

void SongDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    QRect area = titleRect(option, index);
    const int height = editor->sizeHint().height();
    area.setTop(area.center().y() - height / 2);
    area.setHeight(height);
    editor->setGeometry(area.adjusted(-4, 0, 4, 0).intersected(option.rect));
}

} // namespace riffdesk
