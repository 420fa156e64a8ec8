#include "referencepicker.h"

#include "library/references.h"
#include "referencedelegate.h"
#include "referencemodel.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace riffdesk {

namespace {
constexpr int referencesHeight = 380;
constexpr int leastListHeight = 96;
} // namespace

ReferencePicker::ReferencePicker(References& references, QWidget* parent)
    : PickerPopup(QStringLiteral("referencePicker"),
                  {tr("References"), QStringLiteral("referenceSearchEdit"), tr("Search names and lyrics"),
                   tr("Search for a reference"), QStringLiteral("referenceList"), tr("References")},
                  parent)
    , m_references(references)
    , m_model(new ReferenceModel(references, this))
    , m_rename(new QAction(tr("Rename"), this))
    , m_delete(new QAction(tr("Delete from the list"), this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    list()->setContextMenuPolicy(Qt::ActionsContextMenu);
    list()->setModel(m_model);
    list()->setItemDelegate(new ReferenceDelegate(list()));
    buildFooter();
    connect(searchLine(), &QLineEdit::textChanged, m_model, &ReferenceModel::setWords);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReferencePicker::showState);
    connect(list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                m_rename->setEnabled(now.isValid());
                m_delete->setEnabled(now.isValid());
            });
    connect(m_rename, &QAction::triggered, this, &ReferencePicker::rename);
    connect(m_delete, &QAction::triggered, this, &ReferencePicker::remove);
    connect(m_undo, &QPushButton::clicked, this, &ReferencePicker::undo);
}

ReferencePicker::~ReferencePicker() = default;

void ReferencePicker::buildFooter()
{
    m_rename->setShortcut(QKeySequence(Qt::Key_F2));
    m_delete->setShortcut(QKeySequence(QKeySequence::Delete));
    m_delete->setIcon(Theme::icon(QStringLiteral("trash")));
    m_undo->setObjectName(QStringLiteral("referenceUndoButton"));
    m_undo->setIcon(Theme::icon(QStringLiteral("undo"), Theme::Role::Dim));
    Theme::setQuiet(m_undo);
    auto* footer = new QHBoxLayout;
    footer->setSpacing(Theme::grid / 2);
    for (QAction* action : {m_rename, m_delete}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        list()->addAction(action);
        auto* button = new QPushButton(action == m_rename ? action->text() : tr("Delete"), this);
        button->setObjectName(action == m_rename ? QStringLiteral("referenceRenameButton")
                                                 : QStringLiteral("referenceDeleteButton"));
        button->setToolTip(QStringLiteral("%1 (%2)").arg(
            action->text(), action->shortcut().toString(QKeySequence::NativeText)));
        button->setFocusPolicy(Qt::TabFocus);
        Theme::setQuiet(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [button, action] { button->setEnabled(action->isEnabled()); });
        footer->addWidget(button);
    }
    footer->addStretch();
    footer->addWidget(m_undo);

    column()->addLayout(footer);
}

void ReferencePicker::prepare()
{
    m_deleted.reset();
    m_model->setService(m_service);
}

int ReferencePicker::wantedHeight() const
{
    const int rows = m_model->rowCount() * list()->sizeHintForRow(0);
    const int others = sizeHint().height() - list()->sizeHint().height();
    return qMin(referencesHeight, others + qMax(leastListHeight, rows));
}

void ReferencePicker::showState()
{
    const bool none = m_model->rowCount() == 0;
    setEmptyText(!none                ? QString()
                 : m_model->isEmpty() ? tr("Nothing has been uploaded to this service yet.")
                                      : tr("No reference matches these words."));
    searchLine()->setEnabled(!m_model->isEmpty());
    m_rename->setEnabled(!none);
    m_delete->setEnabled(!none);
    m_undo->setVisible(m_deleted.has_value());
    selectRow(0);
}

void ReferencePicker::take(const QModelIndex& index)
{
    if (!index.isValid() || list()->isPersistentEditorOpen(index))
        return;
    const QString id = index.data(ReferenceModel::IdRole).toString();
    hide();
    Q_EMIT chosen(id);
}

void ReferencePicker::rename()
{
    if (list()->currentIndex().isValid())
        list()->edit(list()->currentIndex());
}

void ReferencePicker::remove()
{
    const QModelIndex index = list()->currentIndex();
    if (!index.isValid())
        return;
    const int row = index.row();
    m_deleted = m_model->at(row);
    if (!m_references.remove(m_deleted->id).ok())
        m_deleted.reset();
    showState();
    selectRow(row);
    if (m_model->rowCount() > 0)
        list()->setFocus(Qt::OtherFocusReason);
    else if (m_deleted)
        m_undo->setFocus(Qt::OtherFocusReason);
    m_undo->setToolTip(m_deleted ? tr("Bring “%1” back").arg(m_deleted->name) : QString());
}

void ReferencePicker::undo()
{
    const std::optional<Reference> back = std::exchange(m_deleted, std::nullopt);
    if (!back || !m_references.add(*back).ok())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).id == back->id)
            selectRow(row);
    }
    list()->setFocus(Qt::OtherFocusReason);
}

bool ReferencePicker::keyPressed(int key)
{
    if (key != Qt::Key_F2)
        return false;
    rename();
    return true;
}

} // namespace riffdesk
