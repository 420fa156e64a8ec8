#include "presetsdialog.h"

#include "presetlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>

namespace riffdesk {

namespace {
constexpr QSize usual(360, 400);
}

PresetsDialog::PresetsDialog(PresetStore& store, const Catalogue& catalogue, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_model(new PresetListModel(store, catalogue, this))
    , m_list(new QListView(this))
    , m_line(new ToneLabel(Theme::Role::Dim, this))
{
    setObjectName(QStringLiteral("presetsDialog"));
    setWindowTitle(tr("Presets"));
    m_list->setObjectName(QStringLiteral("presetList"));
    m_list->setAccessibleName(tr("Presets"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto* remove = new QAction(tr("Delete"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    auto* deleting = new QPushButton(tr("Delete"), this);
    deleting->setObjectName(QStringLiteral("presetDeleteButton"));
    Theme::setQuiet(deleting);
    auto* choosing = new QPushButton(tr("Use", "a preset"), this);
    choosing->setObjectName(QStringLiteral("presetUseButton"));
    choosing->setDefault(true);
    Theme::setPrimary(choosing);
    m_forOne = {deleting, choosing};
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(deleting);
    row->addStretch();
    row->addWidget(choosing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid);
    column->addWidget(m_list, 1);
    column->addWidget(m_line);
    column->addLayout(row);
    resize(usual);

    connect(remove, &QAction::triggered, this, &PresetsDialog::remove);
    connect(deleting, &QPushButton::clicked, this, &PresetsDialog::remove);
    connect(choosing, &QPushButton::clicked, this, &PresetsDialog::use);
    connect(m_list, &QListView::doubleClicked, this, &PresetsDialog::use);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PresetsDialog::showState);
    showState();
}

void PresetsDialog::showState()
{
    const bool none = m_model->rowCount() == 0;
    m_line->setText(none ? tr("No presets yet") : tr("Drag a preset out to keep or give away its file."));
    for (QWidget* button : std::as_const(m_forOne))
        button->setEnabled(!none);
    if (!none)
        m_list->setCurrentIndex(m_model->index(0));
}

void PresetsDialog::use()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const Result<Preset> preset = m_store.load(m_model->at(index.row()));
    if (preset)
        Q_EMIT chosen(preset.value());
    else
        Q_EMIT failed(preset.error().text());
    accept();
}

void PresetsDialog::remove()
{
    QStringList names;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        names.append(m_model->at(index.row()));
    for (const QString& name : std::as_const(names)) {
        if (const Result<void> removed = m_store.remove(name); !removed)
            Q_EMIT failed(removed.error().text());
    }
    m_model->refresh();
}

} // namespace riffdesk
