#include "promptpicker.h"

#include "form/prompthistory.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace riffdesk {

namespace {

/// The prompts that hold all words, each in one line; the whole of it where the pointer rests.
class FoundPrompts : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& words)
    {
        m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (role == Qt::ToolTipRole)
            return QSortFilterProxyModel::data(index, Qt::EditRole);
        const QVariant value = QSortFilterProxyModel::data(index, role);
        return role == Qt::DisplayRole ? value.toString().simplified() : value;
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QString prompt = sourceModel()->index(row, 0, parent).data(Qt::EditRole).toString();
        return std::all_of(m_words.cbegin(), m_words.cend(), [&prompt](const QString& word) {
            return prompt.contains(word, Qt::CaseInsensitive);
        });
    }

private:
    QStringList m_words;
};

/// One line, elided at its end.
class PromptDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {0, qMax(4 * Theme::grid, QStyledItemDelegate::sizeHint(option, index).height())};
    }
};

} // namespace

PromptPicker::PromptPicker(PromptHistory& history, QWidget* parent)
    : PickerPopup(QStringLiteral("promptPicker"),
                  {tr("Prompts you have sent"), QStringLiteral("promptSearchEdit"), tr("Search your prompts"),
                   tr("Search for a prompt"), QStringLiteral("promptHistoryList"), tr("Prompts")},
                  parent)
    , m_history(history)
    , m_prompts(new QStringListModel(history.prompts(), this))
    , m_remove(addTool(QStringLiteral("promptRemoveButton"), tr("Remove"), QKeySequence::Delete))
    , m_clear(addTool(QStringLiteral("promptClearButton"), tr("Clear history")))
    , m_undo(addUndo(QStringLiteral("promptUndoButton")))
{
    auto* found = new FoundPrompts(this);
    found->setSourceModel(m_prompts);
    m_found = found;
    list()->setModel(found);
    list()->setItemDelegate(new PromptDelegate(list()));
    list()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remove->setIcon(Theme::icon(QStringLiteral("trash")));
    connect(searchLine(), &QLineEdit::textChanged, this, [this, found](const QString& words) {
        found->setWords(words);
        showState();
    });
    connect(&history, &PromptHistory::changed, this, [this] {
        m_prompts->setStringList(m_history.prompts());
        showState();
    });
    connect(m_remove, &QAction::triggered, this, &PromptPicker::remove);
    connect(m_clear, &QAction::triggered, this, &PromptPicker::clear);
    connect(m_undo, &QPushButton::clicked, this, &PromptPicker::undo);
}

void PromptPicker::prepare()
{
    m_before.clear();
    showState();
}

void PromptPicker::showState()
{
    const bool none = m_found->rowCount() == 0;
    const bool nothingAtAll = m_history.prompts().isEmpty();
    setEmptyText(!none          ? QString()
                 : nothingAtAll ? tr("Prompts come here when you press Create.")
                                : tr("No prompt holds these words."));
    searchLine()->setEnabled(!nothingAtAll);
    m_remove->setEnabled(!none);
    m_clear->setEnabled(!nothingAtAll);
    m_undo->setVisible(!m_before.isEmpty());
    selectRow(0);
}

void PromptPicker::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString prompt = index.data(Qt::EditRole).toString();
    hide();
    Q_EMIT chosen(prompt);
}

void PromptPicker::remove()
{
    const QModelIndex index = list()->currentIndex();
    if (!index.isValid())
        return;
    const int row = index.row();
    m_before = m_history.prompts();
    m_history.remove(index.data(Qt::EditRole).toString());
    selectRow(row);
    list()->setFocus(Qt::OtherFocusReason);
}

void PromptPicker::clear()
{
    m_before = m_history.prompts();
    m_history.clear();
    m_undo->setFocus(Qt::OtherFocusReason);
}

void PromptPicker::undo()
{
    m_history.restore(std::exchange(m_before, {}));
    showState();
    list()->setFocus(Qt::OtherFocusReason);
}

} // namespace riffdesk
