#include "promptpicker.h"

#include "form/prompthistory.h"
#include "prompthistorymodel.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace riffdesk {

namespace {

constexpr int promptsHeight = 380;
constexpr int leastPromptsHeight = 96;

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
    , m_model(new PromptHistoryModel(history, this))
    , m_remove(new QAction(tr("Remove"), this))
    , m_clear(new QPushButton(tr("Clear history"), this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    list()->setModel(m_model);
    list()->setItemDelegate(new PromptDelegate(list()));
    list()->setContextMenuPolicy(Qt::ActionsContextMenu);
    list()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildFooter();
    connect(searchLine(), &QLineEdit::textChanged, m_model, &PromptHistoryModel::setWords);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PromptPicker::showState);
    connect(m_remove, &QAction::triggered, this, &PromptPicker::remove);
    connect(m_clear, &QPushButton::clicked, this, &PromptPicker::clear);
    connect(m_undo, &QPushButton::clicked, this, &PromptPicker::undo);
}

void PromptPicker::buildFooter()
{
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_remove->setIcon(Theme::icon(QStringLiteral("trash")));
    list()->addAction(m_remove);
    auto* removing = new QPushButton(m_remove->text(), this);
    removing->setObjectName(QStringLiteral("promptRemoveButton"));
    removing->setToolTip(tr("%1 (%2)", "what a button does (its shortcut)")
                             .arg(m_remove->text(), m_remove->shortcut().toString(QKeySequence::NativeText)));
    connect(removing, &QPushButton::clicked, m_remove, &QAction::trigger);
    connect(m_remove, &QAction::changed, removing,
            [this, removing] { removing->setEnabled(m_remove->isEnabled()); });
    m_clear->setObjectName(QStringLiteral("promptClearButton"));
    m_undo->setObjectName(QStringLiteral("promptUndoButton"));
    m_undo->setIcon(Theme::icon(QStringLiteral("undo"), Theme::Role::Dim));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid / 2);
    for (QPushButton* button : {removing, m_clear}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_undo);
    for (QPushButton* button : {removing, m_clear, m_undo})
        Theme::setQuiet(button);
    column()->addLayout(row);
}

void PromptPicker::prepare()
{
    m_before.clear();
    showState();
}

int PromptPicker::wantedHeight() const
{
    const int rows = m_model->rowCount() * list()->sizeHintForRow(0);
    const int others = sizeHint().height() - list()->sizeHint().height();
    return qMin(promptsHeight, others + qMax(leastPromptsHeight, rows));
}

void PromptPicker::showState()
{
    const bool none = m_model->rowCount() == 0;
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
    const QString prompt = m_model->at(index.row());
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
    m_history.remove(m_model->at(row));
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
