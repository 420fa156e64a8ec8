#include "referencepicker.h"

#include "library/references.h"
#include "referencemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/twolinedelegate.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace riffdesk {

namespace {

/// Name, and below it length and day; renaming happens in the name's place.
class ReferenceDelegate : public TwoLineDelegate
{
public:
    explicit ReferenceDelegate(QObject* parent)
        : TwoLineDelegate(
            [](const QModelIndex& index) { return index.data(ReferenceModel::DetailRole).toString(); },
            parent)
    { }

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override
    {
        Q_UNUSED(option)
        Q_UNUSED(index)
        auto* edit = new QLineEdit(parent);
        edit->setObjectName(QStringLiteral("referenceNameEdit"));
        edit->setAccessibleName(ReferencePicker::tr("Name of the reference"));
        edit->setMaxLength(References::longestName);
        return edit;
    }
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override
    {
        Q_UNUSED(index)
        QRect place = option.rect.adjusted(2, 0, -2, 0);
        place.setHeight(qMin(editor->sizeHint().height(), option.rect.height()));
        place.moveCenter(QPoint(place.center().x(), option.rect.center().y()));
        editor->setGeometry(place);
    }
};

} // namespace

ReferencePicker::ReferencePicker(References& references, QWidget* parent)
    : PickerPopup(QStringLiteral("referencePicker"),
                  {tr("References"), QStringLiteral("referenceSearchEdit"), tr("Search names and lyrics"),
                   tr("Search for a reference"), QStringLiteral("referenceList"), tr("References")},
                  parent)
    , m_references(references)
    , m_model(new ReferenceModel(references, this))
    , m_rename(addTool(QStringLiteral("referenceRenameButton"), tr("Rename"), QKeySequence(Qt::Key_F2)))
    , m_delete(addTool(QStringLiteral("referenceDeleteButton"), tr("Delete"), QKeySequence::Delete))
    , m_undo(addUndo(QStringLiteral("referenceUndoButton")))
{
    m_delete->setText(tr("Delete from the list"));
    m_delete->setIcon(Theme::icon(QStringLiteral("trash")));
    list()->setModel(m_model);
    list()->setItemDelegate(new ReferenceDelegate(list()));
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

void ReferencePicker::prepare()
{
    m_deleted.reset();
    m_model->setService(m_service);
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
