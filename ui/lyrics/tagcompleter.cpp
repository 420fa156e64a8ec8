#include "ui/lyrics/tagcompleter.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QListView>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace riffdesk {

namespace {

constexpr int mostShown = 8;
constexpr int rowHeight = 28;

class TagDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(rowHeight);
        return size;
    }
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus; // the text has it; the marked row says enough
    }
};

} // namespace

TagCompleter::TagCompleter(QObject* parent) : QCompleter(parent)
{
    setModel(&m_tags);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionMode(QCompleter::PopupCompletion);
    setMaxVisibleItems(mostShown);
    auto* list = new QListView;
    setPopup(list); // the completer's own from here on; it sets a delegate of its own
    list->setItemDelegate(new TagDelegate(list));
    list->setObjectName(QStringLiteral("tagList"));
    list->setAccessibleName(tr("Section tags"));
    list->setMouseTracking(true);
}

void TagCompleter::setTags(const QStringList& tags)
{
    m_tags.setStringList(tags);
}

void TagCompleter::offer(const QString& typed, const QRect& caret)
{
    setCompletionPrefix(typed);
    if (completionCount() == 0) {
        close();
        return;
    }
    QRect place = caret;
    place.setWidth(popup()->sizeHintForColumn(0) + popup()->verticalScrollBar()->sizeHint().width()
                   + 4 * Theme::grid);
    complete(place);
    popup()->setCurrentIndex(completionModel()->index(0, 0));
}

bool TagCompleter::isOpen() const
{
    return popup()->isVisible();
}

void TagCompleter::close()
{
    popup()->hide();
}

} // namespace riffdesk
