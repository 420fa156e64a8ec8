#include "tagcompleter.h"

#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemView>
#include <QListView>
#include <QScrollBar>

namespace riffdesk {

namespace {

constexpr int maxShown = 8;

} // namespace

TagCompleter::TagCompleter(QObject* parent) : QCompleter(parent)
{
    setModel(&m_tags);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionMode(QCompleter::PopupCompletion);
    setMaxVisibleItems(maxShown);
    auto* list = new QListView;
    setPopup(list); // the completer's own from here on; it sets a delegate of its own
    list->setItemDelegate(new RowDelegate(list));
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
