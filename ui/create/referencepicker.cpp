#include "ui/create/referencepicker.h"

#include "library/references.h"
#include "ui/create/referencedelegate.h"
#include "ui/create/referencemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>

namespace riffdesk {

namespace {
constexpr int mostHeight = 380;
constexpr int leastListHeight = 96;
constexpr int leastWidth = 288;
} // namespace

ReferencePicker::ReferencePicker(References& references, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_references(references)
    , m_model(new ReferenceModel(references, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new ToneLabel(Theme::Role::Dim, this))
    , m_rename(new QAction(tr("Rename"), this))
    , m_delete(new QAction(tr("Delete from the list"), this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("referencePicker"));
    setAccessibleName(tr("References"));
    build();
    connect(m_search, &QLineEdit::textChanged, m_model, &ReferenceModel::setWords);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReferencePicker::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                m_rename->setEnabled(now.isValid());
                m_delete->setEnabled(now.isValid());
            });
    connect(m_list, &QListView::clicked, this, &ReferencePicker::choose);
    connect(m_rename, &QAction::triggered, this, &ReferencePicker::rename);
    connect(m_delete, &QAction::triggered, this, &ReferencePicker::remove);
    connect(m_undo, &QPushButton::clicked, this, &ReferencePicker::undo);
}

ReferencePicker::~ReferencePicker() = default;

void ReferencePicker::build()
{
    m_search->setObjectName(QStringLiteral("referenceSearchEdit"));
    m_search->setPlaceholderText(tr("Search names and lyrics"));
    m_search->setAccessibleName(tr("Search for a reference"));
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::Dim), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("referenceList"));
    m_list->setAccessibleName(tr("References"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    QPalette clear = m_list->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_list->setPalette(clear);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReferenceDelegate(m_list));
    m_list->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);

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
        m_list->addAction(action);
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

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(footer);
}

void ReferencePicker::openAt(const QWidget* anchor, const QString& service)
{
    m_deleted.reset();
    m_search->clear();
    m_model->setService(service);
    const QRect screen = anchor->screen()->availableGeometry();
    const QRect from(anchor->mapToGlobal(QPoint()), anchor->size());
    const int below = screen.bottom() - from.bottom();
    const int above = from.top() - screen.top();
    const int rows = m_model->rowCount() * m_list->sizeHintForRow(0);
    const int others = sizeHint().height() - m_list->sizeHint().height();
    const int wantedHeight = qMin(mostHeight, others + qMax(leastListHeight, rows));
    const bool goUp = below < wantedHeight && above > below;
    const QSize size(qMax(leastWidth, from.width()), qMin(wantedHeight, qMax(below, above) - Theme::grid));
    QPoint place(isRightToLeft() ? from.right() - size.width() + 1 : from.left(),
                 goUp ? from.top() - size.height() - 4 : from.bottom() + 5);
    place.setX(qBound(screen.left(), place.x(), qMax(screen.left(), screen.right() - size.width())));
    setGeometry(QRect(place, size));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ReferencePicker::showState()
{
    const bool none = m_model->rowCount() == 0;
    m_empty->setText(m_model->isEmpty() ? tr("Nothing has been uploaded to this service yet.")
                                        : tr("No reference matches these words."));
    m_empty->setVisible(none);
    m_list->setVisible(!none);
    m_search->setEnabled(!m_model->isEmpty());
    m_rename->setEnabled(!none);
    m_delete->setEnabled(!none);
    m_undo->setVisible(m_deleted.has_value());
    selectRow(0);
}

void ReferencePicker::selectRow(int row)
{
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1)));
}

void ReferencePicker::choose(const QModelIndex& index)
{
    if (!index.isValid() || m_list->isPersistentEditorOpen(index))
        return;
    const QString id = index.data(ReferenceModel::IdRole).toString();
    hide();
    Q_EMIT chosen(id);
}

void ReferencePicker::rename()
{
    if (m_list->currentIndex().isValid())
        m_list->edit(m_list->currentIndex());
}

void ReferencePicker::remove()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const int row = index.row();
    m_deleted = m_model->at(row);
    if (!m_references.remove(m_deleted->id).ok())
        m_deleted.reset();
    showState();
    selectRow(row);
    if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
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
    m_list->setFocus(Qt::OtherFocusReason);
}

bool ReferencePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentIndex());
        return true;
    }
    const bool moves =
        key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
    if (watched == m_search && moves) {
        QApplication::sendEvent(m_list, event);
        return true;
    }
    if (watched == m_search && key == Qt::Key_F2) {
        rename();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ReferencePicker::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Theme::Role::Panel));
    painter.setPen(theme.color(Theme::Role::WaveformUnplayed));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace riffdesk
